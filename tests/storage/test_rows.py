"""Lines of the journal as they stand in rows: many read at once are the same as each read alone."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import (
    Answered,
    CaseOpened,
    Entry,
    Event,
    Mark,
    Noted,
    Place,
    TaskMarked,
)
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.storage.rows import entries_from_bodies, entry_from_body, entry_to_body

AT = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM)
PLACE = Place("stam", "stam.kanaal/bewijs.tekst", 2)
EVENTS: tuple[Event, ...] = (
    CaseOpened("stam", "Een zaak"),
    Answered("kanaal", ("mail", "brief"), PLACE),
    Answered("deur", "dicht"),
    TaskMarked(PLACE, "bellen", Mark.DELEGATED, to="griffier"),
    Noted('Hij zei: "],[{", en toen \\u0000 niets meer\n€'),
)
ENTRIES = [
    Entry(seq, f"{seq:032x}", AT + timedelta(minutes=seq), AT.replace(fold=seq % 2), "griffier", event)
    for seq, event in enumerate(EVENTS, 1)
]
BODIES = [entry_to_body(entry) for entry in ENTRIES]


def test_many_lines_are_read_as_they_were_written() -> None:
    """Whatever stands in them; no line at all is no trouble."""
    assert entries_from_bodies(BODIES) == ENTRIES == [entry_from_body(body) for body in BODIES]
    assert entries_from_bodies([]) == []


@pytest.mark.parametrize(
    "damaged",
    [
        [*BODIES[:2], BODIES[2][:-5], *BODIES[3:]],
        [f"{BODIES[0]},{BODIES[1]}", *BODIES[2:]],
        [f"{BODIES[0]},{BODIES[1]}", ""],
        [BODIES[0], "7"],
        [BODIES[0], BODIES[1].replace('"answered"', '"gewist"')],
    ],
    ids=["cut off", "two lines in one", "two in one and none", "no line", "an unknown kind"],
)
def test_a_damaged_line_is_told_and_never_read_as_another(damaged: list[str]) -> None:
    """Reading many at once takes nothing for a line that would not be one by itself."""
    with pytest.raises(KnownError):
        entries_from_bodies(damaged)
