"""Rules about what is never used (VB52x): an entry of the catalogue that no flow needs.

Neighbours: `references` lists the names in use; `examine` runs this rule on a book that could be read whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vb_wizard.domain.findings import Finding
from vb_wizard.proof.found import warned
from vb_wizard.proof.references import references_in
from vb_wizard.proof.subject import Subject

_KINDS: Mapping[str, tuple[str, str]] = {
    "facts": ("VB521", "De vraag"),
    "contacts": ("VB522", "Het contact"),
    "instruments": ("VB523", "Het instrument"),
    "sources": ("VB524", "De bron"),
    "roles": ("VB525", "De rol"),
    "notes": ("VB526", "Het aandachtspunt"),
}


def unused_entry(subject: Subject) -> Iterator[Finding]:
    """Nothing names this entry.

    A fact with a register number is used by the registration form. What is gone may not be offered, and is kept for whoever
    still looks for it; so is a contact that nobody calls directly.
    """
    if not subject.is_whole:
        return
    used = {(reference.kind, reference.name) for reference in references_in(subject)}
    catalogue = subject.catalogue
    used |= {("facts", fact.id) for fact in catalogue.facts.values() if fact.register}
    used |= {("instruments", one.id) for one in catalogue.instruments.values() if one.is_gone}
    used |= {("contacts", one.id) for one in catalogue.contacts.values() if one.is_gone or one.via}
    entries: Mapping[str, Mapping[str, object]] = {
        "facts": catalogue.facts,
        "contacts": catalogue.contacts,
        "instruments": catalogue.instruments,
        "sources": catalogue.sources,
        "roles": catalogue.roles,
        "notes": catalogue.notes,
    }
    for section, (code, noun) in _KINDS.items():
        for name in entries[section]:
            if (section, name) not in used:
                sentence = f"{noun} `{name}` wordt nergens gebruikt."
                yield warned(code, ("catalogue", section, name), sentence, "Gebruik het of haal het weg.")
