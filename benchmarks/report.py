"""What a benchmark found: figures beside a floor of the same run, and how they are printed."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. `ratio` is to the floor named in `floor`; `aim` is what it should be, empty for none."""

    name: str
    value: float
    unit: str
    floor: str = ""
    ratio: float | None = None
    aim: str = ""
    met: bool | None = None


def line(figure: Figure) -> str:
    """One line of the table."""
    verdict = {None: "", True: "met", False: "MISSED"}[figure.met]
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}x {figure.floor}"
    return f"  {figure.name:<44}{figure.value:>10.3g} {figure.unit:<4} {ratio:<34}{figure.aim:<14}{verdict}".rstrip()


def timed(work: Callable[[], object]) -> float:
    """Seconds that one call takes, without the garbage of an earlier one."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turns(works: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Measure each in turn, so that a slow moment of the machine hits all of them alike.

    Args:
        works: what to measure, by name; each call returns what it measured.
        rounds: how often.
    """
    found: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(rounds):
        names = list(works)
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            found[name].append(works[name]())
    return found


def ratio(measured: Sequence[float], floor: Sequence[float]) -> float:
    """The median of the ratios within each round."""
    return statistics.median(one / other for one, other in zip(measured, floor, strict=True))


def percentile(measured: Sequence[float], share: float) -> float:
    """The value below which this share of the measurements lies."""
    ordered = sorted(measured)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
