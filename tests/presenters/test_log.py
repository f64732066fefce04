"""The log of a case as rows."""

from __future__ import annotations

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.presenters.log import LogKind, LogView, chosen_rows, present_log


def a_log() -> LogView:
    """Return the log of a case in which an answer was changed and a note was written."""
    office = Office(services(MemoryCaseStore()))
    desk = office.open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("burgemeester",))
    desk.back()
    desk.answer(desk.state.focus, ("wethouder",))
    desk.note("Receptie meldt een onbekende man")
    return present_log(desk, office)


def test_the_newest_line_stands_above_and_looking_around_is_left_out() -> None:
    """The rows run from new to old, and going back is not one of them."""
    rows = a_log().rows
    assert [row.seq for row in rows] == sorted((row.seq for row in rows), reverse=True)
    assert rows[0].text == "Receptie meldt een onbekende man"
    assert rows[-1].tag == "geopend"
    assert rows[0].kind is LogKind.NOTE
    assert all("bekeken" not in row.text for row in rows)


def test_a_corrected_answer_stays_and_is_struck_through() -> None:
    """The old answer is struck with the new one beside it, and the new one says what it was."""
    answers = [row for row in a_log().rows if row.kind is LogKind.ANSWER]
    new, old = answers[0], answers[1]
    assert any(span.struck and span.text == "Burgemeester" for span in old.spans)
    assert old.text.endswith("Wethouder")
    assert new.tag == "verbeterd"
    assert "Was: Burgemeester" in new.small


def test_rows_are_chosen_by_kind_and_by_every_word() -> None:
    """A search looks for all words in any order and ignores capitals; kinds narrow it."""
    rows = a_log().rows
    assert [row.kind for row in chosen_rows(rows, (), "MAN receptie")] == [LogKind.NOTE]
    assert chosen_rows(rows, (), "receptie bestaat niet") == ()
    assert {row.kind for row in chosen_rows(rows, (LogKind.ANSWER,), "")} == {LogKind.ANSWER}
    assert chosen_rows(rows, (), "") == rows
