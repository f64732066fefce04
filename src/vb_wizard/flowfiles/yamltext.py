"""YAML text to plain data in which every scalar stays text, with the place of each key and value.

Works on the events of the parser, so nothing is ever resolved, expanded or constructed. Neighbours: `places` keeps the lines,
`validation` gives the data a type.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from vb_wizard.domain.findings import Finding, Path
from vb_wizard.flowfiles.places import Place, Places

MAX_DEPTH = 30

# Only the parser in C: it is ten times as fast, and the other one refuses some texts that this one reads (`Wat?, ...`), so
# that a book would depend on the machine.
_LOADER = yaml.CBaseLoader


@dataclass(frozen=True, slots=True)
class Tree:
    """What a text holds: nested dicts, lists and strings. `data` is None when the text cannot be used at all."""

    data: Any
    places: Places = field(default_factory=Places)
    findings: tuple[Finding, ...] = ()


def read_tree(file: str, text: str) -> Tree:
    """Read one YAML text.

    Args:
        file: the name for the findings.
        text: the whole text.

    Returns:
        The data, and findings for everything that a flow file may not hold. Never raises on content.
    """
    builder = _Builder(file)
    if "\0" in text:
        line, column = place_of_offset(text, text.index("\0"))
        builder.report(
            "VB101", (line, column), "Het bestand bevat een nulteken.", "Sla het bestand op als gewone tekst."
        )
        return builder.tree(None)
    try:
        data = builder.build(yaml.parse(text, _LOADER))
    except yaml.YAMLError as error:
        advice = "Kijk ook naar de regel erboven: inspringing, dubbele punt, aanhaling."
        builder.report("VB103", _place_of_error(error), _sentence(error), advice)
        return builder.tree(None)
    except _Refused:
        return builder.tree(None)
    return builder.tree(data)


def place_of_offset(text: str, offset: int) -> Place:
    """Return the line and column of a position in a text."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


class _Refused(Exception):
    """The text holds something after which reading on makes no sense."""


class _Builder:
    """Builds plain data from parser events."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._places = Places()
        self._findings: list[Finding] = []
        self._events: Iterator[Any] = iter(())

    def tree(self, data: Any) -> Tree:
        return Tree(data, self._places, tuple(self._findings))

    def report(self, code: str, place: Place, sentence: str, advice: str) -> None:
        self._findings.append(Finding(self._file, *place, code, sentence, advice))

    def build(self, events: Iterator[Any]) -> Any:
        self._events = events
        data: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.report(
                        "VB107",
                        _start(event),
                        "Het bestand bevat meer dan één document.",
                        "Haal de regel met --- weg.",
                    )
                    raise _Refused
                data = self._node(next(events), (), 0)
        if documents == 0:
            self.report(
                "VB103",
                (1, 1),
                "Het bestand is leeg.",
                "Begin met bijvoorbeeld `flow: naam` of haal het bestand weg.",
            )
            raise _Refused
        return data

    def _node(self, event: Any, path: Path, depth: int) -> Any:
        self._places.put_value(path, _start(event))
        if isinstance(event, yaml.AliasEvent):
            self.report(
                "VB106",
                _start(event),
                f"Hier staat een verwijzing (*{event.anchor}).",
                "Schrijf de tekst hier gewoon uit.",
            )
            return ""
        self._refuse_extras(event)
        if isinstance(event, yaml.ScalarEvent):
            return event.value
        if depth >= MAX_DEPTH:
            self.report(
                "VB108",
                _start(event),
                f"De inhoud zit dieper dan {MAX_DEPTH} lagen.",
                "Maak de inhoud vlakker.",
            )
            raise _Refused
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path, depth)
        return self._mapping(path, depth)

    def _list(self, path: Path, depth: int) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            found.append(self._node(event, (*path, len(found)), depth + 1))
        return found

    def _mapping(self, path: Path, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                advice = "Zet tekst met accolades of haken tussen aanhalingstekens."
                self.report("VB103", _start(event), "Een sleutel moet één woord zijn.", advice)
                raise _Refused
            self._refuse_extras(event)
            key, place = event.value, _start(event)
            following = next(self._events)
            if isinstance(following, yaml.ScalarEvent) and not following.value:
                # An empty value has no place of its own that anybody could see.
                self._places.put_value((*path, key), place)
            value = self._node(following, (*path, key), depth + 1)
            if key in found:
                self.report("VB104", place, f"De sleutel `{key}` staat er twee keer.", "Laat er één staan.")
                continue
            self._places.put_key((*path, key), place)
            found[key] = value
        return found

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor is not None:
            self.report(
                "VB106", _start(event), f"Hier staat een anker (&{event.anchor}).", "Haal het anker weg."
            )
        if event.tag is not None:
            self.report(
                "VB105",
                _start(event),
                f"Hier staat een label ({event.tag}).",
                "Haal het label weg; gewone tekst is genoeg.",
            )


def _start(event: Any) -> Place:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _place_of_error(error: yaml.YAMLError) -> Place:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)


_DUTCH = {
    "mapping values are not allowed": "Hier staat een dubbele punt die niet kan; zet de tekst tussen aanhalingstekens.",
    "could not find expected ':'": "Hier ontbreekt een dubbele punt.",
    "found character that cannot start any token": "Hier staat een teken dat niet kan, zoals een tab of een @.",
    "did not find expected key": "De inspringing of een aanhalingsteken klopt niet.",
    "did not find expected '-' indicator": "Hier hoort een streepje van de lijst.",
    "did not find expected ',' or '}'": "Hier ontbreekt een komma of een accolade.",
    "did not find expected ',' or ']'": "Hier ontbreekt een komma of een haak.",
    "found unexpected end of stream": "Een aanhalingsteken wordt niet gesloten.",
    "found undefined alias": "Hier staat een verwijzing die niet kan.",
    "special characters are not allowed": "Hier staat een onzichtbaar teken dat niet kan.",
    "control characters are not allowed": "Hier staat een onzichtbaar teken dat niet kan.",
}


def _sentence(error: yaml.YAMLError) -> str:
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    return next(
        (dutch for english, dutch in _DUTCH.items() if english in problem),
        f"Dit is geen geldige YAML ({problem}).",
    )
