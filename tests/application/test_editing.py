"""One scenario that is being changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from vb_wizard.application.training.editing import Editing
from vb_wizard.domain.cues import (
    BY_TRAINER,
    AfterDeed,
    AtMoment,
    Cue,
    Deed,
    DeedKind,
    NotDoneBy,
    WrongContact,
)
from vb_wizard.domain.exercise import Exercise, Inject, InjectKind, Level, Variable
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Expectation, Scenario

CLOCK = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - a scenario is written in Dutch time
INJECTS = ("exercise", "injects")


def begun(*injects: Inject) -> Editing:
    """Return a scenario that is opened."""
    exercise = Exercise(Level.TALK, 30, "Doel", injects=injects)
    story = Scenario(
        "mail", "Mail", "Kort", "hoofd", CLOCK, "griffier", {}, (), Expectation(), exercise=exercise
    )
    return Editing(story)


def test_an_inject_is_added_named_after_its_title_and_taken_back() -> None:
    """Its name follows the title while somebody types; that is one change to take back, and the adding another."""
    editing = begun()
    path = editing.add(INJECTS)
    for typed in ("B", "Be", "Bellen naar één"):
        editing.change((*path, "title"), typed)
    assert editing.exercise.injects[0].id == "bellen_naar_een"
    editing.undo()
    assert editing.exercise.injects[0].title == ""
    editing.undo()
    assert (editing.exercise.injects, editing.can_undo) == ((), False)
    editing.redo()
    editing.redo()
    assert editing.exercise.injects[0].title == "Bellen naar één"
    assert not editing.can_redo


def test_a_name_that_something_refers_to_stays() -> None:
    """Otherwise what waits for it would wait for ever."""
    first = Inject("mail", InjectKind.MAIL, "Mail", "Tekst")
    after = Inject("later", InjectKind.PHONE, "Later", "Tekst", AfterDeed(Deed(DeedKind.INJECT, "mail"), 3))
    editing = begun(first, after)
    editing.change((*INJECTS, 0, "title"), "Iets anders")
    editing.change((*INJECTS, 1, "title"), "Iets anders")
    assert [one.id for one in editing.exercise.injects] == ["mail", "iets_anders"]


def test_injects_are_moved_copied_and_taken_away() -> None:
    """A copy has a name of its own and stands behind; at the edge nothing moves, and that is no change."""
    first, second = (Inject(name, InjectKind.MAIL, name, "Tekst") for name in ("a", "b"))
    editing = begun(first, second)
    assert editing.move((*INJECTS, 0), -1) == (*INJECTS, 0)
    assert not editing.can_undo
    assert editing.move((*INJECTS, 0), 1) == (*INJECTS, 1)
    assert editing.duplicate((*INJECTS, 0)) == (*INJECTS, 1)
    assert [one.id for one in editing.exercise.injects] == ["b", "b_2", "a"]
    editing.remove((*INJECTS, 0))
    assert [one.id for one in editing.exercise.injects] == ["b_2", "a"]
    assert not editing.has((*INJECTS, 2))


CUES: tuple[tuple[tuple[tuple[str, str], ...], Cue], ...] = (
    ((("how", "time"), ("when", "25")), AtMoment(Moment(25))),
    ((("how", "time"), ("when", "+5 min")), AtMoment(Moment(5))),
    ((("how", "time"), ("when", "08:40")), AtMoment(Moment(0, "08:40"))),
    (
        (("how", "after"), ("kind", "reached"), ("name", "politie"), ("wait", "15")),
        AfterDeed(Deed(DeedKind.REACHED, "politie"), 15),
    ),
    (
        (("how", "after"), ("kind", "answer"), ("name", "kanaal"), ("value", "mail")),
        AfterDeed(Deed(DeedKind.ANSWER, "kanaal", "mail")),
    ),
    ((("how", "after"), ("kind", "acute")), AfterDeed(Deed(DeedKind.ACUTE, "raise"))),
    (
        (("how", "undone"), ("name", "zorg.bel"), ("when", "08:40")),
        NotDoneBy(Deed(DeedKind.TASK, "zorg.bel"), Moment(0, "08:40")),
    ),
    ((("how", "wrong"), ("contacts", "pers raad")), WrongContact(("pers", "raad"))),
    ((("how", "time"), ("how", "trainer")), BY_TRAINER),
)


@pytest.mark.parametrize(("answers", "cue"), CUES, ids=range(len(CUES)))
def test_a_cue_is_chosen_part_by_part(answers: tuple[tuple[str, str], ...], cue: Cue) -> None:
    """Every kind of cue can be made by answering the questions of the form."""
    editing = begun(Inject("a", InjectKind.MAIL, "A", "Tekst"))
    for part, value in answers:
        editing.change((*INJECTS, 0, "cue", part), value)
    assert editing.exercise.injects[0].cue == cue


def test_what_cannot_stand_there_changes_nothing() -> None:
    """Words where a number or a moment belongs leave what stood there."""
    editing = begun()
    editing.change(("exercise", "minutes"), "veel")
    editing.change(("clock",), "morgen")
    assert not editing.can_undo
    editing.change(("exercise", "minutes"), "45")
    editing.change(("exercise", "level"), "oefening")
    editing.change(("clock",), "2026-11-24T08:00")
    assert editing.exercise == replace(begun().exercise, minutes=45, level=Level.EXERCISE)
    assert editing.scenario.clock == CLOCK.replace(day=24, hour=8)


def test_roles_variables_and_answers_have_names_of_their_own() -> None:
    """A role that is chosen keeps its place and its text; a role that is taken changes nothing."""
    editing = begun()
    variable = editing.add(("exercise", "variables"))
    assert editing.exercise.variables == {variable[-1]: Variable("", "")}
    role = editing.add(("exercise", "roles"))
    editing.change(role, "U wilt door.")
    editing.change((*role, "key"), "griffier")
    assert editing.exercise.roles == {"griffier": "U wilt door."}
    question = editing.add(("exercise", "questions"))
    answer = editing.add((*question, "options"))
    editing.change(answer, "Misschien")
    assert list(editing.exercise.questions[0].options.values()) == ["Ja", "Nee", "Misschien"]
    dilemma = editing.add(("exercise", "dilemmas"))
    editing.add((*dilemma, "advisers"))
    assert [one.side.value for one in editing.exercise.dilemmas[0].advisers] == ["for", "against", "for"]
