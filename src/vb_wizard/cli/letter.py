"""`vb-wizard letter CASE LETTER FILE`: a letter or sheet, filled in from a case, to be changed in a word processor.

Neighbours: `application.office` makes it; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vb_wizard.application.letters import letter_note
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, write
from vb_wizard.compose import House, build
from vb_wizard.domain.errors import KnownError, UsageError


def run(argv: Sequence[str]) -> int:
    """Write one letter, or list them; a folder as FILE gets the sensible name. Returns the exit code.

    Raises:
        UsageError: a word is missing, or there is no such letter.
        KnownError: there is no such case, or the file cannot be written.
    """
    parser = DutchParser("letter", "Maak een brief of formulier van een zaak als ODT.")
    parser.add_argument("--list", action="store_true", help="toon alle brieven en formulieren")
    parser.add_argument("case", metavar="ZAAK", nargs="?", help="nummer van de zaak, bijvoorbeeld 2026-001")
    parser.add_argument("letter", metavar="BRIEF", nargs="?", help="naam van de brief, zie --list")
    parser.add_argument("file", metavar="BESTAND", nargs="?", type=Path, help="het ODT-bestand, of een map")
    add_data_option(parser)
    add_flows_option(parser)
    arguments = parser.parse_args(argv)
    is_whole = arguments.file is not None
    if not arguments.list and not is_whole:
        raise UsageError(
            "Noem een zaak, een brief en een bestand.",
            "Er is niets veranderd.",
            "Met --list ziet u alle brieven.",
        )
    house = build(arguments.data, arguments.flows)
    try:
        if arguments.list:
            for letter in house.office.book.letters.values():
                print(f"{letter.id}\t{letter.title}\t{letter.for_what}")
        if is_whole:
            _make(house, arguments.case, arguments.letter, arguments.file)
    finally:
        house.close()
    return 0


def _make(house: House, case_id: str, letter: str, target: Path) -> None:
    case, book = house.office.read_case(case_id)
    name, content = house.office.letter(case, book, letter)
    path = target / name if target.is_dir() else target
    write(path, content)
    print(f"Brief gemaakt: {path}")
    try:
        desk = house.office.open_case(case.header.id)
    except KnownError as error:
        # The letter is there; that the case is open elsewhere must not undo it.
        print(f"Het staat niet in het logboek. {error}")
        return
    try:
        desk.note(letter_note(book.letters[letter], path.name))
    finally:
        desk.close()
