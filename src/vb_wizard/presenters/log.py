"""The log of a case as data: every line of the journal except looking around, to filter and to search.

Neighbours: the dossier tells entries in the same words (`presenters.dossier.timeline`); `ui.screens.log` draws the rows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.titles import case_title
from vb_wizard.domain.journal import (
    NAVIGATION,
    Answered,
    Called,
    Entry,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    Noted,
    TaskMarked,
)
from vb_wizard.domain.work import counted
from vb_wizard.presenters import dutch
from vb_wizard.presenters.dossier import view
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.timeline import Teller, written_at
from vb_wizard.presenters.dossier.words import Words
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


@dataclass(frozen=True, slots=True)
class LogView:
    """The log screen: rows newest first."""

    number: str
    title: str
    is_exercise: bool
    rows: tuple[LogRow, ...]


def present_log(desk: CaseDesk, office: Office) -> LogView:
    """Return every line of the journal of an open case, newest first; what was only looked at is left out."""
    case = desk.case
    words = Words(desk.compiled.book, office.seen_from(case.header).settings.contacts())
    teller = Teller(words, Corrections(case.journal, words))
    days: dict[date, str] = {}
    lapsed = {one.seq for one in case.state.lapsed}
    shown = [entry for entry in case.journal if not isinstance(entry.event, NAVIGATION)]
    shown.sort(key=lambda one: (one.happened_at, one.seq), reverse=True)
    return LogView(
        case.header.number,
        case_title(desk.compiled.book, desk.state),
        case.header.is_exercise,
        tuple(
            [_row(entry, teller, words, entry.seq in lapsed, days) for entry in counted(shown, len(shown))]
        ),
    )


def chosen_rows(rows: Sequence[LogRow], kinds: Collection[LogKind], words: str) -> tuple[LogRow, ...]:
    """Return the rows of these kinds (all when there are none) in which every word occurs, whatever the case of the letters."""
    wanted = words.casefold().split()
    return tuple(
        row
        for row in rows
        if (not kinds or row.kind in kinds)
        and all(word in f"{row.tag} {row.text} {row.small} {row.by}".casefold() for word in wanted)
    )


def _row(entry: Entry, teller: Teller, words: Words, is_lapsed: bool, days: dict[date, str]) -> LogRow:
    tag, text, small = teller.tell(entry)
    written = written_at(entry)
    rest = [
        *small,
        RECORD.lapsed if is_lapsed else "",
        RECORD.written.format(moment=written) if written else "",
    ]
    happened = dutch.local(entry.happened_at)
    day = happened.date()
    return LogRow(
        seq=entry.seq,
        kind=_KINDS.get(type(entry.event), LogKind.CASE),
        day=days.get(day) or days.setdefault(day, f"{dutch.weekday(day)} {dutch.long_date(day)}"),
        when=f"{happened.hour:02}:{happened.minute:02}",
        tag=tag.text,
        tone=_TONES.get(tag.tone, Tone.PLAIN),
        spans=tuple(_span(run) for run in text),
        small=" · ".join(filter(None, rest)),
        by=words.role(entry.by),
    )


def _span(run: view.Run) -> Span:
    return Span(run.text, run.style is view.Style.BOLD, run.style is view.Style.STRUCK)
