"""What the right number is, as the flows have it: whom the first urgent action on the cautious way says to call."""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.catalogue import Catalogue, Contact
from vb_wizard.domain.conditions import UNKNOWN, Value, holds
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.flow import StepKind
from vb_wizard.engine.machine import CompiledBook
from vb_wizard.presenters.phone import dialled

_MOST_STEPS = 100


def values(fact: Fact) -> tuple[Value, ...]:
    """Return every answer that can be given to a question; the last one is that it is not known."""
    if fact.is_free:
        return (UNKNOWN,)
    several = fact.kind is FactKind.CHOICES
    return tuple((answer.id,) if several else answer.id for answer in fact.answers)


def first_question(compiled: CompiledBook, flow: str, facts: Mapping[str, Value]) -> str:
    """Return the first fact that a flow asks when these are known."""
    step = compiled.flows[flow].flow.steps[compiled.flows[flow].flow.start]
    while step.kind is StepKind.ASK and step.subject in facts:
        step = compiled.flows[flow].flow.steps[compiled.flows[flow].lead(step.id, facts) or ""]
    assert step.kind is StepKind.ASK
    return step.subject


def first_called(compiled: CompiledBook, flow: str, facts: Mapping[str, Value]) -> tuple[str, ...]:
    """Return whom the first urgent action says to call, on the way of somebody who knows no more than these facts.

    An action is urgent when it has a term. To every other question the answer is that it is not known: the cautious way.
    """
    known = dict(facts)
    stack = [(flow, compiled.flows[flow].flow.start)]
    for _ in range(_MOST_STEPS):
        step = compiled.flows[stack[-1][0]].flow.steps[stack[-1][1]]
        urgent = (task for task in step.tasks if task.within and task.contacts and holds(task.when, known))
        for task in urgent:
            return tuple(use.contact for use in task.contacts)
        if step.kind is StepKind.RUN:
            inner = compiled.flows[step.subject].flow
            stack.append((inner.id, step.enter or inner.start))
            continue
        if step.kind is StepKind.ASK:
            known.setdefault(step.subject, values(compiled.book.catalogue.facts[step.subject])[-1])
        if step.kind is StepKind.END:
            stack.pop()
        target = compiled.flows[stack[-1][0]].lead(stack[-1][1], known) if stack else None
        if target is None:
            break
        stack[-1] = (stack[-1][0], target)
    return ()


def number_of(catalogue: Catalogue, contact: str) -> str:
    """Return what is dialled for a contact before the office filled anything in: its own number, or of who stands in for it."""
    one: Contact | None = catalogue.contacts[contact]
    while one is not None and not one.number:
        one = catalogue.contacts.get(one.via or one.fallback)
    assert one is not None, f"nobody can be called for {contact}"
    return dialled(one.number)
