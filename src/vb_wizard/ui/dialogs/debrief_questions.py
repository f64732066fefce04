"""The questions after an exercise: a lesson, whether it goes to the preparation, when it was done, and whether a play goes away.

Neighbours: `questions` asks these with all others; `form` is how they look.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from vb_wizard.presenters.words_debrief import DEBRIEF, IMPROVEMENTS, PLAYS
from vb_wizard.ui.dialogs.answers import LessonDraft
from vb_wizard.ui.dialogs.form_questions import FormQuestions

if TYPE_CHECKING:
    from vb_wizard.ui.dialogs.form import Form


class DebriefQuestions(FormQuestions):
    """Shows dialogs about exercises over a window."""

    def write_lesson(self, text: str, owner: str, due: str) -> LessonDraft | None:
        """Ask for a lesson, with what it is now; a new one needs a text."""
        return self._lesson(self._form(DEBRIEF.lesson_title), text, owner, due, whole=False)

    def take_lesson(self, text: str, owner: str, due: str) -> LessonDraft | None:
        """Ask whether a lesson goes to the preparation; role and day must be filled in then."""
        form = self._form(DEBRIEF.take_title, DEBRIEF.take_say, DEBRIEF.take_ok)
        return self._lesson(form, text, owner, due, whole=True)

    def _lesson(self, form: Form, text: str, owner: str, due: str, *, whole: bool) -> LessonDraft | None:
        words = form.add_text(DEBRIEF.lesson_text, text, required=whole or not text)
        who = form.add_line(DEBRIEF.lesson_owner, owner, DEBRIEF.lesson_owner_hint, required=whole)
        day = form.add_day(DEBRIEF.lesson_due, self._now, due, required=whole)
        if not form.ask():
            return None
        until = datetime.fromisoformat(day.value()).date() if day.value() else None
        return LessonDraft(words.value(), who.value(), until)

    def proven_on(self, text: str) -> date | None:
        """Ask on which day something was seen to be done."""
        form = self._form(IMPROVEMENTS.tick_title, text)
        day = form.add_day(IMPROVEMENTS.tick_day, self._now, f"{self._now():%Y-%m-%d}", required=True)
        return datetime.fromisoformat(day.value()).date() if form.ask() else None

    def remove_play(self, said: str) -> bool:
        """Ask whether a play goes away."""
        return self._form(PLAYS.remove_title, said, PLAYS.remove_ok).ask()
