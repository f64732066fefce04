"""A question in the centre: answers as large buttons, or a field to type in. Nothing is chosen beforehand.

Neighbours: `centre` shows this for a step that asks; `parts.answers` and `parts.inputs` are what it is made of.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.journal import Place
from vb_wizard.presenters.views import AnswerView, InputKind, QuestionView
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.answers import AnswerButton
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.focus import follow_focus
from vb_wizard.ui.parts.inputs import FreeInput, LineInput, TextInput
from vb_wizard.ui.parts.moment_inputs import DayInput, MomentInput, Now
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_CLOSED = (InputKind.ONE, InputKind.SEVERAL)
_LAST_KEY = "?"

DraftKey = tuple[Place | None, str]
"""Where a draft belongs: the place and the fact."""


def _not_known() -> AnswerView:
    """Return what stands under every typed answer: nobody has to know."""
    return AnswerView(UNKNOWN, _LAST_KEY, CASE.not_known, CASE.not_known_help, False)


class AskPanel(QWidget):
    """Shows a question and knows what the user has chosen so far."""

    changed = Signal()
    confirmed = Signal()
    accessible_role = GROUP

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty panel."""
        super().__init__()
        self._theme = theme
        self._now = now
        self._question: QuestionView | None = None
        self._place: Place | None = None
        self._fields: dict[InputKind, FreeInput] = {}
        self._drafts: dict[DraftKey, str] = {}
        self.hint = Text(theme, "small", "ink-soft")
        self.answers = Column(self._make_answer, theme.px("s") + theme.px("ring-gap"))
        self._box = tight(KeptBox(self), theme.px("m"), 0, 0, 0, theme.px("xl") + theme.px("ring"))
        self._box.addWidget(self.hint)
        self._box.addWidget(self.answers)

    def _make_answer(self) -> AnswerButton:
        button = AnswerButton(self._theme)
        button.taken.connect(lambda: self._chose(button))
        button.confirmed.connect(self.confirmed)
        return button

    def _make_field(self, kind: InputKind) -> FreeInput:
        if kind is InputKind.MOMENT:
            field: FreeInput = MomentInput(self._theme, self._now)
        elif kind is InputKind.DAY:
            field = DayInput(self._theme, self._now)
        elif kind is InputKind.TEXT:
            field = TextInput(self._theme)
        else:
            field = LineInput(self._theme, digits=kind is InputKind.NUMBER)
        field.edited.connect(self._typed)
        field.confirmed.connect(self.confirmed)
        self._box.insertWidget(1, field)
        return field

    def show_question(self, place: Place, question: QuestionView, title: str) -> None:
        """Show a question. What was typed or chosen but not confirmed stays when the same question comes again."""
        again = place == self._place and question == self._question
        if not again:
            self._keep_draft()
        self._place, self._question = place, question
        self.hint.say(question.hint)
        self.setAccessibleName(title or CASE.answer)
        if again:
            return
        several = question.input is InputKind.SEVERAL
        self.answers.forget()
        self.answers.show_items([(answer, several) for answer in question.answers or (_not_known(),)])
        for kind, field in self._fields.items():
            field.setHidden(kind is not question.input)
        if question.input not in _CLOSED:
            self._show_field(question, title)

    def _show_field(self, question: QuestionView, title: str) -> None:
        if question.input not in self._fields:
            self._fields[question.input] = self._make_field(question.input)
        field = self._fields[question.input]
        field.name(title or CASE.answer)
        field.describe(question.hint)
        field.setHidden(False)
        draft = self._drafts.get(self._key())
        if draft is None:
            unknown = any(answer.is_chosen for answer in question.answers)
            field.set_value("" if unknown else question.value)
        else:
            field.set_draft(draft)

    def _key(self) -> DraftKey:
        return self._place, self._question.fact if self._question is not None else ""

    def _keep_draft(self) -> None:
        if self._question is None or (field := self._field()) is None:
            return
        if field.draft().strip() and field.value() != self._question.value:
            self._drafts[self._key()] = field.draft()
        else:
            self._drafts.pop(self._key(), None)

    def forget_draft(self) -> None:
        """The answer is on disk: what was typed is no longer a draft."""
        if self._question is not None:
            self._drafts.pop(self._key(), None)
            self._place = None

    def forget_drafts(self) -> None:
        """Another case is shown: nothing that was typed in the one before comes along."""
        self._drafts.clear()
        self._place = None

    def drafts(self) -> Mapping[DraftKey, str]:
        """Return what was typed and not confirmed, by place and fact."""
        self._keep_draft()
        return dict(self._drafts)

    def take_drafts(self, drafts: Mapping[DraftKey, str]) -> None:
        """Go on with these drafts."""
        self._drafts.update(drafts)

    def _field(self) -> FreeInput | None:
        return self._fields.get(self._question.input) if self._question is not None else None

    def buttons(self) -> list[AnswerButton]:
        """Return the answers that are shown."""
        return [row for row in self.answers.rows() if isinstance(row, AnswerButton)]

    def _chose(self, chosen: AnswerButton) -> None:
        alone = chosen.answer.key == _LAST_KEY
        if chosen.isChecked() and self._question is not None and self._question.input is InputKind.SEVERAL:
            for button in self.buttons():
                if button is not chosen and (alone or button.answer.key == _LAST_KEY):
                    button.choose(False)
        self.changed.emit()

    def _typed(self) -> None:
        for button in self.buttons():
            button.choose(False)
        self.changed.emit()

    def choose_key(self, key: str) -> bool:
        """Choose the answer with this key; returns whether there is one."""
        for button in self.buttons():
            if button.answer.key == key:
                button.setFocus()
                button.click()
                # It may stand below what is seen, and what a key did must be.
                follow_focus(self.window())
                return True
        return False

    def value(self) -> str | tuple[str, ...]:
        """Return what is chosen or typed; empty while that is nothing."""
        if self._question is None:
            return ""
        chosen = tuple(button.answer.id for button in self.buttons() if button.isChecked())
        if self._question.input is InputKind.SEVERAL:
            return chosen
        if chosen:
            return chosen[0]
        field = self._field()
        return field.value() if field is not None else ""

    def first_focus(self) -> QWidget | None:
        """Return what should have the keyboard when the question appears."""
        if (field := self._field()) is not None:
            return field.focusProxy()
        buttons = self.buttons()
        return next((button for button in buttons if button.isChecked()), buttons[0] if buttons else None)
