"""What is prepared: the door with a score, and the one case behind it."""

from __future__ import annotations

import pytest

from tests.fakes.scored_book import scored_book
from tests.fakes.small_office import small_office
from vb_wizard.application.preparation import preparation, preparation_door
from vb_wizard.domain.errors import UsageError


def test_it_is_found_behind_the_door_that_keeps_a_case_with_a_score() -> None:
    """Before anybody began there is a door and no case; looking makes none."""
    office = small_office(book=scored_book())
    found = preparation(office)
    assert (found.door.id, found.flow.id, found.case) == ("voorbereiden", "zorg", None)
    assert list(office.headers()) == []


def test_the_case_that_was_begun_is_the_one_that_counts() -> None:
    """Its state is what the score is made of, and a closed case counts no more."""
    office = small_office(book=scored_book())
    desk = office.open_door("voorbereiden")
    desk.answer(desk.state.focus, "nee")
    found = preparation(office)
    assert found.state is not None
    assert found.state.values == {"geoefend": "nee"}
    desk.close_case("klaar")
    assert preparation(office).case is None


def test_flows_without_a_score_have_no_preparation() -> None:
    """That is said in three sentences, and the door opens its case as any other."""
    office = small_office()
    assert preparation_door(office) is None
    with pytest.raises(UsageError, match="geen lijst met een score"):
        preparation(office)


def test_the_sheet_names_the_municipality() -> None:
    """The sheet is printed of what stands there now, also before anybody began."""
    office = small_office(book=scored_book())
    office.settings.set_municipality("Voorbeeldstad")
    assert office.preparation_sheet() == ("zorg.pdf", b"zorg Gemeente Voorbeeldstad")
