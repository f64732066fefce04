"""The timeline of a debrief in two lanes: what the protocol asked and when, and what the group did and when.

Neighbours: `debrief` puts it between the other parts; `parts.lanes` draws it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from vb_wizard.application.training.debrief import Debrief
from vb_wizard.application.training.deviations import Asked, Deviation, DeviationKind
from vb_wizard.domain import play
from vb_wizard.domain.journal import AcuteRaised, Mark
from vb_wizard.presenters.debrief_names import Names
from vb_wizard.presenters.debrief_views import LaneRow, StripMark
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import DEBRIEF

State = tuple[str, Tone, str]
_HOURS_FROM = 120
"""Minutes from which lateness is told in hours."""


def lanes(talk: Debrief, names: Names) -> tuple[LaneRow, ...]:
    """Return the rows by their moment in the story."""
    rows = [*_asked(talk, names), *_calls(talk, names), *_between(talk, names)]
    return tuple(row for _, _, row in sorted(rows, key=lambda one: (one[0], one[1])))


def strip(talk: Debrief, names: Names) -> tuple[StripMark, ...]:
    """Return the moments of the overview: everything that was asked before the end."""
    return tuple(
        StripMark(
            names.share(one.at),
            names.share(one.done_at) if one.done_at else -1.0,
            is_late(one, talk.ended_at),
        )
        for one in talk.asked
        if one.at <= talk.ended_at
    )


def is_late(one: Asked, ended_at: datetime) -> bool:
    """Whether the term of a task had passed when it was done, or at the end."""
    until = one.done_at or (ended_at if one.is_open else None)
    return one.due is not None and until is not None and until > one.due


def _asked(talk: Debrief, names: Names) -> Iterator[tuple[datetime, int, LaneRow]]:
    """Yield what the protocol asked; actions of one step that went the same way stand together."""
    order = {one.what: one for one in talk.deviations if one.kind is DeviationKind.ORDER}
    together: dict[tuple[object, ...], list[Asked]] = {}
    for one in talk.asked:
        state = state_of(one, talk.ended_at)
        alone = one.task if (state[1] is Tone.WARN and one.due) or one.reason or one.task in order else ""
        together.setdefault((one.at, id(names.step(one.task)), state, alone), []).append(one)
    for group in together.values():
        first, *more = group
        row = _step(group, names) if more else _single(first, order.get(first.task), names)
        word, tone, icon = state_of(first, talk.ended_at)
        yield first.at, 1, replace(row, state=word, tone=tone, icon=icon)


def _single(one: Asked, earlier: Deviation | None, names: Names) -> LaneRow:
    due = DEBRIEF.until.format(moment=names.moment(one.due)) if one.due is not None else ""
    at = DEBRIEF.at.format(moment=names.moment(one.done_at)) if one.done_at is not None else one.reason
    return LaneRow(
        names.moment(one.at),
        asked=one.say,
        asked_small=" · ".join(filter(None, (names.role(one.who), due))),
        did=one.say if one.done_at is not None else "",
        did_small=" · ".join(filter(None, (at, _earlier(earlier, names)))),
    )


def _step(group: Sequence[Asked], names: Names) -> LaneRow:
    step = names.step(group[0].task)
    done = [one.done_at for one in group if one.done_at is not None]
    first, last = (names.moment(at) for at in (min(done), max(done))) if done else ("", "")
    when = (
        DEBRIEF.at.format(moment=first) if first == last else DEBRIEF.between.format(first=first, last=last)
    )
    return LaneRow(
        names.moment(group[0].at),
        asked=step.title if step is not None else group[0].say,
        asked_small="; ".join(one.say.rstrip(".") for one in group),
        did=DEBRIEF.all_done(len(done)) if done else "",
        did_small=when if done else "",
    )


def _earlier(found: Deviation | None, names: Names) -> str:
    return DEBRIEF.earlier.format(other=names.say(found.other).rstrip(".")) if found is not None else ""


def state_of(one: Asked, ended_at: datetime) -> State:
    """Return the word, the tone and the icon of what became of a task."""
    if one.done_at is not None:
        if is_late(one, ended_at) and one.due is not None:
            return late_by(one.due, one.done_at), Tone.WARN, "clock"
        return (DEBRIEF.handed if one.mark is Mark.DELEGATED else DEBRIEF.done), Tone.OK, "check"
    kept: dict[Mark, State] = {
        Mark.POSTPONED: (DEBRIEF.postponed, Tone.PLAIN, "clock"),
        Mark.NOT_POSSIBLE: (DEBRIEF.not_possible, Tone.PLAIN, "dash"),
        Mark.NOT_APPLICABLE: (DEBRIEF.not_needed, Tone.PLAIN, "dash"),
    }
    if one.mark in kept:
        return kept[one.mark]
    if one.due is not None and one.due > ended_at:
        return DEBRIEF.runs, Tone.PLAIN, "clock"
    return DEBRIEF.not_done, Tone.WARN, "dash"


def minutes_late(due: datetime, done: datetime) -> int:
    """Return how many minutes lie between two times as they are shown, without their seconds; at least one."""
    first, last = (one.replace(second=0, microsecond=0) for one in (due, done))
    return max(1, (last - first) // timedelta(minutes=1))


def late_by(due: datetime, done: datetime) -> str:
    """Return how much later something was done: in hours from two hours on."""
    minutes = minutes_late(due, done)
    return DEBRIEF.late_by.format(n=minutes) if minutes < _HOURS_FROM else DEBRIEF.late_hours(minutes // 60)


def _calls(talk: Debrief, names: Names) -> Iterator[tuple[datetime, int, LaneRow]]:
    record = talk.record
    for call in record.watch.calls:
        who = names.contact(call.contact) if call.contact else DEBRIEF.called_other
        small = [DEBRIEF.results[call.result]]
        if call.contact and not call.is_asked:
            small.append(DEBRIEF.not_asked)
        row = LaneRow(names.moment(call.at), did=DEBRIEF.called.format(name=who), did_small=" · ".join(small))
        yield call.at, 2, row
    for entry in record.case.journal:
        if isinstance(entry.event, AcuteRaised):
            yield entry.at, 2, LaneRow(names.moment(entry.at), did=DEBRIEF.red)
    for one in talk.deviations:
        if (
            one.kind is DeviationKind.NOT_ASKED
            and one.at is not None
            and one.what not in {two.task for two in talk.asked}
        ):
            yield (
                one.at,
                2,
                LaneRow(names.moment(one.at), did=names.say(one.what), did_small=DEBRIEF.not_asked),
            )


def _between(talk: Debrief, names: Names) -> Iterator[tuple[datetime, int, LaneRow]]:
    made = talk.record.exercise
    hints = {one.id: one.say for one in made.hints}
    polls = {one.id: one.ask for one in made.polls}
    said = {one.id: one.say for one in made.milestones}
    is_over = False
    for entry in talk.record.journal:
        is_over = is_over or isinstance(entry.event, play.Ended)
        words = ""
        match entry.event:
            case play.InjectShown(inject):
                words = DEBRIEF.came_in.format(title=names.inject(inject))
            case play.Improvised(_, _, title):
                words = f"{DEBRIEF.came_in.format(title=title)} ({DEBRIEF.own_made})"
            case play.HintGiven(hint):
                words = DEBRIEF.hint.format(say=hints.get(hint, hint))
            case play.PollOpened(poll):
                words = DEBRIEF.voted.format(ask=polls.get(poll, poll))
            case play.MilestoneReached(milestone):
                words = DEBRIEF.milestone.format(say=said.get(milestone, milestone))
            case play.Commented(text, _) if not is_over:
                words = DEBRIEF.noted.format(text=text)
        if words:
            yield entry.story_at, 0, LaneRow(names.moment(entry.story_at), between=words)
