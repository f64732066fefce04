"""`vb-wizard differences QUESTION`: what each answer to one question changes, as a Markdown table.

Neighbours: `presenters.differences` makes the rows; `cli.dispatch` calls `run`. docs/rollen.md is what this prints.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from vb_wizard.calendars import SystemClock
from vb_wizard.cli.arguments import DutchParser, add_flows_option
from vb_wizard.domain.errors import UsageError
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.presenters.differences import DifferenceRow, DifferenceTable, present_differences
from vb_wizard.presenters.dutch import listing
from vb_wizard.proof.suggest import advice_for
from vb_wizard.resources import flows_folder

_YES, _NO = "●", "–"
_MANY = 20
"""So many rows with the same marks are a part of a flow that as a whole belongs to those answers."""


def run(argv: Sequence[str]) -> int:
    """Print the table; returns the exit code.

    Raises:
        KnownError: there is no such question, or it has no fixed answers; or the flows cannot be read.
    """
    parser = DutchParser("differences", "Toon wat elk antwoord op één vraag verandert, als Markdown-tabel.")
    parser.add_argument("fact", metavar="VRAAG", help="naam van de vraag, bijvoorbeeld wie_getroffen")
    add_flows_option(parser)
    arguments = parser.parse_args(argv)
    book = FlowFolder(arguments.flows or flows_folder(), SystemClock().now().date()).book()
    closed = [fact.id for fact in book.catalogue.facts.values() if not fact.is_free]
    if arguments.fact not in closed:
        raise UsageError(
            f"De vraag '{arguments.fact}' met vaste antwoorden bestaat niet.",
            "Er is niets veranderd.",
            advice_for(arguments.fact, closed, "Kijk in de map catalogue welke vragen er zijn."),
        )
    print("\n".join(_lines(present_differences(book, arguments.fact))))
    return 0


def _lines(table: DifferenceTable) -> Iterator[str]:
    yield f"# {table.question}"
    yield ""
    yield f"Wat verandert er per antwoord? Van de {table.total} vragen, uitlegstukken en opdrachten zijn er {len(table.rows)} niet"
    yield f"voor iedereen. {_YES} kan voorkomen, {_NO} komt niet voor."
    for flow, rows in groupby(table.rows, key=lambda row: row.flow):
        yield ""
        yield f"## {flow}"
        yield from _flow_lines(table, tuple(rows))


def _flow_lines(table: DifferenceTable, rows: Sequence[DifferenceRow]) -> Iterator[str]:
    """Yield the table of one flow; a large part that belongs to the same answers is counted instead of written out."""
    (usual, times), *_ = Counter(row.marks for row in rows).most_common(1)
    shown = [row for row in rows if times < _MANY or row.marks != usual]
    if len(shown) < len(rows):
        who = listing([answer for answer, mark in zip(table.answers, usual, strict=True) if mark])
        yield ""
        yield f"{times} vragen, uitlegstukken en opdrachten van deze lijst komen alleen voor bij: {who}."
    if shown:
        yield ""
        yield f"| | {' | '.join(table.answers)} | bron |"
        yield f"|---|{':-:|' * len(table.answers)}---|"
    for row in shown:
        marks = " | ".join(_YES if mark else _NO for mark in row.marks)
        yield f"| {row.say} | {marks} | {row.sources} |"
