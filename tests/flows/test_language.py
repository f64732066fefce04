"""The national flows are written in plain Dutch: spelled right, active, easy to read."""

from __future__ import annotations

import re

import pytest

from tests.flows import dutch
from vb_wizard.domain.book import Book
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.proof.prose import sentences, words
from vb_wizard.proof.readability import measure, prose_of
from vb_wizard.proof.sentences import MAX_MEAN_WORDS, MAX_WORDS, every_text
from vb_wizard.proof.subject import Subject

LEAST_SCORE = 65
"""Flesch-Douma calls 60 to 70 standard Dutch; what is read under pressure is easier than a newspaper."""
MOST_LONG_WORDS = 0.15

_BECOMES = re.compile(r"\b(?:word|wordt|worden|werd|werden)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:aan|af|bij|door|in|los|mee|na|neer|om|onder|op|over|terug|toe|uit|vast|voor|weg)?ge\w{2,}(?:d|t|en)\b"
    r"|\b(?:be|er|her|ont|ver)\w{2,}(?:d|t|en)\b"
    r"|\bover\w{3,}(?:d|t|en)\b",
    re.IGNORECASE,
)

ACTIVE_ENOUGH = {
    "Beelden worden vaak na een paar dagen overschreven.": "nobody does it; the recorder does",
    "Die worden vaak na korte tijd gewist.": "idem",
    "De verdachte wordt vervolgd": "the decision of somebody else, in the words of the letter",
    "Privégegevens staan online of worden verspreid": "what is seen; who does it is not known yet",
    "Verandert er iets en wordt het gevaarlijk?": "no passive: it becomes dangerous",
    "Als het bedreigend wordt.": "no passive: it becomes threatening",
}
"""Sentences with a form of `worden` and a participle in which "u" cannot act, and why."""


def texts(book: Book) -> list[str]:
    """Every text of the national flows and catalogue."""
    return [text.text for text in every_text(Subject(book))]


def told(scenario: Scenario) -> list[str]:
    """The texts of a scenario that a trainer reads."""
    return [scenario.title, scenario.summary]


def every_word(book: Book, library: FlowFolder) -> set[str]:
    """Every word that a user reads: texts, titles, places in sources, roles, and what a trainer reads of the scenarios."""
    every = [*texts(book), *(text for scenario in library.scenarios() for text in told(scenario))]
    every += [step.title for flow in book.flows.values() for step in flow.steps.values()]
    every += [fact.short for fact in book.catalogue.facts.values()]
    every += [role.name for role in book.catalogue.roles.values()]
    every += [one.at for _, citations in Subject(book).cited() for one in citations]
    return {word for text in every for word in words(text)}


def test_every_word_is_spelled_as_the_dictionary_has_it(book: Book, library: FlowFolder) -> None:
    """No word of a flow, the catalogue or the summary of a scenario is unknown to hunspell and the list of the field."""
    unknown = sorted(dutch.misspelt(every_word(book, library)))
    assert unknown == [], f"mend these words, or add what is a word of the field to {dutch.WORDS.name}"


def test_a_spelling_mistake_is_found() -> None:
    """The dictionary is really asked: a wrong word comes back, a right one and a word of the field do not."""
    assert dutch.misspelt(["burgemeester", "burgermeester", "loco-burgemeester"]) == {"burgermeester"}


def test_the_list_of_the_field_is_in_order() -> None:
    """Each word of the list stands there once, and in order of the alphabet."""
    listed = dutch.field_words()
    assert listed == sorted(set(listed), key=str.casefold)


def test_the_list_of_the_field_holds_no_word_too_many(book: Book, library: FlowFolder) -> None:
    """A word that no text uses any more, or that the dictionary knows by itself, may not hide a mistake to come."""
    assert sorted(dutch.unused(every_word(book, library))) == [], "no text uses these words"
    assert sorted(dutch.needless()) == [], "the dictionary knows these words"


def test_a_word_too_many_in_the_list_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A listed word counts as used as it stands or at the start of a sentence, and otherwise as stale."""
    monkeypatch.setattr(dutch, "field_words", lambda: ["doxing", "acuutkaart", "zwaluwstaart"])
    assert dutch.unused(["Doxing", "acuutkaart", "2026"]) == {"zwaluwstaart"}


def test_without_a_dictionary_the_test_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """When hunspell is missing this fails with the line that helps; it is never passed over."""
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(AssertionError, match=r"apt-get install hunspell hunspell-nl"):
        dutch.misspelt(["burgemeester"])


def test_no_law_is_named_by_its_letters_alone(book: Book) -> None:
    """The short names of laws are written out: not everybody at the office is a lawyer."""
    short = re.compile(r"\b(?:Awb|Sr|Sv|Woo|Wob|Uavg|Bibob|Wvw|Wpg|Wjsg)\b(?! \()")
    assert [text for text in texts(book) if short.search(text)] == []


def passives(text: str) -> list[str]:
    """The sentences with a form of `worden` and a participle."""
    return [part for part in sentences(text) if _BECOMES.search(part) and _DONE.search(part)]


def test_the_user_acts(book: Book) -> None:
    """No sentence is passive where somebody can act, but for the reviewed exceptions, and no exception is left over."""
    found = {part.strip() for text in texts(book) for part in passives(text)}
    assert sorted(found - set(ACTIVE_ENOUGH)) == []
    assert sorted(set(ACTIVE_ENOUGH) - found) == [], "no text needs these exceptions any more"


def test_a_passive_sentence_is_found() -> None:
    """The rule sees a passive, and leaves an active sentence alone."""
    assert passives("De melding wordt door de politie opgenomen. Zij belt u.") == [
        "De melding wordt door de politie opgenomen."
    ]
    assert passives("De politie neemt de melding op. Het wordt tijd.") == []


def test_every_flow_reads_easily(book: Book) -> None:
    """Each flow keeps to short sentences, few long words and a good score for reading ease."""
    for flow in book.flows.values():
        found = measure(prose_of(flow, book.catalogue))
        assert found.words > 100, flow.id
        assert found.words_per_sentence <= MAX_MEAN_WORDS, flow.id
        assert found.longest <= MAX_WORDS, flow.id
        assert found.long_share <= MOST_LONG_WORDS, (flow.id, found.long_share)
        assert found.score >= LEAST_SCORE, (flow.id, found.score)
