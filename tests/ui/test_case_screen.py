"""The case screen: what the user wants comes out once, and only for the step that is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import sample_views as sample
from tests.ui.conftest import named, settle
from vb_wizard.domain.journal import Place
from vb_wizard.presenters.views import ItemState, TaskView, TrackItem
from vb_wizard.ui.parts.answers import AnswerButton
from vb_wizard.ui.parts.contacts import ContactCard
from vb_wizard.ui.parts.tasks import TaskRow
from vb_wizard.ui.screens.centre import Centre
from vb_wizard.ui.window import Window


@pytest.fixture
def doing(window: Window) -> Centre:
    """The middle of a case with a list of actions."""
    window.show_case(sample.DOING)
    window.case.centre.settle()
    return window.case.centre


def marked(centre: Centre) -> list[tuple[str, str]]:
    """Collect the marks that the screen asks for from now on."""
    found: list[tuple[str, str]] = []
    centre.mark_wanted.connect(lambda task, mark: found.append((task.id, mark)))
    return found


def with_task(task_id: str, **changes: object) -> tuple[TaskView, ...]:
    """The sample tasks with one of them changed."""
    return tuple(replace(task, **changes) if task.id == task_id else task for task in sample.TASKS)  # type: ignore[arg-type]


def test_enter_does_the_current_action(window: Window, doing: Centre, qtbot: QtBot) -> None:
    """The current action is what Enter is about; nothing else goes on."""
    found, gone = marked(doing), []
    doing.went_on.connect(gone.append)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert (found, gone) == ([("waarschuw", "done")], [])


def test_a_held_key_acts_once(window: Window, doing: Centre) -> None:
    """Repeats of a key that is held down are not taken, neither by the button nor by the window."""
    found = marked(doing)
    for target in (window.focusWidget(), window):
        repeat = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
        )
        QApplication.sendEvent(target, repeat)
    assert found == []


def test_right_after_a_new_step_nothing_is_confirmed(window: Window, qtbot: QtBot) -> None:
    """A double click on the last answer cannot answer the next question."""
    window.show_case(sample.CASE)
    centre = window.case.centre
    answers: list[object] = []
    centre.answered.connect(lambda _place, value: answers.append(value))
    centre.press_key("1")
    centre.confirm()
    assert answers == []
    qtbot.wait(270)
    centre.confirm()
    assert answers == ["concreet"]


def test_a_double_click_marks_one_action(doing: Centre, qtbot: QtBot, window: Window) -> None:
    """The second click falls in the moment in which nothing is taken."""
    found = marked(doing)
    doing.mark_wanted.connect(
        lambda *_: window.show_case(
            replace(
                sample.DOING,
                centre=replace(sample.DO, tasks=with_task("waarschuw", mark="done", is_current=False)),
            )
        )
    )
    done = named(window, "done:waarschuw")
    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(named(window, "check:lijn"), Qt.MouseButton.LeftButton)
    assert found == [("waarschuw", "done")]


def test_a_box_takes_a_mark_back(doing: Centre, qtbot: QtBot, window: Window) -> None:
    """What was done is opened again by its box, as a visible correction."""
    found = marked(doing)
    qtbot.mouseClick(named(window, "check:bel"), Qt.MouseButton.LeftButton)
    assert found == [("bel", "open")]


@pytest.mark.parametrize("mark", ["not_possible", "delegated", "not_applicable", "postponed"])
def test_the_buttons_are_about_the_action_that_was_picked(
    doing: Centre, qtbot: QtBot, window: Window, mark: str
) -> None:
    """A click on a row, or the keyboard on its box, picks it; the buttons say so to a screen reader."""
    found = marked(doing)
    row = named(window, "task:lijn")
    assert isinstance(row, TaskRow)
    qtbot.mouseClick(row.say, Qt.MouseButton.LeftButton)
    button = named(window, f"mark:{mark}")
    assert "Houd de lijn" in button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    row_above = named(window, "check:ruimte")
    row_above.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert found == [("lijn", mark), ("ruimte", mark)]


@pytest.mark.parametrize("mark", ["delegated", "postponed", "not_possible", "not_applicable"])
def test_what_became_of_an_action_is_drawn_and_said(window: Window, mark: str) -> None:
    """Each mark has its own picture, its words stay legible, and its remark is shown."""
    tasks = with_task("lijn", mark=mark, is_closed=True, remark="Waarom dit zo is", status=("21:50",))
    window.show_case(replace(sample.DOING, centre=replace(sample.DO, tasks=tasks)))
    row = named(window, "task:lijn")
    assert isinstance(row, TaskRow)
    assert row.remark.isVisible()
    assert "afgehandeld" in row.check.accessibleName()
    plain = named(window, "check:waarschuw").grab().toImage()
    assert row.check.grab().toImage() != plain


def test_going_on_is_second_while_an_action_is_open(doing: Centre, window: Window) -> None:
    """The way on stands there, but Enter and colour belong to the current action."""
    gone: list[Place] = []
    doing.went_on.connect(gone.append)
    doing.onward.click()
    assert gone == [sample.DO_HERE]
    done = tuple(replace(task, mark="done", is_current=False) for task in sample.TASKS)
    window.show_case(replace(sample.DOING, centre=replace(sample.DO, tasks=done)))
    doing.settle()
    doing.press_enter()
    assert gone == [sample.DO_HERE] * 2


def test_the_keyboard_goes_to_what_comes_first(window: Window) -> None:
    """A question: its first answer; actions: the current one; a text: the way on."""
    window.show_case(sample.CASE)
    assert isinstance(window.focusWidget(), AnswerButton)
    window.show_case(sample.DOING)
    assert window.focusWidget().objectName() == "done:waarschuw"
    window.show_case(replace(sample.CASE, centre=sample.INFORM))
    assert window.focusWidget() is window.case.centre.onward


def test_who_is_typing_a_note_is_not_interrupted(window: Window, qtbot: QtBot) -> None:
    """A redraw of the same step leaves the keyboard and the text in the log line."""
    window.show_case(sample.CASE)
    window.case.focus_log()
    qtbot.keyClicks(window.case.foot.line, "Beveiliging is onderweg")
    window.show_case(replace(sample.CASE, message="Iets nieuws"))
    assert window.focusWidget() is window.case.foot.line
    assert window.case.foot.line.text() == "Beveiliging is onderweg"


def test_a_note_stays_until_it_is_on_disk(window: Window, qtbot: QtBot) -> None:
    """Enter offers the note; only `note_kept` empties the line. Spaces alone are no note."""
    window.show_case(sample.CASE)
    notes: list[str] = []
    foot = window.case.foot
    foot.noted.connect(notes.append)
    qtbot.keyClicks(foot.line, "   ")
    qtbot.keyClick(foot.line, Qt.Key.Key_Return)
    qtbot.keyClicks(foot.line, "man weg")
    qtbot.keyClick(foot.line, Qt.Key.Key_Return)
    assert (notes, foot.line.text()) == (["man weg"], "   man weg")
    foot.note_kept()
    assert foot.line.text() == ""


def test_an_earlier_step_and_another_track_can_be_opened(window: Window, qtbot: QtBot) -> None:
    """What was walked is a button; what is still to come is not."""
    window.show_case(sample.CASE)
    places: list[Place] = []
    tracks: list[str] = []
    window.case.left.place_wanted.connect(places.append)
    window.case.left.track_wanted.connect(lambda item: tracks.append(item.flow))
    qtbot.mouseClick(named(window, "route:trunk.doelwit"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(named(window, "track:communicatie"), Qt.Key.Key_Return)
    assert (places, tracks) == ([Place("trunk", "trunk.doelwit")], ["communicatie"])
    ahead = [one for one in window.case.left.findChildren(QWidget, "route:") if one.isVisible()]
    assert len(ahead) == 3
    assert not any(one.isEnabled() for one in ahead)


def test_a_deadline_leads_to_where_it_is_due(window: Window, qtbot: QtBot) -> None:
    """It says how the term was computed."""
    window.show_case(sample.CASE)
    places: list[Place] = []
    window.case.left.place_wanted.connect(places.append)
    first = next(iter(window.case.left.deadlines.rows()))
    assert first.accessibleDescription() == "Binnen 8 uur na de melding"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert places == [sample.HERE]


def test_a_contact_can_be_called_noted_and_scanned(window: Window, qtbot: QtBot) -> None:
    """Each button says what is wanted, and for whom."""
    window.show_case(sample.CASE)
    wanted: list[str] = []
    window.case.right.call_wanted.connect(lambda contact: wanted.append(f"bel {contact.id}"))
    window.case.right.call_note_wanted.connect(lambda contact: wanted.append(f"noteer {contact.id}"))
    window.case.right.code_wanted.connect(lambda contact: wanted.append(f"code {contact.id}"))
    card = named(window, "contact:owb")
    assert isinstance(card, ContactCard)
    qtbot.mouseClick(card.call, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.note, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.qr_button, Qt.MouseButton.LeftButton)
    assert wanted == ["bel owb", "noteer owb", "code owb"]


def test_a_contact_that_is_missing_leads_to_the_contacts(window: Window, qtbot: QtBot) -> None:
    """There is nothing to call, and a button to fill it in."""
    window.show_case(sample.DOING)
    wanted: list[str] = []
    window.case.right.fill_wanted.connect(lambda contact: wanted.append(contact.id))
    card = named(window, "contact:loco")
    assert isinstance(card, ContactCard)
    assert not card.call.isVisible()
    qtbot.mouseClick(card.fill_in, Qt.MouseButton.LeftButton)
    assert wanted == ["loco"]


def test_a_closed_case_can_only_be_read(window: Window) -> None:
    """No answer, no action, no note; back still works."""
    window.show_case(replace(sample.CASE, is_closed=True))
    centre = window.case.centre
    centre.settle()
    assert not centre.press_key("1")
    assert not centre.onward.isVisible()
    assert not window.case.foot.line.isEnabled()
    assert centre.back.isEnabled()


def test_looking_back_is_said(window: Window) -> None:
    """Who looks at an earlier step reads that nothing gets lost."""
    window.show_case(replace(sample.CASE, centre=sample.INFORM))
    assert window.case.centre.past.isVisible()
    window.show_case(sample.CASE)
    assert not window.case.centre.past.isVisible()


def test_standing_notes_stay_above_the_step(window: Window, qapp: QApplication) -> None:
    """They are outside what scrolls, and go when they are lifted."""
    window.show_case(sample.LONG)
    settle(qapp)
    assert window.case.standing.isVisible()
    assert window.case.centre.widget().findChild(type(window.case.standing), "standing") is None
    window.show_case(sample.CASE)
    assert not window.case.standing.isVisible()


def test_opting_out_names_its_premise(window: Window, qtbot: QtBot) -> None:
    """The button says what would no longer hold."""
    window.show_case(replace(sample.CASE, centre=replace(sample.ASK, opt_out="de man is nog in het gebouw")))
    centre = window.case.centre
    centre.settle()
    wanted: list[str] = []
    centre.opt_out_wanted.connect(lambda _place, premise: wanted.append(premise))
    assert "de man is nog in het gebouw" in centre.opt_out.text()
    qtbot.mouseClick(centre.opt_out, Qt.MouseButton.LeftButton)
    assert wanted == ["de man is nog in het gebouw"]


def test_a_narrow_window_puts_the_rails_behind_tabs(
    make_window: Callable[..., Window], qapp: QApplication
) -> None:
    """One part at a time, the step first; a choice in the route leads back to the step."""
    window = make_window(scale=200, width=1024, height=700)
    window.show_case(sample.CASE)
    settle(qapp)
    case = window.case
    assert (case.left.isVisible(), case.centre.isVisible(), case.right.isVisible()) == (False, True, False)
    case.tabs.choose(1)
    assert (case.left.isVisible(), case.centre.isVisible()) == (True, False)
    case.left.place_wanted.emit(sample.HERE)
    assert case.centre.isVisible()


def test_text_from_a_case_is_never_taken_for_markup(window: Window, qapp: QApplication) -> None:
    """A name like <b>& is shown as it was typed."""
    view = replace(
        sample.CASE, title="<b>&amp; Jansen", route=(replace(sample.CASE.route[0], label="<i>?</i>"),)
    )
    window.show_case(view)
    settle(qapp)
    assert window.top.title.text().endswith("<b>&amp; Jansen")
    assert window.top.title.textFormat() == Qt.TextFormat.PlainText
    inform = replace(sample.INFORM, text="Let op: <img src='x'> **en** <b>dik</b>")
    window.show_case(replace(sample.CASE, centre=inform))
    assert "<b>dik</b>" in window.case.centre.prose.accessibleName()
    assert ItemState.DONE is view.route[0].state


def test_after_a_mark_the_buttons_are_about_the_current_action_again(
    doing: Centre, qtbot: QtBot, window: Window
) -> None:
    """Who hands over a later action is not left there."""
    row = named(window, "task:lijn")
    assert isinstance(row, TaskRow)
    qtbot.mouseClick(row.say, Qt.MouseButton.LeftButton)
    tasks = with_task("lijn", mark="delegated", is_closed=True)
    window.show_case(replace(sample.DOING, centre=replace(sample.DO, tasks=tasks)))
    picked = doing.do.picked()
    assert picked is not None
    assert picked.id == "waarschuw"


def test_the_rail_keeps_in_sight_where_we_are(window: Window, qapp: QApplication) -> None:
    """On a long route the rail scrolls to the step that is shown."""
    walked = tuple(replace(sample.CASE.route[0], label=f"Stap {n}") for n in range(30))
    window.show_case(replace(sample.CASE, route=(*walked, sample.CASE.route[3])))
    settle(qapp)
    rail = window.case.left
    here = next(row for row in rail.route.rows() if row.accessibleName().startswith("Hoe concreet"))
    assert rail.area.viewport().rect().contains(here.mapTo(rail.area.viewport(), here.rect().center()))


@pytest.mark.parametrize("is_closed", [False, True])
def test_enter_at_the_end_never_undoes(window: Window, qtbot: QtBot, *, is_closed: bool) -> None:
    """At the end of the main list the keyboard stands on the way on, and Enter takes it; it never goes back."""
    centre, went = window.case.centre, []
    centre.back_wanted.connect(lambda: went.append("terug"))
    centre.list_wanted.connect(lambda item: went.append(item.label))
    centre.dossier_wanted.connect(lambda: went.append("dossier"))
    care = TrackItem("zorg", "zorg", "Nazorg", "", ItemState.CURRENT)
    ends = [replace(sample.END, can_go_back=True, forward="Bekijk het dossier", to_dossier=True)]
    if not is_closed:
        ends.append(replace(ends[0], forward="Verder met: Nazorg", next_list=care, to_dossier=False))
    for end in ends:
        window.show_case(replace(sample.CASE, centre=sample.INFORM))
        window.show_case(replace(sample.CASE, centre=end, is_closed=is_closed))
        assert window.focusWidget() is centre.onward
        assert centre.onward.text() == end.forward
        centre.settle()
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert went == ["dossier", "Nazorg"][: len(ends)]


def test_a_step_without_a_way_on_is_read(window: Window, qtbot: QtBot) -> None:
    """In a closed case there may be nothing to do at a step: the keyboard stands on the step itself, and Enter does nothing."""
    centre, went = window.case.centre, []
    centre.back_wanted.connect(lambda: went.append("terug"))
    window.show_case(replace(sample.CASE, centre=replace(sample.INFORM, can_go_back=True), is_closed=True))
    assert window.focusWidget() is centre
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert went == []
