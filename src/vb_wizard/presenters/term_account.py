"""The account of a term: from when it counts, how long, by which rule, what comes out, and by which source.

Neighbours: `domain.deadlines` computed it, `presenters.terms` says it in one breath; the case and the agenda show this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from vb_wizard.application.agenda import AgendaItem, agenda
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.book import Book
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, Due, Strength, Unit, WorkingDays
from vb_wizard.presenters import dutch
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.terms import due_tone, ends_words, item_words, moved_words, span_words
from vb_wizard.presenters.words_terms import ACCOUNT, MOMENTS, TERMS

_MOST_DAYS = 6
"""So many skipped days are named; of more only the number helps."""


@dataclass(frozen=True, slots=True)
class TermView:
    """A term with its account: rows of a short label and a sentence."""

    action: str
    when: str
    tone: Tone
    rows: tuple[tuple[str, str], ...]


def present_terms(desk: CaseDesk, office: Office, now: datetime) -> tuple[TermView, ...]:
    """Return the account of everything that is due in a case, soonest first.

    Args:
        desk: the opened case; nothing is written.
        office: gives the calendar.
        now: the aware moment from which terms are worded.
    """
    book, calendar = desk.compiled.book, office.workdays
    return tuple(term_view(item, book, calendar, now) for item in agenda(desk.case, book, calendar))


def term_view(item: AgendaItem, book: Book, calendar: WorkingDays, now: datetime) -> TermView:
    """Return the account of one term."""
    due = item.due
    rows = [
        (ACCOUNT.due, _moment(item.at, whole_day=item.whole_day)),
        (ACCOUNT.agreed, _agreed(item)),
    ]
    if due is not None:
        rows += [
            (ACCOUNT.start, _start(item, due, book)),
            (ACCOUNT.length, _length(due)),
            (ACCOUNT.rule, " ".join(_rules(due, calendar))),
            (ACCOUNT.outcome, _outcome(due)),
            (ACCOUNT.kind, TERMS.strengths[due.term.strength]),
        ]
    rows.append((ACCOUNT.source, sources_line(book, item.task.sources or item.step.sources)))
    return TermView(
        item.task.say,
        item_words(item, now),
        due_tone(item.at, now),
        tuple((label, said) for label, said in rows if said),
    )


def law_words(item: AgendaItem) -> str:
    """Return a sentence about a term of the law that no agreement moves, empty when there is none."""
    if item.due is None or item.due.term.strength is not Strength.HARD:
        return ""
    day = dutch.long_date(dutch.local(item.due.at).date())
    return ACCOUNT.law.format(day=day)


def _moment(at: datetime, *, whole_day: bool) -> str:
    said = dutch.long_date(dutch.local(at).date()) if whole_day else dutch.long_moment(at)
    return ACCOUNT.at_latest.format(moment=said)


def _agreed(item: AgendaItem) -> str:
    if item.until is None:
        return ""
    said = ACCOUNT.until.format(moment=dutch.long_moment(item.until))
    if item.state.reason:
        said = ACCOUNT.reason.format(agreed=said, reason=item.state.reason.rstrip("."))
    if item.at != item.until:
        return ACCOUNT.law_first.format(agreed=said)
    return " ".join(filter(None, (said, law_words(item))))


def _start(item: AgendaItem, due: Due, book: Book) -> str:
    start, moment = due.term.start, dutch.long_moment(due.counted_from)
    if start == FROM_STEP:
        return ACCOUNT.from_step.format(moment=moment, step=item.step.title)
    if start == FROM_OPENED:
        return ACCOUNT.from_opening.format(moment=moment)
    words = ACCOUNT.assumed if due.assumed else ACCOUNT.from_fact
    return words.format(moment=moment, fact=book.catalogue.facts[start].short.lower())


def _length(due: Due) -> str:
    spans = dutch.listing([span_words(span) for span in due.term.spans])
    return TERMS.earliest.format(spans=spans) if len(due.term.spans) > 1 else spans


def _rules(due: Due, calendar: WorkingDays) -> Iterator[str]:
    for unit in dict.fromkeys(span.unit for span in due.term.spans):
        yield ACCOUNT.rules[unit]
    for span, end in zip(due.term.spans, due.ends, strict=True):
        if span.unit is Unit.WORKDAY:
            yield from _skipped(due.counted_from.date(), end.date(), calendar)


def _skipped(start: date, end: date, calendar: WorkingDays) -> Iterator[str]:
    """Yield which days between two days are no working days, so that the count can be followed."""
    days = [start + timedelta(days=at) for at in range(1, (end - start).days + 1)]
    free = [day for day in days if not calendar.is_working_day(day)]
    if 0 < len(free) <= _MOST_DAYS:
        said = dutch.listing(
            [
                ACCOUNT.weekday.format(weekday=MOMENTS.weekdays[day.weekday()], day=dutch.long_date(day))
                for day in free
            ]
        )
        yield ACCOUNT.skipped.format(days=said)
    elif free:
        yield ACCOUNT.skipped_many(len(free))


def _outcome(due: Due) -> str:
    if len(due.term.spans) == 1:
        end = due.ends[0]
        day = dutch.long_date(end.date()) if due.whole_day else dutch.long_moment(end)
        said = ACCOUNT.ends.format(day=day)
    else:
        said = TERMS.first_counts.format(ends=ends_words(due))
    moved = moved_words(due)
    if not moved:
        return said
    return f"{said} {ACCOUNT.moved.format(moved=moved, day=dutch.long_date(due.at.date()))}"
