"""Rule about language (VB531): no sentence of more than 25 words, in any text that a user reads.

Neighbours: `examine` runs this rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.flow import StepKind
from vb_wizard.proof.found import warned
from vb_wizard.proof.subject import Subject

MAX_WORDS = 25

_ENDS = re.compile(r"(?<=[.!?:;])[\"'”)*]*\s+|\n\s*\n|\n\s*[-*]\s")


def long_sentence(subject: Subject) -> Iterator[Finding]:
    """A sentence is too long to be read under pressure."""
    for path, text in _texts(subject):
        for sentence in _ENDS.split(text):
            words = sentence.split()
            if len(words) > MAX_WORDS:
                start = " ".join(words[:5])
                told = f'De zin "{start} ..." telt {len(words)} woorden.'
                yield warned("VB531", path, told, f"Maak er zinnen van hoogstens {MAX_WORDS} woorden van.")


def _texts(subject: Subject) -> Iterator[tuple[Path, str]]:
    for flow in subject.flows.values():
        yield ("flows", flow.id, "about"), flow.about
    for path, _, step in subject.steps():
        yield (*path, "say"), step.say
        yield (*path, "why"), step.why
        yield (*path, "premise"), step.premise
        if step.kind in (StepKind.DO, StepKind.INFORM, StepKind.END):
            yield (*path, step.kind.value), step.subject
        for number, contact_use in enumerate(step.contacts):
            yield (*path, "contacts", number, "why"), contact_use.why
    for path, _, _, task in subject.tasks():
        yield (*path, "say"), task.say
        yield (*path, "help"), task.help
        for contact_use in task.contacts:
            yield (*path, "contact", "why"), contact_use.why
    yield from _catalogue_texts(subject)


def _catalogue_texts(subject: Subject) -> Iterator[tuple[Path, str]]:
    catalogue = subject.catalogue
    for fact in catalogue.facts.values():
        path: Path = ("catalogue", "facts", fact.id)
        yield (*path, "ask"), fact.ask
        yield (*path, "hint"), fact.hint
        for answer in fact.answers:
            yield (*path, "answers", answer.id, "say"), answer.say
            yield (*path, "answers", answer.id, "help"), answer.help
    for contact in catalogue.contacts.values():
        yield ("catalogue", "contacts", contact.id, "for"), contact.for_what
        yield ("catalogue", "contacts", contact.id, "not_for"), contact.not_for
    for instrument in catalogue.instruments.values():
        yield ("catalogue", "instruments", instrument.id, "what"), instrument.what
    for note in catalogue.notes.values():
        yield ("catalogue", "notes", note.id, "say"), note.say
    for offence in catalogue.offences.values():
        path = ("catalogue", "offences", offence.id)
        yield (*path, "what"), offence.what
        for number, effect in enumerate(offence.effects):
            yield (*path, "effects", number, "say"), effect.say
    for door in catalogue.doors.values():
        yield ("catalogue", "doors", door.id, "say"), door.say
