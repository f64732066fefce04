"""`vb-wizard cases`: the list of cases.

Neighbours: `compose` builds the office; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence

from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option
from vb_wizard.compose import build
from vb_wizard.presenters.start import present_start


def run(argv: Sequence[str]) -> int:
    """Print one line a case: number, title, phase, progress and last entry; returns the exit code.

    Raises:
        KnownError: the data folder or an argument cannot be used.
    """
    parser = DutchParser("cases", "Toon alle zaken, de nieuwste eerst.")
    add_data_option(parser)
    add_flows_option(parser)
    arguments = parser.parse_args(argv)
    house = build(arguments.data, arguments.flows)
    try:
        view = present_start(house.office, house.office.clock.now())
        for message in view.messages:
            print(message)
        for row in view.cases:
            print(f"{row.number}\t{row.title}\t{row.phase}\t{row.progress}\t{row.last}")
        if not view.cases:
            print("Er zijn nog geen zaken.")
    finally:
        house.close()
    return 0
