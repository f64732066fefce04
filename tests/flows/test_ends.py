"""The ends of the national flows: which of them are done, and which wait for an answer that comes later."""

from __future__ import annotations

import re

from vb_wizard.domain.book import Book
from vb_wizard.domain.flow import StepKind

_COME_BACK = re.compile(r"\b(?:Wijzig|Kom hier terug|blijft open|nog niet)\b")


def test_an_end_that_sends_the_user_back_waits(book: Book) -> None:
    """An end that says what is still to come is marked as waiting, so that no list calls it done; every other end is not."""
    ends = [
        (f"{flow.id}.{step.id}", step)
        for flow in book.flows.values()
        for step in flow.steps.values()
        if step.kind is StepKind.END
    ]
    waiting = {name for name, step in ends if step.waits}
    assert waiting == {name for name, step in ends if _COME_BACK.search(step.subject)}
    assert {"nazorg.gepland", "dreiging.loopt_door", "aangifte.wacht_op_politie"} <= waiting
