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
from vb_wizard.domain.flow import Flow

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
