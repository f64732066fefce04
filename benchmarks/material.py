"""What is measured with: the national book, and a journal that a busy case could have."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import Flow, FlowKind, StepKind
from vb_wizard.domain.journal import (
    Answered,
    Called,
    CallResult,
    CaseOpened,
    Continued,
    Entry,
    Event,
    EvidenceAdded,
    Mark,
    Noted,
    TaskMarked,
    TrackOpened,
    Went,
)
from vb_wizard.engine.machine import CompiledBook, compile_book
from vb_wizard.engine.replay import Replay

ROOT = Path(__file__).resolve().parents[1]
FLOWS = ROOT / "flows"
START = datetime(2026, 11, 23, 8, 55, tzinfo=ZoneInfo("Europe/Amsterdam"))


def flow_texts() -> dict[str, str]:
    """The texts of the national flows by name."""
    return {
        path.relative_to(FLOWS).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(FLOWS.rglob("*.yaml"))
        if path.parent.name != "examples"
    }


@cache
def book() -> Book:
    """The national book."""
    from vb_wizard.flowfiles.reading import read

    found = read(flow_texts())
    assert found.book is not None, found.findings[:3]
    return found.book


@cache
def compiled() -> CompiledBook:
    """The national book, compiled."""
    return compile_book(book())


def biggest_flow() -> Flow:
    """The flow with the most steps."""
    return max(book().flows.values(), key=lambda flow: len(flow.steps))


def fact_tables(count: int) -> list[Mapping[str, Value]]:
    """Answers to every question with fixed answers, chosen by chance but the same every time."""
    tables = []
    for seed in range(count):
        chance = random.Random(seed)
        table: dict[str, Value] = {}
        for fact in book().catalogue.facts.values():
            if not fact.is_free:
                choice = chance.choice([answer.id for answer in fact.answers])
                table[fact.id] = (choice,) if fact.kind.value == "choices" else choice
        tables.append(table)
    return tables


def busy_journal(length: int, seed: int = 1) -> list[Entry]:
    """A journal of this many entries: every track walked as far as it goes, with calls, notes and evidence on the way."""
    chance = random.Random(seed)
    trunk = next(flow for flow in book().flows.values() if flow.kind is FlowKind.TRUNK)
    entries = [_entry(1, CaseOpened(trunk.id, "Zaak voor de meting"))]
    replay = Replay(compiled(), entries)
    walking = _walk(chance)
    next(walking)
    while len(entries) < length:
        # Every third entry is something that happens beside the route, as in a real case.
        event = _aside(len(entries), chance) if len(entries) % 3 == 0 else walking.send(replay.state)
        entries.append(_entry(len(entries) + 1, event))
        replay.feed(entries[-1])
    return entries


def _walk(chance: random.Random) -> Iterator[Event]:
    """Yield what to do next in the state that is sent in; opens the other tracks one by one and ends with notes."""
    tracks = [flow.id for flow in book().flows.values() if flow.kind is FlowKind.TRACK]
    state: CaseState = yield Noted("")
    marked: set[tuple[object, str]] = set()
    while True:
        place = state.focus_track.current.place
        step = book().flows[place.flow].steps[place.step]
        todo = [task for task in state.tasks_at(place) if (place, task.task) not in marked]
        opened = {track.flow for track in state.tracks}
        if state.focus_track.ended or len(state.focus_track.visits) > 40:
            closed = [name for name in tracks if name not in opened]
            other = [track for track in state.tracks if not track.ended and len(track.visits) <= 40]
            if other:
                state = yield Went(other[0].id)
                continue
            state = yield TrackOpened(closed[0]) if closed else Noted("Geen nieuws")
        elif step.kind is StepKind.ASK:
            state = yield Answered(step.subject, _answer(step.subject, chance), place)
        elif todo:
            marked.add((place, todo[0].task))
            state = yield TaskMarked(place, todo[0].task, Mark.DONE)
        else:
            state = yield Continued(place)


def _answer(fact_id: str, chance: random.Random) -> Value:
    fact = book().catalogue.facts[fact_id]
    if fact.is_free:
        return START.isoformat() if fact.kind.value == "moment" else "3"
    choice = chance.choice([answer.id for answer in fact.answers])
    return (choice,) if fact.kind.value == "choices" else choice


def _aside(number: int, chance: random.Random) -> Event:
    contact = chance.choice(list(book().catalogue.contacts.values()))
    return chance.choice(
        [
            Noted(f"Regel {number}: de receptie meldt dat er niemand meer bij de ingang staat."),
            Called(
                contact.id,
                contact.name,
                contact.number,
                CallResult.REACHED,
                "Afgesproken dat zij terugkomen.",
            ),
            EvidenceAdded(number, f"bericht-{number}.eml", f"{number:064x}", 14_000 + number, "postvak"),
        ]
    )


def _entry(seq: int, event: Event) -> Entry:
    at = START + timedelta(minutes=seq)
    return Entry(seq, f"{seq:032x}", at, at, "bestuurssecretaris", event)
