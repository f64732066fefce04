"""Answers: from what a user typed or chose to the value that goes into the journal.

Neighbours: `desk` and the scenario player check every answer here, so that the journal never holds one that a flow cannot read.
"""

from __future__ import annotations

from datetime import datetime, time

from vb_wizard.domain.conditions import UNKNOWN, Value
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.moments import AMSTERDAM


def checked(fact: Fact, value: Value) -> Value:
    """Return the value as it is kept: ids in catalogue order, moments as aware ISO text, text without loose spaces.

    Raises:
        KnownError: the fact has no such answer, or the text is not a moment or a number.
    """
    if fact.is_free:
        return _free(fact, value if isinstance(value, str) else ", ".join(value))
    chosen = (value,) if isinstance(value, str) else value
    unknown = [one for one in chosen if fact.answer(one) is None]
    if unknown or not chosen:
        raise KnownError(
            f"Het antwoord '{', '.join(unknown) or '(leeg)'}' bestaat niet bij de vraag '{fact.ask}'.",
            "Er is niets veranderd.",
            "Kies een van de getoonde antwoorden.",
        )
    if fact.kind is not FactKind.CHOICES:
        return chosen[0]
    if UNKNOWN in chosen:
        return (UNKNOWN,)
    return tuple(answer.id for answer in fact.answers if answer.id in chosen)


def _free(fact: Fact, text: str) -> str:
    text = text.strip()
    if text in ("", UNKNOWN):
        return UNKNOWN
    if fact.kind is FactKind.MOMENT:
        moment = parse_moment(text)
        if fact.whole_day:
            # The start of that Dutch day: two ways to write one day are one answer.
            moment = datetime.combine(moment.astimezone(AMSTERDAM).date(), time(), tzinfo=AMSTERDAM)
        return moment.isoformat()
    if (
        fact.kind is FactKind.NUMBER
        and not text.replace(",", ".", 1).replace(".", "", 1).lstrip("-").isdigit()
    ):
        raise KnownError(f"'{text}' is geen getal.", "Er is niets veranderd.", "Vul alleen cijfers in.")
    return text


def parse_moment(text: str) -> datetime:
    """Return the aware moment that a text names; without a zone it is Dutch time.

    Raises:
        KnownError: the text is not a date with a time.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise KnownError(
            f"'{text}' is geen datum met tijd.",
            "Er is niets veranderd.",
            "Schrijf bijvoorbeeld 2026-11-23 08:55.",
        ) from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=AMSTERDAM)
