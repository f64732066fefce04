"""Codec: frozen dataclasses to plain JSON values and back, by walking their type hints once.

Neighbours: `compiled` keeps a reading with it. Values that equal their default are left out.
"""

from __future__ import annotations

import hashlib
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

Code = Callable[[Any], Any]

_TYPE = "_"
"""The key that says which of several dataclasses a value is."""


class CodecError(ValueError):
    """A plain value does not fit its type."""


def encode(kind: Any, value: Any) -> Any:
    """Return a value as plain JSON values."""
    return _coder(kind)[0](value)


def decode(kind: Any, plain: Any) -> Any:
    """Build a value of a type from plain values.

    The plain values are used up: each part is let go as soon as it is built, so that both never stand in memory whole.

    Raises:
        CodecError: the plain values do not fit.
    """
    try:
        return _coder(kind)[1](plain)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise CodecError(f"value does not fit: {error}") from error


def shape_of(kind: Any) -> str:
    """Return a short hash that changes when a field of a type, or of a type inside it, changes."""
    seen: dict[type, str] = {}
    _describe(kind, seen)
    return hashlib.sha256("\n".join(sorted(seen.values())).encode()).hexdigest()[:16]


def _describe(kind: Any, seen: dict[type, str]) -> None:
    for argument in typing.get_args(kind):
        _describe(argument, seen)
    if isinstance(kind, type) and kind not in seen:
        if issubclass(kind, Enum):
            seen[kind] = f"{kind.__name__}: {[one.value for one in kind]}"
        elif is_dataclass(kind):
            hints = _hints(kind)
            seen[kind] = f"{kind.__name__}: {[(name, str(hint)) for name, hint in hints.items()]}"
            for hint in hints.values():
                _describe(hint, seen)


def _hints(kind: type) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {one.name: hints[one.name] for one in fields(kind) if one.init}


@cache
def _coder(kind: Hashable) -> tuple[Code, Code]:
    """Return the encoder and the decoder of a type."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _union(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        to_plain, build = _coder(arguments[1])
        return (
            lambda value: {key: to_plain(one) for key, one in value.items()},
            lambda plain: {key: build(plain.pop(key)) for key in tuple(plain)},
        )
    if isinstance(kind, type):
        if kind in (datetime, date):
            return (lambda value: value.isoformat()), kind.fromisoformat
        if issubclass(kind, Enum):
            return (lambda value: value.value), {one.value: one for one in kind}.__getitem__
        if is_dataclass(kind):
            return _dataclass(kind)
        if kind in (str, int, bool):
            return _same, _same
    raise TypeError(f"no codec for {kind}")


def _same(value: Any) -> Any:
    return value


def _tuple(arguments: tuple[Any, ...]) -> tuple[Code, Code]:
    if arguments[-1] is Ellipsis:
        to_plain, build = _coder(arguments[0])
        if build is _same:
            return list, tuple
        return (lambda value: [to_plain(one) for one in value]), (
            lambda plain: tuple([build(one) for one in plain])
        )
    coders = [_coder(argument) for argument in arguments]
    return (
        lambda value: [to_plain(one) for (to_plain, _), one in zip(coders, value, strict=True)],
        lambda plain: tuple(build(one) for (_, build), one in zip(coders, plain, strict=True)),
    )


def _union(arguments: tuple[Any, ...]) -> tuple[Code, Code]:
    kinds = [one for one in arguments if one is not type(None)]
    if all(is_dataclass(one) for one in kinds) and len(kinds) > 1:
        return _one_of(kinds)
    if set(kinds) <= {str, int, tuple[str, ...]}:
        return (
            lambda value: list(value) if isinstance(value, tuple) else value,
            lambda plain: tuple(plain) if isinstance(plain, list) else plain,
        )
    if len(kinds) != 1:
        raise TypeError(f"no codec for {arguments}")
    to_plain, build = _coder(kinds[0])
    return (lambda value: None if value is None else to_plain(value)), (
        lambda plain: None if plain is None else build(plain)
    )


def _one_of(kinds: list[Any]) -> tuple[Code, Code]:
    # Looked up when used, because a condition holds conditions.
    by_name = {kind.__name__: kind for kind in kinds}
    return (
        lambda value: {_TYPE: type(value).__name__, **_coder(by_name[type(value).__name__])[0](value)},
        lambda plain: _coder(by_name[plain[_TYPE]])[1](plain),
    )


def _dataclass(kind: type) -> tuple[Code, Code]:
    coders = {name: _coder(hint) for name, hint in _hints(kind).items()}
    defaults = {one.name: one.default for one in fields(kind) if one.default is not MISSING}
    building = {name: build for name, (_, build) in coders.items() if build is not _same}

    def to_plain(value: Any) -> dict[str, Any]:
        held = ((name, getattr(value, name)) for name in coders)
        return {
            name: coders[name][0](one)
            for name, one in held
            if not (name in defaults and defaults[name] == one)
        }

    def build(plain: dict[str, Any]) -> Any:
        given = {
            name: building[name](one) if name in building else one
            for name, one in plain.items()
            if name != _TYPE
        }
        return kind(**given)

    return to_plain, build
