"""The route as a user walks it: without the steps that only hand over, and without a question that was answered before.

Neighbours: `desk` goes back and forward along it, `presenters.rails` draws it.
"""

from __future__ import annotations

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import TrackState, Visit
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import Place


def shown_visits(book: Book, track: TrackState) -> tuple[Visit, ...]:
    """Return the steps of a track on which a user can stand.

    A sub-flow may ask what is known already; then only the first place of the question is shown, unless the track stands there.
    """
    found: list[Visit] = []
    asked: set[str] = set()
    for visit in track.visits:
        step = book.flows[visit.flow].steps[visit.step]
        is_repeated = step.kind is StepKind.ASK and not step.again and step.subject in asked
        if step.kind is StepKind.ASK:
            asked.add(step.subject)
        if step.kind is not StepKind.RUN and (not is_repeated or visit == track.current):
            found.append(visit)
    return tuple(found)


def landing(book: Book, track: TrackState, place: Place) -> Place | None:
    """Return where somebody stands who goes to a place: there, or at the first step after one that only hands over.

    None when the place is not on the route, or when nothing comes after it.
    """
    if track.visit_at(place) is None:
        return None
    if book.flows[place.flow].steps[place.step].kind is not StepKind.RUN:
        return place
    at = [visit.place for visit in track.visits].index(place)
    shown = shown_visits(book, track)
    return next((visit.place for visit in track.visits[at:] if visit in shown), None)
