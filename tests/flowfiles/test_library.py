"""The library and the shelf: books, findings and scenarios, with and without what was kept from an earlier start."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.fakes.kitchen_sink import FOLDER, changed, kitchen_sink
from vb_wizard.application.ports import BookShelf, FlowLibrary
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Severity
from vb_wizard.flowfiles import compiled
from vb_wizard.flowfiles.library import FlowFolder, Shelf

TODAY = date(2026, 11, 23)


@pytest.fixture
def put(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Give a function that writes texts to a folder."""

    def write(texts: dict[str, str]) -> Path:
        for name, text in texts.items():
            path = tmp_path / "flows" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path / "flows"

    return write


def test_it_is_a_library_and_a_shelf() -> None:
    """Both fulfil their ports, and give the same book of the same texts."""
    library: FlowLibrary = FlowFolder(FOLDER, TODAY)
    shelf: BookShelf = Shelf()
    book = library.book()
    assert shelf.from_texts(book.texts) == book
    assert shelf.from_texts(book.texts).sha256 == book.sha256
    assert set(book.texts) == {name for name in kitchen_sink() if not name.startswith("scenarios/")}
    assert [scenario.id for scenario in library.scenarios()] == ["verhaal"]
    assert list(library.findings()) == []


def test_texts_from_another_machine_give_the_same_book() -> None:
    """Line endings in a kept text make no other book."""
    book = FlowFolder(FOLDER, TODAY).book()
    assert Shelf().from_texts({name: text.replace("\n", "\r\n") for name, text in book.texts.items()}) == book


def test_an_error_keeps_the_flows_from_being_used(put: Callable[[dict[str, str]], Path]) -> None:
    """The sentence names the first finding; a warning does not stop anything."""
    folder = put(changed("stam.yaml", "next: wanneer", "next: waneer"))
    with pytest.raises(
        KnownError, match=r"stam\.yaml:56:11 VB203 De stap `waneer` bestaat niet\. Bedoelt u `wanneer`"
    ):
        FlowFolder(folder, TODAY).book()
    put(changed("stam.yaml", "    end: De lijst is doorlopen.", f"    end: {'Heel ' * 26}lang."))
    library = FlowFolder(folder, TODAY)
    assert [one.severity for one in library.findings()] == [Severity.WARNING]
    assert library.book().flows


def test_an_old_case_opens_though_a_rule_says_no() -> None:
    """What could be read when the case was made can be read now, whatever the rules have learned since."""
    texts = changed("stam.yaml", "    contacts: [beveiliging]\n", "    contacts: [wie_dan_ook]\n")
    assert Shelf().from_texts(texts).flows["stam"].steps["afronden"].contacts[0].contact == "wie_dan_ook"
    with pytest.raises(KnownError, match="Deze lijsten zijn niet te lezen: stam"):
        Shelf().from_texts(changed("stam.yaml", "kind: trunk", "kind: boom"))


def test_a_source_past_its_day_is_a_warning() -> None:
    """The day itself is still good; the day after is not, and the place is that of the date."""
    assert list(FlowFolder(FOLDER, date(2027, 1, 1)).findings()) == []
    (late,) = FlowFolder(FOLDER, date(2027, 1, 2)).findings()
    assert (late.code, late.severity, late.file) == ("VB507", Severity.WARNING, "catalogue/rest.yaml")
    line = kitchen_sink()[late.file].splitlines()[late.line - 1]
    assert line[late.column - 1 :] == '"2027-01-01"'


def test_the_day_matters_also_when_the_rest_was_kept(tmp_path: Path) -> None:
    """A reading that was kept last year still tells which source is overdue today."""
    assert list(FlowFolder(FOLDER, TODAY, tmp_path).findings()) == []
    assert [one.code for one in FlowFolder(FOLDER, date(2028, 1, 1), tmp_path).findings()] == [
        "VB507",
        "VB507",
    ]


def test_a_second_start_reads_what_was_kept(tmp_path: Path) -> None:
    """With the texts unchanged neither YAML nor pydantic is loaded, and everything is the same."""
    first = FlowFolder(FOLDER, TODAY, tmp_path)
    script = (
        "import sys, datetime, pathlib\n"
        "from vb_wizard.flowfiles.library import FlowFolder\n"
        f"library = FlowFolder(pathlib.Path({str(FOLDER)!r}), datetime.date(2026, 11, 23), pathlib.Path({str(tmp_path)!r}))\n"
        "print(library.book().sha256, len(list(library.scenarios())), len(library.findings()))\n"
        "print([name for name in ('yaml', 'pydantic', 'vb_wizard.proof.examine') if name in sys.modules])\n"
    )
    sha256 = first.book().sha256
    source = str(Path(__file__).parents[2] / "src")
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env={"PYTHONPATH": source}
    )
    assert done.stdout.splitlines() == [f"{sha256} 1 0", "[]"]
    assert FlowFolder(FOLDER, TODAY, tmp_path).book() == first.book()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"version": 1}', '{"version": "VERSION", "reading": {}}']
)
def test_a_broken_cache_is_written_again(tmp_path: Path, content: str) -> None:
    """A file that was cut short, emptied or edited is ignored and replaced."""
    book = FlowFolder(FOLDER, TODAY, tmp_path).book()
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_text(content.replace("VERSION", json.loads(whole)["version"]), encoding="utf-8")
    assert FlowFolder(FOLDER, TODAY, tmp_path).book() == book
    assert file.read_bytes() == whole
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_a_cache_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    """Where no file can be made everything still works, only slower."""
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    assert FlowFolder(FOLDER, TODAY, tmp_path / "cache").book().flows


def test_a_changed_text_is_read_anew(put: Callable[[dict[str, str]], Path], tmp_path: Path) -> None:
    """The cache goes by content: another text is another book, and few old ones are kept."""
    for number in range(12):
        folder = put(changed("stam.yaml", "title: Hoofdlijst", f"title: Lijst {number} is hoofdlijst"))
        title = FlowFolder(folder, TODAY, tmp_path / "cache").book().flows["stam"].title
        assert title.startswith(f"Lijst {number} is")
    assert len(list((tmp_path / "cache").iterdir())) == 8


def test_another_version_reads_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another version of the app kept is not trusted."""
    FlowFolder(FOLDER, TODAY, tmp_path).book()
    monkeypatch.setattr(compiled, "__version__", "99.0")
    calls: list[Mapping[str, str]] = []
    original = compiled._read

    def counted(texts: Mapping[str, str], calendar: WorkingDays | None) -> compiled.Reading:
        calls.append(texts)
        return original(texts, calendar)

    monkeypatch.setattr(compiled, "_read", counted)
    FlowFolder(FOLDER, TODAY, tmp_path).book()
    FlowFolder(FOLDER, TODAY, tmp_path).book()
    assert len(calls) == 1


def test_other_flows_stand_in_for_flows_with_an_error(put: Callable[[dict[str, str]], Path]) -> None:
    """An office whose own flows are broken goes on with the others, and is told so; the findings stay those of its own."""
    broken = put(changed("stam.yaml", "go: veilig", "go: vielig"))
    others = FlowFolder(FOLDER, TODAY)
    library = FlowFolder(broken, TODAY, otherwise=others)
    assert library.book() == others.book()
    assert str(broken) in library.notice
    assert any(one.severity is Severity.ERROR for one in library.findings())


def test_nothing_stands_in_for_flows_that_are_sound() -> None:
    """Sound flows are used themselves, without a word."""
    library = FlowFolder(FOLDER, TODAY, otherwise=FlowFolder(Path("weg"), TODAY))
    assert library.book().flows
    assert library.notice == ""


def test_a_kept_scenario_that_cannot_be_read_is_refused_with_a_sentence() -> None:
    """What an older play kept is read by itself; when that fails the first mistake is told, and what is safe."""
    with pytest.raises(KnownError, match="ontbreekt") as told:
        Shelf().scenario("scenario: oud\ntitle: Oud\n")
    assert told.value.safe
    with pytest.raises(KnownError):
        Shelf().scenario("- geen\n")
