"""Plays exercises in an office where everything is recognisable, and looks for any of it in all that comes out.

Neighbours: `leaks` knows what to look for; `test_tainting` plays the quick part. `python -m tests.robots taint [ROUNDS]` plays every
scenario, with other random acts in each round.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.dossier.pdftext import metadata, page_texts
from tests.robots.leaks import Leaks, marker_office
from tests.robots.rig import rig, settle
from tests.robots.shown import spoken, strings
from tests.robots.tainting_plays import group_play
from vb_wizard.application.agenda import agenda
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.compose import KEY_FILE_ONLY, build
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.facts import Fact
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.domain.scenario import Scenario
from vb_wizard.exchange.journal_lines import to_lines
from vb_wizard.flowfiles.scenario_file import read_scenario
from vb_wizard.presenters.case import present_case
from vb_wizard.presenters.contacts import present_contacts
from vb_wizard.presenters.log import present_log
from vb_wizard.presenters.map import LANES, present_map
from vb_wizard.presenters.map_lanes import present_lanes
from vb_wizard.presenters.search import present_search
from vb_wizard.resources import flows_folder
from vb_wizard.ui.commands import Command

ACTS = 12


def play(data: Path, name: str, seed: int) -> Iterator[tuple[str, str]]:
    """Play a scenario as an exercise with random acts after it; yields where each text came from, and the text.

    Args:
        data: the data folder of the marker office.
        name: the scenario.
        seed: decides how far the story is told and what is done then.
    """
    os.environ[KEY_FILE_ONLY] = "1"
    dice = random.Random(seed)
    scenario = read_scenario(flows_folder() / "scenarios" / f"{name}.yaml", flows_folder())
    clock = StoryClock(scenario.clock)
    house = build(data, clock=clock)
    try:
        desk = house.office.start_case(scenario.flow, f"Oefening: {scenario.title}", is_exercise=True)
        tell(desk, scenario, clock, dice)
        yield from outputs(house.office, desk)
        desk.close()
    finally:
        house.close()


def tell(desk: CaseDesk, scenario: Scenario, clock: StoryClock, dice: random.Random) -> None:
    """Tell a part of the story and do something at random after it, with markers in whatever is typed."""
    player = Player(scenario, desk, clock)
    player.begin()
    for line in scenario.story[: dice.randint(len(scenario.story) // 2, len(scenario.story))]:
        player.play_line(line)
    leaks = Leaks(desk.compiled.book)
    for _ in range(ACTS):
        try:
            _act(desk, dice, leaks)
        except KnownError:
            # Something that is refused, as a user would be.
            continue


def _act(desk: CaseDesk, dice: random.Random, leaks: Leaks) -> None:
    place = desk.state.focus
    step = desk.step(place)
    match dice.randrange(6):
        case 0:
            desk.note(leaks.typed(dice))
        case 1:
            desk.call("", leaks.typed(dice), leaks.number(dice), CallResult.REACHED, leaks.typed(dice))
        case 2:
            desk.add_evidence(b"bewijs", "foto.jpg", leaks.typed(dice), leaks.typed(dice))
        case 3 if desk.state.tasks_at(place):
            task = dice.choice(desk.state.tasks_at(place))
            desk.mark(place, task.task, Mark.DELEGATED, leaks.typed(dice), leaks.typed(dice))
        case 4:
            desk.rename(leaks.typed(dice))
        case _ if step.kind is StepKind.ASK:
            desk.answer(place, _answer(desk.compiled.book.catalogue.facts[step.subject], dice, leaks))
        case _:
            desk.go_on(place)


def _answer(fact: Fact, dice: random.Random, leaks: Leaks) -> str | tuple[str, ...]:
    if fact.is_free:
        return leaks.typed(dice)
    chosen = dice.choice(fact.answers).id
    return (chosen,) if fact.kind.value == "choices" else chosen


def outputs(office: Office, desk: CaseDesk) -> Iterator[tuple[str, str]]:
    """Yield everything that an exercise can produce outside a window, as text, with what it is."""
    case, book, now = desk.case, desk.compiled.book, office.clock.now()
    name, pdf = office.dossier(case, book)
    yield "dossier", "\n".join([name, *metadata(pdf).values()])
    yield from ((f"dossier blz. {number}", text) for number, text in enumerate(page_texts(pdf), start=1))
    for letter in book.letters:
        try:
            name, packed = office.letter(case, book, letter)
        except KnownError:
            # Another one that does not belong to this case.
            continue
        yield f"brief {letter}", "\n".join([name, *_opened(packed)])
    yield "logboek", to_lines(case.journal, is_exercise=True)
    due = agenda(case, book, office.workdays)
    name, ics = office.calendar_file(due)
    yield "agenda", ics.decode().replace("\r\n ", "")
    yield "kop", "\n".join(strings(case.header))
    seen = office.seen_from(case.header)
    yield "scherm", "\n".join(strings(present_case(desk, office, now)))
    yield "scherm logboek", "\n".join(strings(present_log(desk, office)))
    yield "scherm contacten", "\n".join(strings(present_contacts(seen)))
    found = present_search(office, desk).find("e", 100_000)
    yield "zoeken", "\n".join(f"{item.title}\n{item.detail}" for item in found)
    yield "kaart", "\n".join(strings(present_map(office, desk, desk.state.focus.flow, now)))
    yield LANES, "\n".join(strings(present_lanes(office, desk, now)))


def _opened(packed: bytes) -> Iterator[str]:
    with zipfile.ZipFile(BytesIO(packed)) as archive:
        for name in archive.namelist():
            if name.endswith(".xml"):
                # Runs within a paragraph are not parted: a number may stand in two of them.
                yield "".join(ET.fromstring(archive.read(name)).itertext())  # noqa: S314 - a file of our own


def windows(data: Path, name: str) -> Iterator[tuple[str, str]]:
    """Open an exercise in the real window and yield all that each of its screens tells, as a screen reader finds it.

    Args:
        data: the data folder of the marker office.
        name: the scenario.
    """
    scenario = read_scenario(flows_folder() / "scenarios" / f"{name}.yaml", flows_folder())
    with rig(data) as hands:
        running = hands.running
        desk = hands.house.office.start_case(scenario.flow, f"Oefening: {scenario.title}", is_exercise=True)
        running.cases.open(desk)
        running.start.raise_acute()
        screens = {
            "zaak": running.cases.show,
            "contacten": running.contacts.show,
            "logboek": running.log.show,
        }
        for screen, show in {**screens, "kaart": running.map.show}.items():
            show()
            settle()
            yield f"venster {screen}", "\n".join(spoken(hands.window))
        hands.window.commanded.emit(Command.REAL)
        settle()
        assert not hands.window.is_exercise


def run() -> int:
    """Play every scenario; returns 1 when something leaked."""
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    names = sorted(path.stem for path in (flows_folder() / "scenarios").glob("*.yaml"))
    looked, found = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "kantoor"
        leaks = marker_office(data)
        for at in range(rounds):
            for name in names:
                for where, text in (
                    *play(data, name, at),
                    *windows(data, name),
                    *group_play(data, name, at),
                ):
                    looked += 1
                    for leak in leaks.found(text):
                        found += 1
                        print(f"{name} (worp {at}), {where}: {leak}")
    print(f"{len(names)} scenarios, {rounds} rondes, {looked} uitkomsten bekeken, {found} lekken")
    return 1 if found else 0
