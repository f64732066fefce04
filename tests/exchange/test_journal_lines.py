"""The journal as JSON lines."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from vb_wizard.domain.journal import (
    AcuteEnded,
    AcuteRaised,
    Answered,
    Called,
    CallResult,
    CaseOpened,
    Closed,
    Continued,
    Entry,
    Event,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    JournalError,
    Mark,
    Noted,
    OptedOut,
    Place,
    Renamed,
    Reopened,
    TaskMarked,
    TrackOpened,
    Went,
    WentBack,
    WentForward,
)
from vb_wizard.exchange.journal_lines import from_lines, to_lines

AT = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
PLACE = Place("hoofd", "hoofd.zij/kring.loco", 2)
EVENTS: tuple[Event, ...] = (
    CaseOpened("hoofd", "Naam met <b>&\n\u2028 en €"),
    Renamed("anders"),
    Answered("wie", ("burgemeester", "gezin"), PLACE),
    Answered("kanaal", "mail"),
    Continued(PLACE),
    OptedOut(PLACE, "klopt niet"),
    TaskMarked(PLACE, "bellen", Mark.POSTPONED, "bezet", "", "2026-10-26T10:00:00+01:00"),
    Called("politie", "Politie", "112", CallResult.NOT_REACHED, "geen gehoor"),
    Noted("regel"),
    EvidenceAdded(1, "mail.eml", "a" * 64, 12),
    EvidenceWithdrawn(1, "van een andere zaak"),
    EvidenceRestored(1, "toch van deze"),
    TrackOpened("zorg"),
    Went("zorg"),
    WentBack("hoofd", "hoofd.wie"),
    WentForward("hoofd"),
    AcuteRaised("acuut"),
    AcuteEnded(),
    Closed("klaar"),
    Reopened("toch niet"),
)


def test_every_kind_of_entry_survives_writing_and_reading() -> None:
    """Both times, every value and line breaks inside a text come back exactly."""
    entries = tuple(
        Entry(number, f"id{number}", AT + timedelta(minutes=number), AT, "bestuurssecretaris", event)
        for number, event in enumerate(EVENTS, start=1)
    )
    text = to_lines(entries)
    assert text.count("\n") == len(EVENTS)
    assert from_lines(text) == entries


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("geen json\n", "regel 1 is geen JSON"),
        ("[]\n", "regel 1 is geen regel van een logboek"),
        ('{"seq": 1}\n', "regel 1 is niet leesbaar"),
        (
            to_lines([Entry(1, "a", AT, AT, "x", Noted("n"))]).replace('"noted"', '"dansen"'),
            "onbekende soort regel: dansen",
        ),
    ],
)
def test_a_broken_line_is_told_with_its_number(text: str, said: str) -> None:
    """Nonsense gives one sentence and no entry."""
    with pytest.raises(JournalError, match=said):
        from_lines(text)
