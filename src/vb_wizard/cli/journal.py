"""`vb-wizard journal CASE`: the journal of a case as JSON lines.

Neighbours: `exchange.journal_lines` gives the form; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from vb_wizard.cli.arguments import DutchParser, add_data_option
from vb_wizard.compose import build
from vb_wizard.exchange.journal_lines import to_lines


def run(argv: Sequence[str]) -> int:
    """Print the journal of one case, also while it is open in a window; returns the exit code.

    Raises:
        KnownError: there is no such case, or it cannot be read.
    """
    parser = DutchParser("journal", "Toon het logboek van een zaak, een regel JSON per gebeurtenis.")
    parser.add_argument("case", metavar="ZAAK", help="nummer van de zaak, bijvoorbeeld 2026-001")
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    house = build(arguments.data)
    try:
        case, _ = house.office.read_case(arguments.case)
        sys.stdout.write(to_lines(case.journal, is_exercise=case.header.is_exercise))
    finally:
        house.close()
    return 0
