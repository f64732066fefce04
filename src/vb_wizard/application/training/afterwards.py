"""After a play: what is added to its journal while it is talked about, by a play that nobody has open.

Neighbours: `play_session` writes during a play; `debrief` shows what both wrote; `plays` reads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from vb_wizard.application.office import Office
from vb_wizard.application.ports import PlayEntry
from vb_wizard.application.practice import Practice
from vb_wizard.application.services import Services
from vb_wizard.application.training.play_session import from_kept, to_kept
from vb_wizard.domain.errors import KnownError, UsageError
from vb_wizard.domain.journal import JournalError
from vb_wizard.domain.play import (
    Accounted,
    Commented,
    Explained,
    LessonChanged,
    LessonNoted,
    NoteLabel,
    Played,
    PlayEvent,
)


class Afterwards:
    """Adds to plays, and takes a whole one away. Nothing is lost when it fails, and nothing real is written."""

    def __init__(self, services: Services) -> None:
        """Keep where plays are kept, and the clock on the wall."""
        self._services = services

    def account(self, play: str, branch: str, dilemma: str, answer: Explained, text: str) -> None:
        """Note whether the group can explain its choice to the outside world, and how.

        Raises:
            KnownError: it cannot be written.
        """
        self._add(play, branch, Accounted(dilemma, answer, text.strip()))

    def comment(self, play: str, branch: str, text: str, label: NoteLabel = NoteLabel.NONE) -> None:
        """Note something under a label; an empty text writes nothing.

        Raises:
            KnownError: it cannot be written.
        """
        if text.strip():
            self._add(play, branch, Commented(text.strip(), label))

    def lesson(self, play: str, branch: str, text: str, owner: str, due: str, number: int = 0) -> None:
        """Note a lesson, or change one.

        Args:
            play: the play.
            branch: the branch.
            text: the lesson; without one a lesson that is changed is taken back, and a new one is not written.
            owner: the role that takes it up.
            due: the day it is due (ISO date), or empty.
            number: `seq` of the lesson that changes, 0 for a new one.

        Raises:
            UsageError: the day is none.
            KnownError: it cannot be written.
        """
        if due and not _is_day(due):
            raise UsageError(
                "Deze datum bestaat niet.", "De les is niet veranderd.", "Schrijf bijvoorbeeld 1-3-2027."
            )
        if number:
            self._add(play, branch, LessonChanged(number, text.strip(), owner.strip(), due))
        elif text.strip():
            self._add(play, branch, LessonNoted(text.strip(), owner.strip(), due))

    def remove(self, play: str) -> Sequence[PlayEntry]:
        """Take a play away with all its branches; returns what it was. The cases of its groups stay among the exercises.

        Raises:
            KnownError: it cannot be written.
        """
        log = self._services.exercises().plays
        kept = log.entries(play)
        log.remove(play)
        return kept

    def put_back(self, kept: Sequence[PlayEntry]) -> None:
        """Keep a play again that was taken away.

        Raises:
            KnownError: it cannot be written.
        """
        self._services.exercises().plays.append(kept)

    def _add(self, play: str, branch: str, event: PlayEvent) -> None:
        log = self._services.exercises().plays
        try:
            own = [one for one in from_kept(log.entries(play)) if one.branch == branch]
        except JournalError as error:
            raise KnownError(
                "Deze oefening is niet te lezen.",
                "Er is niets veranderd.",
                "Open haar met de versie waarmee zij is gespeeld.",
            ) from error
        if not own:
            raise KnownError(
                "Deze oefening is er niet meer.", "Er is niets veranderd.", "Kies een andere oefening."
            )
        last = own[-1]
        now = self._services.clock.now()
        added = Played(branch, last.seq + 1, now, last.story_at, last.case_seq, self._fictional(event))
        log.append([to_kept(play, added)])

    def _fictional(self, event: PlayEvent) -> PlayEvent:
        national = self._services.library.national
        return Practice(Office(self._services).settings, national).fiction(national()).play_event(event)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
