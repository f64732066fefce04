"""The middle of the case screen: one question, one list of actions, or one text, and the way on.

Neighbours: `ask` and `do` for what stands in it; `case` places it between the rails.
"""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from vb_wizard.presenters.views import CaseView, CentreKind, CentreView, Tone
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.bars import Strip
from vb_wizard.ui.parts.buttons import BIG, PLAIN, PRIMARY, QUIET, SECONDARY, Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.moment_inputs import Now
from vb_wizard.ui.parts.offences import OffencePanel
from vb_wizard.ui.parts.paper import Line
from vb_wizard.ui.parts.prose import Prose
from vb_wizard.ui.parts.readiness import ReadinessPanel
from vb_wizard.ui.parts.roles import Group
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.screens.ask import AskPanel
from vb_wizard.ui.screens.do import DoPanel
from vb_wizard.ui.theme.theme import Theme

_GUARD_SECONDS = 0.25
"""For this long after the step was drawn anew nothing is confirmed, so that a double click or a held key acts once."""


class Centre(QScrollArea):
    """Shows one step."""

    answered = Signal(object, object)
    went_on = Signal(object)
    mark_wanted = Signal(object, str)
    note_wanted = Signal(object)
    opt_out_wanted = Signal(object, str)
    back_wanted = Signal()
    forward_wanted = Signal()
    link_wanted = Signal(str)
    place_wanted = Signal(object)
    list_wanted = Signal(object)
    dossier_wanted = Signal()
    why_wanted = Signal()

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty centre; `now` returns the time in the Netherlands."""
        super().__init__()
        self._theme = theme
        self._view: CentreView | None = None
        self._read_only = False
        self._since = 0.0
        self.kicker = Text(theme, "small-strong", "brand", below="xs")
        self.title = Heading(theme, below="s")
        self.say = Text(theme, "lead", "ink-soft", below="l")
        self.past = Strip(theme, Tone.BRAND, below="m")
        self.ask = AskPanel(theme, now)
        self.do = DoPanel(theme)
        self.prose = Prose(theme)
        self.offences = OffencePanel(theme)
        self.score = ReadinessPanel(theme)
        self.score.hide()
        self.onward = Button(theme, "", PRIMARY, BIG, icon="enter")
        self.back = Button(theme, CASE.back, QUIET, BIG)
        self.forward = Button(theme, CASE.forward, QUIET, BIG)
        self.opt_out = Button(theme, "", PLAIN)
        self.why = Text(theme, "note", "ink-soft")
        self.look_why = Button(theme, "", PLAIN)
        self._name_parts()
        self._assemble()
        self._connect()

    def _name_parts(self) -> None:
        self.onward.setObjectName("forward")
        self.back.setObjectName("back")
        self.forward.setObjectName("redo")
        self.opt_out.setObjectName("opt_out")
        self.look_why.setObjectName("why")

    def _assemble(self) -> None:
        px = self._theme.px
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setMaximumWidth(px("centre-most"))
        step = Group(CASE.centre)
        self._outer = tight(KeptBox(inner))
        self._outer.addWidget(step, 1)
        side = px("centre-margin")
        box = tight(KeptBox(step), 0, side, px("xxl") + px("xs"), side, px("xl"))
        self.buttons = FlowRow(px("s"), self.onward, self.back, self.forward, self.opt_out)
        self._line = Line(self._theme)
        for part in (
            self.past,
            self.kicker,
            self.title,
            self.say,
            self.prose,
            self.offences,
            self.score,
            self.ask,
            self.do,
            self.buttons,
        ):
            box.addWidget(part)
        box.addStretch(1)
        box.addSpacing(px("xl"))
        box.addWidget(self._line)
        box.addSpacing(px("m"))
        box.addWidget(self.why)
        box.addSpacing(px("xs"))
        box.addWidget(self.look_why, 0, Qt.AlignmentFlag.AlignLeft)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def _connect(self) -> None:
        self.ask.changed.connect(self._show_readiness)
        self.ask.confirmed.connect(self.confirm)
        self.do.mark_wanted.connect(self._want_mark)
        self.do.note_wanted.connect(self.note_wanted)
        self.onward.clicked.connect(self.confirm)
        self.back.clicked.connect(self.back_wanted)
        self.forward.clicked.connect(self.forward_wanted)
        self.opt_out.clicked.connect(self._want_opt_out)
        self.prose.link_wanted.connect(self.link_wanted)
        self.score.place_wanted.connect(self.place_wanted)
        self.look_why.clicked.connect(self.why_wanted)

    def show_view(self, case: CaseView) -> None:
        """Draw the step of a case. The keyboard goes to it when it is another step than before."""
        view, old = case.centre, self._view
        self._view, self._read_only = view, case.is_closed
        self.past.say((CASE.past,) if view.is_past and not case.is_closed else ())
        self.kicker.say(view.kicker, colour=str(view.tone) if view.tone is not Tone.PLAIN else "brand")
        self.title.say(view.title)
        self.say.say(view.say)
        self.prose.say(view.text if view.kind in (CentreKind.INFORM, CentreKind.END) else "")
        self.score.setHidden(case.readiness is None or view.kind is not CentreKind.END)
        if case.readiness is not None and view.kind is CentreKind.END:
            self.score.show_view(case.readiness)
        self._show_panel(view)
        self._show_buttons(view)
        self._show_source(view)
        for part in (self.offences, self.score, self.ask, self.do, self.buttons):
            part.updateGeometry()
        if view != old:
            self._since = monotonic()
        if old is None or old.place != view.place:
            self.verticalScrollBar().setValue(0)

    def _show_panel(self, view: CentreView) -> None:
        self.ask.setHidden(view.question is None)
        self.do.setHidden(not view.tasks)
        self.offences.setHidden(not view.shows_offences)
        if view.shows_offences:
            self.offences.show_offences(view.offences)
        if view.question is not None:
            self.ask.show_question(view.place, view.question, view.title)
        if view.tasks:
            self.do.show_tasks(view.place, view.tasks)
        self.ask.setEnabled(not self._read_only)
        self.do.setEnabled(not self._read_only)

    def _show_buttons(self, view: CentreView) -> None:
        self.onward.label(view.forward)
        self.onward.setVisible(bool(view.forward) and (view.to_dossier or not self._read_only))
        is_next = self.do.current() is None or not view.tasks
        self.onward.set_kind(PRIMARY if is_next else SECONDARY, "enter" if is_next else "")
        self.back.setVisible(view.can_go_back)
        self.forward.setVisible(view.can_go_forward)
        self.opt_out.label(CASE.opt_out.format(premise=view.opt_out))
        self.opt_out.setVisible(bool(view.opt_out) and not self._read_only)
        shown = (not button.isHidden() for button in (self.onward, self.back, self.forward, self.opt_out))
        self.buttons.setHidden(not any(shown))
        self._show_readiness()

    def _show_source(self, view: CentreView) -> None:
        parts = [f"{CASE.why} {view.why}"] if view.why else []
        parts += [f"{CASE.source} {view.sources}"] if view.sources else []
        self.why.say("  ".join(parts), ((CASE.why, "brand"), (CASE.source, "brand")))
        self.look_why.label(view.look_why)
        self.look_why.setHidden(not view.look_why)
        self._line.setHidden(not parts and not view.look_why)

    def _show_readiness(self) -> None:
        asks = self._view is not None and self._view.question is not None
        can_go = not asks or bool(self.ask.value())
        self.onward.setEnabled(can_go)
        self.onward.setToolTip("" if can_go else CASE.answer_first)
        self.onward.setAccessibleDescription(self.onward.toolTip())

    def _is_guarded(self) -> bool:
        locked = self._read_only and not (self._view is not None and self._view.to_dossier)
        return self._view is None or locked or monotonic() - self._since < _GUARD_SECONDS

    def confirm(self) -> None:
        """Go on: give the answer, or leave the step. Does nothing while there is no answer, or too soon after a new step."""
        view = self._view
        if view is None or self._is_guarded() or not self.onward.isEnabled() or self.onward.isHidden():
            return
        if view.question is not None:
            self.answered.emit(view.place, self.ask.value())
        elif view.next_list is not None:
            self.list_wanted.emit(view.next_list)
        elif view.to_dossier:
            self.dossier_wanted.emit()
        else:
            self.went_on.emit(view.place)

    def press_enter(self) -> None:
        """Do what Enter means here: the current action is done, and otherwise go on."""
        task = self.do.current() if self._view is not None and self._view.tasks else None
        if task is not None and not self._read_only:
            self._want_mark(task, "done")
        else:
            self.confirm()

    def press_key(self, key: str) -> bool:
        """Choose the answer with this key; returns whether there is one."""
        asks = self._view is not None and self._view.question is not None and not self._read_only
        return asks and self.ask.choose_key(key)

    def _want_mark(self, task: object, mark: str) -> None:
        if self._view is not None and not self._is_guarded():
            self.mark_wanted.emit(task, mark)

    def _want_opt_out(self) -> None:
        if self._view is not None and not self._is_guarded():
            self.opt_out_wanted.emit(self._view.place, self._view.opt_out)

    def take_head(self, head: QWidget) -> None:
        """Let something scroll above the step, because there is no room to keep it in sight."""
        self._outer.insertWidget(0, head)

    def settle(self) -> None:
        """Take it that the user has seen the step; the scenario player calls this, because it reads faster than people."""
        self._since = 0.0

    def answer_kept(self) -> None:
        """The answer is on disk: what was typed is no longer a draft."""
        self.ask.forget_draft()

    def take_focus(self) -> None:
        """Give the keyboard to what comes first in this step."""
        target: QWidget | None = None
        if self._view is not None and self._view.question is not None:
            target = self.ask.first_focus()
        elif self._view is not None and self._view.tasks:
            target = self.do.first_focus()
        elif not self.score.isHidden():
            target = self.score.first_focus()
        # Never the button that goes back: Enter must not undo. Without a way on the step itself is read and scrolled.
        target = target or (self.onward if not self.onward.isHidden() else self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
