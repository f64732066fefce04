"""One step of the engine, against raw `transitions` and three rivals that do the same protocol."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from functools import partial

from material import biggest_flow, book, fact_tables
from report import Figure, in_turns, ratio
from rivals import RIVALS, Facts, Walker
from vb_wizard.domain.flow import Flow, next_step

TABLES, LONGEST, ROUNDS = 12, 40, 9


def measure() -> list[Figure]:
    """Check that all engines walk the same routes, then time their steps in turns."""
    flow, free = biggest_flow(), book().free_facts
    tables = fact_tables(TABLES)
    routes = [_route(flow, facts, free) for facts in tables]
    walkers = {name: make(flow, free) for name, make in RIVALS.items()}
    for walker in walkers.values():
        for facts, route in zip(tables, routes, strict=True):
            assert _walked(walker, facts, len(route) - 1) == route, type(walker).__name__
    found = in_turns(
        {name: partial(_time, walker, tables, routes) for name, walker in walkers.items()}, ROUNDS
    )
    floor = found["raw transitions"]
    steps = sum(len(route) - 1 for route in routes)
    figures = [Figure(f"{flow.id}: {len(flow.steps)} steps, walked", steps, "")]
    for name, measured in found.items():
        own = ratio(measured, floor)
        aim, met = ("<= 1.2x", own <= 1.2) if name == "vb-wizard" else ("", None)
        figures.append(
            Figure(f"one step, {name}", statistics.median(measured) * 1e6, "us", "raw", own, aim, met)
        )
    mine = statistics.median(found["vb-wizard"])
    peers = [statistics.median(found[name]) for name in ("python-statemachine", "sismic", "SpiffWorkflow")]
    figures.append(
        Figure("slower: the fastest rival", min(peers) / mine, "x", aim="> 1x", met=min(peers) > mine)
    )
    return figures


def _route(flow: Flow, facts: Facts, free: frozenset[str]) -> list[str]:
    route = [flow.start]
    while len(route) < LONGEST and (after := next_step(flow.steps[route[-1]], facts, free)):
        route.append(after)
    return route


def _walked(walker: Walker, facts: Facts, steps: int) -> list[str]:
    walker.reset(facts)
    route = [walker.where()]
    for _ in range(steps):
        walker.step()
        route.append(walker.where())
    return route


def _time(walker: Walker, tables: Sequence[Facts], routes: Sequence[Sequence[str]]) -> float:
    """Seconds a step, without making the case."""
    spent, taken = 0.0, 0
    for facts, route in zip(tables, routes, strict=True):
        walker.reset(facts)
        step, steps = walker.step, len(route) - 1
        start = time.perf_counter()
        for _ in range(steps):
            step()
        spent += time.perf_counter() - start
        taken += steps
    return spent / taken
