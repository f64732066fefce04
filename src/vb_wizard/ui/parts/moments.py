"""Reading a date and a time as people type them; pure, without Qt.

Neighbours: `inputs.MomentInput` and the dialogs.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time

_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_TIME = re.compile(r"(\d{1,2})[:.u ]?(\d{2})")
_CENTURY = 2000


def read_date(text: str, today: date) -> date | None:
    """Return the date in `23-11-2026`, `23/11` (this year) or `23-11-26`; None when it is no date."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = int(found[1]), int(found[2]), today.year
    if found[3]:
        year = int(found[3]) if len(found[3]) > 2 else _CENTURY + int(found[3])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """Return the time in `9:05`, `09.05` or `0905`; None when it is no time."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2]))
    except ValueError:
        return None


def write_date(day: date) -> str:
    """Return `23-11-2026`."""
    return f"{day:%d-%m-%Y}"


def write_time(moment: time | datetime) -> str:
    """Return `09:05`."""
    return f"{moment:%H:%M}"
