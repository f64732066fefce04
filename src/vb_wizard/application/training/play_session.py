"""One play that is going on: its journal, its state, its clock and the writing of entries.

Neighbours: `stage` and `director` build on it; `plays` makes and opens one; a `PlayLog` keeps the entries.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.ports import Clock, PlayEntry, PlayLog
from vb_wizard.application.training.deeds import CaseWatch, Naming, Watch
from vb_wizard.application.training.play_clock import PlayClock
from vb_wizard.application.training.play_state import PlayState, after, play_state
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.journal import JournalError
from vb_wizard.domain.play import Played, PlayEvent, played_from_json, played_to_json
from vb_wizard.domain.scenario import Scenario
from vb_wizard.engine.replay import replay


@dataclass(frozen=True)
class Table:
    """Where a play takes place.

    `play` is its id, the same for all its branches. `scenario` has an exercise in which the variables are filled in. `desk` is
    the case of the group, whose id is also that of the branch. `before` are the entries that other branches have up to here.
    `clock` is the time of the story, `wall` that of the machine.
    """

    play: str
    scenario: Scenario
    exercise: Exercise
    desk: CaseDesk
    log: PlayLog
    clock: PlayClock
    wall: Clock
    before: tuple[Played, ...] = ()
    own: tuple[Played, ...] = ()

    @property
    def branch(self) -> str:
        """The id of the branch: that of the case of the group."""
        return self.desk.case.header.id


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A play as it was at some moment: what the trainer had done, and what the screen of the group showed.

    `entry` is the last thing in the play by then, `case_seq` how many entries the case had, `at` the aware moment in the story.
    """

    entry: Played
    play: PlayState
    case: CaseState
    case_seq: int
    at: datetime


class PlaySession:
    """A play at a table. Each entry is durable before the state moves. Not for several threads."""

    def __init__(self, table: Table) -> None:
        """Sit down at a table."""
        self.table = table
        self._own = table.own
        self._state = play_state(self.journal, table.exercise.pace)
        self._told: list[Callable[[Played], None]] = []
        self._watch: Watch | None = None
        self._naming = Naming(table.desk.compiled)

    @property
    def exercise(self) -> Exercise:
        """What is played, with the variables filled in."""
        return self.table.exercise

    @property
    def desk(self) -> CaseDesk:
        """The case of the group."""
        return self.table.desk

    @property
    def journal(self) -> tuple[Played, ...]:
        """Every entry on the way here, of earlier branches first."""
        return (*self.table.before, *self._own)

    @property
    def state(self) -> PlayState:
        """The state as it is now."""
        return self._state

    @property
    def now(self) -> datetime:
        """The aware moment in the story."""
        return self.table.clock.now()

    @property
    def watch(self) -> Watch:
        """What happened up to now, to ask whether a cue holds."""
        case = self.desk.case
        kept = self._watch
        if kept is None or kept.group.case.journal is not case.journal:
            group = CaseWatch(case, self.desk.compiled.book, self._naming.follow(case.journal))
            kept = self._watch = Watch(group, self._state, self.table.scenario.clock)
        elif kept.play is not self._state:
            kept = self._watch = Watch(kept.group, self._state, kept.start)
        return kept

    def on_entry(self, told: Callable[[Played], None]) -> None:
        """Call this with each entry that is written from now on, after it is durable: both windows draw themselves anew."""
        self._told.append(told)

    def look_back(self, number: int, case_seq: int | None = None) -> Glimpse:
        """Return the play as it was at a moment.

        Args:
            number: after so many entries of `journal`, counted from 1.
            case_seq: after so many entries of the case of the group; None for as many as there were at that entry.

        Raises:
            IndexError: there is no such moment.
        """
        acts = self.desk.case.journal
        if not 1 <= number <= len(self.journal):
            raise IndexError(number)
        entries = self.journal[:number]
        seq = max(1, entries[-1].case_seq if case_seq is None else case_seq)
        if seq > len(acts):
            raise IndexError(seq)
        at = max(entries[-1].story_at, acts[seq - 1].at)
        case = replay(self.desk.compiled, acts[:seq])
        return Glimpse(entries[-1], play_state(entries, self.exercise.pace), case, seq, at)

    def close(self) -> None:
        """Give the case of the group back."""
        self.desk.close()

    def _write(self, *events: PlayEvent) -> tuple[Played, ...]:
        """Write events, all or none, and tell everybody."""
        story, at = self.now, self.table.wall.now()
        first = len(self._own) + 1
        fiction = self.desk.fiction
        if fiction is not None:
            events = tuple(fiction.play_event(event) for event in events)
        entries = tuple(
            Played(self.table.branch, number, at, story, len(self.desk.case.journal), event)
            for number, event in enumerate(events, start=first)
        )
        self.table.log.append([to_kept(self.table.play, entry) for entry in entries])
        self._own = (*self._own, *entries)
        for entry in entries:
            self._state = after(self._state, entry)
        for entry in entries:
            for told in self._told:
                told(entry)
        return entries


def to_kept(play: str, entry: Played) -> PlayEntry:
    """Return an entry as the log keeps it."""
    body = json.dumps(played_to_json(entry), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return PlayEntry(play, entry.branch, entry.seq, entry.at, body)


def from_kept(entries: Sequence[PlayEntry]) -> tuple[Played, ...]:
    """Return entries as they were written.

    Raises:
        JournalError: a line is not what this version understands.
    """
    try:
        return tuple(played_from_json(one.branch, one.seq, one.at, json.loads(one.body)) for one in entries)
    except ValueError as error:
        raise JournalError(f"een regel van de oefening is niet leesbaar: {error}") from error
