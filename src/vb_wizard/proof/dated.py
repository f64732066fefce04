"""Rules about dates and sources (VB585 to VB588): a number says of when it is, and everything says where it comes from.

Neighbours: `content` has the other rules about sources; `examine` runs these rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vb_wizard.domain.citations import Citation
from vb_wizard.domain.deadlines import Strength
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.flow import StepKind
from vb_wizard.proof.found import warned
from vb_wizard.proof.sentences import every_text
from vb_wizard.proof.subject import Subject

_COUNT = (
    r"(?:\d[\d.,]*|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig)"
)
_FIGURE = re.compile(
    rf"€|\d ?%|\b{_COUNT} (?:euro|procent)\b|\b{_COUNT} (?:jaar|maanden|weken|dagen) (?:cel|gevangenis|hechtenis|taakstraf)"
    rf"|\bboete van\b|(?<!\d)0\d{{1,3}}[- ]?\d{{6,8}}(?!\d)|\b0[89]00[- ]?\d{{4,7}}\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"\bstand per\b|\b20\d\d\b", re.IGNORECASE)


def figure_without_date(subject: Subject) -> Iterator[Finding]:
    """A penalty, an amount, a percentage or a phone number in a text does not say of when it is."""
    for text in every_text(subject):
        if text.path[:2] == ("catalogue", "offences"):
            # An article is shown with the date of its law, and VB544 sees to it that there is one.
            continue
        figure = _FIGURE.search(text.text)
        if figure and not _DATED.search(text.text):
            told = f'"{figure[0].strip()}" staat hier zonder datum.'
            yield warned("VB585", text.path, told, 'Zet erbij: "Stand per" met de datum.')


def phone_number_without_date(subject: Subject) -> Iterator[Finding]:
    """A number comes from an undated page, and nobody is told to check it.

    What an office filled in or confirmed has the date of its overlay.
    """
    overlay = subject.book.overlay
    of_office = overlay.contacts if overlay is not None else ()
    for contact in subject.catalogue.contacts.values():
        if contact.id in of_office:
            continue
        if contact.number and not contact.verify and not _is_dated(subject, contact.sources):
            told = f"Het nummer van `{contact.id}` komt uit een bron zonder datum."
            yield warned("VB586", ("catalogue", "contacts", contact.id), told, "Zet erbij: verify: true.")


def hard_term_without_date(subject: Subject) -> Iterator[Finding]:
    """A term of the law rests on nothing with a date."""
    for path, _, step, task in subject.tasks():
        is_hard = task.within is not None and task.within.strength is Strength.HARD
        if is_hard and not _is_dated(subject, task.sources or step.sources):
            told = f"De harde termijn van `{task.id}` komt uit een bron zonder datum."
            yield warned("VB587", (*path, "within"), told, "Noem de wet, met de stand die is gelezen.")


def without_source(subject: Subject) -> Iterator[Finding]:
    """A step, a contact, an instrument or a note does not say where it comes from."""
    for path, _, step in subject.steps():
        fact = subject.catalogue.facts.get(step.subject) if step.kind is StepKind.ASK else None
        own = all(task.sources for task in step.tasks) if step.kind is StepKind.DO else False
        # An explanation without a source is VB512.
        if not (step.sources or own or (fact and fact.sources)) and step.kind is not StepKind.INFORM:
            yield _sourceless(path, f"De stap `{step.id}`")
    catalogue = subject.catalogue
    for section, word, entries in (
        ("contacts", "Het contact", catalogue.contacts),
        ("instruments", "Het instrument", catalogue.instruments),
        ("notes", "Het aandachtspunt", catalogue.notes),
    ):
        for name, entry in entries.items():
            if not entry.sources:
                yield _sourceless(("catalogue", section, name), f"{word} `{name}`")


def _sourceless(path: Path, what: str) -> Finding:
    advice = "Zet source erbij; eigen oordeel krijgt doc: redactie."
    return warned("VB588", path, f"{what} heeft geen bron.", advice)


def _is_dated(subject: Subject, citations: Iterable[Citation]) -> bool:
    sources = subject.catalogue.sources
    return any(sources[one.doc].as_of is not None for one in citations if one.doc in sources)
