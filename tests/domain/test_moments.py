"""Moments with a fixed distance to UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from vb_wizard.domain.moments import AMSTERDAM, pinned

TWICE = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM)


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    """The second half past two comes an hour after the first, though the clock says the same."""
    first, second = pinned(TWICE), pinned(TWICE.replace(fold=1))
    assert second - first == timedelta(hours=1)
    assert [first.isoformat(), second.isoformat()] == [
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00",
    ]


def test_a_pinned_moment_stays_what_it_is() -> None:
    """What was read from disk is equal to what was written, has no second half, and is not made anew."""
    for moment in (
        pinned(TWICE),
        datetime(2026, 11, 23, 9, tzinfo=UTC),
        datetime.fromisoformat("2026-11-23T09:00:00.5+01:00"),
    ):
        assert pinned(moment) is moment
        assert datetime.fromisoformat(moment.isoformat()) == moment
    half = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1)), fold=1)
    assert pinned(half) == half
    assert pinned(half).fold == 0
