from __future__ import annotations

from tests.dossier.sample import Weekdays, notes, request, threat_mail
from tests.presenters.dossier.test_view import table
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters.dossier import dossier_view
from vb_wizard.presenters.dossier.view import Style


def test_open_actions_stand_soonest_first_with_how_the_term_was_computed() -> None:
    """Agreement, norm and law are told apart, and the reader can check the day."""
    told = table(request(), "Open acties en termijnen")
    assert [row[0] for row in told] == ["24 nov 10:00", "19 feb 2027", "geen termijn", "geen termijn"]
    assert [row[3] for row in told] == ["afspraak", "wet", "–", "–"]
    assert "Norm: 2 werkdagen vanaf deze stap (23 november 2026, 09:22)." in told[0][1]
    assert "de vroegste van 90 dagen en 3 maanden vanaf 'binnengekomen'" in told[1][1]
    assert "reken daar niet op" in told[1][1]
    assert all(row[1].count("Bron: ") == 1 for row in told[:2])


def test_no_agreement_moves_a_term_of_the_law() -> None:
    """What was postponed beyond a legal term still shows that term; the agreement stands under it."""
    story = threat_mail()
    story.mark("klacht", Mark.POSTPONED, until="2027-06-01T09:00:00+02:00", reason="later")
    told = next(
        row
        for row in table(request(story), "Open acties en termijnen")
        if row[1].startswith("Dien een klacht")
    )
    assert told[0] == "19 feb 2027"
    assert told[3] == "wet"
    assert "Afgesproken: 1 juni 2027, 09:00." in told[1]


def test_a_term_that_has_passed_is_marked() -> None:
    """Late is said in words, in the chapter and on the first page."""
    story = threat_mail()
    story.mark("politie", Mark.OPEN)
    view = dossier_view(request(story), Weekdays())
    when = view.summaries[0].open.rows[0].cells[0]
    assert [(run.text, run.style) for run in when.small[0]] == [("te laat", Style.LATE)]


def test_a_case_without_open_actions_says_so() -> None:
    """There is a sentence in the place of an empty table."""
    view = dossier_view(request(notes([])), Weekdays())
    section = next(one for one in view.sections if one.title == "Open acties en termijnen")
    assert "Er staat niets open." in str(section.parts)
