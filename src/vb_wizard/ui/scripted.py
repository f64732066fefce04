"""Dialogs that a story answers by itself.

Neighbours: `hands` prepares the answers; `playing` gives these to the window in place of the real dialogs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from vb_wizard.domain.journal import Place
from vb_wizard.presenters.card_views import CardChoice, CardsView
from vb_wizard.presenters.how import HowView
from vb_wizard.presenters.readiness_views import ReadinessView
from vb_wizard.presenters.search import SearchIndex, SearchItem
from vb_wizard.presenters.term_account import TermView
from vb_wizard.presenters.views import LetterItem
from vb_wizard.presenters.why import WhyView
from vb_wizard.ui.dialogs.answers import (
    CallAnswer,
    EvidenceAnswer,
    HowAnswer,
    LessonAnswer,
    LessonDraft,
    MarkAnswer,
    OwnInject,
)


class _NoPanels:
    """Panels that are only read, and questions after an exercise: a story has none of them."""

    def readiness(self, view: ReadinessView) -> Place | None:
        """Choose nothing."""
        return None

    def why(self, view: WhyView) -> Place | None:
        """Choose nothing."""
        return None

    def terms(self, views: Sequence[TermView]) -> None:
        """Show nothing."""

    def keys(self) -> None:
        """Show nothing."""

    def write_lesson(self, text: str, owner: str, due: str) -> LessonDraft | None:
        """Cancel."""
        return None

    take_lesson = write_lesson

    def proven_on(self, text: str) -> date | None:
        """Cancel."""
        return None

    def remove_play(self, said: str) -> bool:
        """Cancel."""
        return False


class _NoPlay:
    """Questions about an exercise with a group: a story that plays itself asks none."""

    def how(self, view: HowView) -> HowAnswer | None:
        """Cancel."""
        return None

    def own_inject(self) -> OwnInject | None:
        """Cancel."""
        return None

    def play_note(self) -> tuple[str, str] | None:
        """Cancel."""
        return None

    def lesson(self) -> LessonAnswer | None:
        """Cancel."""
        return None

    def step_back(self, at: str, what: str) -> bool:
        """Stay."""
        return False

    def end_play(self) -> bool:
        """Go on."""
        return False

    def explained(self, ask: str) -> tuple[str, str] | None:
        """Cancel."""
        return None

    def play_keys(self) -> None:
        """Show nothing."""


class _NoFiles:
    """Letters, papers and files that are chosen: a story makes and reads none."""

    def letter(self, letters: Sequence[LetterItem]) -> LetterItem | None:
        """Cancel."""
        return None

    def paper(self, papers: Sequence[LetterItem], about: str) -> LetterItem | None:
        """Cancel."""
        return None

    def exercise_file(self, files: str) -> Path | None:
        """Choose nothing."""
        return None


class ScriptedAsks(_NoPanels, _NoPlay, _NoFiles):
    """Dialogs that are answered with what the story says; everything that was not prepared is cancelled."""

    def __init__(self) -> None:
        """Prepare nothing yet."""
        self.mark_answer: MarkAnswer | None = None
        self.call_answer: CallAnswer | None = None
        self.origin = ""
        self.denial: str | None = None

    def mark(self, task: str, mark: str) -> MarkAnswer | None:
        """Return what the story says about a task."""
        return self.mark_answer

    def call(self, name: str, number: str) -> CallAnswer | None:
        """Return how the call of the story went."""
        return self.call_answer

    def search(self, index: SearchIndex) -> SearchItem | None:
        """Choose nothing: a story does not search."""
        return None

    def evidence(self, names: Sequence[str]) -> EvidenceAnswer | None:
        """Return where the evidence of the story comes from."""
        return EvidenceAnswer(self.origin, "")

    def withdrawal(self, piece: str, is_out: bool) -> str | None:
        """Cancel."""
        return None

    def note(self, about: str) -> str | None:
        """Cancel."""
        return None

    def files(self) -> Sequence[Path]:
        """Choose nothing."""
        return ()

    def opt_out(self, premise: str) -> str | None:
        """Return why the premise does not hold in the story."""
        return self.denial

    def close_case(self, open_terms: Sequence[str]) -> str | None:
        """Cancel."""
        return None

    def reopen_case(self) -> str | None:
        """Cancel."""
        return None

    def title(self, title: str) -> str | None:
        """Cancel."""
        return None

    def save_path(self, name: str, files: str = "") -> Path | None:
        """Cancel."""
        return None

    def snooze(self, task: str, law: str) -> MarkAnswer | None:
        """Cancel: a story puts off with the button of the action."""
        return None

    def dial_code(self, name: str, number: str, dial: str, copy: Callable[[], None]) -> None:
        """Show nothing: a story dials nobody."""

    def card_file(self) -> Path | None:
        """Choose nothing."""
        return None

    def logo_file(self) -> Path | None:
        """Choose nothing."""
        return None

    def cards(self, view: CardsView) -> Sequence[CardChoice] | None:
        """Choose nothing."""
        return None
