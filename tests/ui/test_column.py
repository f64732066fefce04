"""Columns, and what is laid out once: heights and lines that are remembered must never be old ones."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vb_wizard.ui.parts.column import Column, KeptBox
from vb_wizard.ui.parts.text import Text, TextBlock
from vb_wizard.ui.theme.theme import Theme

LONG = "Bel de politie en zeg wie u bent, waar u bent en wat er gebeurt. " * 4


class Counting(Text):
    """A text that counts how often it is drawn anew."""

    shown = 0

    def show_item(self, item: object) -> None:
        """Show an item."""
        self.shown += 1
        self.say(str(item))


def test_a_column_knows_its_new_height_when_a_text_grows(theme: Theme, qtbot: QtBot) -> None:
    """What is remembered holds for every width until something inside changes."""
    around = QWidget()
    qtbot.addWidget(around)
    box, words = KeptBox(around), Text(theme)
    box.addWidget(words)
    words.say("Kort.")
    low = {width: box.heightForWidth(width) for width in (200, 300, 400, 500, 200)}
    words.say(LONG)
    high = {width: box.heightForWidth(width) for width in (200, 300, 400, 500, 200)}
    assert len(set(low.values())) == 1
    assert high[200] > high[300] > high[500] > low[500]


def test_only_what_changed_is_drawn_again(theme: Theme, qtbot: QtBot) -> None:
    """An item that stays is not drawn anew; one that comes back after being left out is seen again."""
    column = Column(lambda: Counting(theme), 0)
    qtbot.addWidget(column)
    column.show_items(["een", "twee"])
    column.show_items(["een", "drie"])
    rows = [row for row in column.rows() if isinstance(row, Counting)]
    assert [(row.text(), row.shown) for row in rows] == [("een", 1), ("drie", 2)]
    column.show_items(["een"])
    assert rows[1].isHidden()
    column.show_items(["een", "drie"])
    assert not rows[1].isHidden()
    assert [row.shown for row in rows] == [1, 3]


def test_equal_texts_are_laid_out_once_for_each_look(theme: Theme) -> None:
    """Two widths of the same text do not disturb each other, and another scale lays it out again."""
    one, other = TextBlock(theme, "body", LONG), TextBlock(theme, "body", LONG)
    narrow, wide = one.height(150), other.height(600)
    assert narrow > wide
    assert (one.height(150), other.height(600)) == (narrow, wide)
    assert TextBlock(theme, "title", LONG).height(600) > wide
    theme.set_scale(200)
    assert TextBlock(theme, "body", LONG).height(600) > wide


def test_what_is_kept_for_a_look_does_not_grow_for_ever(theme: Theme) -> None:
    """The same key gives the same thing, and very many others make room."""
    first = theme.kept("sleutel", object)
    assert theme.kept("sleutel", object) is first
    for number in range(3000):
        theme.kept(("tekst", number), object)
    assert theme.kept("sleutel", object) is not first


def test_parts_that_take_long_to_make_follow_when_there_is_time(theme: Theme, qtbot: QtBot) -> None:
    """The first are there at once, all of them in order soon after, and whoever cannot wait gets them now."""
    column = Column(lambda: Counting(theme), 0, at_once=4)
    qtbot.addWidget(column)
    grown: list[bool] = []
    column.grown.connect(lambda: grown.append(True))
    column.show_items(range(11))
    assert (len(list(column.rows())), grown) == (4, [])
    qtbot.waitUntil(lambda: bool(grown), timeout=1000)
    assert [row.text() for row in column.rows() if isinstance(row, Text)] == [str(at) for at in range(11)]
    column.show_items(range(30))
    column.finish()
    assert len(list(column.rows())) == 30
    column.show_items(range(40))
    column.show_items(range(2))
    assert len(list(column.rows())) == 2
