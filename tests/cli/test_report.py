"""The command that prints the figures of every flow."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main
from vb_wizard.domain.citations import Basis
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.proof.figures import figures_of
from vb_wizard.proof.readability import measure, syllables
from vb_wizard.resources import flows_folder

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"


def test_each_flow_has_a_row_and_the_last_is_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """The table has a head, a row a flow with a figure in every column, and the sum at the end."""
    assert main(["report", "--flows", str(FIXTURE)]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert [row.split()[0] for row in rows][-1] == "samen"
    columns = len(re.split(r"\s{2,}", head.strip()))
    assert {len(row.split()) for row in rows} == {columns}
    steps = [int(row.split()[1]) for row in rows]
    assert steps[-1] == sum(steps[:-1])


def test_the_shares_are_those_of_the_flow(compiled_forms: Path) -> None:
    """Stated, derived and editorial add up to all, and a task counts by its weakest source."""
    book = FlowFolder(flows_folder(), date(2026, 11, 23), compiled_forms).book()
    found = figures_of(book.flows.values(), book)
    assert sum(found.share(basis) for basis in Basis) == pytest.approx(1)
    assert found.resting.keys() == set(Basis)
    assert found.share(Basis.EDITORIAL) < 0.5
    assert found.oldest is not None


def test_the_measure_counts_words_sentences_and_syllables() -> None:
    """A small text has the figures that a person counts in it, and the score that the formula gives."""
    found = measure(["Bel de politie. Noem de burgemeester!", "- Bewaar de envelop"])
    assert (found.words, found.sentences, found.longest, found.long_words) == (9, 3, 3, 1)
    assert [syllables(word) for word in ("bel", "politie", "burgemeester", "gemeentehuis")] == [1, 3, 4, 4]
    assert found.score == pytest.approx(206.835 - 0.93 * 3 - 77 * 17 / 9)
