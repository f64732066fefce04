"""The frame: look, memory, shortcuts, messages, and what a start loads."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui import sample_office as office
from tests.ui import sample_views as sample
from tests.ui.conftest import NOW, named, settle
from tests.ui.running import Desk
from vb_wizard.presenters.views import InputKind, Tone
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.commands import TABLE, Command
from vb_wizard.ui.controllers.outside import Outside, call_url
from vb_wizard.ui.evidence import can_offer, offered
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.window import Window

HEAVY = (
    "pydantic",
    "yaml",
    "reportlab",
    "keyring",
    "segno",
    "pypdfium2",
    "holidays",
    "PySide6.QtPrintSupport",
    "sqlalchemy",
)


def test_a_change_of_look_keeps_screen_and_words(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    """Larger and dark: the same step, with what was typed in answer and log line."""
    window.show_case(sample.asking(InputKind.LINE))
    qtbot.keyClicks(named(window, "answer_line"), "half antw")
    qtbot.keyClicks(window.case.foot.line, "halve notitie")
    window._theme.set_scale(150)
    window._theme.set_name("dark")
    settle(qapp)
    assert window.shows_case
    assert window.case.centre.ask.value() == "half antw"
    assert window.case.foot.line.text() == "halve notitie"
    assert window._memory.theme == "dark"
    assert window._memory.scale == 150


def test_the_exercise_band_is_there_only_in_an_exercise(window: Window) -> None:
    """On the start screen and in a real case it is gone."""
    window.show_case(replace(sample.CASE, is_exercise=True))
    assert window.band.isVisible()
    assert window.band.accessibleName() == "Dit is een oefening"
    window.show_case(sample.CASE)
    assert not window.band.isVisible()
    window.show_case(replace(sample.CASE, is_exercise=True))
    window.show_start(office.START)
    assert not window.band.isVisible()


def test_a_message_stays_until_it_is_closed_and_offers_one_act(window: Window, qtbot: QtBot) -> None:
    """A later message without an act has no button."""
    done: list[int] = []
    window.message.tell("Bewaard.", Tone.OK, "Open", lambda: done.append(1))
    qtbot.mouseClick(window.message.action, Qt.MouseButton.LeftButton)
    assert done == [1]
    window.message.tell("Iets anders.")
    assert not window.message.action.isVisible()
    qtbot.mouseClick(window.message.close_button, Qt.MouseButton.LeftButton)
    assert not window.message.isVisible()


def test_good_news_goes_by_itself_and_bad_news_stays(window: Window, qtbot: QtBot) -> None:
    """What asks for an act, or tells that something failed, waits for the user."""
    window.message._fade.setInterval(10)
    for tone, action, stays in ((Tone.OK, "", False), (Tone.OK, "Open", True), (Tone.DANGER, "", True)):
        window.message.tell("Iets.", tone, action)
        qtbot.wait(40)
        assert window.message.isVisible() is stays


def test_the_window_remembers_where_it_stood(make_window: Callable[..., Window], qapp: QApplication) -> None:
    """Size comes back in the next window."""
    window = make_window(width=701, height=603)
    window.close()
    again = Window(qapp, window._theme, window._memory, lambda: NOW)
    assert (again.width(), again.height()) == (701, 603)
    again.deleteLater()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00kapot", b"[vorm]\nschaal=groot\nthema=roze\n[zaak]\nopen=@Invalid()\n", None],
)
def test_a_broken_memory_gives_the_defaults(tmp_path: Path, content: bytes | None) -> None:
    """A file that is empty, binary, wrong or a folder does not stop the start."""
    file = tmp_path / "venster.ini"
    file.mkdir() if content is None else file.write_bytes(content)
    memory = Memory(tmp_path)
    assert memory.scale == 100
    assert memory.geometry.isEmpty()
    assert memory.case_id == ""


def test_every_shortcut_exists_once_and_stands_in_the_overview(window: Window) -> None:
    """The keys behind F1 are those of the table, and no two commands share one."""
    keys = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    wanted = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert sorted(keys) == sorted(wanted)
    assert len(set(keys)) == len(keys)
    overview = " ".join(row[0] for row in DIALOG.keys_rows)
    dutch = {
        "Ctrl++": "Ctrl+plus",
        "Ctrl+=": "Ctrl+plus",
        "Ctrl+-": "Ctrl+min",
        "Alt+Left": "Alt+Links",
        "Alt+Right": "Alt+Rechts",
    }
    assert [key for entry in TABLE for key in entry.keys if dutch.get(key, key) not in overview] == []


def test_every_command_is_somewhere_to_be_found() -> None:
    """By key or in the menu."""
    assert {entry.command for entry in TABLE if entry.keys or entry.words} == set(Command)


@pytest.mark.qt_log_ignore("plugin does not support")
@pytest.mark.parametrize(("closed", "absent"), [(False, Command.REOPEN), (True, Command.CLOSE)])
def test_the_menu_has_what_fits_the_screen(
    window: Window, qtbot: QtBot, closed: bool, absent: Command
) -> None:
    """Without a case nothing about a case; a closed case can be opened again and an open one closed."""
    words = {entry.command: entry.words for entry in TABLE}

    def entries() -> list[str]:
        qtbot.mouseClick(window.top.menu, Qt.MouseButton.LeftButton)
        menu = window.findChildren(QMenu)[-1]
        found = [action.text() for action in menu.actions() if action.text()]
        menu.close()
        return found

    window.show_start(office.START)
    assert words[Command.DOSSIER] not in entries()
    window.show_case(replace(sample.CASE, is_closed=closed))
    found = entries()
    assert words[Command.DOSSIER] in found
    assert words[absent] not in found


def test_what_is_dropped_is_a_file_or_a_picture() -> None:
    """Web addresses and text are no evidence by themselves."""
    data = QMimeData()
    data.setText("zomaar tekst")
    data.setUrls([QUrl("https://voorbeeld.nl/")])
    assert not can_offer(data)
    assert offered(data, NOW) == ()
    assert offered(None, NOW) == ()
    picture = QImage(2, 2, QImage.Format.Format_RGB32)
    picture.fill(0)
    data = QMimeData()
    data.setImageData(picture)
    (one,) = offered(data, NOW)
    assert isinstance(one.source, bytes)
    assert one.source.startswith(b"\x89PNG")
    assert "2026-11-23" in one.name


@pytest.mark.parametrize(
    ("dial", "url"),
    [
        ("112", "tel:112"),
        ("0343 - 123456", "tel:0343123456"),
        ("+31 70 373 83 14", "tel:+31703738314"),
        (" 0900-8844", "tel:09008844"),
    ],
)
def test_a_number_is_dialled_as_it_is_written(dial: str, url: str) -> None:
    """No country code is ever added, least of all to the alarm number."""
    assert call_url(dial) == url


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "vb:iets", "", "geen link"])
def test_only_web_and_mail_links_are_opened(link: str) -> None:
    """A link in a flow can start no program."""
    assert not Outside().open_link(link)


def test_a_start_loads_nothing_heavy(tmp_path: Path) -> None:
    """At the first paint of the window none of the slow libraries has been imported."""
    program = f"""
import sys
from pathlib import Path
from vb_wizard.resources import assets_folder
from vb_wizard.ui.application import make_app
import vb_wizard.ui.running
app = make_app()
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window
from datetime import datetime
from tests.ui.sample_office import START
window = Window(app, Theme(assets_folder()), Memory(Path({str(tmp_path)!r})), datetime.now)
window.build()
window.show_start(START)
window.show()
app.processEvents()
print(*[name for name in {HEAVY!r} if name in sys.modules])
"""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env=_with_path(root),
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def _with_path(root: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}"}


def test_home_gives_the_case_back(case: Desk) -> None:
    """Another window can open it then, and the next start begins at the start screen."""
    case.running.window.commanded.emit(Command.HOME)
    assert case.running.cases.desk is None
    assert case.running.memory.case_id == ""
    assert case.running.window.start.isVisible()
