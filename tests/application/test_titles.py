"""What a case is called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.small_book import small_book
from tests.fakes.small_office import services
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.titles import case_kind, case_title


@pytest.fixture
def desk() -> CaseDesk:
    """Return a case through a door; who was hit and the channel name it."""
    book = small_book()
    facts = dict(book.catalogue.facts)
    facts["kanaal"] = replace(facts["kanaal"], in_title=1)
    facts["wie"] = replace(facts["wie"], in_title=2)
    named = replace(book, catalogue=replace(book.catalogue, facts=facts))
    return Office(services(book=named)).open_door("incident")


def test_a_case_is_called_after_what_is_known(desk: CaseDesk) -> None:
    """The facts that name a case make its title as they come in, several answers joined."""
    book = desk.compiled.book
    assert case_title(book, desk.state) == "Mail"
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("burgemeester", "wethouder"))
    assert case_title(book, desk.state) == "Mail · Burgemeester en Wethouder"
    assert case_kind(book, desk.state) == "Mail"


def test_what_is_not_known_is_left_out(desk: CaseDesk) -> None:
    """The answer "dat weet ik niet" names nothing."""
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("onbekend",))
    assert case_title(desk.compiled.book, desk.state) == "Mail"


def test_a_given_name_goes_first(desk: CaseDesk) -> None:
    """Once somebody named the case, that is its title; its kind stays."""
    desk.rename("Brief op de mat")
    assert case_title(desk.compiled.book, desk.state) == "Brief op de mat"
    assert case_kind(desk.compiled.book, desk.state) == "Mail"


def test_without_facts_a_case_is_called_after_its_flow() -> None:
    """A new case of which nothing is known yet is called after the flow."""
    desk = Office(services()).start_case("zorg", "Lijst zorg")
    assert case_title(desk.compiled.book, desk.state) == "Lijst zorg"
