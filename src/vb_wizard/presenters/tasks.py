"""Actions as data: the tasks of a step, and the postponed ones that come back there.

Neighbours: `presenters.case` puts them in the centre, `presenters.terms` words the deadlines.
"""

from __future__ import annotations

from datetime import datetime

from vb_wizard.application.agenda import task_due
from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.case import CaseState, TaskState, Visit
from vb_wizard.domain.deadlines import Due, Unit, WorkingDays
from vb_wizard.domain.flow import Step, Task
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters import dutch
from vb_wizard.presenters.overlay import task_source
from vb_wizard.presenters.terms import due_tone, due_words, ends_words
from vb_wizard.presenters.views import TaskView, Tone
from vb_wizard.presenters.words_step import MARK
from vb_wizard.presenters.words_terms import TERMS
from vb_wizard.presenters.words_why import WHY


def task_views(desk: CaseDesk, visit: Visit, workdays: WorkingDays, now: datetime) -> tuple[TaskView, ...]:
    """Return the actions of a step in order, first those that come back here after having been postponed or handed over."""
    states = (*_returning(desk, visit), *desk.state.tasks_at(visit.place))
    current = next((state for state in states if state.mark is Mark.OPEN), None)
    return tuple(_view(desk, state, workdays, now, is_current=state is current) for state in states)


def absent_tasks(state: CaseState, visit: Visit, step: Step) -> tuple[Task, ...]:
    """Return the actions of a step that do not stand in its list, because their condition does not hold."""
    present = {one.task for one in state.tasks_at(visit.place)}
    return tuple(task for task in step.tasks if task.id not in present)


def look_why(state: CaseState, visit: Visit, step: Step) -> str:
    """Return the words of the button that tells why: how many actions are not there is said."""
    left = len(absent_tasks(state, visit, step))
    return WHY.look_not(left) if left else WHY.look


def _returning(desk: CaseDesk, visit: Visit) -> tuple[TaskState, ...]:
    return tuple(
        state
        for state in desk.state.tasks
        if _still_returns(state, visit)
        and state.place != visit.place
        and state.place.flow == visit.flow
        and desk.task(state.place, state.task).return_at == visit.step
    )


def _still_returns(state: TaskState, visit: Visit) -> bool:
    """Tell whether an action comes back: it waits for something, or it was dealt with after this step was reached."""
    # What is ticked must not vanish under the hand that ticked it: a slip could not be put right.
    dealt_with = state.at is not None and state.at > visit.arrived_at
    return state.mark in (Mark.POSTPONED, Mark.DELEGATED) or dealt_with


def _view(
    desk: CaseDesk, state: TaskState, workdays: WorkingDays, now: datetime, *, is_current: bool
) -> TaskView:
    task = desk.task(state.place, state.task)
    status = (
        [dutch.near_moment(state.at, now), state.by]
        if state.at is not None and state.mark is not Mark.OPEN
        else []
    )
    ends = task_due(desk.case, task, state, workdays) if state.is_open else None
    remark = "\n".join(said for said in (_remark(state, now), _both_ends(ends)) if said)
    when, tone = _due(ends, now)
    mark = MARK.marks[state.mark] if state.mark is not Mark.OPEN else ""
    return TaskView(
        id=task.id,
        place=state.place,
        say=task.say,
        help=task.help,
        mark=state.mark.value,
        status=tuple(status),
        is_current=is_current,
        is_closed=not state.is_open,
        remark=remark,
        due=when,
        due_tone=tone,
        source=task_source(desk.compiled.book, state.place.flow, task),
        accessible=dutch.spoken(task.say, mark, when),
    )


def _remark(state: TaskState, now: datetime) -> str:
    if state.mark is Mark.OPEN or (state.mark is Mark.DONE and not state.reason):
        return ""
    words = [MARK.marks[state.mark].capitalize()]
    if state.to:
        to = MARK.kept_with if state.mark is Mark.POSTPONED else MARK.to
        words.append(to.format(who=state.to))
    if state.until is not None:
        words.append(MARK.until.format(moment=dutch.near_moment(state.until, now)))
    said = " ".join(words)
    return f"{said}: {state.reason}" if state.reason else said


def _both_ends(due: Due | None) -> str:
    """Return both days of a term that is counted in two ways, so that nobody has to look them up."""
    if due is None or len(due.term.spans) < 2:
        return ""
    return TERMS.first_is_safe.format(ends=ends_words(due), day=dutch.long_date(due.at.date()))


def _due(due: Due | None, now: datetime) -> tuple[str, Tone]:
    """Return the tag with the deadline; an action for now needs none, and a closed one neither."""
    if due is None or any(span.unit is Unit.NOW for span in due.term.spans):
        return "", Tone.PLAIN
    return due_words(due.at, now, whole_day=due.whole_day), due_tone(due.at, now)
