"""`vb-wizard play SCENARIO`: plays a scenario file and says what went otherwise than expected.

Neighbours: `application.training` plays and judges; with `--window` the story is told in the real window.
"""

from __future__ import annotations

import itertools
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.coverage import Coverage, missing
from vb_wizard.application.training.player import Player, Seen, StoryError
from vb_wizard.application.training.verdict import differences
from vb_wizard.calendars import SystemClock
from vb_wizard.cli.arguments import DutchParser, add_flows_option, add_overlay_option, write
from vb_wizard.compose import House, build
from vb_wizard.domain.scenario import Scenario
from vb_wizard.exchange.journal_lines import to_lines
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.scenario_file import read_scenario
from vb_wizard.presenters.dutch import count
from vb_wizard.resources import flows_folder

SAMPLE_MUNICIPALITY = "Voorbeeldstad"


def run(argv: Sequence[str]) -> int:
    """Play a scenario, or all; returns 0 when they went as expected, 1 when an expectation failed or a way was never taken.

    The same scenario gives the same journal and dossier, to the byte.

    Raises:
        KnownError: a scenario cannot be read, or a file cannot be written.
    """
    arguments = _arguments(argv)
    flows = arguments.flows or flows_folder()
    coverage = Coverage() if arguments.coverage else None
    scenarios = (
        sorted((flows / "scenarios").glob("*.yaml")) if arguments.all else [_found(arguments.scenario, flows)]
    )
    code = max([_play_one(arguments, path, flows, coverage) for path in scenarios], default=0)
    if coverage is None:
        return code
    left = list(missing(coverage, FlowFolder(flows, SystemClock().now().date()).book()))
    print("\n".join([*left, f"{count(len(left), 'stap of weg', 'stappen en wegen')} zonder scenario."]))
    return 1 if left else code


def _found(scenario: Path, flows: Path) -> Path:
    """Return the file of a scenario; a bare name is one of the scenarios beside the flows."""
    beside = flows / "scenarios" / f"{scenario.name}.yaml"
    return beside if scenario.parent == Path() and not scenario.suffix and beside.is_file() else scenario


def _play_one(arguments: Namespace, path: Path, flows: Path, coverage: Coverage | None) -> int:
    scenario = read_scenario(path, flows)
    clock = StoryClock(scenario.clock)
    numbers = itertools.count(1)
    with ExitStack() as stack:
        data = arguments.data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="vb-wizard-")))
        house = build(
            data,
            arguments.flows,
            clock,
            lambda: f"regel-{next(numbers):05}",
            overlay=arguments.overlay,
        )
        stack.callback(house.close)
        role = house.office.book.catalogue.roles.get(scenario.by)
        house.office.settings.set_user(role.name if role else scenario.by)
        if not house.office.settings.municipality:
            house.office.settings.set_municipality(SAMPLE_MUNICIPALITY)
        desk = house.office.start_case(scenario.flow, scenario.title, is_exercise=arguments.exercise)
        stack.callback(desk.close)
        seen, trouble = _play(arguments, scenario, desk, clock, house, coverage)
        return _report(arguments, scenario, seen, trouble, desk, house)


def _arguments(argv: Sequence[str]) -> Namespace:
    parser = DutchParser("play", "Speel een scenario en vergelijk het met wat het verwacht.")
    parser.add_argument(
        "scenario",
        metavar="SCENARIO",
        type=Path,
        nargs="?",
        help="de naam van een scenario, of een scenariobestand",
    )
    parser.add_argument("--all", action="store_true", help="speel alle scenario's van de stappenplannen")
    parser.add_argument(
        "--coverage", action="store_true", help="noem daarna elke stap en weg die niet voorkwam; uitkomst 1"
    )
    parser.add_argument("--dossier", type=Path, metavar="BESTAND", help="schrijf het dossier als PDF")
    parser.add_argument("--journal", type=Path, metavar="BESTAND", help="schrijf het logboek als JSON-regels")
    parser.add_argument("--window", action="store_true", help="speel in het echte venster")
    parser.add_argument(
        "--screenshots", type=Path, metavar="MAP", help="met --window: bewaar schermafdrukken"
    )
    add_flows_option(parser)
    add_overlay_option(parser)
    parser.add_argument(
        "--data", type=Path, metavar="MAP", help="bewaar de zaak in deze map (anders tijdelijk)"
    )
    parser.add_argument("--exercise", action="store_true", help="merk de zaak als oefening")
    arguments = parser.parse_args(argv)
    of_one = (arguments.dossier, arguments.journal, arguments.window, arguments.screenshots, arguments.data)
    if arguments.all == (arguments.scenario is not None):
        parser.error("noem één scenario, of kies --all")
    if arguments.all and any(of_one):
        parser.error("--all gaat niet samen met een bestand, een map of een venster")
    if arguments.coverage and arguments.window:
        parser.error("--coverage gaat niet samen met --window")
    return arguments


def _play(
    arguments: Namespace,
    scenario: Scenario,
    desk: CaseDesk,
    clock: StoryClock,
    house: House,
    coverage: Coverage | None,
) -> tuple[Seen, str]:
    """Play the story, in the window when asked; returns what was seen and the sentence of a story that got stuck."""
    if arguments.window:
        # Qt is only needed here.
        from vb_wizard.ui.playing import play_in_window

        played = play_in_window(house, scenario, desk, clock, arguments.screenshots)
        return played.seen, played.trouble
    player = Player(scenario, desk, clock, coverage=coverage)
    try:
        return player.play(), ""
    except StoryError as error:
        return player.seen, str(error)


def _report(
    arguments: Namespace, scenario: Scenario, seen: Seen, trouble: str, desk: CaseDesk, house: House
) -> int:
    case, book = desk.case, desk.compiled.book
    if arguments.journal:
        write(arguments.journal, to_lines(case.journal, is_exercise=case.header.is_exercise).encode())
        print(f"Logboek: {arguments.journal}")
    if arguments.dossier:
        write(arguments.dossier, house.office.dossier(case, book)[1])
        print(f"Dossier: {arguments.dossier}")
    found = [trouble] if trouble else list(differences(scenario, seen, case, book, house.office.workdays))
    for sentence in found:
        print(f"ANDERS: {sentence}")
    shown = f"{len(case.journal)} regels in het logboek, {len(seen.steps)} stappen getoond"
    print(f"{scenario.title}: {'niet zoals verwacht' if found else 'zoals verwacht'} ({shown}).")
    return 1 if found else 0
