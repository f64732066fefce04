"""Long work: how far it is, and whether anybody still waits for it.

Whoever does something that can take long says in between how far it is, with `reached`; whoever waits for it wraps the whole in
`watched`. Without a watcher, as in a command, saying so costs nothing. Neighbours: the window watches work in a thread of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")

Watcher = Callable[[int, int], None]
"""Is told how much is done of how much; 0 of 0 when nobody can say how much there is. May raise `Stopped`."""

_EVERY = 200
_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


class Stopped(Exception):
    """Nobody waits for the work any more; what was begun must leave no trace."""


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Let `watcher` know how far the work in this block is; only work in the same thread is heard."""
    before = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(before)


def reached(done: int = 0, total: int = 0) -> None:
    """Say how far the work is.

    Args:
        done: how much is done.
        total: of how much; 0 when that is not known.

    Raises:
        Stopped: nobody waits for it any more.
    """
    watcher = _watcher.get()
    if watcher is not None:
        watcher(done, total)


def counted(things: Iterable[T], total: int) -> Iterator[T]:
    """Yield things, and say every so often how many were done of `total`.

    Raises:
        Stopped: nobody waits for it any more.
    """
    for done, thing in enumerate(things):
        if not done % _EVERY:
            reached(done, total)
        yield thing
