"""A door: a card on the start screen that is one large button.

Neighbours: `screens.start` shows four of these.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.dutch import spoken
from vb_wizard.presenters.start_views import DoorView, Tone
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.text import ANY_WIDTH, TextBlock
from vb_wizard.ui.theme.theme import Theme


class Room(Enum):
    """How much height there is for the doors: all of it, less air, or only the title and the button."""

    WIDE = "wide"
    TIGHT = "tight"
    SHORT = "short"


class DoorCard(Pressable):
    """One door. The first, red door is filled; the others are white with a coloured button."""

    def __init__(self, theme: Theme, door: DoorView, parent: QWidget | None = None) -> None:
        """Show the door."""
        super().__init__(theme, parent)
        self._room = Room.WIDE
        self.show_item(door)

    def show_item(self, door: DoorView) -> None:
        """Show this door from now on."""
        self.door = door
        self.setText(door.title)
        self.setObjectName(f"door:{door.id}")
        self.setAccessibleName(spoken(door.title, door.say))
        said = (door.progress_text, CASE.key.format(key=door.key) if door.key else "")
        self.setAccessibleDescription(spoken(*said))
        self._set_words()

    def fit(self, room: Room) -> None:
        """Take as much height as there is room for; what is no longer drawn is the tip."""
        if room is not self._room:
            self._room = room
            self._set_words()

    def _set_words(self) -> None:
        is_short = self._room is Room.SHORT
        self._title = TextBlock(self._theme, "strong" if is_short else "subtitle", self.door.title)
        self._say = TextBlock(self._theme, "lead", "" if is_short else self.door.say)
        self.setToolTip(self.door.say if is_short else "")
        self.updateGeometry()
        self.update()

    @property
    def _pad(self) -> int:
        return self._theme.px({Room.WIDE: "door", Room.TIGHT: "l", Room.SHORT: "m"}[self._room])

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows everything."""
        theme = self._theme
        room = max(1, width - 2 * self._pad)
        words = self._title.height(room) + theme.px("xs") + self._say.height(room)
        gap = theme.px("m") + theme.px("xs") if self._room is Room.WIDE else theme.px("xs")
        return words + gap + theme.px("target-small") + 2 * self._pad

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line: the true height follows the width."""
        width = self._theme.px("rail-left")
        return QSize(width, self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("field-short"), self._theme.px("target-big"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the door."""
        theme, tone = self._theme, self.door.tone
        filled = tone is Tone.DANGER
        ink = "on-danger" if filled else "ink"
        painter = QPainter(self)
        border = {Tone.DANGER: "danger", Tone.EXERCISE: "exercise"}.get(tone, "line")
        heavy = "bold-line" if self.underMouse() and not filled else "hair"
        paint_card(
            painter, theme, QRectF(self.rect()), "danger" if filled else "card", border, "radius-l", heavy
        )
        pad = self._pad
        room = max(1, self.width() - 2 * pad)
        top = float(pad)
        title = "exercise" if tone is Tone.EXERCISE else ink
        top += self._title.draw(painter, pad, top, room, theme.colour(title)) + theme.px("xs")
        self._say.draw(painter, pad, top, room, theme.colour(ink))
        if self.door.progress is None:
            self._paint_button(painter, pad, filled)
        else:
            self._paint_progress(painter, pad, room)

    def _paint_button(self, painter: QPainter, pad: int, filled: bool) -> None:
        theme = self._theme
        ink = {Tone.DANGER: "danger", Tone.EXERCISE: "exercise"}.get(self.door.tone, "brand")
        key = TextBlock(theme, "button-small", self.door.key)
        words = TextBlock(theme, "button-small", self.door.button)
        side, gap = theme.px("m"), theme.px("m")
        key_width = key.natural_width() + gap if self.door.key else 0
        width = side * 2 + key_width + words.natural_width()
        height = theme.px("target-small")
        box = QRectF(pad, self.height() - pad - height, min(width, self.width() - 2 * pad), height)
        paint_card(painter, theme, box, "card", "" if filled else ink, "radius-s")
        top = box.y() + (height - theme.line("button-small")) / 2
        key.draw(painter, box.x() + side, top, self.width(), theme.colour(ink))
        words.draw(painter, box.x() + side + key_width, top, self.width(), theme.colour(ink))

    def _paint_progress(self, painter: QPainter, pad: int, room: int) -> None:
        theme = self._theme
        words = TextBlock(theme, "note", self.door.progress_text)
        top = self.height() - pad - words.height(room)
        bar = QRectF(pad, top - theme.px("bar") - theme.px("xs"), room, theme.px("bar"))
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.px("bar") / 2
        painter.setBrush(theme.colour("shade"))
        painter.drawRoundedRect(bar, radius, radius)
        painter.setBrush(theme.colour("brand"))
        share = max(0.0, min(1.0, self.door.progress or 0.0))
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), bar.width() * share, bar.height()), radius, radius)
        words.draw(painter, pad, top, room, theme.colour("ink-soft"))
