"""`vb-wizard`: the window.

Neighbours: `ui.app` is the window; `cli.dispatch` calls `run` when no command is given.
"""

from __future__ import annotations

from collections.abc import Sequence

from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option


def run(argv: Sequence[str]) -> int:
    """Open the window and return its exit code when it is closed.

    Raises:
        KnownError: the data folder or an argument cannot be used.
    """
    parser = DutchParser("", "Open het venster van de Veilig Bestuur-wizard.")
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    # Qt is only needed here.
    from vb_wizard.compose import build
    from vb_wizard.ui.app import run_window

    house = build(arguments.data, arguments.flows)
    try:
        return run_window(house)
    finally:
        house.close()
