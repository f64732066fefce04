"""The first start as data: the three things that are asked once.

Neighbours: `application.office` keeps what is filled in, `ui.parts.welcome` draws it.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.application.office import Office
from vb_wizard.domain.uses import contact_uses

_NUMBERS = 3


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A contact of the office itself whose number is asked."""

    contact: str
    label: str
    number: str


@dataclass(frozen=True, slots=True)
class WelcomeView:
    """What is asked, with what is known already."""

    municipality: str
    user: str
    numbers: tuple[NumberRow, ...]


def present_welcome(office: Office) -> WelcomeView | None:
    """Return what is asked at the first start; None when the office was here before.

    The numbers are those of the contacts that the office fills in and that the lists use most.

    Raises:
        KnownError: the flows or the cases cannot be read.
    """
    settings = office.settings
    if settings.municipality or office.headers():
        return None
    uses, own = contact_uses(office.book), settings.contacts()
    asked = [
        one for one in office.book.catalogue.contacts.values() if one.local and not (one.is_gone or one.via)
    ]
    asked.sort(key=lambda one: (-len(uses[one.id]), one.name))
    rows = (
        NumberRow(one.id, one.name, own[one.id].number if one.id in own else "") for one in asked[:_NUMBERS]
    )
    return WelcomeView(settings.municipality, settings.user, tuple(rows))
