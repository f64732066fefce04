"""The list of all injects of an exercise, as trainers know it (MSEL): one row an inject, ready for a spreadsheet.

Neighbours: `exchange.msel_csv` and `exchange.msel_ods` write and read the cells, `exchange.msel_reading` makes injects of them again.

What is expected and which goal that serves is never typed: it is what the flow asks between this inject and the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from vb_wizard.application.training.reference import Reference
from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import AfterDeed, AtMoment, DeedKind, NotDoneBy, minutes_after
from vb_wizard.domain.exercise import Exercise, Inject, InjectKind, Side
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.cue_sentences import CueWords
from vb_wizard.presenters.protocol import part_words

KINDS: Mapping[InjectKind, str] = {
    InjectKind.MAIL: "E-mail",
    InjectKind.LETTER: "Brief",
    InjectKind.PHONE: "Telefoon",
    InjectKind.SOCIAL: "Sociale media",
    InjectKind.VISITOR: "Bezoek",
    InjectKind.PRESS: "Pers",
    InjectKind.RUMOUR: "Gerucht",
}
"""How a kind of inject is called on paper and in a spreadsheet."""
SIDES: Mapping[Side, str] = {Side.FOR: "voor", Side.AGAINST: "tegen"}
"""What an adviser in a dilemma is."""
MINUTE, EXPECTED, GOAL = "Minuut aan tafel", "Verwachte actie", "Doel"
NUMBER, NAME, TIME, CUE = "Nummer", "Naam", "Tijd in het verhaal", "Aanleiding"
KIND, WHO, TO, TITLE, TEXT = "Soort", "Van", "Aan", "Titel", "Tekst"
PICTURE, SOUND, NOTE = "Beeld", "Geluid", "Voor de trainer"
COLUMNS = (
    NUMBER, NAME, MINUTE, TIME, CUE, KIND, WHO, TO, TITLE, TEXT, EXPECTED, GOAL, PICTURE, SOUND, NOTE,
)  # fmt: skip
COMPUTED = (NUMBER, MINUTE, EXPECTED, GOAL)
"""Columns that follow from the flow and the other columns: reading looks at them and never takes them over."""
_MOST = 6
"""Expected actions in one cell; more would not be read."""

Row = Mapping[str, str]


@dataclass(frozen=True)
class Ground:
    """What the rows are made from: a scenario with its exercise, what the flow asks in it, and the flows."""

    scenario: Scenario
    exercise: Exercise
    model: Reference
    book: Book


def msel_rows(ground: Ground) -> tuple[Row, ...]:
    """Return a row for each inject, in the order of the exercise, with a cell for every column."""
    return tuple(
        _row(ground, inject, number) for number, inject in enumerate(ground.exercise.injects, start=1)
    )


def time_cell(inject: Inject) -> str:
    """Return the time of an inject as it is written: `24 min`, a clock time, or empty when its cue is another."""
    if not isinstance(inject.cue, AtMoment):
        return ""
    return inject.cue.at.clock or f"{inject.cue.at.minutes} min"


def cue_cell(ground: Ground, inject: Inject) -> str:
    """Return the cue of an inject in words."""
    return CueWords(ground.scenario, ground.exercise, ground.book).of(inject.cue)


def expected(ground: Ground, inject: Inject) -> tuple[str, ...]:
    """Return the tasks (`flow.task`) that the flow asks because of an inject, those of a goal before all others."""
    tasks = tuple(_asked(ground, inject))
    of_goals = {task for goal in ground.exercise.goals for task in goal.expects}
    return tuple(task for task in tasks if task in of_goals) or tasks


def _row(ground: Ground, inject: Inject, number: int) -> Row:
    tasks = expected(ground, inject)
    says = [part_words(ground.book, task) for task in tasks]
    more = len(says) - _MOST
    goals = [goal.say for goal in ground.exercise.goals if set(goal.expects) & set(tasks)]
    begin = _minutes(ground, inject)
    return {
        NUMBER: str(number),
        NAME: inject.id,
        MINUTE: "" if begin is None else str(begin // ground.exercise.pace),
        TIME: time_cell(inject),
        CUE: cue_cell(ground, inject),
        KIND: KINDS[inject.kind],
        WHO: inject.who,
        TO: inject.to,
        TITLE: inject.title,
        TEXT: inject.text,
        EXPECTED: "\n".join([*says[:_MOST], *([f"en nog {more}"] if more > 0 else [])]),
        GOAL: "\n".join(goals),
        PICTURE: inject.picture,
        SOUND: inject.sound,
        NOTE: inject.note,
    }


def _minutes(ground: Ground, inject: Inject) -> int | None:
    cue = inject.cue
    return minutes_after(ground.scenario.clock, cue.at) if isinstance(cue, AtMoment) else None


def _asked(ground: Ground, inject: Inject) -> Iterator[str]:
    cue = inject.cue
    if isinstance(cue, AfterDeed | NotDoneBy) and cue.deed.kind is DeedKind.TASK:
        yield cue.deed.name
    begin = _minutes(ground, inject)
    if begin is None:
        return
    others = (_minutes(ground, one) for one in ground.exercise.injects)
    end = min(
        (one for one in others if one is not None and one > begin), default=ground.exercise.story_minutes
    )
    since, until = (_moment(ground.scenario, minutes) for minutes in (begin, end))
    yield from (task for task, at in ground.model.tasks.items() if since <= at < until)


def _moment(scenario: Scenario, minutes: int) -> datetime:
    return scenario.clock.replace(tzinfo=AMSTERDAM) + timedelta(minutes=minutes)
