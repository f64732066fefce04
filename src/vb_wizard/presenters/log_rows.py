"""The lines of the log, each told when it is first asked for: of thousands of lines a screen shows twenty.

Neighbours: `log` gathers them from a case; `ui.parts.loglist` draws those in sight. What the height of a line depends on is known
without telling it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import overload

from vb_wizard.domain.journal import (
    Answered,
    Called,
    Entry,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    Noted,
    TaskMarked,
)
from vb_wizard.presenters.dossier import view
from vb_wizard.presenters.dossier.timeline import Teller, written_at
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.dutch import clock, local, long_date, weekday
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_record import RECORD


class LogKind(StrEnum):
    """What a line of the log is about; the screen has a filter for each."""

    ANSWER = "answer"
    TASK = "task"
    CALL = "call"
    NOTE = "note"
    EVIDENCE = "evidence"
    CASE = "case"


_KINDS: Mapping[type, LogKind] = {
    Answered: LogKind.ANSWER,
    TaskMarked: LogKind.TASK,
    Called: LogKind.CALL,
    Noted: LogKind.NOTE,
    EvidenceAdded: LogKind.EVIDENCE,
    EvidenceWithdrawn: LogKind.EVIDENCE,
    EvidenceRestored: LogKind.EVIDENCE,
}
_TONES: Mapping[view.Tone, Tone] = {one: Tone(one.value) for one in view.Tone if one is not view.Tone.NEUTRAL}


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style: struck is what was put right later."""

    text: str
    strong: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class LogRow:
    """A line of the log. `when` is the time it is about; `small` says the rest, with when it was written down if that was later."""

    seq: int
    kind: LogKind
    day: str
    when: str
    tag: str
    tone: Tone
    spans: tuple[Span, ...]
    small: str
    by: str

    @property
    def text(self) -> str:
        """The words of the line without styles."""
        return "".join(span.text for span in self.spans)

    @property
    def said(self) -> str:
        """The time and the words: what is searched by typing in the list."""
        return f"{self.when} {self.text}"


class LogLines:
    """All lines of one log, in the order in which they are shown. Each is told once."""

    def __init__(
        self, entries: Sequence[Entry], teller: Teller, words: Words, lapsed: Collection[int]
    ) -> None:
        """Keep the entries, and look at what the height of their lines depends on."""
        self.entries = entries
        self.days = [local(entry.happened_at).toordinal() for entry in entries]
        """The Dutch day that each line is about, as a number."""
        self.has_small = [
            entry.seq in lapsed or teller.has_more(entry) or written_at(entry) != "" for entry in entries
        ]
        """Whether each line has a smaller line under it."""
        self._teller = teller
        self._words = words
        self._lapsed = lapsed
        self._rows: list[LogRow | None] = [None] * len(entries)
        self._searched: list[str] = [""] * len(entries)
        self._day_names: dict[int, str] = {}
        self._ahead = 0

    def row(self, at: int) -> LogRow:
        """Return a line."""
        row = self._rows[at]
        if row is None:
            row = self._rows[at] = self._told(at)
            self._searched[at] = f"{row.tag} {row.text} {row.small} {row.by}".casefold()
        return row

    def when(self, at: int) -> str:
        """Return the time that a line is about, without telling it."""
        row = self._rows[at]
        return clock(self.entries[at].happened_at) if row is None else row.when

    def tell(self, most: int) -> bool:
        """Tell the next lines, at most so many; returns whether all are told now."""
        until = min(self._ahead + most, len(self.entries))
        for at in range(self._ahead, until):
            self.row(at)
        self._ahead = until
        return until == len(self.entries)

    def kind(self, at: int) -> LogKind:
        """Return what a line is about."""
        return _KINDS.get(type(self.entries[at].event), LogKind.CASE)

    def with_words(self, among: Iterable[int], words: Sequence[str]) -> Sequence[int]:
        """Return the lines in which every word occurs; the words are in small letters."""
        self.tell(len(self.entries))
        searched = self._searched
        for word in words:
            among = [at for at in among if word in searched[at]]
        return [*among]

    def _told(self, at: int) -> LogRow:
        entry = self.entries[at]
        tag, text, small = self._teller.tell(entry)
        written = written_at(entry)
        rest = [
            *small,
            RECORD.lapsed if entry.seq in self._lapsed else "",
            RECORD.written.format(moment=written) if written else "",
        ]
        return LogRow(
            seq=entry.seq,
            kind=self.kind(at),
            day=self._day_name(self.days[at]),
            when=clock(entry.happened_at),
            tag=tag.text,
            tone=_TONES.get(tag.tone, Tone.PLAIN),
            spans=tuple([_span(run) for run in text]),
            small=" · ".join(filter(None, rest)),
            by=self._words.role(entry.by),
        )

    def _day_name(self, ordinal: int) -> str:
        if ordinal not in self._day_names:
            day = date.fromordinal(ordinal)
            self._day_names[ordinal] = f"{weekday(day)} {long_date(day)}"
        return self._day_names[ordinal]


class LogRows(Sequence[LogRow]):
    """Lines of a log: all of them, or those that were chosen. What is written in the case later does not change them."""

    def __init__(self, lines: LogLines, places: Sequence[int] | None = None) -> None:
        """Take these places of the lines, or all."""
        self._lines = lines
        self._places: Sequence[int] = range(len(lines.entries)) if places is None else places

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> LogRow: ...
    @overload
    def __getitem__(self, at: slice) -> LogRows: ...
    def __getitem__(self, at: int | slice) -> LogRow | LogRows:
        """Return a line, or some of them."""
        if isinstance(at, slice):
            return LogRows(self._lines, self._places[at])
        return self._lines.row(self._places[at])

    def tell(self, most: int) -> bool:
        """Tell the next of all lines, at most so many, so that searching need not; returns whether all are told now."""
        return self._lines.tell(most)

    def chosen(self, kinds: Collection[LogKind], words: str) -> LogRows:
        """Return the rows of these kinds (all when there are none) in which every word occurs, whatever the case of the letters."""
        lines, places = self._lines, self._places
        if kinds:
            places = [at for at in places if lines.kind(at) in kinds]
        wanted = words.casefold().split()
        return LogRows(lines, lines.with_words(places, wanted) if wanted else places)

    def beginning(self, typed: str, start: int) -> int | None:
        """Return the first row that begins with what was typed, from `start` on and round again, or None.

        A row begins with its time, so that only the few of which that fits are told.
        """
        typed = typed.casefold()
        lines, places = self._lines, self._places
        around: Sequence[int] = (*range(start, len(places)), *range(min(start, len(places))))
        for at in around:
            when = lines.when(places[at])
            if when.startswith(typed[: len(when)]) and self[at].said.casefold().startswith(typed):
                return at
        return None

    def shapes(self) -> Sequence[tuple[bool, bool]]:
        """Return for each row whether it has a smaller line, and whether it is the first of its day."""
        has_small, days = self._lines.has_small, self._lines.days
        found = []
        before = 0
        for at in self._places:
            day = days[at]
            found.append((has_small[at], day != before))
            before = day
        return found

    def place_of(self, seq: int) -> int | None:
        """Return the place among these rows of the line with this number in the journal, or None."""
        entries = self._lines.entries
        return next((at for at, place in enumerate(self._places) if entries[place].seq == seq), None)


def _span(run: view.Run) -> Span:
    return Span(run.text, run.style is view.Style.BOLD, run.style is view.Style.STRUCK)
