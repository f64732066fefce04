"""The chapter on the articles that may apply, for a case in which a step showed them.

Neighbours: `presenters.offences` words them, for the case screen too.
"""

from __future__ import annotations

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.presenters.dossier.view import (
    Cell,
    Column,
    Prose,
    Row,
    Section,
    Table,
    Tag,
    Tone,
    bold,
    cell,
    line,
)
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.offences import offence_views
from vb_wizard.presenters.views import OffenceView
from vb_wizard.presenters.views import Tone as ScreenTone
from vb_wizard.presenters.words import CASE

_COLUMNS = (Column("Artikel", 27), Column("Wat het is en wat hier anders is", 53), Column("Klacht", 20))


def offences_sections(state: CaseState, book: Book, words: Words) -> tuple[Section, ...]:
    """Return the chapter, or nothing as long as no step of the route showed the articles."""
    walked = (visit for track in state.tracks if not track.lapsed for visit in track.visits)
    steps = (words.step(visit.flow, visit.step) for visit in walked)
    if not any(step is not None and step.offences for step in steps):
        return ()
    views = offence_views(book, state.values)
    if not views:
        return (Section(CASE.offences, (Prose((line(CASE.no_offences),)),)),)
    return (Section(CASE.offences, (Table(_COLUMNS, tuple(map(_row, views))),), CASE.offences_note),)


def _row(view: OffenceView) -> Row:
    told = (
        line(view.what),
        line(bold(f"{CASE.maximum} "), view.maximum),
        *(line(f"– {one}") for one in view.effects),
    )
    tone = Tone.WARN if view.tone is ScreenTone.WARN else Tone.NEUTRAL
    return Row(
        (
            cell(bold(view.name), small=(view.article,)),
            Cell(told, (line(view.source),)),
            Cell(tag=Tag(view.complaint, tone)),
        )
    )
