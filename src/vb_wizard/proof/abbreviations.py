"""Rule about abbreviations (VB582): each is explained where a user first meets it, on every way through a flow.

An explanation stands between brackets, behind the abbreviation or around it: `OM (Openbaar Ministerie)`. A contact, an instrument, a
note and a door are read by themselves, so each explains its own. Neighbours: `prose` has the texts, `examine` runs this rule.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from vb_wizard.domain.book import Book
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.flow import Flow, Step, StepKind, targets
from vb_wizard.proof.found import warned
from vb_wizard.proof.prose import Text, texts_of_entries, texts_of_question, texts_of_step
from vb_wizard.proof.subject import Subject

ORDINARY = frozenset({"ICT", "PDF", "USB", "CD", "DVD", "TV", "GPS", "SMS"})
"""Read as words of their own by everybody."""

# HOvJ and BB&C, but not WhatsApp.
_SHORT = re.compile(r"\b[A-Z][A-Za-z&]{0,4}[A-Z]\b")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_NAMES = re.compile(rf"(?:eerder )?{_SHORT.pattern}(?: en {_SHORT.pattern})?")
_NEAR = 40


def unexplained(subject: Subject) -> Iterator[Finding]:
    """An abbreviation is used before it is explained."""
    entered: dict[str, set[str]] = {}
    for _, _, step in subject.steps():
        if step.enter:
            entered.setdefault(step.subject, set()).add(step.enter)
    for flow in subject.flows.values():
        heads = (Text(("flows", flow.id, "title"), flow.title), Text(("flows", flow.id, "about"), flow.about))
        yield from _complaints(heads, frozenset())
        known = _known_at(flow, subject.book, {flow.start, *entered.get(flow.id, ())})
        for step in flow.steps.values():
            yield from _complaints(texts_of_step(flow, step, subject.catalogue), known[step.id])
    asked = {step.subject for _, _, step in subject.steps() if step.kind is StepKind.ASK}
    for fact in subject.catalogue.facts.values():
        if fact.id not in asked:
            yield from _complaints(texts_of_question(fact), frozenset())
    for entry in texts_of_entries(subject.catalogue):
        yield from _complaints(entry, frozenset())


def _complaints(texts: Iterable[Text], known: frozenset[str]) -> Iterator[Finding]:
    seen, told = set(known), set[str]()
    for text in texts:
        explained, bare = _read(text.text)
        for short in sorted(bare - seen - told):
            sentence = f"De afkorting {short} staat hier zonder uitleg."
            yield warned("VB582", text.path, sentence, f"Schrijf: {short} (voluit), of zet het voluit.")
            told.add(short)
        seen |= explained


def _known_at(flow: Flow, book: Book, entrances: Container[str]) -> dict[str, frozenset[str]]:
    """Return for each step what is explained on every way to it; nothing is at the entrances of the flow."""
    added = {step.id: _explained_in(flow, step, book) for step in flow.steps.values()}
    everything = frozenset[str]().union(*added.values())
    known = {step_id: frozenset[str]() if step_id in entrances else everything for step_id in flow.steps}
    is_settled = False
    while not is_settled:
        is_settled = True
        for step in flow.steps.values():
            behind = known[step.id] | added[step.id]
            for goal in targets(step):
                if goal in known and not known[goal] <= behind:
                    known[goal] &= behind
                    is_settled = False
    return known


def _explained_in(flow: Flow, step: Step, book: Book) -> frozenset[str]:
    found = [_read(text.text)[0] for text in texts_of_step(flow, step, book.catalogue) if text.is_certain]
    return frozenset[str]().union(*found)


def _read(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a text explains, and what it uses before it is explained in it."""
    explained: set[str] = set()
    bare: set[str] = set()
    for match in _SHORT.finditer(text):
        short = match[0]
        if short in ORDINARY or short in explained:
            continue
        if _is_explained(text, match.start(), match.end()):
            explained.add(short)
        else:
            bare.add(short)
    return frozenset(explained), frozenset(bare)


def _is_explained(text: str, start: int, end: int) -> bool:
    """Tell whether a text explains the abbreviation that stands at a place in it.

    The brackets behind it hold its letters in order, or stand right behind it and say what it is: some names stand for nothing.
    Or it stands in brackets behind what it is, alone or with an older name: `(eerder DKDB en DBB)`.
    """
    if any(
        it.start() < start and end < it.end() and _NAMES.fullmatch(it[1]) for it in _BRACKETS.finditer(text)
    ):
        return True
    letters = [letter for letter in text[start:end].lower() if letter.isalpha()]
    behind = _BRACKETS.search(text, end)
    if behind is None or behind.start() - end > _NEAR:
        return False
    says_what = behind.start() == end + 1 and len(behind[1].split()) > 1
    return says_what or _in_order(letters, behind[1].lower())


def _in_order(letters: Iterable[str], words: str) -> bool:
    rest = iter(words)
    return all(letter in rest for letter in letters)
