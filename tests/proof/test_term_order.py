"""Which of two terms is stricter: hours beside working days, several spans, other starts, weekends, and how binding they are."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.deadlines import FROM_OPENED, Span, Strength, Term, Unit, Weekend, due
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.flowfiles.scalars import parse_span
from vb_wizard.proof.term_order import Verdict, compare

SINCE = date(2026, 11, 23)
CALENDAR = DutchCalendar()


def term(
    *spans: str, start: str = "step", strength: Strength = Strength.NORM, weekend: Weekend = Weekend.STAY
) -> Term:
    """A term as it is written."""
    return Term(tuple(parse_span(span) for span in spans), start, strength, weekend)


@pytest.mark.parametrize(
    ("national", "own", "verdict"),
    [
        ("2 werkdagen", "1 werkdag", Verdict.STRICTER),
        ("2 werkdagen", "2 werkdagen", Verdict.EQUAL),
        ("2 werkdagen", "3 werkdagen", Verdict.LOOSER),
        ("dezelfde dag", "direct", Verdict.STRICTER),
        ("direct", "dezelfde dag", Verdict.LOOSER),
        ("4 uur", "dezelfde dag", Verdict.EITHER),
        ("2 werkdagen", "24 uur", Verdict.STRICTER),
        ("24 uur", "2 werkdagen", Verdict.LOOSER),
        ("72 uur", "2 werkdagen", Verdict.EITHER),
        ("2 werkdagen", "2 dagen", Verdict.STRICTER),
        ("2 werkdagen", "3 dagen", Verdict.EITHER),
        ("2 weken", "14 dagen", Verdict.EQUAL),
        ("10 werkdagen", "13 dagen", Verdict.EITHER),
        ("10 werkdagen", "1 week", Verdict.STRICTER),
        ("3 maanden", "90 dagen", Verdict.EITHER),
        ("3 maanden", "89 dagen", Verdict.STRICTER),
        ("1 maand", "31 dagen", Verdict.LOOSER),
        ("1 dag", "23 uur", Verdict.STRICTER),
        ("1 dag", "24 uur", Verdict.EITHER),
    ],
)
def test_two_lengths(national: str, own: str, verdict: Verdict) -> None:
    """Each pair of units is decided as the terms run, and where it depends on the day that is said.

    Ten working days from a Saturday are thirteen days. In the night in which the clock goes forward 24 hours end after the next day.
    """
    assert compare(term(national), term(own), CALENDAR, SINCE).verdict is verdict


@pytest.mark.parametrize(
    ("own", "verdict"),
    [
        (("90 dagen",), Verdict.LOOSER),
        (("3 maanden",), Verdict.LOOSER),
        (("3 maanden", "90 dagen"), Verdict.EQUAL),
        (("2 maanden",), Verdict.STRICTER),
        (("90 dagen", "3 maanden", "80 dagen"), Verdict.STRICTER),
    ],
)
def test_several_spans(own: tuple[str, ...], verdict: Verdict) -> None:
    """Of several spans the earliest counts, so leaving one out can make the term end later."""
    assert compare(term("90 dagen", "3 maanden"), term(*own), CALENDAR, SINCE).verdict is verdict


def test_the_example_is_true() -> None:
    """The example of a looser term has a start on which it does end later."""
    national, own = term("72 uur"), term("2 werkdagen")
    later = compare(national, own, CALENDAR, SINCE).later
    assert later is not None
    assert due(national, later.start, CALENDAR).at == later.national
    assert due(own, later.start, CALENDAR).at == later.own
    assert later.own > later.national


@pytest.mark.parametrize(
    ("national", "own", "verdict"),
    [
        (Weekend.STAY, Weekend.BACK, Verdict.STRICTER),
        (Weekend.STAY, Weekend.FORWARD, Verdict.LOOSER),
        (Weekend.BACK, Weekend.STAY, Verdict.LOOSER),
    ],
)
def test_the_weekend(national: Weekend, own: Weekend, verdict: Verdict) -> None:
    """A term that moves back off a free day is stricter than one that stays or moves forward."""
    pair = (term("6 weken", weekend=national), term("6 weken", weekend=own))
    assert compare(*pair, CALENDAR, SINCE).verdict is verdict


@pytest.mark.parametrize(
    ("national", "own", "span", "verdict"),
    [
        ("step", FROM_OPENED, "2 dagen", Verdict.STRICTER),
        ("step", FROM_OPENED, "3 dagen", Verdict.EITHER),
        (FROM_OPENED, "step", "2 dagen", Verdict.LOOSER),
        (FROM_OPENED, "step", "1 dag", Verdict.EITHER),
        ("moment_kennis", "step", "1 dag", Verdict.EITHER),
        ("moment_kennis", "moment_incident", "2 dagen", Verdict.EITHER),
    ],
)
def test_another_start(national: str, own: str, span: str, verdict: Verdict) -> None:
    """A case opens before its steps are reached, which is all that can be known of two different starts."""
    compared = compare(term("2 dagen", start=national), term(span, start=own), CALENDAR, SINCE)
    assert compared.verdict is verdict
    assert compared.same_start is ({national, own} <= {"step", FROM_OPENED})


@pytest.mark.parametrize(
    ("national", "own", "span", "verdict"),
    [
        (Strength.NORM, Strength.HARD, "2 dagen", Verdict.STRICTER),
        (Strength.NORM, Strength.HARD, "3 dagen", Verdict.LOOSER),
        (Strength.NORM, Strength.ADVICE, "2 dagen", Verdict.LOOSER),
        (Strength.NORM, Strength.ADVICE, "1 dag", Verdict.EITHER),
        (Strength.HARD, Strength.NORM, "1 dag", Verdict.LOOSER),
        (Strength.HARD, Strength.HARD, "1 dag", Verdict.STRICTER),
    ],
)
def test_how_binding(national: Strength, own: Strength, span: str, verdict: Verdict) -> None:
    """A term that is less binding is not stricter, however early it ends; under a law it is looser."""
    pair = (term("2 dagen", strength=national), term(span, strength=own))
    assert compare(*pair, CALENDAR, SINCE).verdict is verdict


SPANS = st.builds(Span, st.integers(1, 20), st.sampled_from([Unit.HOUR, Unit.DAY, Unit.WORKDAY, Unit.WEEK]))


@settings(max_examples=20)
@given(SPANS, SPANS, st.integers(0, 1000), st.integers(0, 24 * 60 - 1))
def test_a_verdict_holds_on_any_start(first: Span, second: Span, day: int, minute: int) -> None:
    """Whatever is called stricter or looser is so on every day and at every minute that is tried."""
    national, own = Term((first,)), Term((second,))
    start = datetime(2026, 11, 23, tzinfo=AMSTERDAM) + timedelta(days=day, minutes=minute)
    theirs, ours = due(national, start, CALENDAR).at, due(own, start, CALENDAR).at
    match compare(national, own, CALENDAR, SINCE).verdict:
        case Verdict.STRICTER:
            assert ours <= theirs
        case Verdict.LOOSER:
            assert ours >= theirs
        case Verdict.EQUAL:
            assert ours == theirs
        case Verdict.EITHER:
            assert first.unit is not second.unit
