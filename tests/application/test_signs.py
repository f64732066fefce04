"""A door with signs: what is seen or heard opens the same case, with that answer given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.small_book import fact, small_book
from tests.fakes.small_office import MemoryFlowLibrary, services
from vb_wizard.application.office import Office
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.facts import FactKind
from vb_wizard.presenters.start import present_start
from vb_wizard.presenters.views import SignView


def office(kind: FactKind = FactKind.CHOICE, signs: str = "wat") -> Office:
    """Return an office whose first door shows the answers of a question."""
    book = small_book()
    door = replace(book.catalogue.doors["incident"], signs=signs)
    catalogue = replace(
        book.catalogue,
        facts={**book.catalogue.facts, "wat": fact("wat", kind, "harde_klap", "brief")},
        doors={**book.catalogue.doors, "incident": door},
    )
    return Office(services(MemoryCaseStore(), library=MemoryFlowLibrary(replace(book, catalogue=catalogue))))


@pytest.mark.parametrize(("kind", "value"), [(FactKind.CHOICE, "brief"), (FactKind.CHOICES, ("brief",))])
def test_a_sign_is_an_answer_that_is_given_at_the_door(kind: FactKind, value: object) -> None:
    """What the door says and the sign are in the journal of the new case, each as an answer."""
    desk = office(kind).open_door("incident", "brief")
    assert {name: known.value for name, known in desk.state.facts.items()} == {"kanaal": "mail", "wat": value}
    desk.close()


def test_the_answer_that_nobody_knows_is_no_sign() -> None:
    """Who does not know what it is goes through the door itself."""
    shown = present_start(office(), office().clock.now()).signs
    assert shown == (
        SignView("incident", "harde_klap", "Harde klap", "Harde klap"),
        SignView("incident", "brief", "Brief", "Brief"),
    )


@pytest.mark.parametrize("sign", ["onbekend", "iets_anders"])
def test_a_sign_that_is_not_there_makes_no_case(sign: str) -> None:
    """A mistake is said, and nothing was made."""
    at = office()
    with pytest.raises(UsageError, match=sign):
        at.open_door("incident", sign)
    assert list(at.headers()) == []


def test_a_door_without_a_question_has_no_signs() -> None:
    """Doors that name none show none."""
    at = office(signs="")
    assert [at.signs(door) for door in at.doors()] == [(), (), ()]
