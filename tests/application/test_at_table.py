"""How long a play took at the table."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes.small_office import NOW
from vb_wizard.application.training.at_table import time_at_table
from vb_wizard.domain.play import Ended, InjectShown, Pause, Paused, Played, PlayEvent, Resumed


def line(seq: int, minutes: int, story: int, event: PlayEvent) -> Played:
    """Return an entry, so many minutes after the beginning on the wall and in the story."""
    return Played("tak", seq, NOW + timedelta(minutes=minutes), NOW + timedelta(minutes=story), 0, event)


@pytest.mark.parametrize(
    ("why", "minutes"),
    [(Pause.TRAINER, 30), (Pause.SLEPT, 4), (Pause.CLOSED, 4)],
    ids=["trainer", "slept", "killed"],
)
def test_a_machine_that_was_off_is_no_time_at_the_table(why: Pause, minutes: int) -> None:
    """A pause of the trainer counts until it was pressed; one that was found afterwards only as far as the story went."""
    journal = [
        line(1, 0, 0, Resumed()),
        line(2, 2, 2, InjectShown("mail")),
        line(3, 30, 4, Paused(why)),
        line(4, 60, 4, Resumed()),
        line(5, 70, 14, Ended()),
    ]
    assert time_at_table(journal) == timedelta(minutes=minutes + 10)


def test_a_story_that_runs_counts_until_now() -> None:
    """While nothing ended it, the time goes on."""
    assert time_at_table([line(1, 0, 0, Resumed())], NOW + timedelta(minutes=3)) == timedelta(minutes=3)
