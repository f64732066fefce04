"""What a screen reader finds, on every screen and in every dialog: names, roles, states, and the order of all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named
from tests.ui.gallery import SCENES, Stage
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.tasks import TaskRow

Role = QAccessible.Role
ROLES = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.StaticText,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.Graphic,
    Role.Pane,
    Role.ComboBox,
}
"""What something with the keyboard may be. A client, a border or nothing at all says nothing to who hears it."""


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield everything that a screen reader can reach, in its order."""
    yield interface
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and not child.state().invisible:
            yield from walk(child)


def nodes(front: QWidget) -> list[QAccessibleInterface]:
    """Return everything in a window or dialog."""
    return list(walk(QAccessible.queryAccessibleInterface(front)))


def name(node: QAccessibleInterface) -> str:
    """Return what a reader says first."""
    return node.text(QAccessible.Text.Name).strip()


def widget_of(node: QAccessibleInterface) -> QWidget | None:
    """Return the widget behind a node; an item of a list has none."""
    thing: QObject | None = node.object()
    return thing if isinstance(thing, QWidget) else None


def controls(front: QWidget) -> list[QAccessibleInterface]:
    """Return what can have the keyboard."""
    windows = (Role.Window, Role.Dialog)
    return [node for node in nodes(front) if node.state().focusable and node.role() not in windows]


def _lies(node: QAccessibleInterface) -> Iterator[str]:
    """Yield how what is told differs from what is seen."""
    widget, state = widget_of(node), node.state()
    if widget is None:
        return
    if bool(state.disabled) is widget.isEnabled():
        yield "disabled"
    if isinstance(widget, QAbstractButton):
        if bool(state.checkable) is not widget.isCheckable():
            yield "checkable"
        if bool(state.checked) is not widget.isChecked():
            yield "checked"
        wanted = Role.Button
        if widget.isCheckable():
            wanted = Role.RadioButton if widget.autoExclusive() else Role.CheckBox
        if node.role() is not wanted:
            yield f"{node.role()} is no {wanted}"
    if isinstance(widget, QLineEdit) and bool(state.readOnly) is not widget.isReadOnly():
        yield "read only"
    if bool(state.focused) is not widget.hasFocus() and not isinstance(widget, QAbstractItemView):
        yield "focused"


def _seen(node: QAccessibleInterface) -> str:
    """Return the words that are seen on a button, as somebody would speak them."""
    widget = widget_of(node)
    words = widget.text().strip(" …").casefold() if isinstance(widget, Button) else ""
    return words if any(letter.isalnum() for letter in words) else ""


def _around(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what a node stands in, from the inside out."""
    one = node.parent()
    while one is not None and one.isValid():
        yield one
        one = one.parent()


def chain(front: QWidget) -> list[QWidget]:
    """Return what Tab reaches, from the first to the last."""
    found: list[QWidget] = []
    widget = front.nextInFocusChain()
    while widget is not front:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(front) and widget.isEnabled() and widget.window() is front:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def column(widget: QWidget, front: QWidget) -> QWidget:
    """Return what scrolls around a widget, or what it stands in: that is read from top to bottom by itself."""
    around = widget.parentWidget()
    while around is not None and around is not front and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around or front


def upward(widgets: Sequence[QWidget], front: QWidget) -> list[str]:
    """Name every step that goes up, or back on the same line, within one column."""
    bad = []
    for before, after in pairwise(widgets):
        if column(before, front) is not column(after, front):
            continue
        here, there = before.mapTo(front, QPoint(0, 0)), after.mapTo(front, QPoint(0, 0))
        same_line = here.y() < there.y() + after.height() and there.y() < here.y() + before.height()
        if there.y() + after.height() <= here.y() or (same_line and there.x() < here.x()):
            bad.append(f"{before.accessibleName() or before} -> {after.accessibleName() or after}")
    return bad


@dataclass(frozen=True)
class Found:
    """What is wrong in a scene, by kind; each an empty list when all is well."""

    nameless: list[str]
    renamed: list[str]
    alike: list[str]
    lies: list[str]
    twice: list[str]
    unnamed_groups: list[str]
    loose: list[str]
    misread: list[str]
    upward: list[str]


def look(front: QWidget) -> Found:
    """Walk a window or dialog once."""
    every = nodes(front)
    found = controls(front)
    assert found
    buttons = [name(one) for one in found if one.role() is Role.Button and not one.state().disabled]
    described = QAccessible.Text.Description
    radios = [one for one in every if one.role() is Role.RadioButton]
    ring = chain(front)
    read = [widget for node in every if (widget := widget_of(node)) in ring]
    # Tab goes round and round: where it begins is where the keyboard is.
    tabbed = [*ring[ring.index(read[0]) :], *ring[: ring.index(read[0])]] if read else []
    ways = [
        f"{a.accessibleName()} before {b.accessibleName()}"
        for a, b in zip(read, tabbed, strict=True)
        if a is not b
    ]
    return Found(
        nameless=[
            f"{one.role()} {name(one)!r} {one.object()}"
            for one in found
            if not name(one) or one.role() not in ROLES
        ],
        renamed=[
            f"{words} is said as {name(one)}"
            for one in found
            if (words := _seen(one)) not in name(one).casefold()
        ],
        alike=sorted(one for one in set(buttons) if buttons.count(one) > 1),
        lies=[f"{name(node)!r}: {lie}" for node in found for lie in _lies(node)],
        twice=[name(one) for one in found if name(one) and one.text(described) == name(one)],
        unnamed_groups=[str(one.object()) for one in every if one.role() is Role.Grouping and not name(one)],
        loose=[name(one) for one in radios if all(out.role() is not Role.Grouping for out in _around(one))],
        misread=ways,
        upward=upward(tabbed, front),
    )


@pytest.fixture(scope="module")
def seen(stage: Stage) -> Callable[[str], Found]:
    """Look at each scene once for all tests here."""
    kept: dict[str, Found] = {}

    def see(scene: str) -> Found:
        if scene not in kept:
            kept[scene] = look(stage.show(scene))
        return kept[scene]

    return see


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_says_what_it_is(seen: Callable[[str], Found], scene: str) -> None:
    """What can have the keyboard has a name and a role that means something, and no two buttons have the same name."""
    assert (seen(scene).nameless, seen(scene).alike) == ([], [])


@pytest.mark.parametrize("scene", SCENES)
def test_who_speaks_the_words_of_a_button_presses_it(seen: Callable[[str], Found], scene: str) -> None:
    """The name of a button holds the words that are seen on it, because somebody may work the window by voice."""
    assert seen(scene).renamed == []


@pytest.mark.parametrize("scene", SCENES)
def test_every_state_is_told_as_it_is_seen(seen: Callable[[str], Found], scene: str) -> None:
    """Chosen, out of use, read only and having the keyboard are told, and no description repeats the name."""
    assert (seen(scene).lies, seen(scene).twice) == ([], [])


@pytest.mark.parametrize("scene", SCENES)
def test_what_belongs_together_is_a_group_with_a_name(seen: Callable[[str], Found], scene: str) -> None:
    """Radio buttons stand in a group that says what they are about, and no group is without a name."""
    assert (seen(scene).unnamed_groups, seen(scene).loose) == ([], [])


@pytest.mark.parametrize("scene", SCENES)
def test_reading_tabbing_and_looking_go_the_same_way(seen: Callable[[str], Found], scene: str) -> None:
    """The order of the accessible tree is that of Tab, and within a column both go right and down."""
    assert (seen(scene).misread, seen(scene).upward) == ([], [])


def turn(widget: QWidget) -> None:
    """Turn something as a screen reader does: without the mouse, the keyboard or a click."""
    action = QAccessible.queryAccessibleInterface(widget).actionInterface()
    action.doAction("Toggle" if "Toggle" in action.actionNames() else "Press")


def test_a_screen_reader_can_answer(stage: Stage) -> None:
    """Turning an answer chooses it: the way on opens, and the answer before it is left."""
    stage.show("ask")
    first, second, *_ = stage.window.case.centre.ask.buttons()
    turn(first)
    assert stage.window.case.centre.onward.isEnabled()
    turn(second)
    assert stage.window.case.centre.ask.value() == second.answer.id


def test_a_screen_reader_can_tick_an_action(stage: Stage, qtbot: QtBot) -> None:
    """Turning the box asks for the mark, and the box shows only what has been recorded."""
    stage.show("acute")
    centre = stage.window.case.centre
    centre.settle()
    row = list(centre.do.rows.rows())[2]
    assert isinstance(row, TaskRow)
    with qtbot.waitSignal(centre.do.mark_wanted, timeout=1000) as asked:
        turn(row.check)
    assert asked.args[1] == "done"
    assert not row.check.isChecked()


def test_a_screen_reader_can_choose_a_look_and_a_tab(stage: Stage) -> None:
    """Turning a size in the settings wears it, and turning a tab in a narrow window shows its part."""
    stage.show("settings")
    turn(named(stage.window.settings, "scale:125"))
    stage.settle()
    assert stage.desk.running.theme.scale == 125
    stage.desk.running.theme.set_scale(200)
    stage.show("ask")
    turn(named(stage.window, "tab:2"))
    assert stage.window.case.right.isVisible()
    stage.desk.running.theme.set_scale(100)


def test_a_screen_reader_can_press(stage: Stage, qtbot: QtBot) -> None:
    """Pressing a button does what a click does."""
    stage.show("start")
    with qtbot.waitSignal(stage.window.start.door_chosen, timeout=1000) as chosen:
        turn(named(stage.window.start, "door:gebeurd"))
    assert chosen.args == ["gebeurd"]
