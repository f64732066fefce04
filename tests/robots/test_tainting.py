"""Nothing real comes out of an exercise: the quick part of the robot that looks for it."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.robots.leaks import Leaks, marker_office
from tests.robots.tainting import play, windows
from tests.robots.tainting_plays import group_play
from vb_wizard.domain.book import Book
from vb_wizard.domain.fiction import Fiction

STORY = "man_onderweg"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, compiled_forms: Path) -> tuple[Path, Leaks]:
    """Give the data folder of an office that is recognisable in every field, and what to look for."""
    data = tmp_path_factory.mktemp("merk") / "kantoor"
    shutil.copytree(compiled_forms, data / "cache")
    return data, marker_office(data, has_overlay=False)


def test_nothing_of_the_office_and_no_real_number_comes_out_of_an_exercise(
    office: tuple[Path, Leaks],
) -> None:
    """Dossier, letters, log, agenda and screens of an exercise, with markers typed everywhere, hold no marker and no real number."""
    data, leaks = office
    looked = [(where, text, list(leaks.found(text))) for where, text in play(data, STORY, 3)]
    assert {where for where, _, _ in looked} >= {
        "dossier",
        "logboek",
        "agenda",
        "scherm contacten",
        "zoeken",
        "kaart",
    }
    assert [(where, found) for where, _, found in looked if found] == []
    for where, text, _ in looked:
        if where.startswith(("dossier", "logboek", "brief")):
            assert "OEFENING" in text, where


def test_nothing_real_stands_on_the_screens_of_an_exercise(
    office: tuple[Path, Leaks], qapp: QApplication
) -> None:
    """Every name, description, value, tip and title that the screens of an exercise tell a screen reader is fiction, and says so."""
    data, leaks = office
    looked = [(where, text, list(leaks.found(text))) for where, text in windows(data, STORY)]
    assert len(looked) == 4
    assert [(where, found) for where, _, found in looked if found] == []
    assert [where for where, text, _ in looked if "OEFENING" not in text] == []


def test_nothing_real_comes_out_of_a_play_with_a_group(
    office: tuple[Path, Leaks], qapp: QApplication
) -> None:
    """Whatever a trainer types, also in the debrief, windows, record, paper and files of results hold no marker and no real number."""
    data, leaks = office
    looked = [(where, text, list(leaks.found(text))) for where, text in group_play(data, STORY, 3)]
    assert [(where, found) for where, _, found in looked if found] == []
    marked = ("venster", "nabespreking")
    assert all("OEFENING" in text for where, text, _ in looked if where.startswith(marked))
    assert any("Voorbeeldstad" in text for _, text, _ in looked)


def test_the_robot_finds_leaks_when_nothing_is_substituted(
    office: tuple[Path, Leaks], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the substitution switched off the same play does not come through: what leaks is found, or refused where it is made."""

    def _as_it_is(_fiction: Fiction, book: Book) -> Book:
        return dataclasses.replace(book, is_fiction=True)

    monkeypatch.setattr(Fiction, "book", _as_it_is)
    monkeypatch.setattr(Fiction, "said", lambda _fiction, text: text)
    data, leaks = office
    found: set[str] = set()
    for _, text in play(data, STORY, 3):
        found |= set(leaks.found(text))
        if {"merkernaam", "merkerdam"} <= found and any("112" in one for one in found):
            break
    assert {"merkernaam", "merkerdam"} <= found
    assert any(len(one) >= 10 and one.isdigit() for one in found)
    assert any("112" in one for one in found)
