"""`vb-wizard`: the window.

Neighbours: `ui.app` is the window; `cli.dispatch` calls `run` when no command is given.
"""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, add_overlay_option
from vb_wizard.domain.errors import KnownError
from vb_wizard.resources import assets_folder, data_root

if TYPE_CHECKING:
    from datetime import datetime

    from vb_wizard.compose import House

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(argv: Sequence[str]) -> int:
    """Open the window and return its exit code when it is closed.

    Raises:
        KnownError: the data folder or an argument cannot be used.
    """
    parser = DutchParser("", "Open het venster van de Veilig Bestuur-wizard.")
    add_flows_option(parser)
    add_data_option(parser)
    add_overlay_option(parser)
    arguments = parser.parse_args(argv)
    _refuse_without_screen()
    # Hardly anything that a start makes is garbage, and looking for it takes a tenth of the time. `ui.app` looks again from then on.
    gc.disable()
    try:
        return _open(arguments)
    finally:
        gc.enable()


def _open(arguments: Namespace) -> int:
    # Qt is only needed here.
    from vb_wizard.ui.app import run_window, tell_trouble

    with ExitStack() as stack:

        def open_house() -> House:
            # Half of the program stands behind this import; the window is there before it.
            from vb_wizard.compose import build

            return stack.enter_context(
                closing(
                    build(arguments.data, arguments.flows, national_stands_in=True, overlay=arguments.overlay)
                )
            )

        try:
            return run_window(data_root(arguments.data), assets_folder(), _now, open_house)
        except KnownError as error:
            # Who started the app with a double click sees no terminal.
            tell_trouble(error)
            raise


def _now() -> datetime:
    from vb_wizard.calendars import SystemClock

    return SystemClock().now()


def _refuse_without_screen() -> None:
    """Qt would end the process without a word that people understand."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        raise KnownError(
            "Er is geen beeldscherm, dus het venster kan niet open.",
            "Uw zaken zijn niet geraakt.",
            "Start de wizard op een computer met een scherm, of gebruik een opdracht: vb-wizard --help.",
        )
