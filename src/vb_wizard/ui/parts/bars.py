"""The bars around every screen: exercise band, phases, message bar.

Neighbours: `topbar` and `footbar` use these; `window` stacks them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from vb_wizard.presenters.start_views import ItemState, Tone
from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.parts.buttons import PLAIN, PURPLE, SMALL, Button
from vb_wizard.ui.parts.column import renew, tight
from vb_wizard.ui.parts.focus import keep_in_sight
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text, TextBlock
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.presenters.views import PhaseView

_GOOD_NEWS_MS = 8000
_BETWEEN = " · "
"""What stands between the marks on the band of an exercise."""


class ExerciseBand(QLabel):
    """The striped band over an exercise, with the button that leaves it for what is real."""

    real_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make the band."""
        super().__init__(FRAME.exercise)
        self._theme = theme
        self.setAccessibleName(FRAME.exercise_name)
        self.setFixedHeight(theme.px("band"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.real = Button(theme, FRAME.real, PURPLE, SMALL)
        self.real.setObjectName("real")
        self.real.setToolTip(FRAME.real_tip)
        self.real.setAccessibleDescription(FRAME.real_tip)
        self.real.clicked.connect(self.real_wanted)
        row = tight(QHBoxLayout(self), 0, 0, 0, theme.px("m"), 0)
        row.addStretch()
        row.addWidget(self.real)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stripes and the words."""
        theme, height = self._theme, self.height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("exercise"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("exercise-stripe"))
        step = theme.px("xl")
        for x in range(-height, self.width() + height, 2 * step):
            corners = ((x, height), (x + step, height), (x + step + height, 0), (x + height, 0))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        words = self.words_in(room := self.real.x())
        width = words.natural_width()
        top = (height - theme.line("band")) / 2
        # In the middle of the whole band, or of what the button leaves where that is too little.
        left = (self.width() - width) / 2
        if left + width > room:
            left = (room - width) / 2
        words.draw(painter, max(0, left), top, width + step, theme.colour("on-exercise"))

    def words_in(self, room: int) -> TextBlock:
        """Return the mark, as often as there is room for it beside the button, and at least once."""
        every = self.text().split(_BETWEEN)
        blocks = (
            TextBlock(self._theme, "band", _BETWEEN.join(every[:many])) for many in range(len(every), 0, -1)
        )
        found = next(blocks)
        while found.natural_width() > room and (shorter := next(blocks, None)) is not None:
            found = shorter
        return found


class PhaseBar(QLabel):
    """The three phases, or only the present one where there is no room."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty bar."""
        super().__init__()
        self._theme = theme
        self._phases: tuple[PhaseView, ...] = ()
        self._compact = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_phases(self, phases: Sequence[PhaseView]) -> None:
        """Show these phases."""
        self._phases = tuple(phases)
        now = next((phase.label for phase in phases if phase.state is ItemState.CURRENT), "")
        self.setText(FRAME.phase_now.format(phase=now) if now else FRAME.phase)
        self.setHidden(not phases)
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show only the present phase."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def _segments(self) -> list[tuple[PhaseView, int]]:
        px = self._theme.px
        shown = [phase for phase in self._phases if not self._compact or phase.state is ItemState.CURRENT]
        done = px("icon-small") + px("xs")
        return [
            (
                phase,
                TextBlock(self._theme, "button-small", phase.label).natural_width()
                + 2 * px("l")
                + (done if phase.state is ItemState.DONE else 0),
            )
            for phase in shown
        ]

    def sizeHint(self) -> QSize:
        """Return the size of the segments."""
        return QSize(
            sum(width for _, width in self._segments()),
            self._theme.px("target-small") + self._theme.px("ring-gap"),
        )

    def minimumSizeHint(self) -> QSize:
        """Return the size of the segments: they are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segments."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, half = QRectF(self.rect()), theme.px("hair") / 2
        outline = QPainterPath()
        outline.addRoundedRect(box.adjusted(half, half, -half, -half), box.height() / 2, box.height() / 2)
        painter.setClipPath(outline)
        colours = {ItemState.DONE: ("ok-soft", "ok"), ItemState.CURRENT: ("brand", "on-brand")}
        left, side = 0.0, theme.px("icon-small")
        for phase, width in self._segments():
            fill, ink = colours.get(phase.state, ("surface", "ink-soft"))
            painter.fillRect(QRectF(left, 0, width, box.height()), theme.colour(fill))
            at = left + theme.px("l")
            if phase.state is ItemState.DONE:
                theme.draw_icon(painter, "check", QRectF(at, (box.height() - side) / 2, side, side), ink)
                at += side + theme.px("xs")
            words = TextBlock(theme, "button-small", phase.label)
            words.draw(painter, at, (box.height() - theme.line("button-small")) / 2, width, theme.colour(ink))
            left += width
        painter.setClipping(False)
        painter.setPen(theme.pen("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)


class MessageBar(QWidget):
    """One sentence to the user, with at most one thing to do about it, until it is closed.

    Only good news that asks for nothing goes by itself; the log has it too.
    """

    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make a hidden bar."""
        super().__init__()
        self._theme = theme
        self._tone = Tone.BRAND
        self._act: Callable[[], None] | None = None
        self.setAccessibleName(FRAME.message)
        self.words = Text(theme, "body")
        self.action = Button(theme, "")
        self.close_button = Button(theme, "", PLAIN, icon="cross")
        self.close_button.setAccessibleName(FRAME.close_message)
        self.close_button.setToolTip(FRAME.close_message)
        px = theme.px
        row = tight(QHBoxLayout(self), px("m"), px("xl"), px("s"), px("m"), px("s"))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.action.clicked.connect(self._do)
        self.close_button.clicked.connect(self.hide)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(_GOOD_NEWS_MS)
        self._fade.timeout.connect(self.hide)
        self.hide()

    def tell(
        self, text: str, tone: Tone = Tone.BRAND, action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence and let a screen reader say it."""
        self._tone, self._act = tone, act
        self.words.say(text)
        self.action.label(action)
        self.action.setAccessibleName(action)
        self.close_button.setAccessibleDescription(text)
        self.action.setVisible(bool(action))
        keep_in_sight(self.window())
        self.show()
        self.update()
        self._fade.stop()
        if tone is Tone.OK and not action:
            self._fade.start()
        announce(self, text)

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(f"{self._tone}-soft"))
        edge = QRectF(0, 0, self._theme.px("strip"), self.height())
        painter.fillRect(edge, self._theme.colour(str(self._tone)))


class Strip(QWidget):
    """Sentences on a soft ground that stay while they hold, such as standing notes."""

    def __init__(self, theme: Theme, tone: Tone, lead: str = "", below: str = "") -> None:
        """Make a hidden strip; `lead` stands strong before the sentences, `below` names the space under it."""
        super().__init__()
        self._theme = theme
        self._tone = tone
        self._lead = lead
        self.words = Text(theme, "small")
        px = theme.px
        self._below = px(below) if below else 0
        row = tight(QHBoxLayout(self), 0, px("m"), px("s"), px("m"), px("s") + self._below)
        row.addWidget(self.words)
        self.hide()

    def say(self, lines: Sequence[str]) -> None:
        """Show these sentences, one a line; none hides the strip."""
        lead = f"{self._lead} " if self._lead and lines else ""
        self.words.say(lead + "\n".join(lines), ((self._lead, str(self._tone)),) if lead else ())
        self.setHidden(not lines)
        renew(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 0, 0, -self._below)
        paint_card(painter, self._theme, box, f"{self._tone}-soft", "", "radius-s")
