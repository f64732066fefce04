"""The preparation: the door that keeps one case with a score, and that case as it stands.

Neighbours: `prepared` is what comes out; `office` opens the door and prints the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable

from vb_wizard.application.prepared import Preparation
from vb_wizard.application.registry import CaseRegistry
from vb_wizard.domain.case import Case
from vb_wizard.domain.catalogue import Door
from vb_wizard.domain.errors import KnownError, UsageError


def preparation_door(office: CaseRegistry) -> Door | None:
    """Return the first door that keeps one case on a flow with a score, or None."""
    flows = office.book.flows
    doors = sorted(office.book.catalogue.doors.values(), key=lambda door: door.order)
    kept = (door for door in doors if door.once and door.flow in flows)
    return next((door for door in kept if flows[door.flow].score), None)


def preparation(office: CaseRegistry) -> Preparation:
    """Return what is prepared.

    Raises:
        UsageError: no door leads to a flow with a score.
        KnownError: the case that was begun cannot be read.
    """
    door = preparation_door(office)
    if door is None:
        raise UsageError(
            "Er is geen lijst met een score.",
            "Er is niets veranderd.",
            "Gebruik de landelijke lijsten, of vraag wie uw lijsten maakt.",
        )
    cases: list[Case] = []
    unread: KnownError | None = None
    for header in office.headers():
        if header.flow == door.flow:
            try:
                cases.append(office.look(header))
            except KnownError as error:
                unread = error
    case = standing_case(door, cases)
    if case is None and unread is not None:
        raise unread
    book = office.book_of(case.header) if case is not None else office.book
    return Preparation(door, book, case)


def standing_case(door: Door, cases: Iterable[Case]) -> Case | None:
    """Return the one open case behind a door that is gone through once; None when there is none among these."""
    on_this_flow = (case for case in cases if case.header.flow == door.flow and not case.state.is_closed)
    return next(on_this_flow, None) if door.once else None
