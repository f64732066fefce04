"""`vb-wizard results FILE`: what happened in the plays with a group, without names and texts, as XES or JSON Lines.

Neighbours: `application.training.results` says what goes along, `exchange.xes` and `exchange.result_lines` write it; `cli.dispatch`
calls `run`.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from vb_wizard.application.training.debrief import debrief
from vb_wizard.application.training.plays import PlayRow
from vb_wizard.application.training.results import Results, results
from vb_wizard.calendars import DutchCalendar
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, write
from vb_wizard.compose import House, build
from vb_wizard.domain.errors import UsageError
from vb_wizard.exchange.result_lines import to_lines
from vb_wizard.exchange.xes import to_xes
from vb_wizard.presenters.dutch import count

_ABOUT = """Schrijf wat er in oefeningen met een groep is gebeurd naar een bestand voor onderzoek of een ander programma.
Namen, teksten, bewijs en de dag waarop is geoefend gaan niet mee. Een bestand op .xes is een logboek volgens
IEEE 1849-2016; een bestand op .jsonl heeft op elke regel een stuk JSON."""
_UNCHANGED = "Er is niets geschreven."


def _all_lines(every: Sequence[Results]) -> bytes:
    return b"".join(to_lines(one) for one in every)


_WRITERS: Mapping[str, Callable[[Sequence[Results]], bytes]] = {".xes": to_xes, ".jsonl": _all_lines}


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
    writer = _WRITERS.get(arguments.file.suffix.lower())
    if writer is None:
        raise UsageError(
            f"Resultaten kunnen geen {arguments.file.suffix or 'bestand zonder uitgang'} zijn.",
            _UNCHANGED,
            "Kies een naam op .xes of .jsonl.",
        )
    house = build(arguments.data, arguments.flows)
    try:
        found = _results(house, arguments)
    finally:
        house.close()
    write(arguments.file, writer(found))
    print(f"Resultaten geschreven: {arguments.file} ({count(len(found), 'oefening', 'oefeningen')})")
    return 0


def _results(house: House, arguments: Namespace) -> list[Results]:
    calendar = DutchCalendar()
    return [
        results(debrief(house.plays.record(row.play, branch.branch), calendar))
        for row in _rows(house, arguments.play)
        for branch in row.branches
    ]


def _rows(house: House, play: str) -> list[PlayRow]:
    rows = [row for row in house.plays.rows() if play in ("", row.play)]
    if not rows:
        raise UsageError(
            f"De oefening '{play}' is er niet."
            if play
            else "Er is nog geen oefening met een groep gespeeld.",
            _UNCHANGED,
            "Laat --play weg voor alle oefeningen." if play else "Speel eerst een scenario met een groep.",
        )
    return rows
