"""Conditions in words: when a task holds, as a lawyer or an editor reads it.

Neighbours: `presenters.sheets` shows these; `domain.conditions` has the four shapes.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.conditions import FILLED, UNKNOWN, All, Any, Condition, Is, Not
from vb_wizard.domain.facts import Fact
from vb_wizard.presenters.dutch import listing
from vb_wizard.presenters.words_step import STEP
from vb_wizard.presenters.words_terms import MOMENTS


def condition_words(condition: Condition, facts: Mapping[str, Fact]) -> str:
    """Return a condition in Dutch, such as `Kanaal: "Per e-mail" of "Per brief"`; empty when it always holds."""
    match condition:
        case Is(fact, answers):
            known = facts.get(fact)
            said = [f'"{_answer(known, one)}"' for one in answers]
            return f"{known.short if known else fact}: {listing(said, MOMENTS.either)}"
        case All(parts):
            return _joined([condition_words(part, facts) for part in parts], MOMENTS.both)
        case Any(parts):
            return _joined([condition_words(part, facts) for part in parts], MOMENTS.either)
        case Not(part):
            return STEP.without.format(condition=condition_words(part, facts))


def _joined(parts: list[str], last: str) -> str:
    return parts[0] if len(parts) == 1 else f" {last} ".join(f"({part})" for part in parts)


def _answer(fact: Fact | None, answer: str) -> str:
    known = fact.answer(answer) if fact else None
    if known is not None:
        return known.say
    return {FILLED: STEP.filled, UNKNOWN: STEP.unknown}.get(answer, answer)
