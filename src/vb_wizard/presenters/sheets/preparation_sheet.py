"""The preparation as a sheet to print: every item with its standing, its dated proof and a place to write who does it.

Neighbours: `presenters.preparation` is the same on the screen; `dossier.preparation_sheet` draws it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vb_wizard.application.prepared import PreparationRequest
from vb_wizard.domain.readiness import ItemStanding
from vb_wizard.presenters import dutch
from vb_wizard.presenters.preparation import Group, counts_words, in_group, item_source, soonest_words
from vb_wizard.presenters.readiness import first_words, state_words, total_words, weigh
from vb_wizard.presenters.sheets.view import Sheet, SheetColumn, SheetRow
from vb_wizard.presenters.wording import as_written

_COLUMNS = (
    SheetColumn("Nr", 5),
    SheetColumn("Onderdeel", 26),
    SheetColumn("Stand", 14),
    SheetColumn("Laatst aangetoond", 14),
    SheetColumn("Goed tot en met", 14),
    SheetColumn("Wat u doet", 30),
    SheetColumn("Bron", 34),
    SheetColumn("Wie, wanneer", 18, to_sign=True),
)
_NO_DAY = "–"


@as_written()
def preparation_sheet(request: PreparationRequest) -> Sheet:
    """Return the sheet; the same request gives the same sheet."""
    found, made_at = request.preparation, request.made_at
    weighed = weigh(found.flow, found.state, made_at)
    today = dutch.local(made_at).date()
    summary = (
        ("Gemeente", request.municipality or _NO_DAY),
        ("Stand", f"{total_words(weighed)}, {dutch.long_date(today)}"),
        ("Wat nu", first_words(weighed)),
        ("Nog te doen", counts_words(weighed) or "niets"),
        ("Verloopt", soonest_words(weighed) or _NO_DAY),
    )
    ordered = [one for group in Group for one in in_group(weighed, group)]
    rows = tuple(
        SheetRow(tuple(_cells(number, one, item_source(one, found)))) for number, one in enumerate(ordered, 1)
    )
    return Sheet(
        id=found.flow.id,
        title=found.flow.title,
        subtitle="Hoe klaar u bent",
        summary=summary,
        columns=_COLUMNS,
        rows=rows,
        checked=today,
        mark=f"{found.flow.id} · {found.book.sha256[:12]}",
    )


def _cells(number: int, one: ItemStanding, source: str) -> Iterator[str]:
    yield str(number)
    yield one.item.title
    yield state_words(one)
    yield _day(one.proven_on)
    yield _day(one.good_until)
    yield one.item.todo
    yield source
    yield ""


def _day(day: date | None) -> str:
    return dutch.long_date(day) if day is not None else _NO_DAY
