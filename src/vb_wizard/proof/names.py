"""Rules about names (VB2xx): whatever a file names must exist, and be of the right kind.

Neighbours: `references` lists the names in use; `examine` runs these rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.flow import FlowKind, targets
from vb_wizard.proof.found import found
from vb_wizard.proof.reference import Reference
from vb_wizard.proof.references import answers_in, references_in, references_of_scenarios
from vb_wizard.proof.subject import Subject
from vb_wizard.proof.suggest import advice_for

_KINDS: Mapping[str, tuple[str, str, str]] = {
    "facts": ("VB201", "De vraag", "Zet de vraag in catalogue, onder facts."),
    "steps": ("VB203", "De stap", "Maak de stap of noem een stap van deze lijst."),
    "flows": ("VB204", "De lijst", "Noem een lijst die er is."),
    "contacts": ("VB205", "Het contact", "Zet het contact in catalogue, onder contacts."),
    "instruments": ("VB206", "Het instrument", "Zet het instrument in catalogue, onder instruments."),
    "sources": ("VB207", "De bron", "Zet de bron in catalogue, onder sources."),
    "roles": ("VB208", "De rol", "Zet de rol in catalogue, onder roles."),
    "notes": ("VB209", "Het aandachtspunt", "Zet het aandachtspunt in catalogue, onder notes."),
    "tasks": ("VB210", "De opdracht", "Noem een opdracht die er is, als lijst.opdracht."),
}

_FORMS: Mapping[FactKind, tuple[re.Pattern[str], str, str]] = {
    FactKind.MOMENT: (re.compile(r"\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d"), "moment", '"2026-11-23 08:40"'),
    FactKind.NUMBER: (re.compile(r"\d+([.,]\d+)?"), "getal", "3"),
}


def unknown_name(subject: Subject) -> Iterator[Finding]:
    """Something is named that does not exist."""
    yield from _unknown(subject, references_in(subject))


def unknown_name_in_scenarios(subject: Subject) -> Iterator[Finding]:
    """A scenario names something that does not exist; the book itself is not looked at again."""
    yield from _unknown(subject, references_of_scenarios(subject))


def _unknown(subject: Subject, references: Iterable[Reference]) -> Iterator[Finding]:
    known = _known_names(subject)
    for reference in references:
        name = reference.name
        flow, _, short = name.partition(".")
        if name in known[reference.kind] or name in subject.lost or (short and flow in subject.lost):
            continue
        code, noun, otherwise = _KINDS[reference.kind]
        candidates: list[str] = list(known[reference.kind])
        if reference.kind == "steps" and reference.path[0] == "flows":
            candidates, name = (
                [one.partition(".")[2] for one in candidates if one.startswith(f"{flow}.")],
                short,
            )
        yield found(
            code, reference.path, f"{noun} `{name}` bestaat niet.", advice_for(name, candidates, otherwise)
        )


def _known_names(subject: Subject) -> dict[str, frozenset[str]]:
    catalogue = subject.catalogue
    return {
        "facts": frozenset(catalogue.facts),
        "contacts": frozenset(catalogue.contacts),
        "instruments": frozenset(catalogue.instruments),
        "sources": frozenset(catalogue.sources),
        "roles": frozenset(catalogue.roles),
        "notes": frozenset(catalogue.notes),
        "flows": frozenset(subject.flows),
        "steps": frozenset(f"{flow.id}.{step.id}" for _, flow, step in subject.steps()),
        "tasks": frozenset(f"{flow.id}.{task.id}" for _, flow, _, task in subject.tasks()),
    }


def unknown_answer(subject: Subject) -> Iterator[Finding]:
    """A condition, a door or a scenario names an answer that the fact does not have."""
    for name, answers, is_test, path in answers_in(subject):
        fact = subject.catalogue.facts.get(name)
        if fact is None or (fact.is_free and not is_test):
            continue
        for answer in answers:
            if answer not in fact.answer_ids:
                options = ", ".join(fact.answer_ids)
                advice = advice_for(answer, fact.answer_ids, f"Kies uit: {options}.")
                yield found("VB202", path, f"De vraag `{name}` heeft geen antwoord `{answer}`.", advice)
        if not is_test and len(answers) > 1 and fact.kind is not FactKind.CHOICES:
            yield found(
                "VB202", path, f"De vraag `{name}` heeft maar één antwoord tegelijk.", "Noem één antwoord."
            )


def answer_of_another_form(subject: Subject) -> Iterator[Finding]:
    """A scenario or a door gives a moment or a number in a form that cannot be read."""
    for name, answers, is_test, path in answers_in(subject):
        fact = subject.catalogue.facts.get(name)
        if fact is None or is_test or fact.kind not in _FORMS:
            continue
        form, what, example = _FORMS[fact.kind]
        for answer in answers:
            if answer != UNKNOWN and not form.fullmatch(answer):
                sentence = f"De vraag `{name}` krijgt `{answer}`; dat is geen {what}."
                yield found("VB217", path, sentence, f"Schrijf bijvoorbeeld {example}.")


def task_twice(subject: Subject) -> Iterator[Finding]:
    """Two tasks of one flow have the same id, so that a scenario or a journal cannot tell them apart."""
    first: dict[tuple[str, str], str] = {}
    for path, flow, step, task in subject.tasks():
        if (flow.id, task.id) in first:
            sentence = f"De opdracht `{task.id}` staat ook in de stap `{first[flow.id, task.id]}`."
            yield found("VB211", (*path, "id"), sentence, "Geef een van beide een andere naam.")
        first.setdefault((flow.id, task.id), step.id)


def return_at_earlier(subject: Subject) -> Iterator[Finding]:
    """A postponed task comes back at a step that does not lie ahead."""
    for path, flow, step, task in subject.tasks(subject.sound_flows):
        if task.return_at in flow.steps and task.return_at not in _ahead(subject, flow.id, step.id):
            sentence = f"De stap `{task.return_at}` komt nooit na de stap `{step.id}`."
            yield found("VB212", (*path, "return_at"), sentence, "Noem een stap die later op de route ligt.")


def _ahead(subject: Subject, flow: str, step: str) -> set[str]:
    steps = subject.flows[flow].steps
    ahead: set[str] = set()
    waiting = list(targets(steps[step]))
    while waiting:
        name = waiting.pop()
        if name in steps and name not in ahead:
            ahead.add(name)
            waiting += targets(steps[name])
    return ahead


def wrong_kind_of_flow(subject: Subject) -> Iterator[Finding]:
    """A flow is used as something it is not: only tracks are started beside another, an interrupt is only raised."""
    for path, _, step in subject.steps():
        for number, name in enumerate(step.start):
            flow = subject.flows.get(name)
            if flow is not None and flow.kind is not FlowKind.TRACK:
                sentence = f"De lijst `{name}` is geen track en kan niet naast een andere opengaan."
                yield found(
                    "VB213",
                    (*path, "start", number),
                    sentence,
                    "Noem een lijst met kind: track, of gebruik run.",
                )
    for door in subject.catalogue.doors.values():
        flow = subject.flows.get(door.flow)
        if flow is not None and flow.kind is FlowKind.INTERRUPT:
            sentence = f"De lijst `{door.flow}` is een interrupt en kan geen zaak openen."
            yield found(
                "VB213", ("catalogue", "doors", door.id, "flow"), sentence, "Noem een trunk of track."
            )


def second_interrupt(subject: Subject) -> Iterator[Finding]:
    """There is more than one interrupt, while there is one red button."""
    interrupts = [flow for flow in subject.flows.values() if flow.kind is FlowKind.INTERRUPT]
    for flow in interrupts[1:]:
        sentence = f"Er is al een interrupt: `{interrupts[0].id}`."
        yield found("VB214", ("flows", flow.id, "kind"), sentence, "Laat één lijst achter de rode knop.")


def term_without_moment(subject: Subject) -> Iterator[Finding]:
    """A term counts from a fact that is no moment, or that nobody ever asks."""
    for path, _, _, task in subject.tasks():
        fact = subject.catalogue.facts.get(task.within.start) if task.within else None
        if fact is None:
            continue
        place = (*path, "within", "from")
        if fact.kind is not FactKind.MOMENT:
            yield found(
                "VB215",
                place,
                f"De termijn telt vanaf `{fact.id}`, maar dat is geen moment.",
                "Noem een fact met kind: moment.",
            )
        elif fact.id not in subject.asked:
            sentence = f"De termijn telt vanaf `{fact.id}`, maar geen stap vraagt dat."
            yield found(
                "VB216", place, sentence, "Vraag het moment in een stap, of tel vanaf step of opened."
            )
