"""What a reader outside does not get: steps, actions and answers that would betray a sensitive answer, although it is left out itself.

Neighbours: `assemble` makes the dossier of what is left; the case itself keeps everything, and the check counts every line.

A step betrays an answer when it can only be reached by some answers of a sensitive question and not by others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, TrackState
from vb_wizard.domain.conditions import facts_in
from vb_wizard.domain.flow import Flow, facts_of, targets
from vb_wizard.domain.journal import Answered, Continued, Entry, OptedOut, Place, TaskMarked


@dataclass(frozen=True, slots=True)
class Readable:
    """A case without what betrays a sensitive answer, and how many lines and actions that leaves out."""

    case: Case
    lines: int
    tasks: int


def readable(case: Case, book: Book) -> Readable:
    """Return what somebody may read who does not get the sensitive answers."""
    hidden = _Hidden(book)
    state = case.state
    asked = {entry.seq for entry in case.journal if isinstance(entry.event, Answered) and hidden.entry(entry)}
    tasks = tuple(task for task in state.tasks if not hidden.task(task.place, task.task))
    journal = tuple(entry for entry in case.journal if not hidden.entry(entry))
    left = replace(
        state,
        facts={fact: known for fact, known in state.facts.items() if known.seq not in asked},
        tracks=tuple(hidden.track(track) for track in state.tracks),
        tasks=tasks,
        lapsed=tuple(one for one in state.lapsed if not hidden.place(one.place)),
    )
    return Readable(
        Case(case.header, journal, left),
        len(case.journal) - len(journal),
        len(state.tasks) - len(tasks),
    )


class _Hidden:
    """Knows what betrays a sensitive answer in a book."""

    def __init__(self, book: Book) -> None:
        self._sensitive = frozenset(fact.id for fact in book.catalogue.facts.values() if fact.sensitive)
        self._steps = {flow.id: telling_steps(flow, self._sensitive) for flow in book.flows.values()}
        self._tasks = frozenset(
            (flow.id, step.id, task.id)
            for flow in book.flows.values()
            for step in flow.steps.values()
            for task in step.tasks
            if facts_in(task.when) & self._sensitive
        )

    def place(self, place: Place) -> bool:
        """Tell whether a step betrays something, by itself or by the step that led into its list."""
        parts = (part.partition(".") for part in place.path.split("/"))
        return any(step in self._steps.get(flow, frozenset()) for flow, _, step in parts)

    def task(self, place: Place, task: str) -> bool:
        return (place.flow, place.step, task) in self._tasks or self.place(place)

    def entry(self, entry: Entry) -> bool:
        match entry.event:
            case TaskMarked(place=place, task=task):
                return self.task(place, task)
            case Answered(place=Place() as place, fact=fact):
                # That a sensitive question was asked is told, and that its answer is left out.
                return fact not in self._sensitive and self.place(place)
            case Continued(place=place) | OptedOut(place=place):
                return self.place(place)
            case _:
                return False

    def track(self, track: TrackState) -> TrackState:
        visits = tuple(visit for visit in track.visits if not self.place(visit.place))
        return replace(track, visits=visits or track.visits[:1])


def telling_steps(flow: Flow, sensitive: frozenset[str]) -> frozenset[str]:
    """Return the steps of a flow that are reached by some answers of a sensitive question and not by others."""
    ways = {name: targets(step) for name, step in flow.steps.items()}
    found: set[str] = set()
    for name, step in flow.steps.items():
        if facts_of(step) & sensitive:
            reached = [_reach(go, ways, name) for go in dict.fromkeys(branch.go for branch in step.branches)]
            always = frozenset.intersection(*reached)
            found |= frozenset.union(*reached) - always - _reach(flow.start, ways, name)
    return frozenset(found)


def _reach(start: str, ways: Mapping[str, tuple[str, ...]], without: str) -> frozenset[str]:
    """Return every step that can be reached from one, itself included, without passing another."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        at = waiting.pop()
        if at in ways and at not in seen and at != without:
            seen.add(at)
            waiting += ways[at]
    return frozenset(seen)
