"""Search over everything as data: cases, steps of the open case, contacts, instruments and lines of its log.

Neighbours: `ui.dialogs.search` shows what is found while somebody types; `controllers.search_controller` goes there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.practice import Seen
from vb_wizard.application.route import shown_visits
from vb_wizard.application.titles import case_kind, case_title
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import Place
from vb_wizard.domain.work import counted
from vb_wizard.presenters import dutch
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.log import present_log
from vb_wizard.presenters.start_views import Tone


class SearchKind(StrEnum):
    """What was found; the words of the search have a label for each."""

    STEP = "step"
    CONTACT = "contact"
    CASE = "case"
    INSTRUMENT = "instrument"
    LOG = "log"


TONES = {SearchKind.STEP: Tone.BRAND, SearchKind.CONTACT: Tone.OK, SearchKind.CASE: Tone.WARN}
"""The colour of the tag; any other is plain."""


@dataclass(frozen=True, slots=True)
class SearchItem:
    """Something that can be found. `id` says which, `place` where in the open case, `link` a page of an instrument."""

    kind: SearchKind
    id: str
    title: str
    detail: str = ""
    place: Place | None = None
    link: str = ""


class SearchIndex:
    """Everything that can be found, ready to be searched at each key."""

    def __init__(self, items: Sequence[SearchItem]) -> None:
        """Keep the items; those that come first are shown first when they fit as well."""
        self._items = tuple(items)
        self._titles = [item.title.casefold() for item in items]
        self._all = [f"{item.title} {item.detail}".casefold() for item in items]
        self._narrowed: tuple[str, Sequence[int]] = ("", ())

    def find(self, words: str, most: int = 60) -> tuple[SearchItem, ...]:
        """Return the items in which every word occurs: first those whose title starts with the words, then by title, then the rest.

        Args:
            words: what was typed; nothing finds nothing.
            most: how many are returned at the most.
        """
        typed = " ".join(words.casefold().split())
        if not typed:
            return ()
        # Who types on only narrows what was found; nothing else can come in.
        before, among = self._narrowed
        if not before or not typed.startswith(before):
            among = range(len(self._all))
        hits = _holding(self._all, typed.split(), among)
        self._narrowed = typed, hits
        return tuple(self._items[at] for at in islice(self._best_first(hits, typed), most))

    def _best_first(self, hits: Sequence[int], typed: str) -> Iterator[int]:
        """Yield what was found, the best first; only as far as somebody looks, which is not far among thousands."""
        titles = self._titles
        in_title = _holding(titles, typed.split(), hits)
        yield from (at for at in in_title if titles[at].startswith(typed))
        yield from (at for at in in_title if not titles[at].startswith(typed))
        known = set(in_title)
        yield from (at for at in hits if at not in known)


def _holding(texts: Sequence[str], words: Sequence[str], among: Sequence[int]) -> Sequence[int]:
    """Return which of the texts at these places hold every word, in their order."""
    for word in words:
        among = [at for at in among if word in texts[at]]
    return among


def present_search(office: Office, desk: CaseDesk | None) -> SearchIndex:
    """Return everything that can be found now; a case that cannot be read is found by its number alone."""
    seen: Seen = office if desk is None else office.seen_from(desk.case.header)
    return SearchIndex(
        (
            *_steps(desk, office),
            *_contacts(seen),
            # From an exercise nobody comes into a case by accident.
            *(() if seen.is_exercise else _cases(office)),
            *_instruments(seen),
            *_log(desk, office),
        )
    )


def _steps(desk: CaseDesk | None, office: Office) -> Iterator[SearchItem]:
    if desk is None:
        return
    book, now = desk.compiled.book, office.clock.now()
    for track in desk.state.tracks:
        for visit in shown_visits(book, track):
            step = desk.step(visit.place)
            fact = book.catalogue.facts[step.subject] if step.kind is StepKind.ASK else None
            said = value_words(fact, visit.answer.value) if fact and visit.answer else ""
            moment = dutch.near_moment(visit.arrived_at, now)
            detail = " · ".join(filter(None, (book.flows[visit.flow].title, said, moment)))
            yield SearchItem(SearchKind.STEP, visit.place.path, step.title, detail, visit.place)


def _contacts(seen: Seen) -> Iterator[SearchItem]:
    own = seen.settings.contacts()
    for contact in seen.book.catalogue.contacts.values():
        mine = own.get(contact.id)
        number = (mine.number if mine else "") or contact.number
        called = (mine.name if mine else "") or contact.own_name
        name = f" · {called}" if called else ""
        detail = " · ".join(filter(None, (number, contact.for_what)))
        yield SearchItem(SearchKind.CONTACT, contact.id, f"{contact.name}{name}", detail)


def _cases(office: Office) -> Iterator[SearchItem]:
    counts = office.entry_counts()
    headers = office.headers()
    for header in counted(headers, len(headers)):
        try:
            case = office.look(header, counts)
        except KnownError:
            yield SearchItem(SearchKind.CASE, header.id, header.number, header.title)
            continue
        book = office.book_of(header)
        title = f"{header.number} · {case_title(book, case.state)}"
        yield SearchItem(SearchKind.CASE, header.id, title, case_kind(book, case.state))


def _instruments(seen: Seen) -> Iterator[SearchItem]:
    for one in seen.book.catalogue.instruments.values():
        yield SearchItem(SearchKind.INSTRUMENT, one.id, one.name, one.what, link=one.link)


def _log(desk: CaseDesk | None, office: Office) -> Iterator[SearchItem]:
    rows = present_log(desk, office).rows if desk is not None else ()
    for row in counted(rows, len(rows)):
        yield SearchItem(
            SearchKind.LOG, str(row.seq), row.text, f"{row.when} · {row.tag} · {row.small}".rstrip(" ·")
        )
