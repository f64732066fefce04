"""The translations in assets/words: every word of the window, with the same places, and compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from fakes.wordings import blocks, said
from vb_wizard.presenters.words_house import SETTINGS
from vb_wizard.resources import assets_folder

FOLDER = assets_folder() / "words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ts"))
PLACE = re.compile(r"\{\w+\}")
TO_DO = "Translate it in the .ts file (Qt Linguist, or any editor) and run `make words`."


@dataclass(frozen=True, slots=True)
class Message:
    """One translated text: one form, or one a number."""

    forms: tuple[str, ...]
    is_plural: bool
    is_finished: bool


def messages(path: Path) -> dict[tuple[str, str], Message]:
    """Return what a .ts file holds, by block and Dutch text."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of our own
        block = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_plural = message.get("numerus") == "yes"
            forms = [one.text or "" for one in translation.iter("numerusform")]
            found[block, message.findtext("source", "")] = Message(
                tuple(forms) if is_plural else (translation.text or "",),
                is_plural,
                translation.get("type") is None,
            )
    return found


def wanted() -> dict[tuple[str, str], bool]:
    """Return every word by block and text as it is looked up, and whether it goes with a number."""
    return {
        (one.block, one.plural.many if one.plural else one.text): one.plural is not None
        for block in blocks().values()
        for one in said(block)
    }


def test_there_is_a_second_language() -> None:
    """English proves that nothing of the window is tied to Dutch."""
    assert "en" in LANGUAGES


def test_each_language_can_be_chosen() -> None:
    """The settings name Dutch and every language that is there, each in its own words."""
    assert set(SETTINGS.languages) == {"nl", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_and_nothing_else(language: str) -> None:
    """A word that is new in the code is missing here, and one that is gone is left over, until `make words` is run."""
    found, asked = messages(FOLDER / f"{language}.ts"), wanted()
    assert asked.keys() - found.keys() == set(), "Run `make words` and translate what is new."
    assert found.keys() - asked.keys() == set(), "Run `make words`."
    assert {key for key, one in found.items() if not one.is_finished or not all(one.forms)} == set(), TO_DO
    assert {key: one.is_plural for key, one in found.items()} == asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_places(language: str) -> None:
    """What is filled in in Dutch is filled in in each other language, and nothing else is."""
    bad = {
        key: form
        for key, one in messages(FOLDER / f"{language}.ts").items()
        for form in one.forms
        if sorted(PLACE.findall(form)) != sorted(PLACE.findall(key[1]))
    }
    assert bad == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_says_what_is_written(language: str) -> None:
    """The .qm file that the window loads was made from the .ts file as it is now."""
    compiled = QTranslator()
    assert compiled.load(str(FOLDER / f"{language}.qm"))
    stale = []
    for (block, text), one in messages(FOLDER / f"{language}.ts").items():
        numbers = (1, 2) if one.is_plural else (-1,)
        told = tuple(compiled.translate(block, text, "", number) for number in numbers)
        if told != one.forms:
            stale.append((block, text, told))
    assert stale == [], "Run `make words`."
