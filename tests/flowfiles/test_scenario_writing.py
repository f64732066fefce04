"""A scenario that is written can be read back as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.reading import read
from vb_wizard.flowfiles.scenario_writing import scenario_text
from vb_wizard.flowfiles.texts import SCENARIOS
from vb_wizard.resources import flows_folder


@pytest.fixture(scope="module")
def library(compiled_forms: Path) -> FlowFolder:
    """Return the library of the national flows."""
    return FlowFolder(flows_folder(), date(2026, 11, 23), compiled_forms)


def _without_lines(scenario: Scenario) -> Scenario:
    return replace(scenario, story=tuple(replace(line, line=0) for line in scenario.story))


def test_every_scenario_comes_back_as_it_was_written(library: FlowFolder) -> None:
    """Written and read again, each scenario of the national flows is the same, with its exercise."""
    before = {one.id: _without_lines(one) for one in library.scenarios()}
    texts = {f"{SCENARIOS}{name}.yaml": scenario_text(one) for name, one in before.items()}
    # Without the flows: what is written is read just the same, and nothing is examined.
    reading = read(texts)
    assert {one.id: _without_lines(one) for one in reading.scenarios} == before
    assert any(one.exercise for one in before.values())


def test_each_line_of_the_story_is_one_line_of_the_file(library: FlowFolder) -> None:
    """A change of one line of a story shows as one changed line."""
    scenario = next(one for one in library.scenarios() if len(one.story) > 3)
    less = replace(scenario, story=scenario.story[:2] + scenario.story[3:])
    whole, shorter = scenario_text(scenario).splitlines(), scenario_text(less).splitlines()
    assert len(whole) - len(shorter) == 1
    assert [line for line in whole if line not in shorter] == [
        f"  {whole[whole.index('story:') + 3].strip()}"
    ]
