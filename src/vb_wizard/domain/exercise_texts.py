"""The texts of an exercise, and what is filled in for one municipality: `{gemeente}` in a text is a variable of the file.

Neighbours: `exercise` holds the texts and the variables; `proof.exercises` looks at both.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.findings import Path

_SLOT = re.compile(r"\{([^{}]*)\}")


def texts_in(exercise: Exercise) -> Iterator[tuple[Path, str]]:
    """Yield every text of an exercise with its path in the block `exercise`; the variables themselves are left out."""
    for each in dataclasses.fields(exercise):
        if each.name != "variables":
            yield from _texts((each.name,), getattr(exercise, each.name))


def _texts(path: Path, value: object) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _texts((*path, number), one)
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _texts((*path, key), one)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for each in dataclasses.fields(value):
            yield from _texts((*path, each.name), getattr(value, each.name))


def slots_in(text: str) -> tuple[str, ...]:
    """Return the names between braces in a text, in order, as they are written."""
    return tuple(_SLOT.findall(text))


def filled(exercise: Exercise, values: Mapping[str, str] | None = None) -> Exercise:
    """Return the exercise with its variables filled in.

    Args:
        exercise: as it was read.
        values: what is filled in, by the name of a variable; the file says what stands there for the others. Names that the
            exercise does not have change nothing.
    """
    given = {name: text.strip() for name, text in (values or {}).items() if text.strip()}
    known = {name: given.get(name, one.value) for name, one in exercise.variables.items()}

    def fill(text: str) -> str:
        return _SLOT.sub(lambda slot: known.get(slot[1], slot[0]), text)

    parts: dict[str, Any] = {
        each.name: _filled(getattr(exercise, each.name), fill)
        for each in dataclasses.fields(exercise)
        if each.name != "variables"
    }
    return dataclasses.replace(exercise, **parts)


def _filled(value: object, fill: Callable[[str], str]) -> object:
    # An enum is a text as well, and stays itself.
    if type(value) is str:
        return fill(value)
    if isinstance(value, tuple):
        return tuple(_filled(one, fill) for one in value)
    if isinstance(value, Mapping):
        return {key: _filled(one, fill) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts: dict[str, Any] = {
            each.name: _filled(getattr(value, each.name), fill) for each in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **parts)
    return value
