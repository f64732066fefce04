"""Readability: what is measured about a piece of Dutch prose.

The score is the reading ease of Flesch with the weights of W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960):
206.835 - 0.93 x words per sentence - 77 x syllables per word. A newspaper is about 60, an easy text 70 or more.

Neighbours: `prose` gives the texts; `sentences` and `figures` use the measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.flow import Flow
from vb_wizard.proof.prose import sentences, texts_of_step, words

LONG_WORD = 10
"""A word of this many letters or more is long: Dutch writes compounds as one word, so six letters, as LIX has it, is ordinary."""

# One sound group each; a vowel behind a trema begins a new one.
_SYLLABLE = re.compile(
    r"aai|ooi|oei|eeuw|ieuw|[iy]eu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéíóúàèêôâîûäëïöü]"
)


@dataclass(frozen=True, slots=True)
class Readability:
    """The measure of a piece of prose."""

    words: int
    sentences: int
    longest: int
    long_words: int
    syllables: int

    @property
    def words_per_sentence(self) -> float:
        """How many words a sentence has on average."""
        return self.words / max(self.sentences, 1)

    @property
    def long_share(self) -> float:
        """The share of long words, from 0 to 1."""
        return self.long_words / max(self.words, 1)

    @property
    def score(self) -> float:
        """The reading ease of Flesch-Douma; higher is easier."""
        return 206.835 - 0.93 * self.words_per_sentence - 77 * self.syllables / max(self.words, 1)


def measure(texts: Iterable[str]) -> Readability:
    """Measure texts together."""
    lines = [words(sentence) for text in texts for sentence in sentences(text)]
    every = [word for line in lines for word in line]
    return Readability(
        words=len(every),
        sentences=len(lines),
        longest=max((len(line) for line in lines), default=0),
        long_words=sum(len(word) >= LONG_WORD for word in every),
        syllables=sum(syllables(word) for word in every),
    )


def syllables(word: str) -> int:
    """Return how many syllables a Dutch word has, counted by its vowel sounds; at least one."""
    return max(1, len(_SYLLABLE.findall(word.lower())))


def prose_of(flow: Flow, catalogue: Catalogue) -> Iterator[str]:
    """Yield the sentences that a user reads in a flow, its questions among them; names and short titles are none."""
    yield flow.about
    for step in flow.steps.values():
        yield from (text.text for text in texts_of_step(flow, step, catalogue) if not text.is_label)
