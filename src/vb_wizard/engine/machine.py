"""The compiled machine: each flow becomes one `transitions` machine, made once and shared by all cases.

Neighbours: `domain.flow.next_step` is the meaning, this is the execution, and a test holds them equal on every edge.
This is the only module that knows `transitions`. Guards are closures made from data, never strings, and return a plain bool.
Nothing of the library leaves this module: no exception, no ambiguous False.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from transitions import EventData, Machine

from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import ALWAYS, Condition, Value, holds
from vb_wizard.domain.flow import Flow, StepKind, facts_of
from vb_wizard.engine.ahead import sure_steps

_FORWARD = "forward"
_OPT_OUT = "opt_out"


class _Walker:
    """The bare model that the machine moves; it carries nothing but its state."""

    state: str
    forward: Callable[..., bool]
    opt_out: Callable[..., bool]


def _guard(condition: Condition, free: frozenset[str]) -> Callable[[EventData], bool]:
    def guard(event: EventData) -> bool:
        return holds(condition, event.kwargs["facts"], free)

    return guard


class CompiledFlow:
    """A flow as a machine. Not safe for several threads at once: it is used by the thread of the window."""

    def __init__(self, flow: Flow, free: frozenset[str]) -> None:
        """Compile the flow.

        Args:
            flow: a flow whose names were checked.
            free: ids of the facts without fixed answers.
        """
        self.flow = flow
        self._free = free
        self._walker = _Walker()
        self._machine = Machine(
            model=self._walker,
            states=list(flow.steps),
            initial=flow.start,
            auto_transitions=False,
            send_event=True,
        )
        for step in flow.steps.values():
            for branch in step.branches:
                guard = None if branch.when == ALWAYS else _guard(branch.when, free)
                self._machine.add_transition(_FORWARD, step.id, branch.go, conditions=guard)
            if step.if_not:
                self._machine.add_transition(_OPT_OUT, step.id, step.if_not)
        self._looks_at = {step.id: tuple(sorted(facts_of(step))) for step in flow.steps.values()}
        asked = {step.subject for step in flow.steps.values() if step.kind is StepKind.ASK}
        self._facts = tuple(sorted(asked.union(*self._looks_at.values())))
        self._sure: dict[tuple[str, tuple[Value | None, ...]], tuple[str, ...]] = {}
        self._leads: dict[tuple[str, bool, tuple[Value | None, ...]], str | None] = {}

    def sure(self, step_id: str, known: Mapping[str, Value]) -> tuple[str, ...]:
        """Return the steps that are sure to come after a step, remembered as long as the facts of the flow are the same."""
        key = (step_id, tuple(known.get(fact) for fact in self._facts))
        if key not in self._sure:
            self._sure[key] = sure_steps(self.flow, step_id, known, self._free)
        return self._sure[key]

    def lead(self, step_id: str, facts: Mapping[str, Value], *, opted_out: bool = False) -> str | None:
        """Tell what `advance` tells, remembered: it is the same as long as the facts that the step looks at are the same."""
        key = (step_id, opted_out, tuple(facts.get(fact) for fact in self._looks_at[step_id]))
        if key not in self._leads:
            self._leads[key] = self.advance(step_id, facts, opted_out=opted_out)
        return self._leads[key]

    def advance(self, step_id: str, facts: Mapping[str, Value], *, opted_out: bool = False) -> str | None:
        """Tell where a step leads, given the facts; None at an end or when no branch holds.

        Args:
            step_id: a step of this flow.
            facts: the answers known so far.
            opted_out: True when the premise of the step was denied.
        """
        step = self.flow.steps[step_id]
        walker = self._walker
        self._machine.set_state(step_id, walker)
        if opted_out and step.if_not:
            moved = walker.opt_out(facts=facts)
        else:
            moved = bool(step.branches) and walker.forward(facts=facts)
        return walker.state if moved else None


@dataclass(frozen=True)
class CompiledBook:
    """A book with its flows compiled."""

    book: Book
    flows: Mapping[str, CompiledFlow]


def compile_book(book: Book) -> CompiledBook:
    """Compile every flow of a book."""
    free = book.free_facts
    return CompiledBook(book, {flow.id: CompiledFlow(flow, free) for flow in book.flows.values()})
