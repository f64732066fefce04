"""The event log, judged from outside: pm4py reads the file and finds what the debrief found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.exchange.sloppy_group import play_badly
from tests.fakes.exercise_store import MemoryExerciseStore
from tests.fakes.small_book import flow, small_book, step, when
from tests.fakes.small_exercise import EXERCISE, SCENARIO, Training
from tests.fakes.small_office import MemoryBookShelf, MemoryFlowLibrary, WeekdaysOnly, services
from vb_wizard.application.training.debrief import debrief
from vb_wizard.application.training.plays import Plays
from vb_wizard.application.training.results import Results, results
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.deadlines import Span, Term, Unit, WorkingDays
from vb_wizard.domain.flow import Flow, FlowKind, StepKind, Task
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Line, Scenario, Walk
from vb_wizard.exchange.xes import to_xes
from vb_wizard.flowfiles.library import FlowFolder

FLOWS = Path(__file__).parents[2] / "flows"
NAMESPACE = "{http://www.xes-standard.org/}"
STRANGER = pytest.mark.filterwarnings("ignore")
"""What a library of others says about its own libraries is no fault of ours."""
AT_ONCE = Term((Span(0, Unit.NOW),))


def _tasks(name: str, how_many: int) -> tuple[Task, ...]:
    return tuple(
        Task(f"{name}{number}", f"Doe {name}", within=None if number else AT_ONCE)
        for number in range(how_many)
    )


def _long() -> Flow:
    """A flow with four steps of tasks, of which the second starts another, and a way that the expert does not go."""
    return flow(
        "lang",
        FlowKind.TRUNK,
        "a",
        step("a", StepKind.DO, "A", "b", tasks=_tasks("a", 3)),
        step("b", StepKind.DO, "B", "nog", tasks=_tasks("b", 2), start=("zorg",)),
        step("nog", StepKind.ASK, "nog", when("nog", "ja", "om"), "c"),
        step("om", StepKind.DO, "Om", "c", tasks=_tasks("om", 2)),
        step("c", StepKind.DO, "C", "d", tasks=_tasks("c", 3)),
        step("d", StepKind.DO, "D", "einde", tasks=_tasks("d", 1)),
        step("einde", StepKind.END, "Klaar."),
    )


def _played(book: Book, scenario: Scenario, seed: int, minutes: int, way: str, days: WorkingDays) -> Results:
    training = Training()
    store = MemoryExerciseStore()
    made = services(
        book=book,
        clock=training.wall,
        exercises=lambda: store,
        library=MemoryFlowLibrary(book, scenarios=(scenario,)),
        shelf=MemoryBookShelf(book, (scenario,)),
        workdays=days,
    )
    plays = Plays(made, training.seconds)
    play = plays.begin(scenario.id)
    play.director.start()
    group = replace(scenario, facts={**scenario.facts, "nog": "ja"}) if seed % 3 == 0 else scenario
    play_badly(play, group, seed, minutes, way)
    play.director.end()
    return results(debrief(plays.record(play.director.table.play), days))


def _found(one: Results) -> set[str]:
    """What the debrief found; a log does not tell a step that was left from one that is still open."""
    alike = ("not_done:", "skipped:")
    return {f"missing:{each.what}" if each.id.startswith(alike) else each.id for each in one.deviations}


def _small(seed: int) -> Results:
    book = small_book()
    book = replace(book, flows={**book.flows, "lang": _long()})
    story = (
        Line(Walk("lang.c"), Moment(1)),
        Line(Walk("end"), Moment(20)),
        Line(Walk("end", "zorg"), Moment(1)),
    )
    scenario = replace(SCENARIO, flow="lang", story=story, exercise=replace(EXERCISE, goals=()))
    return _played(book, scenario, seed, 60, "kring", WeekdaysOnly())


@STRANGER
def test_a_stranger_finds_the_same_deviations(tmp_path: Path) -> None:
    """For groups that skip, postpone, go another way and work in the wrong order, pm4py finds exactly what the debrief names."""
    from tests.exchange.xes_judge import judged, read

    every = [_small(seed) for seed in range(8)]
    file = tmp_path / "oefeningen.xes"
    file.write_bytes(to_xes(every))
    log = read(file)
    assert len(log) == len(every)
    for trace, one in zip(log, every, strict=True):
        assert judged(trace, one.model) == _found(one)
    kinds = {name.partition(":")[0] for one in every for name in _found(one)}
    assert kinds >= {"missing", "not_asked", "order", "late"}


@STRANGER
def test_a_stranger_finds_the_same_in_a_national_scenario(tmp_path: Path, compiled_forms: Path) -> None:
    """The same holds for the first quarter of an hour of a scenario on the national flows, with wrong and missed contacts."""
    from tests.exchange.xes_judge import judged, read

    library = FlowFolder(FLOWS, date(2026, 11, 23), compiled_forms)
    kept = next(one for one in library.scenarios() if one.id == "dreigmail_burgemeester")
    assert kept.exercise is not None
    scenario = replace(kept, exercise=replace(kept.exercise, minutes=8))
    every = [_played(library.book(), scenario, seed, 45, "dader", DutchCalendar()) for seed in (1, 5)]
    file = tmp_path / "oefening.xes"
    file.write_bytes(to_xes(every))
    for trace, one in zip(read(file), every, strict=True):
        assert len(one.model.tasks) > 10
        assert judged(trace, one.model) == _found(one)
    kinds = {name.partition(":")[0] for one in every for name in _found(one)}
    assert kinds >= {"missing", "not_asked", "wrong_contact", "contact_missed"}


def test_the_file_is_xes() -> None:
    """The log names its extensions; each event has a name, a moment with its zone, a stand and a role; each trace says OEFENING."""
    one = _small(2)
    log = ET.fromstring(to_xes([one]))  # noqa: S314 - our own file
    assert log.tag == f"{NAMESPACE}log"
    assert log.get("xes.version") == "1849.2016"
    prefixes = {each.get("prefix") for each in log.findall(f"{NAMESPACE}extension")}
    assert prefixes == {"concept", "time", "lifecycle", "org", "vbw"}
    trace = log.find(f"{NAMESPACE}trace")
    assert trace is not None
    marks = {each.get("key"): each.get("value") for each in trace if each.get("key")}
    assert marks["vbw:exercise"] == "true"
    for event in trace.findall(f"{NAMESPACE}event"):
        values = {each.get("key"): each.get("value") or "" for each in event}
        assert {"concept:name", "lifecycle:transition", "org:role", "vbw:kind"} <= values.keys()
        assert values["time:timestamp"].endswith("+01:00")
        assert {key.partition(":")[0] for key in values if key} <= prefixes
    assert to_xes([one]) == to_xes([_small(2)])


def test_what_xml_cannot_hold_is_replaced() -> None:
    """A name with a sign that no XML may have gives a file that can still be read."""
    log = ET.fromstring(to_xes([replace(_small(2), scenario="pro\x00ef")]))  # noqa: S314 - our own file
    values = {each.get("value") for each in log.iter(f"{NAMESPACE}string")}
    assert "pro\ufffdef" in values


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Matplotlib, which pm4py brings along, must not look for a screen."""
    monkeypatch.setenv("MPLBACKEND", "Agg")
