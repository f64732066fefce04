"""Two plays side by side as data: two groups or two years, without a name. Difference is told and never judged.

Neighbours: `debrief` shows one; `ui.screens.beside` draws this, `presenters.dossier.debrief` sets it on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from vb_wizard.application.training.at_table import time_at_table
from vb_wizard.application.training.debrief import Debrief
from vb_wizard.application.training.deviations import DeviationKind
from vb_wizard.domain.exercise import Dilemma
from vb_wizard.presenters import dutch
from vb_wizard.presenters.debrief_lanes import is_late
from vb_wizard.presenters.debrief_names import Names
from vb_wizard.presenters.debrief_views import BesideRow, BesideView
from vb_wizard.presenters.words_debrief import BESIDE, DEBRIEF

_KEY_TASKS = 14


def present_beside(first: Debrief, second: Debrief) -> BesideView:
    """Return both plays, the one that was played first on the left."""
    pair = sorted((first, second), key=lambda one: one.record.journal[0].at)
    a, b = pair[0], pair[1]
    heads = tuple(
        BESIDE.head.format(group=group, day=dutch.long_date(dutch.local(one.record.journal[0].at).date()))
        for group, one in zip(BESIDE.groups, pair, strict=True)
    )
    groups = (
        (BESIDE.general, tuple(_general(a, b))),
        (BESIDE.goals, tuple(_goals(a, b))),
        (BESIDE.times, tuple(_times(a, b))),
        (BESIDE.late, (_late(a, b),)),
        (BESIDE.contacts, tuple(_contacts(a, b))),
        (BESIDE.votes, tuple(_votes(a, b))),
    )
    return BesideView(
        (heads[0], heads[1]),
        (a.record.title, b.record.title),
        tuple((caption, rows) for caption, rows in groups if rows),
    )


def _general(a: Debrief, b: Debrief) -> Iterator[BesideRow]:
    yield BesideRow(BESIDE.scenario, a.record.title, b.record.title)
    spent = [round(time_at_table(one.record.journal) / timedelta(minutes=1)) for one in (a, b)]
    lengths = [DEBRIEF.minutes(minutes) if minutes else DEBRIEF.no_minute for minutes in spent]
    yield BesideRow(BESIDE.length, lengths[0], lengths[1])
    yield BesideRow(BESIDE.lessons, str(len(a.lessons)), str(len(b.lessons)))


def _goals(a: Debrief, b: Debrief) -> Iterator[BesideRow]:
    said = [
        BESIDE.goals_seen.format(seen=sum(goal.is_reached for goal in one.goals), total=len(one.goals))
        for one in (a, b)
    ]
    yield BesideRow(BESIDE.goals, said[0], said[1])
    states = [
        {goal.goal.say: _goal_words(goal.is_reached, bool(goal.seen)) for goal in one.goals} for one in (a, b)
    ]
    for say in dict.fromkeys((*states[0], *states[1])):
        if say in states[0] and say in states[1]:
            yield BesideRow(say, states[0][say], states[1][say])


def _goal_words(is_reached: bool, is_begun: bool) -> str:
    if is_reached:
        return DEBRIEF.goal_seen
    return DEBRIEF.goal_partly if is_begun else DEBRIEF.goal_not


def _times(a: Debrief, b: Debrief) -> Iterator[BesideRow]:
    """Yield when each group did what the goals ask for, and without goals what the protocol asked of both."""
    wanted = [task for one in (a, b) for goal in one.goals for task in goal.goal.expects]
    both = [one.task for one in a.asked if one.task in {other.task for other in b.asked}]
    names = Names(a)
    for task in list(dict.fromkeys(wanted or both))[:_KEY_TASKS]:
        yield BesideRow(names.say(task), _when(a, task), _when(b, task))


def _when(talk: Debrief, task: str) -> str:
    one = next((one for one in talk.asked if one.task == task), None)
    if one is None:
        return BESIDE.not_asked
    if one.done_at is None:
        return BESIDE.not_done
    return BESIDE.after.format(n=round((one.done_at - Names(talk).start) / timedelta(minutes=1)))


def _late(a: Debrief, b: Debrief) -> BesideRow:
    counts = [sum(is_late(task, one.ended_at) for task in one.asked) for one in (a, b)]
    said = [BESIDE.late_count.format(n=count) if count else BESIDE.none for count in counts]
    return BesideRow(BESIDE.late, said[0], said[1])


def _contacts(a: Debrief, b: Debrief) -> Iterator[BesideRow]:
    said, other = [], []
    for one in (a, b):
        named = one.record.named
        reached = [call for call in one.contacts if call.reached_at is not None and call.contact in named]
        said.append(BESIDE.of.format(part=len(reached), whole=len(named)))
        wrong = [
            Names(one).contact(found.what)
            for found in one.deviations
            if found.kind is DeviationKind.WRONG_CONTACT
        ]
        other.append(dutch.listing(wrong) or BESIDE.none)
    yield BesideRow(BESIDE.contacts_reached, said[0], said[1])
    yield BesideRow(BESIDE.contacts_other, other[0], other[1])


def _votes(a: Debrief, b: Debrief) -> Iterator[BesideRow]:
    asked = {one.poll.id: one.poll for talk in (a, b) for one in talk.polls}
    for name, poll in asked.items():
        yield BesideRow(poll.ask, _vote(a, name), _vote(b, name))
        if isinstance(poll, Dilemma):
            yield BesideRow(BESIDE.explained.format(ask=poll.ask), _account(a, name), _account(b, name))


def _vote(talk: Debrief, name: str) -> str:
    one = next((one for one in talk.polls if one.poll.id == name), None)
    if one is None:
        return BESIDE.no_vote
    if not one.chosen:
        return DEBRIEF.tie if any(one.votes.values()) else DEBRIEF.not_chosen
    total = sum(one.votes.values())
    return BESIDE.vote.format(option=one.poll.options[one.chosen], votes=one.votes[one.chosen], total=total)


def _account(talk: Debrief, name: str) -> str:
    one = next((one for one in talk.polls if one.poll.id == name), None)
    if one is None:
        return BESIDE.no_vote
    return DEBRIEF.explained[one.account.answer] if one.account is not None else DEBRIEF.not_explained
