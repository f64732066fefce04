"""Corrections: which line of the journal was put right by which later one.

Neighbours: `timeline` strikes corrected lines through, `answers` shows earlier values, `lapsed` looks for causes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vb_wizard.domain.conditions import Value
from vb_wizard.domain.journal import (
    Answered,
    Entry,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    Mark,
    Place,
    TaskMarked,
)
from vb_wizard.presenters.dossier.words import Words


@dataclass(frozen=True, slots=True)
class Correction:
    """`earlier` was put right by `later`."""

    earlier: Entry
    later: Entry


class Corrections:
    """All corrections of a journal, from both sides."""

    def __init__(self, journal: Sequence[Entry], words: Words) -> None:
        """Go through the journal once."""
        self.by_earlier: dict[int, Correction] = {}
        self.by_later: dict[int, Correction] = {}
        self.pieces: dict[int, str] = {}
        """The names of the pieces of evidence, by number."""
        self._before: dict[int, Entry] = {}
        self._words = words
        answers: dict[str, Entry] = {}
        marks: dict[tuple[Place, str], Entry] = {}
        added: dict[int, Entry] = {}
        for entry in journal:
            match entry.event:
                case Answered(fact=fact):
                    if fact in answers:
                        self._answer_again(answers[fact], entry)
                    answers[fact] = entry
                case TaskMarked(place=place, task=task, mark=mark):
                    earlier = marks.get((place, task))
                    if mark is Mark.OPEN and earlier is not None:
                        self._add(earlier, entry)
                    marks[place, task] = entry
                case EvidenceAdded(number=number, name=name):
                    added[number], self.pieces[number] = entry, name
                case EvidenceWithdrawn(number=number) if number in added:
                    self._add(added[number], entry)
                case EvidenceRestored(number=number) if number in added:
                    withdrawn = self.by_earlier.pop(added[number].seq, None)
                    if withdrawn is not None:
                        self._add(withdrawn.later, entry)

    def _answer_again(self, before: Entry, entry: Entry) -> None:
        if not _is_same_question(before, entry, self._words):
            return
        self._before[entry.seq] = before
        if _value(before) != _value(entry):
            self._add(before, entry)

    def _add(self, earlier: Entry, later: Entry) -> None:
        correction = Correction(earlier, later)
        self.by_earlier[earlier.seq] = correction
        self.by_later[later.seq] = correction

    def earlier_values(self, seq: int) -> tuple[Value, ...]:
        """Return the values that the answer in line `seq` replaced, oldest first, a repeated one once."""
        values: list[Value] = []
        while (before := self._before.get(seq)) is not None:
            if seq in self.by_later:
                values.append(_value(before))
            seq = before.seq
        return tuple(reversed(values))


def _value(entry: Entry) -> Value:
    return entry.event.value if isinstance(entry.event, Answered) else ""


def _is_same_question(before: Entry, after: Entry, words: Words) -> bool:
    """Tell whether two answers are to one question; a step that asks again on purpose asks a new one."""
    old, new = before.event, after.event
    if not isinstance(old, Answered) or not isinstance(new, Answered):
        return False
    if new.place is None or new.place == old.place:
        return True
    step = words.step(new.place.flow, new.place.step)
    return step is None or not step.again
