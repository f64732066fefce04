"""Every question that the case asks in a dialog.

Neighbours: `form` is how they look; `answers` is what comes out; `controllers` ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from vb_wizard.presenters.words import DOSSIER
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.answers import CallAnswer, MarkAnswer
from vb_wizard.ui.dialogs.asked import asked, titled
from vb_wizard.ui.dialogs.contact_questions import ContactQuestions
from vb_wizard.ui.dialogs.debrief_questions import DebriefQuestions
from vb_wizard.ui.dialogs.evidence_questions import EvidenceQuestions
from vb_wizard.ui.dialogs.house_questions import HouseQuestions
from vb_wizard.ui.dialogs.letter_questions import LetterQuestions
from vb_wizard.ui.dialogs.play_questions import PlayQuestions
from vb_wizard.ui.parts.moment_inputs import Now
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.domain.journal import Place
    from vb_wizard.presenters.readiness_views import ReadinessView
    from vb_wizard.presenters.search import SearchIndex, SearchItem
    from vb_wizard.presenters.term_account import TermView
    from vb_wizard.presenters.why import WhyView


class Questions(
    ContactQuestions, EvidenceQuestions, HouseQuestions, LetterQuestions, PlayQuestions, DebriefQuestions
):
    """Shows dialogs over a window."""

    def __init__(self, theme: Theme, window: QWidget, now: Now) -> None:
        """Keep what the dialogs need."""
        super().__init__(theme, window)
        self._now = now

    def _one_text(self, title: str, say: str, label: str, ok: str = "", required: bool = False) -> str | None:
        form = self._form(title, say, ok)
        field = form.add_text(label, required=required)
        return field.value() if form.ask() else None

    def mark(self, task: str, mark: str) -> MarkAnswer | None:
        """Ask why, to whom or until when."""
        form = self._form(DIALOG.marks[mark], task)
        to = form.add_line(DIALOG.whom, hint=DIALOG.whom_hint, required=True) if mark == "delegated" else None
        until = None
        if mark in ("delegated", "postponed"):
            postponed = mark == "postponed"
            until = form.add_moment(
                DIALOG.until if postponed else DIALOG.until_optional, self._now, postponed
            )
        needs_reason = mark in ("not_possible", "not_applicable")
        reason = form.add_line(
            DIALOG.reason if needs_reason else DIALOG.reason_optional,
            hint=DIALOG.reason_hint,
            required=needs_reason,
        )
        if not form.ask():
            return None
        moment = datetime.fromisoformat(until.value()) if until is not None and until.value() else None
        return MarkAnswer(reason.value(), to.value() if to is not None else "", moment)

    def note(self, about: str) -> str | None:
        """Ask for a note about something."""
        return self._one_text(DIALOG.note, about, DIALOG.note_label, required=True)

    def call(self, name: str, number: str) -> CallAnswer | None:
        """Ask how a call went."""
        form = self._form(DIALOG.call)
        who = form.add_line(DIALOG.call_name, name, required=True)
        which = form.add_line(DIALOG.call_number, number)
        result = form.add_choice(DIALOG.call_result, tuple(DIALOG.call_results.items()))
        text = form.add_text(DIALOG.call_text)
        return CallAnswer(who.value(), which.value(), result(), text.value()) if form.ask() else None

    def opt_out(self, premise: str) -> str | None:
        """Ask why a premise no longer holds."""
        return self._one_text(DIALOG.opt_out, premise, DIALOG.reason_optional, DIALOG.opt_out_ok)

    def close_case(self, open_terms: Sequence[str]) -> str | None:
        """Ask why a case is closed; a reason is obligatory while terms of the law are open."""
        say = DIALOG.close_open.format(terms="; ".join(open_terms)) if open_terms else DIALOG.close_say
        label = DIALOG.reason if open_terms else DIALOG.reason_optional
        return self._one_text(DIALOG.close_case, say, label, DIALOG.close_ok, required=bool(open_terms))

    def reopen_case(self) -> str | None:
        """Ask why a case is opened again."""
        return self._one_text(DIALOG.reopen_case, "", DIALOG.reason_optional, DIALOG.reopen_ok)

    def title(self, title: str) -> str | None:
        """Ask for another title."""
        form = self._form(DIALOG.rename_case)
        field = form.add_line(DIALOG.rename_label, title, required=True)
        return field.value() if form.ask() else None

    def save_path(self, name: str, files: str = "") -> Path | None:
        """Ask where to save a file; `name` is what is suggested, `files` the kind in words (a PDF when empty)."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            titled(DOSSIER.save_as, self._window),
            str(Path(folder) / name),
            files or DOSSIER.files,
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_name(f"{path.name}{Path(name).suffix}")

    def readiness(self, view: ReadinessView) -> Place | None:
        """Show how the score stands; returns where the chosen item is asked."""
        from vb_wizard.ui.dialogs.readiness import ReadinessDialog

        dialog = ReadinessDialog(self._theme, view, self._window)
        asked(dialog)
        return dialog.place

    def snooze(self, task: str, law: str) -> MarkAnswer | None:
        """Ask until when an action is put off and why; `law` says which term no agreement moves."""
        form = self._form(DIALOG.marks["postponed"], task)
        if law:
            form.add_words(law)
        until = form.add_moment(DIALOG.until, self._now, required=True)
        reason = form.add_line(DIALOG.reason, hint=DIALOG.reason_hint, required=True)
        if not form.ask():
            return None
        return MarkAnswer(reason.value(), "", datetime.fromisoformat(until.value()))

    def terms(self, views: Sequence[TermView]) -> None:
        """Show how terms were computed."""
        from vb_wizard.ui.dialogs.terms import TermsDialog

        asked(TermsDialog(self._theme, views, self._window))

    def why(self, view: WhyView) -> Place | None:
        """Show why a step is there; returns where the chosen answer was given."""
        from vb_wizard.ui.dialogs.why import WhyDialog

        dialog = WhyDialog(self._theme, view, self._window)
        asked(dialog)
        return dialog.place

    def keys(self) -> None:
        """Show which keys there are."""
        from vb_wizard.ui.dialogs.keys import KeysDialog

        asked(KeysDialog(self._theme, self._window))

    def search(self, index: SearchIndex) -> SearchItem | None:
        """Let somebody search, and return what was chosen."""
        from vb_wizard.ui.dialogs.search import SearchDialog

        dialog = SearchDialog(self._theme, self._window, index)
        return dialog.chosen if asked(dialog) else None
