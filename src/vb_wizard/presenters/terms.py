"""Terms in words: when something is due, how urgent that is, and how the day was found.

Neighbours: the case screen, the start screen and the dossier say deadlines the same way.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from vb_wizard.application.agenda import AgendaItem
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, Due, Span, Unit, Weekend
from vb_wizard.presenters import dutch
from vb_wizard.presenters.views import Tone
from vb_wizard.presenters.words_terms import TERMS

_SOON = timedelta(days=2)


def due_words(at: datetime, now: datetime, *, whole_day: bool) -> str:
    """Return `2 dagen te laat`, `vandaag 17:00`, `morgen`, `27 nov`."""
    then, today = dutch.local(at), dutch.local(now)
    days = (then.date() - today.date()).days
    if at < now:
        return _late(now - at, -days)
    day = {0: TERMS.today, 1: TERMS.tomorrow}.get(days, dutch.short_date(then.date(), today.date()))
    return day if whole_day else f"{day} {dutch.clock(at)}"


def _late(by: timedelta, days: int) -> str:
    if days > 0:
        return TERMS.days_late(days)
    minutes = int(by.total_seconds() // 60)
    return TERMS.now if minutes < 60 else TERMS.hours_late(minutes // 60)


def due_tone(at: datetime, now: datetime) -> Tone:
    """Return danger when late, warn when due within two days, otherwise brand."""
    if at < now:
        return Tone.DANGER
    return Tone.WARN if at - now < _SOON else Tone.BRAND


def span_words(span: Span) -> str:
    """Return `2 werkdagen`, `dezelfde dag` or `direct`."""
    if span.unit is Unit.NOW:
        return TERMS.at_once
    if not span.amount:
        return TERMS.same_day
    return TERMS.spans[span.unit](span.amount)


def how_words(due: Due, start_name: str) -> str:
    """Return how a deadline was computed, in one or more sentences.

    Args:
        due: the computed deadline.
        start_name: the short name of the fact it counts from, empty for the step or the opening.
    """
    term = due.term
    spans = dutch.listing([span_words(span) for span in term.spans])
    spans = TERMS.earliest.format(spans=spans) if len(term.spans) > 1 else spans
    start = dutch.long_moment(due.counted_from)
    words = {FROM_STEP: TERMS.this_step, FROM_OPENED: TERMS.opening}.get(
        term.start, f"'{start_name.lower()}'"
    )
    strength = TERMS.strengths[term.strength].capitalize()
    said = [TERMS.how.format(strength=strength, spans=spans, start=words, moment=start)]
    if len(term.spans) > 1:
        said.append(TERMS.first_counts.format(ends=ends_words(due)))
    if due.assumed:
        said.append(TERMS.assumed)
    said.append(moved_words(due))
    return " ".join(filter(None, said))


def moved_words(due: Due) -> str:
    """Return why the last day is another than the count gives, because that is a free day; empty when it is not."""
    if due.extended is None:
        return ""
    if due.term.weekend is Weekend.BACK:
        return TERMS.back.format(day=dutch.long_date(due.extended))
    return TERMS.forward if due.term.weekend is Weekend.FORWARD else ""


def ends_words(due: Due) -> str:
    """Return on which day each way of counting ends: a length of time and a date for each."""
    return " ".join(
        TERMS.ends.format(span=span_words(span).capitalize(), day=dutch.long_date(dutch.local(end).date()))
        for span, end in zip(due.term.spans, due.ends, strict=True)
    )


def item_words(item: AgendaItem, now: datetime) -> str:
    """Return when an agenda item is due."""
    return due_words(item.at, now, whole_day=item.whole_day)
