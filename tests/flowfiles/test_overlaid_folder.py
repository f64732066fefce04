"""A flow folder with an overlay: what the office gets, what it gets when the overlay is broken, and what is never touched."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.fakes.kitchen_sink import FOLDER, IN_BOOK, OVERLAY, changed, overlaid
from vb_wizard.application.ports import FlowLibrary
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Severity
from vb_wizard.flowfiles import compiled
from vb_wizard.flowfiles.library import FlowFolder, Shelf
from vb_wizard.flowfiles.overlaid_folder import OverlaidFolder
from vb_wizard.flowfiles.reading import read

TODAY = date(2026, 11, 23)


def laid(overlay: Path = OVERLAY, cache: Path | None = None, *, stands_in: bool = False) -> OverlaidFolder:
    """The kitchen sink with an overlay on it."""
    return OverlaidFolder(
        FlowFolder(FOLDER, TODAY, cache), overlay, DutchCalendar(), cache, stands_in=stands_in
    )


@pytest.fixture
def spoiled(tmp_path: Path) -> Callable[[str, str], Path]:
    """Give a function that writes the overlay with one thing changed."""

    def write(old: str, new: str) -> Path:
        path = tmp_path / "eigen.yaml"
        path.write_text(changed(IN_BOOK, old, new)[IN_BOOK], encoding="utf-8")
        return path

    return write


def test_it_is_a_library_with_the_overlay_in_its_book() -> None:
    """The book holds both, carries the overlay's name and date, and has another hash than the national one."""
    library: FlowLibrary = laid()
    book, national = library.book(), FlowFolder(FOLDER, TODAY).book()
    assert [task.id for task in book.flows["stam"].steps["veilig"].tasks][:2] == ["bellen", "deuren"]
    assert book.flows["sluiten"].title == "Het gebouw sluiten"
    assert book.catalogue.contacts["beveiliging"].number == "000-1234567"
    assert book.overlay is not None
    assert (book.overlay.title, book.overlay.as_of) == ("Aanvulling Voorbeeldstad", date(2026, 11, 20))
    assert [one.task for one in book.overlay.off] == ["nabellen"]
    assert book.sha256 != national.sha256
    assert library.notice == ""
    assert list(library.findings()) == []
    assert [one.id for one in library.scenarios()] == ["verhaal"]


def test_the_texts_of_a_book_make_the_same_book_elsewhere() -> None:
    """A case keeps the overlay among its texts, so it replays the same where that overlay is not, or is another by now."""
    book = laid().book()
    assert set(book.texts) == set(overlaid())
    assert Shelf().from_texts(book.texts) == book


def test_the_name_and_place_of_the_file_make_no_difference(spoiled: Callable[[str, str], Path]) -> None:
    """The same content gives the same hash wherever it lies; a changed word gives another."""
    assert laid(spoiled("", "")).book().sha256 == laid().book().sha256
    assert laid(spoiled("Ga langs", "Ga even langs")).book().sha256 != laid().book().sha256


def test_no_file_is_ever_written(tmp_path: Path, spoiled: Callable[[str, str], Path]) -> None:
    """Reading, checking and using overlays leaves every national file and every overlay as it was, to the byte."""
    broken = spoiled("within: dezelfde dag", "within: straks")

    def prints() -> dict[Path, str]:
        files = [*FOLDER.rglob("*"), OVERLAY, broken]
        return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files if path.is_file()}

    before = prints()
    for overlay in (OVERLAY, broken):
        library = laid(overlay, tmp_path / "cache", stands_in=True)
        library.book()
        library.overlay_findings()
        laid(overlay).notice  # noqa: B018 - the property reads the files
    assert prints() == before
    assert FlowFolder(FOLDER, TODAY, tmp_path / "cache").book().overlay is None


def test_a_second_start_reads_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With overlay and flows unchanged nothing is read anew; a start without an overlay keeps its own form."""
    calls: list[bool] = []
    original = compiled._read

    def counted(texts: dict[str, str], calendar: WorkingDays | None) -> compiled.Reading:
        calls.append(IN_BOOK in texts)
        return original(texts, calendar)

    monkeypatch.setattr(compiled, "_read", counted)
    first = laid(cache=tmp_path).book()
    assert laid(cache=tmp_path).book() == first
    FlowFolder(FOLDER, TODAY, tmp_path).book()
    FlowFolder(FOLDER, TODAY, tmp_path).book()
    assert calls == [True, False]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("within: dezelfde dag", "within: straks", "VB115"),
        ("stam.verslag:", "stam.verslagg:", "VB561"),
        ("title: Aanvulling Voorbeeldstad", "titel: Aanvulling", "VB109"),
        ("overlay: voorbeeldstad", "overlay: [", "VB103"),
    ],
)
def test_a_broken_overlay_never_keeps_the_office_from_working(
    spoiled: Callable[[str, str], Path], old: str, new: str, why: str
) -> None:
    """The national flows stand in and one sentence says so, with the line; who asked for the overlay by name is refused."""
    path = spoiled(old, new)
    library = laid(path, stands_in=True)
    assert library.book() == FlowFolder(FOLDER, TODAY).book()
    assert library.notice.startswith(
        f"De aanvulling {path} is niet te gebruiken. De wizard werkt nu zonder aanvulling. {path}:"
    )
    assert why in library.notice
    assert list(library.findings()) == []
    with pytest.raises(KnownError, match=why):
        laid(path).book()


def test_an_overlay_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    """A file that is not there, or is no text, is told in the same sentence."""
    (tmp_path / "plaatje.yaml").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "weg.yaml", tmp_path / "plaatje.yaml"):
        library = laid(path, stands_in=True)
        assert library.book().overlay is None
        assert "werkt nu zonder aanvulling" in library.notice


def test_an_error_in_the_flows_is_not_blamed_on_the_overlay(tmp_path: Path) -> None:
    """With broken flows the sentence about the overlay says where the trouble is, and `check` refuses to compare."""
    for name, text in changed("stam.yaml", "next: wanneer", "next: waneer").items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    library = OverlaidFolder(FlowFolder(tmp_path, TODAY), OVERLAY, DutchCalendar(), stands_in=True)
    assert "De lijsten waar zij op ligt hebben een fout" in library.notice
    with pytest.raises(KnownError, match="VB203"):
        library.overlay_findings()


def test_what_the_overlay_causes_in_a_national_file_is_told_at_its_own_line() -> None:
    """A task with a condition that stays alone leaves a step empty for some: the finding points at what was turned off."""
    texts = changed(IN_BOOK, "  spoor.nabellen: {off: Dat doet de portier.}\n", "")
    texts["spoor.yaml"] = texts["spoor.yaml"].replace(
        "      - {id: nabellen",
        "      - {id: bloemen, say: Stuur bloemen, when: {wie_geraakt: gezin}}\n      - {id: nabellen",
    )
    assert not [one for one in read(texts).findings if one.severity is not Severity.NOTE]
    texts[IN_BOOK] = texts[IN_BOOK].replace("tasks:\n", "tasks:\n  spoor.nabellen: {off: Niet nodig.}\n", 1)
    texts[IN_BOOK] = texts[IN_BOOK].replace("say: Ga langs,", "say: Ga langs, when: {wie_geraakt: gezin},")
    (empty,) = [one for one in read(texts).findings if one.code == "VB408"]
    line = texts[IN_BOOK].splitlines()[empty.line - 1]
    assert empty.file == IN_BOOK
    assert "spoor." in line
    assert "De aanvulling veroorzaakt dit in spoor.yaml:" in empty.advice


def test_a_source_of_the_overlay_gets_its_day_too() -> None:
    """The office's own document must be checked again as well, and is told at its line."""
    late = OverlaidFolder(FlowFolder(FOLDER, date(2027, 6, 1)), OVERLAY, DutchCalendar())
    assert [one.code for one in late.overlay_findings() if one.severity is Severity.WARNING] == [
        "VB507",
        "VB566",
    ]
