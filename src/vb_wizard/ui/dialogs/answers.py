"""What comes out of the dialogs, as plain data, and the port that controllers ask.

Neighbours: `questions` shows the dialogs; tests have a fake that answers at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vb_wizard.domain.journal import Place
    from vb_wizard.presenters.card_views import CardChoice, CardsView
    from vb_wizard.presenters.how import HowView
    from vb_wizard.presenters.readiness_views import ReadinessView
    from vb_wizard.presenters.search import SearchIndex, SearchItem
    from vb_wizard.presenters.term_account import TermView
    from vb_wizard.presenters.views import LetterItem
    from vb_wizard.presenters.why import WhyView


@dataclass(frozen=True, slots=True)
class MarkAnswer:
    """Why an action is not done, to whom it was handed over, and until when; `until` is local time without a zone."""

    reason: str = ""
    to: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """How a call went. `result` is the id of a result."""

    name: str
    number: str
    result: str
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceAnswer:
    """Where evidence comes from."""

    origin: str
    note: str


@dataclass(frozen=True, slots=True)
class HowAnswer:
    """How an exercise is begun: the way (id), what was filled in for each variable, and the roles that take part."""

    way: str
    values: Mapping[str, str] = field(default_factory=dict)
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnInject:
    """An inject that the trainer makes on the spot; `kind` is the id of a kind."""

    kind: str
    title: str
    text: str
    who: str


@dataclass(frozen=True, slots=True)
class LessonAnswer:
    """A lesson with its owner (a role) and its day (ISO date), both possibly empty."""

    text: str
    owner: str
    due: str


class PlayAsks(Protocol):
    """Asks about an exercise. A method returns None when the user cancels."""

    def how(self, view: HowView) -> HowAnswer | None:
        """Ask how an exercise is begun, or gone on with."""
        ...

    def own_inject(self) -> OwnInject | None:
        """Ask for an inject that the trainer makes on the spot."""
        ...

    def play_note(self) -> tuple[str, str] | None:
        """Ask for a note of the trainer, and what it is about."""
        ...

    def lesson(self) -> LessonAnswer | None:
        """Ask for a lesson."""
        ...

    def step_back(self, at: str, what: str) -> bool:
        """Ask whether the play goes on from an earlier moment."""
        ...

    def end_play(self) -> bool:
        """Ask whether the play ends."""
        ...

    def explained(self, ask: str) -> tuple[str, str] | None:
        """Ask whether the group can explain its choice (id of an answer), and how."""
        ...

    def play_keys(self) -> None:
        """Show which keys there are during an exercise."""


@dataclass(frozen=True, slots=True)
class LessonDraft:
    """A lesson as it was filled in; `due` is None without a day."""

    text: str
    owner: str
    due: date | None


class DebriefAsks(Protocol):
    """Asks about what an exercise taught. A method returns None when the user cancels."""

    def write_lesson(self, text: str, owner: str, due: str) -> LessonDraft | None:
        """Ask for a lesson, with what it is now; `due` is an ISO date or empty. An empty text takes a lesson back."""
        ...

    def take_lesson(self, text: str, owner: str, due: str) -> LessonDraft | None:
        """Ask whether a lesson goes to the preparation; role and day must be filled in then."""
        ...

    def proven_on(self, text: str) -> date | None:
        """Ask on which day something was seen to be done."""
        ...

    def remove_play(self, said: str) -> bool:
        """Ask whether a play goes away; `said` is what goes and what stays."""
        ...


class HouseAsks(Protocol):
    """Asks about the municipality itself. A method returns None when the user cancels."""

    def logo_file(self) -> Path | None:
        """Ask for the file of a logo."""
        ...


class EvidenceAsks(Protocol):
    """Asks about evidence. A method returns None when the user cancels."""

    def files(self) -> Sequence[Path]:
        """Ask for files; none when the user cancels."""
        ...

    def evidence(self, names: Sequence[str]) -> EvidenceAnswer | None:
        """Ask where these files come from."""
        ...

    def withdrawal(self, piece: str, is_out: bool) -> str | None:
        """Ask why a piece of evidence is withdrawn; of one that is out, why it counts again."""
        ...


class ContactAsks(Protocol):
    """Asks about contacts. A method returns None when the user cancels."""

    def dial_code(self, name: str, number: str, dial: str, copy: Callable[[], None]) -> None:
        """Show a code to dial a number with a mobile; `copy` is called when the user wants to copy the number."""
        ...

    def card_file(self) -> Path | None:
        """Ask for a file with cards."""
        ...

    def cards(self, view: CardsView) -> Sequence[CardChoice] | None:
        """Show the preview of cards; returns what was chosen."""
        ...


class Asks(ContactAsks, EvidenceAsks, HouseAsks, PlayAsks, DebriefAsks, Protocol):
    """Asks the user for what a click alone does not tell. Every method returns None when the user cancels."""

    def mark(self, task: str, mark: str) -> MarkAnswer | None:
        """Ask why, to whom or until when."""
        ...

    def note(self, about: str) -> str | None:
        """Ask for a note about something."""
        ...

    def call(self, name: str, number: str) -> CallAnswer | None:
        """Ask how a call went."""
        ...

    def opt_out(self, premise: str) -> str | None:
        """Ask why a premise no longer holds."""
        ...

    def close_case(self, open_terms: Sequence[str]) -> str | None:
        """Ask why a case is closed, while these terms of the law are open."""
        ...

    def reopen_case(self) -> str | None:
        """Ask why a case is opened again."""
        ...

    def title(self, title: str) -> str | None:
        """Ask for another title."""
        ...

    def save_path(self, name: str, files: str = "") -> Path | None:
        """Ask where to save a PDF; `name` is what is suggested."""
        ...

    def readiness(self, view: ReadinessView) -> Place | None:
        """Show how the score stands; returns where the chosen item is asked."""
        ...

    def snooze(self, task: str, law: str) -> MarkAnswer | None:
        """Ask until when an action is put off and why; `law` says which term no agreement moves."""
        ...

    def terms(self, views: Sequence[TermView]) -> None:
        """Show how terms were computed."""
        ...

    def why(self, view: WhyView) -> Place | None:
        """Show why a step is there; returns where the chosen answer was given."""
        ...

    def letter(self, letters: Sequence[LetterItem]) -> LetterItem | None:
        """Let the user choose a letter."""
        ...

    def paper(self, papers: Sequence[LetterItem], about: str) -> LetterItem | None:
        """Let the user choose what is made; `about` says of what."""
        ...

    def exercise_file(self, files: str) -> Path | None:
        """Ask for a file with a scenario or a list of injects; `files` is its kind in words."""
        ...

    def keys(self) -> None:
        """Show which keys there are."""
        ...

    def search(self, index: SearchIndex) -> SearchItem | None:
        """Let somebody search, and return what was chosen."""
        ...
