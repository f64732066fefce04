"""`vb-wizard factsheet OFFICE FILE`: the page for the wall of an office holder as a PDF.

Neighbours: `application.office` prints it, with the numbers that the office filled in; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, write
from vb_wizard.compose import build
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import UsageError
from vb_wizard.engine.core import office_holders
from vb_wizard.proof.suggest import advice_for

_UNCHANGED = "Er is niets geschreven."


def run(argv: Sequence[str]) -> int:
    """Write the factsheet of one office, or of all; a folder as FILE gets the sensible names. Returns the exit code.

    Raises:
        KnownError: there is no such factsheet, it does not fit on one page, or the file cannot be written.
    """
    parser = DutchParser(
        "factsheet",
        "Maak het blad voor aan de muur: wat een ambtsdrager doet in het eerste uur, de eerste dag en de eerste week.",
    )
    parser.add_argument("office", metavar="AMBT", help="het ambt, of alle")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="het PDF-bestand, of een map")
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    house = build(arguments.data, arguments.flows)
    try:
        offices = _chosen(arguments.office, house.office.book)
        in_folder = arguments.file.is_dir() or len(offices) > 1
        for office in offices:
            name, content = house.office.factsheet(office)
            path: Path = arguments.file / name if in_folder else arguments.file
            write(path, content)
            print(f"Factsheet gemaakt: {path}")
    finally:
        house.close()
    return 0


def _chosen(name: str, book: Book) -> tuple[str, ...]:
    offices = tuple(holder.answer.id for holder in office_holders(book))
    if name == "alle" and offices:
        return offices
    if name in offices:
        return (name,)
    otherwise = (
        f"Kies uit: {', '.join((*offices, 'alle'))}."
        if offices
        else "De lijsten merken geen ambt met factsheet."
    )
    advice = advice_for(name, offices, otherwise).replace("`", "'")
    raise UsageError(f"Voor '{name}' is er geen factsheet.", _UNCHANGED, advice)
