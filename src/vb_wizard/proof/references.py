"""References: every place where a book or a scenario names something, with what it should be the name of.

Neighbours: `names` checks that each name exists, `unused` looks for what is never named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vb_wizard.domain.conditions import Condition, Value, tests_in
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP
from vb_wizard.domain.findings import Path
from vb_wizard.domain.flow import ContactUse, InstrumentUse, Step, StepKind, Task
from vb_wizard.domain.letter import BlockKind, Letter, slots
from vb_wizard.domain.scenario import Answer, Call, MarkTask, OpenTrack, Scenario, Walk
from vb_wizard.proof.exercise_references import answers_of, references_of
from vb_wizard.proof.reference import Reference
from vb_wizard.proof.subject import Subject


def references_in(subject: Subject) -> Iterator[Reference]:
    """Yield every reference of the book and its scenarios."""
    for flow in subject.flows.values():
        path: Path = ("flows", flow.id)
        yield Reference("steps", f"{flow.id}.{flow.start}", (*path, "start"))
        yield from (
            Reference("instruments", name, (*path, "carries", number))
            for number, name in enumerate(flow.carries)
        )
        for step in flow.steps.values():
            yield from _of_step(flow.id, step, (*path, "steps", step.id))
    yield from _of_catalogue(subject)
    for letter in subject.book.letters.values():
        yield from _of_letter(letter, ("letters", letter.id))
    yield from references_of_scenarios(subject)


def references_of_scenarios(subject: Subject) -> Iterator[Reference]:
    """Yield every reference of the scenarios alone."""
    for scenario in subject.scenarios:
        yield from _of_scenario(scenario, ("scenarios", scenario.id))


def _of_step(flow: str, step: Step, path: Path) -> Iterator[Reference]:
    if step.kind is StepKind.ASK:
        yield Reference("facts", step.subject, (*path, "ask"))
    if step.kind is StepKind.RUN:
        yield Reference("flows", step.subject, (*path, "run"))
        if step.enter:
            yield Reference("steps", f"{step.subject}.{step.enter}", (*path, "enter"))
    for number, branch in enumerate(step.branches):
        yield Reference("steps", f"{flow}.{branch.go}", (*path, "next", number, "go"))
        yield from _of_condition(branch.when, (*path, "next", number, "when"))
    if step.if_not:
        yield Reference("steps", f"{flow}.{step.if_not}", (*path, "if_not"))
    yield from _of_contacts(step.contacts, (*path, "contacts"))
    yield from _of_instruments(step.instruments, (*path, "instruments"))
    for kind, key, names in (
        ("flows", "start", step.start),
        ("notes", "notes", step.notes),
        ("notes", "lift", step.lift),
    ):
        yield from (Reference(kind, name, (*path, key, number)) for number, name in enumerate(names))
    for number, task in enumerate(step.tasks):
        yield from _of_task(flow, task, (*path, "tasks", number))


def _of_task(flow: str, task: Task, path: Path) -> Iterator[Reference]:
    if task.who:
        yield Reference("roles", task.who, (*path, "who"))
    if task.return_at:
        yield Reference("steps", f"{flow}.{task.return_at}", (*path, "return_at"))
    if task.within is not None and task.within.start not in (FROM_STEP, FROM_OPENED):
        yield Reference("facts", task.within.start, (*path, "within", "from"))
    yield from _of_condition(task.when, (*path, "when"))
    yield from _of_contacts(task.contacts, (*path, "contact"))
    yield from _of_instruments(task.instruments, (*path, "instrument"))


def _of_letter(letter: Letter, path: Path) -> Iterator[Reference]:
    """Yield what a letter names, but for its facts, instrument and flows: those have rules of their own."""
    yield from _of_condition(letter.when, (*path, "when"))
    for number, block in enumerate(letter.blocks):
        place: Path = (*path, "blocks", number)
        yield from _of_condition(block.when, (*place, "when"))
        yield from (
            Reference("tasks", slot.name, (*place, block.kind.value)) for slot in slots(block) if slot.is_task
        )
        if block.kind is BlockKind.CONTACTS:
            yield from (
                Reference("contacts", name, (*place, "contacts", at)) for at, name in enumerate(block.words)
            )


def _of_condition(condition: Condition, path: Path) -> Iterator[Reference]:
    for test in tests_in(condition):
        yield Reference("facts", test.fact, (*path, test.fact))


def _of_contacts(uses: Iterable[ContactUse], path: Path) -> Iterator[Reference]:
    for number, use in enumerate(uses):
        yield Reference("contacts", use.contact, (*path, number))


def _of_instruments(uses: Iterable[InstrumentUse], path: Path) -> Iterator[Reference]:
    for number, use in enumerate(uses):
        yield Reference("instruments", use.instrument, (*path, number))


def _of_catalogue(subject: Subject) -> Iterator[Reference]:
    catalogue = subject.catalogue
    for path, citations in subject.cited():
        for number, citation in enumerate(citations):
            yield Reference("sources", citation.doc, (*path, "source", number, "doc"))
    for contact in catalogue.contacts.values():
        for key, name in (
            ("fallback", contact.fallback),
            ("via", contact.via),
            ("replaced_by", contact.replaced_by),
        ):
            if name:
                yield Reference("contacts", name, ("catalogue", "contacts", contact.id, key))
    for instrument in catalogue.instruments.values():
        if instrument.replaced_by:
            yield Reference(
                "instruments",
                instrument.replaced_by,
                ("catalogue", "instruments", instrument.id, "replaced_by"),
            )
    for door in catalogue.doors.values():
        path = ("catalogue", "doors", door.id)
        if door.flow:
            yield Reference("flows", door.flow, (*path, "flow"))
        yield from (Reference("facts", fact, (*path, "given", fact)) for fact in door.given)
        if door.signs:
            yield Reference("facts", door.signs, (*path, "signs"))
    for condition, path in offence_conditions(subject):
        yield from _of_condition(condition, path)


def offence_conditions(subject: Subject) -> Iterator[tuple[Condition, Path]]:
    """Yield every condition of an offence or of one of its effects, with its path."""
    for offence in subject.catalogue.offences.values():
        path: Path = ("catalogue", "offences", offence.id)
        yield offence.when, (*path, "when")
        yield offence.complaint_when, (*path, "complaint_when")
        for number, effect in enumerate(offence.effects):
            yield effect.when, (*path, "effects", number, "when")


def _of_scenario(scenario: Scenario, path: Path) -> Iterator[Reference]:
    yield Reference("flows", scenario.flow, (*path, "flow"))
    yield Reference("roles", scenario.by, (*path, "by"))
    yield from (Reference("facts", fact, (*path, "facts", fact)) for fact in scenario.facts)
    for number, line in enumerate(scenario.story):
        place: Path = (*path, "story", number)
        match line.act:
            case Walk(to, track):
                if "." in to:
                    yield Reference("steps", to, (*place, "walk"))
                if track:
                    yield Reference("flows", track, (*place, "track"))
            case Answer(facts):
                yield from (Reference("facts", fact, (*place, "answer", fact)) for fact in facts)
            case Call(contact=contact):
                yield Reference("contacts", contact, (*place, "call"))
            case MarkTask(task=task, to=to):
                yield Reference("tasks", task, (*place, "task"))
                if to:
                    yield Reference("roles", to, (*place, "to"))
            case OpenTrack(flow):
                yield Reference("flows", flow, (*place, "open"))
    expect = scenario.expect
    for key, kind, names in (
        ("reached", "steps", expect.reached), ("not_reached", "steps", expect.not_reached),
        ("ended", "flows", expect.ended), ("opened", "flows", expect.opened),
        ("advised", "tasks", expect.advised), ("not_advised", "tasks", expect.not_advised),
        ("contacts", "contacts", expect.contacts), ("not_contacts", "contacts", expect.not_contacts),
        ("notes", "notes", expect.notes), ("order", "tasks", expect.order),
    ):  # fmt: skip
        yield from (
            Reference(kind, name, (*path, "expect", key, number)) for number, name in enumerate(names)
        )
    yield from (Reference("tasks", name, (*path, "expect", "deadlines", name)) for name in expect.deadlines)
    yield from (Reference("tasks", name, (*path, "expect", "by", name)) for name in expect.by)
    if scenario.exercise is not None:
        yield from references_of(scenario.exercise, (*path, "exercise"))


Named = tuple[str, tuple[str, ...], bool, Path]
"""A place that names answers: the fact, the answers, whether it is a test (not an answer given), the path."""


def answers_in(subject: Subject) -> Iterator[Named]:
    """Yield every place that names answers."""
    yield from _tested(subject)
    yield from _given(subject)


def _tested(subject: Subject) -> Iterator[Named]:
    """Yield the answers that conditions of the flows and the letters wait for."""
    for path, _, step in subject.steps():
        for number, branch in enumerate(step.branches):
            yield from (
                (one.fact, one.answers, True, (*path, "next", number, "when", one.fact))
                for one in tests_in(branch.when)
            )
        for number, task in enumerate(step.tasks):
            yield from (
                (one.fact, one.answers, True, (*path, "tasks", number, "when", one.fact))
                for one in tests_in(task.when)
            )
    for condition, path in offence_conditions(subject):
        yield from ((one.fact, one.answers, True, (*path, one.fact)) for one in tests_in(condition))
    for letter in subject.book.letters.values():
        path = ("letters", letter.id)
        yield from ((one.fact, one.answers, True, (*path, "when", one.fact)) for one in tests_in(letter.when))
        for number, block in enumerate(letter.blocks):
            yield from (
                (one.fact, one.answers, True, (*path, "blocks", number, "when", one.fact))
                for one in tests_in(block.when)
            )


def _given(subject: Subject) -> Iterator[Named]:
    """Yield the answers that doors and scenarios give."""
    for door in subject.catalogue.doors.values():
        for fact, value in door.given.items():
            yield fact, _listed(value), False, ("catalogue", "doors", door.id, "given", fact)
    for scenario in subject.scenarios:
        if scenario.exercise is not None:
            yield from answers_of(scenario.exercise, ("scenarios", scenario.id, "exercise"))
        for fact, value in scenario.facts.items():
            yield fact, _listed(value), False, ("scenarios", scenario.id, "facts", fact)
        for number, line in enumerate(scenario.story):
            if isinstance(line.act, Answer):
                for fact, value in line.act.facts.items():
                    yield (
                        fact,
                        _listed(value),
                        False,
                        ("scenarios", scenario.id, "story", number, "answer", fact),
                    )


def _listed(value: Value) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value
