"""`vb-wizard results FILE`: what happened in the plays with a group, without names and texts, as XES or JSON Lines.

Neighbours: `application.training.results` says what goes along, `exchange.xes` and `exchange.result_lines` write it; `cli.dispatch`
calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vb_wizard.application.training.papers import ResultKind
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, write
from vb_wizard.compose import build
from vb_wizard.domain.errors import UsageError
from vb_wizard.exchange.exercise_files import result_file
from vb_wizard.presenters.dutch import count

_ABOUT = """Schrijf wat er in oefeningen met een groep is gebeurd naar een bestand voor onderzoek of een ander programma.
Namen, teksten, bewijs en de dag waarop is geoefend gaan niet mee. Een bestand op .xes is een logboek volgens
IEEE 1849-2016; een bestand op .jsonl heeft op elke regel een stuk JSON."""
_UNCHANGED = "Er is niets geschreven."


def run(argv: Sequence[str]) -> int:
    """Write the results of one play, or of all with all their branches; returns the exit code.

    Raises:
        KnownError: there is no such play, it cannot be read, or the file cannot be written.
    """
    parser = DutchParser("results", _ABOUT)
    parser.add_argument("file", metavar="BESTAND", type=Path, help="een naam op .xes of .jsonl")
    parser.add_argument("--play", default="", metavar="NUMMER", help="alleen deze oefening (anders alle)")
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    ending = arguments.file.suffix.lower().removeprefix(".")
    if ending not in tuple(ResultKind):
        raise UsageError(
            f"Resultaten kunnen geen {arguments.file.suffix or 'bestand zonder uitgang'} zijn.",
            _UNCHANGED,
            "Kies een naam op .xes of .jsonl.",
        )
    house = build(arguments.data, arguments.flows)
    try:
        found = house.papers.gathered(house.plays, arguments.play)
    finally:
        house.close()
    write(arguments.file, result_file(ResultKind(ending), found))
    print(f"Resultaten geschreven: {arguments.file} ({count(len(found), 'oefening', 'oefeningen')})")
    return 0
