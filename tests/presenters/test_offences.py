"""The articles that may apply, in words."""

from __future__ import annotations

from tests.fakes.kitchen_sink import kitchen_sink
from vb_wizard.flowfiles.reading import read
from vb_wizard.presenters.offences import offence_views
from vb_wizard.presenters.views import Tone
from vb_wizard.presenters.words_sources import OFFENCES


def test_an_article_says_of_which_day_it_is_and_where_it_stands() -> None:
    """The date of the law stands in front, then the places of the article and of its effects."""
    book = read(kitchen_sink()).book
    assert book is not None
    view = offence_views(book, {"direct_gevaar": "ja", "wie_geraakt": ("bestuurder",)})[0]
    assert view.source == "Stand per 1 januari 2026. Handboek Voorbeeldstad, regel 1, regel 2"
    assert view.maximum == "een dag schorsing."
    assert view.effects == ("Voor een bestuurder is het twee dagen.", "Vraag altijd wie het was.")


def test_the_tag_says_whether_a_complaint_is_needed() -> None:
    """A complaint to file is drawn as something to look at; no complaint is plain."""
    book = read(kitchen_sink()).book
    assert book is not None
    needed = offence_views(book, {"direct_gevaar": "ja"})[0]
    plain = offence_views(book, {"direct_gevaar": "ja", "soort_bewijs": "bericht"})[0]
    assert (needed.complaint, needed.tone) == (OFFENCES.perhaps, Tone.WARN)
    assert (plain.complaint, plain.tone) == (OFFENCES.not_needed, Tone.PLAIN)
