"""Nothing is cut off: every screen, in both themes, at every size that is promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from tests.ui import sample_office as office
from tests.ui import sample_views as sample
from tests.ui.conftest import settle
from vb_wizard.presenters.views import CaseView, InputKind
from vb_wizard.ui.parts.answers import AnswerButton
from vb_wizard.ui.parts.text import Text, TextBlock
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window

CASES: dict[str, CaseView] = {
    "ask": sample.CASE,
    "do": sample.DOING,
    "inform": replace(sample.CASE, centre=sample.INFORM, is_exercise=True),
    "long": sample.LONG,
    "moment": sample.asking(InputKind.MOMENT, hint="Mag ook ongeveer."),
    "day": sample.asking(InputKind.DAY, hint="Kies een dag die u kunt aantonen."),
    "score": sample.SCORED,
    "text": sample.asking(InputKind.TEXT),
    "several": sample.several(),
}
SIZES = (
    (1280, 800, 100),
    (1024, 700, 100),
    (1280, 800, 200),
    (1024, 700, 200),
    (1024, 700, 125),
    (1920, 1080, 90),
)


def cut_off(root: QWidget) -> list[str]:
    """Name every visible text or button that gets less height or width than it needs."""
    found = []
    for one in root.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, (Text, QAbstractButton)):
            continue
        needed = (
            one.heightForWidth(one.width()) if one.hasHeightForWidth() else one.minimumSizeHint().height()
        )
        if one.height() < needed or one.width() < one.minimumSizeHint().width():
            found.append(
                f"{type(one).__name__} {one.objectName() or one.accessibleName()}: {one.size()} needs {needed}"
            )
    return found


def beside(root: QWidget) -> list[str]:
    """Name every visible part that reaches over the right side of what it lies in."""
    areas = [area for area in root.findChildren(QScrollArea) if area.isVisible()]
    return [
        f"{type(area).__name__} {area.widget().width()} > {area.viewport().width()}"
        for area in areas
        if area.widget().width() > area.viewport().width()
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_no_screen_cuts_anything_off(
    make_window: Callable[..., Window], qapp: QApplication, size: tuple[int, int, int]
) -> None:
    """Every text and button of every screen has the room it needs, and nothing reaches over the side."""
    width, height, scale = size
    window = make_window(scale=scale, width=width, height=height)
    bad: list[str] = []

    def look(name: str) -> None:
        settle(qapp)
        assert (window.width(), window.height()) == (width, height), f"{name} makes the window larger"
        bad.extend(f"{name}: {one}" for one in (*cut_off(window), *beside(window)))

    window.show_start(office.START)
    look("start")
    window.show_contacts(office.CONTACTS)
    look("contacts")
    window.show_scenarios(office.SCENARIOS)
    look("scenarios")
    for name, view in CASES.items():
        window.show_case(view)
        look(name)
        if window.case.tabs.isVisible():
            for tab in (1, 2):
                window.case.tabs.choose(tab)
                look(f"{name} tab {tab}")
    assert bad == []


@pytest.mark.parametrize("order", [("long", "ask", "long"), ("do", "long", "do")])
def test_parts_that_are_used_again_take_their_new_height(
    window: Window, qapp: QApplication, order: tuple[str, ...]
) -> None:
    """A card that first held one line and then five is not cut off."""
    for name in order:
        window.show_case(CASES[name])
        settle(qapp)
        assert cut_off(window) == []


@pytest.mark.parametrize("width", [620, 450, 330, 260, 150])
@pytest.mark.parametrize("scale", [90, 100, 200])
def test_an_answer_grows_with_its_text(theme: Theme, qapp: QApplication, width: int, scale: int) -> None:
    """The narrower it is, the higher; its words never reach its edge."""
    theme.set_scale(scale)
    button = AnswerButton(theme)
    button.show_item((sample.QUESTION.answers[0], False))
    wide, narrow = button.heightForWidth(2000), button.heightForWidth(width)
    assert narrow >= wide
    room = width - button._text_left() - theme.px("l")
    words = [
        TextBlock(theme, style, text).height(max(1, room))
        for style, text in (("answer", "Concreet"), ("help", button.answer.help))
    ]
    assert narrow >= sum(words) + 2 * theme.px("m")


def test_text_is_laid_out_line_by_line(theme: Theme) -> None:
    """A line break is kept, an empty text takes no room, a word that is too long is broken."""
    assert TextBlock(theme, "body", "").height(100) == 0
    assert TextBlock(theme, "body", "een\r\ntwee\ndrie").height(1000) == 3 * theme.line("body")
    assert TextBlock(theme, "body", "a" * 400).height(100) > 10 * theme.line("body")


def test_targets_are_large_enough(window: Window, qapp: QApplication) -> None:
    """Whatever can be pressed is at least 32 px high, and answers at least 40."""
    for view in CASES.values():
        window.show_case(view)
        settle(qapp)
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        assert len(buttons) > 8
        assert [one.objectName() for one in buttons if one.height() < 32] == []
        assert [
            one.objectName() for one in buttons if isinstance(one, AnswerButton) and one.height() < 40
        ] == []


def test_dark_is_drawn_with_the_colours_of_dark(
    make_window: Callable[..., Window], qapp: QApplication
) -> None:
    """Surface and card are what the theme says, in the window itself."""
    window = make_window(name="dark")
    window.show_case(sample.CASE)
    settle(qapp)
    picture = window.grab().toImage()
    assert picture.pixelColor(270, 400).name().upper() == "#10161E"
    assert picture.pixelColor(400, 5).name().upper() == "#18212C"


def test_the_focus_ring_is_around_what_has_the_keyboard(window: Window, qapp: QApplication) -> None:
    """There is one ring, outside the control, and it follows."""
    window.show_case(sample.CASE)
    settle(qapp)
    target = window.focusWidget()
    for _ in range(2):
        rings = [one for one in window.findChildren(QWidget, "focus_ring") if one.isVisible()]
        assert len(rings) == 1
        ring, corner = rings[0], target.mapTo(rings[0].parentWidget(), target.rect().topLeft())
        assert ring.geometry().contains(target.rect().translated(corner))
        target = window.case.foot.line
        target.setFocus()
        settle(qapp)
