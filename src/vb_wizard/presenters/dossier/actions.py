"""The chapters on actions: all of them with their result, and what is still open with how its term was computed.

Neighbours: `terms` computes the terms, `summary` shows the same in short.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from vb_wizard.domain.case import CaseState, TaskState
from vb_wizard.domain.journal import Entry, Mark
from vb_wizard.presenters.dossier.terms import OpenTask
from vb_wizard.presenters.dossier.timeline import mark_tag, sole_author
from vb_wizard.presenters.dossier.view import (
    Cell,
    Column,
    Prose,
    Row,
    Section,
    Table,
    Tag,
    aside,
    bold,
    cell,
    late,
    line,
)
from vb_wizard.presenters.dossier.words import Words, day_and_clock
from vb_wizard.presenters.words_step import MARK

_COLUMNS = (Column("Actie", 46), Column("Uitkomst", 13), Column("Wie", 27), Column("Wanneer", 14))
_ALONE = (Column("Actie", 69), Column("Uitkomst", 15), Column("Wanneer", 16))
_OPEN_COLUMNS = (Column("Voor", 15), Column("Actie", 54), Column("Wie", 20), Column("Soort", 11))


def actions_section(journal: Sequence[Entry], state: CaseState, words: Words, now: datetime) -> Section:
    """Return every task of the route under its step, with who, when, result and reason.

    When one person wrote everything that is said once, and only who has to do what is open stands under the action.
    """
    if not state.tasks:
        return Section("Acties", (Prose((line("Op deze route staan nog geen acties."),)),))
    rows: list[Row] = []
    place, alone = None, sole_author(journal)
    for task in state.tasks:
        if task.place != place:
            place = task.place
            rows.append(Row(group=words.place(place)))
        rows.append(_action_alone(task, words, now) if alone else _action(task, words, now))
    return Section(
        "Acties",
        (Table(_ALONE if alone else _COLUMNS, tuple(rows)),),
        "Alle acties van de route, ook wat niet kon of niet nodig was."
        + (f" Vastgelegd door: {words.role(alone)}." if alone else ""),
    )


def _result(mark: Mark) -> Tag:
    return Tag(MARK.marks[mark]) if mark is Mark.OPEN else mark_tag(mark)


def _action(task: TaskState, words: Words, now: datetime) -> Row:
    when = cell(day_and_clock(task.at, now)) if task.at else Cell()
    until = f"Tot {day_and_clock(task.until, now)}" if task.until else ""
    what = cell(words.task_say(task.place, task.task), small=(task.reason, until))
    return Row((what, Cell(tag=_result(task.mark)), aside(_who(task, words)), when))


def _action_alone(task: TaskState, words: Words, now: datetime) -> Row:
    what, result, _, when = _action(task, words, now).cells
    owned = owner(task, words) if task.is_open else ""
    small = (*what.small, *((line(f"Voor: {owned}"),) if owned else ()))
    return Row((replace(what, small=small), result, when))


def _who(task: TaskState, words: Words) -> str:
    if task.mark is Mark.DELEGATED and task.to:
        return words.role(task.to)
    if task.mark is not Mark.OPEN and task.by:
        return words.role(task.by)
    return owner(task, words)


def owner(task: TaskState, words: Words) -> str:
    """Return who an open task belongs to: whom it was given, else the role in the flow."""
    known = words.task(task.place, task.task)
    return words.role(task.to or (known.who if known else ""))


def open_section(tasks: Sequence[OpenTask], words: Words, now: datetime) -> Section:
    """Return what is still open, with how each term was computed."""
    title = "Open acties en termijnen"
    if not tasks:
        return Section(title, (Prose((line("Er staat niets open."),)),))
    rows = tuple(
        Row((when_cell(one, now), _open_what(one, words), aside(owner(one.state, words)), cell(one.kind)))
        for one in tasks
    )
    intro = (
        "Onder elke actie staat hoe de termijn is berekend. Soort: wet, norm, advies, of een eigen afspraak."
    )
    return Section(title, (Table(_OPEN_COLUMNS, rows),), intro)


def _open_what(one: OpenTask, words: Words) -> Cell:
    small = (words.place(one.state.place), *one.how, one.state.reason)
    return cell(words.task_say(one.state.place, one.state.task), small=small)


def when_cell(one: OpenTask, now: datetime) -> Cell:
    """Return until when, and in words that this has passed."""
    if one.at is None:
        return cell(one.when(now))
    return Cell((line(bold(one.when(now))),), (line(late("te laat")),) if one.is_late(now) else ())
