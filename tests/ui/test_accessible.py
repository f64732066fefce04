"""Every control can be found, named and worked without eyes or mouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import sample_office as office
from tests.ui import sample_views as sample
from tests.ui.conftest import settle
from vb_wizard.presenters.views import InputKind
from vb_wizard.ui.window import Window

SCREENS = (
    "start",
    "ask",
    "several",
    "do",
    "inform",
    "end",
    "score",
    "day",
    "moment",
    "text",
    "contacts",
    "scenarios",
    "message",
)
SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border}
WORKED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.StaticText,
    QAccessible.Role.Link,
    QAccessible.Role.ComboBox,
}


def show(window: Window, screen: str) -> None:
    """Put a screen in front."""
    if screen == "start":
        window.show_start(office.START)
    elif screen == "contacts":
        window.show_contacts(office.CONTACTS)
    elif screen == "scenarios":
        window.show_scenarios(office.SCENARIOS)
    elif screen == "message":
        window.show_start(office.START)
        window.message.tell("Het dossier is bewaard.", action="Open")
    else:
        window.show_case(
            {
                "ask": sample.CASE,
                "score": sample.SCORED,
                "day": sample.asking(InputKind.DAY),
                "several": sample.several(),
                "do": sample.DOING,
                "inform": replace(sample.CASE, centre=sample.INFORM),
                "end": replace(sample.CASE, centre=sample.END),
                "moment": sample.asking(InputKind.MOMENT),
                "text": sample.asking(InputKind.TEXT),
            }[screen]
        )


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield everything a screen reader can reach."""
    yield interface
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and not child.state().invisible:
            yield from walk(child)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_has_a_name_and_a_role(window: Window, qapp: QApplication, screen: str) -> None:
    """What takes the keyboard is named and says what it is."""
    show(window, screen)
    settle(qapp)
    nodes = list(walk(QAccessible.queryAccessibleInterface(window)))
    controls = [node for node in nodes if node.state().focusable and node.role() != QAccessible.Role.Window]
    assert len(controls) > 5
    bad = [
        f"{node.role()} '{node.text(QAccessible.Text.Name)}' {node.object()}"
        for node in controls
        if not node.text(QAccessible.Text.Name).strip() or node.role() in SILENT or node.role() not in WORKED
    ]
    assert bad == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_name_is_said_once(window: Window, qapp: QApplication, screen: str) -> None:
    """Two buttons on one screen never have the same name, so that a name is enough to find one."""
    show(window, screen)
    settle(qapp)
    names = [
        node.text(QAccessible.Text.Name)
        for node in walk(QAccessible.queryAccessibleInterface(window))
        if node.state().focusable and node.role() == QAccessible.Role.Button
    ]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_has_one_title_that_is_a_heading(
    window: Window, qapp: QApplication, screen: str
) -> None:
    """A reader can jump from heading to heading; captions are read as written, not in capitals."""
    show(window, screen)
    settle(qapp)
    nodes = walk(QAccessible.queryAccessibleInterface(window))
    said = [node.text(QAccessible.Text.Name) for node in nodes if node.role() == QAccessible.Role.Heading]
    assert said
    assert not any(one.isupper() for one in said)


@pytest.mark.parametrize("screen", ["start", "ask", "do", "contacts"])
def test_tab_goes_in_the_order_of_reading(
    window: Window, qapp: QApplication, qtbot: QtBot, screen: str
) -> None:
    """Within each column the next control lies to the right or below; every control is reached, and it ends where it began."""
    show(window, screen)
    settle(qapp)
    window.top.name.setFocus()
    seen: list[QWidget] = []
    while (now := window.focusWidget()) not in seen and len(seen) < 120:
        seen.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert window.focusWidget() is seen[0]

    def column(widget: QWidget) -> object:
        parts = (
            window.top,
            window.case.left,
            window.case.centre,
            window.case.right,
            window.case.foot,
            window.start,
            window.contacts,
        )
        return next(part for part in parts if part.isAncestorOf(widget))

    columns = [column(widget) for widget in seen]
    assert all(columns.count(one) == sum(1 for _ in _run(columns, one)) for one in columns)
    for before, after in pairwise(seen):
        if column(before) is column(after):
            here, there = before.mapTo(window, QPoint(0, 0)), after.mapTo(window, QPoint(0, 0))
            assert there.y() + after.height() > here.y(), (
                f"{before.accessibleName()} -> {after.accessibleName()}"
            )


def _run(columns: list[object], one: object) -> Iterator[object]:
    """Yield the first unbroken run of a column."""
    at = columns.index(one)
    while at < len(columns) and columns[at] is one:
        yield columns[at]
        at += 1


def test_saved_is_said_aloud(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of the saved state is announced once; the same state again is not."""
    said: list[str] = []
    monkeypatch.setattr("vb_wizard.ui.parts.footbar.announce", lambda _widget, text: said.append(text))
    window.show_case(sample.CASE)
    window.show_case(replace(sample.CASE, message="Iets anders"))
    assert said == ["Bewaard: opgeslagen · versleuteld"]


def test_a_message_is_said_aloud(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who does not see the bar hears it."""
    said: list[str] = []
    monkeypatch.setattr("vb_wizard.ui.parts.bars.announce", lambda _widget, text: said.append(text))
    window.message.tell("De schijf is vol.")
    assert said == ["De schijf is vol."]


def test_the_route_says_what_its_pictures_say(window: Window) -> None:
    """Done, here and still to come are words too."""
    window.show_case(sample.CASE)
    names = [item.accessibleName() for item in window.case.left.route.rows()]
    assert names[0] == "Direct gevaar?, Nee · 09:12, gedaan"
    assert names[3].endswith("hier bent u")
    assert names[-1].endswith("komt nog")
