"""What can be reached while only some facts are known."""

from __future__ import annotations

from tests.fakes.small_book import small_book
from vb_wizard.engine.reach import reach

BOOK = small_book()


def test_without_answers_every_step_and_task_is_possible() -> None:
    """When nothing is known, everything can still come, in the flows that are run and opened on the way too."""
    found = reach(BOOK, {})
    assert found.steps == {(flow.id, step) for flow in BOOK.flows.values() for step in flow.steps}
    assert ("hoofd", "acties", "alleen_mail") in found.tasks


def test_an_answer_shuts_off_what_it_excludes() -> None:
    """With an answer known, the other branch, the flow behind it and the tasks of other answers cannot come."""
    found = reach(BOOK, {"wie": ("wethouder",), "kanaal": "telefoon"})
    assert ("hoofd", "zij") not in found.steps
    assert ("kring", "loco") not in found.steps
    assert ("hoofd", "acties", "alleen_mail") not in found.tasks
    assert ("hoofd", "acties", "bellen") in found.tasks


def test_what_an_opt_out_leads_to_is_possible() -> None:
    """The step behind "klopt niet meer" can always come."""
    assert ("hoofd", "gevaar_uitleg") in reach(BOOK, {"wie": ("wethouder",)}).steps


def test_a_walk_can_start_in_one_flow() -> None:
    """Only what that flow leads to is found."""
    found = reach(BOOK, {}, ["kring"])
    assert found.steps == {("kring", "loco"), ("kring", "klaar")}
