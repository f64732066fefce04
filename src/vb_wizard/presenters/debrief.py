"""The debrief as data: what the protocol asks beside what the group did, what came of it, and what is to be remembered.

Neighbours: `application.training.debrief` gathers it; `debrief_lanes` is the timeline. Nothing here judges, and only roles are named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta

from vb_wizard.application.improvements import Improvement, lesson_key
from vb_wizard.application.training.at_table import time_at_table
from vb_wizard.application.training.debrief import Debrief, GoalSeen, PollResult
from vb_wizard.application.training.play_state import Lesson, Phase
from vb_wizard.application.training.plays import BranchRow
from vb_wizard.domain.exercise import Dilemma
from vb_wizard.domain.play import Explained
from vb_wizard.presenters import dutch
from vb_wizard.presenters.debrief_facts import decisions, not_called, terms, terms_said, unseen
from vb_wizard.presenters.debrief_lanes import is_late, lanes, minutes_late, strip
from vb_wizard.presenters.debrief_names import Names
from vb_wizard.presenters.debrief_views import (
    ContactLine,
    DebriefView,
    DilemmaView,
    FactRow,
    GoalRow,
    LateRow,
    LessonRow,
    NoteGroup,
    VoteBar,
    VoteView,
)
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import DEBRIEF

_TAKE_ALONG = 3
_WELL = 5


def present_debrief(
    talk: Debrief, improvements: Collection[Improvement] = (), courses: Sequence[BranchRow] = ()
) -> DebriefView:
    """Return the debrief.

    Args:
        talk: what there is to talk about.
        improvements: what the office took over already.
        courses: the branches of the play; with one nothing is said about them.
    """
    record, names = talk.record, Names(talk)
    late = tuple(_late(talk, names))
    goals = tuple(_goal(one, names) for one in talk.goals)
    dilemmas = tuple(_dilemma(one, names) for one in talk.polls if isinstance(one.poll, Dilemma))
    lessons = tuple(_lesson(one, talk, improvements) for one in talk.lessons)
    marks = strip(talk, names)
    minutes = round(time_at_table(record.journal) / timedelta(minutes=1))
    return DebriefView(
        play=record.play,
        branch=record.branch,
        title=record.title,
        played=DEBRIEF.played.format(
            day=dutch.long_date(dutch.local(record.journal[0].at).date()),
            minutes=DEBRIEF.minutes(minutes) if minutes else DEBRIEF.no_minute,
            start=names.moment(names.start),
            end=names.moment(talk.ended_at),
        ),
        aim=DEBRIEF.aim.format(aim=record.exercise.aim),
        message="" if record.state.phase is Phase.ENDED else DEBRIEF.going_on,
        as_asked=_as_asked(talk),
        well=_well(talk),
        take_along=_take_along(lessons, late, dilemmas, goals),
        strip_name=DEBRIEF.strip_name.format(
            asked=len(marks), done=sum(one.done >= 0 for one in marks), late=sum(one.is_late for one in marks)
        ),
        strip=marks,
        strip_ends=(names.moment(names.start), names.moment(talk.ended_at)),
        lanes=lanes(talk, names),
        terms_said=terms_said(talk),
        terms=terms(talk, names),
        late=tuple(one for one in late if one.has_cost),
        decisions=decisions(talk, names),
        contacts=tuple(_contacts(talk, names)),
        not_called=not_called(talk, names),
        unseen=unseen(talk, names),
        votes=tuple(_vote(one) for one in talk.polls if not isinstance(one.poll, Dilemma)),
        dilemmas=dilemmas,
        goals=goals,
        notes=tuple(_notes(talk, names)),
        questions=tuple(FactRow(one, "") for one in record.exercise.debrief),
        lessons=lessons,
        courses=_courses(courses),
    )


def _courses(rows: Sequence[BranchRow]) -> tuple[tuple[str, str], ...]:
    if len(rows) < 2:
        return ()
    return tuple(
        (one.branch, DEBRIEF.course_name.format(n=number, at=dutch.clock(dutch.local(one.begun_at))))
        for number, one in enumerate(rows, 1)
    )


def _as_asked(talk: Debrief) -> str:
    if not talk.asked:
        return DEBRIEF.no_actions
    done = talk.done
    in_time = sum(not is_late(one, talk.ended_at) for one in done)
    return DEBRIEF.as_asked.format(total=len(talk.asked), done=len(done), in_time=in_time)


def _well(talk: Debrief) -> str:
    """Return the first things that went as the protocol asks: what has a term goes before what has none."""
    done = [one for one in talk.done if not is_late(one, talk.ended_at)]
    first = sorted(done, key=lambda one: one.due is None)[:_WELL]
    said = "; ".join(one.say.rstrip(".") for one in first)
    return DEBRIEF.well.format(what=said) if said else ""


def _take_along(
    lessons: Sequence[LessonRow],
    late: Sequence[LateRow],
    dilemmas: Sequence[DilemmaView],
    goals: Sequence[GoalRow],
) -> tuple[str, ...]:
    """Return at most three things: own lessons first, then what had a price, then what cannot be explained yet, then goals."""
    unsure = (Explained.NO, Explained.DOUBT)
    found = [
        *(one.text for one in lessons),
        *(f"{one.title} {one.words} {one.cost}" for one in late if one.has_cost),
        *(f"{one.vote.ask} {DEBRIEF.explain} {one.said}." for one in dilemmas if one.answer in unsure),
        *(f"{one.say} ({one.state})" for one in goals if one.tone is not Tone.OK),
        *(f"{one.title} {one.words}" for one in late if not one.has_cost),
    ]
    return tuple(found[:_TAKE_ALONG])


def _late(talk: Debrief, names: Names) -> Iterator[LateRow]:
    told: set[str] = set()
    late = [one for one in talk.asked if is_late(one, talk.ended_at)]
    for one in late:
        if one.due is None:
            continue
        told.add(one.task)
        due = names.moment(one.due)
        if one.done_at is not None:
            minutes = minutes_late(one.due, one.done_at)
            words = DEBRIEF.late_words.format(
                due=due,
                done=DEBRIEF.at.format(moment=names.moment(one.done_at)),
                minutes=DEBRIEF.minutes(minutes),
            )
        else:
            words = DEBRIEF.open_words.format(due=due)
        yield LateRow(
            _sentence(one.say), words, _cost(talk.costs.get(one.task, ()), names), one.task in talk.costs
        )
    for what, injects in talk.costs.items():
        if what not in told:
            yield LateRow(
                _sentence(names.say(what)), DEBRIEF.without_term, _cost(injects, names), has_cost=True
            )


def _cost(injects: Sequence[str], names: Names) -> str:
    if not injects:
        return DEBRIEF.no_cost
    return DEBRIEF.cost.format(titles=dutch.listing([f"'{names.inject(one)}'" for one in injects]))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _contacts(talk: Debrief, names: Names) -> Iterator[ContactLine]:
    tried = {one.contact: one for one in talk.contacts}
    named = talk.record.named
    for contact, one in tried.items():
        asked = (
            DEBRIEF.named_at.format(moment=names.moment(named[contact]))
            if contact in named
            else DEBRIEF.not_named
        )
        reached = one.reached_at
        did = [DEBRIEF.tried.format(n=one.times)]
        did.append(
            DEBRIEF.reached_at.format(moment=names.moment(reached))
            if reached is not None
            else DEBRIEF.never_reached
        )
        sign = (
            (DEBRIEF.reached, Tone.OK, "check")
            if reached is not None
            else (DEBRIEF.never_reached, Tone.WARN, "dash")
        )
        yield ContactLine(names.contact(contact), asked, ", ".join(did), *sign)


def _vote(one: PollResult) -> VoteView:
    total = sum(one.votes.values())
    most = max(one.votes.values(), default=0)
    leads = [option for option, votes in one.votes.items() if votes == most and votes]
    word = DEBRIEF.most if len(leads) == 1 else DEBRIEF.tie
    bars = tuple(
        VoteBar(
            label,
            one.votes.get(option, 0),
            one.votes.get(option, 0) / total if total else 0.0,
            word if option in leads else "",
        )
        for option, label in one.poll.options.items()
    )
    protocol = DEBRIEF.protocol.format(text=one.poll.protocol) if one.poll.protocol else ""
    return VoteView(one.poll.id, one.poll.ask, DEBRIEF.vote_total(total), bars, protocol)


def _dilemma(one: PollResult, names: Names) -> DilemmaView:
    chosen = one.poll.options.get(one.chosen, "")
    advisers = one.poll.advisers if isinstance(one.poll, Dilemma) else ()
    account = one.account
    return DilemmaView(
        _vote(one),
        DEBRIEF.chosen.format(option=chosen) if chosen else DEBRIEF.not_chosen,
        tuple(
            DEBRIEF.adviser.format(
                role=names.role(adviser.role), side=DEBRIEF.sides[adviser.side], say=adviser.say
            )
            for adviser in advisers
        ),
        account.answer if account is not None else "",
        DEBRIEF.explained[account.answer] if account is not None else DEBRIEF.not_explained,
        account.text if account is not None else "",
    )


def _goal(one: GoalSeen, names: Names) -> GoalRow:
    lines = []
    for words, what in ((DEBRIEF.goal_by, one.seen), (DEBRIEF.goal_missing, one.missing)):
        if what:
            lines.append(words.format(what="; ".join(names.say(name).rstrip(".") for name in what)))
    if one.is_reached:
        state, tone, icon = DEBRIEF.goal_seen, Tone.OK, "check"
    elif one.seen:
        state, tone, icon = DEBRIEF.goal_partly, Tone.WARN, "clock"
    else:
        state, tone, icon = DEBRIEF.goal_not, Tone.PLAIN, "dash"
    return GoalRow(one.goal.say, state, tone, icon, tuple(lines))


def _notes(talk: Debrief, names: Names) -> Iterator[NoteGroup]:
    for label, words in DEBRIEF.labels.items():
        found = tuple((names.moment(one.at), one.text) for one in talk.comments if one.label == label)
        if found:
            yield NoteGroup(words, found)


def _lesson(one: Lesson, talk: Debrief, improvements: Collection[Improvement]) -> LessonRow:
    taken: Mapping[str, Improvement] = {known.id: known for known in improvements}
    kept = taken.get(lesson_key(talk.record.play, talk.record.branch, one.seq))
    due = DEBRIEF.lesson_due_words.format(day=day_words(one.due)) if one.due else ""
    words = f"{one.owner or DEBRIEF.lesson_no_owner} · {due or DEBRIEF.lesson_no_due}"
    said = ""
    if kept is not None:
        said = DEBRIEF.lesson_taken
        if kept.proven_on is not None:
            said = DEBRIEF.lesson_proven.format(day=dutch.long_date(kept.proven_on))
    return LessonRow(one.seq, one.text, one.owner, one.due, words, said)


def day_words(due: str) -> str:
    """Return a day as it is said; what was typed during the play and is no date stays as it is."""
    try:
        return dutch.long_date(date.fromisoformat(due))
    except ValueError:
        return due
