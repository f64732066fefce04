"""What an overlay takes away, adds, replaces and fills in (VB564, VB566, VB572 to VB575), one line each.

Neighbours: `overlay_terms` tells of terms, `overlay_fit` of what does not fit; `examine_overlay` runs all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vb_wizard.domain.deadlines import Strength
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.overlaying import OVERLAY, SECTIONS
from vb_wizard.proof.found import found, noted, warned
from vb_wizard.proof.overlaid import Overlaid
from vb_wizard.proof.overlay_terms import term_words

_NOUNS = {
    "facts": "De vraag", "notes": "Het aandachtspunt", "instruments": "Het instrument", "contacts": "Het contact",
    "sources": "De bron", "roles": "De rol",
}  # fmt: skip
_FILLED = {"name": "naam", "number": "nummer", "hours": "uren", "link": "webadres"}
_OWN = "Staat alleen in uw aanvulling."


def turned_off(look: Overlaid) -> Iterator[Finding]:
    """A national task falls away; with a term of the law that cannot be."""
    for path, change, _, task in look.tasks():
        if not change.off:
            continue
        place: Path = (*path, "off")
        if task.within is not None and task.within.strength is Strength.HARD:
            sentence = f"De opdracht `{change.name}` valt weg, met een termijn uit de wet: {term_words(task.within)}."
            yield found("VB564", place, sentence, "Laat de opdracht staan.")
        else:
            sentence = f"De opdracht `{change.name}` valt weg: {task.say.rstrip('.')}."
            yield warned("VB566", place, sentence, "Laat haar staan als u twijfelt.")


def added(look: Overlaid) -> Iterator[Finding]:
    """Something is there only because of the overlay."""
    for path, change, step in look.steps():
        for number, one in enumerate(change.added):
            sentence = f"De stap `{change.name}` krijgt een opdracht: {one.task.say.rstrip('.')}."
            yield noted("VB572", (*path, "add", number), sentence, _OWN)
        for key in ("contacts", "instruments", "notes", "start"):
            if getattr(change, key):
                sentence = f"De stap `{change.name}` krijgt er iets bij onder {key}."
                yield noted("VB572", (*path, key), sentence, f"De stap is {step.title.rstrip('.')}.")
    for path, task_change, _, task in look.tasks():
        for key, uses in (("contact", task_change.contacts), ("instrument", task_change.instruments)):
            if uses:
                sentence = f"De opdracht `{task_change.name}` krijgt een {key} erbij."
                yield noted("VB572", (*path, key), sentence, f"De opdracht is: {task.say.rstrip('.')}.")
    for section in SECTIONS:
        for name in getattr(look.overlay.added, section):
            if name not in getattr(look.national.catalogue, section):
                yield noted(
                    "VB572", (OVERLAY, section, name), f"{_NOUNS[section]} `{name}` komt erbij.", _OWN
                )
    for number, flow in enumerate(look.overlay.flows):
        if flow.id not in look.national.flows:
            yield noted(
                "VB572", (OVERLAY, "flows", number), f"De lijst `{flow.id}` komt erbij: {flow.title}.", _OWN
            )


def replaced(look: Overlaid) -> Iterator[Finding]:
    """A national text is another one here."""
    for path, change, _, task in look.tasks():
        texts = {"say": task.say, "help": task.help, "who": task.who}
        own = {**change.texts, **({"who": change.who} if change.who else {})}
        yield from _replaced(path, change.name, texts, own)
    for path, step_change, step in look.steps():
        texts = {"title": step.title, "say": step.say, "why": step.why, step.kind.value: step.subject}
        fitting = {key: text for key, text in step_change.texts.items() if key in texts}
        yield from _replaced(path, step_change.name, texts, fitting)
    for text in look.overlay.texts:
        entry = getattr(look.national.catalogue, text.section).get(text.name)
        if entry is not None:
            path = (OVERLAY, "texts", text.section, text.name)
            yield from _replaced(
                path, text.name, {key: getattr(entry, key, "") for key in text.texts}, text.texts
            )


def _replaced(
    path: Path, name: str, national: Mapping[str, str], own: Mapping[str, str]
) -> Iterator[Finding]:
    for key, text in own.items():
        was = national.get(key, "")
        if was == text:
            yield warned(
                "VB575", (*path, key), f"De tekst van `{name}` verandert niet.", "Haal de regel weg."
            )
        elif was:
            yield noted(
                "VB573", (*path, key), f'In `{name}` vervangt u {key}: "{was}".', f'Het wordt: "{text}".'
            )
        else:
            yield noted("VB572", (*path, key), f"In `{name}` komt {key} erbij.", f'Het wordt: "{text}".')


def filled_in(look: Overlaid) -> Iterator[Finding]:
    """A contact gets its name or number, or is confirmed."""
    for name, fill in look.overlay.fills.items():
        contact = look.national.catalogue.contacts.get(name)
        if contact is None:
            continue
        path: Path = (OVERLAY, "fill", name)
        given = [noun for key, noun in _FILLED.items() if getattr(fill, key) and contact.local]
        if fill.verify is False and contact.verify:
            given.append("gecontroleerd")
        if given:
            sentence = f"Bij `{contact.name}` vult u in: {', '.join(given)}."
            yield noted("VB574", path, sentence, "Wat u later in het venster invult, gaat hierboven.")
        elif contact.local or fill.verify is not None:
            yield _nothing(path, contact.name)


def nothing_changed(look: Overlaid) -> Iterator[Finding]:
    """An entry about a task or step says nothing."""
    for path, change, _, _ in look.tasks():
        own = (change.off, change.texts, change.who, change.within, change.contacts, change.instruments)
        if not any(own):
            yield _nothing(path, change.name)
    for path, of_step, _ in look.steps():
        lists = (of_step.added, of_step.contacts, of_step.instruments, of_step.notes, of_step.start)
        if not any(lists) and not of_step.texts:
            yield _nothing(path, of_step.name)


def _nothing(path: Path, name: str) -> Finding:
    return warned("VB575", path, f"Bij `{name}` verandert niets.", "Vul iets in of haal de regel weg.")
