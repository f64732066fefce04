"""Words for dates, times, sizes and lists, the same on the screen and in the dossier; Dutch, until a screen speaks another language.

Neighbours: every presenter and `dossier`. No locale of the machine is used, so the same input gives the same words everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.presenters.words_terms import MOMENTS


def local(moment: datetime) -> datetime:
    """Return an aware moment in Dutch time."""
    return moment.astimezone(AMSTERDAM)


def weekday(day: date) -> str:
    """Return `maandag`."""
    return MOMENTS.weekdays[day.weekday()]


def long_date(day: date) -> str:
    """Return `23 november 2026`."""
    return f"{day.day} {MOMENTS.months[day.month - 1]} {day.year}"


def short_date(day: date, today: date) -> str:
    """Return `23 nov`, with the year when it is not this year."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MOMENTS.short_months[day.month - 1]}{year}"


def clock(moment: datetime) -> str:
    """Return `09:05` in Dutch time."""
    # Written out: a log has thousands of these, and the format codes of the clock take ten times as long.
    then = local(moment)
    return f"{then.hour:02}:{then.minute:02}"


def long_moment(moment: datetime) -> str:
    """Return `23 november 2026, 09:05` in Dutch time."""
    return f"{long_date(local(moment).date())}, {clock(moment)}"


def near_moment(moment: datetime, now: datetime) -> str:
    """Return `09:05` today, `gisteren 09:05`, and otherwise `18 nov 09:05`."""
    then, today = local(moment).date(), local(now).date()
    if then == today:
        return clock(moment)
    if (today - then).days == 1:
        return MOMENTS.yesterday.format(time=clock(moment))
    return f"{short_date(then, today)} {clock(moment)}"


def spoken(*parts: str) -> str:
    """Return parts one after another as a voice reads them, with one full stop between two of them."""
    return ". ".join(part.rstrip(".") for part in parts if part)


def listing(words: Sequence[str], last: str = "") -> str:
    """Return `a, b en c`; `last` is another word before the last one."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last or MOMENTS.both} {words[-1]}"


def count(number: int, one: str, many: str) -> str:
    """Return `1 actie` or `3 acties`."""
    return f"{number} {one if number == 1 else many}"


def file_size(size: int) -> str:
    """Return a size in bytes as `14 kB`."""
    if size < 1000:
        return MOMENTS.sizes["byte"].format(n=size)
    if size < 1_000_000:
        return MOMENTS.sizes["kilobyte"].format(n=f"{size / 1000:.0f}")
    whole, _, part = f"{size / 1_000_000:.1f}".partition(".")
    return MOMENTS.sizes["megabyte"].format(n=MOMENTS.decimal.format(whole=whole, part=part))
