"""Dispatch: finds the command and runs it; nothing is imported but the command that was asked for.

Neighbours: `__main__` calls `main`; each command is a module here with `run(argv) -> int`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

COMMANDS: Mapping[str, tuple[str, str]] = {
    "check": ("vb_wizard.cli.check", "controleer lijsten, catalogus en scenario's"),
}
"""Name of the command: its module, and one Dutch line about it."""

COULD_NOT_RUN = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that the first word names; returns the exit code.

    Args:
        argv: the words behind `vb-wizard`; None takes them from the command line.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] in COMMANDS:
        module, _ = COMMANDS[words[0]]
        code: int = import_module(module).run(words[1:])
        return code
    is_asked = words[:1] in (["--help"], ["-h"])
    print(_overview(), file=sys.stdout if is_asked else sys.stderr)
    return 0 if is_asked else COULD_NOT_RUN


def _overview() -> str:
    width = max(len(name) for name in COMMANDS)
    lines = [f"  {name:<{width}}  {about}" for name, (_, about) in COMMANDS.items()]
    return "\n".join(["Gebruik: vb-wizard OPDRACHT [...]", "", *lines, "", "Met --help achter een opdracht ziet u wat die kan."])
