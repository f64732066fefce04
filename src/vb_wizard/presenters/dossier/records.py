"""The chapters on calls and on evidence.

Neighbours: the journal holds both with the moments of the event and of writing it down.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from vb_wizard.domain.journal import Called, Entry, EvidenceAdded
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.timeline import call_tag, withdrawn_words, written_at
from vb_wizard.presenters.dossier.view import (
    Cell,
    Column,
    Line,
    Prose,
    Row,
    Section,
    Table,
    aside,
    bold,
    cell,
    line,
    mono,
    struck,
)
from vb_wizard.presenters.dossier.words import Words, day_and_clock
from vb_wizard.presenters.dutch import file_size

_CALLS = (
    Column("Wanneer", 15),
    Column("Met wie", 27),
    Column("Uitkomst", 14),
    Column("Besproken", 27),
    Column("Door", 17),
)
_EVIDENCE = (Column("Nr", 5), Column("Wat", 61), Column("Herkomst", 17), Column("Veiliggesteld", 17))


def calls_section(journal: Sequence[Entry], words: Words, now: datetime) -> Section:
    """Return every call in the order in which they were made."""
    rows = []
    for entry in sorted(journal, key=lambda one: (one.happened_at, one.seq)):
        if isinstance(call := entry.event, Called):
            who = cell(words.contact(call.contact, call.name), small=(call.number,))
            told = (who, Cell(tag=call_tag(call.result)), cell(call.text), aside(words.role(entry.by)))
            rows.append(Row((_when(entry, now), *told)))
    if not rows:
        return Section("Gesprekken", (Prose((line("Er is geen gesprek vastgelegd."),)),))
    return Section("Gesprekken", (Table(_CALLS, tuple(rows)),))


def evidence_section(
    journal: Sequence[Entry], words: Words, now: datetime, corrections: Corrections
) -> Section:
    """Return every piece of evidence with its whole SHA-256 value; one that was withdrawn is struck, with when and why."""
    rows = []
    for entry in journal:
        if isinstance(item := entry.event, EvidenceAdded):
            what = _what(item, withdrawn_words(entry, corrections))
            when = _when(entry, now)
            kept = Cell(when.lines, (*when.small, line(words.role(entry.by))))
            rows.append(Row((cell(bold(str(item.number))), what, cell(item.origin), kept)))
    if not rows:
        return Section("Bewijs", (Prose((line("Er is geen bewijs toegevoegd."),)),))
    intro = "Onder elk bestand staat de SHA-256-waarde van de bewaarde kopie. Is de waarde gelijk, dan is het bestand niet veranderd."
    return Section("Bewijs", (Table(_EVIDENCE, tuple(rows)),), intro)


def _what(item: EvidenceAdded, out: str) -> Cell:
    name = f"{item.name} · {file_size(item.size)}"
    small = (line(mono(item.sha256)), *_note(item))
    return Cell((line(struck(name)), line(bold(out))), small) if out else Cell((line(name),), small)


def _note(item: EvidenceAdded) -> tuple[Line, ...]:
    return (line(item.note),) if item.note else ()


def _when(entry: Entry, now: datetime) -> Cell:
    written = written_at(entry)
    return cell(day_and_clock(entry.happened_at, now), small=(f"vastgelegd {written}" if written else "",))
