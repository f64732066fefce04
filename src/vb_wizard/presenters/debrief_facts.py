"""The facts of a debrief in lists: each time limit, what was decided, and what went unnoticed.

Neighbours: `debrief` puts them after the timeline of `debrief_lanes`. Nothing here judges.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from vb_wizard.application.training.debrief import Debrief
from vb_wizard.application.training.deviations import Asked, DeviationKind
from vb_wizard.domain import play
from vb_wizard.domain.case import TaskState
from vb_wizard.domain.exercise import Dilemma
from vb_wizard.domain.journal import AcuteRaised, Mark, OptedOut
from vb_wizard.presenters import dutch
from vb_wizard.presenters.debrief_lanes import is_late, late_by, state_of
from vb_wizard.presenters.debrief_names import Names
from vb_wizard.presenters.debrief_views import FactRow, TermRow
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import DEBRIEF

_CHOSEN = {Mark.POSTPONED, Mark.NOT_POSSIBLE, Mark.NOT_APPLICABLE}
_MOST_STEPS = 10


def terms(talk: Debrief, names: Names) -> tuple[TermRow, ...]:
    """Return every time limit on the route of the group, by when it ended."""
    found = sorted((one for one in talk.asked if one.due is not None), key=lambda one: one.due or one.at)
    return tuple(_term(one, talk, names) for one in found)


def _term(one: Asked, talk: Debrief, names: Names) -> TermRow:
    due, did = one.due or one.at, ""
    if one.done_at is not None:
        did = DEBRIEF.at.format(moment=names.moment(one.done_at))
        is_met = not is_late(one, talk.ended_at)
        state, tone = (DEBRIEF.met, Tone.OK) if is_met else (late_by(due, one.done_at), Tone.WARN)
    elif one.mark in _CHOSEN:
        did, (state, tone, _) = one.reason, state_of(one, talk.ended_at)
    elif due > talk.ended_at:
        state, tone = DEBRIEF.runs, Tone.PLAIN
    else:
        state, tone = DEBRIEF.missed, Tone.WARN
    return TermRow(one.say, DEBRIEF.until.format(moment=names.moment(due)), did, state, tone)


def terms_said(talk: Debrief) -> str:
    """Return how many time limits were met, of those that had ended or were met; empty without any."""
    ended = [
        one
        for one in talk.asked
        if one.due is not None
        and one.mark not in _CHOSEN
        and (one.done_at is not None or one.due <= talk.ended_at)
    ]
    met = sum(one.done_at is not None and not is_late(one, talk.ended_at) for one in ended)
    return DEBRIEF.terms_said.format(met=met, total=len(ended)) if ended else ""


def decisions(talk: Debrief, names: Names) -> tuple[FactRow, ...]:
    """Return what was decided, by its moment in the story: votes, and every action that was handed over, put off or left out."""
    rows = [*_voted(talk), *_marked(talk, names), *_turned(talk)]
    return tuple(
        FactRow(f"{names.moment(at)}  {title}", words)
        for at, title, words in sorted(rows, key=lambda one: one[0])
    )


def _voted(talk: Debrief) -> Iterator[tuple[datetime, str, str]]:
    results = {one.poll.id: one for one in talk.polls}
    for entry in talk.record.journal:
        one = results.pop(entry.event.poll, None) if isinstance(entry.event, play.PollClosed) else None
        if one is not None and one.chosen:
            words = DEBRIEF.chose_dilemma if isinstance(one.poll, Dilemma) else DEBRIEF.chose
            yield entry.story_at, one.poll.ask, words.format(option=one.poll.options[one.chosen])


def _marked(talk: Debrief, names: Names) -> Iterator[tuple[datetime, str, str]]:
    for one, state in zip(talk.asked, talk.record.case.state.tasks, strict=True):
        if state.mark in (*_CHOSEN, Mark.DELEGATED) and state.at is not None:
            yield state.at, f"{DEBRIEF.marks[state.mark]}: {one.say}", _why(state, names)


def _why(state: TaskState, names: Names) -> str:
    to = DEBRIEF.to.format(role=names.role(state.to)) if state.to else ""
    until = DEBRIEF.until.format(moment=names.moment(state.until)) if state.until is not None else ""
    return " · ".join(filter(None, (to, until, state.reason)))


def _turned(talk: Debrief) -> Iterator[tuple[datetime, str, str]]:
    for entry in talk.record.case.journal:
        if isinstance(entry.event, AcuteRaised):
            yield entry.at, DEBRIEF.red, ""
        elif isinstance(entry.event, OptedOut):
            flow, place = talk.record.book.flows[entry.event.place.flow], entry.event.place
            yield entry.at, DEBRIEF.opted_out.format(step=flow.steps[place.step].title), entry.event.reason


def not_called(talk: Debrief, names: Names) -> str:
    """Return whom the wizard named and nobody called; empty when there is nobody. That need not be wrong."""
    called = {one.contact for one in talk.contacts}
    silent = [names.contact(one) for one in talk.record.named if one not in called]
    return DEBRIEF.not_called.format(names=dutch.listing(silent)) if silent else ""


def unseen(talk: Debrief, names: Names) -> tuple[FactRow, ...]:
    """Return what went unnoticed: left open on the screen, and what the story still had in store."""
    left = [one for one in talk.asked if one.is_open and (one.due is None or one.due <= talk.ended_at)]
    asked_at = talk.record.model.tasks
    ahead = [
        one.what
        for one in talk.deviations
        if one.kind is DeviationKind.NOT_REACHED and asked_at[one.what] <= talk.ended_at
    ]
    found = (
        (DEBRIEF.left_open(len(left)), "; ".join(dict.fromkeys(one.say.rstrip(".") for one in left))),
        (DEBRIEF.not_come_to(len(ahead)), _in_steps(names.steps(ahead))),
    )
    return tuple(FactRow(title, words) for title, words in found if words)


def _in_steps(titles: Sequence[str]) -> str:
    said, more = "; ".join(titles[:_MOST_STEPS]), len(titles) - _MOST_STEPS
    words = DEBRIEF.and_steps.format(steps=said, n=more) if more > 0 else said
    return DEBRIEF.in_steps.format(steps=words) if said else ""
