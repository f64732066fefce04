"""Terms in words: when something is due, how urgent that is, and how the day was found.

Neighbours: the case screen, the start screen and the dossier say deadlines the same way.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from vb_wizard.application.agenda import AgendaItem
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, Due, Span, Strength, Unit, Weekend
from vb_wizard.presenters import dutch
from vb_wizard.presenters.views import Tone

_SOON = timedelta(days=2)
STRENGTHS = {Strength.HARD: "wettelijke termijn", Strength.NORM: "norm", Strength.ADVICE: "advies"}
_UNITS = {
    Unit.HOUR: ("uur", "uur"),
    Unit.DAY: ("dag", "dagen"),
    Unit.WORKDAY: ("werkdag", "werkdagen"),
    Unit.WEEK: ("week", "weken"),
    Unit.MONTH: ("maand", "maanden"),
}


def due_words(at: datetime, now: datetime, *, whole_day: bool) -> str:
    """Return `2 dagen te laat`, `vandaag 17:00`, `morgen`, `27 nov`."""
    then, today = dutch.local(at), dutch.local(now)
    days = (then.date() - today.date()).days
    if at < now:
        return _late(now - at, -days)
    day = {0: "vandaag", 1: "morgen"}.get(days, dutch.short_date(then.date(), today.date()))
    return day if whole_day else f"{day} {dutch.clock(at)}"


def _late(by: timedelta, days: int) -> str:
    if days > 0:
        return f"{dutch.count(days, 'dag', 'dagen')} te laat"
    minutes = int(by.total_seconds() // 60)
    return "nu" if minutes < 60 else f"{minutes // 60} uur te laat"


def due_tone(at: datetime, now: datetime) -> Tone:
    """Return danger when late, warn when due within two days, otherwise brand."""
    if at < now:
        return Tone.DANGER
    return Tone.WARN if at - now < _SOON else Tone.BRAND


def span_words(span: Span) -> str:
    """Return `2 werkdagen`, `dezelfde dag` or `direct`."""
    if span.unit is Unit.NOW:
        return "direct"
    if not span.amount:
        return "dezelfde dag"
    return dutch.count(span.amount, *_UNITS[span.unit])


def how_words(due: Due, start_name: str) -> str:
    """Return how a deadline was computed, in one or more sentences.

    Args:
        due: the computed deadline.
        start_name: the short name of the fact it counts from, empty for the step or the opening.
    """
    term = due.term
    spans = dutch.listing([span_words(span) for span in term.spans])
    spans = f"de vroegste van {spans}" if len(term.spans) > 1 else spans
    start = dutch.long_moment(due.counted_from)
    words = {FROM_STEP: "deze stap", FROM_OPENED: "het openen van de zaak"}.get(
        term.start, f"'{start_name.lower()}'"
    )
    said = [f"{STRENGTHS[term.strength].capitalize()}: {spans} vanaf {words} ({start})."]
    if len(term.spans) > 1:
        said.append(f"{ends_words(due)} De vroegste telt.")
    if due.assumed:
        said.append("Dat moment is nog niet bekend. Daarom telt de wizard vanaf het openen van de zaak.")
    if due.extended is not None and term.weekend is Weekend.BACK:
        said.append(
            "De laatste dag valt op een vrije dag. De wizard neemt de werkdag ervoor. "
            f"De wet verlengt mogelijk tot {dutch.long_date(due.extended)}; reken daar niet op."
        )
    elif due.extended is not None and term.weekend is Weekend.FORWARD:
        said.append("De laatste dag valt op een vrije dag en schuift naar de volgende werkdag.")
    return " ".join(said)


def ends_words(due: Due) -> str:
    """Return on which day each way of counting ends: a length of time and a date for each."""
    ends = zip(due.term.spans, due.ends, strict=True)
    return " ".join(
        f"{span_words(span).capitalize()}: {dutch.long_date(dutch.local(end).date())}." for span, end in ends
    )


def item_words(item: AgendaItem, now: datetime) -> str:
    """Return when an agenda item is due."""
    return due_words(item.at, now, whole_day=item.whole_day)
