"""Results: what happened in a play, without anything that a person typed, for research and for other programs.

Neighbours: `debrief` gives the record; `exchange.result_lines` and `exchange.xes` write what this gathers.

Anonymous by choosing what goes along, not by taking things out: only names from the flows and the scenario, choices from a list,
numbers and moments in the story. No names, no text, no evidence, no day on which was played.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from vb_wizard.application.training.debrief import Debrief, GoalSeen, Record
from vb_wizard.application.training.deeds import DONE
from vb_wizard.application.training.deviations import Deviation, DeviationKind
from vb_wizard.application.training.reference import Reference
from vb_wizard.domain.book import Book
from vb_wizard.domain.exercise import Level
from vb_wizard.domain.journal import Answered, Called, Entry, Mark, Place, event_to_json
from vb_wizard.domain.play import Played, Started, played_to_json

Plain = str | int | bool | tuple[str, ...]

_CASE_KEYS = frozenset(
    {"flow", "fact", "task", "mark", "until", "contact", "result", "track", "path", "visit", "size"}
)
_PLAY_KEYS = frozenset(
    {"branch", "seq", "why", "speed", "on", "inject", "by_trainer", "how", "hint", "poll", "option"}
    | {"count", "dilemma", "answer", "milestone", "extra", "done", "lesson"}
)
"""What of an entry goes along: names of the flows and the scenario, choices, numbers. `lesson` is a number."""


class Change(StrEnum):
    """What became of a task; the values are those of the standard life cycle of XES."""

    SCHEDULE = "schedule"
    COMPLETE = "complete"
    SUSPEND = "suspend"
    SKIP = "manualskip"


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened, by the group or by the trainer.

    `at` is the aware story time, `seconds` how long after the beginning it was at the table, None where only the story knows.
    `kind` is the kind of entry, `role` who recorded it (role id, or empty), `data` the rest.
    """

    at: datetime
    kind: str
    by_trainer: bool
    role: str = ""
    seconds: int | None = None
    data: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TaskChange:
    """A task (`flow.task`) that was shown, done, put off or set aside.

    `step` is `flow.step`, `role` as in `Happened`, `due` when the term of a task that is shown ends (aware; None without one).
    """

    at: datetime
    task: str
    step: str
    track: str
    change: Change
    role: str = ""
    due: datetime | None = None


@dataclass(frozen=True)
class Results:
    """What happened in one branch of a play, and what that is laid beside.

    `scenario` is its id, `flow` the flow it plays, `pace` how many minutes of the story pass in a real one at the start.
    """

    play: str
    branch: str
    scenario: str
    level: Level
    minutes: int
    pace: int
    flow: str
    flows_sha256: str
    model: Reference
    events: tuple[Happened, ...]
    tasks: tuple[TaskChange, ...]
    deviations: tuple[Deviation, ...]
    goals: tuple[GoalSeen, ...]


def results(talk: Debrief) -> Results:
    """Return the results of what was debriefed."""
    record = talk.record
    started = next(one.event for one in record.journal if isinstance(one.event, Started))
    return Results(
        play=record.play,
        branch=record.branch,
        scenario=started.scenario,
        level=record.exercise.level,
        minutes=record.exercise.minutes,
        pace=record.exercise.pace,
        flow=record.case.header.flow,
        flows_sha256=record.case.header.book_sha256,
        model=record.model,
        events=tuple(_events(record)),
        tasks=_in_order(_tasks(talk), record.model),
        deviations=tuple(_deviation(one, record.book) for one in talk.deviations),
        goals=talk.goals,
    )


def _deviation(one: Deviation, book: Book) -> Deviation:
    """Return a deviation without what somebody typed: a reason, or a contact of the office itself."""
    is_call = one.kind in (DeviationKind.WRONG_CONTACT, DeviationKind.CONTACT_MISSED)
    is_own = is_call and one.what not in book.catalogue.contacts
    return replace(one, reason="", what="" if is_own else one.what)


def _events(record: Record) -> Iterator[Happened]:
    """Yield both journals as one: an entry of the play knows how much of the case came before it."""
    left = list(record.case.journal)
    begun = record.journal[0].at
    for played in record.journal:
        while left and left[0].seq <= played.case_seq:
            yield _done(left.pop(0), record)
        yield _played(played, begun)
    for entry in left:
        yield _done(entry, record)


def _played(played: Played, begun: datetime) -> Happened:
    data = _kept(played_to_json(played)["data"], _PLAY_KEYS)
    seconds = round((played.at - begun).total_seconds())
    return Happened(played.story_at, played.event.kind, True, "", seconds, data)


def _done(entry: Entry, record: Record) -> Happened:
    book = record.book
    data = _kept(event_to_json(entry.event), _CASE_KEYS)
    place = getattr(entry.event, "place", None)
    if isinstance(place, Place):
        data |= {"track": place.track, "step": f"{place.flow}.{place.step}"}
    if isinstance(entry.event, Answered):
        fact = book.catalogue.facts.get(entry.event.fact)
        if fact is not None and not fact.is_free:
            # A choice from a list; what somebody wrote stays behind.
            data["value"] = entry.event.value
    if isinstance(entry.event, Called):
        data |= _whom(entry, entry.event.contact, record)
    return Happened(entry.at, entry.event.kind, False, _role(entry.by, book), data=data)


def _whom(entry: Entry, contact: str, record: Record) -> dict[str, Plain]:
    """Return whether the route had named a contact when it was called; a contact of the office itself stays unnamed."""
    if contact not in record.book.catalogue.contacts:
        return {"contact": ""}
    named_at = record.named.get(contact)
    return {"contact": contact, "asked": named_at is not None and named_at <= entry.at}


def _kept(data: Mapping[str, object], keys: frozenset[str]) -> dict[str, Plain]:
    return {name: one for name, one in data.items() if name in keys and isinstance(one, str | int)}


def _role(name: str, book: Book) -> str:
    """Return the id of a role; empty for a person."""
    roles = book.catalogue.roles
    return next((role.id for role in roles.values() if name in (role.id, role.name)), "")


def _in_order(tasks: Iterable[TaskChange], model: Reference) -> tuple[TaskChange, ...]:
    """Return changes by moment; those of one moment have no order of their own and stand in that of the protocol."""
    positions = model.positions
    nowhere = ("", 0)
    return tuple(
        sorted(
            tasks,
            key=lambda one: (one.at, one.change is not Change.SCHEDULE, positions.get(one.task, nowhere)),
        )
    )


def _tasks(talk: Debrief) -> Iterator[TaskChange]:
    """Yield when each task was first shown and what became of it at the end; of a task on two places what came first."""
    record = talk.record
    firsts: dict[tuple[str, Change], TaskChange] = {}
    for state, asked in zip(record.case.state.tasks, talk.asked, strict=True):
        step, track = f"{state.place.flow}.{state.place.step}", state.place.track
        made = [TaskChange(asked.at, asked.task, step, track, Change.SCHEDULE, due=asked.due)]
        change = _change(state.mark)
        if change is not None and state.at is not None:
            made.append(TaskChange(state.at, asked.task, step, track, change, _role(state.by, record.book)))
        for one in made:
            known = firsts.setdefault((one.task, one.change), one)
            if one.at < known.at:
                firsts[one.task, one.change] = one
    yield from firsts.values()


def _change(mark: Mark) -> Change | None:
    if mark in DONE:
        return Change.COMPLETE
    if mark is Mark.POSTPONED:
        return Change.SUSPEND
    return Change.SKIP if mark in (Mark.NOT_POSSIBLE, Mark.NOT_APPLICABLE) else None
