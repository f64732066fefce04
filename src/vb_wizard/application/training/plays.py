"""All plays of the office: begins one, opens it again, goes on from an earlier moment, and reads what is kept for the debrief.

Neighbours: `director` is what this hands out, a `PlayLog` keeps the journals, `debrief` takes a record.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from time import monotonic

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.ports import PlayLog
from vb_wizard.application.practice import Practice
from vb_wizard.application.services import Services
from vb_wizard.application.titles import EXERCISE_TITLE
from vb_wizard.application.training.copying import copied_case
from vb_wizard.application.training.debrief import Record
from vb_wizard.application.training.deeds import Naming
from vb_wizard.application.training.defaults import with_exercise
from vb_wizard.application.training.director import Director
from vb_wizard.application.training.play_clock import Monotonic, PlayClock
from vb_wizard.application.training.play_session import Table, from_kept, to_kept
from vb_wizard.application.training.play_state import Phase, play_state
from vb_wizard.application.training.reference import Reference, reference
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.exercise_texts import filled
from vb_wizard.domain.fiction import Fiction
from vb_wizard.domain.journal import JournalError
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.domain.play import BranchedFrom, Pause, Played, Started
from vb_wizard.domain.scenario import Scenario
from vb_wizard.engine.machine import compile_book


@dataclass(frozen=True, slots=True)
class BranchRow:
    """One branch of a play: `branch` is also the id of its case. `parent` is empty for the first, `at` how many entries it shares."""

    branch: str
    parent: str
    at: int
    begun_at: datetime
    phase: Phase
    entries: int


@dataclass(frozen=True, slots=True)
class PlayRow:
    """A play with its branches, in the order in which they were begun."""

    play: str
    scenario: str
    begun_at: datetime
    branches: tuple[BranchRow, ...]


@dataclass(frozen=True)
class OpenPlay:
    """A play that is open: the director, and the office that lives in the time of its story, for the windows of the group."""

    director: Director
    office: Office

    def close(self) -> None:
        """Pause the play and give its case back."""
        self.director.pause(Pause.CLOSED)
        self.director.close()


class Plays:
    """Begins, opens and reads plays."""

    def __init__(self, services: Services, seconds: Monotonic = monotonic) -> None:
        """Keep what is needed.

        Args:
            services: those of the office; each play gets an office of its own with the time of its story.
            seconds: counts real seconds.
        """
        self._services = services
        self._seconds = seconds
        self._models: dict[str, Reference] = {}

    @property
    def _log(self) -> PlayLog:
        return self._services.exercises().plays

    def begin(self, scenario_id: str, variables: Mapping[str, str] | None = None) -> OpenPlay:
        """Make a play and an exercise for it; the story stands still until `start`.

        Args:
            scenario_id: which scenario.
            variables: what is filled in; the scenario says what stands there for the others.

        Raises:
            KnownError: there is no such scenario, or nothing can be kept.
        """
        library = self._services.library
        scenario = next((one for one in library.scenarios() if one.id == scenario_id), None)
        if scenario is None:
            raise KnownError(
                f"Het scenario '{scenario_id}' is er niet.",
                "Er is niets veranderd.",
                "Kies een ander scenario.",
            )
        clock = PlayClock(scenario.clock.replace(tzinfo=AMSTERDAM), self._seconds)
        office = Office(replace(self._services, clock=clock))
        desk = office.start_case(scenario.flow, EXERCISE_TITLE.format(title=scenario.title), is_exercise=True)
        started = Started(
            scenario.id, library.scenario_text(scenario.id), desk.case.header.id, dict(variables or {})
        )
        if desk.fiction is not None:
            started = desk.fiction.play_event(started)
        play = self._services.new_id()
        first = Played(
            started.case, 1, self._services.clock.now(), clock.now(), len(desk.case.journal), started
        )
        try:
            self._log.append([to_kept(play, first)])
        except BaseException:
            desk.close()
            raise
        return self._opened(play, started, scenario, (), (first,), clock, office, desk)

    def open(self, play: str, branch: str = "") -> OpenPlay:
        """Open a play again where it was left; the story stands still until `start`.

        Args:
            play: its id.
            branch: which branch; empty for the one that was begun last.

        Raises:
            KnownError: there is no such play, it is open elsewhere, or it cannot be read.
        """
        before, own = self._journal(play, branch)
        started = _started((*before, *own))
        scenario = self._scenario(started)
        clock = PlayClock(own[-1].story_at.astimezone(AMSTERDAM), self._seconds)
        office = Office(replace(self._services, clock=clock))
        desk = office.open_case(own[-1].branch)
        # The group may have gone on after the last thing that the trainer did.
        clock.set(max(own[-1].story_at, desk.case.journal[-1].at).astimezone(AMSTERDAM))
        opened = self._opened(play, started, scenario, before, own, clock, office, desk)
        # A play that was running when the machine went off did not see its end.
        opened.director.pause(Pause.CLOSED)
        return opened

    def branch(self, director: Director, number: int, case_seq: int | None = None) -> OpenPlay:
        """Go on from an earlier moment as another branch; what came after it stays in its own branch. The director is not closed.

        Args:
            director: the play.
            number: how many entries of its journal the new branch shares.
            case_seq: how many entries of the case of the group it shares; None for as many as there were at that entry.

        Raises:
            IndexError: there is no such moment.
            KnownError: the copy cannot be kept.
        """
        glimpse = director.look_back(number, case_seq)
        before = director.journal[:number]
        case = copied_case(
            self._services.exercises(), director.table.branch, glimpse.case_seq, self._services.new_id
        )
        clock = PlayClock(glimpse.at.astimezone(AMSTERDAM), self._seconds)
        office = Office(replace(self._services, clock=clock))
        desk = office.open_case(case)
        event = BranchedFrom(glimpse.entry.branch, glimpse.entry.seq, case)
        first = Played(case, 1, self._services.clock.now(), clock.now(), len(desk.case.journal), event)
        try:
            self._log.append([to_kept(director.table.play, first)])
        except BaseException:
            desk.close()
            raise
        table = replace(director.table, desk=desk, clock=clock, before=before, own=(first,))
        return OpenPlay(Director(table), office)

    def rows(self) -> tuple[PlayRow, ...]:
        """Return all plays, newest first. One that cannot be read is left out: its exercises stay in the list of exercises."""
        found = []
        for play in self._log.plays():
            try:
                found.append(self._row(play))
            except (KnownError, JournalError):
                continue
        return tuple(reversed(found))

    def record(self, play: str, branch: str = "") -> Record:
        """Return what is kept of a play without opening it, for the debrief.

        Raises:
            KnownError: there is no such play, or it cannot be read.
        """
        before, own = self._journal(play, branch)
        started = _started((*before, *own))
        scenario = self._scenario(started)
        office = Office(self._services)
        case, book = office.read_case(own[-1].branch)
        fiction = Practice(office.settings, self._services.library.national).fiction(book)
        exercise = _exercise(scenario, started, fiction)
        journal = (*before, *own)
        return Record(
            play=play,
            branch=own[-1].branch,
            title=scenario.title,
            exercise=exercise,
            journal=journal,
            state=play_state(journal, exercise.pace),
            case=case,
            book=book,
            model=self._model(scenario, exercise, own[-1].branch),
            named=Naming(compile_book(book)).follow(case.journal),
        )

    def model(self, director: Director) -> Reference:
        """Return what the protocol asks in a play that is open: for the trainer, to lay beside what the group does."""
        table = director.table
        return self._model(table.scenario, table.exercise, table.branch)

    def _model(self, scenario: Scenario, exercise: Exercise, case: str) -> Reference:
        # What a branch was played on never changes, and its debrief is drawn again after every note.
        if case not in self._models:
            # The expert plays on the flows that the case keeps, whatever the group sees of them.
            with self._services.exercises().peek(case) as file:
                today = self._services.library.book()
                # Reading flows anew takes seconds, and they seldom change between a play and its debrief.
                same = file.header.book_sha256 == today.sha256
                book = today if same else self._services.shelf.from_texts(file.book_texts())
            self._models[case] = reference(scenario, exercise, compile_book(book))
        return self._models[case]

    def _opened(
        self,
        play: str,
        started: Started,
        scenario: Scenario,
        before: tuple[Played, ...],
        own: tuple[Played, ...],
        clock: PlayClock,
        office: Office,
        desk: CaseDesk,
    ) -> OpenPlay:
        played = with_exercise(scenario)
        exercise = _exercise(scenario, started, desk.fiction)
        table = Table(
            play,
            replace(played, exercise=exercise),
            exercise,
            desk,
            self._log,
            clock,
            self._services.clock,
            before,
            own,
        )
        return OpenPlay(Director(table), office)

    def _scenario(self, started: Started) -> Scenario:
        """Return the scenario as it was played: today's when it is the same, else the one that the play kept."""
        library = self._services.library
        today = next((one for one in library.scenarios() if one.id == started.scenario), None)
        if today is not None and library.scenario_text(started.scenario) == started.text:
            return today
        return self._services.shelf.scenario(started.text)

    def _journal(self, play: str, branch: str) -> tuple[tuple[Played, ...], tuple[Played, ...]]:
        """Return what other branches have on the way to a branch, and what it has itself."""
        branches = _branches(self._read(play))
        wanted = branch or next(reversed(branches), "")
        if wanted not in branches:
            raise KnownError(
                "Deze oefening is er niet.",
                "Er is niets veranderd.",
                "Kies een andere oefening uit de lijst.",
            )
        return lineage(branches, wanted), tuple(branches[wanted])

    def _read(self, play: str) -> tuple[Played, ...]:
        try:
            return from_kept(self._log.entries(play))
        except JournalError as error:
            raise KnownError(
                "Deze oefening is niet te lezen.",
                "Wat de groep deed staat nog in de lijst met oefeningen.",
                f"Open haar met de versie waarmee zij is gespeeld ({error}).",
            ) from error

    def _row(self, play: str) -> PlayRow:
        branches = _branches(self._read(play))
        rows = []
        for name, own in branches.items():
            first = own[0].event
            before = lineage(branches, name)
            parent = first.branch if isinstance(first, BranchedFrom) else ""
            phase = play_state((*before, *own)).phase
            rows.append(BranchRow(name, parent, len(before), own[0].at, phase, len(own)))
        started = _started(next(iter(branches.values())))
        return PlayRow(play, started.scenario, rows[0].begun_at, tuple(rows))


def lineage(branches: Mapping[str, Sequence[Played]], branch: str) -> tuple[Played, ...]:
    """Return what earlier branches have on the way to a branch, oldest first."""
    first = branches[branch][0].event
    if not isinstance(first, BranchedFrom) or first.branch not in branches:
        return ()
    return (*lineage(branches, first.branch), *branches[first.branch][: first.seq])


def _branches(entries: Sequence[Played]) -> dict[str, list[Played]]:
    found: dict[str, list[Played]] = {}
    for entry in entries:
        found.setdefault(entry.branch, []).append(entry)
    return found


def _started(entries: Sequence[Played]) -> Started:
    first = entries[0].event
    if not isinstance(first, Started):
        raise JournalError("de oefening heeft geen begin")
    return first


def _exercise(scenario: Scenario, started: Started, fiction: Fiction | None) -> Exercise:
    made = with_exercise(scenario).exercise
    if made is None:
        raise JournalError("het scenario heeft geen oefening")
    exercise = filled(made, started.variables)
    return fiction.exercise(exercise) if fiction is not None else exercise
