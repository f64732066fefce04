"""The questions about an exercise: how to begin, an own inject, a note, a lesson, and whether to go back or to end.

Neighbours: `questions` asks these with all others; `form` is how they look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vb_wizard.presenters.words_alone import HOW, PLAY_DIALOG
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.presenters.words_play import NEWS
from vb_wizard.ui.dialogs.answers import HowAnswer, LessonAnswer, OwnInject
from vb_wizard.ui.dialogs.asked import asked
from vb_wizard.ui.dialogs.form_questions import FormQuestions
from vb_wizard.ui.parts.moments import read_date

if TYPE_CHECKING:
    from vb_wizard.presenters.how import HowView


class PlayQuestions(FormQuestions):
    """Shows dialogs about an exercise over a window."""

    def how(self, view: HowView) -> HowAnswer | None:
        """Ask how an exercise is begun, or gone on with."""
        form = self._form(view.title, view.say, HOW.ok)
        way = form.add_choice(HOW.way, view.ways, view.ways[0][0])
        form.add_words("\n".join(view.help))
        if view.variables:
            form.add_words(HOW.local)
        fields = {name: form.add_line(what, value) for name, what, value in view.variables}
        roles = form.add_boxes(HOW.roles, view.roles) if view.roles else tuple
        if not form.ask():
            return None
        values = {name: one.value() for name, one in fields.items() if one.value()}
        return HowAnswer(way(), values, tuple(roles()))

    def own_inject(self) -> OwnInject | None:
        """Ask for an inject that the trainer makes on the spot."""
        form = self._form(PLAY_DIALOG.improvise, PLAY_DIALOG.improvise_say, PLAY_DIALOG.show)
        text = form.add_text(PLAY_DIALOG.text, required=True)
        kind = form.add_list(PLAY_DIALOG.kind, tuple(NEWS.kinds.items()))
        title = form.add_line(PLAY_DIALOG.own_title)
        who = form.add_line(PLAY_DIALOG.who)
        return OwnInject(kind(), title.value(), text.value(), who.value()) if form.ask() else None

    def play_note(self) -> tuple[str, str] | None:
        """Ask for a note of the trainer."""
        form = self._form(PLAY_DIALOG.note, PLAY_DIALOG.note_say, PLAY_DIALOG.keep)
        text = form.add_text(PLAY_DIALOG.note_text, required=True)
        label = form.add_choice(DEBRIEF.note_label, tuple(DEBRIEF.labels.items()), "")
        return (text.value(), label()) if form.ask() else None

    def lesson(self) -> LessonAnswer | None:
        """Ask for a lesson."""
        form = self._form(PLAY_DIALOG.lesson, PLAY_DIALOG.note_say, PLAY_DIALOG.keep)
        text = form.add_text(PLAY_DIALOG.lesson_text, required=True)
        owner = form.add_line(PLAY_DIALOG.owner)
        due = form.add_line(PLAY_DIALOG.due, hint=PLAY_DIALOG.due_hint)

        def day() -> str:
            found = read_date(due.value(), self._now().date()) if due.value() else None
            return found.isoformat() if found is not None else ""

        form.add_check(lambda: PLAY_DIALOG.bad_due if due.value() and not day() else "")
        return LessonAnswer(text.value(), owner.value(), day()) if form.ask() else None

    def step_back(self, at: str, what: str) -> bool:
        """Ask whether the play goes on from an earlier moment."""
        say = PLAY_DIALOG.back_say.format(at=at, what=what)
        return self._form(PLAY_DIALOG.back, say, PLAY_DIALOG.back_ok).ask()

    def end_play(self) -> bool:
        """Ask whether the play ends."""
        return self._form(PLAY_DIALOG.end, PLAY_DIALOG.end_say, PLAY_DIALOG.end_ok).ask()

    def explained(self, ask: str) -> tuple[str, str] | None:
        """Ask whether the group can explain its choice (id of an answer), and how."""
        form = self._form(PLAY_DIALOG.explained, PLAY_DIALOG.explained_say.format(ask=ask), PLAY_DIALOG.keep)
        answer = form.add_choice(PLAY_DIALOG.explained, tuple(PLAY_DIALOG.explained_answers.items()))
        text = form.add_text(PLAY_DIALOG.explained_text)
        return (answer(), text.value()) if form.ask() else None

    def play_keys(self) -> None:
        """Show which keys there are during an exercise."""
        from vb_wizard.ui.dialogs.keys import KeysDialog

        asked(KeysDialog(self._theme, self._window, PLAY_DIALOG.keys, PLAY_DIALOG.keys_rows))
