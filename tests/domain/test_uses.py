"""Where an instrument or a contact is used, computed from a book."""

from __future__ import annotations

from tests.fakes.small_book import small_book

from vb_wizard.domain.uses import Use, contact_uses, instrument_uses


def test_every_place_is_found() -> None:
    """A task with its part, a step, and why somebody is called there; what nobody uses has no places."""
    book = small_book()
    assert instrument_uses(book) == {"log": (Use("hoofd", "acties", "alleen_mail", "regel 1"),)}
    assert contact_uses(book) == {
        "politie": (Use("hoofd", "acties", "bellen", "Zij beoordelen dit."), Use("acuut", "doen")),
        "hulplijn": (),
        "loco": (Use("hoofd", "acties"),),
    }
