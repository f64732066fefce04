"""Reading and examining all flows, against parsing the same YAML with the C parser and nothing else."""

from __future__ import annotations

import statistics
import subprocess
import sys

import yaml

from material import FLOWS, ROOT, flow_texts
from report import Figure, in_turns, ratio, timed

ROUNDS, AIM = 5, 2.0


def measure() -> list[Figure]:
    """Time the command as it is typed."""
    texts = flow_texts()

    def parse() -> None:
        for text in texts.values():
            for _ in yaml.parse(text, yaml.CSafeLoader):
                pass

    def command() -> None:
        done = subprocess.run(
            [sys.executable, "-m", "vb_wizard", "check", str(FLOWS)],
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr

    found = in_turns({"parse": lambda: timed(parse), "check": lambda: timed(command)}, ROUNDS)
    spent = statistics.median(found["check"])
    return [
        Figure(
            f"parse {len(texts)} files, {sum(map(len, texts.values())) / 1000:.0f} kB",
            statistics.median(found["parse"]),
            "s",
        ),
        Figure(
            "vb-wizard check flows",
            spent,
            "s",
            "parsing",
            ratio(found["check"], found["parse"]),
            "< 2 s",
            spent < AIM,
        ),
    ]
