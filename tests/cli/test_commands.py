"""The commands without a window."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vb_wizard import __version__
from vb_wizard.application.desk import CaseDesk
from vb_wizard.cli.dispatch import COMMANDS, main
from vb_wizard.compose import build

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"
STORY = FIXTURE / "scenarios" / "verhaal.yaml"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, compiled_forms: Path) -> Path:
    """Return a data folder, on a path with spaces and accents, in which one story was played."""
    folder = tmp_path_factory.mktemp("gegevens") / "één map"
    shutil.copytree(compiled_forms, folder / "cache")
    assert main(["play", str(STORY), "--flows", str(FIXTURE), "--data", str(folder)]) == 0
    return folder


@pytest.mark.parametrize("command", [*COMMANDS, "", "--flows"])
def test_every_command_explains_itself_in_dutch(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` prints the usage and exits with 0."""
    words = [] if command == "" else [command]
    if command == "--flows":
        words = ["--flows", "x", "--help"]
    try:
        code = main([*words, "--help"])
    except SystemExit as ended:
        code = int(str(ended.code))
    assert code == 0
    assert "ebruik" in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` names the program and its version."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"vb-wizard {__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["dansen"], "bestaat niet"),
        (["journal"], "ontbreken"),
        (["cases", "--kleur"], "onbekende opdracht of optie"),
        (["play", "bestaat_niet.yaml"], "niet te lezen"),
        (["play"], "noem één scenario, of kies --all"),
        (["play", "--all", "--window"], "gaat niet samen"),
        (["--data"], "hier hoort een waarde achter"),
    ],
)
def test_a_wrong_call_is_one_dutch_sentence(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What cannot be understood exits with 2 and says what to do."""
    assert main(words) == 2
    assert said in capsys.readouterr().err


def test_a_story_gives_the_same_journal_and_dossier_each_time(tmp_path: Path) -> None:
    """Two plays of one scenario write the same bytes."""
    for name in ("een", "twee"):
        out = tmp_path / name
        words = [
            "play",
            str(STORY),
            "--flows",
            str(FIXTURE),
            "--dossier",
            str(out / "d.pdf"),
            "--journal",
            str(out / "j"),
        ]
        assert main(words) == 0
    assert (tmp_path / "een" / "j").read_bytes() == (tmp_path / "twee" / "j").read_bytes()
    first = (tmp_path / "een" / "d.pdf").read_bytes()
    assert first == (tmp_path / "twee" / "d.pdf").read_bytes()
    assert first.startswith(b"%PDF")


def test_an_expectation_that_fails_is_told_and_exits_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A scenario that expects what does not happen says what was different."""
    changed = tmp_path / "verhaal.yaml"
    text = STORY.read_text(encoding="utf-8")
    changed.write_text(
        text[: text.index("expect:")] + "expect:\n  not_reached: [" + _first_step() + "]\n", encoding="utf-8"
    )
    assert main(["play", str(changed), "--flows", str(FIXTURE)]) == 1
    assert "ANDERS: De stap" in capsys.readouterr().out


def _first_step() -> str:
    for path in sorted(FIXTURE.glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        if "kind: trunk" in text:
            start = next(line for line in text.splitlines() if line.startswith("start:"))
            return f"{path.stem}.{start.partition(':')[2].strip()}"
    raise AssertionError


def test_cases_are_listed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line a case, with number and title; an empty folder says that there are none."""
    assert main(["cases", "--data", str(data), "--flows", str(FIXTURE)]) == 0
    assert capsys.readouterr().out.startswith("2026-001\t")
    assert main(["cases", "--data", str(data.parent / "leeg"), "--flows", str(FIXTURE)]) == 0
    assert "nog geen zaken" in capsys.readouterr().out


def test_the_journal_is_json_lines(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line is one entry, numbered without gaps."""
    assert main(["journal", "2026-001", "--data", str(data)]) == 0
    entries = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
    assert entries[0]["kind"] == "case_opened"


def test_the_dossier_gets_a_sensible_name_in_a_folder(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder as target gets `dossier-NUMBER-TITLE.pdf`."""
    assert main(["dossier", "2026-001", str(tmp_path), "--data", str(data)]) == 0
    made = list(tmp_path.glob("dossier-2026-001-*.pdf"))
    assert len(made) == 1
    assert str(made[0]) in capsys.readouterr().out


def test_the_evidence_can_go_with_the_dossier(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each piece is copied with its number, whole, and its hash is the one in the dossier."""
    bewijs = tmp_path / "bewijs"
    assert main(["dossier", "2026-001", str(tmp_path), "--evidence", str(bewijs), "--data", str(data)]) == 0
    (piece,) = bewijs.iterdir()
    assert piece.name == "01 brief.txt"
    assert hashlib.sha256(piece.read_bytes()).hexdigest() in capsys.readouterr().out


def _at_desk(data: Path, act: Callable[[CaseDesk], None]) -> None:
    house = build(data)
    try:
        desk = house.office.open_case("2026-001")
        act(desk)
        desk.close()
    finally:
        house.close()


def test_withdrawn_evidence_goes_apart(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is copied into a folder of its own, and the line says that and why it was withdrawn."""
    bewijs = tmp_path / "bewijs"
    _at_desk(data, lambda desk: desk.withdraw_evidence(1, "van een andere zaak"))
    assert main(["dossier", "2026-001", str(tmp_path), "--evidence", str(bewijs), "--data", str(data)]) == 0
    _at_desk(data, lambda desk: desk.restore_evidence(1))
    assert (bewijs / "ingetrokken" / "01 brief.txt").is_file()
    assert "Bewijs 1 (ingetrokken: van een andere zaak): " in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [lambda _: ["journal", "2031-009"], lambda tmp: ["dossier", "2026-001", str(tmp / "bestand" / "d.pdf")]],
)
def test_what_cannot_be_done_is_told(
    words: Callable[[Path], list[str]], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unknown case and a path that is no folder each give a sentence and exit with 2."""
    (tmp_path / "bestand").write_text("geen map", encoding="utf-8")
    assert main([*words(tmp_path), "--data", str(data)]) == 2
    assert capsys.readouterr().err.strip()


def test_all_scenarios_can_be_played_and_what_they_miss_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """`--all --coverage` plays each scenario, names every step and way that none came along, and ends with 1."""
    assert main(["play", "--all", "--coverage", "--flows", str(FIXTURE)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("Een brief en een boze man: zoals verwacht")
    assert "stap deel.brief is nooit bereikt" in told
    assert "weg stam.veilig -> stam.wie (if_not) is nooit genomen" in told
    assert told[-1] == f"{len(told) - 2} stappen en wegen zonder scenario."
    assert main(["play", "--all", "--flows", str(FIXTURE)]) == 0
