"""The longest time that the window does not answer while somebody does the ordinary things, in an office with 1 000 cases.

Run as `python blocked.py --stacks` to see what was on the stack in each silence that is too long.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction  # noqa: F401 - the classes of a menu belong to the start, not to the first measured thing
from PySide6.QtWidgets import QApplication, QDialog

from heartbeat import Heart
from material import biggest_flow
from report import Figure
from screens import fill_office
from vb_wizard.calendars import SystemClock
from vb_wizard.compose import House, build
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.flow import StepKind
from vb_wizard.presenters.card_views import CardChoice, CardsView
from vb_wizard.presenters.log_rows import LogKind
from vb_wizard.presenters.search import SearchIndex, SearchItem, SearchKind
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.resources import assets_folder
from vb_wizard.ui.application import make_app
from vb_wizard.ui.behind import Running
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.telling import patiently
from vb_wizard.ui.dialogs.search import SearchDialog
from vb_wizard.ui.evidence import Offered
from vb_wizard.ui.front import Front
from vb_wizard.ui.furnishing import furnish
from vb_wizard.ui.hands import WindowHands
from vb_wizard.ui.scripted import ScriptedAsks
from windows import hush

AIM_MS = 50.0
_CARDS = 1000
_LARGE = 120_000_000
_LOOK_MS = 20
_PATIENCE_MS = 120_000


class _Asks(ScriptedAsks):
    """Answers every dialog at once, with a place to save for whatever is saved."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.suffix = ""

    def save_path(self, name: str, _files: str = "") -> Path | None:
        path = self._folder / name
        return path.with_suffix(self.suffix) if self.suffix else path

    def card_file(self) -> Path | None:
        return self._folder / "contacten.vcf"

    def cards(self, _view: CardsView) -> list[CardChoice]:
        return []


class _Outside(Outside):
    """A desktop on which nothing opens."""

    def open_file(self, _path: Path) -> bool:
        return True


def measure(*, stacks: bool = False) -> Iterator[Figure]:
    """Do the ordinary things one after the other; yields the longest silence in each."""
    hush()
    os.environ["VB_WIZARD_SLEUTELBESTAND"] = "1"
    make_app()
    heart = Heart(stacks)
    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as folder:
        files = Path(folder) / "bestanden"
        files.mkdir()
        yield from _told(heart, "the very first start of an office", stacks, lambda: _first(Path(folder)))
        data = Path(folder) / "kantoor"
        case_id = fill_office(data)
        _make_files(files)
        robot = _Robot(data, files, case_id)
        for name, act in robot.things():
            yield from _told(heart, name, stacks, act)
        robot.leave()


def _told(heart: Heart, name: str, stacks: bool, act: Callable[[], object]) -> Iterator[Figure]:
    gc.collect()
    heart.during(act)
    yield Figure(name, heart.longest, "ms", aim=f"<= {AIM_MS:.0f} ms", met=heart.longest <= AIM_MS)
    if stacks and heart.longest > AIM_MS:
        print(f"      {heart.longest_cpu:.0f} ms of it in this thread")
        for place, count in Counter(heart.guilty).most_common(4):
            print(f"      {count}x {place}")


def _begun(data: Path, asks: _Asks | None = None) -> tuple[House, Running]:
    """Open an office the way `app` does, which looks for no garbage until all is there."""
    gc.disable()
    front = Front(make_app(), data, assets_folder(), SystemClock().now)
    front.window.resize(1280, 800)
    painted = QEventLoop()
    front.show(painted.quit)
    painted.exec()
    house, running = furnish(front, lambda: build(data), asks, _Outside())
    running.begin()
    gc.freeze()
    gc.enable()
    return house, running


def _first(folder: Path) -> None:
    house, running = _begun(folder / "nieuw")
    running.cases.close()
    running.window.close()
    house.close()


def _make_files(files: Path) -> None:
    (files / "klein.txt").write_bytes(b"Ik weet u te vinden.\r\n" * 10)
    with (files / "groot.mp4").open("wb") as large:
        for _ in range(_LARGE // 1_000_000):
            large.write(os.urandom(1_000_000))
    cards = (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Meldpunt {number}\r\nTEL:010-{1000000 + number}\r\nEND:VCARD\r\n"
        for number in range(_CARDS)
    )
    (files / "contacten.vcf").write_text("".join(cards), encoding="utf-8", newline="")


class _Robot:
    """Somebody who does the ordinary things."""

    def __init__(self, data: Path, files: Path, case_id: str) -> None:
        self._data, self._files, self._case_id = data, files, case_id
        self._asks = _Asks(files)

    def _start(self) -> None:
        self.house, self.running = _begun(self._data, self._asks)

    def leave(self) -> None:
        """Close the window."""
        self.running.cases.close()
        self.running.window.close()
        self.house.close()

    def _command(self, name: Command) -> Callable[[], object]:
        return lambda: self.running.window.commanded.emit(name)

    def things(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield each thing by name; the window exists after the first."""
        yield "cold start, 1 000 cases", self._start
        running = self.running
        yield "opening the case of 5 000 lines", lambda: running.start.open_case(self._case_id)
        for command in (Command.JOURNAL, Command.AGENDA, Command.CONTACTS, Command.SETTINGS, Command.ABOUT):
            yield f"the screen {command}, first time", self._command(command)
            yield f"the screen {command}, again", self._command(command)
            if command is Command.JOURNAL:
                yield from self._in_the_log()
        yield "the scenarios", lambda: running.start.open_door("oefenen")
        largest = biggest_flow().id
        yield "the map of the largest list", lambda: running.map.show(largest)
        for suffix in (".svg", ".pdf"):
            self._asks.suffix = suffix
            yield f"saving the map as {suffix[1:]}", running.window.map.export_wanted.emit
        self._asks.suffix = ""
        yield "saving the agenda (.ics)", self._agenda
        yield "reading 1 000 cards", self._cards
        yield "saving the contacts as cards", self._save_cards
        yield from self._in_the_case()
        yield "typing in search over 10 000 things", self._type
        yield "leaving the long case", running.start.show
        yield "starting a new case", lambda: running.start.open_door(self.house.office.doors()[0].id)
        yield "answering five questions", self._answer
        yield "leaving the new case", running.start.show

    def _in_the_log(self) -> Iterator[tuple[str, Callable[[], object]]]:
        log, show = self.running.window.log, self._command(Command.JOURNAL)
        yield "the log, and a search in it at once", lambda: (show(), log.search.setText("meldt"))
        yield "a key more in that search", lambda: log.search.setText("meldt 9")
        yield "the line at the bottom of the log", lambda: log.choose(1)
        yield "typing a time in the log", lambda: log.list.keyboardSearch("09:01")
        yield "a filter of the log, on and off", lambda: [log.kinds[LogKind.CALL].click() for _ in range(2)]

    def _in_the_case(self) -> Iterator[tuple[str, Callable[[], object]]]:
        running, files = self.running, self._files
        yield "back to the long case", running.cases.show
        yield (
            "noting a line in the long case",
            lambda: running.cases.do(lambda desk: desk.note("Het is rustig.")),
        )
        yield "evidence of 220 bytes", lambda: self._evidence(files / "klein.txt")
        yield "evidence of 120 MB", lambda: self._evidence(files / "groot.mp4")
        yield "the dossier of the long case, all pages shown", self._dossier
        yield "searching everywhere, opening it", self._command(Command.SEARCH)

    def _evidence(self, path: Path) -> None:
        self.running.evidence.offer([Offered(path, path.name)])

    def _agenda(self) -> None:
        self.running.window.agenda.export_wanted.emit()

    def _cards(self) -> None:
        self.running.contacts.show()
        self.running.window.contacts.read_wanted.emit()

    def _save_cards(self) -> None:
        self.running.window.contacts.save_wanted.emit()

    def _dossier(self) -> None:
        closing = QTimer()
        closing.timeout.connect(_close_preview)
        closing.start(_LOOK_MS)
        self.running.dossier.show()

    def _answer(self) -> None:
        desk = self.running.cases.desk
        assert desk is not None
        hands = WindowHands(self.running.window, desk, self._asks, self.running.cases.show, lambda: None)
        for _ in range(5):
            step = desk.step(desk.state.focus)
            fact = desk.compiled.book.catalogue.facts.get(step.subject)
            if step.kind is StepKind.ASK and fact is not None:
                hands.answer(desk.state.focus, UNKNOWN)
            else:
                hands.go_on(desk.state.focus)

    def _type(self) -> None:
        window = self.running.window
        # As the wizard does it: what can be found is gathered beside the window.
        dialog = SearchDialog(window.theme, window, patiently(window, _ten_thousand, WORKING.searching))
        dialog.show()
        for end in range(1, 11):
            dialog.line.setText("dreigbrief"[:end])
            QApplication.processEvents()
        dialog.close()


def _ten_thousand() -> SearchIndex:
    return SearchIndex(
        [
            SearchItem(SearchKind.CASE, str(number), f"2026-{number:05} · Dreigbrief {number}", "Bedreiging")
            for number in range(10_000)
        ]
    )


def _close_preview() -> None:
    from vb_wizard.ui.dialogs.preview import PreviewDialog

    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, PreviewDialog):
        dialog.done(QDialog.DialogCode.Rejected)


if __name__ == "__main__":
    from report import line

    for figure in measure(stacks="--stacks" in sys.argv):
        print(line(figure), flush=True)
