"""The clock of the machine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from vb_wizard.calendars import SystemClock, real_seconds


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
def test_the_time_is_dutch_whatever_the_machine_thinks(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The moment is now, and its offset is that of Amsterdam."""
    monkeypatch.setenv("TZ", zone)
    now = SystemClock().now()
    assert str(now.tzinfo) == "Europe/Amsterdam"
    assert now.utcoffset() in (timedelta(hours=1), timedelta(hours=2))
    assert abs(datetime.now(UTC) - now) < timedelta(seconds=5)


def test_real_seconds_never_go_back() -> None:
    """They count on, and without a clock that counts sleep too they still count."""
    first = real_seconds()
    assert real_seconds() >= first
