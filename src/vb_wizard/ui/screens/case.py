"""The case screen: the route at the left, the step in the middle, whom to call at the right, the log line below.

Neighbours: `rail`, `centre` and `help_rail` are its three parts; `controllers.case` connects its signals.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.presenters.views import CaseView, Tone
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.bars import Strip
from vb_wizard.ui.parts.column import still, tight
from vb_wizard.ui.parts.footbar import FootBar
from vb_wizard.ui.parts.moment_inputs import Now
from vb_wizard.ui.parts.tabs import TabBar
from vb_wizard.ui.screens.ask import DraftKey
from vb_wizard.ui.screens.centre import Centre
from vb_wizard.ui.screens.help_rail import HelpRail
from vb_wizard.ui.screens.rail import LeftRail
from vb_wizard.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Drafts:
    """What was typed and not confirmed: answers by place and fact, and the line at the bottom."""

    answers: Mapping[DraftKey, str]
    note: str


class CaseScreen(QWidget):
    """Shows a case. Its three parts say themselves what the user wants."""

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty screen; `now` returns the time in the Netherlands."""
        super().__init__()
        self._theme = theme
        self._view: CaseView | None = None
        self._collapsed = False
        self.left = LeftRail(theme)
        self.centre = Centre(theme, now)
        self.right = HelpRail(theme)
        self.foot = FootBar(theme)
        self.tabs = TabBar(theme, (CASE.step_tab, CASE.route_tab, CASE.help_tab), CASE.tabs)
        self.standing = Strip(theme, Tone.WARN, CASE.standing)
        self.message = Strip(theme, Tone.BRAND)
        self._assemble()
        self.tabs.chosen.connect(self._show_tab)
        self.left.place_wanted.connect(lambda _place: self.tabs.choose(0))
        self.left.track_wanted.connect(lambda _track: self.tabs.choose(0))

    def _assemble(self) -> None:
        px = self._theme.px
        middle = QWidget()
        box = tight(QVBoxLayout(middle))
        self._notes = QWidget()
        notes = tight(
            QVBoxLayout(self._notes), px("xs"), px("centre-margin"), px("m"), px("centre-margin"), 0
        )
        notes.addWidget(self.standing)
        notes.addWidget(self.message)
        box.addWidget(self._notes)
        box.addWidget(self.centre, 1)
        self._middle, self._middle_box = middle, box
        body = QWidget()
        row = tight(QHBoxLayout(body))
        row.addWidget(self.left)
        row.addWidget(middle, 1)
        row.addWidget(self.right)
        whole = tight(QVBoxLayout(self))
        whole.addWidget(self.tabs)
        whole.addWidget(body, 1)
        whole.addWidget(self.foot)

    def show_view(self, view: CaseView) -> None:
        """Draw a case. The keyboard goes to the step when it is another one, or when what had it is gone."""
        old, self._view = self._view, view
        if old is not None and old.case_id != view.case_id:
            # What was half typed belongs to the case in which it was typed, and never comes into another one.
            self.foot.line.clear()
            self.centre.ask.forget_drafts()
        had_focus = self._had_focus()
        with still(self):
            self.left.show_view(view)
            self.right.show_view(view)
            self.standing.say(view.standing)
            self.message.say((view.message,) if view.message else ())
            self._notes.setHidden(not view.standing and not view.message)
            self.foot.show_saved(view.saved, view.protection)
            self.foot.line.setEnabled(not view.is_closed)
            self.foot.evidence.setEnabled(not view.is_closed)
            self.centre.show_view(view)
        is_new = old is None or old.centre.place != view.centre.place or old.case_id != view.case_id
        if is_new:
            self.tabs.choose(0)
        typing = had_focus is self.foot.line and not is_new
        lost = had_focus is None or not had_focus.isVisible() or not had_focus.isEnabled()
        if (is_new or lost) and not typing:
            self.centre.take_focus()

    def _had_focus(self) -> QWidget | None:
        """Return what has the keyboard, or gets it back: right after a dialog no window has it yet, but this one knows."""
        return self.window().focusWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rails narrower, and put them behind tabs where there is no room beside the step."""
        width = event.size().width()
        px = self._theme.px
        wide = width >= px("wide-from")
        self._collapsed = width < px("rails-from")
        if event.size().height() < px("short-below"):
            self.centre.take_head(self._notes)
        else:
            self._middle_box.insertWidget(0, self._notes)
        self.left.setMinimumWidth(0)
        self.right.setMinimumWidth(0)
        if self._collapsed:
            self.left.setMaximumWidth(width)
            self.right.setMaximumWidth(width)
        else:
            self.left.setFixedWidth(px("rail-left") if wide else px("rail-left-narrow"))
            self.right.setFixedWidth(px("rail-right") if wide else px("rail-right-narrow"))
        self._show_tab(self.tabs.current())
        super().resizeEvent(event)

    def _show_tab(self, at: int) -> None:
        self.tabs.setHidden(not self._collapsed)
        for place, part in enumerate((self._middle, self.left, self.right)):
            part.setHidden(self._collapsed and place != at)

    def drafts(self) -> Drafts:
        """Return what was typed and is not on disk yet."""
        return Drafts(self.centre.ask.drafts(), self.foot.line.text())

    def take_drafts(self, drafts: Drafts) -> None:
        """Go on with what was typed in the screen before this one; call before the first `show_view`."""
        self.centre.ask.take_drafts(drafts.answers)
        self.foot.line.setText(drafts.note)

    def focus_log(self) -> None:
        """Give the keyboard to the line at the bottom."""
        self.foot.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
