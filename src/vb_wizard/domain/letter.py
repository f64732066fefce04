"""Letters: sheets and letters as an ordered list of blocks that a case fills in.

Neighbours: `flowfiles` reads these, `proof` examines them, `presenters.letters` fills one from a case, `exchange` writes the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vb_wizard.domain.citations import Citation
from vb_wizard.domain.conditions import ALWAYS, Condition
from vb_wizard.domain.facts import Fact


class BlockKind(StrEnum):
    """What a block of a letter is."""

    HEADING = "heading"
    TEXT = "text"
    BULLETS = "bullets"
    TICKS = "ticks"
    FACTS = "facts"
    REGISTER = "register"
    OFFENCES = "offences"
    EVIDENCE = "evidence"
    CALLS = "calls"
    TIMELINE = "timeline"
    TASKS = "tasks"
    STEPS = "steps"
    CONTACTS = "contacts"
    SIGN = "sign"


WORDED = frozenset({BlockKind.HEADING, BlockKind.TEXT, BlockKind.BULLETS, BlockKind.TICKS, BlockKind.SIGN})
"""Blocks of Dutch words, in which something can be filled in."""

RECORDS = frozenset(
    {
        BlockKind.REGISTER,
        BlockKind.OFFENCES,
        BlockKind.EVIDENCE,
        BlockKind.CALLS,
        BlockKind.TIMELINE,
        BlockKind.TASKS,
        BlockKind.STEPS,
    }
)
"""Blocks that show what was recorded or what is being done, so that they never go wide."""


@dataclass(frozen=True, slots=True)
class Block:
    """One part of a letter. `words` are its paragraphs or items, fact ids, contact ids, or the id of one flow."""

    kind: BlockKind
    words: tuple[str, ...] = ()
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter or sheet. `wide` means that it leaves the circle of those who work on the case.

    `for_what` is one sentence on when it is used, `instrument` the own model that it fills, `to` who reads it.
    """

    id: str
    title: str
    for_what: str
    instrument: str
    to: str
    blocks: tuple[Block, ...]
    wide: bool = False
    when: Condition = ALWAYS
    sources: tuple[Citation, ...] = ()


class CaseWord(StrEnum):
    """What a letter can fill in besides facts."""

    NUMBER = "zaak"
    MUNICIPALITY = "gemeente"
    TODAY = "datum"


@dataclass(frozen=True, slots=True)
class Plain:
    """Text as it stands."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place to fill in: a fact, a `CaseWord`, or a task (`flow.task`) of which the last day is filled in."""

    name: str

    @property
    def is_task(self) -> bool:
        """Whether the last day of a task is filled in."""
        return "." in self.name


@dataclass(frozen=True, slots=True)
class Blank:
    """A place that is always left to whoever writes the letter."""

    about: str


Piece = Plain | Slot | Blank

_BRACES = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?")


def pieces(text: str) -> Iterator[Piece]:
    """Yield the parts of a text: `{naam}` is a slot, `{? wat u invult}` a blank, everything else is plain."""
    start = 0
    for match in _BRACES.finditer(text):
        inside = match[1].strip()
        piece: Piece | None = None
        if _NAME.fullmatch(inside):
            piece = Slot(inside)
        elif inside.startswith("?") and inside[1:].strip():
            piece = Blank(" ".join(inside[1:].split()))
        if piece is not None:
            if match.start() > start:
                yield Plain(text[start : match.start()])
            yield piece
            start = match.end()
    if start < len(text):
        yield Plain(text[start:])


def slots(block: Block) -> Iterator[Slot]:
    """Yield the slots of a block of words."""
    if block.kind in WORDED:
        for text in block.words:
            yield from (piece for piece in pieces(text) if isinstance(piece, Slot))


def stray_brace(text: str) -> str:
    """Return the first plain part of a text in which a brace was left that is no slot and no blank, or empty."""
    plain = (piece.text for piece in pieces(text) if isinstance(piece, Plain))
    return next((part for part in plain if "{" in part or "}" in part), "")


def may_go_wide(fact: Fact) -> bool:
    """Tell whether an answer may stand in a letter that leaves the circle.

    Only what the catalogue marks as such: nobody can foresee what somebody types in a free text, so the answer is no by default.
    """
    return fact.wide and not fact.sensitive
