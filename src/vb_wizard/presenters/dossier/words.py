"""Dutch names for what the journal holds by id: facts, answers, places, tasks, roles and contacts.

Neighbours: every module of this package asks here; `dutch` has the words for dates and numbers. A name that the book does not
know is shown as it was written, never left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Citation
from vb_wizard.domain.conditions import UNKNOWN, Value, facts_in
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.flow import Step, StepKind, Task
from vb_wizard.domain.journal import Answered, Place
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.dutch import clock, listing, local, long_date, long_moment, short_date
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.overlay import is_own_task
from vb_wizard.presenters.words_record import RECORD
from vb_wizard.presenters.words_sources import SOURCES
from vb_wizard.presenters.words_step import STEP


class Words:
    """Looks up names in a book and in what the office filled in."""

    def __init__(self, book: Book, office: Mapping[str, OfficeContact]) -> None:
        """Keep the book and the contacts of the office."""
        self._book = book
        self._office = office

    @property
    def branching(self) -> frozenset[str]:
        """The ids of the facts on which some step of some flow branches."""
        steps = [step for flow in self._book.flows.values() for step in flow.steps.values()]
        return frozenset(fact for step in steps for branch in step.branches for fact in facts_in(branch.when))

    def role(self, by: str) -> str:
        """Return the name of a role, or the text itself when it is no role."""
        role = self._book.catalogue.roles.get(by)
        return role.name if role else by

    def flow(self, flow_id: str) -> str:
        """Return the title of a flow."""
        flow = self._book.flows.get(flow_id)
        return flow.title if flow else flow_id

    def contact(self, contact_id: str, name: str) -> str:
        """Return the name that was dialled, else that of the office, else that of the catalogue."""
        if name:
            return name
        office, contact = self._office.get(contact_id), self._book.catalogue.contacts.get(contact_id)
        if office and office.name:
            return office.name
        return (contact.own_name or contact.name) if contact else contact_id

    def is_sensitive(self, fact_id: str) -> bool:
        """Tell whether a fact is left out of the dossier."""
        fact = self._book.catalogue.facts.get(fact_id)
        return fact is not None and fact.sensitive

    def is_free(self, fact_id: str) -> bool:
        """Tell whether a fact has no fixed answers."""
        fact = self._book.catalogue.facts.get(fact_id)
        return fact is None or fact.is_free

    def ask(self, fact_id: str) -> str:
        """Return the question of a fact."""
        fact = self._book.catalogue.facts.get(fact_id)
        return fact.ask if fact else fact_id

    def short(self, fact_id: str) -> str:
        """Return the short name of a fact."""
        fact = self._book.catalogue.facts.get(fact_id)
        return fact.short if fact else fact_id

    def value(self, fact_id: str, value: Value) -> str:
        """Return what was answered, in words; a sensitive answer is withheld."""
        fact = self._book.catalogue.facts.get(fact_id)
        if fact is None:
            return listing((value,) if isinstance(value, str) else value)
        if fact.sensitive:
            return RECORD.withheld
        if (
            fact.kind is FactKind.MOMENT
            and not fact.whole_day
            and isinstance(value, str)
            and value != UNKNOWN
        ):
            return moment_words(value)
        if not isinstance(value, str):
            return "; ".join(value_words(fact, one) for one in value) or STEP.unknown
        return value_words(fact, value) or STEP.unknown

    def step(self, flow_id: str, step_id: str) -> Step | None:
        """Return a step, or None when the book does not know it."""
        flow = self._book.flows.get(flow_id)
        return flow.steps.get(step_id) if flow else None

    def step_title(self, flow_id: str, step_id: str) -> str:
        """Return the short name of a step."""
        step = self.step(flow_id, step_id)
        if step is None:
            return step_id
        if step.title:
            return step.title
        if step.kind is StepKind.ASK:
            return self.short(step.subject)
        return self.flow(step.subject) if step.kind is StepKind.RUN else step.subject

    def place(self, place: Place) -> str:
        """Return where a step lies: `Protocol › Onderdeel › Stap`, with the count when it was reached again."""
        parts = [part.partition(".") for part in place.path.split("/")]
        names = [self.flow(parts[0][0])] + [self.step_title(flow, step) for flow, _, step in parts]
        said = " › ".join(names)
        return RECORD.again.format(place=said, count=place.visit) if place.visit > 1 else said

    def basis(self, event: Answered) -> str:
        """Return the first source behind a question, as `Bron: titel, plaats · vermeld`, or nothing when it has none."""
        first = self._first_cited(event)
        if first is None:
            return ""
        source = self._book.catalogue.sources.get(first.doc)
        title = source.title if source else first.doc
        return RECORD.source.format(title=title, at=first.at, basis=SOURCES.bases[first.basis])

    def has_basis(self, event: Answered) -> bool:
        """Tell whether a question has a source."""
        return self._first_cited(event) is not None

    def _first_cited(self, event: Answered) -> Citation | None:
        fact = self._book.catalogue.facts.get(event.fact)
        if fact is not None and fact.sources:
            return fact.sources[0]
        step = self.step(event.place.flow, event.place.step) if event.place else None
        return step.sources[0] if step is not None and step.sources else None

    def sources(self, citations: Iterable[Citation]) -> str:
        """Return citations in one line: title, place, basis and date."""
        return sources_line(self._book, citations)

    def task(self, place: Place, task_id: str) -> Task | None:
        """Return a task of the step at a place, or None when the book does not know it."""
        step = self.step(place.flow, place.step)
        return next((task for task in step.tasks if task.id == task_id), None) if step else None

    def task_say(self, place: Place, task_id: str) -> str:
        """Return the instruction of a task, and that it is the office's own when it is."""
        task = self.task(place, task_id)
        if task is None:
            return task_id
        is_own = is_own_task(self._book, place.flow, task_id)
        return RECORD.own.format(say=task.say) if is_own else task.say


def parse_moment(text: str) -> datetime | None:
    """Read an ISO moment; without a zone it is Dutch time. Returns None when it is no moment."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM)


def moment_words(text: str) -> str:
    """Return an ISO moment in words; a day alone without a time; other text as it is."""
    moment = parse_moment(text)
    if moment is None:
        return text
    return long_date(moment.date()) if len(text.strip()) == len("2026-01-01") else long_moment(moment)


def day_and_clock(moment: datetime, now: datetime) -> str:
    """Return `23 nov 09:05`, with the year when it is another year than now."""
    return f"{short_date(local(moment).date(), local(now).date())} {clock(moment)}"


def shorten(text: str, most: int) -> str:
    """Return at most `most` characters on one line, cut at a word where possible, with an ellipsis when cut."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    head, _, _ = flat[:most].rpartition(" ")
    return (head if len(head) > most // 2 else flat[: most - 1]) + "…"
