"""Readiness: an item is in order when it is arranged and its proof is still fresh on the day that is asked about."""

from __future__ import annotations

from datetime import date

import pytest

from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import Span, Unit, day_after
from vb_wizard.domain.flow import ScoreItem
from vb_wizard.domain.readiness import Standing, readiness

TALK = ScoreItem("gesprek", "Gesprek", "klaar", "klaar_op", Span(12, Unit.MONTH), "Plan het.")
CARD = ScoreItem("kaart", "Kaart", "kaart", "kaart_op", Span(2, Unit.WEEK), "Vul hem in.")
TODAY = date(2026, 11, 23)
PROOF = "2025-11-23T00:00:00+01:00"


@pytest.mark.parametrize(
    ("facts", "standing"),
    [
        ({}, Standing.NOT_ASKED),
        ({"klaar_op": PROOF}, Standing.NOT_ASKED),
        ({"klaar": "nee"}, Standing.NOT_ARRANGED),
        ({"klaar": "deels", "klaar_op": PROOF}, Standing.NOT_ARRANGED),
        ({"klaar": "onbekend", "klaar_op": PROOF}, Standing.NOT_ARRANGED),
        ({"klaar": "ja"}, Standing.NO_PROOF),
        ({"klaar": "ja", "klaar_op": "onbekend"}, Standing.NO_PROOF),
        ({"klaar": "ja", "klaar_op": "2026-11-24T00:00:00+01:00"}, Standing.NO_PROOF),
        ({"klaar": "ja", "klaar_op": PROOF}, Standing.IN_ORDER),
        ({"klaar": "ja", "klaar_op": "2025-11-22T00:00:00+01:00"}, Standing.OUTDATED),
    ],
)
def test_each_standing(facts: dict[str, Value], standing: Standing) -> None:
    """Only yes with proof of today or earlier, and not too old, is in order; unknown takes the careful route."""
    assert readiness((TALK,), facts, TODAY).items[0].standing is standing


def test_the_same_answers_grow_old_by_themselves() -> None:
    """On the last good day an item is in order, on the next day it is outdated, without anybody answering again."""
    facts = {"klaar": "ja", "klaar_op": "2026-02-28T00:00:00+01:00"}
    last = readiness((TALK,), facts, date(2027, 2, 28)).items[0]
    assert (last.standing, last.proven_on, last.good_until) == (
        Standing.IN_ORDER,
        date(2026, 2, 28),
        date(2027, 2, 28),
    )
    assert readiness((TALK,), facts, date(2027, 3, 1)).items[0].standing is Standing.OUTDATED


def test_the_day_of_proof_is_the_dutch_day() -> None:
    """A moment late in the evening in London is the next day in the Netherlands."""
    facts = {"kaart": "ja", "kaart_op": "2026-06-30T22:30:00+00:00"}
    assert readiness((CARD,), facts, TODAY).items[0].proven_on == date(2026, 7, 1)


def test_the_total_counts_what_is_in_order() -> None:
    """One of two; the items keep the order of the file."""
    weighed = readiness((TALK, CARD), {"klaar": "ja", "klaar_op": PROOF, "kaart": "nee"}, TODAY)
    assert (weighed.in_order, weighed.total) == (1, 2)
    assert [one.item.id for one in weighed.items] == ["gesprek", "kaart"]


@pytest.mark.parametrize(
    ("span", "last"),
    [
        (Span(3, Unit.DAY), date(2026, 2, 3)),
        (Span(2, Unit.WEEK), date(2026, 2, 14)),
        (Span(1, Unit.MONTH), date(2026, 2, 28)),
    ],
)
def test_days_weeks_and_months_are_counted_in_whole_days(span: Span, last: date) -> None:
    """A month after the 31st ends on the last day of a shorter month."""
    assert day_after(date(2026, 1, 31), span) == last


def test_hours_cannot_be_counted_in_whole_days() -> None:
    """Asking for it is a mistake in the code, and says so."""
    with pytest.raises(ValueError, match="cannot count"):
        day_after(TODAY, Span(4, Unit.HOUR))
