"""Rules on what an office may not lose by its own overlay (VB568, VB570): numbers that save lives, and where a text comes from.

Neighbours: `overlaid` is what they look at; `overlay_changes` lists the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vb_wizard.domain.citations import Citation
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.overlaying import OVERLAY
from vb_wizard.proof.found import found
from vb_wizard.proof.overlaid import Overlaid


def national_number(look: Overlaid) -> Iterator[Finding]:
    """The overlay gives a national contact another name or number."""
    contacts = look.national.catalogue.contacts
    for name, fill in look.overlay.fills.items():
        contact = contacts.get(name)
        if contact is None or contact.local:
            continue
        for key in ("name", "number", "hours", "link"):
            if getattr(fill, key):
                yield found(
                    "VB568",
                    (OVERLAY, "fill", name, key),
                    f"`{contact.name}` is een landelijk contact; {key} staat vast.",
                    "Maak onder contacts een eigen contact. Hier kunt u alleen verify: false zetten.",
                )


def urgent_number_lost(look: Overlaid) -> Iterator[Finding]:
    """A text that tells to dial a number that saves lives no longer does, or its task is turned off."""
    for path, change, _, task in look.tasks():
        kept = {"say": change.texts.get("say", task.say), "help": change.texts.get("help", task.help)}
        yield from _lost(look, (*path, "off") if change.off else path, f"{task.say} {task.help}",
                         "" if change.off else f"{kept['say']} {kept['help']}", change.name)  # fmt: skip
    for path, step_change, step in look.steps():
        kind = step.kind.value
        was = f"{step.title} {step.say} {step.subject}"
        texts = step_change.texts
        now = f"{texts.get('title', step.title)} {texts.get('say', step.say)} {texts.get(kind, step.subject)}"
        yield from _lost(look, path, was, now, step_change.name)
    for text in look.overlay.texts:
        entry = getattr(look.national.catalogue, text.section).get(text.name)
        if entry is not None:
            was = " ".join(str(getattr(entry, key, "")) for key in text.texts)
            path = (OVERLAY, "texts", text.section, text.name)
            yield from _lost(look, path, was, " ".join(text.texts.values()), text.name)


def _lost(look: Overlaid, path: Path, was: str, now: str, name: str) -> Iterator[Finding]:
    for contact in look.urgent_numbers():
        number = re.compile(rf"(?<!\d){re.escape(contact.number)}(?!\d)")
        if number.search(was) and not number.search(now):
            sentence = (
                f"In `{name}` staat landelijk het nummer {contact.number}; met de aanvulling niet meer."
            )
            yield found("VB568", path, sentence, "Laat het nummer staan: op dit moment telt elke seconde.")


def no_own_source(look: Overlaid) -> Iterator[Finding]:
    """What the office adds or rewords does not say where that stands in a document of its own."""
    own = look.overlay.own_sources
    for path, sources, what in _own_texts(look):
        if not any(citation.doc in own for citation in sources):
            advice = f"Zet er source bij, met doc: {look.overlay.documents[0]} en de plaats in dat document."
            yield found("VB570", path, f"{what} zegt niet waar dit in uw eigen document staat.", advice)


def _own_texts(look: Overlaid) -> Iterator[tuple[Path, Iterable[Citation], str]]:
    for change in look.overlay.tasks:
        if change.texts or change.within or change.who:
            yield (OVERLAY, "tasks", change.name), change.sources, f"De opdracht `{change.name}`"
    for step_change in look.overlay.steps:
        path: Path = (OVERLAY, "steps", step_change.name)
        if step_change.texts:
            yield path, step_change.sources, f"De stap `{step_change.name}`"
        for number, added in enumerate(step_change.added):
            yield (*path, "add", number), added.task.sources, f"De opdracht `{added.task.id}`"
    for text in look.overlay.texts:
        yield (OVERLAY, "texts", text.section, text.name), text.sources, f"De tekst van `{text.name}`"
