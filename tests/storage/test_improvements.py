"""Improvements on disk, and plays that are taken away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from vb_wizard.application.improvements import Improvement
from vb_wizard.application.ports import PlayEntry
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.opening import open_exercise_store

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ONE = Improvement("een", "Zet 'het' nummer op de kaart; DROP TABLE", "Secretaris", date(2026, 12, 1))


def test_an_improvement_reads_back_as_it_was_kept_last(open_store: Callable[[], SqliteCaseStore]) -> None:
    """After opening the folder again the last word counts, and the order is that of the first."""
    kept = open_store().improvements
    kept.save(ONE, NOW)
    kept.save(Improvement("twee", "Anders", "Griffier", date(2026, 12, 2)), NOW)
    kept.save(Improvement("een", ONE.text, "Griffier", ONE.due, date(2026, 11, 23), is_gone=True), NOW)
    first, second = open_store().improvements.all()
    assert (first.owner, first.proven_on, first.is_gone) == ("Griffier", date(2026, 11, 23), True)
    assert second.text == "Anders"


def test_how_it_read_before_stays(store: SqliteCaseStore) -> None:
    """No row can be changed or taken away."""
    store.improvements.save(ONE, NOW)
    for statement in ("UPDATE improvements SET body = ''", "DELETE FROM improvements"):
        with (
            pytest.raises(Exception, match=r"added to|append-only"),
            store._database.transaction() as connection,
        ):
            connection.execute(statement)
    assert store.improvements.all() == (ONE,)


def test_a_play_goes_away_and_its_rule_stays(folder: DataFolder) -> None:
    """Only the play that was meant is gone, it can be put back, and a part of a play still cannot be taken out."""
    with closing(open_exercise_store(folder, force_key_file=True)) as store:
        lines = [PlayEntry("spel", "a", seq, NOW, "{}") for seq in (1, 2)]
        store.plays.append([*lines, PlayEntry("ander", "b", 1, NOW, "{}")])
        store.plays.remove("spel")
        store.plays.remove("is er niet")
        assert store.plays.plays() == ("ander",)
        store.plays.append(lines)
        assert list(store.plays.entries("spel")) == lines
        with (
            pytest.raises(Exception, match=r"added to|append-only"),
            store._database.transaction() as connection,
        ):
            connection.execute("DELETE FROM plays WHERE seq = 2")
