"""Keeps what goes wrong inside a method that Qt calls out of Qt.

Neighbours: `application` calls this before any window is made; `slips` writes down and tells what was kept.
An exception that leaves such a method would stay pending while Qt goes on, and the binding then gives back a reference to the next
method that it looks up (decision 0006): the process ends at some later moment, in the middle of an incident.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType

from PySide6.QtCore import QObject

_OURS = "vb_wizard."
_QT = "PySide6."
_ANY_EVENT = "event"


def guard_overrides() -> None:
    """Guard every class of ours that is derived from one of Qt: those that are there, and from now on those that come."""
    waiting = [QObject]
    while waiting:
        cls = waiting.pop()
        waiting += cls.__subclasses__()
        _guard(cls)
    QObject.__init_subclass__ = classmethod(_guard)  # type: ignore[assignment]  # why - the one place to see every class


def _guard(cls: type[QObject], /, **_words: object) -> None:
    if not cls.__module__.startswith(_OURS):
        return
    of_qt = [base for base in cls.__mro__ if base.__module__.startswith(_QT)]
    for name, method in list(vars(cls).items()):
        if (
            isinstance(method, FunctionType)
            and not name.startswith("_")
            and not hasattr(method, "__wrapped__")
        ):
            base = next((base for base in of_qt if name in vars(base)), None)
            if base is not None:
                setattr(cls, name, _kept(method, name, getattr(base, name)))


def _kept(method: FunctionType, name: str, plain: Callable[..., object]) -> Callable[..., object]:
    """Return a method that reports an exception and answers as Qt itself would have done."""

    @wraps(method)
    def kept(self: QObject, *given: object) -> object:
        try:
            return method(self, *given)
        except Exception:  # noqa: BLE001 - nothing may travel on through Qt
            sys.excepthook(*sys.exc_info())
        # What handles an event gives nothing back, and doing half of it again would do it twice.
        return None if _handles_one(name) else _plainly(plain, self, *given)

    return kept


def _handles_one(name: str) -> bool:
    """Tell whether a method takes one kind of event, as `paintEvent` does; `event` itself answers whether it took any."""
    return name != _ANY_EVENT and name.lower().endswith(_ANY_EVENT)


def _plainly(plain: Callable[..., object], *given: object) -> object:
    try:
        return plain(*given)
    except Exception:  # noqa: BLE001 - a method that Qt leaves open has no answer of its own
        return None
