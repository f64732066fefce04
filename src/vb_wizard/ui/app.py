"""The application: opens the front, furnishes it when it is painted, and runs until the window is closed.

Neighbours: `cli.window` calls this and opens the house; `front` is what is seen first, `running` what makes it work.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.work import Stopped
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import APP, FRAME
from vb_wizard.ui.application import make_app
from vb_wizard.ui.front import Front
from vb_wizard.ui.furnishing import furnish
from vb_wizard.ui.placing import Placing, bring_forward
from vb_wizard.ui.single import SingleWindow
from vb_wizard.ui.slips import SlipLog

if TYPE_CHECKING:
    from datetime import datetime

    from vb_wizard.ui.behind import Running
    from vb_wizard.ui.furnished import Furnished

_SLIPS = "missers.log"


def tell_trouble(error: KnownError) -> None:
    """Show why the window cannot open, where somebody can see it."""
    app = make_app()
    if app.platformName() == "offscreen":
        return
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, FRAME.app, error.happened)
    box.setInformativeText(f"{error.safe} {error.to_do}".strip())
    box.exec()


def run_window(
    root: Path, assets: Path, now: Callable[[], datetime], open_house: Callable[[], Furnished]
) -> int:
    """Show the window and return its exit code when it is closed. A window that is there already comes to the front instead.

    Args:
        root: the data folder, which need not exist yet.
        assets: fonts, themes, style and icons.
        now: the time in the Netherlands.
        open_house: builds the use cases; called when the first picture is painted.

    Raises:
        KnownError: an asset is missing or broken, or the house cannot be opened.
    """
    app = make_app()
    single = SingleWindow(root)
    # A first window that does not answer is hung or going; whether a case is free is for its own lock to say.
    if not single.claim() and single.call_other():
        return 0
    front = Front(app, root, assets, now)
    Placing(app, front.window).keep_in_sight()
    furnishing = _Furnishing(app, front, open_house, single)
    slips = SlipLog(root / _SLIPS, lambda: front.window.message.tell(APP.slip, Tone.DANGER), now)
    with slips.installed(), single:
        front.show(furnishing)
        code = app.exec()
    furnishing.finish()
    return code


class _Furnishing:
    """Puts the use cases behind a front. A front behind which nothing can be put is taken away."""

    def __init__(
        self, app: QApplication, front: Front, open_house: Callable[[], Furnished], single: SingleWindow
    ) -> None:
        self._app = app
        self._front = front
        self._open_house = open_house
        self._single = single
        self._running: Running | None = None
        self._trouble: Exception | None = None

    def __call__(self) -> None:
        self._single.called.connect(self._come_forward)
        self._single.listen()
        try:
            self._running = furnish(self._front, self._open_house)[1]
            self._running.begin()
        except Exception as error:  # noqa: BLE001 - raised again when the event loop has ended
            self._trouble = error
            self._front.window.hide()
            self._app.quit()
        # What is there now stays; only what comes from here on can become garbage.
        gc.freeze()
        gc.enable()

    def _come_forward(self) -> None:
        if self._running is not None:
            self._running.come_forward()
        else:
            bring_forward(self._front.window)

    def finish(self) -> None:
        """Give the case back; raises what kept the window from being furnished."""
        if self._running is not None:
            self._running.cases.close()
        if self._trouble is not None and not isinstance(self._trouble, Stopped):
            raise self._trouble
