"""`vb-wizard msel SCENARIO FILE`: the list of injects as a spreadsheet, and back.

Neighbours: `presenters.sheets.msel` makes the rows, `exchange.msel_cells` and `exchange.msel_reading` write and read; `cli.dispatch` calls
`run`.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, told_about, write
from vb_wizard.cli.scenario_choice import ground_of, told
from vb_wizard.compose import build
from vb_wizard.domain.errors import UsageError
from vb_wizard.exchange.msel_cells import MOST_BYTES, Line, from_csv, from_ods, to_csv, to_ods
from vb_wizard.exchange.msel_reading import injects_of
from vb_wizard.flowfiles.scenario_writing import scenario_text
from vb_wizard.presenters.dutch import count
from vb_wizard.presenters.sheets.msel import Ground, msel_rows

CLEAN, FOUND = 0, 1

_ABOUT = """Schrijf het draaiboek van een oefening (alle injects op een rij) naar een rekenblad op .csv of .ods.
Met --into leest de opdracht zo'n rekenblad terug en schrijft zij een nieuw scenario met die injects.
Verwachte acties en doelen volgen uit het stappenplan: die leest de wizard niet terug."""
_WRITERS: Mapping[str, Callable[[Sequence[Mapping[str, str]]], bytes]] = {".csv": to_csv, ".ods": to_ods}
_READERS: Mapping[str, Callable[[bytes], tuple[Line, ...]]] = {".csv": from_csv, ".ods": from_ods}


def run(argv: Sequence[str]) -> int:
    """Write the list, or read it into a new scenario file; returns 1 when what is read has a mistake, else 0.

    Raises:
        KnownError: there is no such scenario, or a file cannot be read or written.
    """
    parser = DutchParser("msel", _ABOUT)
    parser.add_argument("scenario", metavar="SCENARIO", help="naam van het scenario")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="het rekenblad, op .csv of .ods")
    parser.add_argument(
        "--into", metavar="NIEUW", type=Path, help="lees het rekenblad, en schrijf dit scenario (.yaml)"
    )
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    ending = arguments.file.suffix.lower()
    if ending not in _WRITERS:
        raise UsageError(
            f"Een draaiboek kan geen {ending or 'bestand zonder uitgang'} zijn.",
            "Er is niets geschreven.",
            "Kies een naam op .csv of .ods.",
        )
    house = build(arguments.data, arguments.flows)
    try:
        ground = ground_of(house, arguments.scenario, as_written=True)
    finally:
        house.close()
    if arguments.into is not None:
        return _read(ground, arguments)
    rows = msel_rows(ground)
    write(arguments.file, _WRITERS[ending](rows))
    print(f"Draaiboek geschreven: {arguments.file} ({count(len(rows), 'inject', 'injects')})")
    return CLEAN


def _read(ground: Ground, arguments: Namespace) -> int:
    with told_about(arguments.file, "Lezen van"), arguments.file.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    lines = _READERS[arguments.file.suffix.lower()](content)
    read = injects_of(str(arguments.file), lines, ground)
    if told(read.findings):
        return FOUND
    exercise = replace(ground.exercise, injects=read.injects)
    scenario = replace(ground.scenario, id=arguments.into.stem, exercise=exercise)
    write(arguments.into, scenario_text(scenario).encode())
    print(f"Scenario geschreven: {arguments.into} ({count(len(read.injects), 'inject', 'injects')})")
    return CLEAN
