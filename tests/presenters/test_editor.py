"""The editor of scenarios as data."""

from __future__ import annotations

from dataclasses import fields as fields_of
from datetime import date
from pathlib import Path

import pytest

from vb_wizard.application.training.defaults import with_exercise
from vb_wizard.application.training.editing import Editing
from vb_wizard.application.training.own_scenarios import Looked
from vb_wizard.domain.book import Book
from vb_wizard.domain.editing import part_at
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.scenario_pen import Pen
from vb_wizard.presenters.editor import Shown, first_of, nearest_field, place_of, present_editor
from vb_wizard.presenters.editor_views import EditorView
from vb_wizard.presenters.words_editor import EDITOR
from vb_wizard.resources import flows_folder


@pytest.fixture(scope="module")
def library(compiled_forms: Path) -> FlowFolder:
    """Return the library of the national flows."""
    return FlowFolder(flows_folder(), date(2026, 11, 23), compiled_forms)


@pytest.fixture(scope="module")
def book(library: FlowFolder) -> Book:
    """Return the national flows."""
    return library.book()


@pytest.fixture(scope="module")
def scenario(library: FlowFolder) -> Scenario:
    """Return the example with every kind of part."""
    return next(one for one in library.scenarios() if one.id == "dreigmail_burgemeester")


def view(editing: Editing, looked: Looked, shown: Shown, book: Book) -> EditorView:
    """Return the screen."""
    return present_editor(editing, looked, shown, book, is_saved=False)


def test_every_part_has_a_form_that_shows_what_is_there(scenario: Scenario, book: Book) -> None:
    """Each field stands for one place, and no choice shows an id in the place of words."""
    editing = Editing(scenario)
    for section in EDITOR.sections:
        shown = Shown(section, first_of(editing.exercise, section))
        made = view(editing, Looked(None), shown, book)
        paths = [field.path for field in made.fields]
        assert len(paths) == len(set(paths)) > 0, section
        for field in made.fields:
            words = dict(field.options)
            chosen = [one for one in field.value.split() if field.options]
            assert all(one in words for one in chosen), (field.path, chosen)
            assert field.label


def test_every_text_of_every_inject_can_be_changed(scenario: Scenario, book: Book) -> None:
    """The form leaves out the name alone, which is made of the title."""
    editing = Editing(scenario)
    for number, inject in enumerate(editing.exercise.injects):
        made = view(editing, Looked(None), Shown("injects", ("exercise", "injects", number)), book)
        names = {str(field.path[3]) for field in made.fields}
        assert names == {one.name for one in fields_of(inject)} - {"id"}


def test_the_preview_has_the_variables_filled_in_and_nothing_for_the_trainer(
    scenario: Scenario, book: Book
) -> None:
    """It is what the group will see."""
    editing = Editing(scenario)
    editing.change(("exercise", "variables", "pand", "value"), "de loods")
    made = view(editing, Looked(None), Shown("injects", ("exercise", "injects", 0)), book)
    seen = " ".join((made.preview[0].caption, *made.preview[0].lines))
    assert "U sluit de loods niet." in seen
    assert editing.exercise.injects[0].note not in seen


SPOILED = (
    (("title",), ""),
    (("exercise", "aim"), ""),
    (("exercise", "injects", 2, "title"), ""),
    (("exercise", "injects", 2, "text"), "Naar {nergens}."),
    (("exercise", "injects", 2, "picture"), "C:\\foto.bmp"),
    (("exercise", "injects", 3, "cue", "name"), "weg"),
    (("exercise", "injects", 4, "cue", "when"), "straks"),
    (("exercise", "injects", 4, "cue", "when"), "9999"),
    (("exercise", "questions", 1, "ask"), ""),
    (("exercise", "questions", 0, "options", "raad"), ""),
    (("exercise", "dilemmas", 0, "advisers", 1, "role"), ""),
    (("exercise", "hints", 1, "say"), ""),
    (("exercise", "milestones", 0, "say"), ""),
    (("exercise", "extra", 1, "by"), "gauw"),
    (("exercise", "goals", 0, "expects"), "weg.weg"),
    (("exercise", "roles", "burgemeester"), ""),
    (("exercise", "variables", "pand", "value"), ""),
    (("exercise", "minutes"), "59"),
)


@pytest.mark.parametrize(("path", "value"), SPOILED, ids=lambda one: str(one)[-40:])
def test_each_finding_leads_to_its_field(
    path: tuple[str | int, ...], value: str, scenario: Scenario, book: Book
) -> None:
    """Whatever is wrong stands in the list, its button goes to the part and the field, and there it is said too."""
    editing = Editing(scenario)
    editing.change(path, value)
    pen = Pen(Path)
    looked = pen.look(scenario.id, pen.write(editing.scenario), book)
    made = view(editing, looked, Shown(), book)
    assert made.findings
    row = made.findings[0]
    there = place_of(row.path)
    form = view(editing, looked, there, book)
    assert nearest_field(row.path, form.fields) == path
    field = next(one for one in form.fields if one.path == path)
    assert field.trouble == row.text
    assert "`" not in row.text
    assert next(one for one in form.sections if one.is_chosen).has_trouble


def test_what_is_wrong_in_the_story_is_told_without_a_field(scenario: Scenario, book: Book) -> None:
    """The story is no part of the form, so its button leads to the first part."""
    editing = Editing(scenario)
    pen = Pen(Path)
    text = pen.write(scenario).replace("walk: bewijs.mail}", "walk: bewijs.weg}")
    made = view(editing, pen.look(scenario.id, text, book), Shown(), book)
    assert made.findings[0].title.endswith(EDITOR.elsewhere)
    assert place_of(made.findings[0].path) == Shown()


def test_a_scenario_without_an_exercise_gets_a_form_too(library: FlowFolder, book: Book) -> None:
    """With what follows from its story."""
    plain = next(one for one in library.scenarios() if one.exercise is None)
    editing = Editing(with_exercise(plain))
    shown = Shown("injects", first_of(editing.exercise, "injects"))
    assert part_at(editing.scenario, shown.item).text == plain.summary
    assert view(editing, Looked(None), shown, book).items
