"""What the office filled in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.case_store import MemoryOfficeStore
from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.application.settings import OfficeSettings
from vb_wizard.domain.errors import UsageError


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Voorbeeldstad", "Gemeente Voorbeeldstad"),
        ("gemeente Voorbeeldstad", "Gemeente Voorbeeldstad"),
        ("  ", ""),
    ],
)
def test_the_municipality_is_printed_with_its_word(typed: str, printed: str) -> None:
    """However the name was typed, it is printed as "Gemeente ..."; nothing stays nothing."""
    settings = OfficeSettings(MemoryOfficeStore())
    settings.set_municipality(typed)
    assert settings.municipality_title == printed


def test_somebody_always_signs() -> None:
    """Until somebody says who uses the app, entries are signed by the role that it is made for."""
    settings = OfficeSettings(MemoryOfficeStore())
    assert settings.user == "bestuurssecretaris"
    settings.set_user("Adviseur OOV")
    assert settings.user == "Adviseur OOV"


def test_an_alarm_number_is_the_same_for_everybody() -> None:
    """Another number for it is refused and changes nothing; one that stands in the file already is not called; a name is free."""
    store = MemoryOfficeStore()
    store.save_contacts(
        [OfficeContact("politie", "Meldkamer", "06-00000000"), OfficeContact("loco", "", "1")]
    )
    settings = Office(replace(services(), office=store)).settings
    assert settings.contacts()["politie"] == OfficeContact("politie", "Meldkamer", "")
    assert settings.contacts()["loco"].number == "1"
    with pytest.raises(UsageError, match="kan niet anders"):
        settings.save_contacts([OfficeContact("loco", "", "2"), OfficeContact("politie", "", "06-1")])
    assert settings.contacts()["loco"].number == "1"
    settings.save_contact(OfficeContact("politie", "Alarm", ""))
    assert settings.contacts()["politie"].name == "Alarm"
