"""How long closed cases are kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.start import present_start


def closed_office(months: str) -> Office:
    """An office with one closed case and one that is open."""
    office = small_office()
    office.settings.set_retention(months)
    desk = office.open_door("incident")
    desk.close_case("klaar")
    desk.close()
    office.open_door("incident").close()
    return office


def test_a_case_that_is_kept_too_long_is_told_by_its_number() -> None:
    """On the day that the term is over the start screen says so, and not a day before; an open case never."""
    office = closed_office("12")
    number = min(header.number for header in office.headers())
    assert present_start(office, NOW + timedelta(days=364)).messages == ()
    (said,) = present_start(office, NOW + timedelta(days=365)).messages
    assert f"12 maanden gesloten: {number}." in said
    assert "gooit zelf niets weg" in said


def test_without_a_choice_nothing_is_told() -> None:
    """An office that chose nothing hears nothing, and can take its choice back."""
    office = closed_office("12")
    office.settings.set_retention("")
    assert office.settings.retention_months == 0
    assert present_start(office, NOW + timedelta(days=9999)).messages == ()


@pytest.mark.parametrize("months", ["een jaar", "0", "-3", "1,5", "99999", "\u0661\u0662"])
def test_what_is_no_number_of_months_is_refused(months: str) -> None:
    """The earlier choice stays, and the sentence says what to write."""
    office = closed_office("12")
    with pytest.raises(KnownError, match="zoals 12"):
        office.settings.set_retention(months)
    assert office.settings.retention_months == 12
