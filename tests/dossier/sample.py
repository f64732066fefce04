"""Sample cases for the dossier's tests: real journals, replayed by the real engine on the sample protocol."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from tests.dossier.sample_book import sample_book
from vb_wizard.application.ports import DossierRequest, OfficeContact
from vb_wizard.domain.case import Case, CaseHeader
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.journal import (
    AcuteEnded,
    AcuteRaised,
    Answered,
    Called,
    CallResult,
    CaseOpened,
    Continued,
    Entry,
    Event,
    EvidenceAdded,
    Mark,
    Noted,
    Place,
    TaskMarked,
    Went,
)  # fmt: skip
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.engine.machine import compile_book
from vb_wizard.engine.replay import replay

ASSETS = Path(__file__).parents[2] / "assets"
BOOK = sample_book()
COMPILED = compile_book(BOOK)
OPENED = datetime(2026, 11, 23, 9, 12, tzinfo=AMSTERDAM)
ACTIONS = Place("stam", "stam.acties")


class Weekdays:
    """A calendar in which only the weekend is free."""

    def is_working_day(self, day: date) -> bool:
        """Monday to Friday."""
        return day.weekday() < 5


class Story:
    """Writes a journal, a minute an entry."""

    def __init__(self, title: str = "Dreigmail aan burgemeester en gezin") -> None:
        """Open a case."""
        self.entries: list[Entry] = []
        self.clock = OPENED
        self.add(CaseOpened("stam", title))

    def add(self, event: Event, *, by: str = "secretaris", minutes: int = 1, earlier: int = 0) -> None:
        """Add an event `minutes` after the last; it is about a moment `earlier` minutes before it was written."""
        at = self.clock
        self.entries.append(
            Entry(
                len(self.entries) + 1, f"e{len(self.entries)}", at, at - timedelta(minutes=earlier), by, event
            )
        )
        self.clock += timedelta(minutes=minutes)

    def answer(self, fact: str, value: Value, path: str, track: str = "stam") -> None:
        """Answer a fact at a step."""
        self.add(Answered(fact, value, Place(track, path)))

    def mark(self, task: str, mark: Mark, **more: str) -> None:
        """Mark a task of the list of actions."""
        self.add(TaskMarked(ACTIONS, task, mark, **more))

    def case(self, *, is_exercise: bool = False) -> Case:
        """Return the case as the engine sees it."""
        state = replay(COMPILED, self.entries)
        header = CaseHeader("3f2a", "2026-014", state.title, "stam", OPENED, BOOK.sha256, is_exercise)
        return Case(header, tuple(self.entries), state)


def threat_mail() -> Story:
    """Return a story with everything in it: corrections, calls, evidence, acute danger, a lapsed step, an open term."""
    story = Story()
    story.add(Noted("E-mail ontvangen op het algemene adres"), by="Secretariaat", earlier=18)
    story.answer("gevaar", "nee", "stam.gevaar")
    story.answer("doelwit", ("burgemeester",), "stam.doelwit")
    story.answer("kanaal", "telefoon", "stam.kanaal")
    story.add(
        TaskMarked(Place("stam", "stam.terugbellen"), "terug", Mark.NOT_POSSIBLE, reason="Anoniem nummer")
    )
    story.answer("kanaal", "mail", "stam.kanaal")
    story.answer("moment", "2026-11-23T08:55:00+01:00", "stam.bewijs/bewijs.moment")
    story.answer(
        "tekst", "Ik weet waar je woont. Volgende week ben je aan de beurt.", "stam.bewijs/bewijs.tekst"
    )
    story.answer("doelwit", ("burgemeester", "gezin"), "stam.doelwit")
    story.answer("adres", "Voorbeeldlaan 1", "stam.adres")
    story.add(AcuteRaised("acuut"))
    story.add(AcuteEnded(), minutes=4)
    sha = hashlib.sha256(b"sample").hexdigest()
    story.add(
        EvidenceAdded(1, "dreigmail.eml", sha, 14_200, "postvak van het secretariaat", "met alle kopregels")
    )
    story.mark("bewaren", Mark.DONE)
    said = "VPT genoemd, naam van de behandelaar genoteerd"
    story.add(Called("politie", "", "010-1234567", CallResult.REACHED, said), minutes=5, earlier=6)
    story.mark("politie", Mark.DONE)
    story.mark(
        "aangifte",
        Mark.DELEGATED,
        to="jurist",
        until="2026-11-24T10:00:00+01:00",
        reason="Afspraak op het bureau",
    )
    story.mark("wissen", Mark.NOT_APPLICABLE, reason="Het is een e-mail")
    story.mark("camera", Mark.DONE)
    story.mark("camera", Mark.OPEN)
    story.add(Called("", "Ondersteuningsteam", "", CallResult.NOT_REACHED, "In gesprek; opnieuw om 10:00"))
    story.add(Went("stam", "stam.doelwit"))
    story.add(Noted("Receptie meldt een onbekende man bij de zij-ingang, gehoord van de bode"))
    story.add(Continued(ACTIONS))
    return story


def request(story: Story | None = None, **changes: object) -> DossierRequest:
    """Return a request for a dossier of a story."""
    case = (story or threat_mail()).case()
    contacts = {"politie": OfficeContact("politie", "Politie Voorbeeldstad")}
    printed_at = datetime(2026, 11, 23, 10, 32, tzinfo=AMSTERDAM)
    base = DossierRequest(
        case, BOOK, "Gemeente Voorbeeldstad", "Bestuurssecretaris", printed_at, "0.1.0", contacts
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def notes(texts: Sequence[str]) -> Story:
    """Return a story with these notes."""
    story = Story()
    for text in texts:
        story.add(Noted(text))
    return story
