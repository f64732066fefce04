"""The agenda as an iCalendar file, for the calendar that somebody uses already.

Neighbours: fulfils `CalendarWriter` of `application.ports`. Source of the form: RFC 5545.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from vb_wizard.application.ports import CalendarEntry

_MAKER = "-//vb-wizard//agenda//NL"
_LENGTH = timedelta(minutes=15)


class IcsWriter:
    """Writes the file. Entries keep their id, so that a calendar that reads the file again changes them and adds none."""

    def write(self, entries: Sequence[CalendarEntry], now: datetime) -> bytes:
        """Return the file; private, without any word about a case.

        Args:
            entries: what is due.
            now: the aware moment of writing.
        """
        calendar = Calendar()
        calendar.add("prodid", _MAKER)
        calendar.add("version", "2.0")
        for entry in entries:
            calendar.add_component(_event(entry, now))
        calendar.add_missing_timezones()
        return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{entry.id}@vb-wizard")
    event.add("dtstamp", now)
    event.add("summary", entry.title)
    event.add("class", "PRIVATE")
    if entry.category:
        event.add("categories", [entry.category])
    if entry.whole_day:
        event.add("dtstart", entry.at.date())
        event.add("transp", "TRANSPARENT")
    else:
        event.add("dtstart", entry.at)
        event.add("dtend", entry.at + _LENGTH)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    # A day begins at midnight: the reminder comes at nine on the working day itself, or an hour before a moment.
    alarm.add("trigger", timedelta(hours=9) if entry.whole_day else timedelta(hours=-1))
    event.add_component(alarm)
    return event
