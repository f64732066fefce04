"""A line that starts with a time is about that time."""

from __future__ import annotations

import pytest

from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.log_line import split_time
from vb_wizard.domain.journal import CallResult


@pytest.mark.parametrize(
    ("typed", "text", "time"),
    [
        ("08:40 Man gezien", "Man gezien", "08:40"),
        ("8.05 uur, man gezien", "man gezien", "08:05"),
        ("  07:00: brief op de mat ", "brief op de mat", "07:00"),
        ("09:00 nu", "nu", "09:00"),
    ],
)
def test_a_time_that_has_been_is_when_it_happened(typed: str, text: str, time: str) -> None:
    """The time is taken off the text and becomes the moment of the event, today."""
    said, moment = split_time(typed, NOW)
    assert said == text
    assert moment is not None
    assert f"{moment:%Y-%m-%d %H:%M}" == f"2026-11-23 {time}"


@pytest.mark.parametrize(
    "typed", ["15:00 afspraak met politie", "25:00 kan niet", "08:40", "Om 08:40 gezien", "12.500 euro", ""]
)
def test_everything_else_stays_text(typed: str) -> None:
    """A time to come, a time that does not exist, and a number are part of what was said."""
    assert split_time(typed, NOW) == (typed, None)


def test_both_times_are_kept() -> None:
    """A note and a call about an earlier moment keep when it was and when it was written down."""
    desk = small_office().start_case("hoofd", "Voorbeeld")
    desk.note("08:40 Man gezien")
    desk.call("politie", "Politie", "112", CallResult.REACHED, "08:45 gemeld")
    noted, called = desk.case.journal[-2:]
    assert (f"{noted.happened_at:%H:%M}", f"{noted.at:%H:%M}") == ("08:40", "09:00")
    assert (f"{called.happened_at:%H:%M}", called.event.text) == ("08:45", "gemeld")  # type: ignore[union-attr]
