"""Every fixed word of the window, one by one, for the tests that look at all of them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import vb_wizard.presenters
from vb_wizard.presenters.wording import Plural, Wording


@dataclass(frozen=True, slots=True)
class Said:
    """One fixed text: the block and the name under which it stands, and whether it goes with a number."""

    block: str
    name: str
    text: str
    plural: Plural | None = None


def blocks() -> dict[str, Wording]:
    """Return every block of words by the name of its instance."""
    names = [one.name for one in pkgutil.iter_modules(vb_wizard.presenters.__path__)]
    modules = [
        importlib.import_module(f"vb_wizard.presenters.{one}") for one in names if one.startswith("words")
    ]
    return {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Wording) and name.isupper()
    }


def said(block: Wording) -> Iterator[Said]:
    """Yield every text of a block; of a plural both forms."""
    for name in type(block).__annotations__:
        for one in flat(vars(type(block))[name]):
            if isinstance(one, Plural):
                yield Said(type(block).__name__, name, one.one, one)
                yield Said(type(block).__name__, name, one.many, one)
            else:
                yield Said(type(block).__name__, name, one)


def flat(value: object) -> Iterator[str | Plural]:
    """Yield every text and plural in a constant of a block; the keys of a mapping are no words."""
    match value:
        case str() | Plural():
            yield value
        case tuple():
            for one in value:
                yield from flat(one)
        case Mapping():
            for one in value.values():
                yield from flat(one)
