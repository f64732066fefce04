"""Walks through the national flows with a fixed set of answers, to say in one line what somebody would be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import UNKNOWN, Value, holds
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.flow import FlowKind, StepKind, Task, next_step


@dataclass
class Walked:
    """What was met: steps and tasks as `flow.step` and `flow.task`, tracks that were opened, and where the walk stopped."""

    steps: list[str] = field(default_factory=list)
    tasks: dict[str, Task] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    contacts: set[str] = field(default_factory=set)
    ended: bool = False


def walk(book: Book, flow: str, facts: Mapping[str, Value]) -> Walked:
    """Walk a flow, and the flows that it runs, until its end or until the same step comes back.

    Args:
        book: the flows.
        flow: the flow to walk; what a trunk asked before is known in every other flow.
        facts: what is answered; every other question is answered with "dat weet ik niet".
    """
    met = Walked()
    known = {} if book.flows[flow].kind is FlowKind.TRUNK else dict(facts)
    met.ended = _walk(book, flow, dict(facts), known, met)
    return met


def walk_with_tracks(book: Book, flow: str, facts: Mapping[str, Value]) -> Walked:
    """Walk a flow and every track that opens on the way, one after the other."""
    met = walk(book, flow, facts)
    walked = {flow}
    while waiting := met.opened - walked:
        track = min(waiting)
        walked.add(track)
        _walk(book, track, dict(facts), dict(facts), met)
    return met


def _walk(
    book: Book, flow: str, story: dict[str, Value], known: dict[str, Value], met: Walked, enter: str = ""
) -> bool:
    free = book.free_facts
    step = book.flows[flow].steps[enter or book.flows[flow].start]
    seen: set[str] = set()
    while step.id not in seen:
        seen.add(step.id)
        met.steps.append(f"{flow}.{step.id}")
        met.opened.update(step.start)
        met.notes.update(step.notes)
        met.contacts.update(use.contact for use in step.contacts)
        if step.kind is StepKind.END:
            return True
        if step.kind is StepKind.RUN and not _walk(book, step.subject, story, known, met, step.enter):
            return False
        if step.kind is StepKind.ASK:
            several = book.catalogue.facts[step.subject].kind is FactKind.CHOICES
            known[step.subject] = story.get(step.subject, (UNKNOWN,) if several else UNKNOWN)
        for task in step.tasks:
            if holds(task.when, known, free):
                met.tasks[f"{flow}.{task.id}"] = task
                met.contacts.update(use.contact for use in task.contacts)
        target = next_step(step, known, free)
        if target is None:
            return False
        step = book.flows[flow].steps[target]
    return False
