"""Where a row comes from: four cells a row, and over all rows how much the sources say and how old they are.

Neighbours: `flow_sheet` and `catalogue_sheets` end each row with these cells and put the figures in the summary.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from vb_wizard.domain.citations import Basis, Citation, Source
from vb_wizard.presenters.dutch import count, listing, long_date
from vb_wizard.presenters.sheets.view import SIGN, Cited, SheetColumn
from vb_wizard.presenters.words_sources import SOURCES

COLUMNS = (
    SheetColumn("Bron en plaats", 26),
    SheetColumn("Grondslag", 14),
    SheetColumn("Stand van de bron", 18),
    SheetColumn("Nakijken voor", 18),
    SIGN,
)
"""The columns that end every sheet."""

NO_SOURCE = "geen bron"
UNDATED = "geen datum"


def basis_cells(cited: Cited, sources: Mapping[str, Source]) -> tuple[str, ...]:
    """Return the cells under `COLUMNS`; with several sources, the numbers say which words belong together."""
    if not cited:
        return (NO_SOURCE, "", "", "", "")
    known = [sources.get(one.doc) for one in cited]
    return (
        numbered([f"{_title(one, source)}, {one.at}" for one, source in zip(cited, known, strict=True)]),
        numbered([SOURCES.bases[one.basis] for one in cited]),
        numbered([as_of_words(source) for source in known]),
        numbered([day_words(source.review_by) if source else "onbekend" for source in known]),
        "",
    )


def numbered(texts: Sequence[str]) -> str:
    """Return texts under each other, with a number in front when there are several."""
    if len(texts) < 2:
        return "".join(texts)
    return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))


def as_of_words(source: Source | None) -> str:
    """Return the date of the version that was read, in words."""
    if source is None:
        return "onbekend"
    return day_words(source.as_of) if source.as_of else UNDATED


def day_words(day: date) -> str:
    """Return a date as it fits in a narrow column and sorts as a date in a spreadsheet: `23-11-2026`."""
    return f"{day:%d-%m-%Y}"


def basis_summary(
    rows: Iterable[Cited], sources: Mapping[str, Source], today: date
) -> tuple[tuple[str, str], ...]:
    """Return how much is stated, derived and own judgement, the oldest source, and what must be read again."""
    per_row = list(rows)
    bases = Counter(citation.basis for cited in per_row for citation in cited)
    bare = sum(not cited for cited in per_row)
    used = {
        citation.doc: sources[citation.doc]
        for cited in per_row
        for citation in cited
        if citation.doc in sources
    }
    shares = [
        f"{share} % {SOURCES.bases[basis]} ({bases[basis]})"
        for basis, share in zip(Basis, _shares([bases[basis] for basis in Basis]), strict=True)
    ]
    rest = f"; {count(bare, 'regel', 'regels')} zonder bron" if bare else ""
    return (
        ("Grondslag", f"{listing(shares)}, van {count(bases.total(), 'verwijzing', 'verwijzingen')}{rest}"),
        ("Oudste bron", _oldest(used.values())),
        ("Over de datum", _overdue(used.values(), today)),
    )


def _shares(parts: Sequence[int]) -> list[int]:
    """Return whole percentages that add up to a hundred: what rounding down leaves over goes to the largest remainders."""
    whole = sum(parts)
    if not whole:
        return [0 for _ in parts]
    shares = [100 * part // whole for part in parts]
    by_rest = sorted(range(len(parts)), key=lambda at: -(100 * parts[at] % whole))
    for at in by_rest[: 100 - sum(shares)]:
        shares[at] += 1
    return shares


def _oldest(used: Iterable[Source]) -> str:
    found = list(used)
    dated = sorted((one.as_of, one.title) for one in found if one.as_of is not None)
    undated = len(found) - len(dated)
    said = [f"{dated[0][1]}, {long_date(dated[0][0])}"] if dated else []
    if undated:
        said.append(f"{count(undated, 'bron', 'bronnen')} zonder datum")
    return "; ".join(said) or "geen"


def _overdue(used: Iterable[Source], today: date) -> str:
    late = sorted((one.review_by, one.title) for one in used if one.review_by < today)
    if not late:
        return f"geen bron op {long_date(today)}"
    named = [f"{title} (voor {long_date(day)})" for day, title in late]
    return f"{count(len(late), 'bron', 'bronnen')} op {long_date(today)}: {'; '.join(named)}"


def _title(citation: Citation, source: Source | None) -> str:
    return source.title if source else citation.doc
