"""What an answer changes, as a table."""

from __future__ import annotations

from tests.fakes.small_book import small_book
from vb_wizard.presenters.differences import present_differences


def test_only_what_differs_is_a_row() -> None:
    """A task of one answer has a mark under that answer alone; what comes with every answer is not in the table."""
    table = present_differences(small_book(), "kanaal")
    assert table.question == "Vraag naar kanaal?"
    assert table.answers == ("Mail", "Telefoon")
    assert [(row.say, row.marks) for row in table.rows] == [("Bewaar de e-mail", (True, False))]


def test_a_flow_behind_one_answer_is_in_the_table() -> None:
    """The question of a flow that only one answer leads to is a row, with its flow and source."""
    (row,) = present_differences(small_book(), "wie").rows
    assert (row.flow, row.say, row.marks) == ("Lijst kring", "Vraag naar loco?", (True, False))
    assert row.sources == "Het boek, blz. 1 (vermeld, stand 1 november 2026)"
