"""The screen of the group: what comes in and what is asked, large enough to read at eight metres. It knows nothing else.

Neighbours: `presenters.group` is all that this draws; `parts.grouparts` are its parts; `group_window` holds it.

The height of the words of an inject is at least a twenty-fifth of that of the screen: a screen of a metre high then has letters
of four centimetres, which good eyes read at sixteen metres and poor ones at eight.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from vb_wizard.application.training.play_state import Phase
from vb_wizard.presenters.group import GroupView
from vb_wizard.presenters.words_play import GROUP
from vb_wizard.ui.parts.bars import ExerciseBand
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.groupparts import GroupHead, Large, large_parts
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.roles import GROUP as GROUPING
from vb_wizard.ui.screens.play_keys import CLICKER, Act, bind
from vb_wizard.ui.screens.trainer_side import PlayScroll
from vb_wizard.ui.theme.theme import Theme

_SHARES = (17, 20, 22, 25)
"""The words of an inject are one of these parts of the height of the screen: the largest that fits."""
_STYLE_PX = 15
"""How high the smallest style of such words is at 100 %, in px."""
_SETTLE_MS = 60


class GroupScreen(QWidget):
    """Shows a play to the group."""

    accessible_role = GROUPING
    is_exercise = True
    has_band = True
    sound_wanted = Signal(str)
    acted = Signal(str, str)
    voted = Signal(str, str, int)

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__()
        self._theme = theme
        self._view: GroupView | None = None
        self._picture: Path | None = None
        self._themes: dict[int, Theme] = {}
        self.scale = 0
        self.setAccessibleName(GROUP.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box = tight(QVBoxLayout(self))
        self._holder: QWidget | None = None
        self.area: QScrollArea | None = None
        self.head: GroupHead | None = None
        # A window that is pulled larger asks many times.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._draw)
        bind(self, CLICKER, lambda act: self.acted.emit(act, ""), self._vote_at)

    def show_view(self, view: GroupView, picture: Path | None) -> None:
        """Show what the group sees; `picture` is the file of the inject, None when there is none."""
        old, self._view, self._picture = self._view, view, picture
        if old is not None and _still(old, view) and self.head is not None:
            self.head.show_clock(view)
            return
        self._draw()
        if view.news is not None and not view.is_black and (old is None or old.news != view.news):
            announce(self, f"{view.news.title}. {view.news.text}")

    def wear(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self._theme = theme
        self._themes.clear()
        self._draw()

    def _draw(self) -> None:
        view = self._view
        if view is None or self.height() < 1:
            return
        self.setUpdatesEnabled(False)
        try:
            self._take_away()
            if not view.is_black:
                self._build(view)
        finally:
            self.setUpdatesEnabled(True)
        self.update()

    def _take_away(self) -> None:
        if self._holder is not None:
            self._box.removeWidget(self._holder)
            # At once out of the tree: a screen reader must not find what the group no longer sees.
            self._holder.setParent(None)
            self._holder.deleteLater()
        self._holder = self.area = self.head = None

    def _build(self, view: GroupView) -> None:
        for share in _SHARES:
            self.scale = max(100, round(100 * self.height() / share / _STYLE_PX))
            if self._fits(view) or share == _SHARES[-1]:
                break
            self._take_away()
        if self._holder is not None:
            self._box.addWidget(self._holder)

    def _fits(self, view: GroupView) -> bool:
        """Make everything at the present scale; returns whether it is not too high."""
        if self.scale not in self._themes:
            self._themes[self.scale] = self._theme.enlarged(self.scale)
        theme = self._themes[self.scale]
        holder = self._holder = QWidget()
        box = tight(QVBoxLayout(holder))
        band, head = ExerciseBand(theme), GroupHead(theme, view)
        large = Large(theme, large_parts(theme, view, self._picture, self.sound_wanted.emit), self.width())
        self.area, self.head = PlayScroll(large), head
        box.addWidget(band)
        box.addWidget(head)
        box.addWidget(self.area, 1)
        room = self.height() - band.height() - head.height()
        return large.needed(self.width()) <= room

    def _vote_at(self, at: int, step: int) -> None:
        poll = self._view.poll if self._view is not None else None
        if poll is not None and at < len(poll.options):
            self.voted.emit(poll.id, poll.options[at].id, step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start and pause on the space bar."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and not event.isAutoRepeat():
            self.acted.emit(Act.RUN, "")
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Give the keyboard to the screen itself, so that the clicker works."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw everything at the height that there is now."""
        super().resizeEvent(event)
        self._later.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground; a black screen is black in every theme."""
        is_black = self._view is not None and self._view.is_black
        QPainter(self).fillRect(
            self.rect(), QColor(Qt.GlobalColor.black) if is_black else self._theme.colour("surface")
        )

    @property
    def is_black(self) -> bool:
        """Whether nothing is to be seen."""
        return self._view is not None and self._view.is_black and self._view.phase is not Phase.ENDED


def _still(old: GroupView, new: GroupView) -> bool:
    """Whether only the clock moved."""
    return (
        old.news, old.poll, old.hints, old.phase, old.is_black, old.is_frozen, old.title, old.is_running
    ) == (
        new.news, new.poll, new.hints, new.phase, new.is_black, new.is_frozen, new.title, new.is_running
    )  # fmt: skip
