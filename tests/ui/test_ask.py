"""The question: nothing chosen beforehand, one or several answers, typed answers, drafts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui import sample_views as sample
from tests.ui.conftest import named
from vb_wizard.presenters.views import CaseView, InputKind
from vb_wizard.ui.screens.ask import AskPanel
from vb_wizard.ui.screens.centre import Centre
from vb_wizard.ui.window import Window


@pytest.fixture
def centre(window: Window) -> Centre:
    """The middle of a case that asks for one answer."""
    window.show_case(sample.CASE)
    window.case.centre.settle()
    return window.case.centre


def show(window: Window, view: CaseView) -> AskPanel:
    """Show a case and return its question."""
    window.show_case(view)
    window.case.centre.settle()
    return window.case.centre.ask


def given(centre: Centre) -> list[object]:
    """Collect the answers that the screen gives from now on."""
    answers: list[object] = []
    centre.answered.connect(lambda _place, value: answers.append(value))
    return answers


def test_nothing_is_chosen_and_going_on_is_impossible(centre: Centre) -> None:
    """Until an answer is chosen the button is off and confirming does nothing."""
    answers = given(centre)
    assert not any(button.isChecked() for button in centre.ask.buttons())
    assert not centre.onward.isEnabled()
    centre.confirm()
    assert answers == []


def test_an_earlier_answer_is_shown_as_chosen(window: Window) -> None:
    """Who looks back sees what was answered and can go on at once."""
    answers = (replace(sample.QUESTION.answers[0], is_chosen=True), *sample.QUESTION.answers[1:])
    question = replace(sample.QUESTION, answers=answers)
    panel = show(window, replace(sample.CASE, centre=replace(sample.ASK, question=question)))
    assert panel.value() == "concreet"
    assert window.case.centre.onward.isEnabled()


@pytest.mark.parametrize(("key", "answer"), [("1", "concreet"), ("3", "grof"), ("?", "onbekend")])
def test_a_key_chooses_and_enter_confirms(
    window: Window, centre: Centre, qtbot: QtBot, key: str, answer: str
) -> None:
    """Keys choose the answer with that cap, wherever the keyboard is in the window."""
    answers = given(centre)
    window.top.menu.setFocus()
    qtbot.keyClicks(window.top.menu, key)
    assert answers == []
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert answers == [answer]


def test_a_click_chooses_and_a_second_answer_replaces_it(centre: Centre, qtbot: QtBot) -> None:
    """Of one answer there is one."""
    first, second = centre.ask.buttons()[:2]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (first.isChecked(), centre.ask.value()) == (False, "algemeen")


def test_enter_on_an_answer_that_is_not_chosen_only_chooses_it(centre: Centre, qtbot: QtBot) -> None:
    """Enter never confirms another answer than the one that has the keyboard."""
    answers = given(centre)
    centre.ask.buttons()[0].click()
    qtbot.keyClick(centre.ask.buttons()[1], Qt.Key.Key_Return)
    assert answers == []
    qtbot.keyClick(centre.ask.buttons()[1], Qt.Key.Key_Return)
    assert answers == ["algemeen"]


def test_several_answers_go_together_but_not_with_not_knowing(window: Window) -> None:
    """Choosing "dat weet ik niet" leaves the others, and choosing another leaves it."""
    panel = show(window, sample.several())
    one, two, _, unknown = panel.buttons()
    one.click()
    two.click()
    assert panel.value() == ("concreet", "algemeen")
    unknown.click()
    assert panel.value() == ("onbekend",)
    one.click()
    assert panel.value() == ("concreet",)
    one.click()
    assert panel.value() == ()


@pytest.mark.parametrize(
    ("kind", "name", "typed", "value"),
    [
        (InputKind.LINE, "answer_line", "  Secretaris  ", "Secretaris"),
        (InputKind.NUMBER, "answer_line", "12", "12"),
        (InputKind.NUMBER, "answer_line", "twaalf", ""),
        (InputKind.NUMBER, "answer_line", "٣", ""),
        (InputKind.LINE, "answer_line", "   ", ""),
    ],
)
def test_a_line_is_answered_by_typing(
    window: Window, qtbot: QtBot, kind: InputKind, name: str, typed: str, value: str
) -> None:
    """What cannot be used is no answer, and a number is a whole number."""
    panel = show(window, sample.asking(kind))
    field = named(window, name)
    assert isinstance(field, QLineEdit)
    QGuiApplication.clipboard().setText(typed)
    field.paste()
    assert panel.value() == value
    assert window.case.centre.onward.isEnabled() is bool(value)


def test_a_text_takes_enter_as_a_new_line(window: Window, qtbot: QtBot) -> None:
    """Ctrl+Enter confirms, Enter does not, and Tab leaves the field."""
    panel = show(window, sample.asking(InputKind.TEXT))
    answers = given(window.case.centre)
    field = named(window, "answer_text")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Eerste")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "tweede")
    assert (panel.value(), answers) == ("Eerste\ntweede", [])
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == ["Eerste\ntweede"]
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()


def test_now_fills_in_date_and_time(window: Window, qtbot: QtBot) -> None:
    """One click is enough for a moment."""
    panel = show(window, sample.asking(InputKind.MOMENT))
    qtbot.mouseClick(named(window, "answer_now"), Qt.MouseButton.LeftButton)
    assert panel.value() == "2026-11-23T09:14"


def test_a_time_alone_means_today_and_shows_it(window: Window, qtbot: QtBot) -> None:
    """The date that is assumed is written in the field, so that nobody is surprised."""
    panel = show(window, sample.asking(InputKind.MOMENT))
    hour, day = named(window, "answer_time"), named(window, "answer_date")
    assert isinstance(day, QLineEdit)
    hour.setFocus()
    qtbot.keyClicks(hour, "855")
    assert panel.value() == ""
    day.setFocus()
    assert (day.text(), panel.value()) == ("23-11-2026", "2026-11-23T08:55")


def test_a_date_that_does_not_exist_is_said(window: Window, qtbot: QtBot) -> None:
    """The sentence shows how a date is written; there is no answer yet."""
    panel = show(window, sample.asking(InputKind.MOMENT))
    day, hour = named(window, "answer_date"), named(window, "answer_time")
    day.setFocus()
    qtbot.keyClicks(day, "31-11-2026")
    hour.setFocus()
    qtbot.keyClicks(hour, "9:00")
    assert panel.value() == ""
    assert "23-11-2026" in panel._field().problem.text()  # type: ignore[union-attr]


def test_not_knowing_and_typing_exclude_each_other(window: Window, qtbot: QtBot) -> None:
    """Who types takes "dat weet ik niet" back."""
    panel = show(window, sample.asking(InputKind.LINE))
    panel.choose_key("?")
    assert panel.value() == "onbekend"
    qtbot.keyClicks(named(window, "answer_line"), "Toch wel")
    assert panel.value() == "Toch wel"


def test_leaving_a_moment_keeps_not_knowing(window: Window) -> None:
    """A screen reader turns "dat weet ik niet" while the date has the keyboard; leaving the date does not take that back."""
    panel = show(window, sample.asking(InputKind.MOMENT))
    named(window, "answer_date").setFocus()
    panel.buttons()[-1].setChecked(True)
    window.top.menu.setFocus()
    assert panel.value() == "onbekend"


def test_an_earlier_typed_answer_is_shown(window: Window) -> None:
    """A moment comes back in its two fields."""
    panel = show(window, sample.asking(InputKind.MOMENT, "2026-11-22T21:05"))
    assert panel.value() == "2026-11-22T21:05"


def test_what_was_typed_survives_another_step(window: Window, qtbot: QtBot) -> None:
    """Who looks elsewhere before confirming finds the words back; confirming ends the draft."""
    view = sample.asking(InputKind.LINE)
    panel = show(window, view)
    qtbot.keyClicks(named(window, "answer_line"), "half antw")
    show(window, sample.CASE)
    assert show(window, view).value() == "half antw"
    panel.forget_draft()
    assert show(window, view).value() == ""


def test_digits_in_a_field_are_text(window: Window, qtbot: QtBot) -> None:
    """A number typed in the log line chooses no answer."""
    panel = show(window, sample.CASE)
    window.case.focus_log()
    qtbot.keyClicks(window.case.foot.line, "1 man, 2 auto's?")
    assert panel.value() == ""
    assert window.case.foot.line.text() == "1 man, 2 auto's?"


@pytest.mark.parametrize(
    ("several", "role"), [(False, QAccessible.Role.RadioButton), (True, QAccessible.Role.CheckBox)]
)
def test_an_answer_has_the_role_that_it_plays(window: Window, several: bool, role: QAccessible.Role) -> None:
    """One of many is a radio button, several a check box; name and key are said, and a reader can choose."""
    panel = show(window, sample.several() if several else sample.CASE)
    button = panel.buttons()[1]
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() == role
    assert (
        interface.text(QAccessible.Text.Name)
        == "Algemeen. Er wordt gedreigd, maar zonder wie, waar of wanneer"
    )
    assert interface.text(QAccessible.Text.Description) == "Toets 2"
    interface.actionInterface().doAction("Toggle")
    assert button.isChecked()


def test_the_same_question_again_keeps_the_choice(window: Window, make_window: Callable[..., Window]) -> None:
    """A redraw for another reason, such as a note, does not take back what was chosen."""
    panel = show(window, sample.CASE)
    panel.choose_key("2")
    show(window, replace(sample.CASE, saved="opgeslagen · 09:15"))
    assert panel.value() == "algemeen"
