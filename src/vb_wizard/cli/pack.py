"""`vb-wizard pack SCENARIO FILE`: a scenario as one file to hand over; with `--read` the other way, into the office's own scenarios.

Neighbours: `exchange.scenario_pack` is the form; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from vb_wizard.application.training.papers import PaperKind
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, told_about, write
from vb_wizard.cli.scenario_choice import matter_of, told
from vb_wizard.compose import House, build
from vb_wizard.domain.errors import UsageError
from vb_wizard.exchange.exercise_files import exercise_file
from vb_wizard.exchange.scenario_pack import MOST_BYTES

CLEAN, FOUND = 0, 1
ENDING = ".vbscenario"

_ABOUT = """Maak van een scenario een bestand om te delen (.vbscenario), met zijn beelden en geluiden.
Met --read gaat het andersom: de wizard controleert zo'n bestand en zet het bij uw eigen scenario's."""


def run(argv: Sequence[str]) -> int:
    """Write or read a pack; returns 1 when the scenario in a pack has a mistake, else 0.

    Raises:
        KnownError: there is no such scenario, the pack is not sound, or a file cannot be read or written.
    """
    parser = DutchParser("pack", _ABOUT)
    parser.add_argument("scenario", metavar="SCENARIO", nargs="?", default="", help="naam van het scenario")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="een naam op .vbscenario")
    parser.add_argument("--read", action="store_true", help="lees het bestand; geef dan geen scenario")
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    if arguments.read == bool(arguments.scenario):
        raise UsageError(
            "De opdracht klopt niet: zo weet de wizard niet wat in welk bestand hoort.",
            "Er is niets geschreven.",
            f"Probeer: vb-wizard pack dreigmail_burgemeester dreigmail{ENDING}, of: vb-wizard pack --read dreigmail{ENDING}",
        )
    house = build(arguments.data, arguments.flows)
    try:
        return _read(house, arguments) if arguments.read else _write(house, arguments)
    finally:
        house.close()


def _write(house: House, arguments: Namespace) -> int:
    matter = matter_of(house, arguments.scenario)
    target: Path = arguments.file if arguments.file.suffix == ENDING else arguments.file.with_suffix(ENDING)
    write(target, exercise_file(PaperKind.PACK, matter))
    print(f"Pakket geschreven: {target} ({matter.scenario.title})")
    return CLEAN


def _read(house: House, arguments: Namespace) -> int:
    with told_about(arguments.file, "Lezen van"), arguments.file.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    brought = house.bringing.pack(str(arguments.file), content)
    if told(brought.findings):
        return FOUND
    print(f"Scenario overgenomen: {brought.title}. Het staat op het scherm Oefenen.")
    return CLEAN
