"""What the office filled in."""

from __future__ import annotations

import pytest

from tests.fakes.case_store import MemoryOfficeStore
from vb_wizard.application.settings import OfficeSettings


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
