"""A journal of 1 000 entries to a state, against decoding those entries from their lines."""

from __future__ import annotations

import json
import statistics

from material import busy_journal, compiled
from report import Figure, in_turns, ratio, timed
from vb_wizard.domain.journal import entry_from_json, entry_to_json
from vb_wizard.engine.replay import Replay, replay

ENTRIES, ROUNDS = 1_000, 9


def measure() -> list[Figure]:
    """Replay a whole journal, and add one entry to it."""
    journal = busy_journal(ENTRIES)
    lines = [json.dumps(entry_to_json(entry)) for entry in journal]
    book = compiled()
    assert [entry_from_json(json.loads(line)) for line in lines] == journal
    assert replay(book, journal).seq == ENTRIES
    running = Replay(book, journal[:-1])

    def one_more() -> None:
        running.feed(journal[-1])
        assert running.state.seq == ENTRIES

    found = in_turns(
        {
            "decode": lambda: timed(lambda: [entry_from_json(json.loads(line)) for line in lines]),
            "replay": lambda: timed(lambda: replay(book, journal)),
        },
        ROUNDS,
    )
    # Feeding the same entry again would change the ledger, so this one is measured once.
    last = timed(one_more)
    return [
        Figure("decode 1 000 entries", statistics.median(found["decode"]) * 1e3, "ms"),
        Figure(
            "replay 1 000 entries",
            statistics.median(found["replay"]) * 1e3,
            "ms",
            "decoding",
            ratio(found["replay"], found["decode"]),
        ),
        Figure("the 1 000th entry alone", last * 1e3, "ms"),
    ]
