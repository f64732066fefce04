"""`vb-wizard sheet FLOW FILE`: the fact-check sheet of a flow, or of a part of the catalogue, as PDF or CSV.

Neighbours: `presenters.sheets` makes the rows, `dossier.sheets` and `exchange.sheet_csv` write them; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from vb_wizard.calendars import SystemClock
from vb_wizard.cli.arguments import DutchParser, add_flows_option, write
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import UsageError
from vb_wizard.exchange.sheet_csv import to_csv
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.presenters.sheets import CATALOGUE_SHEETS, Sheet, flow_sheet
from vb_wizard.proof.suggest import advice_for
from vb_wizard.resources import assets_folder, flows_folder

_UNCHANGED = "Er is niets geschreven."

_ABOUT = """Maak een controleblad: een regel voor elke stap en elke actie, met bron, grondslag, stand en een vak om te tekenen.
Noem een lijst (zoals aangifte) of een deel van de catalogus: contacten, instrumenten, artikelen,
aandachtspunten, bronnen."""


def run(argv: Sequence[str]) -> int:
    """Write the sheets that were asked for and say which; returns the exit code.

    Raises:
        KnownError: there is no such flow, or a file cannot be written.
    """
    arguments = _arguments(argv)
    today = SystemClock().now().date()
    book = FlowFolder(arguments.flows or flows_folder(), today).book()
    known = (*book.flows, *CATALOGUE_SHEETS)
    names = known if arguments.all else (_known(arguments.name, known),)
    sheets = [_sheet(book, name, today) for name in names]
    for sheet in sheets:
        for path, content in _files(sheet, arguments.target, as_folder=arguments.all):
            write(path, content)
            print(f"Controleblad gemaakt: {path} ({len(sheet.rows)} regels)")
    return 0


def _arguments(argv: Sequence[str]) -> Namespace:
    parser = DutchParser("sheet", _ABOUT)
    parser.add_argument(
        "name", metavar="LIJST", nargs="?", default="", help="naam van een lijst of deel van de catalogus"
    )
    parser.add_argument(
        "target", metavar="BESTAND", type=Path, nargs="?", help="een .pdf, een .csv, of een map voor allebei"
    )
    parser.add_argument("--all", action="store_true", help="maak alle bladen; geef dan alleen een map")
    add_flows_option(parser)
    arguments = parser.parse_args(argv)
    if arguments.all and arguments.target is None and arguments.name:
        arguments.target = Path(arguments.name)
    elif arguments.all or arguments.target is None:
        example = "vb-wizard sheet --all MAP" if arguments.all else "vb-wizard sheet aangifte aangifte.pdf"
        raise UsageError(
            "De opdracht klopt niet: zo weet de wizard niet welk blad waar moet komen.",
            _UNCHANGED,
            f"Probeer: {example}",
        )
    return arguments


def _known(name: str, known: Sequence[str]) -> str:
    if name in known:
        return name
    otherwise = f"Kies uit: {', '.join(known)}."
    raise UsageError(
        f"De lijst '{name}' bestaat niet.", _UNCHANGED, advice_for(name, known, otherwise).replace("`", "'")
    )


def _sheet(book: Book, name: str, today: date) -> Sheet:
    make = CATALOGUE_SHEETS.get(name)
    return make(book, today) if make else flow_sheet(book, name, today)


def _files(sheet: Sheet, target: Path, *, as_folder: bool) -> list[tuple[Path, bytes]]:
    """Return the files to write: the one that the ending asks for, or both in a folder."""
    writers: Mapping[str, Callable[[Sheet], bytes]] = {".pdf": _pdf, ".csv": to_csv}
    if as_folder or target.is_dir() or not target.suffix:
        return [(target / f"controleblad-{sheet.id}{end}", make(sheet)) for end, make in writers.items()]
    if target.suffix.lower() not in writers:
        raise UsageError(
            f"Een controleblad kan geen {target.suffix} zijn.", _UNCHANGED, "Kies een naam op .pdf of .csv."
        )
    return [(target, writers[target.suffix.lower()](sheet))]


def _pdf(sheet: Sheet) -> bytes:
    # Everything behind this import is heavy, and a CSV does not need it.
    from vb_wizard.dossier.sheets import SheetPrinter

    return SheetPrinter(assets_folder()).print(sheet)
