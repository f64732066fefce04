"""The library of exercises: enough at each level, all of it comes in time, in plain Dutch, and it is about nobody.

Neighbours: `test_exercises` sees that what a goal expects is really asked.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.flows import dutch
from tests.flows.conftest import FLOWS
from vb_wizard.domain.cues import AtMoment, ByTrainer, NotDoneBy, minutes_after
from vb_wizard.domain.exercise import Exercise, InjectKind, Level
from vb_wizard.domain.exercise_texts import filled, texts_in
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.proof.language import DUTCH_FOR
from vb_wizard.proof.prose import sentences, words
from vb_wizard.proof.sentences import MAX_WORDS

NAMES = sorted(
    path.stem
    for path in (FLOWS / "scenarios").glob("*.yaml")
    if "\nexercise:\n" in path.read_text(encoding="utf-8")
)
LEAST = {Level.TEASER: 8, Level.TALK: 10, Level.EXERCISE: 7}
ALARM_NUMBER = "112"
MOST_WORDS_ON_AVERAGE = 12
_SAID = {"title", "text", "note", "ask", "say", "aim", "who", "to", "protocol"}
_NUMBER = re.compile(r"\d[\d -]{2,}\d|\b\d{3,}\b")
_OTHER_PLACE = re.compile(r"\b(?:gemeente|burgemeester van|inwoner van) ([A-Z][a-z]+)")


def said(exercise: Exercise) -> list[str]:
    """Every text of an exercise that somebody reads or hears, with the variables as the file fills them in."""
    return [
        text
        for path, text in texts_in(filled(exercise))
        if path[-1] in _SAID or "options" in path or path[0] == "roles"
    ]


def found(library: FlowFolder, name: str) -> tuple[Scenario, Exercise]:
    """The scenario and its exercise."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    assert scenario.exercise is not None
    return scenario, scenario.exercise


def test_the_library_holds_enough_at_each_level(library: FlowFolder) -> None:
    """There are at least 25 exercises, with enough teasers, talks and long exercises."""
    assert len(NAMES) >= 25
    levels = Counter(found(library, name)[1].level for name in NAMES)
    assert all(levels[level] >= least for level, least in LEAST.items()), levels


@pytest.mark.parametrize("name", NAMES)
def test_everything_timed_comes_within_the_exercise(name: str, library: FlowFolder) -> None:
    """Each part with a time of its own comes before the end, and the first news comes at the start."""
    scenario, exercise = found(library, name)
    parts = (*exercise.injects, *exercise.polls, *exercise.hints, *exercise.milestones)
    timed = [one.cue.at for one in parts if isinstance(one.cue, AtMoment)]
    timed += [one.cue.by for one in parts if isinstance(one.cue, NotDoneBy)]
    assert all(minutes_after(scenario.clock, at) <= exercise.story_minutes for at in timed)
    first = exercise.injects[0].cue
    assert isinstance(first, AtMoment)
    assert minutes_after(scenario.clock, first.at) == 0


@pytest.mark.parametrize("name", NAMES)
def test_an_exercise_has_what_its_level_asks(name: str, library: FlowFolder) -> None:
    """Each asks the group something, offers help and comes in several ways; talks and exercises hold a dilemma."""
    _, exercise = found(library, name)
    assert exercise.questions
    assert exercise.hints
    assert exercise.milestones
    assert exercise.variables
    assert len(exercise.roles) >= 2
    kinds = {inject.kind for inject in exercise.injects}
    cues = {type(inject.cue) for inject in exercise.injects if not isinstance(inject.cue, ByTrainer)}
    if exercise.level is Level.TEASER:
        assert len(kinds) >= 2
        return
    assert len(kinds) >= 3
    assert len(cues) >= 2, "news comes by a time, and by what the group does or leaves"
    assert exercise.dilemmas


@pytest.mark.parametrize("name", NAMES)
def test_an_exercise_names_nobody(name: str, library: FlowFolder) -> None:
    """No digits that look like a telephone number, no link, and no municipality but the invented one."""
    _, exercise = found(library, name)
    texts = said(exercise)
    numbers = {match for text in texts for match in _NUMBER.findall(text)} - {ALARM_NUMBER}
    assert not numbers
    assert not [text for text in texts if "http" in text or "@" in text or "www." in text]
    places = {match for text in texts for match in _OTHER_PLACE.findall(text)}
    assert places <= {"Voorbeeldstad"}


def test_exercises_are_plain_dutch(library: FlowFolder) -> None:
    """Spelled right, in short sentences, and without English where a Dutch word serves."""
    everything: set[str] = set()
    for name in NAMES:
        _, exercise = found(library, name)
        lengths = [len(words(part)) for text in said(exercise) for part in sentences(text)]
        assert sum(lengths) / len(lengths) <= MOST_WORDS_ON_AVERAGE, name
        assert max(lengths) <= MAX_WORDS, name
        everything |= {word for text in said(exercise) for word in words(text)}
    assert not {word for word in everything if word.lower() in DUTCH_FOR}
    assert sorted(dutch.misspelt(everything) - FIELD) == []


FIELD = {"buurtapp", "ik'", "inject", "ouderapp", "personeelsapp", "raadsapp"}
"""Words of an exercise that the dictionary does not know, and no flow uses."""


def test_every_kind_of_news_occurs(library: FlowFolder) -> None:
    """Mail, letter, telephone, social media, a visitor, the press and a rumour are all practised."""
    kinds = {inject.kind for name in NAMES for inject in found(library, name)[1].injects}
    assert kinds == set(InjectKind)
