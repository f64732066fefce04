"""Text that is literal: cleaned, broken into lines, and drawn run by run.

Neighbours: `fonts` gives faces and widths, `blocks` stacks the result. There is no markup at all on this way: what somebody types
can look like a tag and still is printed as typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.dossier.fonts import Face, FacedRun, Fonts
from vb_wizard.dossier.looks import Colour, Look
from vb_wizard.presenters.dossier.view import Line, Run, Style

_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_SHORT = 60
_WORDS = re.compile(r"[^ ]+| +")
_SYLLABLE = re.compile(r"(?<=[^\W\d_])(?<!c(?=h))(?<!-)(?:s(?=ch)|[b-df-hj-np-tv-xz](?=[aeiouy][^\W\d_]))")
"""Where a Dutch word may be parted: before a consonant and a vowel that do not end the word, and before sch."""
_INSIDE = re.compile(r"(?<=[^\W\d_][-/_])(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one face on one line. `width` is in points; `is_space` may vanish at a line end."""

    text: str
    face: Face
    size: float
    colour: Colour
    struck: bool
    width: float
    is_space: bool = False


SetLine = tuple[Piece, ...]


def clean(text: str) -> str:
    """Return text without control characters and invisible marks, in composed form; line breaks become newlines."""
    if text.isascii() and text.isprintable():
        return text
    broken = unicodedata.normalize("NFC", _BREAKS.sub("\n", text).replace("\t", "    "))
    return "".join(_visible(char) for char in broken)


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs":
        return "\ufffd"
    if category == "Zs" and char != "\xa0":
        return " "
    # Emoji are joined and coloured with marks that have no shape of their own.
    return "" if (category in ("Cc", "Cf") and char != "\n") or "\ufe00" <= char <= "\ufe0f" else char


class Setter:
    """Sets lines of runs into lines of pieces that fit a width."""

    def __init__(self, fonts: Fonts, *, hyphens: bool = False) -> None:
        """Keep the fonts; with `hyphens` a long word is parted with a hyphen, which must never happen to what somebody typed."""
        self._fonts = fonts
        self._hyphens = hyphens
        # Words come back all the time in one paper, so each is looked up once.
        self._split: dict[tuple[Face, str], tuple[FacedRun, ...]] = {}

    def let_go(self) -> None:
        """Forget the words, one after the other: tens of thousands in one go would keep every other thread waiting."""
        while self._split:
            self._split.popitem()

    def width(self, text: str, look: Look) -> float:
        """Return how wide a text is on one line."""
        return sum(piece.width for piece in self._pieces(text, look, struck=False))

    def lines(self, lines: Sequence[Line], look: Look, width: float) -> tuple[SetLine, ...]:
        """Return the lines, broken at spaces, and inside a word only where it alone is too wide."""
        found: list[SetLine] = []
        for runs in lines:
            whole = self._on_one_line(runs[0], look, width) if len(runs) == 1 else None
            if whole is not None:
                found.append(whole)
                continue
            for words in self._hard_lines(runs, look):
                found.extend(self._fill(words, width))
        return tuple(found)

    def _on_one_line(self, run: Run, look: Look, width: float) -> SetLine | None:
        """Return a short text that needs no breaking; most cells hold one, and this is the quick way."""
        if len(run.text) > _SHORT or "\n" in run.text or "\r" in run.text:
            return None
        pieces = tuple(
            self._pieces(
                clean(run.text).rstrip(" "), look.styled(run.style), struck=run.style is Style.STRUCK
            )
        )
        fits = _width(pieces) <= width and not any("\n" in piece.text for piece in pieces)
        return pieces if fits else None

    def _hard_lines(self, runs: Line, look: Look) -> Iterator[list[SetLine]]:
        words: list[SetLine] = []
        glued = False
        for run in runs:
            styled, struck = look.styled(run.style), run.style is Style.STRUCK
            for number, part in enumerate(clean(run.text).split("\n")):
                if number:
                    yield words
                    words, glued = [], False
                for word in _WORDS.findall(part):
                    is_space = word[0] == " "
                    for bit in (word,) if is_space else _INSIDE.split(word):
                        pieces = tuple(self._pieces(bit, styled, struck=struck))
                        if glued and not is_space and words and not words[-1][0].is_space:
                            # Two runs without a space between them are one word.
                            words[-1] += pieces
                        else:
                            words.append(pieces)
                        glued = False
                glued = bool(words) and not words[-1][0].is_space
        yield words

    def _faced(self, text: str, face: Face) -> tuple[FacedRun, ...]:
        found = self._split.get((face, text))
        if found is None:
            found = self._split[face, text] = self._fonts.split(text, face)
        return found

    def _pieces(self, text: str, look: Look, *, struck: bool) -> Iterator[Piece]:
        is_space = text.isspace() and "\xa0" not in text
        for face, part, width in self._faced(text, look.face):
            yield Piece(part, face, look.size, look.colour, struck, width * look.size, is_space)

    def _fill(self, words: Sequence[SetLine], width: float) -> Iterator[SetLine]:
        current: list[Piece] = []
        used = 0.0
        for word in words:
            needed = _width(word)
            if used + needed <= width or word[0].is_space:
                current.extend(word)
                used += needed
                continue
            if current:
                yield _trimmed(current)
            *full, rest = self._chop(word, width) if needed > width else [word]
            yield from full
            current, used = list(rest), _width(rest)
        yield _trimmed(current)

    def _chop(self, word: SetLine, width: float) -> list[SetLine]:
        """Cut a word that is too wide into parts that fit; a part holds at least one character."""
        if self._hyphens and len(word) == 1:
            parted = self._parted(word[0], width)
            if parted:
                return parted
        parts: list[SetLine] = []
        current: list[Piece] = []
        used = 0.0
        for piece in word:
            text = ""
            taken = 0.0
            for char in piece.text:
                wide = self._fonts.width(piece.face, char) * piece.size
                if used + taken + wide > width and (current or text):
                    parts.append((*current, *_with(piece, text, taken)))
                    current, used, text, taken = [], 0.0, "", 0.0
                text, taken = text + char, taken + wide
            current.extend(_with(piece, text, taken))
            used += taken
        return [*parts, tuple(current)]

    def _parted(self, word: Piece, width: float) -> list[SetLine]:
        """Part a word between syllables, as late as fits; empty where there is no such place."""
        parts: list[SetLine] = []
        rest = word
        while rest.width > width:
            for found in reversed(list(_SYLLABLE.finditer(rest.text, 3))):
                head = self._measured(rest, f"{rest.text[: found.start()]}-")
                if head.width <= width:
                    break
            else:
                return []
            parts.append((head,))
            rest = self._measured(rest, rest.text[found.start() :])
        return [*parts, (rest,)]

    def _measured(self, piece: Piece, text: str) -> Piece:
        width = sum(self._fonts.width(piece.face, char) for char in text) * piece.size
        return replace(piece, text=text, width=width)


def _width(pieces: SetLine) -> float:
    return sum(piece.width for piece in pieces)


def _with(piece: Piece, text: str, width: float) -> tuple[Piece, ...]:
    return (Piece(text, piece.face, piece.size, piece.colour, piece.struck, width),) if text else ()


def _trimmed(pieces: Sequence[Piece]) -> SetLine:
    end = len(pieces)
    while end and pieces[end - 1].is_space:
        end -= 1
    return _joined(pieces[:end])


def _joined(pieces: Sequence[Piece]) -> SetLine:
    """Join neighbours that look the same, so that a line is drawn, and read back, as a whole."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and (last.face, last.size, last.colour, last.struck) == (
            piece.face,
            piece.size,
            piece.colour,
            piece.struck,
        ):
            text, width = last.text + piece.text, last.width + piece.width
            joined[-1] = Piece(text, last.face, last.size, last.colour, last.struck, width)
        else:
            joined.append(piece)
    return tuple(joined)


def draw_lines(
    canvas: Canvas, lines: Sequence[SetLine], x: float, top: float, leading: float, size: float
) -> None:
    """Draw lines from `top` downwards."""
    baseline = top - (leading - size) / 2 - size * 0.8
    struck: list[tuple[float, float, float, Piece]] = []
    text = canvas.beginText(x, baseline)
    look: tuple[Face, float] | None = None
    colour: Colour | None = None
    for number, pieces in enumerate(lines):
        at = x
        for piece in pieces:
            if look != (piece.face, piece.size):
                look = piece.face, piece.size
                text.setFont(piece.face.value, piece.size, leading)
            if colour != piece.colour:
                colour = piece.colour
                text.setFillColorRGB(*colour)
            text.textOut(piece.text)
            if piece.struck:
                struck.append((at, baseline - number * leading + piece.size * 0.26, at + piece.width, piece))
            at += piece.width
        if number + 1 < len(lines):
            text.moveCursor(0, leading)
    canvas.drawText(text)
    for left, y, right, piece in struck:
        canvas.setStrokeColorRGB(*piece.colour)
        canvas.setLineWidth(0.7)
        canvas.line(left, y, right, y)
