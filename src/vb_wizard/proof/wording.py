"""Wording: answers as a reader of the flow files knows them, in one Dutch phrase.

Neighbours: rules that show an example.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.conditions import FILLED, UNKNOWN, Value
from vb_wizard.domain.facts import Fact
from vb_wizard.proof.values import UNASKED


def assignment(known: Mapping[str, Value], facts: Mapping[str, Fact]) -> str:
    """Return `Direct gevaar = Nee (direct_gevaar: nee) en ...`."""
    return " en ".join(_one(name, value, facts.get(name)) for name, value in known.items())


def _one(name: str, value: Value, fact: Fact | None) -> str:
    short = fact.short if fact is not None else name
    answers = (value,) if isinstance(value, str) else value
    if value == UNASKED:
        return f"{short} niet bekend ({name}: {UNKNOWN})"
    if fact is not None and fact.is_free:
        return f"{short} {'ingevuld' if value == FILLED else 'niet bekend'} ({name}: {value})"
    said = [(fact.answer(one) if fact is not None else None) for one in answers]
    words = " + ".join(
        answer.say if answer is not None else one for answer, one in zip(said, answers, strict=True)
    )
    ids = answers[0] if len(answers) == 1 else f"[{', '.join(answers)}]"
    return f"{short} = {words} ({name}: {ids})"
