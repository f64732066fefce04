"""The head of the screen of the trainer: the title, the clocks and the buttons.

Neighbours: `trainer` puts it on top and adds the keys.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from vb_wizard.presenters.play_views import PlayTimes, TrainerView
from vb_wizard.presenters.words_play import TRAINER
from vb_wizard.ui.parts.buttons import PURPLE, Button, Kind
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import KeptBox, renew, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Ground
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.screens.play_keys import Act
from vb_wizard.ui.theme.theme import Theme

FILLED = Kind("exercise", "exercise", "on-exercise")


_FIRST = (Act.RUN, Act.STEP_BACK, Act.NEXT)


def _buttons() -> Mapping[Act, str]:
    """Return the words on every button, in order."""
    return {
        Act.RUN: TRAINER.start,
        Act.STEP_BACK: TRAINER.step_back,
        Act.NEXT: TRAINER.next,
        Act.SKIP: TRAINER.skip,
        Act.HINT: TRAINER.hint,
        Act.FREEZE: TRAINER.freeze,
        Act.BLACK: TRAINER.black,
        Act.IMPROVISE: TRAINER.improvise,
        Act.WIZARD: TRAINER.wizard,
        Act.GROUP: TRAINER.group,
        Act.END: TRAINER.end,
    }


class TrainerHead(Ground):
    """Title, clocks and buttons. `acted` carries what is wanted, and for the speed which one."""

    acted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        """Make the head."""
        super().__init__(theme, "card", "b")
        self.title = Heading(theme, "strong", "exercise")
        self.times = Text(theme, "lead", "ink-soft")
        self.buttons = {act: self._button(act, words) for act, words in _buttons().items()}
        self.buttons[Act.NEXT].set_kind(FILLED, "arrow")
        self.speed = Choice(theme, (), TRAINER.speed)
        self.speed.setObjectName("play:speed")
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hold = QCheckBox(TRAINER.hold)
        self.hold.setObjectName("play:hold")
        self.hold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._assemble()
        self.speed.activated.connect(lambda _at: self.acted.emit(Act.SPEED, self.speed.chosen()))
        self.hold.toggled.connect(lambda on: self.acted.emit(Act.HOLD, "on" if on else ""))

    def _button(self, act: Act, words: str) -> Button:
        button = Button(self._theme, words, PURPLE)
        button.setObjectName(f"play:{act}")
        # A click leaves the keyboard where it is, so that the space bar and the clicker go on working.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.acted.emit(act, ""))
        return button

    def _assemble(self) -> None:
        px = self._theme.px
        words = tight(KeptBox(), 0)
        words.addWidget(self.title)
        words.addWidget(self.times)
        first = tight(QHBoxLayout(), px("s"))
        first.addLayout(words, 1)
        for act in _FIRST:
            first.addWidget(self.buttons[act], 0, Qt.AlignmentFlag.AlignVCenter)
        self.speed.setMaximumWidth(px("field-number"))
        self.second = FlowRow(
            px("s"), *(one for act, one in self.buttons.items() if act not in _FIRST), self.speed, self.hold
        )
        box = self._box = tight(QVBoxLayout(self), px("s"), px("xl"), px("s"), px("xl"), px("s"))
        box.addLayout(first)
        box.addWidget(self.second)

    def take_back(self) -> None:
        """Put the second row of buttons under the first again."""
        self._box.addWidget(self.second)

    def show_view(self, view: TrainerView) -> None:
        """Show a play."""
        can = view.buttons
        if view.title != self.title.text():
            self.title.say(view.title)
            renew(self)
        self.show_times(view.times)
        for act, words in ((Act.RUN, can.run), (Act.FREEZE, can.freeze), (Act.BLACK, can.black)):
            self.buttons[act].label(words)
        for act, on in (
            (Act.RUN, can.can_run),
            (Act.NEXT, can.can_go_on),
            (Act.SKIP, can.can_go_on),
            (Act.HINT, can.can_hint),
            (Act.FREEZE, can.can_run),
            (Act.BLACK, can.can_run),
            (Act.IMPROVISE, can.can_run),
            (Act.STEP_BACK, can.can_step_back),
        ):
            self.buttons[act].setEnabled(on)
        with QSignalBlocker(self.speed), QSignalBlocker(self.hold):
            if self.speed.count() != len(view.speeds):
                self.speed.offer(view.speeds)
            self.speed.choose(str(view.speed))
            self.hold.setChecked(view.is_held)

    def show_times(self, times: PlayTimes) -> None:
        """Move the clocks on."""
        self.times.say(times.line, ((times.play, "ink"), (times.story, "ink")))

    def show_group(self, is_open: bool) -> None:
        """Say what the button for the window of the group does."""
        self.buttons[Act.GROUP].label(TRAINER.group_off if is_open else TRAINER.group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the buttons wrap."""
        super().resizeEvent(event)
        self.updateGeometry()
