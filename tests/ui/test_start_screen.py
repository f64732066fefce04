"""The start screen, the scenarios and the contacts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import sample_office as office
from tests.ui.conftest import named, settle
from vb_wizard.presenters.views import AttentionRow, CaseRow, SignView
from vb_wizard.ui.parts.rows import RowButton, shared
from vb_wizard.ui.window import Window


@pytest.fixture
def start(window: Window, qapp: QApplication) -> Window:
    """A window with the start screen in front."""
    window.show_start(office.START)
    settle(qapp)
    return window


@pytest.mark.parametrize(("key", "door"), [("1", "nu"), ("2", "gebeurd"), ("3", "voor"), ("4", "oefen")])
def test_a_number_opens_a_door(start: Window, qtbot: QtBot, key: str, door: str) -> None:
    """From a cold start one key is enough."""
    opened: list[str] = []
    start.start.door_chosen.connect(opened.append)
    qtbot.keyClicks(start.focusWidget(), key)
    assert opened == [door]


def test_the_first_door_has_the_keyboard_and_enter_opens_it(start: Window, qtbot: QtBot) -> None:
    """An incident is one key away."""
    opened: list[str] = []
    start.start.door_chosen.connect(opened.append)
    qtbot.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    assert opened == ["nu"]


def test_rows_open_what_they_are_about(start: Window, qtbot: QtBot) -> None:
    """An open action leads to its case and place, a case to itself."""
    actions: list[AttentionRow] = []
    cases: list[CaseRow] = []
    start.start.attention_chosen.connect(actions.append)
    start.start.case_chosen.connect(cases.append)
    first = next(iter(start.start.overview.attention.rows.rows()))
    last = list(start.start.overview.cases.rows.rows())[-1]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert ([one.case_id for one in actions], [one.case_id for one in cases]) == (["c11"], ["c11"])


def test_an_empty_office_says_what_to_do(window: Window, qapp: QApplication) -> None:
    """No cases and no actions: a sentence, not an empty table."""
    window.show_start(replace(office.START, attention=(), cases=()))
    settle(qapp)
    assert window.start.overview.cases._empty.isVisible()
    assert list(window.start.overview.cases.rows.rows()) == []


def test_messages_are_shown_above_the_lists(window: Window, qapp: QApplication) -> None:
    """A broken flow or case is said, and the doors stay."""
    window.show_start(replace(office.START, messages=("Zaak 2026-003: niet leesbaar.",)))
    settle(qapp)
    assert "2026-003" in window.start.messages.words.text()
    assert window.start.messages.isVisible()
    assert named(window, "door:nu").isVisible()


@pytest.mark.parametrize(
    ("width", "scale", "columns"), [(1280, 100, 4), (1024, 125, 2), (1024, 200, 1), (1280, 200, 2)]
)
def test_doors_stand_beside_each_other_as_far_as_there_is_room(
    make_window: Callable[..., Window], qapp: QApplication, width: int, scale: int, columns: int
) -> None:
    """Four, two or one in a row."""
    window = make_window(scale=scale, width=width)
    window.show_start(office.START)
    settle(qapp)
    tops = [named(window, f"door:{door.id}").y() for door in office.START.doors]
    assert tops.count(tops[0]) == columns


def test_the_start_says_how_the_cases_are_kept(window: Window, qapp: QApplication) -> None:
    """Encrypted, and where the key is: one sentence under the cases."""
    window.show_start(replace(office.START, saved="De zaken staan versleuteld op deze computer."))
    settle(qapp)
    assert window.start.overview is not None
    assert window.start.overview.kept.text() == "De zaken staan versleuteld op deze computer."
    assert window.start.overview.kept.isVisible()


def test_a_tag_that_does_not_fit_goes_below_instead_of_being_cut_off(
    make_window: Callable[..., Window], qapp: QApplication
) -> None:
    """Long words on a tag, as another language has them, put the cells below each other until there is room."""
    window = make_window(width=1280)
    late = replace(office.START.attention[0], when="tomorrow at 02:02, the day after the last but one " * 3)
    window.show_start(replace(office.START, attention=(late,)))
    settle(qapp)
    assert window.start.overview is not None
    table = window.start.overview.attention
    row = next(table.rows.rows())
    assert isinstance(row, RowButton)
    assert row.stacked
    window.show_start(office.START)
    settle(qapp)
    assert not row.stacked


MANY = tuple(replace(office.START.attention[0], when="81 dagen te laat") for _ in range(5))
CASES = tuple(replace(office.START.cases[0], case_id=f"z{n}") for n in range(6))
SIGNS = tuple(
    SignView("nu", f"teken{n}", "Schot, explosie of brand" if n % 3 == 0 else "Bericht online", "Kijk")
    for n in range(18)
)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
def test_three_cases_are_in_sight_below_signs_and_terms(
    make_window: Callable[..., Window], qapp: QApplication, width: int, height: int
) -> None:
    """With eighteen signs and five terms three cases stand in sight without scrolling, no tag is cut, and the rest is told."""
    window = make_window(width=width, height=height)
    window.show_start(replace(office.START, attention=MANY, cases=CASES, signs=SIGNS))
    settle(qapp)
    start = window.start
    assert start.overview is not None
    third = list(start.overview.cases.rows.rows())[2]
    bottom = third.mapTo(start.viewport(), third.rect().bottomLeft()).y()
    assert bottom <= start.viewport().height()
    assert all(named(window, f"sign:teken{n}").isVisible() for n in range(18))
    shown = [row for row in start.overview.attention.rows.rows() if isinstance(row, RowButton)]
    assert 1 <= len(shown) < 5
    assert "agenda" in start.overview.above.accessibleName()
    for row in shown:
        assert not row.stacked
        assert row._columns(row.width())[0][1] >= row.tags()[0]


def test_a_high_window_shows_every_term(make_window: Callable[..., Window], qapp: QApplication) -> None:
    """Where there is room nothing is left out, and what was left out comes back when the window grows."""
    window = make_window(width=1024, height=700)
    window.show_start(replace(office.START, attention=MANY, cases=CASES, signs=SIGNS))
    settle(qapp)
    window.resize(1280, 1200)
    settle(qapp)
    assert window.start.overview is not None
    assert len(list(window.start.overview.attention.rows.rows())) == 5
    assert window.start.overview.above.accessibleName() == "Vraagt nu aandacht"


def test_a_door_without_room_keeps_its_words_for_who_asks(
    make_window: Callable[..., Window], qapp: QApplication
) -> None:
    """In a low window a door shows its title and button; what it says is the tip, and is still heard."""
    window = make_window(width=1024, height=700)
    window.show_start(office.START)
    settle(qapp)
    door = named(window, "door:nu")
    said = office.START.doors[0].say
    assert door.toolTip() == said
    assert said.rstrip(".") in door.accessibleName()


def test_columns_give_way_to_a_tag() -> None:
    """A column with a tag is never narrower than the tag; the others share what is left, and nothing is lost or added."""
    assert shared(1000, (1, 1, 2), (0, 0, 0)) == [250, 250, 500]
    assert shared(1000, (1, 1, 2), (400, 0, 0)) == [400, 200, 400]
    assert shared(100, (1, 9), (300, 0)) == [300, 1]


def test_a_long_list_of_cases_comes_in_pieces(window: Window, qtbot: QtBot) -> None:
    """The newest come first; a button says how many are left, shows the next, and leads the keyboard there."""
    case = office.START.cases[0]
    window.show_start(
        replace(
            office.START, cases=tuple(replace(case, case_id=f"c{n}", title=f"Zaak {n}") for n in range(120))
        )
    )
    table = window.start.overview.cases
    for shown, left in ((50, 70), (100, 20)):
        assert len(list(table.rows.rows())) == shown
        assert f"nog {left}" in table.more.text()
        qtbot.keyClick(table.more, Qt.Key.Key_Space)
        fresh = list(table.rows.rows())[shown]
        assert fresh.hasFocus()
    assert len(list(table.rows.rows())) == 120
    assert table.more.isHidden()
