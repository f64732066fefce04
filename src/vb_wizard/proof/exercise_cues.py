"""When the parts of an exercise can happen: the earliest moment of each cue, or why it never comes.

Neighbours: `exercises` reports what never happens; `references` names what cues name.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import AfterDeed, AtMoment, Cue, Deed, DeedKind, NotDoneBy, minutes_after
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.findings import Path
from vb_wizard.domain.flow import FlowKind, StepKind
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Scenario

_IN_A_FLOW = frozenset({DeedKind.TASK, DeedKind.STEP, DeedKind.TRACK})


def cues_of(exercise: Exercise) -> Iterator[tuple[Path, str, Cue]]:
    """Yield every cue of an exercise with its path in the block, and the name of what it sets off."""
    for section in ("injects", "questions", "dilemmas", "hints", "milestones"):
        for number, one in enumerate(getattr(exercise, section)):
            yield (section, number, "cue"), one.id, one.cue


def reachable_flows(scenario: Scenario, book: Book) -> frozenset[str]:
    """Return the flows that a group can come to: the one it starts with, what that runs, every track and every interrupt."""
    reached: set[str] = set()
    waiting = [scenario.flow, *(flow.id for flow in book.flows.values() if flow.kind is not FlowKind.TRUNK)]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in book.flows:
            continue
        reached.add(name)
        for step in book.flows[name].steps.values():
            waiting += [step.subject] if step.kind is StepKind.RUN else []
            waiting += step.start
    return frozenset(reached)


class Happening:
    """When the parts of one exercise can happen at the earliest, in minutes of the story after its start."""

    def __init__(self, scenario: Scenario, exercise: Exercise, book: Book) -> None:
        """Keep what is looked at."""
        self._scenario = scenario
        self._exercise = exercise
        self._flows = reachable_flows(scenario, book)
        self._asked = {
            step.subject
            for name in self._flows
            for step in book.flows[name].steps.values()
            if step.kind is StepKind.ASK
        }
        self._cues = {name: cue for _, name, cue in cues_of(exercise)}

    def is_after_the_end(self, moment: Moment) -> bool:
        """Whether a moment lies after the end of the exercise."""
        return minutes_after(self._scenario.clock, moment) > self._exercise.story_minutes

    def never(self, cue: Cue) -> str:
        """Return why a cue can never hold, in Dutch words that follow a colon; empty when it can."""
        if isinstance(cue, (AfterDeed, NotDoneBy)) and (why := self._not_on_a_route(cue.deed)):
            return why
        earliest = self._earliest(cue, frozenset())
        if earliest is None:
            return "het wacht op iets dat zelf nooit gebeurt"
        if earliest > self._exercise.story_minutes:
            return f"het einde is na {self._exercise.story_minutes} minuten van het verhaal"
        return ""

    def _not_on_a_route(self, deed: Deed) -> str:
        if deed.kind in _IN_A_FLOW and deed.name.partition(".")[0] not in self._flows:
            return f"`{deed.name}` ligt in dit scenario op geen enkele route"
        if deed.kind is DeedKind.ANSWER and deed.name not in self._asked:
            return f"geen stap vraagt `{deed.name}`"
        return ""

    def _earliest(self, cue: Cue, waiting: frozenset[str]) -> int | None:
        match cue:
            case AtMoment(at):
                return minutes_after(self._scenario.clock, at)
            case NotDoneBy(by=by):
                return minutes_after(self._scenario.clock, by)
            case AfterDeed(deed, minutes):
                before = self._of_deed(deed, waiting)
                return None if before is None else before + minutes
            case _:
                return 0

    def _of_deed(self, deed: Deed, waiting: frozenset[str]) -> int | None:
        name = deed.name.partition(".")[0] if deed.kind is DeedKind.VOTE else deed.name
        if deed.kind not in (DeedKind.INJECT, DeedKind.MILESTONE, DeedKind.VOTE) or name not in self._cues:
            return 0
        if name in waiting:
            return None
        return self._earliest(self._cues[name], waiting | {name})
