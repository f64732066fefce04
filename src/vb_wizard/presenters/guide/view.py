"""What the trainer's guide shows, as frozen data: a cover, chapters for everybody, and one chapter for each exercise.

Neighbours: the other modules of this package fill these; `dossier.guide` draws them with the shapes of the dossier.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vb_wizard.presenters.dossier.view import Part


@dataclass(frozen=True, slots=True)
class GuidePart:
    """A part of a chapter, with the small heading above it and one soft sentence under that; empty for none.

    With `is_fine` it is set smaller, for what is seldom read.
    """

    part: Part
    heading: str = ""
    note: str = ""
    is_fine: bool = False


@dataclass(frozen=True, slots=True)
class GuideChapter:
    """A chapter. `intro` is one soft sentence under its title; `group` is said in the contents above the first of a group."""

    title: str
    parts: tuple[GuidePart, ...]
    intro: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class GuideView:
    """The whole guide. The pages of `exercises` are marked as exercise. `made_at` is aware."""

    municipality: str
    title: str
    subtitle: str
    contents: str
    stamp: str
    chapters: tuple[GuideChapter, ...]
    exercises: tuple[GuideChapter, ...]
    made_at: datetime
    mark: str
    logo: bytes = b""
