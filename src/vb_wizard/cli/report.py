"""`vb-wizard report`: the figures of every flow - size, readability, sources - in one table.

Neighbours: `proof.figures` counts; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vb_wizard.calendars import SystemClock
from vb_wizard.cli.arguments import DutchParser, add_flows_option
from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Basis
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.proof.figures import FlowFigures, figures_of
from vb_wizard.resources import flows_folder

_ABOUT = """Toont per lijst hoe groot zij is, hoe zij leest en waar zij op rust. Leesbaarheid is de score van Flesch-Douma: 60 is een krant,
70 en hoger is makkelijk. Een lang woord telt tien letters of meer. Een stap of opdracht telt bij de zwakste grond die zij heeft."""
_HEADS = (
    "lijst", "stappen", "vragen", "opdrachten", "woorden", "per zin", "langste zin", "lange woorden", "leesbaarheid",
    "vermeld", "afgeleid", "eigen redactie", "oudste bron", "zonder datum",
)  # fmt: skip


def run(argv: Sequence[str]) -> int:
    """Print the table; returns 0.

    Raises:
        KnownError: the flows cannot be read.
    """
    parser = DutchParser("report", _ABOUT)
    add_flows_option(parser)
    arguments = parser.parse_args(argv)
    book = FlowFolder(arguments.flows or flows_folder(), SystemClock().now().date()).book()
    rows = [_HEADS, *_rows(book)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    for row in rows:
        cells = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        print("  ".join((row[0].ljust(widths[0]), *cells)))
    return 0


def _rows(book: Book) -> Iterator[tuple[str, ...]]:
    for flow in book.flows.values():
        yield flow.id, *_cells(figures_of((flow,), book))
    yield "samen", *_cells(figures_of(book.flows.values(), book))


def _cells(found: FlowFigures) -> tuple[str, ...]:
    prose = found.prose
    return (
        str(found.steps),
        str(found.questions),
        str(found.tasks),
        str(prose.words),
        f"{prose.words_per_sentence:.1f}".replace(".", ","),
        str(prose.longest),
        f"{prose.long_share:.0%}",
        f"{prose.score:.0f}",
        *(f"{found.share(basis):.0%}" for basis in (Basis.STATED, Basis.DERIVED, Basis.EDITORIAL)),
        f"{found.oldest:%d-%m-%Y}" if found.oldest else "geen",
        str(found.undated),
    )
