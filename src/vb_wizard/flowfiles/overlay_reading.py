"""Reads an overlay beside the national flows: the book that comes out, and every finding at its line in the overlay.

Neighbours: `reading` calls this when there is an overlay among the texts; `proof.examine_overlay` and `proof.examine` judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.overlay import Overlay
from vb_wizard.domain.overlaying import OVERLAY, Merged, lay_over
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.overlay_documents import OverlayDocument
from vb_wizard.flowfiles.texts import OVERLAY_FILE
from vb_wizard.flowfiles.translate_overlay import translate_overlay
from vb_wizard.flowfiles.validation import validate
from vb_wizard.flowfiles.yamltext import Tree
from vb_wizard.proof.examine import examine, reviews
from vb_wizard.proof.examine_overlay import examine_overlay
from vb_wizard.proof.overlaid import Overlaid
from vb_wizard.proof.subject import Subject

Locate = Callable[[Finding], Finding]
"""Gives a finding its file, line and column, by its path."""

_UNUSED = "VB52"


def read_overlay(tree: Tree, book: Book) -> tuple[Overlay | None, tuple[Finding, ...]]:
    """Return the overlay in a text, or None, and what is wrong with its form."""
    if tree.data is None:
        return None, ()
    document, findings = validate(OverlayDocument, tree.data, tree.places, OVERLAY_FILE)
    if document is None:
        return None, tuple(findings)
    complaints = Complaints(OVERLAY_FILE, tree.places)
    titles = {name: flow.title for name, flow in book.flows.items()}
    overlay = translate_overlay(document, book.catalogue.facts, titles, complaints)
    return overlay, (*findings, *complaints.found)


@dataclass(frozen=True)
class OverlaidReading:
    """The national flows as they were examined, with an overlay on them."""

    national: Subject
    overlay: Overlay
    merged: Merged
    locate: Locate
    calendar: WorkingDays | None = None

    @classmethod
    def of(
        cls, national: Subject, overlay: Overlay, locate: Locate, calendar: WorkingDays | None
    ) -> OverlaidReading:
        """Lay the overlay over the national flows."""
        return cls(national, overlay, lay_over(national.book, overlay), locate, calendar)

    @property
    def subject(self) -> Subject:
        """The book that comes out, to be examined."""
        return self.national.of_book(self.merged.book)

    def findings(self, national: frozenset[Finding]) -> Iterator[Finding]:
        """Yield what the overlay does, and what the rules find in the book that comes out and not in the national one."""
        look = Overlaid(self.national.book, self.overlay, *([self.calendar] if self.calendar else []))
        yield from (self.locate(one) for one in examine_overlay(look))
        for one in examine(self.subject):
            path = self.merged.origin(one.path)
            at = self.locate(replace(one, path=path))
            if at in national:
                continue
            if path[:1] == (OVERLAY,):
                yield at
            elif not one.code.startswith(_UNUSED):
                # What only the national flows used and an office turned off may stay in the national catalogue.
                yield self._blamed(at, path)

    def _blamed(self, at: Finding, path: Path) -> Finding:
        """Return a finding in a national file at the line of the overlay that caused it."""
        advice = f"{at.advice} De aanvulling veroorzaakt dit in {at.file}:{at.line}."
        return self.locate(replace(at, path=self.merged.cause(path), advice=advice))

    def reviews(self) -> Iterator[tuple[date, Finding]]:
        """Yield the findings that only hold after a day, with that day."""
        for day, one in reviews(self.subject):
            yield day, self.locate(replace(one, path=self.merged.origin(one.path)))
