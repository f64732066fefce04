"""Rules about letters (VB551 to VB556): what is filled in exists and may leave the house, and every own model has its letter.

Neighbours: `references` looks after conditions, sources, contacts and dates of letters; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.catalogue import InstrumentState
from vb_wizard.domain.conditions import tests_in
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.letter import (
    RECORDS,
    WORDED,
    Block,
    BlockKind,
    CaseWord,
    Letter,
    may_go_wide,
    slots,
    stray_brace,
)
from vb_wizard.proof.found import found, warned
from vb_wizard.proof.subject import Subject
from vb_wizard.proof.suggest import advice_for

_CASE_WORDS = frozenset(CaseWord)


def _blocks(subject: Subject) -> Iterator[tuple[Path, Letter, Block]]:
    for letter in subject.book.letters.values():
        for number, block in enumerate(letter.blocks):
            yield ("letters", letter.id, "blocks", number), letter, block


def _filled_in(block: Block) -> Iterator[str]:
    """Yield the facts that a block fills in."""
    yield from (slot.name for slot in slots(block) if not slot.is_task and slot.name not in _CASE_WORDS)
    if block.kind is BlockKind.FACTS:
        yield from block.words


def unknown_fact(subject: Subject) -> Iterator[Finding]:
    """A letter fills in a fact that does not exist, or has a brace that fills in nothing."""
    facts = subject.catalogue.facts
    for path, _, block in _blocks(subject):
        place = (*path, block.kind.value)
        for name in _filled_in(block):
            if name not in facts and name not in subject.lost:
                advice = advice_for(name, [*facts, *_CASE_WORDS], "Zet de vraag in catalogue, onder facts.")
                yield found("VB551", place, f"De brief vult `{name}` in, en die vraag bestaat niet.", advice)
        for text in block.words if block.kind in WORDED else ():
            if part := stray_brace(text):
                sentence = f'Rond "{part.strip()[:40]}" staat een accolade die niets invult.'
                yield found("VB551", place, sentence, "Schrijf {vraag}, of {? wat u zelf invult}.")


def unknown_instrument(subject: Subject) -> Iterator[Finding]:
    """A letter fills an instrument that does not exist, or that is no model of our own."""
    instruments = subject.catalogue.instruments
    for letter in subject.book.letters.values():
        instrument = instruments.get(letter.instrument)
        if instrument is None and letter.instrument in subject.lost:
            continue
        if instrument is None or instrument.state is not InstrumentState.OWN:
            own = [one.id for one in instruments.values() if one.state is InstrumentState.OWN]
            what = "bestaat niet" if instrument is None else "is geen eigen model"
            advice = advice_for(letter.instrument, own, "Noem een instrument met state: own.")
            yield found(
                "VB552",
                ("letters", letter.id, "instrument"),
                f"Het instrument `{letter.instrument}` {what}.",
                advice,
            )


def unknown_flow(subject: Subject) -> Iterator[Finding]:
    """A letter lists the tasks of a flow that does not exist."""
    for path, _, block in _blocks(subject):
        if block.kind in (BlockKind.TASKS, BlockKind.STEPS):
            for name in block.words:
                if name not in subject.flows and name not in subject.lost:
                    advice = advice_for(name, subject.flows, "Noem een lijst die er is.")
                    yield found(
                        "VB553", (*path, block.kind.value), f"De lijst `{name}` bestaat niet.", advice
                    )


def wide_letter_tells_too_much(subject: Subject) -> Iterator[Finding]:
    """A letter that leaves the circle fills in, or depends on, what must stay inside."""
    facts = subject.catalogue.facts
    advice = "Laat het weg. Naar buiten gaat alleen wat in de catalogus wide: true heeft."
    for path, letter, block in _blocks(subject):
        if not letter.wide:
            continue
        if block.kind in RECORDS:
            yield found(
                "VB554",
                (*path, block.kind.value),
                f"Een brief die de kring verlaat, heeft geen blok {block.kind}.",
                advice,
            )
        for name in _filled_in(block):
            if name in facts and not may_go_wide(facts[name]):
                sentence = f"De brief verlaat de kring en vult `{name}` in."
                yield found("VB554", (*path, block.kind.value), sentence, advice)
        for test in tests_in(block.when):
            # Whoever writes the letter sees what the block says; only what is sensitive may not even decide on it.
            if test.fact in facts and facts[test.fact].sensitive:
                sentence = f"De brief verlaat de kring en laat merken wat bij `{test.fact}` is geantwoord."
                yield found("VB554", (*path, "when", test.fact), sentence, advice)


def letter_without_source(subject: Subject) -> Iterator[Finding]:
    """A letter does not say what it rests on."""
    for letter in subject.book.letters.values():
        if not letter.sources:
            yield warned(
                "VB555",
                ("letters", letter.id),
                f"De brief `{letter.id}` heeft geen bron.",
                "Zet source bij de brief; eigen oordeel krijgt doc: redactie.",
            )


def own_model_without_letter(subject: Subject) -> Iterator[Finding]:
    """A model of our own is named, and there is nothing to fill in. An overlay may name models that an office has itself."""
    if not subject.is_whole or subject.book.overlay is not None:
        return
    filled = {letter.instrument for letter in subject.book.letters.values()}
    for instrument in subject.catalogue.instruments.values():
        if instrument.state is InstrumentState.OWN and instrument.id not in filled:
            yield warned(
                "VB556",
                ("catalogue", "instruments", instrument.id),
                f"Het eigen model `{instrument.id}` heeft geen brief of formulier.",
                "Maak een bestand in letters met dit instrument, of haal het instrument weg.",
            )
