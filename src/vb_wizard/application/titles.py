"""Titles: what a case is called as long as nobody gave it a name.

Neighbours: the start screen, the case screen and the dossier call a case the same.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.conditions import UNKNOWN, Value
from vb_wizard.domain.facts import Fact

EXERCISE_TITLE = "Oefening: {title}"
"""What the case of an exercise is called; by this it is known which scenario it belongs to, when it has no injects."""


def case_title(book: Book, state: CaseState) -> str:
    """Return the name that the case was given; without one, the facts that name a case, and otherwise the flow."""
    if state.title != book.flows[state.flow].title:
        return state.title
    return " · ".join(_naming_words(book, state)) or state.title


def case_kind(book: Book, state: CaseState) -> str:
    """Return what kind of case this is: the first fact that names a case, and otherwise the flow."""
    return next(iter(_naming_words(book, state)), book.flows[state.flow].title)


def named_values(book: Book, values: Mapping[str, Value]) -> list[list[tuple[str, str]]]:
    """Return for each fact that names a case what was answered, as id and words; an empty list where that is not known."""
    return [
        [
            (one, (answer.short or answer.say).rstrip("."))
            for one in _known(fact, values)
            if (answer := fact.answer(one))
        ]
        for fact in _naming_facts(book)
    ]


def kind_names(book: Book) -> dict[str, str]:
    """Return every kind of case with its words: the answers of the first fact that names a case."""
    first = next(iter(_naming_facts(book)), None)
    answers = first.answers if first is not None else ()
    return {one.id: (one.short or one.say).rstrip(".") for one in answers if one.id != UNKNOWN}


def _naming_facts(book: Book) -> list[Fact]:
    return sorted(
        (fact for fact in book.catalogue.facts.values() if fact.in_title), key=lambda fact: fact.in_title
    )


def _known(fact: Fact, values: Mapping[str, Value]) -> list[str]:
    value = values.get(fact.id, ())
    chosen = (value,) if isinstance(value, str) else value
    return [one for one in chosen if one != UNKNOWN]


def _naming_words(book: Book, state: CaseState) -> list[str]:
    words = [_words(fact, state) for fact in _naming_facts(book)]
    return [
        f"{one[0].upper()}{one[1:]}" if index == 0 else one for index, one in enumerate(filter(None, words))
    ]


def _words(fact: Fact, state: CaseState) -> str:
    known = state.facts.get(fact.id)
    if known is None:
        return ""
    answers = [fact.answer(one) for one in _known(fact, {fact.id: known.value})]
    *most, last = ["", *(answer.short or answer.say for answer in answers if answer is not None)]
    before = ", ".join(filter(None, most))
    return f"{before} en {last}" if before else last
