"""What the protocol asks and where a group does otherwise, in words. It is read by the trainer, and by who practises alone.

Neighbours: `application.training.deviations` compares; `presenters.trainer` and `presenters.alone` show these lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from vb_wizard.application.training.deeds import CaseWatch
from vb_wizard.application.training.deviations import Asked, Deviation
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import VisitState
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.scenario import Answer, Scenario
from vb_wizard.presenters import dutch
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.play_views import Said
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_alone import ALONE
from vb_wizard.presenters.words_play import TRAINER

_MOST = 6


def part_words(book: Book, name: str) -> str:
    """Return what a task (`flow.task`), a contact or a flow is called; the name itself when nobody knows it."""
    flow, _, task = name.partition(".")
    if task and flow in book.flows:
        for step in book.flows[flow].steps.values():
            for one in step.tasks:
                if one.id == task:
                    return one.say
    if name in book.catalogue.contacts:
        return book.catalogue.contacts[name].name
    return book.flows[name].title if name in book.flows else name


def asked_rows(asked: Iterable[Asked], now: datetime) -> tuple[Said, ...]:
    """Return what the protocol asks at the steps where the group is, and what is still open there."""
    return _most([_asked(one, now) for one in asked if one.is_open and not one.is_left])


def _asked(one: Asked, now: datetime) -> Said:
    if one.due is None:
        return Said(one.say)
    if one.due < now:
        return Said(one.say, TRAINER.late, Tone.WARN)
    return Said(one.say, TRAINER.until.format(at=dutch.clock(one.due)), Tone.BRAND)


def story_answer(scenario: Scenario, fact: str) -> Value | None:
    """Return what a fact is in the story; None when it is not in it, or changes on the way: then it hangs on what has come in."""
    changed = (line.act.facts for line in scenario.story if isinstance(line.act, Answer))
    return None if any(fact in facts for facts in changed) else scenario.facts.get(fact)


def question_row(watch: CaseWatch, scenario: Scenario) -> Said | None:
    """Return the question that the wizard of the group stands at, with the answer of the story; None at a step that asks nothing."""
    visit = watch.case.state.focus_visit
    step = watch.book.flows[visit.flow].steps[visit.step]
    if visit.state is not VisitState.CURRENT or step.kind is not StepKind.ASK:
        return None
    fact = watch.book.catalogue.facts[step.subject]
    answer, asks = story_answer(scenario, fact.id), TRAINER.asks.format(ask=fact.ask)
    if answer is None:
        return Said(asks)
    return Said(f"{asks}\n{TRAINER.story_answer.format(answer=value_words(fact, answer))}")


def differs_rows(book: Book, found: Sequence[Deviation], seen: Iterable[str] = ()) -> tuple[Said, ...]:
    """Return where the group does otherwise.

    Args:
        book: names things.
        found: the differences.
        seen: kinds that count while the play goes on; all when it is empty.
    """
    kinds = frozenset(seen)
    return _most([deviation_row(book, one) for one in found if not kinds or one.kind in kinds])


def deviation_row(book: Book, one: Deviation) -> Said:
    """Return one difference in words."""
    text = TRAINER.deviations[one.kind].format(
        what=part_words(book, one.what), other=part_words(book, one.other) if one.other else ""
    )
    return Said(text, ALONE.late(one.minutes) if one.minutes else "", Tone.WARN)


def _most(rows: Sequence[Said]) -> tuple[Said, ...]:
    more = len(rows) - _MOST
    return (*rows[:_MOST], Said(TRAINER.more(more))) if more > 0 else tuple(rows)
