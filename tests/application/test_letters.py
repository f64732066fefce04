"""Which letters belong to a case, and what their files are called."""

from __future__ import annotations

import pytest

from tests.fakes.letters import lettered_book, lettered_desk
from tests.fakes.small_book import small_book
from tests.fakes.small_office import small_office
from vb_wizard.application.letters import fitting_letters
from vb_wizard.domain.errors import UsageError


def test_a_letter_is_offered_when_its_condition_holds() -> None:
    """Letters stand by title; one that is only for the burgemeester comes when he is the one."""
    book = lettered_book()
    assert [one.id for one in fitting_letters(book, lettered_desk().state)] == ["buiten", "alles"]
    mayor = lettered_desk([("wie", "burgemeester")])
    assert "burgemeester" in [one.id for one in fitting_letters(book, mayor.state)]


def test_an_old_case_keeps_its_own_letters() -> None:
    """A book without letters offers none."""
    assert fitting_letters(small_book(), lettered_desk().state) == ()


def test_the_name_of_a_file_says_letter_and_case_and_exercise() -> None:
    """Whoever sees the file in a folder knows what it is."""
    office = small_office(book=lettered_book())
    desk = office.start_case("hoofd", "Een zaak")
    assert office.letter(desk.case, desk.compiled.book, "alles") == ("alles-2026-001.txt", b"2026-001 alles")
    practice = office.start_case("hoofd", "Een zaak", is_exercise=True)
    name, _ = office.letter(practice.case, practice.compiled.book, "alles")
    assert name.startswith("OEFENING-alles-")


@pytest.mark.parametrize(("letter", "said"), [("niets", "bestaat niet"), ("burgemeester", "past niet bij")])
def test_a_letter_that_does_not_belong_to_the_case_is_refused(letter: str, said: str) -> None:
    """The sentence says which of the two it is."""
    office = small_office(book=lettered_book())
    desk = office.start_case("hoofd", "Een zaak")
    with pytest.raises(UsageError, match=said):
        office.letter(desk.case, desk.compiled.book, letter)
