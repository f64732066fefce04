"""Prose: every text that a user reads, with its path, and how a text falls apart into sentences and words.

Neighbours: `sentences`, `language` and `readability` read these texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.conditions import ALWAYS
from vb_wizard.domain.facts import Fact
from vb_wizard.domain.findings import Path
from vb_wizard.domain.flow import Flow, Step, StepKind, Task
from vb_wizard.domain.letter import WORDED, BlockKind, Letter, Plain, pieces

_ENDS = re.compile(r"(?<=[.!?:;])[\"'”)*]*\s+|\n\s*\n|\n\s*[-*]\s")
_WORD = re.compile(r"[^\W\d_][\w’'&]*(?:-[\w’']+)*-?|\d[\w.,:]*\w|\d")


@dataclass(frozen=True, slots=True)
class Text:
    """A text and where it is written.

    `is_label` says that it is a name or a short title and no sentence; `is_certain` is False when not every user who comes
    here reads it.
    """

    path: Path
    text: str
    is_label: bool = False
    is_certain: bool = True


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; an item of a list and a part behind a colon count as one."""
    return [part for part in _ENDS.split(text) if part.split()]


def words(text: str) -> list[str]:
    """Return the words and numbers of a text; `loco-burgemeester` is one."""
    return _WORD.findall(text)


def texts_of_step(flow: Flow, step: Step, catalogue: Catalogue) -> Iterator[Text]:
    """Yield the texts of a step in the order in which they are read, with those of its question."""
    path: Path = ("flows", flow.id, "steps", step.id)
    fact = catalogue.facts.get(step.subject) if step.kind is StepKind.ASK else None
    if step.kind is not StepKind.DO:
        yield Text((*path, "title"), step.title, is_label=True)
    if fact is not None:
        yield from texts_of_question(fact)
    if step.kind in (StepKind.DO, StepKind.INFORM, StepKind.END):
        yield Text((*path, step.kind.value), step.subject)
    yield Text((*path, "say"), step.say)
    yield Text((*path, "why"), step.why)
    yield Text((*path, "premise"), step.premise)
    for number, task in enumerate(step.tasks):
        yield from _texts_of_task((*path, "tasks", number), task)
    for number, contact_use in enumerate(step.contacts):
        yield Text((*path, "contacts", number, "why"), contact_use.why)
    for number, use in enumerate(step.instruments):
        yield Text((*path, "instruments", number, "part"), use.part, is_label=True)


def texts_of_question(fact: Fact) -> Iterator[Text]:
    """Yield the texts of a question and its answers."""
    path: Path = ("catalogue", "facts", fact.id)
    yield Text((*path, "ask"), fact.ask)
    yield Text((*path, "hint"), fact.hint)
    for answer in fact.answers:
        yield Text((*path, "answers", answer.id, "say"), answer.say)
        yield Text((*path, "answers", answer.id, "help"), answer.help)


def texts_of_entries(catalogue: Catalogue) -> Iterator[tuple[Text, ...]]:
    """Yield the texts of every contact, instrument, note, offence and door: each is read by itself."""
    for contact in catalogue.contacts.values():
        path: Path = ("catalogue", "contacts", contact.id)
        yield (
            Text((*path, "name"), contact.name, is_label=True),
            Text((*path, "for"), contact.for_what),
            Text((*path, "not_for"), contact.not_for),
        )
    for instrument in catalogue.instruments.values():
        path = ("catalogue", "instruments", instrument.id)
        name = Text((*path, "name"), instrument.name, is_label=True)
        yield name, Text((*path, "what"), instrument.what)
    for note in catalogue.notes.values():
        yield (Text(("catalogue", "notes", note.id, "say"), note.say),)
    for offence in catalogue.offences.values():
        path = ("catalogue", "offences", offence.id)
        effects = (
            Text((*path, "effects", number, "say"), one.say) for number, one in enumerate(offence.effects)
        )
        yield (
            Text((*path, "name"), offence.name, is_label=True),
            Text((*path, "what"), offence.what),
            *effects,
        )
    for door in catalogue.doors.values():
        path = ("catalogue", "doors", door.id)
        yield Text((*path, "title"), door.title, is_label=True), Text((*path, "say"), door.say)


def texts_of_letter(letter: Letter) -> Iterator[Text]:
    """Yield the texts of a letter in the order in which they are read; what is filled in counts as a word."""
    path: Path = ("letters", letter.id)
    yield Text((*path, "title"), letter.title, is_label=True)
    yield Text((*path, "for"), letter.for_what)
    for number, block in enumerate(letter.blocks):
        place = (*path, "blocks", number, block.kind.value)
        for said in block.words if block.kind in WORDED else ():
            read = "".join(one.text if isinstance(one, Plain) else "dit" for one in pieces(said))
            is_label = block.kind in (BlockKind.HEADING, BlockKind.SIGN)
            yield Text(place, read, is_label=is_label, is_certain=block.when == ALWAYS)


def _texts_of_task(path: Path, task: Task) -> Iterator[Text]:
    always = task.when == ALWAYS
    yield Text((*path, "say"), task.say, is_certain=always)
    yield Text((*path, "help"), task.help, is_certain=always)
    for use in task.contacts:
        yield Text((*path, "contact", "why"), use.why, is_certain=always)
    for instrument in task.instruments:
        yield Text((*path, "instrument", "part"), instrument.part, is_label=True, is_certain=always)
