"""The agenda as an iCalendar file."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar

from vb_wizard.application.ports import CalendarEntry
from vb_wizard.exchange.calendar_file import IcsWriter

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZONE)
ENTRIES = (
    CalendarEntry(
        "c1-aangifte.klacht-1-klacht", "Actie 2026-001", datetime(2026, 12, 14, 23, 59, tzinfo=ZONE), True
    ),
    CalendarEntry(
        "c1-nazorg.bellen-1-bel", "Actie 2026-001", datetime(2026, 11, 24, 10, 0, tzinfo=ZONE), False
    ),
)


def test_days_and_moments_survive_with_their_zone() -> None:
    """A whole day stays a day, and a moment keeps its time in the Netherlands."""
    events = Calendar.from_ical(IcsWriter().write(ENTRIES, NOW)).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [
        date(2026, 12, 14),
        datetime(2026, 11, 24, 10, 0, tzinfo=ZONE),
    ]
    assert all(event["CLASS"] == "PRIVATE" for event in events)
    assert all(event.walk("VALARM") for event in events)


def test_the_same_agenda_gives_the_same_file() -> None:
    """Two exports are equal byte for byte, and each entry has an id of its own that stays."""
    first, second = IcsWriter().write(ENTRIES, NOW), IcsWriter().write(ENTRIES, NOW)
    assert first == second
    uids = [event["UID"] for event in Calendar.from_ical(first).walk("VEVENT")]
    assert uids == ["c1-aangifte.klacht-1-klacht@vb-wizard", "c1-nazorg.bellen-1-bel@vb-wizard"]


def test_an_empty_agenda_is_a_valid_file() -> None:
    """Without entries there is a calendar without events."""
    assert Calendar.from_ical(IcsWriter().write((), NOW)).walk("VEVENT") == []
