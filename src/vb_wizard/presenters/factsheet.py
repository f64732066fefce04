"""One page for the wall: what an office holder does in the first hour, day and week, made of the flows so that it cannot disagree.

Neighbours: `engine.core` chooses the tasks, `dossier.factsheets` draws the page; nothing here is about one office or one law.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.contact_checks import checked_day
from vb_wizard.application.ports import FactsheetRequest, OfficeContact
from vb_wizard.domain.catalogue import Contact, Effect
from vb_wizard.domain.citations import Basis, Citation
from vb_wizard.domain.conditions import facts_in, verdict
from vb_wizard.domain.deadlines import Strength, Unit
from vb_wizard.domain.errors import UsageError
from vb_wizard.engine.core import (
    Bucket,
    CoreTask,
    OfficeHolder,
    core_tasks,
    office_holders,
    reach_of,
    value_of,
)
from vb_wizard.presenters.dutch import listing, long_date
from vb_wizard.presenters.terms import span_words
from vb_wizard.presenters.wording import as_written
from vb_wizard.presenters.words_terms import TERMS

_BUCKETS = {Bucket.HOUR: "Eerste uur", Bucket.DAY: "Eerste dag", Bucket.WEEK: "Eerste week"}
_LETTERS = {Basis.STATED: "v", Basis.DERIVED: "a", Basis.EDITORIAL: "r"}
_MOST_LAWS = 3


@dataclass(frozen=True, slots=True)
class SheetContact:
    """Somebody to call. Without a number there is room to write one, and `otherwise` is the number to call until then.

    `about` is what the number is for, `check` means that nobody checked it yet, `again` that the page named this contact before.
    """

    name: str
    number: str
    otherwise: str = ""
    check: bool = False
    again: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class SheetTask:
    """One thing to do. `who` and `means` are short names, `term` is said when it is not the term of the whole block."""

    say: str
    help: str
    who: str
    means: str
    term: str
    marks: str
    contact: SheetContact | None = None


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """What to do within an hour, a day or a week."""

    title: str
    tasks: tuple[SheetTask, ...]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sentence with the marks of its sources; `lead` stands before it in bold."""

    say: str
    marks: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class FactsheetView:
    """A whole factsheet. `made_at` is the aware moment that the file names as its date."""

    id: str
    above: str
    title: str
    urgent: tuple[SheetContact, ...]
    blocks: tuple[SheetBlock, ...]
    laws: tuple[SheetLine, ...]
    laws_as_of: str
    notes: tuple[SheetLine, ...]
    sources: tuple[str, ...]
    made_at: datetime
    mark: str


def factsheet_name(holder: OfficeHolder) -> str:
    """Return the name of the office on its factsheet: `Burgemeester`."""
    name = holder.answer.short or holder.answer.say
    return f"{name[:1].upper()}{name[1:]}"


@as_written()
def factsheet_view(request: FactsheetRequest) -> FactsheetView:
    """Return the factsheet of one office.

    Raises:
        UsageError: no such office gets a factsheet.
    """
    holders = {holder.answer.id: holder for holder in office_holders(request.book)}
    if request.holder not in holders:
        raise UsageError(
            f"Voor '{request.holder}' is er geen factsheet.",
            "Er is niets gemaakt.",
            f"Kies uit: {listing(tuple(holders), 'of')}."
            if holders
            else "De lijsten merken geen ambt met factsheet.",
        )
    return _Maker(request, holders[request.holder]).view()


class _Marks:
    """Numbers the sources as they are cited, so that the foot lists each once."""

    def __init__(self, request: FactsheetRequest) -> None:
        self._known = request.book.catalogue.sources
        self._numbers: dict[str, int] = {}

    def of(self, citations: Iterable[Citation]) -> str:
        """Return the marks of citations: a number for the source and a letter for the basis, `1v, 2a`."""
        marks = {
            f"{self._numbers.setdefault(one.doc, len(self._numbers) + 1)}{_LETTERS[one.basis]}": None
            for one in citations
        }
        return ", ".join(marks)

    def listed(self) -> Iterator[str]:
        """Yield the sources by number, each with the date of the version that was read."""
        for doc, number in self._numbers.items():
            source = self._known.get(doc)
            if source is None:
                yield f"{number} {doc}"
            else:
                dated = f"stand {long_date(source.as_of)}" if source.as_of else "zonder datum"
                yield f"{number} {source.title}, {dated}"


class _Maker:
    """Makes one factsheet."""

    def __init__(self, request: FactsheetRequest, holder: OfficeHolder) -> None:
        self._request = request
        self._book = request.book
        self._catalogue = request.book.catalogue
        self._holder = holder
        self._tasks = core_tasks(request.book, holder)
        self._marks = _Marks(request)
        self._named: set[str] = set()

    def view(self) -> FactsheetView:
        """Return the view; the order here is the order in which the sources are numbered."""
        contacts = self._catalogue.contacts.values()
        blocks = tuple(self._blocks())
        notes = tuple(self._notes())
        laws = tuple(self._laws())
        as_of = max((one.flow.as_of for one in self._tasks), default=None)
        dated = f"lijsten van {long_date(as_of)} · " if as_of else ""
        made = long_date(self._request.made_at.date())
        return FactsheetView(
            id=f"factsheet-{self._holder.answer.id}",
            above=self._request.municipality,
            title=factsheet_name(self._holder),
            urgent=tuple(self._contact(one) for one in contacts if one.urgent and one.number),
            blocks=blocks,
            laws=laws,
            laws_as_of=self._as_of(effect for _, effect in self._effects()),
            notes=notes,
            sources=tuple(self._marks.listed()),
            made_at=self._request.made_at,
            mark=f"Gemaakt op {made} · {dated}{self._book.sha256[:12]} · vb-wizard {self._request.app_version}",
        )

    def _blocks(self) -> Iterator[SheetBlock]:
        for bucket, title in _BUCKETS.items():
            tasks = tuple(self._task(one) for one in self._tasks if one.bucket is bucket)
            if tasks:
                yield SheetBlock(title, tasks)

    def _task(self, one: CoreTask) -> SheetTask:
        task = one.task
        role = self._catalogue.roles.get(task.who)
        uses = (*task.instruments, *(() if task.instruments else one.step.instruments[:1]))
        known = self._catalogue.instruments
        means = [known[use.instrument].name if use.instrument in known else use.instrument for use in uses]
        return SheetTask(
            say=task.say,
            help=task.help,
            who=role.name if role else task.who,
            means=listing(means),
            term=self._term(one),
            marks=self._marks.of((task.sources or one.step.sources)[:1]),
            contact=self._called(one),
        )

    def _term(self, one: CoreTask) -> str:
        """Return the term where the title of the block does not say it: what runs longer than a week, or is law."""
        term = one.task.within
        if term is None or any(span.unit is Unit.NOW for span in term.spans):
            return ""
        said = listing([span_words(span) for span in term.spans], "of")
        said = f"de vroegste van {said}" if len(term.spans) > 1 else said
        return f"{said} ({TERMS.strengths[term.strength]})" if term.strength is Strength.HARD else said

    def _called(self, one: CoreTask) -> SheetContact | None:
        """Return who is called for a task: its own contact, or else the first of its step, or through whom that one is reached."""
        known = self._catalogue.contacts
        uses = one.task.contacts or one.step.contacts
        contact = known.get(uses[0].contact) if uses else None
        contact = known.get(contact.via, contact) if contact else None
        if contact is None:
            return None
        again = contact.id in self._named
        self._named.add(contact.id)
        return self._contact(contact, again=again)

    def _contact(self, contact: Contact, *, again: bool = False) -> SheetContact:
        own = self._own(contact)
        number = own.number or contact.number
        fallback = self._catalogue.contacts.get(contact.fallback)
        otherwise = fallback.number if fallback is not None and not number else ""
        unchecked = contact.verify and not own.number and checked_day(own, number) is None
        name = own.name or contact.own_name or contact.name
        return SheetContact(name, number, otherwise, bool(number) and unchecked, again, contact.for_what)

    def _own(self, contact: Contact) -> OfficeContact:
        return self._request.office_contacts.get(contact.id) or OfficeContact(contact.id)

    def _notes(self) -> Iterator[SheetLine]:
        """Yield the notes that always hold: this office can come across them, and no step lifts them."""
        steps = [
            self._book.flows[flow].steps[step] for flow, step in reach_of(self._book, self._holder).steps
        ]
        raised = {note for step in steps for note in step.notes}
        lifted = {
            note for flow in self._book.flows.values() for step in flow.steps.values() for note in step.lift
        }
        for note in self._catalogue.notes.values():
            if note.id in raised - lifted:
                yield SheetLine(note.say, self._marks.of(note.sources))

    def _laws(self) -> Iterator[SheetLine]:
        for name, effect in self._effects():
            yield SheetLine(effect.say, self._marks.of(effect.sources), name)

    def _effects(self) -> tuple[tuple[str, Effect], ...]:
        """Return what the law changes for this office: of the first offences with such an effect, the first of each."""
        found = (
            (offence.name, next((one for one in offence.effects if self._is_about(one)), None))
            for offence in self._catalogue.offences.values()
        )
        return tuple((name, effect) for name, effect in found if effect is not None)[:_MOST_LAWS]

    def _as_of(self, effects: Iterable[Effect]) -> str:
        """Return ` (stand 1 juli 2026)` for the oldest version of the law that these effects rest on."""
        known = self._catalogue.sources
        cited = {one.doc for effect in effects for one in effect.sources}
        days = sorted(day for doc in cited if doc in known and (day := known[doc].as_of) is not None)
        return f" (stand {long_date(days[0])})" if days else ""

    def _is_about(self, effect: Effect) -> bool:
        """Tell whether an effect may hold for this office and not for everybody."""
        fact, free = self._holder.fact, self._book.free_facts
        if fact.id not in facts_in(effect.when):
            return False
        answers = [one.id for one in fact.answers]
        possible = {
            one for one in answers if verdict(effect.when, {fact.id: value_of(fact, one)}, free) is not False
        }
        return self._holder.answer.id in possible and possible != set(answers)
