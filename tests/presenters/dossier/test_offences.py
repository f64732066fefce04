"""The chapter on the articles that may apply."""

from __future__ import annotations

from dataclasses import replace

from tests.fakes.kitchen_sink import kitchen_sink
from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.domain.case import CaseState
from vb_wizard.flowfiles.reading import read
from vb_wizard.presenters.dossier.offences import offences_sections
from vb_wizard.presenters.dossier.view import Prose, Table
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.words import CASE

BOOK = read(kitchen_sink()).book
assert BOOK is not None
WORDS = Words(BOOK, {})


def walked(*answers: str | tuple[str, ...]) -> CaseState:
    """Return a case in which these answers were given, and every list of actions was left."""
    assert BOOK is not None
    desk = Office(services(book=BOOK)).start_case("stam", "Voorbeeld")
    for answer in answers:
        if answer == "verder":
            desk.go_on(desk.state.focus)
        else:
            desk.answer(desk.state.focus, answer)
    return desk.state


def test_before_the_step_was_reached_there_is_no_chapter() -> None:
    """What nobody saw on the screen does not turn up in the dossier."""
    assert BOOK is not None
    assert offences_sections(walked("ja"), BOOK, WORDS) == ()


def test_the_chapter_has_a_row_an_article_and_says_that_it_is_no_judgement() -> None:
    """Name, penalty with its date and the tag about the complaint stand in one row."""
    assert BOOK is not None
    state = walked("ja", "verder", ("bestuurder",), "2026-11-23T08:40:00+01:00")
    (section,) = offences_sections(state, BOOK, WORDS)
    assert section.intro == CASE.offences_note
    (table,) = section.parts
    assert isinstance(table, Table)
    (row,) = table.rows
    assert "Dreigen" in str(row.cells[0])
    assert "een dag schorsing" in str(row.cells[1])
    assert "Stand per 1 januari 2026" in str(row.cells[1])
    assert row.cells[2].tag is not None


def test_when_no_article_fits_the_chapter_says_so() -> None:
    """Nothing possible is told in a sentence."""
    assert BOOK is not None
    state = walked("ja", "verder", ("bestuurder",), "2026-11-23T08:40:00+01:00")
    emptied = replace(state, facts={})
    (section,) = offences_sections(emptied, BOOK, WORDS)
    assert isinstance(section.parts[0], Prose)
