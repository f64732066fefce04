"""Process start to the first painted start screen, against a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from report import Figure, in_turns, ratio

WINDOWS = Path(__file__).with_name("windows.py")
ROUNDS, AIM = 11, 1.3


def shown(*arguments: str) -> tuple[float, int]:
    """Start a window and return the seconds until its first paint, and its peak memory in kB."""
    # A checkout that may not write its bytecode would be compiled anew at every start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["VB_WIZARD_SLEUTELBESTAND"] = "1"
    start = time.time_ns()
    done = subprocess.run(
        [sys.executable, WINDOWS, *arguments], capture_output=True, text=True, env=environment, check=False
    )
    assert done.stdout, done.stderr
    moment, memory = done.stdout.split()
    return (int(moment) - start) / 1e9, int(memory)


def measure() -> list[Figure]:
    """Start both in turns, with the caches that an earlier start has left."""
    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as data:
        first, _ = shown("app", data)
        shown("bare")
        found = in_turns(
            {"bare": lambda: shown("bare")[0], "app": lambda: shown("app", data)[0]},
            ROUNDS,
        )
    own = ratio(found["app"], found["bare"])
    return [
        Figure("bare window, first paint", statistics.median(found["bare"]) * 1e3, "ms"),
        Figure(
            "start screen, first paint",
            statistics.median(found["app"]) * 1e3,
            "ms",
            "bare",
            own,
            "<= 1.3x",
            own <= AIM,
        ),
        Figure("the very first start (nothing cached)", first * 1e3, "ms"),
    ]
