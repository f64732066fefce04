"""The results of a play as JSON Lines."""

from __future__ import annotations

import json

from tests.application.test_play import pass_minutes, walk_to_actions
from tests.fakes.small_exercise import Training
from tests.fakes.small_office import WeekdaysOnly
from vb_wizard.application.training.debrief import debrief
from vb_wizard.application.training.results import Results, results
from vb_wizard.domain.exercise import InjectKind
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.domain.play import Explained
from vb_wizard.exchange.result_lines import FORMAT, to_lines
from vb_wizard.exchange.xes import to_xes

SECRET = "GEHEIM"


def talkative() -> Results:
    """A play in which everybody types what must not come out."""
    training = Training()
    play = training.plays.begin("proef", {"plaats": f"{SECRET}stad"})
    director = play.director
    director.start()
    walk_to_actions(play)
    desk, focus = director.desk, director.desk.state.focus
    desk.mark(focus, "bellen", Mark.DELEGATED, f"{SECRET} reden", f"{SECRET} naam")
    desk.mark(focus, "klacht", Mark.NOT_POSSIBLE, f"{SECRET} waarom")
    desk.call("politie", f"{SECRET} agent", "06-1", CallResult.REACHED, f"{SECRET} gesprek")
    desk.call("hulplijn", "", "", CallResult.NOT_REACHED)
    desk.call(f"eigen_{SECRET}", f"{SECRET} buur", "", CallResult.REACHED)
    desk.note(f"{SECRET} aantekening")
    desk.add_evidence(b"GEHEIM", f"{SECRET}.txt", f"{SECRET} herkomst")
    pass_minutes(training, director, 3)
    director.improvise(InjectKind.MAIL, f"{SECRET} titel", f"{SECRET} tekst", f"{SECRET} wie")
    director.vote("wie_eerst", "politie", 4)
    director.tick()
    director.account("buiten", Explained.YES, f"{SECRET} uitleg")
    director.comment(f"{SECRET} opmerking")
    director.lesson(f"{SECRET} les", f"{SECRET} eigenaar", "2026-12-01")
    director.end()
    return results(debrief(training.plays.record(director.table.play), WeekdaysOnly()))


def test_nothing_that_anybody_typed_goes_along() -> None:
    """Names, texts, reasons, files and what was filled in stay behind, in both forms; so does the day on which was played."""
    made = talkative()
    for written in (to_lines(made).decode(), to_xes([made]).decode()):
        assert SECRET.lower() not in written.lower()
        assert "06-1" not in written


def test_the_lines_hold_what_happened() -> None:
    """A head with the protocol, everything in order with its side, the life of each task, the deviations and the goals."""
    made = talkative()
    lines = [json.loads(line) for line in to_lines(made).decode().splitlines()]
    head = lines[0]
    assert (head["format"], head["version"], head["mark"]) == (FORMAT, 1, "OEFENING")
    assert head["protocol"]["hoofd"][0]["tasks"][0] == "hoofd.bellen"
    events = [one for one in lines if one["line"] == "event"]
    assert [one["number"] for one in events] == list(range(1, len(events) + 1))
    kinds = [one["kind"] for one in events]
    assert (
        kinds.index("inject_shown") < kinds.index("called") < kinds.index("improvised") < kinds.index("ended")
    )
    calls = [one["data"] for one in events if one["kind"] == "called"]
    assert calls[0] == {"contact": "politie", "asked": True, "result": "bereikt"}
    assert calls[1] == {"contact": "hulplijn", "asked": False, "result": "niet_bereikt"}
    assert calls[2] == {"contact": "", "result": "bereikt"}
    votes = [one["data"] for one in events if one["kind"] == "voted"]
    assert votes == [{"poll": "wie_eerst", "option": "politie", "count": 4}]
    tasks = {(one["task"], one["change"]) for one in lines if one["line"] == "task"}
    assert {
        ("hoofd.bellen", "complete"),
        ("hoofd.klacht", "manualskip"),
        ("hoofd.aangifte", "schedule"),
    } <= tasks
    found = {one["id"] for one in lines if one["line"] == "deviation"}
    assert found == {one.id for one in made.deviations} >= {"skipped:hoofd.klacht", "contact_missed:hulplijn"}
    assert {one["goal"]: one["reached"] for one in lines if one["line"] == "goal"} == {
        "bellen": False,
        "loco": False,
    }
    assert to_lines(made) == to_lines(talkative())
