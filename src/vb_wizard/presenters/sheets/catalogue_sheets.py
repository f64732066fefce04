"""The sheets of the catalogue: who can be called, what can be used, and where everything comes from.

Neighbours: `flow_sheet` is the sheet of a flow; `basis` makes the last cells and the figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Complaint, InstrumentState
from vb_wizard.domain.citations import Seen
from vb_wizard.presenters.condition_words import condition_words
from vb_wizard.presenters.dutch import count, long_date
from vb_wizard.presenters.sheets.basis import COLUMNS, as_of_words, basis_cells, basis_summary, day_words
from vb_wizard.presenters.sheets.view import SIGN, Cited, Sheet, SheetColumn, SheetRow
from vb_wizard.presenters.states import contact_state, instrument_state

_USABLE = {InstrumentState.IN_FORCE: "geldt nu", InstrumentState.OWN: "eigen model"}
_COMPLAINTS = {Complaint.NO: "nee", Complaint.YES: "ja", Complaint.SOMETIMES: "soms"}
_SEEN = {Seen.WHOLE: "geheel", Seen.EXCERPT: "een deel", Seen.SUMMARY: "een samenvatting"}


def _contacts(book: Book, today: date) -> Sheet:
    contacts = book.catalogue.contacts
    columns = (
        SheetColumn("Nr", 6), SheetColumn("Contact", 22), SheetColumn("Waarvoor wel en niet", 32), SheetColumn("Nummer", 16),
        SheetColumn("Bereikbaar", 15), SheetColumn("Webadres", 26), SheetColumn("Wie vult in, en anders", 24), *COLUMNS,
    )  # fmt: skip
    rows = []
    for one in contacts.values():
        fallback = contacts.get(one.fallback)
        filled = ["het kantoor vult dit in"] if one.local else []
        filled += ["nummer controleren voor gebruik"] if one.verify else []
        filled += [f"anders: {fallback.name}"] if fallback else []
        filled += filter(None, [contact_state(one, book.catalogue)[1]])
        about = f"{one.for_what}\nNiet voor: {one.not_for}" if one.not_for else one.for_what
        cells = (f"{one.id}\n{one.name}", about, one.number, one.hours, one.link, "\n".join(filled))
        rows.append((cells, one.sources))
    return _sheet(book, today, "contacten", "Contacten", columns, rows, ("contact", "contacten"))


def _instruments(book: Book, today: date) -> Sheet:
    instruments = book.catalogue.instruments
    columns = (
        SheetColumn("Nr", 6), SheetColumn("Instrument", 30), SheetColumn("Soort", 15), SheetColumn("Wat het is", 42),
        SheetColumn("Toestand", 20), SheetColumn("Webadres", 26), *COLUMNS,
    )  # fmt: skip
    rows = []
    for one in instruments.values():
        state = _USABLE.get(one.state) or instrument_state(one, book.catalogue)
        kind = one.kind.replace("_", " ")
        rows.append(((f"{one.id}\n{one.name}", kind, one.what, state, one.link), one.sources))
    return _sheet(book, today, "instrumenten", "Instrumenten", columns, rows, ("instrument", "instrumenten"))


def _notes(book: Book, today: date) -> Sheet:
    columns = (SheetColumn("Nr", 6), SheetColumn("Aandachtspunt", 22), SheetColumn("Tekst", 46), *COLUMNS)
    rows = [((one.id, one.say), one.sources) for one in book.catalogue.notes.values()]
    nouns = ("aandachtspunt", "aandachtspunten")
    return _sheet(book, today, "aandachtspunten", "Aandachtspunten", columns, rows, nouns)


def _offences(book: Book, today: date) -> Sheet:
    """Return a row for each article and one for each effect under it, because each rests on a place of its own."""
    columns = (
        SheetColumn("Nr", 6), SheetColumn("Artikel", 24), SheetColumn("Tekst", 42), SheetColumn("Hoogste straf", 24),
        SheetColumn("Klacht", 16), SheetColumn("Alleen bij", 30), *COLUMNS,
    )  # fmt: skip
    facts = book.catalogue.facts
    lines: list[tuple[tuple[str, ...], Cited]] = []
    for one in book.catalogue.offences.values():
        complaint = _COMPLAINTS[one.complaint]
        if one.complaint is Complaint.SOMETIMES:
            complaint = f"{complaint}: {condition_words(one.complaint_when, facts)}".rstrip(": ")
        when = condition_words(one.when, facts)
        lines.append(
            ((f"{one.id}\n{one.name}\n{one.article}", one.what, one.maximum, complaint, when), one.sources)
        )
        lines += [
            ((one.id, effect.say, "", "", condition_words(effect.when, facts)), effect.sources)
            for effect in one.effects
        ]
    return _sheet(book, today, "artikelen", "Artikelen", columns, lines, ("regel", "regels"))


def _sources(book: Book, today: date) -> Sheet:
    columns = (
        SheetColumn("Nr", 6), SheetColumn("Bron", 20), SheetColumn("Titel", 36), SheetColumn("Uitgever", 24),
        SheetColumn("Gelezen", 15), SheetColumn("Webadres", 34), SheetColumn("Stand van de bron", 14),
        SheetColumn("Nakijken voor", 14), SheetColumn("Over de datum", 9), SIGN,
    )  # fmt: skip
    sources = book.catalogue.sources
    rows = tuple(
        SheetRow(
            (
                str(number), one.id, one.title, one.publisher, _SEEN[one.seen], one.link, as_of_words(one), day_words(one.review_by),
                "ja" if one.review_by < today else "nee", "",
            )
        )
        for number, one in enumerate(sources.values(), 1)
    )  # fmt: skip
    late = sum(one.review_by < today for one in sources.values())
    summary = (
        ("Omvang", count(len(rows), "bron", "bronnen")),
        ("Over de datum", f"{count(late, 'bron', 'bronnen')} op {long_date(today)}"),
        ("Controlegetal", book.sha256),
    )
    return _made(book, today, "bronnen", "Bronnen", summary, columns, rows)


CATALOGUE_SHEETS: Mapping[str, Callable[[Book, date], Sheet]] = {
    "contacten": _contacts,
    "instrumenten": _instruments,
    "aandachtspunten": _notes,
    "artikelen": _offences,
    "bronnen": _sources,
}
"""What makes the sheet of a part of the catalogue, by the name that is asked for."""


def _sheet(
    book: Book,
    today: date,
    name: str,
    title: str,
    columns: tuple[SheetColumn, ...],
    lines: Iterable[tuple[tuple[str, ...], Cited]],
    nouns: tuple[str, str],
) -> Sheet:
    found = list(lines)
    sources = book.catalogue.sources
    rows = tuple(
        SheetRow((str(number), *cells, *basis_cells(cited, sources)))
        for number, (cells, cited) in enumerate(found, 1)
    )
    summary = (
        ("Omvang", count(len(rows), *nouns)),
        *basis_summary([cited for _, cited in found], sources, today),
        ("Controlegetal", book.sha256),
    )
    return _made(book, today, name, title, summary, columns, rows)


def _made(
    book: Book,
    today: date,
    name: str,
    title: str,
    summary: tuple[tuple[str, str], ...],
    columns: tuple[SheetColumn, ...],
    rows: tuple[SheetRow, ...],
) -> Sheet:
    mark = f"{name} · {book.sha256[:12]}"
    return Sheet(name, title, "Controleblad van de catalogus", summary, columns, rows, today, mark)
