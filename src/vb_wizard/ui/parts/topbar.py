"""The top bar: where we are, and always the red button.

Neighbours: `window` keeps one over all screens.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.parts.bars import PhaseBar
from vb_wizard.ui.parts.buttons import NORMAL, PLAIN, RED, SECONDARY, Button, Measure
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.logo import LogoPlate
from vb_wizard.ui.parts.paper import Ground
from vb_wizard.ui.parts.text import TextBlock, elided
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.presenters.views import PhaseView

_NAME = Measure("name", "target", "xs", "radius-s")


class TitleLine(QLabel):
    """A strong number and a title on one line that gives way with …."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self._theme = theme
        self._lead = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, lead: str, title: str) -> None:
        """Show the number (may be empty) and the title."""
        self._lead = lead
        self.setText(f"{lead} · {title}" if lead else title)
        self._tip()
        self.update()

    def _shown(self) -> str:
        style = "strong" if self._lead else "lead"
        return elided(self._theme, style, self.text(), self.width() - self._theme.px("xs"))

    def _tip(self) -> None:
        """Give a line that gives way a tip with all of it; one that is whole would only be said twice."""
        self.setToolTip(self.text() if self._shown() != self.text() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether everything fits."""
        self._tip()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(0, self._theme.px("target-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        theme, painter = self._theme, QPainter(self)
        words = self._shown()
        colour = "ink" if self._lead else "ink-soft"
        block = TextBlock(theme, "lead", words, ((self._lead, "ink"),) if self._lead else ())
        block.draw(
            painter, 0, (self.height() - theme.line("lead")) / 2, self.width() * 2, theme.colour(colour)
        )


class TopBar(Ground):
    """Name, case, phases, menu and the red button."""

    home_wanted = Signal()
    menu_wanted = Signal(object)
    acute_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(theme, "card", "b", parent)
        self.setObjectName("top_bar")
        self._is_exercise = False
        self.logo = LogoPlate(theme, "target", "logo-most")
        self.name = Button(theme, FRAME.app, PLAIN, _NAME)
        self.name.setToolTip(FRAME.app_tip)
        self.name.setAccessibleDescription(FRAME.app_tip)
        self.title = TitleLine(theme)
        self.menu = Button(theme, FRAME.menu, SECONDARY, icon="down")
        self.phases = PhaseBar(theme)
        self.red = Button(theme, FRAME.red, RED, NORMAL)
        self.red.setObjectName("acute")
        self.red.setToolTip(FRAME.red_tip)
        self.red.setAccessibleDescription(FRAME.red_tip)
        self.menu.setObjectName("menu")
        self.menu.setAccessibleDescription(FRAME.menu_help)
        self.name.setObjectName("home")
        self._divider = Ground(theme, "line")
        self._assemble()
        self.name.clicked.connect(self.home_wanted)
        self.menu.clicked.connect(lambda: self.menu_wanted.emit(self.menu))
        self.red.clicked.connect(self.acute_wanted)

    def _assemble(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px("top-bar"))
        self._divider.setFixedSize(px("hair"), px("xxl"))
        row = tight(QHBoxLayout(self), px("l"), px("l"), 0, px("xl"), 0)
        row.addWidget(self.logo)
        row.addWidget(self.name)
        row.addWidget(self._divider)
        row.addWidget(self.title, 1)
        for part in (self.menu, self.phases, self.red):
            row.addWidget(part)

    def show_place(self, lead: str, title: str, phases: Sequence[PhaseView]) -> None:
        """Show where we are."""
        self.title.say(lead, title)
        self._fit(self.width())
        self.phases.show_phases(phases)

    def set_exercise(self, *, on: bool) -> None:
        """In an exercise the logo of the municipality is not shown, and the red button says that it belongs to the exercise."""
        if on == self._is_exercise:
            return
        self._is_exercise = on
        self.red.setText(FRAME.red_practice if on else FRAME.red)
        tip = FRAME.red_practice_tip if on else FRAME.red_tip
        self.red.setToolTip(tip)
        self.red.setAccessibleDescription(tip)
        self._fit(self.width())

    def show_logo(self, image: QImage, name: str) -> None:
        """Show the logo of the municipality, or none when the picture is empty."""
        self.logo.show_logo(image, name)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit: first the other phases, then the name."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        self.phases.set_compact(width < self._theme.px("full-bar-from"))
        self.logo.setVisible(
            self.logo.is_filled and not self._is_exercise and width >= self._theme.px("name-from")
        )
        self.name.setVisible(width >= self._theme.px("name-from"))
        self._divider.setVisible(width >= self._theme.px("name-from") and bool(self.title.text()))
