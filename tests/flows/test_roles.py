"""What the office of the person who was hit changes: the table of docs/rollen.md, and the differences that the law makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main
from vb_wizard.domain.book import Book
from vb_wizard.presenters.differences import DifferenceTable, present_differences

PAGE = Path(__file__).parents[2] / "docs" / "rollen.md"
OFFICES = (
    "burgemeester", "gezin", "medewerker", "wethouder", "raadslid", "commissielid", "griffier of secretaris", "iemand anders",
)  # fmt: skip


@pytest.fixture(scope="module")
def table(book: Book) -> DifferenceTable:
    """The table for the question who was hit."""
    return present_differences(book, "wie_getroffen")


def offices(table: DifferenceTable, words: str) -> set[str]:
    """Return the offices for which the one row with these words can come."""
    rows = [row for row in table.rows if words in row.say]
    assert len({row.marks for row in rows}) == 1, (words, [row.say for row in rows])
    return {office for office, mark in zip(table.answers, rows[0].marks, strict=True) if mark}


def test_the_page_is_what_the_flows_say(capsys: pytest.CaptureFixture[str]) -> None:
    """docs/rollen.md is the output of the command, so that it can never disagree with the flows."""
    assert main(["differences", "wie_getroffen"]) == 0
    told = capsys.readouterr().out
    assert PAGE.read_text(encoding="utf-8") == told, "vb-wizard differences wie_getroffen > docs/rollen.md"


def test_every_office_has_a_column_and_many_things_differ(table: DifferenceTable) -> None:
    """The roles are those of the law, and a real share of the steps and tasks is not for everybody."""
    assert table.answers == OFFICES
    assert 100 < len(table.rows) < table.total / 3


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Wijs een ander aan die namens de gemeente tekent", {"burgemeester", "gezin"}),
        ("In welke gemeente woont de burgemeester?", {"burgemeester", "gezin"}),
        ("Laat de wethouder niet meebeslissen over zichzelf", {"wethouder"}),
        ("Betaal dezelfde beveiligingskosten voor het commissielid", {"commissielid"}),
        ("Bied een gesprek met de bedrijfsarts aan", {"burgemeester", "wethouder", "raadslid"}),
        ("Deel de les met de NVR", {"raadslid", "commissielid"}),
        (
            "Bedreiging: Om het ambt van burgemeester, wethouder of raadslid is het hoogstens",
            {"burgemeester", "wethouder", "raadslid"},
        ),
        (
            "Belediging: Om het ambt van burgemeester of wethouder is geen klacht",
            {"burgemeester", "wethouder"},
        ),
        ("Belediging: Om het ambt van raadslid is geen klacht nodig", {"raadslid"}),
    ],
)
def test_the_differences_of_the_law_are_there(table: DifferenceTable, words: str, who: set[str]) -> None:
    """Who signs, who decides, who pays, which doctor and which penalty: each for exactly the offices that the law names."""
    assert offices(table, words) == who
