"""Whom a threat without danger at this moment is for: the police, within three actions; mere criticism is not."""

from __future__ import annotations

import pytest

from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.presenters.case import present_case

THREATS = (
    "bericht_dreiging", "telefoon", "online_bericht", "doxing", "volgen_opwachten", "vernieling", "demonstratie_woning",
    "verstoorde_vergadering", "druk_aanbod", "via_ander", "boos_kritisch",
)  # fmt: skip
POLICE = frozenset({"politie_contactpersoon", "politie_geen_spoed"})


def called(book: Book, sign: str, *answers: str) -> list[set[str]]:
    """Return whom each screen says to call: after the sign, and after each answer."""
    office = Office(services(book=book, workdays=DutchCalendar()))
    desk = office.open_door("incident", sign)
    found = []
    for answer in (*answers, ""):
        view = present_case(desk, office, office.clock.now())
        found.append({contact.id for contact in view.contacts})
        question = view.centre.question
        if question is None or answer not in {one.id for one in question.answers}:
            break
        desk.answer(desk.state.focus, answer)
    return found


@pytest.mark.parametrize("sign", THREATS)
def test_a_threat_reaches_the_police_in_three_actions(book: Book, sign: str) -> None:
    """The sign, no danger now, and what was done: by then the police stands among whom to call."""
    assert any(POLICE & contacts for contacts in called(book, sign, "nee", "agressie"))


@pytest.mark.parametrize("sign", ["telefoon", "boos_kritisch", "online_bericht"])
@pytest.mark.parametrize("kind", ["kritiek", "emotie"])
def test_mere_criticism_never_shows_the_police(book: Book, sign: str, kind: str) -> None:
    """Who only criticises, or is only upset, is nobody for the police."""
    assert not any(POLICE & contacts for contacts in called(book, sign, "nee", kind))
