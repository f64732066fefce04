"""Rules about content (VB501 to VB510): every task says who to call, what to use and where it stands, with things that still work.

Neighbours: `unused` and `sentences` are the other rules about content; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from vb_wizard.domain.catalogue import Contact, Instrument, InstrumentState
from vb_wizard.domain.citations import Basis
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.flow import FlowKind, StepKind
from vb_wizard.proof.found import found, warned
from vb_wizard.proof.subject import Subject


def task_without_contact(subject: Subject) -> Iterator[Finding]:
    """Neither the task nor its step says who to call."""
    for path, _, step, task in subject.tasks():
        if not task.contacts and not step.contacts:
            sentence = f"De opdracht `{task.id}` zegt niet wie u belt, en de stap ook niet."
            yield warned("VB501", path, sentence, "Zet contact bij de opdracht of contacts bij de stap.")


def task_without_instrument(subject: Subject) -> Iterator[Finding]:
    """Neither the task nor its step says what to use."""
    for path, _, step, task in subject.tasks():
        if not task.instruments and not step.instruments:
            sentence = f"De opdracht `{task.id}` zegt niet waarmee u het doet, en de stap ook niet."
            yield warned(
                "VB502", path, sentence, "Zet instrument bij de opdracht of instruments bij de stap."
            )


def task_without_source(subject: Subject) -> Iterator[Finding]:
    """Neither the task nor its step says where it comes from."""
    for path, _, step, task in subject.tasks():
        if not task.sources and not step.sources:
            sentence = f"De opdracht `{task.id}` heeft geen bron, en de stap ook niet."
            yield warned(
                "VB503",
                path,
                sentence,
                "Zet source bij de opdracht of de stap; eigen oordeel krijgt doc: redactie.",
            )


def local_contact_without_fallback(subject: Subject) -> Iterator[Finding]:
    """A contact that the office has to fill in leads nowhere until it did."""
    contacts = subject.catalogue.contacts
    for contact in contacts.values():
        path: Path = ("catalogue", "contacts", contact.id)
        fallback = contacts.get(contact.fallback)
        if contact.local and not contact.fallback:
            sentence = f"Het contact `{contact.id}` is lokaal en zegt niet wie u anders belt."
            yield found("VB504", path, sentence, "Noem bij fallback een contact met een nummer.")
        elif fallback is not None and not fallback.number:
            sentence = f"Het vangnet `{fallback.id}` van `{contact.id}` heeft zelf geen nummer."
            yield found("VB505", (*path, "fallback"), sentence, "Noem een contact met een nummer.")
        through = contacts.get(contact.via)
        if through is not None and (through.via or through.is_gone):
            sentence = f"`{contact.id}` loopt via `{through.id}`, maar daar belt ook niemand rechtstreeks."
            yield found("VB505", (*path, "via"), sentence, "Noem bij via een contact dat u wel belt.")


def contact_without_number(subject: Subject) -> Iterator[Finding]:
    """A national contact cannot be called."""
    for contact in subject.catalogue.contacts.values():
        reached = contact.number or contact.link or contact.fallback or contact.via or contact.replaced_by
        if not contact.local and not reached:
            sentence = f"Het contact `{contact.id}` heeft geen nummer, geen webadres en geen vangnet."
            yield found(
                "VB506",
                ("catalogue", "contacts", contact.id),
                sentence,
                "Vul number in, of zet local: true met een fallback.",
            )


def overdue_source(subject: Subject) -> Iterator[tuple[date, Finding]]:
    """A source must be checked again. Yields the last good day with each finding."""
    for source in subject.catalogue.sources.values():
        day = source.review_by
        sentence = (
            f"De bron `{source.id}` moest voor {day.day}-{day.month}-{day.year} opnieuw zijn nagekeken."
        )
        advice = "Kijk de inhoud na en zet review_by verder."
        yield day, warned("VB507", ("catalogue", "sources", source.id, "review_by"), sentence, advice)


def offered_though_gone(subject: Subject) -> Iterator[Finding]:
    """A task offers what lapsed, or what nobody found while something else takes its place; or a step names what lapsed alone.

    A step may name something that is gone when its successor stands beside it: the screen then says what to use instead. What
    was not found may be offered when there is nothing better: the screen says that it has to be asked for.
    """
    instruments, contacts = subject.catalogue.instruments, subject.catalogue.contacts
    for path, _, step in subject.steps():
        tools = [(("instruments", number), use.instrument) for number, use in enumerate(step.instruments)]
        called = [(("contacts", number), use.contact) for number, use in enumerate(step.contacts)]
        for kind, uses in ((instruments, tools), (contacts, called)):
            beside = {name for _, name in uses}
            for place, name in uses:
                one = kind.get(name)
                if one is not None and one.is_gone and one.replaced_by not in beside:
                    yield _gone((*path, *place), one)
        for number, task in enumerate(step.tasks):
            for use in task.instruments:
                tool = instruments.get(use.instrument)
                is_lost = tool is not None and tool.state is InstrumentState.NOT_FOUND and tool.replaced_by
                if tool is not None and (tool.is_gone or is_lost):
                    yield _gone((*path, "tasks", number, "instrument"), tool)
            for who in task.contacts:
                contact = contacts.get(who.contact)
                if contact is not None and contact.is_gone:
                    yield _gone((*path, "tasks", number, "contact"), contact)


def _gone(path: Path, one: Instrument | Contact) -> Finding:
    is_lost = isinstance(one, Instrument) and one.state is InstrumentState.NOT_FOUND
    noun = "instrument" if isinstance(one, Instrument) else "contact"
    sentence = f"Het {noun} `{one.id}` is {'niet gevonden' if is_lost else 'vervallen of vervangen'}."
    return found(
        "VB508", path, sentence, f"Gebruik `{one.replaced_by}`." if one.replaced_by else "Haal het weg."
    )


def replaced_by_something_gone(subject: Subject) -> Iterator[Finding]:
    """What replaces an instrument or contact is itself gone."""
    sections: tuple[tuple[str, Mapping[str, Instrument | Contact]], ...] = (
        ("instruments", subject.catalogue.instruments),
        ("contacts", subject.catalogue.contacts),
    )
    for section, entries in sections:
        for one in entries.values():
            successor = entries.get(one.replaced_by)
            if successor is not None and successor.is_gone:
                sentence = (
                    f"`{successor.id}` komt in plaats van `{one.id}`, maar is zelf vervallen of vervangen."
                )
                path: Path = ("catalogue", section, one.id, "replaced_by")
                yield warned("VB513", path, sentence, f"Noem `{successor.replaced_by}`.")


def editorial_with_another_source(subject: Subject) -> Iterator[Finding]:
    """An own judgement is passed off as something that stands in a document, or the other way round."""
    for path, sources in subject.cited():
        for number, citation in enumerate(sources):
            if (citation.basis is Basis.EDITORIAL) != (citation.doc == "redactie"):
                sentence = f"`{citation.doc}` en basis `{citation.basis}` passen niet bij elkaar."
                place = (*path, "source", number, "basis")
                yield warned(
                    "VB509",
                    place,
                    sentence,
                    "Eigen oordeel heeft doc: redactie met basis: editorial, en alleen dat.",
                )


def notes_that_stay_or_never_come(subject: Subject) -> Iterator[Finding]:
    """A note is lifted that no step raises, or an interrupt leaves a note behind when the acute danger is over.

    A note of another flow may stay for the whole case: that is what most standing notes are for.
    """
    raised = {note for _, _, step in subject.steps() for note in step.notes}
    for path, _, step in subject.steps():
        for number, note in enumerate(step.lift):
            if note not in raised and note in subject.catalogue.notes:
                sentence = f"Het aandachtspunt `{note}` vervalt hier, maar geen stap laat het gelden."
                yield warned(
                    "VB510",
                    (*path, "lift", number),
                    sentence,
                    "Zet het bij notes van een eerdere stap, of haal het hier weg.",
                )
    lifted = {note for _, _, step in subject.steps() for note in step.lift}
    for path, flow, step in subject.steps():
        for number, note in enumerate(step.notes):
            if flow.kind is FlowKind.INTERRUPT and note not in lifted and note in subject.catalogue.notes:
                sentence = f"Het aandachtspunt `{note}` uit de interrupt vervalt nooit."
                yield warned(
                    "VB511", (*path, "notes", number), sentence, "Zet het bij lift in een latere stap."
                )


def explanation_without_source(subject: Subject) -> Iterator[Finding]:
    """A step that explains something does not say where that comes from."""
    for path, _, step in subject.steps():
        if step.kind is StepKind.INFORM and not step.sources:
            sentence = f"De uitleg in `{step.id}` heeft geen bron."
            yield warned(
                "VB512", path, sentence, "Zet source bij de stap; eigen oordeel krijgt doc: redactie."
            )
