"""The looks of the dossier: colours, sizes and measures, in one place.

Neighbours: the colours are the light tokens of the window; every drawing module takes its measures here. All lengths are in points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from vb_wizard.dossier.fonts import Face
from vb_wizard.presenters.dossier.view import Style, Tone

Colour = tuple[float, float, float]


def _hex(text: str) -> Colour:
    red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


INK = _hex("16202E")
SOFT = _hex("4A5768")
LINE = _hex("D5DBE3")
CONTROL = _hex("6B7788")
SURFACE = _hex("F3F5F8")
BRAND = _hex("0B4F6C")
DANGER = _hex("B3261E")
EXERCISE = _hex("5B2A86")
WHITE = _hex("FFFFFF")

TONES: Mapping[Tone, tuple[Colour, Colour]] = {
    Tone.NEUTRAL: (SURFACE, SOFT),
    Tone.BRAND: (_hex("E3F0F6"), BRAND),
    Tone.OK: (_hex("E4F4EA"), _hex("1B6B3A")),
    Tone.WARN: (_hex("FFF3D6"), _hex("7A4B00")),
    Tone.DANGER: (_hex("FCEBEA"), DANGER),
    Tone.EXERCISE: (_hex("F0E7F8"), EXERCISE),
}
"""Ground and text of a tag."""

PAGE = (595.2756, 841.8898)
MARGIN = 53.0
WIDTH = PAGE[0] - 2 * MARGIN
TOP = PAGE[1] - 92.0
FIRST_TOP = PAGE[1] - 66.0
BOTTOM = 62.0
FOOT = 50.0


@dataclass(frozen=True, slots=True)
class Look:
    """How text is set."""

    face: Face
    size: float
    leading: float
    colour: Colour = INK

    def styled(self, style: Style) -> Look:
        """Return this look in another style."""
        match style:
            case Style.BOLD:
                return replace(self, face=Face.BOLD)
            case Style.SOFT | Style.STRUCK:
                return replace(self, colour=SOFT)
            case Style.ITALIC:
                return replace(self, face=Face.ITALIC)
            case Style.MONO:
                return replace(self, face=Face.MONO, size=self.size * 0.93)
            case Style.LATE:
                return replace(self, face=Face.BOLD, colour=DANGER)
            case Style.PLAIN:
                return self


MUNICIPALITY = Look(Face.BOLD, 10, 13, BRAND)
TITLE = Look(Face.BOLD, 20.5, 26)
SUBTITLE = Look(Face.REGULAR, 12, 16, SOFT)
CHAPTER = Look(Face.BOLD, 16.5, 21)
SECTION = Look(Face.BOLD, 13, 17, BRAND)
CLOSE_SECTION = Look(Face.BOLD, 11, 14, BRAND)
INTRO = Look(Face.REGULAR, 8, 11, SOFT)
BODY = Look(Face.REGULAR, 9.5, 14.5)
QUOTE = Look(Face.REGULAR, 9.5, 14)
LABEL = Look(Face.SEMIBOLD, 9, 13, SOFT)
CELL = Look(Face.REGULAR, 9, 12.5)
FINE = Look(Face.REGULAR, 8, 10.5)
SMALL = Look(Face.REGULAR, 7.5, 10, SOFT)
COLUMN = Look(Face.SEMIBOLD, 8, 11, SOFT)
GROUP = Look(Face.SEMIBOLD, 8.5, 12, BRAND)
TAG = Look(Face.BOLD, 7, 9)
CHIP = Look(Face.REGULAR, 8, 10)
STAMP = Look(Face.BOLD, 8.5, 10, WHITE)
RUNNING = Look(Face.REGULAR, 7.5, 10, SOFT)
SHEET_CELL = Look(Face.REGULAR, 7.5, 9.6)
SHEET_COLUMN = Look(Face.SEMIBOLD, 7.5, 9.6, SOFT)
SHEET_FIGURE = Look(Face.REGULAR, 9, 13)


@dataclass(frozen=True, slots=True)
class WallLooks:
    """How the page for the wall is set: nothing on it is smaller than 8.5 points."""

    kicker: Look = Look(Face.SEMIBOLD, 10, 14, SOFT)
    title: Look = Look(Face.BOLD, 30, 36)
    alarm_name: Look = Look(Face.SEMIBOLD, 8.8, 11, DANGER)
    alarm: Look = Look(Face.BOLD, 30, 33, DANGER)
    block: Look = Look(Face.BOLD, 15, 18)
    heading: Look = Look(Face.BOLD, 10.5, 15)
    say: Look = Look(Face.SEMIBOLD, 10.5, 13.5)
    plain: Look = Look(Face.REGULAR, 9, 11.6)
    number: Look = Look(Face.SEMIBOLD, 9.5, 11.6)
    fine: Look = Look(Face.REGULAR, 8.5, 10.8, SOFT)


WALL = WallLooks()
WALL_TIGHT = WallLooks(
    block=Look(Face.BOLD, 14, 17),
    heading=Look(Face.BOLD, 10, 13.5),
    say=Look(Face.SEMIBOLD, 9.8, 12.2),
    plain=Look(Face.REGULAR, 8.6, 10.6),
    number=Look(Face.SEMIBOLD, 9, 10.8),
    fine=Look(Face.REGULAR, 8.5, 10.2, SOFT),
)
"""For a page that would otherwise not fit."""
