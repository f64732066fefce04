"""Runs one robot: `python -m tests.robots actions`."""

from __future__ import annotations

import os
import sys
from importlib import import_module

ROBOTS = {
    "actions": "three_actions",
    "keyboard": "keyboard",
    "monkey": "monkey",
    "screens": "screens",
    "slips": "stories",
    "taint": "tainting",
}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in ROBOTS:
        sys.exit(f"choose one of: {', '.join(ROBOTS)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(import_module(f"tests.robots.{ROBOTS[sys.argv[1]]}").run())
