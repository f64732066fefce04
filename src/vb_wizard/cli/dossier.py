"""`vb-wizard dossier CASE FILE`: the dossier of a case as a PDF.

Neighbours: `application.office` prints it; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vb_wizard.cli.arguments import DutchParser, add_data_option, told_about, write
from vb_wizard.compose import build
from vb_wizard.domain.fiction import marked

_WITHDRAWN = "ingetrokken"
"""The folder below for pieces that were added by mistake: nobody hands those over unseen."""


def run(argv: Sequence[str]) -> int:
    """Write the dossier of one case; a folder as FILE gets the sensible name. Returns the exit code.

    Raises:
        KnownError: there is no such case, or the file cannot be written.
    """
    parser = DutchParser("dossier", "Maak het dossier van een zaak als PDF.")
    parser.add_argument("case", metavar="ZAAK", help="nummer van de zaak, bijvoorbeeld 2026-001")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="het PDF-bestand, of een map")
    parser.add_argument(
        "--evidence", metavar="MAP", type=Path, help="zet ook een kopie van elk bewijsstuk in deze map"
    )
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    house = build(arguments.data)
    try:
        case, book = house.office.read_case(arguments.case)
        name, content = house.office.dossier(case, book)
        path: Path = arguments.file / name if arguments.file.is_dir() else arguments.file
        write(path, content)
        print(f"Dossier gemaakt: {path}")
        for piece, copy in house.office.evidence_of(arguments.case) if arguments.evidence else ():
            # The number goes first: two pieces may have the same name.
            is_out = piece.number in case.state.withdrawn
            folder: Path = arguments.evidence / _WITHDRAWN if is_out else arguments.evidence
            target = folder / marked(f"{piece.number:02} {piece.name}", case.header, " ")
            with told_about(copy, "Lezen van"):
                write(target, copy.read_bytes())
            said = f" (ingetrokken: {case.state.withdrawn[piece.number]})" if is_out else ""
            print(f"Bewijs {piece.number}{said}: {target} · SHA-256 {piece.sha256}")
    finally:
        house.close()
    return 0
