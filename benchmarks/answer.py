"""From an answer until it is durable and painted: the case screen on the real store, in a window of 1280 x 800."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from material import fact_tables
from report import Figure, percentile
from vb_wizard.application.desk import CaseDesk
from vb_wizard.compose import House, build
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import FlowKind, StepKind
from vb_wizard.presenters.case import present_case
from vb_wizard.ui.screens.case import CaseScreen
from vb_wizard.ui.theme.fonts import load_fonts
from vb_wizard.ui.theme.theme import Theme
from windows import hush

CASES, LONGEST, WARM, AIM = 6, 60, 10, 17.0


class Painted(QObject):
    """Counts paints."""

    count = 0

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
        """See what is painted."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def measure() -> list[Figure]:
    """Walk a few cases with different answers and time every step of them."""
    hush()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    painted = Painted()
    durable: list[float] = []
    whole: list[float] = []
    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as data:
        os.environ["VB_WIZARD_SLEUTELBESTAND"] = "1"
        house = build(Path(data))
        screen = _screen(house, application)
        # Every step has another title. A filter over the whole application would cost more than what it sees.
        screen.centre.title.installEventFilter(painted)
        for table in fact_tables(CASES):
            for kept, shown in _walk(house, screen, painted, application, table):
                durable.append(kept * 1e3)
                whole.append(shown * 1e3)
        house.close()
        screen.close()
    # The first answers load what a session loads once.
    durable, late, first = durable[WARM:], whole[WARM:], whole[:WARM]
    worst = percentile(late, 0.99)
    return [
        Figure(f"answers and steps, {len(late)} of them", len(late), ""),
        Figure("durable, p50", statistics.median(durable), "ms"),
        Figure("durable, p99", percentile(durable, 0.99), "ms"),
        Figure("durable and painted, p50", statistics.median(late), "ms"),
        Figure("durable and painted, p99", worst, "ms", aim="<= 17 ms", met=worst <= AIM),
        Figure(f"the slowest of the first {WARM}", max(first), "ms"),
    ]


def _screen(house: House, application: QApplication) -> CaseScreen:
    family, _ = load_fonts(house.assets / "fonts")
    theme = Theme(house.assets, family)
    application.setStyleSheet(theme.stylesheet())
    application.setPalette(theme.palette())
    screen = CaseScreen(theme, house.office.clock.now)
    screen.resize(1280, 800)
    screen.show()
    return screen


def _walk(
    house: House, screen: CaseScreen, painted: Painted, application: QApplication, table: dict[str, Value]
) -> list[tuple[float, float]]:
    """Walk the trunk of a new case; returns for each step the seconds until durable, and until painted."""
    trunk = next(flow for flow in house.office.book.flows.values() if flow.kind is FlowKind.TRUNK)
    desk = house.office.start_case(trunk.id, "Zaak voor de meting")
    screen.show_view(present_case(desk, house.office, house.office.clock.now()))
    application.processEvents()
    chance = random.Random(len(table))
    found = []
    while len(found) < LONGEST and not desk.state.focus_track.ended:
        before, entries = painted.count, len(desk.case.journal)
        start = time.perf_counter()
        _act(desk, table, chance)
        kept = time.perf_counter()
        screen.show_view(present_case(desk, house.office, house.office.clock.now()))
        application.processEvents()
        done = time.perf_counter()
        assert len(desk.case.journal) > entries
        assert painted.count > before
        found.append((kept - start, done - start))
    desk.close()
    return found


def _act(desk: CaseDesk, table: dict[str, Value], chance: random.Random) -> None:
    place = desk.state.focus
    step = desk.step(place)
    if step.kind is not StepKind.ASK:
        desk.go_on(place)
        return
    fact = desk.compiled.book.catalogue.facts[step.subject]
    if fact.is_free:
        desk.answer(place, "2026-11-23 08:55" if fact.kind.value == "moment" else "3")
    elif step.again:
        choice = chance.choice([answer.id for answer in fact.answers])
        desk.answer(place, (choice,) if fact.kind.value == "choices" else choice)
    else:
        desk.answer(place, table[fact.id])
