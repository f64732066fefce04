"""Rules on the terms that an overlay changes (VB563, VB565, VB567, VB571, VB575): stricter, looser, equal, or not to be compared.

Neighbours: `term_order` decides, `overlaid` is what they look at.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, Span, Strength, Term, Unit
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.proof.found import found, noted, warned
from vb_wizard.proof.overlaid import Overlaid
from vb_wizard.proof.term_order import Compared, Verdict, compare

_WORDS = {
    Unit.HOUR: ("uur", "uur"), Unit.DAY: ("dag", "dagen"), Unit.WORKDAY: ("werkdag", "werkdagen"),
    Unit.WEEK: ("week", "weken"), Unit.MONTH: ("maand", "maanden"),
}  # fmt: skip
_STRENGTHS = {Strength.HARD: "wet", Strength.NORM: "norm", Strength.ADVICE: "advies"}
_STARTS = {FROM_STEP: "de stap", FROM_OPENED: "de opening"}


def changed_term(look: Overlaid) -> Iterator[Finding]:
    """A term of a national task is another one here."""
    for path, change, _, task in look.tasks():
        if change.within is None:
            continue
        place: Path = (*path, "within")
        own = change.within.on(task.within)
        if task.within is None:
            sentence = (
                f"De opdracht `{change.name}` krijgt een termijn: {term_words(own)}. Landelijk is er geen."
            )
            yield noted("VB571", place, sentence, "Strenger dan landelijk.")
        else:
            compared = compare(task.within, own, look.calendar, look.overlay.as_of)
            yield _told(place, change.name, task.within, own, compared)


def _told(place: Path, name: str, national: Term, own: Term, compared: Compared) -> Finding:
    both = f"landelijk {term_words(national)}, hier {term_words(own)}"
    match compared.verdict:
        case Verdict.STRICTER:
            return noted(
                "VB571", place, f"De termijn van `{name}` wordt strenger: {both}.", "Strenger dan landelijk."
            )
        case Verdict.EQUAL:
            sentence = f"De termijn van `{name}` verandert niet: {both}."
            return warned("VB575", place, sentence, "Haal de regel weg; de landelijke termijn geldt al.")
        case Verdict.LOOSER:
            sentence = f"De termijn van `{name}` wordt soepeler: {both}.{_example(compared)}"
        case _:
            why = "" if compared.same_start else " Zij tellen vanaf een ander moment."
            sentence = f"De termijn van `{name}` is niet te vergelijken: {both}.{why}{_example(compared)}"
    if national.strength is Strength.HARD:
        advice = "Een termijn uit de wet mag niet later aflopen. Neem de landelijke termijn of een kortere."
        return found("VB563", place, sentence, advice)
    if compared.verdict is Verdict.LOOSER:
        return warned(
            "VB565",
            place,
            sentence,
            "Kies een kortere termijn, of leg vast waarom uw kantoor later wil zijn.",
        )
    return warned(
        "VB567", place, sentence, "Schrijf de termijn in dezelfde eenheid en vanaf hetzelfde moment."
    )


def _example(compared: Compared) -> str:
    later = compared.later
    if later is None:
        return ""
    start, national, own = (_moment(one) for one in (later.start, later.national, later.own))
    return f" Wie begint op {start} heeft landelijk tot {national} en hier tot {own}."


def _moment(moment: datetime) -> str:
    return f"{moment:%d-%m-%Y %H:%M}"


def term_words(term: Term) -> str:
    """Return a term as it is written in a flow file: `2 werkdagen vanaf de stap (norm)`."""
    spans = " of ".join(_span(span) for span in term.spans)
    first = " (de vroegste)" if len(term.spans) > 1 else ""
    start = _STARTS.get(term.start, f"`{term.start}`")
    return f"{spans}{first} vanaf {start} ({_STRENGTHS[term.strength]})"


def _span(span: Span) -> str:
    if span.unit is Unit.NOW:
        return "direct"
    if span == Span(0, Unit.DAY):
        return "dezelfde dag"
    one, more = _WORDS[span.unit]
    return f"{span.amount} {one if span.amount == 1 else more}"
