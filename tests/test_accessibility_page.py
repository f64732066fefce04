"""The page about accessibility says what is so: every test that it names exists, and every requirement has its place."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "toegankelijkheid.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if re.match(r"\| \d", line)
]
STATES = {"voldoet", "voldoet deels", "voldoet niet", "n.v.t."}
SOFTWARE = re.findall(
    r"\S+",
    """
    11.1.1.1 11.1.2 11.1.3.1 11.1.3.2 11.1.3.3 11.1.3.4 11.1.3.5 11.1.4.1 11.1.4.2 11.1.4.3 11.1.4.4 11.1.4.5 11.1.4.10
    11.1.4.11 11.1.4.12 11.1.4.13 11.2.1.1 11.2.1.2 11.2.1.4 11.2.2.1 11.2.2.2 11.2.3.1 11.2.4.3 11.2.4.4 11.2.4.6 11.2.4.7
    11.2.5.1 11.2.5.2 11.2.5.3 11.2.5.4 11.3.1.1 11.3.2.1 11.3.2.2 11.3.3.1 11.3.3.2 11.3.3.3 11.3.3.4 11.4.1.1 11.4.1.2
    11.4.1.3
    """,
)
"""The requirements of chapter 11 that follow WCAG at level AA, without those that the standard leaves empty for software."""


def test_every_test_that_is_named_exists() -> None:
    """A page that leans on a test that is gone would promise too much."""
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    written = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert len(named) > 20
    assert named - written == set()


def test_every_requirement_has_a_row_with_a_state() -> None:
    """Each row has four cells, a state that is one of four, and a reason; no requirement of chapter 11 is left out."""
    assert [row for row in ROWS if len(row) != 4 or row[2] not in STATES or not row[3]] == []
    numbers = {row[0] for row in ROWS}
    assert set(SOFTWARE) - numbers == set()
    assert {"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"} <= numbers


def test_what_is_not_good_is_said() -> None:
    """Whatever does not meet its requirement is in the list at the end."""
    end = PAGE.split("## Wat nog niet goed is")[1]
    missing = [row[0] for row in ROWS if row[2] == "voldoet niet" and row[0] not in end]
    assert missing == []
