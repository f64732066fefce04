"""Services: everything the office needs from outside, in one place.

Neighbours: `ports` says what each can do, `compose` plugs the real ones in, tests plug in fakes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from vb_wizard.application.cards import CardFormat
from vb_wizard.application.guide import GuidePrinter
from vb_wizard.application.improvements import ImprovementStore
from vb_wizard.application.logo import LogoStore, NoLogo
from vb_wizard.application.ports import (
    BookShelf,
    CalendarWriter,
    CaseStore,
    Clock,
    CodeStore,
    DossierPrinter,
    ExerciseStore,
    FactsheetPrinter,
    FlowLibrary,
    LetterWriter,
    OfficeStore,
    WorkingDays,
)
from vb_wizard.application.prepared import PreparationPrinter
from vb_wizard.application.session import random_id


@dataclass(frozen=True)
class Services:
    """Everything the office needs from outside, plugged in by `compose`."""

    store: CaseStore
    """The cases."""
    exercises: Callable[[], ExerciseStore]
    """The exercises; called when they are first wanted, because a start does not need them."""
    improvements: ImprovementStore
    """What the office agreed to arrange, beside the cases."""
    office: OfficeStore
    codes: CodeStore
    library: FlowLibrary
    shelf: BookShelf
    printer: Callable[[], DossierPrinter]
    """Called when the first dossier is printed: what it needs is heavy and must not slow the start."""
    calendar: Callable[[], CalendarWriter]
    """Called when an agenda is exported for the first time, for the same reason."""
    factsheets: Callable[[], FactsheetPrinter]
    """As `printer`."""
    letter_writer: Callable[[], LetterWriter]
    """Called when the first letter is made, for the same reason."""
    preparations: Callable[[], PreparationPrinter]
    """As `printer`."""
    guides: Callable[[], GuidePrinter]
    """As `printer`."""
    cards: Callable[[], CardFormat]
    """Called when the first card is read or written, for the same reason."""
    clock: Clock
    workdays: WorkingDays
    app_version: str
    notices: tuple[str, ...] = ()
    """Sentences that the start screen must show from the start, such as a full disk."""
    logos: LogoStore = field(default_factory=NoLogo)
    new_id: Callable[[], str] = random_id
