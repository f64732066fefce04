"""Plays scenarios with a group in the office where everything is recognisable: what the trainer types, both windows, and what is kept.

Neighbours: `tainting` plays exercises without a group, and takes these along; `leaks` knows what to look for.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from tests.dossier.pdftext import metadata, page_texts
from tests.robots.leaks import Leaks
from tests.robots.rig import Rig, rig, settle
from tests.robots.shown import spoken, strings
from vb_wizard.application.training.afterwards import Afterwards
from vb_wizard.application.training.debrief import debrief
from vb_wizard.application.training.director import Director
from vb_wizard.application.training.printing import DebriefRequest
from vb_wizard.application.training.results import results
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.exercise import InjectKind
from vb_wizard.domain.play import Explained
from vb_wizard.exchange.result_lines import to_lines
from vb_wizard.exchange.xes import to_xes
from vb_wizard.ui.commands import Command


def group_play(data: Path, name: str, seed: int) -> Iterator[tuple[str, str]]:
    """Play a scenario with a group in the real window; yields where each text came from, and the text.

    Args:
        data: the data folder of the marker office.
        name: the scenario.
        seed: decides what the trainer types.
    """
    dice = random.Random(seed)
    with rig(data) as hands:
        house, group = hands.house, hands.running.start.exercising.group
        leaks = Leaks(house.office.book)
        exercise = next(one for one in house.library.scenarios() if one.id == name).exercise
        names = exercise.variables if exercise is not None else {}
        typed = {variable: leaks.typed(dice) for variable in names}
        assert group.begin(lambda: house.plays.begin(name, typed))
        assert group.play is not None
        _lead(group.play.director, dice, leaks)
        group.show()
        settle()
        yield "venster trainer", "\n".join(spoken(hands.window))
        group.command(Command.PLAY_SWAP)
        settle()
        yield "venster groep", "\n".join(spoken(hands.window))
        play = group.play.director.table.play
        yield "spel", "\n".join((*strings(group.play.director.exercise), *strings(group.play.director.state)))
        record = house.plays.record(play)
        yield "verslag", "\n".join((*strings(record.exercise), *strings(record.state), *strings(record.case)))
        told = results(debrief(record, DutchCalendar()))
        yield "xes", to_xes([told]).decode()
        yield "resultaten", to_lines(told).decode()
        yield from _talked_through(hands, play, leaks, dice)
        hands.window.commanded.emit(Command.REAL)
        settle()
        assert not hands.window.is_exercise


def _talked_through(hands: Rig, play: str, leaks: Leaks, dice: random.Random) -> Iterator[tuple[str, str]]:
    """Close the play, write in its debrief, and yield its screen, what is kept and its paper."""
    house = hands.house
    hands.running.start.show_scenarios()
    hands.running.cases.leave()
    after, branch = Afterwards(house.office.services), house.plays.record(play).branch
    after.comment(play, branch, leaks.typed(dice))
    after.lesson(play, branch, leaks.typed(dice), leaks.typed(dice), "2026-12-01")
    for dilemma in house.plays.record(play).exercise.dilemmas:
        after.account(play, branch, dilemma.id, Explained.YES, leaks.typed(dice))
    assert hands.running.debrief.show(play)
    settle()
    yield "venster nabespreking", "\n".join(spoken(hands.window))
    record = house.plays.record(play)
    yield "na afloop", "\n".join(strings(record.state))
    request = DebriefRequest((debrief(record, DutchCalendar()),), house.office.clock.now())
    name, pdf = house.debriefs().print(request)
    yield "nabespreking", "\n".join([name, *metadata(pdf).values(), *page_texts(pdf)])


def _lead(director: Director, dice: random.Random, leaks: Leaks) -> None:
    """Do all that a trainer can type, and show every message."""
    director.start()
    director.improvise(InjectKind.MAIL, leaks.typed(dice), leaks.typed(dice), leaks.typed(dice))
    director.comment(leaks.typed(dice))
    director.lesson(leaks.typed(dice), leaks.typed(dice), "2026-12-01")
    for inject in director.exercise.injects:
        director.show(inject.id)
    director.desk.note(leaks.typed(dice))
    director.pause()
