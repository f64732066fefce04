"""Walks one national flow with given answers, and tells what a user with those answers is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value, holds
from vb_wizard.domain.flow import Step, StepKind, Task, next_step

_MAX_STEPS = 200


@dataclass
class Walked:
    """What was on the way: the steps in order, the tasks that apply by id, and every contact and instrument shown."""

    steps: list[str] = field(default_factory=list)
    tasks: dict[str, Task] = field(default_factory=dict)
    contacts: set[str] = field(default_factory=set)
    instruments: set[str] = field(default_factory=set)
    cited: dict[str, set[str]] = field(default_factory=dict)
    """By task: each source with its place, `doc place`; those of the step where the task has none."""

    @property
    def end(self) -> str:
        """The step on which the walk ended."""
        return self.steps[-1]

    def cites(self, task: str, doc: str, *places: str) -> bool:
        """Tell whether a task was shown and rests on each of these places in a source."""
        return all(f"{doc} {place}" in " | ".join(self.cited.get(task, set())) for place in places)


def walk(book: Book, flow_id: str, facts: Mapping[str, Value]) -> Walked:
    """Walk a flow from its start to an end. A fact that is not given counts as unknown."""
    flow, walked = book.flows[flow_id], Walked()
    step: Step | None = flow.steps[flow.start]
    while step is not None and len(walked.steps) < _MAX_STEPS:
        walked.steps.append(step.id)
        _look(walked, step, facts, book.free_facts)
        following = next_step(step, facts, book.free_facts)
        step = flow.steps[following] if following is not None else None
    assert flow.steps[walked.end].kind is StepKind.END, walked.steps
    return walked


def _look(walked: Walked, step: Step, facts: Mapping[str, Value], free: frozenset[str]) -> None:
    walked.contacts.update(use.contact for use in step.contacts)
    walked.instruments.update(use.instrument for use in step.instruments)
    for task in step.tasks:
        if holds(task.when, facts, free):
            walked.tasks[task.id] = task
            walked.contacts.update(use.contact for use in task.contacts)
            walked.instruments.update(use.instrument for use in task.instruments)
            walked.cited[task.id] = {f"{one.doc} {one.at}" for one in task.sources or step.sources}
