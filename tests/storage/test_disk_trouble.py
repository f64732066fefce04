"""A full or read-only disk, a busy database, and our own mistakes: each said as what it is, with nothing lost."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry, Noted
from vb_wizard.storage import database
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.troubles import known, told


def test_a_full_disk_keeps_all_that_was_there(
    store: SqliteCaseStore, new_header: Callable[..., CaseHeader], new_entry: Callable[..., Entry]
) -> None:
    """An append that does not fit is refused as a whole; once there is room the same append succeeds."""
    file = store.create(new_header(), {}, [new_entry(1)])
    query = store._database.query
    limit = query("PRAGMA max_page_count")[0][0]
    query(f"PRAGMA max_page_count = {query('PRAGMA page_count')[0][0] + 2}")
    entries = [new_entry(2), new_entry(3, Noted("lang " * 20_000))]
    with pytest.raises(KnownError, match="schijf is vol") as caught:
        file.append(entries)
    assert caught.value.safe == "Alles wat eerder is vastgelegd, is bewaard."
    assert caught.value.to_do.startswith("Maak ruimte vrij")
    assert len(file.entries()) == 1
    with pytest.raises(KnownError, match="schijf is vol"):
        store.create(new_header("b"), {"a.yaml": os.urandom(80_000).hex()}, [])
    query(f"PRAGMA max_page_count = {limit}")
    file.append(entries)
    assert len(file.entries()) == 3
    assert store.create(new_header("b"), {}, []).header.number == "2026-002"


def test_a_read_only_database_can_be_read(
    store: SqliteCaseStore, new_header: Callable[..., CaseHeader], new_entry: Callable[..., Entry]
) -> None:
    """Where nothing can be written, each write gives a sentence and reading goes on."""
    file = store.create(new_header(), {}, [new_entry(1)])
    store._database.query("PRAGMA query_only = ON")
    writes = (
        lambda: file.append([new_entry(2)]),
        lambda: file.add_evidence(b"x", "x.txt"),
        lambda: store.create(new_header("b"), {}, []),
    )
    for write in writes:
        with pytest.raises(KnownError, match="kan alleen worden gelezen"):
            write()
    assert [entry.seq for entry in file.entries()] == [1]
    assert len(store.headers()) == 1


def test_a_case_that_could_not_be_made_can_be_made_later(
    store: SqliteCaseStore, new_header: Callable[..., CaseHeader], new_entry: Callable[..., Entry]
) -> None:
    """A refused creation leaves no case, no lock and no used number."""
    with pytest.raises(KnownError, match="past niet achter"):
        store.create(new_header(), {}, [new_entry(2)])
    assert store.headers() == ()
    assert store.create(new_header(), {}, [new_entry(1)]).header.number == "2026-001"


def test_a_database_that_stays_busy_is_said(
    open_store: Callable[[], SqliteCaseStore],
    new_header: Callable[..., CaseHeader],
    new_entry: Callable[..., Entry],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A writer that waited in vain says so, and can try again."""
    one, two = open_store(), open_store()
    file = one.create(new_header(), {}, [])
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    with two._database.transaction(), pytest.raises(KnownError, match="nog bezig met opslaan"):
        file.append([new_entry(1)])
    file.append([new_entry(1)])


def test_a_closed_store_is_said(store: SqliteCaseStore) -> None:
    """After closing there is a sentence, and closing twice is harmless."""
    store.close()
    store.close()
    with pytest.raises(KnownError, match="al gesloten"):
        store.headers()


def test_a_line_that_this_version_does_not_know_is_said(
    store: SqliteCaseStore, new_header: Callable[..., CaseHeader]
) -> None:
    """An entry of an unknown kind gives a sentence and is not lost."""
    file = store.create(new_header(), {}, [])
    store._database.query("INSERT INTO entries VALUES (1, 1, 'x', '{\"kind\": \"morgen\"}')")
    with pytest.raises(KnownError, match="niet leesbaar voor deze versie"):
        file.entries()
    store._database.query("UPDATE texts SET body = body")
    assert store._database.query("SELECT count(*) FROM entries") == [(1,)]


def test_a_changed_flow_text_is_noticed(
    store: SqliteCaseStore, new_header: Callable[..., CaseHeader]
) -> None:
    """A text whose hash no longer fits is never given out."""
    file = store.create(new_header(), {"a.yaml": "tekst"}, [])
    store._database.query("UPDATE texts SET body = x'00'")
    with pytest.raises(KnownError, match=r"De tekst van a\.yaml bij deze zaak is beschadigd"):
        file.book_texts()


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_every_error_of_the_system_has_three_sentences(number: int) -> None:
    """Whatever the system says, the user hears what happened, what is safe and what to do."""
    sentences = known(OSError(number, "x"))
    assert sentences is not None
    assert all((sentences.happened, sentences.safe, sentences.to_do))


def test_our_own_mistakes_are_not_dressed_up() -> None:
    """A wrong statement is a defect and passes as it is."""
    with closing(dbapi2.connect(":memory:")) as connection, pytest.raises(dbapi2.OperationalError), told():
        connection.execute("SELECT nothing FROM nowhere")
