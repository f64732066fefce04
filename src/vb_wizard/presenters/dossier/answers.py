"""The chapter on answers: what is known now, since when, from whom, and where on the route it was asked.

Neighbours: `corrections` gives the earlier values.
"""

from __future__ import annotations

from collections.abc import Sequence

from vb_wizard.domain.case import CaseState, FactValue
from vb_wizard.domain.journal import Answered, Entry, Place
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.timeline import sole_author
from vb_wizard.presenters.dossier.view import (
    Cell,
    Column,
    Prose,
    Row,
    Section,
    Table,
    bold,
    cell,
    line,
    soft,
    struck,
)
from vb_wizard.presenters.dossier.words import Words, day_and_clock
from vb_wizard.presenters.dutch import count

_EARLIER = 4
_COLUMNS = (Column("Vraag en plaats in de route", 43), Column("Antwoord", 38), Column("Wanneer en door", 19))
_ALONE = (Column("Vraag en plaats in de route", 45), Column("Antwoord", 41), Column("Wanneer", 14))


def answers_section(
    journal: Sequence[Entry], state: CaseState, words: Words, corrections: Corrections
) -> Section:
    """Return every known fact in the order in which it was answered."""
    if not state.facts:
        return Section("Antwoorden", (Prose((line("Er is nog geen vraag beantwoord."),)),))
    places = {entry.seq: entry.event.place for entry in journal if isinstance(entry.event, Answered)}
    last = journal[-1].at if journal else state.opened_at
    alone = sole_author(journal)
    known = sorted(state.facts.items(), key=lambda item: (item[1].since, item[1].seq))
    rows = []
    for fact, value in known:
        since = cell(day_and_clock(value.since, last), small=() if alone else (words.role(value.by),))
        ask = cell(words.ask(fact), small=(_place(places.get(value.seq), words),))
        rows.append(Row((ask, _value(fact, value, words, corrections), since)))
    intro = "Wat nu geldt. Gevoelige antwoorden staan in de zaak, niet in dit dossier."
    return Section("Antwoorden", (Table(_ALONE if alone else _COLUMNS, tuple(rows)),), intro)


def _value(fact: str, value: FactValue, words: Words, corrections: Corrections) -> Cell:
    if words.is_sensitive(fact):
        return cell(soft(words.value(fact, value.value)))
    earlier = corrections.earlier_values(value.seq)
    shown = earlier if len(earlier) <= _EARLIER else earlier[-_EARLIER + 1 :]
    small = [line("eerder: ", struck(words.value(fact, one))) for one in shown]
    if left := len(earlier) - len(shown):
        small.append(line(f"en nog {count(left, 'eerder antwoord', 'eerdere antwoorden')}: zie Tijdlijn"))
    return Cell((line(bold(words.value(fact, value.value))),), tuple(small))


def _place(place: Place | None, words: Words) -> str:
    return words.place(place) if place is not None else "Gegeven bij het openen of buiten een stap"
