"""The timeline: every line of the journal that says something happened, with the moment it is about and the moment it was written.

Neighbours: `corrections` says what was put right later, `words` gives the names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from vb_wizard.domain.case import CaseState
from vb_wizard.domain.journal import (
    NAVIGATION,
    AcuteEnded,
    AcuteRaised,
    Answered,
    Called,
    CallResult,
    CaseOpened,
    Closed,
    Continued,
    Entry,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    Mark,
    Noted,
    OptedOut,
    Renamed,
    Reopened,
    TaskMarked,
    TrackOpened,
)  # fmt: skip
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.view import (
    Cell,
    Column,
    Line,
    Row,
    Section,
    Table,
    Tag,
    Tone,
    aside,
    bold,
    line,
    soft,
    struck,
)  # fmt: skip
from vb_wizard.presenters.dossier.words import Words, day_and_clock, moment_words, shorten
from vb_wizard.presenters.dutch import clock, count, file_size, local, long_date, weekday
from vb_wizard.presenters.words_record import RECORD

_MARKS: Mapping[Mark, Tone] = {
    Mark.OPEN: Tone.WARN,
    Mark.DONE: Tone.OK,
    Mark.DELEGATED: Tone.BRAND,
    Mark.POSTPONED: Tone.WARN,
    Mark.NOT_POSSIBLE: Tone.WARN,
    Mark.NOT_APPLICABLE: Tone.NEUTRAL,
}
_COLUMNS = (Column("Wanneer", 10), Column("Soort", 13), Column("Wat", 50), Column("Door", 27))
_ALONE = (Column("Wanneer", 10), Column("Soort", 13), Column("Wat", 77))
_LEFT_OUT = (*NAVIGATION, Continued)
Told = tuple[Tag, Line, tuple[str, ...]]


def timeline_section(
    journal: Sequence[Entry], state: CaseState, words: Words, corrections: Corrections
) -> Section:
    """Return the timeline, in the order in which things happened, under a line a day; who wrote it only when that differs."""
    shown = [entry for entry in journal if not isinstance(entry.event, _LEFT_OUT)]
    alone = sole_author(journal)
    lapsed = {one.seq for one in state.lapsed}
    teller = Teller(words, corrections)
    rows: list[Row] = []
    day = None
    for entry in sorted(shown, key=lambda one: (one.happened_at, one.seq)):
        happened = local(entry.happened_at).date()
        if happened != day:
            day = happened
            rows.append(Row(group=f"{weekday(day)} {long_date(day)}"))
        by = None if alone else words.role(entry.by)
        rows.append(_row(entry, teller.tell(entry), entry.seq in lapsed, by))
    intro = "Links wanneer het gebeurde; klein wanneer het is vastgelegd. Doorgehaald is later verbeterd of ingetrokken; dat staat erbij."
    left_out = len(journal) - len(shown)
    if left_out:
        intro += f" Weggelaten: {count(left_out, 'regel die alleen zegt', 'regels die alleen zeggen')} welke stap bekeken of klaar is."
    if alone:
        intro += f" Alles is vastgelegd door: {words.role(alone)}."
    return Section("Tijdlijn", (Table(_ALONE if alone else _COLUMNS, tuple(rows)),), intro)


def sole_author(journal: Sequence[Entry]) -> str:
    """Return who wrote every line of a journal, or nothing when more people did."""
    authors = {entry.by for entry in journal}
    return authors.pop() if len(authors) == 1 else ""


def _row(entry: Entry, told: Told, is_lapsed: bool, by: str | None) -> Row:
    tag, text, small = told
    if is_lapsed:
        small = (*small, RECORD.lapsed)
    written = written_at(entry)
    when = Cell(((bold(clock(entry.happened_at)),),), (line(written),) if written else ())
    what = Cell((text,), tuple(line(one) for one in small if one))
    who = () if by is None else (aside(by),)
    return Row((when, Cell(tag=tag), what, *who))


def written_at(entry: Entry) -> str:
    """Return when a line was written when that is another minute than it is about, else nothing."""
    if entry.at == entry.happened_at:
        return ""
    happened, written = local(entry.happened_at), local(entry.at)
    if happened.date() != written.date():
        return day_and_clock(entry.at, entry.happened_at)
    return "" if clock(happened) == clock(written) else clock(written)


def mark_tag(mark: Mark) -> Tag:
    """Return what was done about an action, as a tag."""
    return Tag(RECORD.marks[mark], _MARKS[mark])


def call_tag(result: CallResult) -> Tag:
    """Return how a call went, as a tag."""
    return Tag(RECORD.calls[result], Tone.OK if result is CallResult.REACHED else Tone.WARN)


class Teller:
    """Tells an entry as a tag, a line and smaller lines; the log on the screen says the same as the dossier."""

    def __init__(self, words: Words, corrections: Corrections) -> None:
        """Keep the names, and what was put right later."""
        self._words = words
        self._corrections = corrections

    def tell(self, entry: Entry) -> Told:
        """Return tag, line and smaller lines; a smaller line may be empty."""
        match entry.event:
            case Answered() as event:
                return self._answered(entry, event)
            case TaskMarked() as event:
                return self._marked(entry, event)
            case Called() as event:
                return self._called(event)
            case Noted(text=text):
                return Tag(RECORD.note), line(text), ()
            case EvidenceAdded() as event:
                return self._kept(entry, event)
            case EvidenceWithdrawn() as event:
                return self._withdrawn(entry, event)
            case EvidenceRestored(number=number, reason=reason):
                said = RECORD.restored_say.format(
                    number=number, name=self._corrections.pieces.get(number, "")
                )
                return Tag(RECORD.restored, Tone.BRAND), line(said), (reason,)
            case Continued(place=place):
                return Tag(RECORD.step), line(soft(RECORD.went_on.format(place=self._words.place(place)))), ()
            case OptedOut(place=place, reason=reason):
                said = RECORD.opted_out_say.format(place=self._words.place(place))
                return Tag(RECORD.opted_out, Tone.WARN), line(said), (reason,)
            case _:
                return self._about_case(entry)

    def has_more(self, entry: Entry) -> bool:
        """Tell whether any of the smaller lines of an entry says something, without telling it."""
        corrections, seq = self._corrections, entry.seq
        match entry.event:
            case Noted() | Continued():
                return False
            case Answered() as event:
                is_other = seq in corrections.by_earlier or seq in corrections.by_later
                return is_other or self._words.has_basis(event)
            case TaskMarked(reason=reason, to=to, until=until):
                return bool(reason or to or until) or seq in corrections.by_earlier
            case Called(text=said) | OptedOut(reason=said) | EvidenceRestored(reason=said):
                return bool(said)
            case EvidenceAdded(origin=origin, note=note):
                return bool(origin or note or withdrawn_words(entry, corrections))
            case EvidenceWithdrawn(reason=reason):
                return bool(reason) or seq in corrections.by_earlier
            case Closed(reason=reason) | Reopened(reason=reason):
                return bool(reason)
            case event:
                return isinstance(event, CaseOpened)

    def _about_case(self, entry: Entry) -> Told:
        match entry.event:
            case CaseOpened(flow=flow, title=title):
                protocol = RECORD.protocol.format(flow=self._words.flow(flow))
                return (
                    Tag(RECORD.opened, Tone.BRAND),
                    line(RECORD.opened_say.format(title=title)),
                    (protocol,),
                )
            case Renamed(title=title):
                return Tag(RECORD.title), line(RECORD.title_say.format(title=title)), ()
            case TrackOpened(flow=flow):
                said = RECORD.track_say.format(flow=self._words.flow(flow))
                return Tag(RECORD.track, Tone.BRAND), line(said), ()
            case AcuteRaised():
                return Tag(RECORD.acute, Tone.DANGER), line(bold(RECORD.acute_say)), ()
            case AcuteEnded():
                return Tag(RECORD.over, Tone.OK), line(bold(RECORD.over_say)), ()
            case Closed(reason=reason):
                return Tag(RECORD.closed), line(RECORD.closed_say), (reason,)
            case Reopened(reason=reason):
                return Tag(RECORD.reopened), line(RECORD.reopened_say), (reason,)
            case _:
                return Tag(entry.event.kind), line(entry.event.kind), ()

    def _answered(self, entry: Entry, event: Answered) -> Told:
        words, ask = self._words, self._words.ask(event.fact) + " "
        value = words.value(event.fact, event.value)
        later = self._corrections.by_earlier.get(entry.seq)
        earlier = self._corrections.by_later.get(entry.seq)
        tag = Tag(RECORD.corrected, Tone.WARN) if earlier else Tag(RECORD.answer, Tone.BRAND)
        small = [words.basis(event)]
        if earlier is not None and isinstance(earlier.earlier.event, Answered):
            was = shorten(words.value(event.fact, earlier.earlier.event.value), 120)
            small.insert(0, RECORD.was.format(value=was, moment=_moment(earlier.earlier.at, entry.at)))
        if later is not None and isinstance(later.later.event, Answered):
            new = shorten(words.value(event.fact, later.later.event.value), 120)
            text = line(ask, struck(value), " ", bold(new))
            corrected = RECORD.corrected_at.format(moment=_moment(later.later.at, entry.at))
            return tag, text, (corrected, *small)
        return tag, line(ask, bold(value)), tuple(small)

    def _marked(self, entry: Entry, event: TaskMarked) -> Told:
        say = self._words.task_say(event.place, event.task)
        small = [RECORD.to.format(who=self._words.role(event.to)) if event.to else ""]
        small.append(RECORD.until.format(moment=moment_words(event.until)) if event.until else "")
        small.append(event.reason)
        later = self._corrections.by_earlier.get(entry.seq)
        if later is not None:
            back = RECORD.taken_back.format(moment=_moment(later.later.at, entry.at))
            return mark_tag(event.mark), line(struck(say)), (back, *small)
        return mark_tag(event.mark), line(say), tuple(small)

    def _kept(self, entry: Entry, event: EvidenceAdded) -> Told:
        size = file_size(event.size)
        what = RECORD.evidence_say.format(number=event.number, name=event.name, size=size)
        origin = RECORD.origin.format(origin=event.origin) if event.origin else ""
        tag, out = Tag(RECORD.evidence, Tone.BRAND), withdrawn_words(entry, self._corrections)
        return tag, line(struck(what) if out else what), (out, origin, event.note)

    def _withdrawn(self, entry: Entry, event: EvidenceWithdrawn) -> Told:
        name = self._corrections.pieces.get(event.number, "")
        said = RECORD.withdrawn_say.format(number=event.number, name=name)
        tag, later = Tag(RECORD.withdrawn, Tone.WARN), self._corrections.by_earlier.get(entry.seq)
        if later is None:
            return tag, line(said), (event.reason,)
        back = RECORD.restored_at.format(moment=_moment(later.later.at, entry.at))
        return tag, line(struck(said)), (back, event.reason)

    def _called(self, event: Called) -> Told:
        who = self._words.contact(event.contact, event.name)
        number = f" ({event.number})" if event.number else ""
        return call_tag(event.result), line(f"{who}{number}"), (event.text,)


def withdrawn_words(entry: Entry, corrections: Corrections) -> str:
    """Return when and why a piece of evidence was withdrawn, or nothing when it counts."""
    later = corrections.by_earlier.get(entry.seq)
    if later is None or not isinstance(later.later.event, EvidenceWithdrawn):
        return ""
    moment, reason = _moment(later.later.at, entry.at), later.later.event.reason
    return RECORD.withdrawn_at.format(moment=moment, reason=reason)


def _moment(moment: datetime, other: datetime) -> str:
    same_day = local(moment).date() == local(other).date()
    if same_day:
        return RECORD.at.format(time=clock(moment))
    return RECORD.on.format(moment=day_and_clock(moment, other))
