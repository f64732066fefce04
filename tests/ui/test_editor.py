"""The editor of scenarios, worked with the keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes.small_office import NOW, MemoryFlowLibrary
from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from tests.ui.test_layout import beside, cut_off
from vb_wizard.domain.exercise import Exercise, Goal, Inject, InjectKind, Level
from vb_wizard.domain.scenario import Expectation, Scenario
from vb_wizard.presenters.words_editor import EDITOR
from vb_wizard.ui.parts.form_field import FormField
from vb_wizard.ui.screens.editor import EditorScreen
from vb_wizard.ui.screens.scenarios import ScenarioCard

OWN = "mail_eigen"
INJECTS = ("exercise", "injects")


@pytest.fixture
def editor(desk: Desk, qapp: QApplication) -> Iterator[EditorScreen]:
    """The editor with a copy that was just made."""
    inject = Inject("mail", InjectKind.MAIL, "Mail", "Tekst")
    exercise = Exercise(Level.TALK, 30, "Doel", goals=(Goal("doel", "Doel"),), injects=(inject,))
    story = Scenario(
        "mail",
        "Dreigmail",
        "Een mail.",
        "hoofd",
        NOW.replace(tzinfo=None),
        "griffier",
        {},
        (),
        Expectation(),
        exercise=exercise,
    )
    library = desk.running.own._workshop()._library
    assert isinstance(library, MemoryFlowLibrary)
    library.kept[story.id] = story
    desk.running.start._scenarios = lambda: tuple(library.scenarios())
    desk.running.start.show_scenarios()
    named(desk.running.window, "copy:mail").click()  # type: ignore[attr-defined]  # why - a button, found by its name
    settle(qapp)
    yield desk.running.window.editor
    desk.running.editor._pause.stop()


def file_of(desk: Desk) -> Path:
    """Return the file of the copy."""
    return desk.root / "scenarios" / f"{OWN}.yaml"


def draft_of(desk: Desk) -> str:
    """Return the title in the draft, or nothing when there is none."""
    path = desk.root / "scenarios" / "concepten" / f"{OWN}.json"
    if not path.exists():
        return ""
    return str(json.loads(json.loads(path.read_text(encoding="utf-8"))["scenario"])["title"])


def field(editor: EditorScreen, *path: str | int) -> FormField:
    """Return a field that is shown."""
    return next(one for one in editor.fields.rows() if isinstance(one, FormField) and one.path == path)


def line(editor: EditorScreen, *path: str | int) -> QLineEdit:
    """Return the line of a field."""
    return next(one for one in field(editor, *path).findChildren(QLineEdit) if one.isVisible())


def test_what_is_typed_is_in_the_draft_and_the_file_only_when_saved(
    desk: Desk, editor: EditorScreen, qtbot: QtBot
) -> None:
    """The keyboard stays where it is; closing the window keeps what was typed last."""
    before = file_of(desk).read_text(encoding="utf-8")
    title = line(editor, "title")
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_End)
    qtbot.keyClicks(title, " twee")
    assert editor.window().focusWidget() is title
    assert editor.state.text() == EDITOR.draft
    assert draft_of(desk) == ""
    desk.running.window.closing.emit()
    assert draft_of(desk) == "Dreigmail (eigen) twee"
    assert file_of(desk).read_text(encoding="utf-8") == before
    qtbot.keyClick(title, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert editor.state.text() == EDITOR.saved
    assert draft_of(desk) == ""
    assert 'title: "Dreigmail (eigen) twee"' in file_of(desk).read_text(encoding="utf-8")


def test_who_never_stops_typing_has_a_draft_too(desk: Desk, editor: EditorScreen) -> None:
    """The draft does not wait for a pause that does not come."""
    editor.edited.emit(("title",), "Anders")
    assert desk.running.editor._latest.isActive()
    desk.running.editor._latest.timeout.emit()
    assert draft_of(desk) == "Anders"


def test_undo_and_redo_are_for_the_whole_form(editor: EditorScreen, qtbot: QtBot) -> None:
    """Also while the keyboard is in a field of text."""
    title = line(editor, "title")
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_End)
    qtbot.keyClicks(title, "!!")
    qtbot.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert title.text() == "Dreigmail (eigen)"
    assert not editor.undo.isEnabled()
    qtbot.keyClick(title, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert title.text() == "Dreigmail (eigen)!!"


def test_an_inject_is_added_filled_in_and_moved(desk: Desk, editor: EditorScreen, qtbot: QtBot) -> None:
    """The keyboard goes to the first field of what is new; what is still missing stands at the right and leads there."""
    qtbot.mouseClick(named(editor, "section:injects"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.adds[0], Qt.MouseButton.LeftButton)
    title = line(editor, *INJECTS, 1, "title")
    assert editor.window().focusWidget() is title
    desk.running.editor.keep()
    assert any(row.path == (*INJECTS, 1, "title") for row in desk_findings(editor))
    qtbot.mouseClick(named(editor, "section:about"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(named(editor, "finding:exercise.injects.1.title"), Qt.MouseButton.LeftButton)
    assert editor.window().focusWidget() is line(editor, *INJECTS, 1, "title")
    qtbot.keyClicks(line(editor, *INJECTS, 1, "title"), "Bellen")
    assert editor.items.currentText().startswith("2. Bellen")
    qtbot.mouseClick(editor.acts[0], Qt.MouseButton.LeftButton)
    assert editor.items.currentText().startswith("1. Bellen")
    qtbot.mouseClick(editor.acts[3], Qt.MouseButton.LeftButton)
    assert editor.items.count() == 1


def desk_findings(editor: EditorScreen) -> tuple[object, ...]:
    """Return the findings that are shown."""
    return editor.findings._shown


def test_a_scenario_with_a_mistake_is_saved_and_not_offered_to_play(
    desk: Desk, editor: EditorScreen, qtbot: QtBot
) -> None:
    """The message says so, the list says why, and the work goes on where it was."""
    line(editor, "title").clear()
    line(editor, "title").textEdited.emit("")
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    assert desk.running.window.message.words.text() == EDITOR.is_saved_wrong
    editor.back.click()
    window = desk.running.window
    card = window.scenarios.findChild(ScenarioCard, f"scenario:{OWN}")
    assert card is not None
    assert card.play.isHidden()
    named(window, f"edit:{OWN}").click()  # type: ignore[attr-defined]  # why - a button, found by its name
    assert line(window.editor, "title").text() == ""


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (520, 700)])
def test_everything_is_in_sight_at_any_size(
    size: tuple[int, int], desk: Desk, editor: EditorScreen, qtbot: QtBot, qapp: QApplication
) -> None:
    """Also with long texts; where there is no room the three stand below each other."""
    desk.running.window.resize(*size)
    for section in EDITOR.sections:
        qtbot.mouseClick(named(editor, f"section:{section}"), Qt.MouseButton.LeftButton)
    editor.section_chosen.emit("injects")
    editor.edited.emit((*INJECTS, 0, "text"), "Langewoordenzonderspatie" * 40 + " en nog wat woorden" * 40)
    settle(qapp)
    assert [*cut_off(desk.running.window), *beside(desk.running.window)] == []


def test_another_look_shows_the_same_part(desk: Desk, editor: EditorScreen) -> None:
    """What was typed stays, also when the window is made again."""
    editor.edited.emit(("title",), "Anders")
    editor.section_chosen.emit("injects")
    desk.running.theme.step_scale(1)
    again = desk.running.window.editor
    assert again is not editor
    assert (again.name.text(), again.heading.text()) == ("Anders", EDITOR.sections["injects"])
