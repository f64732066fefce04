"""What every case store and every office store does: run against the fakes in memory and against the disk."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fakes.case_store import FixedClock, MemoryCaseStore, MemoryOfficeStore
from vb_wizard.application.ports import CaseStore, Clock, OfficeContact, OfficeStore
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Answered, Entry, Mark, Noted, Place, Renamed, TaskMarked
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.office import DiskOfficeStore

NewHeader = Callable[..., CaseHeader]
NewEntry = Callable[..., Entry]
TEXTS = {"flows/dreiging.yaml": "title: Dreiging\n", "flows/catalogue/é.yaml": "één: twee\r\n"}


@pytest.fixture(params=["memory", "disk"])
def cases(request: pytest.FixtureRequest) -> CaseStore:
    """Give the store under test as its port."""
    store: Any = MemoryCaseStore() if request.param == "memory" else request.getfixturevalue("store")
    return store


@pytest.fixture(params=["memory", "disk"])
def office(request: pytest.FixtureRequest, folder: DataFolder) -> OfficeStore:
    """Give the office store under test as its port."""
    defaults = {"theme": "licht"}
    return MemoryOfficeStore(defaults) if request.param == "memory" else DiskOfficeStore(folder, defaults)


def test_a_case_comes_back_as_it_was_made(
    cases: CaseStore, new_header: NewHeader, new_entry: NewEntry
) -> None:
    """Header, journal and flow texts survive closing and opening, by id and by number."""
    first = [new_entry(1), new_entry(2)]
    made = cases.create(new_header(), TEXTS, first)
    made.append([new_entry(3)])
    header = made.header
    made.close()
    for name in (header.id, header.number):
        file = cases.open(name)
        assert file.header == header
        assert list(file.entries()) == [*first, new_entry(3)]
        assert file.entry_count() == 3
        assert file.book_texts() == TEXTS
        file.close()


def test_the_lengths_of_all_journals_are_known_at_once(
    cases: CaseStore, new_header: NewHeader, new_entry: NewEntry
) -> None:
    """Each case has its number of entries, also after it grew, as each file by itself says."""
    made = cases.create(new_header(), TEXTS, [new_entry(1)])
    made.append([new_entry(2), new_entry(3)])
    assert cases.entry_counts() == {made.header.id: made.entry_count()} == {made.header.id: 3}
    made.close()


@pytest.mark.parametrize(
    "value", ["ja", ("a", "b"), "regel\n'; DROP TABLE cases; --", "\ud800 half teken", "\0"]
)
def test_any_answer_survives(
    cases: CaseStore, new_header: NewHeader, new_entry: NewEntry, value: Value
) -> None:
    """Texts with quotes, zero bytes and half characters come back unchanged."""
    place = Place("dreiging", "dreiging.start", 2)
    marked = TaskMarked(place, "bel", Mark.POSTPONED, "later", "loco", "2026-05-23T09:00:00+02:00")
    entries = [new_entry(1), new_entry(2, Answered("feit", value, place)), new_entry(3, marked)]
    assert list(cases.create(new_header(), {}, entries).entries()) == entries


def test_numbers_count_up_within_a_year_and_are_never_used_again(
    cases: CaseStore, new_header: NewHeader
) -> None:
    """Each Dutch year counts from 001; a number given by hand is passed over."""
    new_year = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    made = [
        cases.create(new_header("a"), {}, []),
        cases.create(new_header("c", number="2026-002"), {}, []),
        cases.create(new_header("d"), {}, []),
        cases.create(new_header("e", opened_at=new_year), {}, []),
    ]
    assert [file.header.number for file in made] == [
        "2026-001", "2026-002", "2026-003", "2027-001",
    ]  # fmt: skip


def test_the_list_has_the_newest_in_front(cases: CaseStore, new_header: NewHeader) -> None:
    """The list is in the order of the moments at which cases were opened, the last one made first where these are equal."""
    later = new_header().opened_at + timedelta(hours=1)
    for header in (
        new_header("a", opened_at=later),
        new_header("b"),
        new_header("c"),
    ):
        cases.create(header, {}, []).close()
    assert [header.id for header in cases.headers()] == ["a", "c", "b"]
    assert [cases.holds(name) for name in ("a", "2026-002", "2026-009", "")] == [True, True, False, False]


def test_writing_twice_is_harmless(cases: CaseStore, new_header: NewHeader, new_entry: NewEntry) -> None:
    """An entry that is there already is skipped, also in the midst of new ones."""
    file = cases.create(new_header(), {}, [new_entry(1)])
    file.append([new_entry(2)])
    file.append([new_entry(1), new_entry(2), new_entry(3)])
    file.append([])
    assert [entry.seq for entry in file.entries()] == [1, 2, 3]


@pytest.mark.parametrize(
    "wrong",
    [
        {"seq": 4, "entry_id": "nieuw"},
        {"seq": 2, "entry_id": "nieuw"},
        {"seq": 3, "entry_id": "regel-2"},
        {"seq": 2, "entry_id": "regel-2", "event": Noted("iets anders")},
    ],
    ids=["gap", "taken number", "taken id", "other content"],
)
def test_an_entry_that_does_not_follow_is_refused(
    cases: CaseStore, new_header: NewHeader, new_entry: NewEntry, wrong: dict[str, Any]
) -> None:
    """A gap or a clash is refused, and nothing of that append stays."""
    file = cases.create(new_header(), {}, [new_entry(1), new_entry(2)])
    with pytest.raises(KnownError, match="past niet achter"):
        file.append([wrong_one := new_entry(**wrong), new_entry(wrong_one.seq + 1)])
    assert [entry.id for entry in file.entries()] == ["regel-1", "regel-2"]


def test_a_clock_that_jumps_back_changes_nothing(
    cases: CaseStore, new_header: NewHeader, new_entry: NewEntry
) -> None:
    """Entries keep the order and the times they were written with."""
    at = new_header().opened_at
    entries = [
        new_entry(1),
        new_entry(2, at=at - timedelta(days=400)),
        new_entry(3, at=at - timedelta(hours=1)),
    ]
    file = cases.create(new_header(), {}, entries)
    assert list(file.entries()) == entries


def test_a_case_has_one_writer(cases: CaseStore, new_header: NewHeader) -> None:
    """A second open is refused until the first is closed; closing twice is harmless."""
    file = cases.create(new_header(), {}, [])
    with pytest.raises(KnownError, match="al open in een ander venster"):
        cases.open("zaak-a")
    file.close()
    file.close()
    cases.open("zaak-a").close()


def test_peeking_reads_a_case_that_is_open_and_writes_nothing(
    cases: CaseStore, new_header: NewHeader, new_entry: NewEntry
) -> None:
    """What is only read sees the last entry, refuses to write, and leaves the lock alone."""
    file = cases.create(new_header(), TEXTS, [new_entry(1)])
    with cases.peek("2026-001") as reader:
        file.append([new_entry(2)])
        assert [entry.seq for entry in reader.entries()] == [1, 2]
        assert reader.book_texts() == TEXTS
        for write in (lambda: reader.append([new_entry(3)]), lambda: reader.add_evidence(b"x", "x")):
            with pytest.raises(KnownError, match="alleen geopend om te lezen"):
                write()
    file.append([new_entry(3)])


def test_a_closed_case_refuses_everything(
    cases: CaseStore, new_header: NewHeader, new_entry: NewEntry
) -> None:
    """After closing nothing is read or written through that file."""
    file = cases.create(new_header(), {}, [])
    file.close()
    for use in (
        file.entries,
        file.book_texts,
        lambda: file.append([new_entry(1)]),
        lambda: file.evidence_path("0"),
    ):
        with pytest.raises(KnownError, match="gesloten"):
            use()


def test_titles_follow_the_journal(cases: CaseStore, new_header: NewHeader, new_entry: NewEntry) -> None:
    """A renaming entry changes the title in the list too."""
    file = cases.create(new_header(), {}, [new_entry(1)])
    file.append([new_entry(2, Renamed("Brief met poeder"))])
    assert (file.header.title, cases.headers()[0].title) == ("Brief met poeder", "Brief met poeder")
    file.close()
    assert cases.open("zaak-a").header.title == "Brief met poeder"


def test_a_case_that_is_not_there_or_there_already_is_said(cases: CaseStore, new_header: NewHeader) -> None:
    """Unknown cases and taken ids and numbers each give a sentence."""
    for use in (
        cases.open,
        lambda case_id: cases.peek(case_id).__enter__(),
    ):
        with pytest.raises(KnownError, match="Zaak 2031-007 staat niet"):
            use("2031-007")
    cases.create(new_header(), {}, []).close()
    for header in (new_header(), new_header("b", number="2026-001"), new_header("2026-001")):
        with pytest.raises(KnownError, match="Er is al een zaak"):
            cases.create(header, {}, [])
    assert len(cases.headers()) == 1


def test_evidence_is_copied_and_hashed(cases: CaseStore, new_header: NewHeader, tmp_path: Path) -> None:
    """Bytes and files are kept with their hash and size, and a readable copy is there until the case is closed."""
    content = bytes(range(256)) * 5
    (tmp_path / "foto é.jpg").write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    file = cases.create(new_header(), {}, [])
    assert file.add_evidence(tmp_path / "foto é.jpg", "foto é.jpg") == (sha256, 1280)
    assert file.add_evidence(content, "dezelfde.jpg") == (sha256, 1280)
    assert file.add_evidence(b"", "leeg.txt") == (hashlib.sha256(b"").hexdigest(), 0)
    (tmp_path / "foto é.jpg").unlink()
    path = file.evidence_path(sha256)
    assert path is not None
    assert path.read_bytes() == content
    assert path.suffix == ".jpg"
    assert file.evidence_path("0" * 64) is None
    file.close()
    assert not path.exists()


def test_evidence_that_cannot_be_read_is_said(
    cases: CaseStore, new_header: NewHeader, tmp_path: Path
) -> None:
    """A file that is missing or is a folder gives a sentence."""
    file = cases.create(new_header(), {}, [])
    for path in (tmp_path / "weg.txt", tmp_path):
        with pytest.raises(KnownError, match="kan niet worden gelezen"):
            file.add_evidence(path, path.name)


def test_the_store_says_how_it_protects(cases: CaseStore) -> None:
    """There is one sentence about protection."""
    assert cases.protection.startswith("De zaken staan")


def test_the_office_keeps_contacts_and_settings(office: OfficeStore) -> None:
    """A contact and a setting come back; an empty contact is removed; a healthy office has no problem."""
    contact = OfficeContact("hovj", "Dienstdoende HOvJ", "sein 12", "2026-05-01")
    office.save_contacts([contact])
    office.save_contacts([OfficeContact("loco", "Locoburgemeester")])
    office.save_contacts([OfficeContact("loco")])
    office.save_setting("gemeente", "Voorbeeldstad")
    assert office.contacts() == {"hovj": contact}
    assert office.settings() == {"theme": "licht", "gemeente": "Voorbeeldstad"}
    assert office.problem == ""


def test_the_fixed_clock_ticks_in_dutch_time() -> None:
    """The clock gives aware Dutch time, goes on by its tick, and can be set, also across a change to winter time."""
    fixed = FixedClock(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), timedelta(hours=1))
    clock: Clock = fixed
    assert [clock.now().isoformat() for _ in range(2)] == [
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00",
    ]
    fixed.moment = datetime(2020, 1, 1, tzinfo=UTC)
    assert clock.now().isoformat() == "2020-01-01T01:00:00+01:00"
