"""Dispatch: finds the command and runs it; nothing is imported but the command that was asked for.

Neighbours: `__main__` calls `main`; each command is a module here with `run(argv) -> int`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

from vb_wizard import __version__
from vb_wizard.domain.errors import KnownError

COMMANDS: Mapping[str, tuple[str, str]] = {
    "check": ("vb_wizard.cli.check", "controleer lijsten, catalogus en scenario's"),
    "play": ("vb_wizard.cli.play", "speel een scenario en vergelijk het met wat het verwacht"),
    "exercises": ("vb_wizard.cli.exercises", "maak scenario's die samen elke weg nemen"),
    "msel": ("vb_wizard.cli.msel", "schrijf of lees het draaiboek van een oefening als CSV of ODS"),
    "cards": ("vb_wizard.cli.cards", "maak kaarten met de injects van een oefening als PDF"),
    "pack": ("vb_wizard.cli.pack", "maak van een scenario een bestand om te delen, of lees zo'n bestand"),
    "results": ("vb_wizard.cli.results", "schrijf wat er in oefeningen is gebeurd als XES of JSON-regels"),
    "report": ("vb_wizard.cli.report", "toon per lijst de omvang, de leesbaarheid en de bronnen"),
    "cases": ("vb_wizard.cli.cases", "toon alle zaken"),
    "dossier": ("vb_wizard.cli.dossier", "maak het dossier van een zaak als PDF"),
    "differences": ("vb_wizard.cli.differences", "toon wat elk antwoord op een vraag verandert"),
    "sheet": ("vb_wizard.cli.sheet", "maak een controleblad voor de jurist als PDF of CSV"),
    "factsheet": ("vb_wizard.cli.factsheet", "maak het blad voor aan de muur van een ambt"),
    "guide": ("vb_wizard.cli.guide", "maak de handleiding voor de trainer, met alle oefeningen"),
    "letter": ("vb_wizard.cli.letter", "maak een brief of formulier van een zaak als ODT"),
    "journal": ("vb_wizard.cli.journal", "toon het logboek van een zaak als JSON-regels"),
}
"""Name of the command: its module, and one Dutch line about it."""

WINDOW = "vb_wizard.cli.window"
COULD_NOT_RUN = 2
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that the first word names, or open the window; returns the exit code.

    Args:
        argv: the words behind `vb-wizard`; None takes them from the command line.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] in (["--help"], ["-h"]):
        print(_overview())
        return 0
    if words[:1] == ["--version"]:
        print(f"vb-wizard {__version__}")
        return 0
    is_window = not words or words[0].startswith("-")
    if not is_window and words[0] not in COMMANDS:
        print(f"De opdracht '{words[0]}' bestaat niet.\n\n{_overview()}", file=sys.stderr)
        return COULD_NOT_RUN
    module = WINDOW if is_window else COMMANDS[words[0]][0]
    try:
        code: int = import_module(module).run(words if is_window else words[1:])
    except KnownError as error:
        print(error, file=sys.stderr)
        return COULD_NOT_RUN
    except BrokenPipeError:
        # The reader (`| head`) had enough; that is no failure, and Python must not complain when it closes its output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _overview() -> str:
    width = max(len(name) for name in COMMANDS)
    lines = [f"  {name:<{width}}  {about}" for name, (_, about) in COMMANDS.items()]
    return "\n".join(
        [
            "Gebruik: vb-wizard [OPDRACHT] [...]",
            "",
            "Zonder opdracht opent het venster (opties: --data MAP, --flows MAP, --overlay BESTAND).",
            "",
            *lines,
            "",
            "Met --help achter een opdracht ziet u wat die kan.",
        ]
    )
