"""From the wish to see a screen until it is painted: an office with 1 000 cases, and 5 000 lines in the journal of the open one."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from material import START, biggest_flow, busy_journal
from report import Figure, in_turns, ratio
from vb_wizard.application.session import random_id
from vb_wizard.compose import build
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.journal import Entry, Noted
from vb_wizard.presenters.search import SearchIndex, SearchItem, SearchKind
from vb_wizard.storage.folders import data_folder
from vb_wizard.storage.opening import open_case_store
from vb_wizard.ui.behind import Running
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.search import SearchDialog
from vb_wizard.ui.running import build_window
from windows import hush

CASES, ENTRIES, WALKED = 1000, 5000, 600
FOUND = 10_000
ROUNDS = 5
PAINT_AIM, KEY_AIM, MAP_AIM = 100.0, 50.0, 300.0
_TYPED = "dreigbrief aan de wethouder"


def measure() -> list[Figure]:
    """Show each screen a few times, in turns with a bare window of as many words as a screen has."""
    hush()
    os.environ["VB_WIZARD_SLEUTELBESTAND"] = "1"
    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as folder:
        data = Path(folder)
        case_id = fill_office(data)
        house = build(data)
        running = build_window(house)
        running.window.resize(1280, 800)
        running.window.show()
        running.start.show()
        running.start.open_case(case_id)
        _painted()
        with _bare_window() as bare:
            shown = _ways(running, case_id)
            for way in shown.values():
                way()
            found = in_turns({"bare": bare, **shown}, ROUNDS)
        keys = _typing(running)
        running.cases.close()
        running.window.close()
        house.close()
    floor = found.pop("bare")
    figures = [Figure("a bare window of 40 labels", statistics.median(floor), "ms")]
    for name, spent in found.items():
        aim = MAP_AIM if name.startswith("map") else PAINT_AIM
        middle = statistics.median(spent)
        own = ratio(spent, floor)
        figures.append(Figure(name, middle, "ms", "bare", own, f"<= {aim:.0f} ms", middle <= aim))
    worst = max(keys)
    figures.append(Figure(f"a key in search over {FOUND}, median", statistics.median(keys), "ms"))
    figures.append(Figure("the slowest key", worst, "ms", aim=f"<= {KEY_AIM:.0f} ms", met=worst <= KEY_AIM))
    return figures


def fill_office(data: Path) -> str:
    """Make the cases; returns the one with the long journal."""
    store = open_case_store(data_folder(data), force_key_file=True)
    house = build(data)
    book = house.office.book
    house.close()
    trunk = busy_journal(1)[0].event
    for number in range(CASES):
        entry = Entry(1, random_id(), START, START, "bestuurssecretaris", trunk)
        header = CaseHeader(
            random_id(), "", f"Zaak {number} voor de meting", "stappenplan", START, book.sha256, False
        )
        store.create(header, book.texts, [entry]).close()
    entries = busy_journal(WALKED)
    last = entries[-1]
    entries += [
        Entry(
            seq, f"{seq:032x}", last.at, last.happened_at, last.by, Noted(f"Regel {seq}: er is niemand meer.")
        )
        for seq in range(len(entries) + 1, ENTRIES + 1)
    ]
    header = CaseHeader(random_id(), "", "De lange zaak", "stappenplan", START, book.sha256, False)
    store.create(header, book.texts, entries).close()
    store.close()
    return header.id


def _painted() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    _painted()
    return (time.perf_counter() - start) * 1e3


@contextmanager
def _bare_window() -> Iterator[Callable[[], float]]:
    made: list[QWidget] = []

    def show() -> None:
        window = QWidget()
        layout = QVBoxLayout(window)
        for number in range(40):
            layout.addWidget(QLabel(f"Regel {number} van een venster zonder meer"))
        window.resize(1280, 800)
        window.show()
        made.append(window)

    yield lambda: _timed(show)
    for window in made:
        window.close()


def _ways(running: Running, case_id: str) -> dict[str, Callable[[], float]]:
    """Return what is measured; each leaves the case open and another screen than its own in front of the next."""
    window = running.window

    def command(name: Command) -> Callable[[], float]:
        return lambda: _timed(lambda: window.commanded.emit(name))

    def start() -> float:
        spent = _timed(running.start.show)
        running.start.open_case(case_id)
        _painted()
        return spent

    biggest = biggest_flow().id
    return {
        "start": start,
        "case": lambda: _timed(running.cases.show),
        "log": command(Command.JOURNAL),
        "agenda": command(Command.AGENDA),
        "contacts": command(Command.CONTACTS),
        "settings": command(Command.SETTINGS),
        "about": command(Command.ABOUT),
        "scenarios": lambda: _timed(lambda: running.start.open_door("oefenen")),
        "map of the largest list": lambda: _timed(lambda: running.map.show(biggest)),
        "open the long case": lambda: _opened(running, case_id),
    }


def _opened(running: Running, case_id: str) -> float:
    running.cases.leave()
    return _timed(lambda: running.start.open_case(case_id))


def _typing(running: Running) -> list[float]:
    """Type in the search dialog, one key at a time."""
    items = [
        SearchItem(
            SearchKind.CASE,
            str(number),
            f"2026-{number:05} · Dreigbrief aan een wethouder {number}",
            "Bedreiging",
        )
        for number in range(FOUND)
    ]
    dialog = SearchDialog(running.theme, running.window, SearchIndex(items))
    dialog.show()
    _painted()
    parts = [_TYPED[:end] for end in range(1, len(_TYPED) + 1)]
    spent = [_timed(partial(dialog.line.setText, part)) for part in parts]
    dialog.close()
    return spent
