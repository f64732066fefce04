"""The page about behaviour says what is so: every promise on it names tests, and every test that it names exists."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "gedrag.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith("| Belofte")
]


def test_every_promise_names_tests_that_exist() -> None:
    """A row without a test, or with one that is gone, would promise too much."""
    written = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    named = {row[0]: set(re.findall(r"`(test_\w+)`", row[1])) for row in ROWS if not row[0].startswith("**")}
    assert len(named) > 20
    assert [promise for promise, tests in named.items() if not tests] == []
    assert set().union(*named.values()) - written == set()


def test_every_head_has_promises_under_it() -> None:
    """The eleven lines of behaviour are each the head of at least one promise."""
    heads = [at for at, row in enumerate(ROWS) if row[0].startswith("**")]
    assert len(heads) == 11
    assert [ROWS[at][0] for at in heads if at + 1 == len(ROWS) or at + 1 in heads] == []
