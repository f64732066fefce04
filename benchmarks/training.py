"""A play with a group on the real store: injects until they are seen, stepping back 200 entries, the debrief of two hours on paper."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from report import Figure, percentile, timed
from vb_wizard.application.training.debrief import debrief
from vb_wizard.application.training.director import Director
from vb_wizard.application.training.plays import OpenPlay
from vb_wizard.application.training.printing import DebriefRequest
from vb_wizard.compose import House, build
from vb_wizard.domain.exercise import InjectKind
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.presenters.debrief import present_debrief
from vb_wizard.presenters.group import group_view
from vb_wizard.ui.application import make_app
from vb_wizard.ui.commands import Command
from vb_wizard.ui.hands import ScriptedAsks
from vb_wizard.ui.running import build_window

SCENARIO = "dreigmail_burgemeester"
ENTRIES, BACK, ROUNDS = 300, 200, 9
LEAD, SETTLING = timedelta(milliseconds=300), 5
TRIES, PATIENCE_S = 20, 5.0
INJECT_AIM, BACK_AIM, DEBRIEF_AIM = 100.0, 100.0, 5.0


def measure() -> list[Figure]:
    """Play two busy hours and time what a trainer waits for."""
    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as data:
        os.environ["VB_WIZARD_SLEUTELBESTAND"] = "1"
        house = build(Path(data))
        play = house.plays.begin(SCENARIO)
        director = play.director
        director.start()
        injects = _two_hours(director)
        number = len(director.journal) - BACK
        back = [timed(lambda: director.look_back(number)) * 1e3 for _ in range(ROUNDS)]
        opened: list[OpenPlay] = []
        branch = timed(lambda: opened.append(house.plays.branch(director, number)))
        director.end()
        talk = [timed(lambda: _talked_through(house, director)) for _ in range(3)]
        acts = len(director.desk.case.journal)
        opened[0].close()
        play.close()
        painted = _painted(house)
        house.close()
    slowest, back_ms, talk_s, painted_ms = percentile(injects, 0.99), max(back), max(talk), max(painted)
    return [
        Figure(
            f"entries of the trainer and of the group, {acts} of the group", len(director.journal) + acts, ""
        ),
        Figure("an inject until durable and in the view, p50", statistics.median(injects), "ms"),
        Figure(
            "an inject until durable and in the view, p99",
            slowest,
            "ms",
            aim="<= 100 ms",
            met=slowest <= INJECT_AIM,
        ),
        Figure(
            f"the time of an inject until both windows have painted it, slowest of {len(painted)}",
            painted_ms,
            "ms",
            aim="<= 100 ms",
            met=painted_ms <= INJECT_AIM,
        ),
        Figure(
            f"stepping back {BACK} entries, slowest of {ROUNDS}",
            back_ms,
            "ms",
            aim="<= 100 ms",
            met=back_ms <= BACK_AIM,
        ),
        Figure("going on from there as a branch", branch * 1e3, "ms"),
        Figure(
            "the debrief of two hours, on screen data and as PDF, slowest of 3",
            talk_s,
            "s",
            aim="<= 5 s",
            met=talk_s <= DEBRIEF_AIM,
        ),
    ]


def _painted(house: House) -> list[float]:
    """Play on in the real windows; returns the milliseconds from the moment at which each inject is due until it is painted."""
    app = make_app()
    running = build_window(house, ScriptedAsks())
    running.window.show()
    group = running.exercises.group
    group.begin(lambda: house.plays.begin(SCENARIO))
    play = group.play
    assert play is not None
    if group.group.window is None:
        group.command(Command.PLAY_GROUP)
    director = play.director
    director.start()
    director.set_speed(1)
    found = []
    for _ in range(TRIES):
        first = next((one for one in director.upcoming() if one.at is not None and not one.is_due), None)
        if first is None or first.at is None:
            break
        director.table.clock.set(first.at - LEAD)
        _settle(app)
        # What was painted late just now is not the inject's.
        director.table.clock.set(first.at - LEAD)
        due, before = time.perf_counter() + LEAD.total_seconds(), len(director.state.shown)
        while len(director.state.shown) == before and time.perf_counter() < due + PATIENCE_S:
            app.processEvents()
        if len(director.state.shown) == before:
            # A machine that was too busy to look for ten seconds has slept, to the story; the same inject is tried again.
            director.start()
            continue
        app.processEvents()
        found.append((time.perf_counter() - due) * 1e3)
    running.cases.leave()
    running.window.close()
    return found


def _settle(app: QApplication) -> None:
    for _ in range(SETTLING):
        app.processEvents()


def _talked_through(house: House, director: Director) -> None:
    """Make all that the button at the end makes: what the screen shows, and its pages."""
    table = director.table
    talk = debrief(house.plays.record(table.play, table.branch), house.office.workdays)
    assert present_debrief(talk).lanes
    _, pdf = house.debriefs().print(DebriefRequest((talk,), house.office.clock.now()))
    assert pdf.startswith(b"%PDF")


def _two_hours(director: Director) -> list[float]:
    """Let the group work and the trainer improvise in turns; returns the milliseconds of each inject."""
    chance = random.Random(1)
    facts = director.table.scenario.facts
    found = []
    for number in range(ENTRIES):
        _act(director, facts, chance)

        def inject(number: int = number) -> None:
            director.improvise(InjectKind.PHONE, "Telefoon", f"Bericht {number}.")
            assert group_view(director).news is not None

        found.append(timed(inject) * 1e3)
    return found


def _act(director: Director, facts: dict[str, object], chance: random.Random) -> None:
    desk = director.desk
    place = desk.state.focus
    step = desk.step(place)
    if step.kind is StepKind.ASK and step.subject in facts:
        desk.answer(place, facts[step.subject])  # type: ignore[arg-type]
        return
    open_tasks = [task for task in desk.state.tasks_at(place) if task.mark is Mark.OPEN]
    if open_tasks:
        desk.mark(place, open_tasks[0].task, Mark.DONE)
    elif step.kind is StepKind.END or step.kind is StepKind.ASK:
        contact = chance.choice(list(desk.compiled.book.catalogue.contacts.values()))
        desk.call(contact.id, contact.name, contact.number, CallResult.REACHED, "Gesproken.")
    else:
        desk.go_on(place)
