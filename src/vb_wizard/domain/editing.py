"""Changing one place in frozen data: put, add, take away, move. A path is a way into it, as in a finding.

Neighbours: `application.training.editing` changes a scenario with this; nothing here knows what a scenario is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from vb_wizard.domain.findings import Path

Data = Any
"""Frozen data of any kind: a dataclass, a row, a mapping, or what stands in them."""


def part_at(whole: Data, path: Path) -> Data:
    """Return what stands at a path.

    Raises:
        LookupError: there is nothing.
    """
    for step in path:
        if isinstance(whole, (tuple, Mapping)):
            whole = whole[step]  # type: ignore[index]  # why - a wrong step is a LookupError too
        elif isinstance(step, str) and hasattr(whole, step):
            whole = getattr(whole, step)
        else:
            raise LookupError(step)
    return whole


def put(whole: Data, path: Path, value: object) -> Data:
    """Return the same with another value at a path; a name that a mapping does not have comes at its end.

    Raises:
        LookupError: there is no such place.
    """
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(whole, Mapping):
        return {**whole, step: put(whole[step] if rest else None, rest, value)}
    changed = put(part_at(whole, (step,)), rest, value)
    if isinstance(whole, tuple):
        return tuple(changed if at == step else one for at, one in enumerate(whole))
    return dataclasses.replace(whole, **{str(step): changed})


def added(whole: Data, path: Path, value: object, at: int | None = None) -> Data:
    """Return the same with a value in the row at a path: at its end, or at a place in it."""
    row = part_at(whole, path)
    where = len(row) if at is None else at
    return put(whole, path, (*row[:where], value, *row[where:]))


def without(whole: Data, path: Path) -> Data:
    """Return the same without what stands at a path of a row or a mapping."""
    row, last = part_at(whole, path[:-1]), path[-1]
    if isinstance(row, Mapping):
        return put(whole, path[:-1], {name: one for name, one in row.items() if name != last})
    return put(whole, path[:-1], tuple(one for at, one in enumerate(row) if at != last))


def moved(whole: Data, path: Path, by: int) -> tuple[Data, Path]:
    """Return the same with what stands at a path that many places further, and its path then; at an edge it stays."""
    row, last = part_at(whole, path[:-1]), path[-1]
    names: list[Data] = list(row) if isinstance(row, Mapping) else list(range(len(row)))
    here = names.index(last)
    there = here + by
    if not 0 <= there < len(names):
        return whole, path
    names[here], names[there] = names[there], names[here]
    if isinstance(row, Mapping):
        return put(whole, path[:-1], {name: row[name] for name in names}), path
    return put(whole, path[:-1], tuple(row[name] for name in names)), (*path[:-1], there)


def renamed(whole: Data, path: Path, name: str) -> Data:
    """Return the same with another name for what stands in a mapping, at the same place; a name that is taken changes nothing."""
    row, last = part_at(whole, path[:-1]), path[-1]
    if name in row:
        return whole
    return put(whole, path[:-1], {name if one == last else one: value for one, value in row.items()})
