"""The bundled fonts: which face can draw which character, and how wide text is.

Neighbours: `looks` names the faces, `text` breaks lines with these widths. reportlab draws nothing and says nothing for a character
that a face lacks; here every character gets a face that has it, and what no face has is written out as its code.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from vb_wizard.domain.errors import KnownError


class Face(StrEnum):
    """The faces, by the name under which the PDF library knows them."""

    REGULAR = "AtkinsonHyperlegibleNext-Regular"
    SEMIBOLD = "AtkinsonHyperlegibleNext-SemiBold"
    BOLD = "AtkinsonHyperlegibleNext-Bold"
    ITALIC = "AtkinsonHyperlegibleNext-Italic"
    MONO = "DejaVuSansMono"
    FALLBACK = "DejaVuSans"


FacedRun = tuple[Face, str, float]


class Fonts:
    """Reads the fonts once and measures text."""

    def __init__(self, folder: Path) -> None:
        """Register the faces in `folder`.

        Raises:
            KnownError: a font is missing or cannot be read.
        """
        self._folder = folder
        self._loaded: dict[Face, Any] = {}
        for face in Face:
            if not (folder / f"{face}.ttf").is_file():
                raise _missing(folder / f"{face}.ttf")
            # The fallback is large and seldom needed: it is read when the first character asks for it.
            if face is not Face.FALLBACK:
                self._load(face)

    def _load(self, face: Face) -> Any:  # noqa: ANN401 - reportlab has no types
        if face not in self._loaded:
            path = self._folder / f"{face}.ttf"
            try:
                font = TTFont(face.value, str(path))
            except (OSError, TTFError) as error:
                raise _missing(path) from error
            pdfmetrics.registerFont(font)
            self._loaded[face] = font.face
        return self._loaded[face]

    def width(self, face: Face, text: str) -> float:
        """Return how wide a text is at size 1 in a face that has all its characters."""
        metrics = self._load(face)
        widths, default = metrics.charWidths, metrics.defaultWidth
        whole: int = sum([widths.get(ord(char), default) for char in text])
        return whole / 1000

    def split(self, text: str, face: Face) -> tuple[FacedRun, ...]:
        """Return the text in runs, each with a face that has all its characters and its width at size 1."""
        return tuple((in_face, run, self.width(in_face, run)) for in_face, run in self._runs(text, face))

    def _runs(self, text: str, face: Face) -> Iterator[tuple[Face, str]]:
        glyphs = self._load(face).charToGlyph
        if all(ord(char) in glyphs for char in text):
            yield face, text
            return
        run, run_face = "", face
        for char in text:
            shown, shown_face = self._find(char, face)
            if shown_face is not run_face and run:
                yield run_face, run
                run = ""
            run, run_face = run + shown, shown_face
        yield run_face, run

    def _find(self, char: str, face: Face) -> tuple[str, Face]:
        if ord(char) in self._load(face).charToGlyph:
            return char, face
        if ord(char) in self._load(Face.FALLBACK).charToGlyph:
            return char, Face.FALLBACK
        return _written_out(char), face


def _written_out(char: str) -> str:
    """Return a character that no face has as its code; a picture gets its name too, because it may be part of a threat."""
    name = unicodedata.name(char, "").lower() if unicodedata.category(char) == "So" else ""
    return f"[U+{ord(char):04X}{' ' + name if name else ''}]"


def _missing(path: Path) -> KnownError:
    return KnownError(
        f"Het lettertype {path.name} ontbreekt of is niet leesbaar.",
        "De zaak zelf is bewaard.",
        f"Installeer vb-wizard opnieuw, of zet het bestand terug in {path.parent}.",
    )
