"""What the dossier's tests share: one printer, because reading fonts takes most of the time."""

from __future__ import annotations

import pytest

from tests.dossier.sample import ASSETS, Weekdays
from vb_wizard.dossier.fonts import Fonts
from vb_wizard.dossier.printer import ReportlabPrinter
from vb_wizard.dossier.text import Setter


@pytest.fixture(scope="package")
def printer() -> ReportlabPrinter:
    """A printer with the bundled fonts."""
    return ReportlabPrinter(ASSETS, Weekdays())


@pytest.fixture(scope="package")
def setter() -> Setter:
    """A setter of text with the bundled fonts."""
    return Setter(Fonts(ASSETS / "fonts"))
