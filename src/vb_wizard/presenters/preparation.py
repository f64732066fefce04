"""The preparation as data: the score, what to do first, and every item with its dated proof, what is overdue on top.

Neighbours: `presenters.readiness` words the items; `ui.screens.preparation` draws this, `sheets.preparation_sheet` prints it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vb_wizard.application.improvements import Improvement
from vb_wizard.application.prepared import Preparation
from vb_wizard.domain.citations import Citation
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import Place
from vb_wizard.domain.readiness import ItemStanding, Readiness, Standing
from vb_wizard.presenters import dutch
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.experience import ProposalView
from vb_wizard.presenters.improvements import ImprovementRow, present_improvements
from vb_wizard.presenters.readiness import (
    detail_words,
    first_words,
    item_sign,
    share,
    state_words,
    total_words,
    weigh,
)
from vb_wizard.presenters.readiness_views import ReadinessRow
from vb_wizard.presenters.words_preparation import PREPARATION


class Group(StrEnum):
    """What stands together, from what presses most to what is in order."""

    OUTDATED = "outdated"
    TO_DO = "to_do"
    NOT_ASKED = "not_asked"
    IN_ORDER = "fine"


_GROUPS: Mapping[Group, frozenset[Standing]] = {
    Group.OUTDATED: frozenset({Standing.OUTDATED}),
    Group.TO_DO: frozenset({Standing.NOT_ARRANGED, Standing.NO_PROOF}),
    Group.NOT_ASKED: frozenset({Standing.NOT_ASKED}),
    Group.IN_ORDER: frozenset({Standing.IN_ORDER}),
}


@dataclass(frozen=True, slots=True)
class PreparationGroup:
    """Items that stand alike, under a caption."""

    caption: str
    rows: tuple[ReadinessRow, ...]


@dataclass(frozen=True, slots=True)
class PreparationView:
    """The screen. `counts` says how many are late and how many were not asked, `soonest` what gets out of date first."""

    title: str
    say: str
    total: str
    share: float
    first: str
    counts: str
    soonest: str
    go_on: str
    """The words of the button that opens the list where it stands."""
    groups: tuple[PreparationGroup, ...]
    improvements: tuple[ImprovementRow, ...] = ()
    proposal: ProposalView | None = None


def present_preparation(
    found: Preparation,
    now: datetime,
    improvements: Iterable[Improvement] = (),
    proposal: ProposalView | None = None,
) -> PreparationView:
    """Return the screen.

    Args:
        found: what is prepared.
        now: the aware moment; the Dutch day of it decides which proof still counts.
        improvements: what was agreed after exercises.
        proposal: what to practise next, or None.
    """
    weighed = weigh(found.flow, found.state, now)
    places = _places(found)
    groups = (
        PreparationGroup(
            PREPARATION.groups[name], tuple(_row(one, found, places) for one in in_group(weighed, name))
        )
        for name in Group
    )
    return PreparationView(
        found.flow.title,
        found.flow.about,
        total_words(weighed),
        share(weighed),
        first_words(weighed),
        counts_words(weighed),
        soonest_words(weighed),
        PREPARATION.begin if found.case is None else PREPARATION.go_on,
        tuple(group for group in groups if group.rows),
        present_improvements(improvements, now),
        proposal,
    )


def in_group(weighed: Readiness, group: Group) -> Sequence[ItemStanding]:
    """Return the items of a group; those with a day by that day, the others in the order of the file."""
    items = [one for one in weighed.items if one.standing in _GROUPS[group]]
    return sorted(items, key=lambda one: one.good_until or date.max)


def counts_words(weighed: Readiness) -> str:
    """Return how many items are overdue, to be done and not asked, in one sentence; empty when all is in order."""
    standings = [one.standing for one in weighed.items]
    said = []
    for name, words in PREPARATION.counted.items():
        number = sum(standing in _GROUPS[Group(name)] for standing in standings)
        if number:
            said.append(words.format(number=number))
    return PREPARATION.counts.format(counts=dutch.listing(said)) if said else ""


def soonest_words(weighed: Readiness) -> str:
    """Return which item in order gets out of date first, and when; empty when none is in order."""
    days = [(one.good_until, one.item.title) for one in weighed.items if one.standing is Standing.IN_ORDER]
    known = [(day, title) for day, title in days if day is not None]
    if not known:
        return ""
    day, title = min(known)
    return PREPARATION.soonest.format(title=title, day=dutch.long_date(day))


def item_source(one: ItemStanding, found: Preparation) -> str:
    """Return where an item comes from."""
    cited: tuple[Citation, ...] = one.item.sources
    return sources_line(found.book, cited)


def _row(one: ItemStanding, found: Preparation, places: Mapping[str, Place]) -> ReadinessRow:
    tone, icon = item_sign(one)
    asks_for_proof = one.standing in (Standing.OUTDATED, Standing.NO_PROOF) and one.item.proof in places
    place = places.get(one.item.proof if asks_for_proof else one.item.fact) or _here(found)
    # Also what was not asked can be opened: that leads to where the list stands, and without a case to its start.
    return ReadinessRow(
        one.item.id, one.item.title, state_words(one), tone, icon, detail_words(one), place, can_open=True
    )


def _here(found: Preparation) -> Place | None:
    """Return where the list stands, or None when nobody began."""
    return found.state.tracks[0].current.place if found.state is not None else None


def _places(found: Preparation) -> dict[str, Place]:
    """Return where each fact was asked on the route."""
    if found.state is None:
        return {}
    steps = (
        (found.book.flows[visit.flow].steps[visit.step], visit.place)
        for track in found.state.tracks
        if not track.lapsed
        for visit in track.visits
    )
    return {step.subject: place for step, place in steps if step.kind is StepKind.ASK}
