"""One scenario beside a book that was examined already: only the rules about scenarios, so that it is quick.

Neighbours: `examine` runs every rule on everything; `flowfiles.scenario_pen` looks at the scenarios of an office with this.
"""

from __future__ import annotations

from vb_wizard.domain.book import Book
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.scenario import Scenario
from vb_wizard.proof import exercises, names
from vb_wizard.proof.examine import Rule, examine
from vb_wizard.proof.subject import Subject

_RULES: tuple[Rule, ...] = (
    names.unknown_name_in_scenarios,
    names.unknown_answer,
    exercises.unknown_part,
    exercises.part_twice,
    exercises.never_happens,
    exercises.goal_without_proof,
    exercises.missing_file,
    exercises.older_flow,
    exercises.unknown_variable,
    exercises.unused_variable,
    exercises.one_sided_dilemma,
    exercises.outside_its_level,
)


def examine_scenario(scenario: Scenario, book: Book, media: frozenset[str]) -> tuple[Finding, ...]:
    """Return what is wrong with a scenario, each finding with its path from the scenario on and no line.

    Args:
        scenario: the scenario.
        book: the flows that it plays.
        media: the names of the pictures and sounds that are there.
    """
    found = examine(Subject(book, (scenario,), media=media), _RULES)
    return tuple(one for one in found if one.path[:1] == ("scenarios",))
