"""The log of a case as rows."""

from __future__ import annotations

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.presenters.log import LogView, present_log
from vb_wizard.presenters.log_rows import LogKind


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
    assert [row.kind for row in rows.chosen((), "MAN receptie")] == [LogKind.NOTE]
    assert not rows.chosen((), "receptie bestaat niet")
    assert {row.kind for row in rows.chosen((LogKind.ANSWER,), "")} == {LogKind.ANSWER}
    assert not rows.chosen((LogKind.ANSWER,), "receptie")
    assert [*rows.chosen((), "")] == [*rows]


def test_a_line_is_found_by_its_number_among_the_chosen_ones() -> None:
    """The place counts within the rows that were chosen; a line that was not chosen has none."""
    rows = a_log().rows
    answers = rows.chosen((LogKind.ANSWER,), "")
    assert answers[answers.place_of(answers[1].seq)] == answers[1]
    assert answers.place_of(rows[0].seq) is None


def test_a_row_is_found_by_how_it_begins_from_a_row_on_and_round() -> None:
    """Its time and then its words, whatever the case of the letters; the row at which one begins counts."""
    rows = a_log().rows
    time = rows[0].when
    assert [rows.beginning(time, start) for start in (0, 3, 5, 9)] == [0, 3, 5, 0]
    assert rows.beginning(f"{time} RECEPTIE", 2) == 0
    assert rows.beginning("receptie", 0) is None
    assert rows[1:].beginning(f"{time} receptie", 0) is None


def test_lines_are_told_little_by_little_and_each_once() -> None:
    """Who asks for two lines more hears when it was all of them, and a line stays the same one."""
    rows = a_log().rows
    first = rows[0]
    assert [rows.tell(2) for _ in range(3)] == [False, False, True]
    assert len(rows) == 6
    assert rows[0] is first


def test_what_is_written_later_does_not_come_into_rows_that_were_made() -> None:
    """The rows are those of the moment at which they were asked for, though they are told after it."""
    office = Office(services(MemoryCaseStore()))
    desk = office.open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("burgemeester",))
    rows = present_log(desk, office).rows
    desk.back()
    desk.answer(desk.state.focus, ("wethouder",))
    desk.note("Later")
    assert rows[0].spans[-1].text == "Burgemeester"
    assert not any(span.struck for row in rows for span in row.spans)


def test_the_shape_of_a_row_is_known_without_telling_it() -> None:
    """A row has a smaller line when what is told of it later has one, and the first of a day says so, also when fewer are chosen."""
    rows = a_log().rows
    for some in (rows, rows.chosen((LogKind.ANSWER, LogKind.NOTE), ""), rows[2:]):
        days = ["", *(row.day for row in some)]
        assert some.shapes() == [
            (bool(row.small), row.day != before) for row, before in zip(some, days, strict=False)
        ]
