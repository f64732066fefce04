"""Which articles are possible, with which effects, and for which a complaint has to be filed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes.kitchen_sink import kitchen_sink

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Complaint
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.offences import possible
from vb_wizard.flowfiles.reading import read


@pytest.fixture(scope="module")
def book() -> Book:
    """Return the book that uses everything once."""
    found = read(kitchen_sink()).book
    assert found is not None
    return found


def test_an_article_is_possible_only_when_its_condition_holds(book: Book) -> None:
    """Without the answer it looks for, nothing is offered."""
    assert possible(book, {}) == ()
    assert [one.offence.id for one in possible(book, {"direct_gevaar": "ja"})] == ["dreigen"]


def test_only_the_effects_that_hold_are_given(book: Book) -> None:
    """What the office changes stands there only for that office."""
    plain = possible(book, {"direct_gevaar": "ja", "wie_geraakt": ("gezin",)})[0]
    office = possible(book, {"direct_gevaar": "ja", "wie_geraakt": ("bestuurder", "gezin")})[0]
    assert [one.say for one in plain.effects] == ["Vraag altijd wie het was."]
    assert [one.say for one in office.effects] == [
        "Voor een bestuurder is het twee dagen.",
        "Vraag altijd wie het was.",
    ]


@pytest.mark.parametrize(
    ("complaint", "answer", "files"),
    [
        (Complaint.NO, "brief", False),
        (Complaint.YES, "bericht", True),
        (Complaint.SOMETIMES, "brief", True),
        (Complaint.SOMETIMES, "bericht", False),
        (Complaint.SOMETIMES, "onbekend", True),
    ],
)
def test_a_complaint_is_asked_for_when_in_doubt(
    book: Book, complaint: Complaint, answer: Value, files: bool
) -> None:
    """Needed is needed, and needed sometimes is needed when its condition holds; not known counts as doubt."""
    offence = replace(book.catalogue.offences["dreigen"], complaint=complaint)
    changed = replace(book, catalogue=replace(book.catalogue, offences={"dreigen": offence}))
    facts: dict[str, Value] = {"direct_gevaar": "ja", "soort_bewijs": answer}
    assert [one.complaint for one in possible(changed, facts)] == [files]
