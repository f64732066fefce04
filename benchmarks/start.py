"""Process start to the first painted start screen, against a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from report import Figure, in_turns, ratio

WINDOWS = Path(__file__).with_name("windows.py")
ROUNDS, AIM = 11, 1.3
DOORS = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """Seconds until the first paint and until everything is painted, the doors at the first paint, and the peak memory in kB."""

    first: float
    whole: float
    doors: int
    memory: int


def shown(*arguments: str) -> Shown:
    """Start a window and wait until it is painted and left."""
    # A checkout that may not write its bytecode would be compiled anew at every start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["VB_WIZARD_SLEUTELBESTAND"] = "1"
    start = time.time_ns()
    done = subprocess.run(
        [sys.executable, WINDOWS, *arguments], capture_output=True, text=True, env=environment, check=False
    )
    assert done.stdout, done.stderr
    first, whole, doors, memory = (int(word) for word in done.stdout.split())
    return Shown((first - start) / 1e9, (whole - start) / 1e9, doors, memory)


def measure() -> list[Figure]:
    """Start both in turns, with what an earlier start has left."""
    starts: list[Shown] = []

    def app() -> float:
        starts.append(shown("app", data))
        assert starts[-1].doors == DOORS, "the first paint must show the doors"
        return starts[-1].first

    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as data:
        first = shown("app", data)
        shown("bare")
        app()
        starts.clear()
        found = in_turns({"bare": lambda: shown("bare").first, "app": app}, ROUNDS)
    own = ratio(found["app"], found["bare"])
    whole = [one.whole for one in starts]
    return [
        Figure("bare window, first paint", statistics.median(found["bare"]) * 1e3, "ms"),
        Figure(
            "start screen, doors painted",
            statistics.median(found["app"]) * 1e3,
            "ms",
            "bare",
            own,
            "<= 1.3x",
            own <= AIM,
        ),
        Figure(
            "start screen, cases painted",
            statistics.median(whole) * 1e3,
            "ms",
            "bare",
            ratio(whole, found["bare"]),
        ),
        Figure("the very first start, frame painted", first.first * 1e3, "ms"),
        Figure("the very first start, all painted", first.whole * 1e3, "ms"),
    ]
