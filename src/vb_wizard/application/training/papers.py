"""What can be made of an exercise for outside the window: pages, cards, the list of injects, a pack; and the results of plays.

Neighbours: `dossier.exercise_papers` prints, `exchange.exercise_files` writes; the window and the commands ask for these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from vb_wizard.application.ports import Clock, FlowLibrary, WorkingDays
from vb_wizard.application.training.debrief import debrief
from vb_wizard.application.training.defaults import with_exercise
from vb_wizard.application.training.plays import Plays
from vb_wizard.application.training.reference import Reference, reference
from vb_wizard.application.training.results import Results, results
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.fiction import MARK
from vb_wizard.domain.scenario import Scenario
from vb_wizard.domain.work import reached
from vb_wizard.engine.machine import compile_book

_UNCHANGED = "Er is niets bewaard."


class PaperKind(StrEnum):
    """What is made of an exercise."""

    PAGES = "pages"
    CARDS = "cards"
    TRAINER = "trainer"
    ODS = "ods"
    CSV = "csv"
    PACK = "pack"


PRINTED = (PaperKind.PAGES, PaperKind.CARDS, PaperKind.TRAINER)
_ENDINGS: Mapping[PaperKind, str] = {
    PaperKind.PAGES: "-trainer.pdf",
    PaperKind.CARDS: "-kaarten.pdf",
    PaperKind.TRAINER: "-kaarten-trainer.pdf",
    PaperKind.ODS: "-draaiboek.ods",
    PaperKind.CSV: "-draaiboek.csv",
    PaperKind.PACK: ".vbscenario",
}


class ResultKind(StrEnum):
    """How results are written; the value is the ending of the file."""

    XES = "xes"
    LINES = "jsonl"


@dataclass(frozen=True)
class Matter:
    """What a paper is made of: the scenario with its exercise as written, what the flow asks in it, and the flows.

    `text` is the scenario as a file, `media` where its pictures and sounds lie; `made_at` is aware.
    """

    scenario: Scenario
    exercise: Exercise
    model: Reference
    book: Book
    text: str
    media: Mapping[str, Path]
    made_at: datetime


PaperMaker = Callable[[PaperKind, Matter], bytes]
ResultWriter = Callable[[ResultKind, Sequence[Results]], bytes]


class Papers:
    """Makes papers and files of exercises."""

    def __init__(
        self, library: FlowLibrary, clock: Clock, workdays: WorkingDays, make: PaperMaker, write: ResultWriter
    ) -> None:
        """Keep what makes them; nothing is read until it is needed."""
        self._library = library
        self._clock = clock
        self._workdays = workdays
        self._make = make
        self._write = write

    def matter(self, scenario: Scenario) -> Matter:
        """Return everything that a paper of this scenario is made of; one without an exercise gets that of its story.

        Raises:
            KnownError: the flows cannot be used.
        """
        played = with_exercise(scenario)
        if played.exercise is None:
            raise ValueError(scenario.id)
        book = self._library.book()
        names = {name for one in played.exercise.injects for name in (one.picture, one.sound) if name}
        media = {name: path for name in sorted(names) if (path := self._library.media(name)) is not None}
        return Matter(
            played,
            played.exercise,
            reference(played, played.exercise, compile_book(book)),
            book,
            self._library.scenario_text(played.id),
            media,
            self._clock.now(),
        )

    def make(self, scenario_id: str, kind: PaperKind) -> tuple[str, bytes]:
        """Return a sensible file name, with the mark of an exercise, and the content.

        Raises:
            KnownError: there is no such scenario any more, or it cannot be made.
            Stopped: nobody waits for it any more.
        """
        matter = self.of(scenario_id)
        reached()
        name = f"{MARK}-{scenario_id.replace('_', '-')}{_ENDINGS[kind]}"
        return name, self._make(kind, matter)

    def of(self, scenario_id: str) -> Matter:
        """Return everything that a paper of a scenario of this name is made of.

        Raises:
            KnownError: there is no such scenario any more, or the flows cannot be used.
        """
        scenario = next((one for one in self._library.scenarios() if one.id == scenario_id), None)
        if scenario is None:
            raise UsageError("Dit scenario is er niet meer.", _UNCHANGED, "Ga terug en open Oefenen opnieuw.")
        return self.matter(scenario)

    def results(self, plays: Plays, kind: ResultKind, play: str = "") -> tuple[str, bytes]:
        """Return a sensible file name and the results of one play, or of all, with every branch.

        Raises:
            KnownError: there is no such play, or it cannot be read.
            Stopped: nobody waits for it any more.
        """
        return f"{MARK}-resultaten.{kind}", self._write(kind, self.gathered(plays, play))

    def gathered(self, plays: Plays, play: str = "") -> list[Results]:
        """Return the results of one play, or of all.

        Raises:
            KnownError: there is no such play, or it cannot be read.
            Stopped: nobody waits for it any more.
        """
        rows = [row for row in plays.rows() if play in ("", row.play)]
        if not rows:
            raise UsageError(
                f"De oefening '{play}' is er niet."
                if play
                else "Er is nog geen oefening met een groep gespeeld.",
                _UNCHANGED,
                "Kies alle oefeningen." if play else "Speel eerst een scenario met een groep.",
            )
        every = [(row.play, branch.branch) for row in rows for branch in row.branches]
        found = []
        for done, (name, branch) in enumerate(every):
            reached(done, len(every))
            found.append(results(debrief(plays.record(name, branch), self._workdays)))
        return found
