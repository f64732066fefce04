"""What eyes need: colours of the theme alone, a mark beside every colour, one set of icons, a focus that is always seen, no motion."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMessageBox,
    QProgressDialog,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.gallery import SCENES, Stage
from tests.ui.test_reading import chain
from vb_wizard.presenters.map import Walked
from vb_wizard.presenters.views import ItemState, PhaseView
from vb_wizard.resources import assets_folder
from vb_wizard.ui.parts.bars import PhaseBar
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.flowmap import FlowMap
from vb_wizard.ui.parts.route import RailEntry, RailItem
from vb_wizard.ui.parts.tasks import CheckMark
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.theme.tokens import read_colours, read_measures

ASSETS = assets_folder()
SOURCE = Path(__file__).parents[2] / "src" / "vb_wizard"
_SHARE = 0.004
"""A colour that covers more of a picture than this is a ground or a border, not the edge of a letter."""


def picture(widget: QWidget) -> QImage:
    """Return what a widget looks like."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def grounds(widget: QWidget) -> set[str]:
    """Return the colours that cover a part of the picture."""
    # The bits belong to the picture, which must be held as long as they are counted.
    image = picture(widget)
    seen = memoryview(image.constBits()).cast("I")[::7]
    return {f"#{one & 0xFFFFFF:06X}" for one, times in Counter(seen).items() if times > len(seen) * _SHARE}


@pytest.fixture
def contrasted(stage: Stage) -> Iterator[Stage]:
    """The stage in high contrast, in which a grey of the platform is seen at once."""
    stage.desk.running.theme.set_name("contrast")
    # A button under the mouse wears a veil.
    QCursor.setPos(stage.window.mapToGlobal(QPoint(stage.window.width() + 50, -50)))
    yield stage
    stage.desk.running.theme.set_name("light")


def _system_dialogs(parent: QWidget) -> Iterator[QDialog]:
    files = QFileDialog(parent)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    files.resize(640, 420)
    yield files
    yield QMessageBox(
        QMessageBox.Icon.NoIcon, "Titel", "Wat er is gebeurd.", QMessageBox.StandardButton.Ok, parent
    )
    progress = QProgressDialog("Bladzijde 1 van 3", "Annuleren", 0, 3, parent)
    progress.setValue(1)
    yield progress


def test_nothing_wears_a_colour_that_is_not_of_the_theme(contrasted: Stage) -> None:
    """On every screen and in every dialog, also those of Qt itself, each ground and border has a colour of the theme."""
    theme = contrasted.desk.running.theme
    known = {theme.colour(name).name().upper() for name in read_colours(ASSETS, "contrast")}
    odd = {scene: left for scene in SCENES if (left := grounds(contrasted.show(scene)) - known)}
    contrasted.clear()
    for dialog in _system_dialogs(contrasted.window):
        dialog.show()
        contrasted.settle()
        odd |= {type(dialog).__name__: left} if (left := grounds(dialog) - known) else {}
        dialog.close()
        dialog.deleteLater()
    assert odd == {}


@pytest.fixture
def one_ink(tmp_path: Path, family: str) -> Theme:
    """A theme in which every tone has the same colour, as for somebody who tells none apart."""
    assets = shutil.copytree(ASSETS, tmp_path / "assets")
    file = assets / "themes" / "light.toml"
    text = file.read_text(encoding="utf-8")
    tones = "brand|danger|warn|ok|exercise|control|line|ink-soft|ink"
    text = re.sub(rf'^({tones}) = ".*"', r'\1 = "#000000"', text, flags=re.MULTILINE)
    text = re.sub(
        r'^((?:brand|danger|warn|ok|exercise)-soft|surface|rail|card|shade) = ".*"',
        r'\1 = "#FFFFFF"',
        text,
        flags=re.MULTILINE,
    )
    file.write_text(text, encoding="utf-8")
    return Theme(assets, family)


def drawn(widget: QWidget, size: QSize) -> bytes:
    """Return a widget as it is drawn at a size."""
    widget.resize(size)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    return bytes(image.constBits())


def test_a_step_of_the_route_is_known_without_colours(one_ink: Theme, qapp: QApplication) -> None:
    """Done, here, skipped and still to come are four pictures when every colour is the same."""
    seen = set()
    for state in ItemState:
        item = RailItem(one_ink)
        item.show_item(RailEntry("Stap", "", state, False, "ergens", "route:stap"))
        seen.add(drawn(item, QSize(220, 40)))
    assert len(seen) == len(ItemState)


def test_an_action_is_known_without_colours(one_ink: Theme, qapp: QApplication) -> None:
    """Every mark of an action is a picture of its own."""
    marks = ("open", "done", "delegated", "postponed", "not_possible", "not_applicable")
    seen = set()
    for mark in marks:
        box = CheckMark(one_ink)
        box.show_mark(mark, mark)
        seen.add(drawn(box, QSize(33, 33)))
    assert len(seen) == len(marks)


def test_a_phase_and_a_button_out_of_use_are_known_without_colours(
    one_ink: Theme, qapp: QApplication
) -> None:
    """What is done has a check, the present phase is filled, and a button that does nothing has a broken border."""
    seen = set()
    for state in (ItemState.DONE, ItemState.CURRENT, ItemState.TODO):
        bar = PhaseBar(one_ink)
        bar.show_phases((PhaseView("Voor", state),))
        seen.add(drawn(bar, QSize(110, 35)))
    assert len(seen) == 3
    on, off = Button(one_ink, "Verder"), Button(one_ink, "Verder")
    off.setEnabled(False)
    assert drawn(on, QSize(90, 33)) != drawn(off, QSize(90, 33))


def test_a_step_of_the_map_is_known_without_colours(stage: Stage, one_ink: Theme) -> None:
    """Walked, here and not yet are three pictures when every colour is the same."""
    stage.show("map")
    view = stage.window.map._view
    assert view is not None
    seen = set()
    for walked in Walked:
        drawing = FlowMap(one_ink)
        drawing.resize(300, 120)
        node = replace(view.nodes[0], walked=walked)
        drawing.show_map(replace(view, nodes=(node,), edges=()))
        seen.add(drawn(drawing, QSize(300, 120)))
    assert len(seen) == len(Walked)


def test_there_is_one_set_of_icons_with_its_licence() -> None:
    """Each icon of the set is drawn somewhere, nothing draws another picture, and the licence stands beside the set."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    assert [name for name in read_measures(ASSETS).icons if f'"{name}"' not in source] == []
    assert re.findall(r"standardIcon|standardPixmap|fromTheme|setClearButtonEnabled", source) == []
    pictures = {".png", ".svg", ".jpg", ".gif", ".ico"}
    assert [path for path in ASSETS.rglob("*") if path.suffix in pictures] == []
    assert "EUPL-1.2" in (ASSETS / "icons" / "README.md").read_text(encoding="utf-8")


def test_nothing_moves_by_itself(stage: Stage, qapp: QApplication) -> None:
    """Menus and tips do not slide or fade, whatever the system does, and no part has an animation."""
    effects = [effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General]
    assert [effect for effect in effects if qapp.isEffectEnabled(effect)] == []
    for scene in ("start", "acute", "map", "keys"):
        moving = stage.show(scene).findChildren(QAbstractAnimation)
        assert [one for one in moving if one.state() is not QAbstractAnimation.State.Stopped] == []
    source = "\n".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    assert re.findall(r"Q\w*Animation\b|QMovie|QTimeLine", source) == []


def _kind(widget: QWidget) -> str:
    return type(widget).__name__


def test_the_ring_is_around_every_kind_of_control(stage: Stage) -> None:
    """Whatever has the keyboard has a ring of 3 px in the colour of the focus around it, on every screen and in every dialog."""
    theme = stage.desk.running.theme
    assert theme.px("ring") == 3
    tried: set[str] = set()
    for scene in SCENES:
        front = stage.show(scene)
        for control in chain(front):
            if _kind(control) in tried:
                continue
            tried.add(_kind(control))
            control.setFocus(Qt.FocusReason.TabFocusReason)
            stage.settle()
            assert _ring_is_seen(theme, control), f"{scene}: {_kind(control)}"
    assert {
        "Button",
        "DoorCard",
        "AnswerButton",
        "QLineEdit",
        "QListWidget",
        "FlowMap",
        "QRadioButton",
    } <= tried
    assert len(tried) >= 15


def _ring_is_seen(theme: Theme, control: QWidget) -> bool:
    """Tell whether there is one ring, outside the control, in its colour."""
    rings = [ring for ring in control.window().findChildren(QWidget, "focus_ring") if ring.isVisible()]
    if len(rings) != 1:
        return False
    ring = rings[0]
    corner = control.mapTo(ring.parentWidget(), QPoint(0, 0))
    if not ring.geometry().contains(QRect(corner, control.size())):
        return False
    image = QImage(ring.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    ring.render(painter, QPoint(0, 0))
    painter.end()
    middle = image.height() // 2
    return all(image.pixelColor(x, middle) == theme.colour("focus") for x in range(theme.px("ring")))


@pytest.mark.parametrize("scene", ["long", "contacts", "settings", "agenda", "acute with long names"])
def test_tab_never_leads_out_of_sight(stage: Stage, qtbot: QtBot, scene: str) -> None:
    """Whatever Tab comes to is scrolled into sight, in a small window too."""
    stage.window.resize(1024, 700)
    front = stage.show(scene)
    for control in chain(front):
        before = front.focusWidget()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        now = front.focusWidget()
        seen = now.visibleRegion().boundingRect()
        port = _port(now)
        assert seen.height() >= min(now.height(), port) * 0.9, f"{now.accessibleName()} {control}"
    stage.window.resize(1280, 800)


def _port(widget: QWidget) -> int:
    """Return how high a widget can be and still be seen whole."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            return around.viewport().height()
        around = around.parentWidget()
    return widget.window().height()


def test_every_page_scrolls_from_the_keyboard(stage: Stage, qtbot: QtBot) -> None:
    """Page Down moves what is too high for the window, whatever has the keyboard in it."""
    stage.window.resize(1024, 560)
    for scene in ("start", "contacts", "settings", "about", "long", "ask"):
        front = stage.show(scene)
        focus = front.focusWidget()
        area = next(one for one in _areas_around(focus) if one.verticalScrollBar().maximum() > 0)
        area.verticalScrollBar().setValue(0)
        qtbot.keyClick(focus, Qt.Key.Key_PageDown)
        assert area.verticalScrollBar().value() > 0, scene
    stage.window.resize(1280, 800)


def _areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, QScrollArea):
            yield around
        around = around.parentWidget()
