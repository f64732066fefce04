"""Dutch words for dates, times, sizes and lists, the same on the screen and in the dossier.

Neighbours: every presenter and `dossier`. No locale of the machine is used, so the same input gives the same words everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from vb_wizard.domain.moments import AMSTERDAM

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def local(moment: datetime) -> datetime:
    """Return an aware moment in Dutch time."""
    return moment.astimezone(AMSTERDAM)


def long_date(day: date) -> str:
    """Return `23 november 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date, today: date) -> str:
    """Return `23 nov`, with the year when it is not this year."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}{year}"


def clock(moment: datetime) -> str:
    """Return `09:05` in Dutch time."""
    return f"{local(moment):%H:%M}"


def long_moment(moment: datetime) -> str:
    """Return `23 november 2026, 09:05` in Dutch time."""
    return f"{long_date(local(moment).date())}, {clock(moment)}"


def near_moment(moment: datetime, now: datetime) -> str:
    """Return `09:05` today, `gisteren 09:05`, and otherwise `18 nov 09:05`."""
    then, today = local(moment).date(), local(now).date()
    if then == today:
        return clock(moment)
    if (today - then).days == 1:
        return f"gisteren {clock(moment)}"
    return f"{short_date(then, today)} {clock(moment)}"


def listing(words: Sequence[str], last: str = "en") -> str:
    """Return `a, b en c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def count(number: int, one: str, many: str) -> str:
    """Return `1 actie` or `3 acties`."""
    return f"{number} {one if number == 1 else many}"


def file_size(size: int) -> str:
    """Return a size in bytes as `14 kB`."""
    if size < 1000:
        return f"{size} bytes"
    if size < 1_000_000:
        return f"{size / 1000:.0f} kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
