"""Runs the benchmarks that are named, or all of them, and prints each figure beside its floor and its aim."""

from __future__ import annotations

import importlib
import os
import platform
import sys

NAMES = ("engine", "replay", "check", "start", "answer", "screens", "hide", "dossier", "training", "memory")

LONG = ("blocked",)
"""These take minutes, and come after the others."""


def main(wanted: list[str]) -> int:
    """Run the benchmarks and return 0, also when an aim is missed: a slow machine is no mistake.

    Args:
        wanted: names of benchmarks; none means all.
    """
    known = (*NAMES, *LONG)
    if unknown := set(wanted) - set(known):
        print(f"unknown: {', '.join(sorted(unknown))}; choose from {', '.join(known)}", file=sys.stderr)
        return 2
    from report import line

    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    )
    for name in wanted or known:
        print(f"\n{name}", flush=True)
        for figure in importlib.import_module(name).measure():
            print(line(figure), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
