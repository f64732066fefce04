"""Words in another language: looked up when used, per block, with the right form for a number, and never on paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import Thread

import pytest

from vb_wizard.presenters.wording import Plural, Wording, as_written, speak


class GardenWords(Wording):
    """A block with every shape that a constant can have."""

    __slots__ = ()

    tree: str = "boom"
    unknown: str = "onbekend"
    heads: tuple[str, ...] = ("blad", "tak")
    kinds: Mapping[str, str] = {"boom": "boom", "oak": "eik"}
    pairs: tuple[tuple[str, str], ...] = (("tak", "blad"),)
    trees: Plural = Plural("{n} boom in {place}", "{n} bomen in {place}")
    spans: Mapping[str, Plural] = {"day": Plural("{n} dag", "{n} dagen")}


class StreetWords(Wording):
    """Another block with the same text."""

    __slots__ = ()

    tree: str = "boom"


GARDEN, STREET = GardenWords(), StreetWords()
ENGLISH = {"boom": "tree", "eik": "oak", "blad": "leaf", "tak": "branch"}
FORMS = {
    "{n} bomen in {place}": ("{n} tree in {place}", "{n} trees in {place}"),
    "{n} dagen": ("{n} day", "{n} days"),
}


def english(block: str, written: str, number: int) -> str:
    """Translate the words of the garden, and nothing else."""
    if block != "GardenWords":
        return ""
    if number >= 0:
        return FORMS[written][number != 1]
    return ENGLISH.get(written, "")


@pytest.fixture
def in_english() -> Iterator[None]:
    """Speak English during one test."""
    speak(english)
    yield
    speak(None)


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 bomen in Ons"), (1, "1 boom in Ons"), (2, "2 bomen in Ons"), (21, "21 bomen in Ons")],
)
def test_a_number_takes_its_own_form(number: int, words: str) -> None:
    """One thing is said in another way than none or many."""
    assert GARDEN.trees(number, place="Ons") == words


@pytest.mark.usefixtures("in_english")
def test_every_shape_of_a_constant_is_translated() -> None:
    """A text, a tuple, a mapping by its values, pairs, and plurals."""
    assert GARDEN.tree == "tree"
    assert GARDEN.heads == ("leaf", "branch")
    assert GARDEN.kinds == {"boom": "tree", "oak": "oak"}
    assert GARDEN.pairs == (("branch", "leaf"),)
    assert [GARDEN.trees(n, place="Ons") for n in (0, 1, 2)] == [
        "0 trees in Ons",
        "1 tree in Ons",
        "2 trees in Ons",
    ]
    assert GARDEN.spans["day"](1) == "1 day"


@pytest.mark.usefixtures("in_english")
def test_what_has_no_translation_stays_dutch() -> None:
    """A word that was forgotten, or a block that nobody translated, is shown as it was written."""
    assert (GARDEN.unknown, STREET.tree) == ("onbekend", "boom")


@pytest.mark.usefixtures("in_english")
def test_the_language_can_change_back() -> None:
    """Dutch comes back at once, because words are looked up when they are used."""
    speak(None)
    assert GARDEN.tree == "boom"


@pytest.mark.usefixtures("in_english")
def test_paper_is_dutch_whatever_the_screen_says() -> None:
    """Inside `as_written` everything is Dutch, and after it, or after an error in it, the language of the screen is back."""
    with as_written():
        assert (GARDEN.tree, GARDEN.trees(2, place="Ons")) == ("boom", "2 bomen in Ons")
    assert GARDEN.tree == "tree"
    with pytest.raises(RuntimeError), as_written():
        raise RuntimeError
    assert GARDEN.tree == "tree"


@pytest.mark.usefixtures("in_english")
def test_a_page_that_is_made_beside_the_window_does_not_change_its_words() -> None:
    """Only the thread that makes paper speaks Dutch."""
    heard = []
    with as_written():
        other = Thread(target=lambda: heard.append(GARDEN.tree))
        other.start()
        other.join()
    assert heard == ["tree"]
