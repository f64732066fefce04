"""The articles that may apply, under the text of a step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from tests.ui import sample_views as sample
from tests.ui.conftest import named, settle
from vb_wizard.presenters.views import CaseView, CentreKind, OffenceView, Tone
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.window import Window

OFFENCE = OffenceView(
    "dreigen", "Dreigen", "regel 1", "Iemand dreigt.", "een dag.", "Klacht nodig", Tone.WARN, ("Let op.",), "Stand."
)  # fmt: skip


def informing(*offences: OffenceView) -> CaseView:
    """A step that explains and shows these articles."""
    centre = replace(
        sample.ASK,
        kind=CentreKind.INFORM,
        question=None,
        text="Uitleg.",
        shows_offences=True,
        offences=offences,
    )
    return replace(sample.CASE, centre=centre)


def test_a_card_shows_the_article_and_says_that_it_is_a_possibility(
    window: Window, qapp: QApplication
) -> None:
    """The card has the article and the penalty; above it stands that police and prosecutor decide."""
    window.show_case(informing(OFFENCE))
    settle(qapp)
    card = named(window, "offence:dreigen")
    assert "Klacht nodig" in card.accessibleName()
    panel = window.case.centre.offences
    assert panel.note.text() == CASE.offences_note
    assert panel.note.isVisible()


def test_a_card_never_cuts_its_text_off(window: Window, qapp: QApplication) -> None:
    """A long effect makes the card higher, in a narrow window too."""
    long = replace(OFFENCE, effects=("Heel lang. " * 40,))
    window.resize(1024, 700)
    window.show_case(informing(long))
    settle(qapp)
    card = named(window, "offence:dreigen")
    assert card.height() >= card.heightForWidth(card.width()) > 200


def test_nothing_is_shown_for_a_step_without_articles(window: Window, qapp: QApplication) -> None:
    """A question after such a step has no cards left over."""
    window.show_case(informing(OFFENCE))
    window.show_case(sample.CASE)
    settle(qapp)
    assert window.case.centre.offences.isHidden()


def test_without_a_fitting_article_the_screen_says_so(window: Window, qapp: QApplication) -> None:
    """An empty list is told in a sentence, not left open."""
    window.show_case(informing())
    settle(qapp)
    assert window.case.centre.offences.note.text() == CASE.no_offences
