"""The book: all flows, the catalogue and the letters, read together, with the identity of their text.

Neighbours: `flowfiles` makes a book, a case keeps the book it was opened with, `engine` compiles it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.flow import Flow, FlowKind
from vb_wizard.domain.letter import Letter
from vb_wizard.domain.overlay import InForce


@dataclass(frozen=True, slots=True)
class Book:
    """Flows, catalogue and letters. `sha256` is the hash over all texts; `texts` are those texts by file name.

    `overlay` is what an office laid over the national flows, None for the national flows as they are. `is_fiction` is the book of an
    exercise, in which everything of the real world is substituted.
    """

    sha256: str
    catalogue: Catalogue
    flows: Mapping[str, Flow]
    texts: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    overlay: InForce | None = None
    letters: Mapping[str, Letter] = field(default_factory=dict)
    is_fiction: bool = False

    @property
    def interrupt(self) -> Flow | None:
        """The flow behind the red button: the first of kind interrupt."""
        return next((flow for flow in self.flows.values() if flow.kind is FlowKind.INTERRUPT), None)

    @property
    def free_facts(self) -> frozenset[str]:
        """The ids of the facts without fixed answers."""
        return frozenset(fact.id for fact in self.catalogue.facts.values() if fact.is_free)
