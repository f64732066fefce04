"""Inject cards on A4 with lines to cut along: four on a page, two where a text is long; then the questions, then cards to vote with.

Neighbours: `presenters.sheets.inject_cards` says what stands on a card; `cli cards` writes the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.domain.errors import KnownError
from vb_wizard.dossier.blocks import Block, Gap, Stack, Text
from vb_wizard.dossier.fonts import Face, Fonts
from vb_wizard.dossier.looks import BRAND, CONTROL, EXERCISE, INK, LINE, PAGE, SOFT, WHITE, Look
from vb_wizard.dossier.papers import Imprint, Paper
from vb_wizard.dossier.text import Setter, draw_lines
from vb_wizard.presenters.dossier.view import Run, Style
from vb_wizard.presenters.sheets.inject_cards import MARK, Card, CardSet, PollCard

_T = TypeVar("_T")
_PAD = 26.0
_BAND = 24.0
_KIND = Look(Face.SEMIBOLD, 10, 14, BRAND)
_TITLE = Look(Face.BOLD, 16, 20)
_FACT = Look(Face.REGULAR, 10, 14, SOFT)
_TEXT = Look(Face.REGULAR, 13, 18.5)
_HEAD = Look(Face.BOLD, 10, 12, WHITE)
_ASK = Look(Face.BOLD, 12.5, 17)
_OPTION = Look(Face.REGULAR, 11, 16)
_LETTER = Look(Face.BOLD, 150, 160)
_HALF, _QUARTER = (PAGE[0], PAGE[1] / 2), (PAGE[0] / 2, PAGE[1] / 2)


class CardPrinter:
    """Prints cards with reportlab."""

    def __init__(self, assets: Path) -> None:
        """Read the fonts.

        Raises:
            KnownError: a font is missing.
        """
        self._setter = Setter(Fonts(assets / "fonts"), hyphens=True)

    def print(self, cards: CardSet, made_at: datetime) -> bytes:
        """Return the PDF; the same cards and moment give the same bytes.

        Raises:
            KnownError: a text is too long for half a page.
        """
        paper = Paper(Imprint(f"Kaarten: {cards.title}", "vb-wizard", MARK, made_at, keywords=MARK))
        small: list[tuple[Card, Block]] = []
        large: list[tuple[Card, Block]] = []
        for card in cards.cards:
            block = self._inside(card, _QUARTER[0])
            fits = block.height <= _room(_QUARTER[1])
            (small if fits else large).append((card, block if fits else self._wide(card)))
        self._sheets(paper.canvas, small, 2)
        self._sheets(paper.canvas, large, 1)
        self._questions(paper.canvas, cards)
        self._votes(paper.canvas, cards.letters)
        return paper.finish()

    def _wide(self, card: Card) -> Block:
        block = self._inside(card, _HALF[0])
        if block.height > _room(_HALF[1]):
            raise KnownError(
                f"De tekst van '{card.title}' past niet op een halve bladzijde.",
                "Er is niets geschreven.",
                "Maak de tekst korter, of verdeel haar over twee injects.",
            )
        return block

    def _inside(self, card: Card, width: float) -> Block:
        inner = width - 2 * _PAD
        blocks: list[Block] = [self._text(card.kind, _KIND, inner)]
        for name, value in card.facts:
            blocks.append(self._runs((Run(f"{name}: ", Style.BOLD), Run(value)), _FACT, inner))
        blocks += [Gap(7), self._text(card.title, _TITLE, inner), Gap(4), self._text(card.text, _TEXT, inner)]
        if card.picture:
            blocks += [
                Gap(6),
                self._text("Bij deze kaart hoort een beeld. De trainer heeft het.", _FACT, inner),
            ]
        return Stack(blocks)

    def _text(self, words: str, look: Look, width: float) -> Text:
        return self._runs((Run(words),), look, width)

    def _runs(self, runs: tuple[Run, ...], look: Look, width: float) -> Text:
        return Text(self._setter.lines((runs,), look, width), look)

    def _sheets(self, canvas: Canvas, cards: Sequence[tuple[Card, Block]], across: int) -> None:
        width, height = PAGE[0] / across, PAGE[1] / 2
        for page in _batches(cards, 2 * across):
            for place, (card, block) in enumerate(page):
                x, top = place % across * width, PAGE[1] - place // across * height
                self._band(canvas, x, top, width, card.head)
                block.draw(canvas, x + _PAD, top - _PAD - _BAND - 10)
            _cut(canvas, across)
            canvas.showPage()

    def _band(self, canvas: Canvas, x: float, top: float, width: float, words: str) -> None:
        """Draw the purple band of an exercise, with the mark on the left and words on the right."""
        canvas.setFillColorRGB(*EXERCISE)
        canvas.roundRect(x + _PAD - 8, top - _PAD - _BAND, width - 2 * _PAD + 16, _BAND, 4, stroke=0, fill=1)
        right = x + width - _PAD - self._setter.width(words, _HEAD)
        for at, text in ((x + _PAD, MARK), (right, words)):
            lines = self._setter.lines(((Run(text),),), _HEAD, width)
            draw_lines(canvas, lines, at, top - _PAD - (_BAND - _HEAD.leading) / 2, _HEAD.leading, _HEAD.size)

    def _questions(self, canvas: Canvas, cards: CardSet) -> None:
        if not cards.polls:
            return
        bottom, top = 48.0, 0.0
        for number, poll in enumerate(cards.polls):
            block = self._poll(poll)
            if number == 0 or top - block.height < bottom:
                if number:
                    canvas.showPage()
                self._band(canvas, 0, PAGE[1] - 14, PAGE[0], "Vragen en dilemma's")
                top = PAGE[1] - 84
            block.draw(canvas, _PAD + 14, top)
            top -= block.height + 20
            canvas.setStrokeColorRGB(*LINE)
            canvas.setLineWidth(0.6)
            canvas.line(_PAD + 14, top + 8, PAGE[0] - _PAD - 14, top + 8)
        canvas.showPage()

    def _poll(self, poll: PollCard) -> Block:
        inner = PAGE[0] - 2 * _PAD - 28
        blocks: list[Block] = [self._text(poll.kind, _KIND, inner), self._text(poll.ask, _ASK, inner), Gap(4)]
        for who, say in poll.says:
            blocks += [self._runs((Run(f"{who}: ", Style.BOLD), Run(say)), _OPTION, inner), Gap(2)]
        for letter, option in poll.options:
            blocks.append(self._runs((Run(f"{letter}   ", Style.BOLD), Run(option)), _OPTION, inner))
        return Stack(blocks)

    def _votes(self, canvas: Canvas, letters: Sequence[str]) -> None:
        for page in _batches(letters, 4):
            for place, letter in enumerate(page):
                x, top = place % 2 * _QUARTER[0], PAGE[1] - place // 2 * _QUARTER[1]
                self._band(canvas, x, top, _QUARTER[0], "Stem")
                canvas.setFillColorRGB(*INK)
                left = x + (_QUARTER[0] - self._setter.width(letter, _LETTER)) / 2
                lines = self._setter.lines(((Run(letter),),), _LETTER, _QUARTER[0])
                draw_lines(canvas, lines, left, top - 140, _LETTER.leading, _LETTER.size)
            _cut(canvas, 2)
            canvas.showPage()


def _batches(items: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _room(height: float) -> float:
    return height - 2 * _PAD - _BAND - 12


def _cut(canvas: Canvas, across: int) -> None:
    """Draw the lines to cut along."""
    canvas.setStrokeColorRGB(*CONTROL)
    canvas.setLineWidth(0.7)
    canvas.setDash(4, 4)
    canvas.line(0, PAGE[1] / 2, PAGE[0], PAGE[1] / 2)
    if across > 1:
        canvas.line(PAGE[0] / 2, 0, PAGE[0] / 2, PAGE[1])
    canvas.setDash()
