"""Rules about sentences (VB531 and VB581): none of more than 25 words, and 12 on average in a flow.

Neighbours: `prose` has the texts, `readability` the average; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.findings import Finding
from vb_wizard.proof.found import warned
from vb_wizard.proof.prose import (
    Text,
    sentences,
    texts_of_entries,
    texts_of_letter,
    texts_of_question,
    texts_of_step,
)
from vb_wizard.proof.readability import measure, prose_of
from vb_wizard.proof.subject import Subject

MAX_WORDS = 25
MAX_MEAN_WORDS = 12


def long_sentence(subject: Subject) -> Iterator[Finding]:
    """A sentence is too long to be read under pressure."""
    for text in every_text(subject):
        for sentence in sentences(text.text):
            words = sentence.split()
            if len(words) > MAX_WORDS:
                start = " ".join(words[:5])
                told = f'De zin "{start} ..." telt {len(words)} woorden.'
                yield warned(
                    "VB531", text.path, told, f"Maak er zinnen van hoogstens {MAX_WORDS} woorden van."
                )


def long_sentences_throughout(subject: Subject) -> Iterator[Finding]:
    """The sentences of a flow are too long on average."""
    for flow in subject.flows.values():
        mean = measure(prose_of(flow, subject.catalogue)).words_per_sentence
        if mean > MAX_MEAN_WORDS:
            told = f"Een zin in deze lijst telt gemiddeld {mean:.1f} woorden.".replace(".", ",", 1)
            yield warned("VB581", ("flows", flow.id), told, f"Maak korte zinnen, gemiddeld {MAX_MEAN_WORDS}.")


def every_text(subject: Subject) -> Iterator[Text]:
    """Yield every text that a user reads, once."""
    for flow in subject.flows.values():
        yield Text(("flows", flow.id, "title"), flow.title, is_label=True)
        yield Text(("flows", flow.id, "about"), flow.about)
        for number, item in enumerate(flow.score):
            yield Text(("flows", flow.id, "score", number, "title"), item.title, is_label=True)
            yield Text(("flows", flow.id, "score", number, "todo"), item.todo)
    for path, flow, step in subject.steps():
        for text in texts_of_step(flow, step, subject.catalogue):
            if text.path[: len(path)] == path:
                yield text
    for fact in subject.catalogue.facts.values():
        yield from texts_of_question(fact)
    for entry in texts_of_entries(subject.catalogue):
        yield from entry
    for letter in subject.book.letters.values():
        yield from texts_of_letter(letter)
