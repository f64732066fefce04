"""Practising alone as data: what came in, and after each step what the protocol asks there, what was done, and the source.

Neighbours: `application.training.study` holds the play; `screens.study` draws this beside the real case screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from vb_wizard.application.training.debrief import Debrief
from vb_wizard.application.training.deviations import Asked, Deviation, DeviationKind, asked, deviations
from vb_wizard.application.training.study import Study
from vb_wizard.domain.case import TaskState, Visit
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import Step, StepKind
from vb_wizard.domain.journal import Mark, Place
from vb_wizard.presenters import dutch
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.group import NewsView, PollView, group_view
from vb_wizard.presenters.overlay import step_sources
from vb_wizard.presenters.play_views import Said
from vb_wizard.presenters.protocol import deviation_row, story_answer
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.trainer import Beside
from vb_wizard.presenters.words_alone import ALONE
from vb_wizard.presenters.words_play import NEWS

_OF_STEP = (DeviationKind.SKIPPED, DeviationKind.LATE, DeviationKind.ORDER)


@dataclass(frozen=True, slots=True)
class FeedbackView:
    """What there is to say about a step that was left. `why` says why the protocol has this step, empty when it does not say."""

    title: str
    lead: str
    tasks: tuple[Said, ...]
    differs: tuple[Said, ...]
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class AloneView:
    """What stands beside the case. `protocol` is what the protocol says, once the question is answered."""

    lead: str
    news: NewsView | None
    poll: PollView | None
    chosen: str
    protocol: str
    feedback: FeedbackView | None
    has_more: bool


@dataclass(frozen=True, slots=True)
class SummaryView:
    """What was done, beside what the protocol asks."""

    counted: str
    goals: tuple[Said, ...]
    differs: tuple[Said, ...]


def present_alone(study: Study, beside: Beside) -> AloneView:
    """Return what stands beside the case now.

    Args:
        study: the play.
        beside: the model of the scenario, and the calendar.
    """
    seen = group_view(study.director)
    poll, news = seen.poll, seen.news
    chosen = next((one for one in poll.options if one.votes), None) if poll is not None else None
    protocol = study.director.poll(poll.id).protocol if poll is not None and chosen is not None else ""
    return AloneView(
        lead=f"{news.at} · {NEWS.kinds[news.kind]}" if news is not None else "",
        news=news,
        poll=poll,
        chosen=ALONE.your_answer.format(answer=chosen.text) if chosen is not None else "",
        protocol=ALONE.protocol.format(text=protocol) if protocol else "",
        feedback=_feedback(study, beside),
        has_more=study.has_more,
    )


def _feedback(study: Study, beside: Beside) -> FeedbackView | None:
    place = study.left()
    visit = _visit(study, place) if place is not None else None
    if place is None or visit is None:
        return None
    watch, now = study.director.watch.group, study.director.now
    book = watch.book
    step = book.flows[place.flow].steps[place.step]
    states = [one for one in watch.case.state.tasks if one.place == place]
    names = {f"{place.flow}.{one.task}" for one in states}
    terms = {one.task: one for one in asked(watch, beside.workdays)}
    found = [
        one
        for one in deviations(beside.model, watch, beside.workdays, now)
        if one.what in names and one.kind in _OF_STEP
    ]
    citations = dict.fromkeys(chain(step.sources, *(task.sources for task in step.tasks)))
    if step.kind is StepKind.ASK:
        citations.update(dict.fromkeys(book.catalogue.facts[step.subject].sources))
    line = step_sources(book, place.flow, place.step, sources_line(book, citations))
    return FeedbackView(
        title=ALONE.feedback.format(step=step.title),
        lead=_lead(study, step, visit, bool(states)),
        tasks=tuple(_task(terms[f"{place.flow}.{one.task}"], one) for one in states),
        differs=(*_answer(study, step, visit), *(_differs(book_rows(study, found)) if states else ())),
        why=ALONE.why.format(why=step.why) if step.why else "",
        source=ALONE.source.format(source=line) if line else "",
    )


def book_rows(study: Study, found: Sequence[Deviation]) -> Sequence[Said]:
    """Return differences in words."""
    book = study.director.watch.group.book
    return [deviation_row(book, one) for one in found]


def _visit(study: Study, place: Place) -> Visit | None:
    tracks = study.director.desk.state.tracks
    return next((one for track in tracks for one in track.visits if one.place == place), None)


def _lead(study: Study, step: Step, visit: Visit, has_tasks: bool) -> str:
    if step.kind is StepKind.ASK and visit.answer is not None:
        fact = study.director.watch.group.book.catalogue.facts[step.subject]
        return ALONE.answered.format(answer=value_words(fact, visit.answer.value))
    return ALONE.asked if has_tasks else ALONE.asked_nothing


def _answer(study: Study, step: Step, visit: Visit) -> Sequence[Said]:
    """Return whether the answer is that of the story; nothing when the story leaves it open."""
    if step.kind is not StepKind.ASK or visit.answer is None:
        return ()
    told = story_answer(study.director.table.scenario, step.subject)
    if told is None:
        return ()
    if _chosen(told) == _chosen(visit.answer.value):
        return (Said(ALONE.as_story, "", Tone.OK),)
    fact = study.director.watch.group.book.catalogue.facts[step.subject]
    if fact.is_free:
        return ()
    return (Said(ALONE.story_answer.format(answer=value_words(fact, told)), "", Tone.BRAND),)


def _chosen(value: Value) -> frozenset[str]:
    return frozenset((value,) if isinstance(value, str) else value)


def _task(one: Asked, state: TaskState) -> Said:
    at = dutch.clock(state.at) if state.at is not None else ""
    match one.mark:
        case Mark.DONE:
            return Said(ALONE.done.format(what=one.say, at=at), "", Tone.OK)
        case Mark.DELEGATED:
            return Said(ALONE.handed.format(what=one.say, at=at), "", Tone.OK)
        case Mark.POSTPONED:
            return Said(ALONE.put_off.format(what=one.say), "", Tone.BRAND)
        case Mark.NOT_POSSIBLE | Mark.NOT_APPLICABLE:
            return Said(ALONE.not_now.format(what=one.say, reason=state.reason), "", Tone.BRAND)
    return Said(ALONE.left.format(what=one.say), "", Tone.WARN)


def _differs(rows: Sequence[Said]) -> Sequence[Said]:
    return rows or [Said(ALONE.nothing_missed, "", Tone.OK)]


def present_summary(talk: Debrief) -> SummaryView:
    """Return what was done in a play, beside what the protocol asks."""
    shown = [one for one in talk.deviations if one.kind is not DeviationKind.NOT_REACHED]
    return SummaryView(
        counted=ALONE.counted.format(done=len(talk.done), total=len(talk.asked)),
        goals=tuple(
            Said(
                one.goal.say,
                ALONE.goal_yes if one.is_reached else ALONE.goal_no,
                Tone.OK if one.is_reached else Tone.WARN,
            )
            for one in talk.goals
        ),
        differs=tuple(deviation_row(talk.record.book, one) for one in shown)
        or (Said(ALONE.differs_none, "", Tone.OK),),
    )
