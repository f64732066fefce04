"""A line for the log that starts with a time is about that time: `08:40 Receptie ziet een onbekende man`.

Neighbours: `desk` reads notes and calls this way; the journal keeps both the moment of the event and that of the entry.
"""

from __future__ import annotations

import re
from datetime import datetime

from vb_wizard.domain.moments import AMSTERDAM

_TIME_FIRST = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?: uur)?[ ,:]+(?P<rest>\S.*)", re.DOTALL)


def split_time(text: str, now: datetime) -> tuple[str, datetime | None]:
    """Return the text without its time, and the aware moment today that it names; None when it names none.

    A time that is still to come is part of the text: "15:00 afspraak met politie" is written down before it happens.
    """
    text = text.strip()
    found = _TIME_FIRST.fullmatch(text)
    if found is None:
        return text, None
    try:
        moment = now.astimezone(AMSTERDAM).replace(
            hour=int(found["hour"]), minute=int(found["minute"]), second=0, microsecond=0
        )
    except ValueError:
        return text, None
    return (found["rest"], moment) if moment <= now else (text, None)
