"""Rules about the score of a flow (VB545 to VB548): what it counts can be asked, and its proof is a moment.

Neighbours: `domain.readiness` weighs the items; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.flow import Flow, ScoreItem, StepKind
from vb_wizard.domain.readiness import ANSWERS
from vb_wizard.proof.found import found
from vb_wizard.proof.subject import Subject
from vb_wizard.proof.suggest import advice_for


def _items(subject: Subject) -> Iterator[tuple[Path, Flow, ScoreItem]]:
    for flow in subject.flows.values():
        for number, item in enumerate(flow.score):
            yield ("flows", flow.id, "score", number), flow, item


def score_without_fact(subject: Subject) -> Iterator[Finding]:
    """An item of a score names a fact that does not exist."""
    facts = subject.catalogue.facts
    for path, _, item in _items(subject):
        for key, name in (("fact", item.fact), ("proof", item.proof)):
            if name not in facts and name not in subject.lost:
                sentence = f"Het onderdeel `{item.id}` noemt de vraag `{name}`, en die bestaat niet."
                advice = advice_for(name, facts, "Zet de vraag in catalogue, onder facts.")
                yield found("VB545", (*path, key), sentence, advice)


def score_never_asked(subject: Subject) -> Iterator[Finding]:
    """No step of the flow asks what an item of its score counts, so that it can never be in order."""
    facts = subject.catalogue.facts
    for path, flow, item in _items(subject):
        asked = {step.subject for step in flow.steps.values() if step.kind is StepKind.ASK}
        for key, name in (("fact", item.fact), ("proof", item.proof)):
            if name in facts and name not in asked:
                sentence = (
                    f"Geen stap van `{flow.id}` vraagt `{name}`, en het onderdeel `{item.id}` telt dat."
                )
                advice = "Maak een stap met ask, of noem een vraag die de lijst stelt."
                yield found("VB546", (*path, key), sentence, advice)


def score_proof_is_no_moment(subject: Subject) -> Iterator[Finding]:
    """The proof of an item is no moment, so that nobody can see whether it is still fresh."""
    for path, _, item in _items(subject):
        fact = subject.catalogue.facts.get(item.proof)
        if fact is not None and fact.kind is not FactKind.MOMENT:
            sentence = f"Het bewijs van `{item.id}` is `{fact.id}`, maar dat is geen moment."
            yield found("VB547", (*path, "proof"), sentence, "Noem een fact met kind: moment.")


def score_fact_says_no_yes(subject: Subject) -> Iterator[Finding]:
    """The fact of an item cannot be answered with yes and no, so that it says nothing about being arranged."""
    for path, _, item in _items(subject):
        fact = subject.catalogue.facts.get(item.fact)
        if fact is not None and not set(fact.answer_ids) >= ANSWERS:
            sentence = f"Op de vraag `{fact.id}` bij `{item.id}` kan niemand ja of nee zeggen."
            yield found(
                "VB548", (*path, "fact"), sentence, "Noem een vraag met de antwoorden ja, nee en onbekend."
            )
