"""What the rules about an overlay look at: the national book, the overlay, and the calendar to count terms with.

Neighbours: `overlay_fit`, `overlay_care`, `overlay_terms` and `overlay_changes` hold the rules; `flowfiles` adds the lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Contact
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.flow import Step, Task
from vb_wizard.domain.overlay import Overlay, StepChange, TaskChange
from vb_wizard.domain.overlaying import OVERLAY
from vb_wizard.proof.term_order import WeekendsOnly


@dataclass(frozen=True)
class Overlaid:
    """An overlay beside the national book that it is meant for."""

    national: Book
    overlay: Overlay
    calendar: WorkingDays = field(default_factory=WeekendsOnly)

    def tasks(self) -> Iterator[tuple[Path, TaskChange, Step, Task]]:
        """Yield every change of a national task that exists, with its path."""
        for change in self.overlay.tasks:
            flow = self.national.flows.get(change.flow)
            for step in flow.steps.values() if flow is not None else ():
                for task in step.tasks:
                    if task.id == change.task:
                        yield (OVERLAY, "tasks", change.name), change, step, task

    def steps(self) -> Iterator[tuple[Path, StepChange, Step]]:
        """Yield every change of a national step that exists, with its path."""
        for change in self.overlay.steps:
            flow = self.national.flows.get(change.flow)
            step = flow.steps.get(change.step) if flow is not None else None
            if step is not None:
                yield (OVERLAY, "steps", change.name), change, step

    def urgent_numbers(self) -> Iterator[Contact]:
        """Yield the contacts that save lives and have a number."""
        yield from (one for one in self.national.catalogue.contacts.values() if one.urgent and one.number)


OverlayRule = Callable[[Overlaid], Iterable[Finding]]
