"""The about screen as data: versions, the flows, the sources with their dates, and whether the check found anything.

Neighbours: `application.office` knows the flows; `ui.screens.about` draws the rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vb_wizard.application.office import Office
from vb_wizard.domain.citations import Source
from vb_wizard.presenters import dutch
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_house import ABOUT
from vb_wizard.presenters.words_sources import SOURCES

_SHORT_HASH = 12


@dataclass(frozen=True, slots=True)
class FlowRow:
    """A flow: its title, version and the day on which its content was last checked."""

    title: str
    version: str
    as_of: str
    steps: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source; `tone` warns when it must be looked at again."""

    title: str
    publisher: str
    as_of: str
    review: str
    tone: Tone
    link: str


@dataclass(frozen=True, slots=True)
class AboutView:
    """The about screen."""

    version: str
    content: str
    proof: str
    proof_tone: Tone
    flows: tuple[FlowRow, ...]
    sources: tuple[SourceRow, ...]


def present_about(office: Office) -> AboutView:
    """Return what the about screen shows, with sources that must be looked at again first."""
    book, today = office.book, office.clock.now().date()
    findings = len(office.findings())
    return AboutView(
        version=office.version,
        content=book.sha256[:_SHORT_HASH],
        proof=ABOUT.found(findings) if findings else ABOUT.sound,
        proof_tone=Tone.WARN if findings else Tone.OK,
        flows=tuple(
            FlowRow(
                flow.title,
                flow.version,
                dutch.long_date(flow.as_of),
                ABOUT.steps(len(flow.steps)),
            )
            for flow in book.flows.values()
        ),
        sources=tuple(
            _source(one, today)
            for one in sorted(book.catalogue.sources.values(), key=lambda one: (one.review_by, one.title))
        ),
    )


def _source(source: Source, today: date) -> SourceRow:
    stand = SOURCES.dated.format(day=dutch.long_date(source.as_of)) if source.as_of else SOURCES.no_date
    is_late = source.review_by < today
    review = SOURCES.review.format(day=dutch.long_date(source.review_by))
    return SourceRow(
        source.title,
        source.publisher,
        f"{stand} · {SOURCES.seen[source.seen]}",
        SOURCES.review_late.format(review=review) if is_late else review,
        Tone.WARN if is_late else Tone.PLAIN,
        source.link,
    )
