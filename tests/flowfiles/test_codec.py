"""The codec: what goes out as plain JSON values comes back the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, make_dataclass
from datetime import date, datetime
from enum import StrEnum

import pytest

from tests.fakes.kitchen_sink import changed, kitchen_sink
from vb_wizard.domain.conditions import All, Condition, Is, Not
from vb_wizard.flowfiles.codec import CodecError, decode, encode, shape_of
from vb_wizard.flowfiles.reading import read
from vb_wizard.flowfiles.readout import Reading


class Colour(StrEnum):
    """A small enumeration."""

    RED = "rood"


@dataclass(frozen=True)
class Small:
    """Something inside something."""

    name: str
    colour: Colour = Colour.RED


@dataclass(frozen=True)
class Large:
    """One of everything that the domain is made of."""

    small: Small
    several: tuple[Small, ...]
    pair: tuple[date, Small]
    by_name: Mapping[str, str | tuple[str, ...]]
    maybe: Small | None
    when: datetime
    condition: Condition
    number: int = 3
    hidden: int = field(init=False, default=7)


LARGE = Large(
    Small("a"), (Small("b"), Small("c")), (date(2026, 1, 2), Small("d")), {"x": "1", "y": ("2", "3")}, None,
    datetime(2026, 1, 2, 3, 4), All((Is("f", ("ja",)), Not(Is("g", ())))),  # noqa: DTZ001
)  # fmt: skip


def test_everything_comes_back() -> None:
    """Dataclasses, tuples, mappings, dates, enumerations, one of several and what may be absent."""
    plain = json.loads(json.dumps(encode(Large, LARGE)))
    assert decode(Large, plain) == LARGE


def test_defaults_are_left_out() -> None:
    """A value that equals its default takes no room."""
    assert encode(Small, Small("a")) == {"name": "a"}


@pytest.mark.parametrize("texts", [kitchen_sink(), changed("deel.yaml", "kind: track", "kind: treck"), {}])
def test_a_whole_reading_comes_back(texts: dict[str, str]) -> None:
    """Book, scenarios, findings and reviews survive the way through JSON."""
    reading = read(texts)
    assert decode(Reading, json.loads(json.dumps(encode(Reading, reading)))) == reading


@pytest.mark.parametrize(
    "plain",
    [None, [], {}, {"nome": "a"}, {"name": "a", "colour": "blauw"}, {"name": "a", "more": 1}],
)
def test_what_does_not_fit_is_refused(plain: object) -> None:
    """Plain values of another shape give one kind of error."""
    with pytest.raises(CodecError):
        decode(Small, plain)


def test_the_shape_follows_the_fields() -> None:
    """The shape of a type changes with any field inside it, so that an old cache is not taken for a new one."""
    shapes = set()
    for kind in (str, int):
        inner = make_dataclass("Inner", [("name", kind)], frozen=True)
        shapes.add(shape_of(make_dataclass("Outer", [("inner", inner)], frozen=True)))
    assert len(shapes) == 2
    assert shape_of(Reading) == shape_of(Reading)
