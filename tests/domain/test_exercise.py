"""Exercises: variables are filled in, and moments are counted from the start of the story."""

from __future__ import annotations

from datetime import datetime

import pytest

from vb_wizard.domain.cues import minutes_after
from vb_wizard.domain.exercise import Exercise, Inject, InjectKind, Level, Question, Variable
from vb_wizard.domain.exercise_texts import filled, slots_in, texts_in
from vb_wizard.domain.moments import Moment

START = datetime(2026, 11, 23, 22, 30)  # noqa: DTZ001 - a scenario is written in Dutch time

EXERCISE = Exercise(
    Level.TEASER,
    5,
    "Oefenen in {gemeente}.",
    variables={
        "gemeente": Variable("De gemeente.", "Voorbeeldstad"),
        "pand": Variable("Het pand.", "een pand"),
    },
    injects=(Inject("mail", InjectKind.MAIL, "Over {pand}", "U sluit {pand} in {gemeente} niet."),),
    questions=(Question("wie", "Wie sluit {pand}?", {"loco": "De loco van {gemeente}"}),),
)


def test_variables_are_filled_in_everywhere() -> None:
    """What the trainer filled in stands in every text; what was left empty gets the text of the file."""
    made = filled(EXERCISE, {"gemeente": "Modeldorp", "pand": "  ", "iets": "anders"})
    assert made.aim == "Oefenen in Modeldorp."
    assert made.injects[0].text == "U sluit een pand in Modeldorp niet."
    assert made.questions[0].options == {"loco": "De loco van Modeldorp"}
    assert made.injects[0].kind is InjectKind.MAIL
    assert made.variables == EXERCISE.variables


def test_a_name_that_is_no_variable_stays() -> None:
    """Filling in never loses a word: what is not known stays as it was written."""
    unknown = Exercise(Level.TEASER, 5, "In {gemeentte}.")
    assert filled(unknown, {"gemeentte": "Modeldorp"}).aim == "In {gemeentte}."
    assert slots_in("Van {a} naar {b}.") == ("a", "b")


def test_every_text_is_found_with_its_path() -> None:
    """The path of a text is its path in the file, so that a finding points at the right line."""
    found = dict(texts_in(EXERCISE))
    assert found[("injects", 0, "text")] == "U sluit {pand} in {gemeente} niet."
    assert found[("questions", 0, "options", "loco")] == "De loco van {gemeente}"
    assert not any(path[0] == "variables" for path in found)


@pytest.mark.parametrize(
    ("moment", "minutes"),
    [
        (Moment(7), 7),
        (Moment(0, "22:45"), 15),
        (Moment(0, "00:10"), 100),
        (Moment(0, "2026-11-24 22:30"), 1440),
    ],
)
def test_moments_count_from_the_start(moment: Moment, minutes: int) -> None:
    """A clock time that has passed at the start is that of tomorrow."""
    assert minutes_after(START, moment) == minutes
