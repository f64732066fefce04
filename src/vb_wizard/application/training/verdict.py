"""The verdict: what a scenario expected against what was seen.

Neighbours: `player` gives what was seen; `cli play` prints each difference as one sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from vb_wizard.application.agenda import task_due
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Seen
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.scenario import Expectation, Scenario


def differences(
    scenario: Scenario, seen: Seen, case: Case, book: Book, calendar: WorkingDays
) -> tuple[str, ...]:
    """Return one Dutch sentence for each expectation that failed; empty when the story went as expected."""
    expect = scenario.expect
    ended = {track.flow for track in case.state.tracks if track.ended}
    opened = {track.flow for track in case.state.tracks if not track.lapsed}
    found = [
        *_missing("stap", expect.reached, seen.steps, "is niet bereikt"),
        *_present("stap", expect.not_reached, seen.steps, "is bereikt, en dat mocht niet"),
        *_missing("lijst", expect.ended, ended, "is niet afgerond"),
        *_missing("lijst", expect.opened, opened, "is niet geopend"),
        *_missing("actie", expect.advised, seen.tasks, "is niet geadviseerd"),
        *_present("actie", expect.not_advised, seen.tasks, "is geadviseerd, en dat mocht niet"),
        *_missing("contact", expect.contacts, seen.contacts, "is niet getoond"),
        *_present("contact", expect.not_contacts, seen.contacts, "is getoond, en dat mocht niet"),
        *_missing(
            "blijvende waarschuwing", expect.notes, case.state.notes, "staat aan het eind niet op het scherm"
        ),
        *_order(expect, seen),
        *_by(scenario, seen),
        *_deadlines(expect, case, book, calendar),
    ]
    return tuple(found)


def _missing(word: str, wanted: Iterable[str], there: Iterable[str], how: str) -> list[str]:
    present = set(there)
    return [f"De {word} {one} {how}." for one in wanted if one not in present]


def _present(word: str, unwanted: Iterable[str], there: Iterable[str], how: str) -> list[str]:
    present = set(there)
    return [f"De {word} {one} {how}." for one in unwanted if one in present]


def _order(expect: Expectation, seen: Seen) -> list[str]:
    """Return each pair of tasks that was advised the other way round, and each that was not advised at all."""
    found = _missing("actie", expect.order, seen.tasks, "is niet geadviseerd")
    turn = {name: number for number, name in enumerate(seen.tasks)}
    for earlier, later in pairwise(name for name in expect.order if name in turn):
        if turn[earlier] > turn[later]:
            found.append(f"De actie {earlier} is later geadviseerd dan {later}, en hoort eerder.")
    return found


def _by(scenario: Scenario, seen: Seen) -> list[str]:
    found = _missing("actie", scenario.expect.by, seen.tasks, "is niet geadviseerd")
    for name, moment in scenario.expect.by.items():
        clock = StoryClock(scenario.clock)
        clock.move(moment)
        shown = seen.tasks.get(name)
        if shown is not None and shown > clock.now():
            found.append(
                f"De actie {name} is pas om {shown:%H:%M} geadviseerd, verwacht was uiterlijk {clock.now():%H:%M}."
            )
    return found


def _deadlines(expect: Expectation, case: Case, book: Book, calendar: WorkingDays) -> list[str]:
    found: list[str] = []
    for name, day in expect.deadlines.items():
        flow_id, _, task_id = name.partition(".")
        states = [
            state for state in case.state.tasks if state.task == task_id and state.place.flow == flow_id
        ]
        if not states:
            found.append(f"De actie {name} ligt niet op de route, dus er is geen termijn.")
            continue
        step = book.flows[flow_id].steps[states[-1].place.step]
        task = next(task for task in step.tasks if task.id == task_id)
        ends = task_due(case, task, states[-1], calendar)
        if ends is None or ends.at.date() != day:
            got = "geen" if ends is None else f"{ends.at:%d-%m-%Y}"
            found.append(f"De termijn van {name} is {got}, verwacht was {day:%d-%m-%Y}.")
    return found
