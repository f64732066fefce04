"""How deadlines are worded."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.fakes.small_office import NOW, WeekdaysOnly
from vb_wizard.domain.deadlines import Span, Strength, Term, Unit, Weekend, due
from vb_wizard.presenters.dutch import AMSTERDAM
from vb_wizard.presenters.terms import due_tone, due_words, how_words
from vb_wizard.presenters.views import Tone


@pytest.mark.parametrize(
    ("offset", "whole_day", "words", "tone"),
    [
        (timedelta(days=-2), True, "2 dagen te laat", Tone.DANGER),
        (timedelta(hours=-3), False, "3 uur te laat", Tone.DANGER),
        (timedelta(minutes=-3), False, "nu", Tone.DANGER),
        (timedelta(hours=8), False, "vandaag 17:00", Tone.WARN),
        (timedelta(days=1), True, "morgen", Tone.WARN),
        (timedelta(days=4), True, "27 nov", Tone.BRAND),
        (timedelta(days=60), True, "22 jan 2027", Tone.BRAND),
    ],
)
def test_a_deadline_is_said_as_people_say_it(
    offset: timedelta, whole_day: bool, words: str, tone: Tone
) -> None:
    """Late, today, tomorrow and later each have their words and tone."""
    assert due_words(NOW + offset, NOW, whole_day=whole_day) == words
    assert due_tone(NOW + offset, NOW) is tone


def test_the_same_day_ends_with_the_day() -> None:
    """A term of the same day is due today, however late it is, and says so."""
    ends = due(Term((Span(0, Unit.DAY),)), NOW.replace(hour=22), WeekdaysOnly())
    assert (ends.at.date(), ends.whole_day) == (NOW.date(), True)
    assert due_words(ends.at, NOW.replace(hour=22), whole_day=True) == "vandaag"
    assert "Norm: dezelfde dag vanaf deze stap" in how_words(ends, "")


def test_a_term_that_was_moved_back_says_so_and_warns_for_the_extension() -> None:
    """A hard term that ends in a weekend takes the working day before and mentions the extension."""
    term = Term((Span(5, Unit.DAY),), "kennis", Strength.HARD, Weekend.BACK)
    ends = due(term, datetime(2026, 11, 23, 9, 0, tzinfo=AMSTERDAM), WeekdaysOnly())
    assert ends.at.date().isoformat() == "2026-11-27"
    words = how_words(ends, "Kennis")
    assert "vanaf 'kennis' (23 november 2026, 09:00)" in words
    assert "De wet verlengt mogelijk tot 30 november 2026" in words


def test_a_term_that_counts_in_two_ways_names_both_days() -> None:
    """Whoever reads the deadline sees where each way of counting ends, and that the earliest counts."""
    term = Term((Span(90, Unit.DAY), Span(3, Unit.MONTH)), "kennis", Strength.HARD, Weekend.BACK)
    ends = due(term, datetime(2026, 9, 15, 9, 0, tzinfo=AMSTERDAM), WeekdaysOnly())
    assert "90 dagen: 14 december 2026. 3 maanden: 15 december 2026. De vroegste telt." in how_words(
        ends, "Kennis"
    )
