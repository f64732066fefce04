"""Readiness as data: how many items are in order today, what to do first, and how each item stands.

Neighbours: `domain.readiness` weighs the items; the case screen, the start card and the dossier show this.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.flow import Flow, StepKind
from vb_wizard.domain.journal import Place
from vb_wizard.domain.readiness import ItemStanding, Readiness, Standing, readiness
from vb_wizard.presenters import dutch
from vb_wizard.presenters.readiness_views import ReadinessRow, ReadinessView
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_step import READINESS

_SIGNS: Mapping[Standing, tuple[Tone, str]] = {
    Standing.IN_ORDER: (Tone.OK, "check"),
    Standing.OUTDATED: (Tone.WARN, "past"),
    Standing.NO_PROOF: (Tone.WARN, "bang"),
    Standing.NOT_ARRANGED: (Tone.WARN, "cross"),
    Standing.NOT_ASKED: (Tone.PLAIN, "dash"),
}
_PARTLY = "deels"
_FIRST = (Standing.NOT_ARRANGED, Standing.OUTDATED, Standing.NO_PROOF, Standing.NOT_ASKED)
"""What is done first: what is not there, then what is old, then what cannot be shown."""


def present_readiness(desk: CaseDesk, now: datetime) -> ReadinessView | None:
    """Return the readiness of the first flow with a score on the route of a case, or None when there is none."""
    flow = scored_flow(desk.compiled.book, desk.state)
    if flow is None:
        return None
    weighed = weigh(flow, desk.state, now)
    places = _places(desk)
    rows = tuple(_row(one, places) for one in sorted(weighed.items, key=_urgency))
    return ReadinessView(flow.title, total_words(weighed), share(weighed), first_words(weighed), rows)


def scored_flow(book: Book, state: CaseState) -> Flow | None:
    """Return the first flow with a score that was walked in a case, or None."""
    walked = (visit.flow for track in state.tracks if not track.lapsed for visit in track.visits)
    flows = (book.flows[name] for name in dict.fromkeys(walked) if name in book.flows)
    return next((flow for flow in flows if flow.score), None)


def weigh(flow: Flow, state: CaseState | None, now: datetime) -> Readiness:
    """Return how the score of a flow stands; without a case nothing was asked."""
    facts = {name: one.value for name, one in state.facts.items()} if state is not None else {}
    return readiness(flow.score, facts, dutch.local(now).date())


def total_words(weighed: Readiness) -> str:
    """Return `11 van 19 op orde`."""
    return READINESS.total.format(done=weighed.in_order, total=weighed.total)


def share(weighed: Readiness) -> float:
    """Return how much is in order, as 0..1."""
    return weighed.in_order / weighed.total if weighed.total else 0.0


def first_words(weighed: Readiness) -> str:
    """Return what to do next, or when to look again when all is in order."""
    waiting = [one for one in sorted(weighed.items, key=_urgency) if one.standing is not Standing.IN_ORDER]
    if waiting:
        return READINESS.first.format(todo=waiting[0].item.todo)
    days = [one.good_until for one in weighed.items if one.good_until is not None]
    return READINESS.all_good.format(day=dutch.long_date(min(days))) if days else ""


def state_words(one: ItemStanding) -> str:
    """Return the standing of an item in words, with what was answered when it is not arranged."""
    if one.standing is Standing.NOT_ARRANGED and one.answer == _PARTLY:
        return READINESS.partly
    if one.standing is Standing.NOT_ARRANGED and one.answer == UNKNOWN:
        return READINESS.unknown
    return READINESS.standings[one.standing]


def item_sign(one: ItemStanding) -> tuple[Tone, str]:
    """Return the tone and the icon of a standing."""
    return _SIGNS[one.standing]


def detail_words(one: ItemStanding) -> str:
    """Return since when an item is proven and until when that counts, or what to do about it."""
    if one.proven_on is None or one.good_until is None:
        return one.item.todo
    last, until = dutch.long_date(one.proven_on), dutch.long_date(one.good_until)
    if one.standing is Standing.IN_ORDER:
        return READINESS.good.format(last=last, until=until)
    return READINESS.past.format(last=last, until=until, todo=one.item.todo)


def _urgency(one: ItemStanding) -> int:
    """Sort what is to be done to the top, in the order in which it is done; what is equal keeps the order of the file."""
    return _FIRST.index(one.standing) if one.standing in _FIRST else len(_FIRST)


def _row(one: ItemStanding, places: Mapping[str, Place]) -> ReadinessRow:
    tone, icon = item_sign(one)
    asks_for_proof = one.standing in (Standing.OUTDATED, Standing.NO_PROOF)
    wanted = one.item.proof if asks_for_proof and one.item.proof in places else one.item.fact
    place = places.get(wanted)
    return ReadinessRow(one.item.id, one.item.title, state_words(one), tone, icon, detail_words(one), place)


def _places(desk: CaseDesk) -> dict[str, Place]:
    """Return where each fact was asked on the route."""
    return {
        step.subject: visit.place
        for track in desk.state.tracks
        if not track.lapsed
        for visit in track.visits
        if (step := desk.step(visit.place)).kind is StepKind.ASK
    }
