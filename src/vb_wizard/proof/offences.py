"""Rules about offences (VB541 to VB544): each has a source with a date, can become possible, and is shown somewhere.

Neighbours: `names` checks the facts and answers in their conditions; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.conditions import UNKNOWN, verdict
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.flow import StepKind
from vb_wizard.proof.found import warned
from vb_wizard.proof.references import offence_conditions
from vb_wizard.proof.subject import Subject


def offence_without_source(subject: Subject) -> Iterator[Finding]:
    """An article does not say where its penalty comes from."""
    for offence in subject.catalogue.offences.values():
        if not offence.sources:
            sentence = f"Het artikel `{offence.id}` heeft geen bron."
            path: Path = ("catalogue", "offences", offence.id)
            yield warned("VB541", path, sentence, "Zet source bij het artikel, met de plaats in de wet.")


def never_possible(subject: Subject) -> Iterator[Finding]:
    """A condition never holds, because every fact that could make it true is asked nowhere."""
    if not subject.is_whole:
        return
    facts = subject.catalogue.facts
    never = {
        name: UNKNOWN if not fact.is_free else "" for name, fact in facts.items() if name not in subject.asked
    }
    for condition, path in offence_conditions(subject):
        if verdict(condition, never, subject.book.free_facts) is False:
            sentence = "Deze voorwaarde geldt nooit, omdat geen stap ernaar vraagt."
            yield warned("VB542", path, sentence, "Vraag het in een stap, of kijk naar een vraag die er is.")


def never_shown(subject: Subject) -> Iterator[Finding]:
    """No step shows the articles."""
    shown = any(step.offences for _, _, step in subject.steps() if step.kind is StepKind.INFORM)
    if not subject.is_whole or shown:
        return
    for offence in subject.catalogue.offences.values():
        sentence = f"Het artikel `{offence.id}` staat op geen enkel scherm."
        path: Path = ("catalogue", "offences", offence.id)
        yield warned("VB543", path, sentence, "Zet offences: yes bij een stap met inform.")


def without_a_date(subject: Subject) -> Iterator[Finding]:
    """A penalty rests on a source without a date, so that nobody can say of when it is."""
    sources = subject.catalogue.sources
    for offence in subject.catalogue.offences.values():
        cited = [sources[one.doc] for one in offence.sources if one.doc in sources]
        if cited and all(source.as_of is None for source in cited):
            sentence = f"De straf bij `{offence.id}` rust op een bron zonder datum."
            path: Path = ("catalogue", "offences", offence.id, "source")
            yield warned("VB544", path, sentence, "Noem een bron met as_of, zoals de wet zelf.")
