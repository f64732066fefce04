"""What the parts of a debrief are called: tasks, roles, contacts and moments of the story.

Neighbours: every module that words a debrief. Only roles: no name of a person ever comes from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from vb_wizard.application.training.debrief import Debrief
from vb_wizard.domain.flow import Step, Task
from vb_wizard.presenters import dutch


@dataclass(frozen=True)
class Names:
    """Names within one debrief."""

    talk: Debrief

    @property
    def start(self) -> datetime:
        """When the story began."""
        return self.talk.record.case.state.opened_at

    def task(self, name: str) -> Task | None:
        """Return a task (`flow.task`), or None when these flows do not have it."""
        step = self.step(name)
        tasks = step.tasks if step is not None else ()
        return next((task for task in tasks if task.id == name.partition(".")[2]), None)

    def step(self, name: str) -> Step | None:
        """Return the step of a task (`flow.task`), or None when these flows do not have it."""
        return self._steps.get(name)

    @cached_property
    def _steps(self) -> dict[str, Step]:
        found: dict[str, Step] = {}
        for flow in self.talk.record.book.flows.values():
            for step in flow.steps.values():
                for task in step.tasks:
                    found.setdefault(f"{flow.id}.{task.id}", step)
        return found

    def steps(self, tasks: Iterable[str]) -> tuple[str, ...]:
        """Return the titles of the steps of tasks, each once."""
        found = (self.step(name) for name in tasks)
        return tuple(dict.fromkeys(step.title for step in found if step is not None))

    def say(self, name: str) -> str:
        """Return what a task, a contact, a flow, a milestone or an extra action says; the id itself when it is none of these."""
        task = self.task(name)
        if task is not None:
            return task.say
        made, book = self.talk.record.exercise, self.talk.record.book
        said = {one.id: one.say for one in made.milestones} | {one.id: one.say for one in made.extra}
        if name in said:
            return said[name]
        if name in book.catalogue.contacts:
            return book.catalogue.contacts[name].name
        return book.flows[name].title if name in book.flows else name

    def role(self, name: str) -> str:
        """Return the name of a role, or the text itself."""
        role = self.talk.record.book.catalogue.roles.get(name)
        return role.name if role is not None else name

    def contact(self, name: str) -> str:
        """Return the name of a contact, or the text itself."""
        known = self.talk.record.book.catalogue.contacts.get(name)
        return known.name if known is not None else name

    def inject(self, name: str) -> str:
        """Return the title of an inject, of the exercise or made on the spot."""
        record = self.talk.record
        own = {one.id: one.inject.title for one in record.state.shown if one.inject is not None}
        known = {one.id: one.title for one in record.exercise.injects}
        return own.get(name) or known.get(name, name)

    def moment(self, at: datetime) -> str:
        """Return a moment of the story: the time, and the day when it is another than that of the start."""
        return dutch.near_moment(at, self.start) if _day(at) != _day(self.start) else dutch.clock(at)

    def share(self, at: datetime) -> float:
        """Return where a moment lies between the start and the end of the story, 0 to 1."""
        whole = max(self.talk.ended_at - self.start, timedelta(minutes=1))
        return min(1.0, max(0.0, (at - self.start) / whole))


def _day(at: datetime) -> object:
    return dutch.local(at).date()
