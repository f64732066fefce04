"""Looks into an SVG before it is drawn: nothing in it may run, reach outside the file, or unfold without end.

Neighbours: `logofile` draws what passes. Reads with Qt's own reader, which opens nothing and knows no entities of a file.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QXmlStreamReader

from vb_wizard.domain.errors import UsageError
from vb_wizard.presenters.words_logo import LOGO

MOST_UNFOLDED = 20_000
"""So many elements may be drawn, with every element counted as often as others use it."""
_DEEPEST = 60
_REFUSED = frozenset(
    (
        "script", "handler", "listener", "a", "image", "feimage", "foreignobject", "iframe", "embed", "object", "audio", "video",
        "set", "animate", "animatemotion", "animatetransform", "animatecolor", "font-face-uri",
    )
)  # fmt: skip
_URL = re.compile(r"url\(\s*['\"]?\s*(.)", re.IGNORECASE)
_LINKS = re.compile(r"url\(\s*['\"]?\s*#([^)'\"\s]+)", re.IGNORECASE)
_IMPORT = re.compile(r"@import|javascript:|expression\(", re.IGNORECASE)
_Token = QXmlStreamReader.TokenType
_OUTSIDE = (_Token.EntityReference, _Token.ProcessingInstruction)
_PLAIN_PAINT = frozenset({"lineargradient", "radialgradient", "clippath"})
"""What a sheet of styles may use: who wears a style is not counted, so it must hold nothing that is drawn."""


class _Tree:
    """What stands in a drawing: which element lies in which, and which one uses which other."""

    def __init__(self) -> None:
        self.inside: dict[int, list[int]] = defaultdict(list)
        self.used: dict[int, list[str]] = defaultdict(list)
        self.named: dict[str, int] = {}
        self.kinds: list[str] = []
        self.styled: list[str] = []

    def unfolded(self) -> int:
        """Return how many elements are drawn; more than anybody allows when they use each other in a circle."""
        styled = (self.named[name] for name in self.styled if name in self.named)
        if any(self.kinds[at] not in _PLAIN_PAINT for at in styled):
            return MOST_UNFOLDED + 1
        walking: set[int] = set()

        @cache
        def count(at: int) -> int:
            if at in walking:
                return MOST_UNFOLDED + 1
            walking.add(at)
            found = [self.named[name] for name in self.used.get(at, ()) if name in self.named]
            total = 1 + sum(count(one) for one in (*self.inside.get(at, ()), *found))
            walking.discard(at)
            return min(total, MOST_UNFOLDED + 1)

        return count(0)


def check_drawing(content: bytes) -> None:
    """Look at an SVG in full.

    Raises:
        UsageError: it is no SVG, it holds more than a drawing, or it is too much to draw.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QXmlStreamReader(buffer)
    tree = _Tree()
    lying: list[int] = []
    number = -1
    try:
        while not reader.atEnd():
            token = reader.readNext()
            if token in _OUTSIDE or (token is _Token.DTD and "[" in reader.text()):
                raise UsageError(*LOGO.unsafe)
            if token is _Token.StartElement:
                number += 1
                _check_element(reader, number, tree)
                if lying:
                    tree.inside[lying[-1]].append(number)
                lying.append(number)
                if number > MOST_UNFOLDED or len(lying) > _DEEPEST:
                    raise UsageError(*LOGO.tangled)
            elif token is _Token.EndElement:
                lying.pop()
            elif token is _Token.Characters:
                _check_text(reader.text())
                tree.styled += _LINKS.findall(reader.text())
        if reader.hasError() or number < 0:
            raise UsageError(*LOGO.broken)
        if tree.unfolded() > MOST_UNFOLDED:
            raise UsageError(*LOGO.tangled)
    except RecursionError as error:
        raise UsageError(*LOGO.tangled) from error


def _check_element(reader: QXmlStreamReader, number: int, tree: _Tree) -> None:
    name = reader.name().lower()
    if number == 0 and name != "svg":
        raise UsageError(*LOGO.no_picture)
    tree.kinds.append(name)
    if name in _REFUSED:
        raise UsageError(*LOGO.unsafe)
    attributes = reader.attributes()
    for one in (attributes.at(at) for at in range(attributes.size())):
        key, value = one.name().lower(), one.value()
        _check_text(value)
        if key.startswith("on") or (key in ("href", "src") and not value.strip().startswith("#")):
            raise UsageError(*LOGO.unsafe)
        if key == "id":
            tree.named[value] = number
        elif key == "href":
            tree.used[number].append(value.strip()[1:])
        tree.used[number] += _LINKS.findall(value)


def _check_text(text: str) -> None:
    if _IMPORT.search(text) or any(first != "#" for first in _URL.findall(text)):
        raise UsageError(*LOGO.unsafe)
