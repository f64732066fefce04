"""The editor of scenarios as frozen data: the parts, the form of one of them, what the group sees of it, and what is wrong.

Neighbours: `presenters.editor` makes these; `ui.screens.editor` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vb_wizard.domain.findings import Path
from vb_wizard.presenters.map_look import LookPart


class FieldKind(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    MOMENT = "moment"
    CHOICE = "choice"
    PICKS = "picks"


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field. `options` are what can be chosen (id, words); of several that are chosen `value` has spaces between.

    `remove` is what goes away with the button of the field, empty for none.
    """

    path: Path
    kind: FieldKind
    label: str
    help: str = ""
    value: str = ""
    options: tuple[tuple[str, str], ...] = ()
    trouble: str = ""
    remove: Path = ()


@dataclass(frozen=True, slots=True)
class SectionView:
    """A part of the scenario, with how many things are in it; empty when it does not hold any."""

    id: str
    title: str
    count: str
    has_trouble: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ItemView:
    """One thing in a part, and in a few words when it comes."""

    path: Path
    title: str
    note: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class FindingRow:
    """What is wrong, in words, and where: as a short title, and as a path."""

    title: str
    text: str
    path: Path
    is_error: bool


@dataclass(frozen=True, slots=True)
class EditorView:
    """The screen. `adds` are what can be added: where, and the words of the button."""

    title: str
    state: str
    sections: tuple[SectionView, ...]
    say: str
    items: tuple[ItemView, ...]
    fields: tuple[FieldView, ...]
    adds: tuple[tuple[Path, str], ...]
    item: Path
    can_copy: bool
    preview: tuple[LookPart, ...]
    findings: tuple[FindingRow, ...]
    verdict: str
    can_undo: bool
    can_redo: bool
