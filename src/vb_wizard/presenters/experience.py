"""What was practised so far and what comes next, as data, with the reason in words.

Neighbours: `application.training.experience` knows it; `parts.practised` draws it on the screens to practise and to prepare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vb_wizard.application.registry import CaseRegistry
from vb_wizard.application.titles import kind_names
from vb_wizard.application.training.experience import Experience, Parts, Proposal, experience, propose
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters import dutch
from vb_wizard.presenters.words_debrief import EXPERIENCE

_NAMED = 3
_NOT_YET = 6


@dataclass(frozen=True, slots=True)
class ProposalView:
    """The proposal: which scenario, why, and what was practised so far."""

    scenario: str
    title: str
    name: str
    reasons: tuple[str, ...]
    so_far: str
    not_yet: str


def present_proposal(
    office: CaseRegistry, scenarios: Iterable[Scenario], exercises: Sequence[CaseHeader]
) -> ProposalView | None:
    """Return what to practise next, or None without scenarios.

    Args:
        office: the flows, and what was practised.
        scenarios: what can be played.
        exercises: the cases of exercises, newest first.
    """
    known = list(scenarios)
    found = experience(office, known, exercises)
    proposal = propose(found, known, office.book)
    if proposal is None:
        return None
    return ProposalView(
        proposal.scenario.id,
        proposal.scenario.title,
        EXPERIENCE.title.format(title=proposal.scenario.title),
        tuple(_reasons(proposal, found, office.book)),
        _so_far(found, len(known)),
        _not_yet(found, office.book),
    )


def _reasons(proposal: Proposal, found: Experience, book: Book) -> Iterator[str]:
    if not found.exercises:
        yield EXPERIENCE.first
        return
    new = list(_new(proposal.new, book))
    if new:
        yield EXPERIENCE.never.format(what=new[0])
        if new[1:]:
            yield EXPERIENCE.also.format(what=dutch.listing(new[1:]))
    elif proposal.begun_at is not None:
        day = dutch.long_date(dutch.local(proposal.begun_at).date())
        yield EXPERIENCE.again.format(day=day)


def _new(parts: Parts, book: Book) -> Iterator[str]:
    kinds = kind_names(book)
    titles = {name: flow.title for name, flow in book.flows.items()}
    contacts = {name: contact.name for name, contact in book.catalogue.contacts.items()}
    for words, names, known in (
        (EXPERIENCE.kinds, parts.kinds, kinds),
        (EXPERIENCE.flows, parts.flows, titles),
        (EXPERIENCE.contacts, parts.contacts, contacts),
    ):
        if names:
            yield words.format(names=_some([said for name, said in known.items() if name in names], _NAMED))
    if parts.steps and not (parts.kinds or parts.flows or parts.contacts):
        yield EXPERIENCE.steps(len(parts.steps))


def _some(names: Sequence[str], most: int) -> str:
    shown = [f"'{name}'" for name in names[:most]]
    left = len(names) - most
    return dutch.listing([*shown, EXPERIENCE.and_more.format(n=left)] if left > 0 else shown)


def _so_far(found: Experience, scenarios: int) -> str:
    done = found.done.within(found.possible)

    def of(part: int, whole: int) -> str:
        return EXPERIENCE.of.format(part=part, whole=whole)

    return EXPERIENCE.counts.format(
        scenarios=of(len(found.scenarios), scenarios),
        kinds=of(len(done.kinds), len(found.possible.kinds)),
        contacts=of(len(done.contacts), len(found.possible.contacts)),
        steps=of(len(done.steps), len(found.possible.steps)),
    )


def _not_yet(found: Experience, book: Book) -> str:
    left = found.possible.without(found.done).kinds
    names = [said for name, said in kind_names(book).items() if name in left]
    return EXPERIENCE.not_yet.format(names=_some(names, _NOT_YET)) if names else ""
