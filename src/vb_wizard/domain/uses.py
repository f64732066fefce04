"""Uses: which part of an instrument, and which contact, is used where - computed from the flows, never written down.

Neighbours: `book` holds the flows; the fact-check sheet and the toolkit table are views on this.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vb_wizard.domain.book import Book
from vb_wizard.domain.flow import Flow


@dataclass(frozen=True, slots=True)
class Use:
    """One place where an instrument or contact is used.

    `step` is empty when the flow as a whole carries an instrument, `task` when the step offers it to all its tasks. `part` is
    which part of an instrument is used; for a contact it is why this one is called.
    """

    flow: str
    step: str = ""
    task: str = ""
    part: str = ""


def instrument_uses(book: Book) -> Mapping[str, tuple[Use, ...]]:
    """Return every use of every instrument of the catalogue, by id and in the order of the flows; unused ones have none."""
    found = ((name, use) for flow in book.flows.values() for name, use in _instruments_of(flow))
    return _grouped(book.catalogue.instruments, found)


def contact_uses(book: Book) -> Mapping[str, tuple[Use, ...]]:
    """Return every use of every contact of the catalogue, by id and in the order of the flows; unused ones have none."""
    found = ((name, use) for flow in book.flows.values() for name, use in _contacts_of(flow))
    return _grouped(book.catalogue.contacts, found)


def _grouped(known: Iterable[str], found: Iterable[tuple[str, Use]]) -> dict[str, tuple[Use, ...]]:
    by_name: dict[str, list[Use]] = {name: [] for name in known}
    for name, use in found:
        by_name.setdefault(name, []).append(use)
    return {name: tuple(uses) for name, uses in by_name.items()}


def _instruments_of(flow: Flow) -> Iterator[tuple[str, Use]]:
    for name in flow.carries:
        yield name, Use(flow.id)
    for step in flow.steps.values():
        for use in step.instruments:
            yield use.instrument, Use(flow.id, step.id, "", use.part)
        for task in step.tasks:
            for use in task.instruments:
                yield use.instrument, Use(flow.id, step.id, task.id, use.part)


def _contacts_of(flow: Flow) -> Iterator[tuple[str, Use]]:
    for step in flow.steps.values():
        for use in step.contacts:
            yield use.contact, Use(flow.id, step.id, "", use.why)
        for task in step.tasks:
            for use in task.contacts:
                yield use.contact, Use(flow.id, step.id, task.id, use.why)
