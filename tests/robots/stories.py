"""Plays every story with slips and prints what became of them: `make slips`.

Neighbours: `slipping` has the hands, `tally` the table.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.robots.rig import settle
from tests.robots.slipping import SlippingHands
from tests.robots.tally import Choose, OnceEach, Tally
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.reading import read
from vb_wizard.flowfiles.texts import read_texts
from vb_wizard.resources import flows_folder

_CACHE = "cache"


def play(data: Path, scenario: Scenario, tally: Tally, choose: Choose) -> None:
    """Play one scenario with slips; a story that gets stuck is a trouble like any other."""
    try:
        hands = SlippingHands(data, scenario, tally, choose)
        try:
            hands.player.play()
        finally:
            hands.close()
    except Exception as error:  # noqa: BLE001 - whatever escapes is what this looks for
        tally.say(None, scenario.id, f"{type(error).__name__}: {error}")
    settle()


def run() -> int:
    """Play every scenario with every slip in every situation and print the table; returns 1 when something went wrong.

    With `--some` two kinds of slip are made in each situation instead of all; names after it choose scenarios.
    """
    words = sys.argv[2:]
    names = [word for word in words if not word.startswith("-")]
    # All at once: reading the flows takes longer than playing a short story.
    scenarios = read(read_texts(flows_folder()).by_name).scenarios
    chosen = sorted((one for one in scenarios if not names or one.id in names), key=lambda one: one.id)
    tally, each = Tally(), OnceEach(2) if "--some" in words else OnceEach()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="vb-wizard-flows-") as folder:
        for scenario in chosen:
            _tell(scenario, Path(folder) / _CACHE, tally, each, start)
    print(f"\n{tally.table()}\n{len(chosen)} scenarios")
    return int(bool(tally.wrong) or not chosen)


def _tell(scenario: Scenario, kept: Path, tally: Tally, choose: Choose, start: float) -> None:
    """Play a story in a folder of its own, and print how it went; the compiled form of the flows is kept for the next one."""
    made, known = tally.made.total(), len(tally.wrong)
    # A folder of its own for each story: a start must not read the cases of all the others.
    with tempfile.TemporaryDirectory(prefix="vb-wizard-slips-") as data:
        if kept.exists():
            shutil.copytree(kept, Path(data) / _CACHE)
        play(Path(data), scenario, tally, choose)
        if not kept.exists():
            shutil.copytree(Path(data) / _CACHE, kept)
    slips, seconds = tally.made.total() - made, time.perf_counter() - start
    print(f"{scenario.id:<34}{slips:>8} slips {seconds:>6.0f} s", flush=True)
    for line in tally.wrong[known:]:
        print(f"  {line}", flush=True)
