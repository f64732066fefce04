"""Factsheets on paper: one page to pin on the wall, never a second one and never in tiny type.

Neighbours: `presenters.factsheet` says what stands on it; fulfils `application.ports.FactsheetPrinter`. It reads as well in grey: no
colour says anything that a word does not say too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.application.ports import FactsheetRequest
from vb_wizard.domain.errors import KnownError
from vb_wizard.dossier.blocks import Block, Gap, Stack, Text
from vb_wizard.dossier.fonts import Fonts
from vb_wizard.dossier.looks import (
    BRAND,
    DANGER,
    PAGE,
    SOFT,
    WALL,
    WALL_TIGHT,
    Colour,
    Look,
)  # fmt: skip
from vb_wizard.dossier.papers import Imprint, Paper
from vb_wizard.dossier.text import Setter
from vb_wizard.dossier.wall import Beside, Dots, Edged, Framed, Headed, Square
from vb_wizard.presenters.dossier.view import Run, Style
from vb_wizard.presenters.factsheet import (
    FactsheetView,
    SheetBlock,
    SheetContact,
    SheetLine,
    SheetTask,
    factsheet_view,
)

_MARGIN = 34.0
_WIDTH = PAGE[0] - 2 * _MARGIN
_EDGE = 27.0
_HEIGHT = PAGE[1] - 2 * _EDGE
_SIDE = 66.0
_GUTTER = 22.0
_CALL = 168.0
_TICK = 17.0
_EDGES = (DANGER, BRAND, SOFT)
_LEAST_GAP, _MOST_GAP = 9.0, 22.0

_KICKER = "Factsheet bij agressie en dreiging"
_HEADINGS = ("Geldt altijd", "Wat de wet voor u verandert", "Bronnen")
_BY, _WITH, _WITHIN = "Door:", "Met:", "Binnen:"
_LEGEND = (
    "v: staat in de bron. a: afgeleid uit de bron. r: eigen redactie. *: controleer dit nummer. "
    "Niet elke actie past bij elk voorval."
)


_WAYS = ((WALL, True, True), (WALL, False, True), (WALL_TIGHT, False, True), (WALL_TIGHT, False, False))
"""From roomy to full: with the explanation of each task, without, in tighter type, and with each name cut to one line. A number is
never cut, and what an office fills in never keeps it from having its page."""


class FactsheetPrinter:
    """Prints factsheets with reportlab."""

    def __init__(self, assets: Path) -> None:
        """Keep where the fonts are; they are read with the first factsheet."""
        self._assets = assets
        self._fonts: Fonts | None = None

    def print(self, request: FactsheetRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF; the same request gives the same bytes.

        Raises:
            KnownError: there is no such factsheet, it does not fit on one page, or a font is missing.
        """
        view = factsheet_view(request)
        return f"{view.id}.pdf", self.draw(view)

    def draw(self, view: FactsheetView) -> bytes:
        """Return the PDF of a view.

        Raises:
            KnownError: it does not fit on one page, or a font is missing.
        """
        if self._fonts is None:
            self._fonts = Fonts(self._assets / "fonts")
        page = _Page(view, Setter(self._fonts))
        paper = Paper(Imprint(f"{_KICKER}: {view.title}", "vb-wizard", view.mark, view.made_at))
        page.draw(paper.canvas)
        paper.canvas.showPage()
        return paper.finish()


class _Page:
    """The one page, set in the first of the ways that fits."""

    def __init__(self, view: FactsheetView, setter: Setter) -> None:
        self._view = view
        self._setter = setter
        for self._looks, self._with_help, self._with_whole_names in _WAYS:
            self._foot = self._sources()
            self._parts = [self._head(), *self._blocks(), self._below()]
            if self._slack() >= 0:
                return
        raise KnownError(
            f"De factsheet {view.title} past niet op één bladzijde.",
            "Er is niets gemaakt.",
            "Haal in de lijsten core weg bij een opdracht, of maak de teksten korter.",
        )

    def _slack(self) -> float:
        """Return the room that is left when every gap is as small as it may be."""
        used = sum(part.height for part in self._parts) + self._foot.height
        return _HEIGHT - used - _LEAST_GAP * len(self._parts)

    def draw(self, canvas: Canvas) -> None:
        """Draw everything from the top with even gaps, and the sources at the foot."""
        gap = min(_LEAST_GAP + self._slack() / len(self._parts), _MOST_GAP)
        top = PAGE[1] - _EDGE
        for part in self._parts:
            part.draw(canvas, _MARGIN, top)
            top -= part.height + gap
        self._foot.draw(canvas, _MARGIN, _EDGE + self._foot.height)

    def _text(self, words: str | tuple[Run, ...], look: Look, width: float, *, whole: bool = True) -> Text:
        runs = (Run(words),) if isinstance(words, str) else words
        lines = self._setter.lines((runs,), look, width)
        if len(lines) > 1 and not whole:
            room = width - self._setter.width("…", look)
            head = "".join(piece.text for piece in self._setter.lines((runs,), look, room)[0])
            lines = self._setter.lines(((Run(f"{head.rstrip()}…"),),), look, width)
        return Text(lines, look)

    def _head(self) -> Block:
        right = 184.0
        left = _WIDTH - right - _GUTTER
        above = " · ".join(filter(None, (_KICKER, self._view.above)))
        title = Stack(
            [
                self._text(above, self._looks.kicker, left),
                self._text(self._view.title, self._looks.title, left),
            ]
        )
        urgent = Stack([self._urgent(one, right) for one in self._view.urgent] or [Gap(0)])
        return Beside([(0.0, title), (_WIDTH - right, urgent)])

    def _urgent(self, contact: SheetContact, width: float) -> Block:
        """Return a short number with what it is for beside it, or a long one above that."""
        inside = width - 20
        left = self._setter.width(contact.number, self._looks.alarm) + 12
        if left <= inside / 2:
            number = self._text(contact.number, self._looks.alarm, left)
            about = self._text(contact.about, self._looks.alarm_name, inside - left)
            return Framed(Beside([(0.0, number), (left, about)]), width)
        number = self._text(contact.number, self._looks.block, inside)
        about = self._text(contact.about, self._looks.alarm_name, inside)
        return Framed(Stack([number, about]), width)

    def _blocks(self) -> Iterator[Block]:
        for block, edge in zip(self._view.blocks, _EDGES, strict=False):
            yield self._block(block, edge)

    def _block(self, block: SheetBlock, edge: Colour) -> Block:
        wide = _WIDTH - _SIDE
        tasks: list[Block] = []
        for task in block.tasks:
            tasks += [*([Gap(5)] if tasks else []), self._task(task, wide)]
        title = Stack([self._text(word, self._looks.block, _SIDE - 16) for word in block.title.split()])
        return Edged(Beside([(12.0, title), (_SIDE, Stack(tasks))]), edge)

    def _task(self, task: SheetTask, width: float) -> Block:
        inside = width - _TICK - _CALL - 14
        said = ((_BY, task.who), (_WITH, task.means), (_WITHIN, task.term))
        detail = " · ".join(f"{word} {text}" for word, text in said if text)
        # The marks stay on the line of the last word.
        detail = "\xa0·\xa0".join(filter(None, (detail, task.marks.replace(" ", "\xa0"))))
        texts: list[Block] = [self._text(task.say, self._looks.say, inside)]
        if self._with_help and task.help:
            texts.append(self._text(task.help, self._looks.plain, inside))
        texts.append(self._text(detail, self._looks.fine, inside))
        parts: list[tuple[float, Block]] = [(0.0, Square()), (_TICK, Stack(texts))]
        if task.contact is not None:
            parts.append((width - _CALL, self._call(task.contact)))
        return Beside(parts)

    def _call(self, contact: SheetContact) -> Block:
        name = self._text(contact.name, self._looks.plain, _CALL, whole=self._with_whole_names)
        if contact.number:
            number = f"{contact.number}{' *' if contact.check else ''}"
            return Stack([name, self._text(number, self._looks.number, _CALL)])
        if contact.again:
            return name
        otherwise = f"anders {contact.otherwise}" if contact.otherwise else ""
        wide = _CALL - (self._setter.width(otherwise, self._looks.fine) + 6 if otherwise else 0)
        return Stack(
            [
                name,
                Gap(2),
                Beside(
                    [
                        (0.0, Dots(wide, self._looks.number)),
                        (wide + 6, self._text(otherwise, self._looks.fine, _CALL)),
                    ]
                ),
            ]
        )

    def _below(self) -> Block:
        half = (_WIDTH - _GUTTER) / 2
        columns = [
            self._headed(heading, self._lines(lines, half), half)
            for heading, lines in zip(
                (_HEADINGS[0], f"{_HEADINGS[1]}{self._view.laws_as_of}"),
                (self._view.notes, self._view.laws),
                strict=True,
            )
            if lines
        ]
        return Beside(
            [(number * (half + _GUTTER), column) for number, column in enumerate(columns)] or [(0.0, Gap(0))]
        )

    def _headed(self, heading: str, inner: Block, width: float) -> Block:
        return Headed(self._text(heading, self._looks.heading, width), inner, width)

    def _lines(self, lines: Sequence[SheetLine], width: float) -> Block:
        found: list[Block] = []
        for line in lines:
            lead = (Run(f"{line.lead}. ", Style.BOLD),) if line.lead else ()
            marks = (Run("\xa0" + line.marks.replace(" ", "\xa0"), Style.SOFT),) if line.marks else ()
            text = self._text((*lead, Run(line.say), *marks), self._looks.plain, width)
            found += [*([Gap(3)] if found else []), text]
        return Stack(found)

    def _sources(self) -> Block:
        listed = self._text(f"{'; '.join(self._view.sources)}.", self._looks.fine, _WIDTH)
        legend = self._text(_LEGEND, self._looks.fine, _WIDTH)
        # Beside the heading there is room for what identifies the page.
        mark = self._setter.width(self._view.mark, self._looks.fine)
        heading = Beside(
            [
                (0.0, self._text(_HEADINGS[-1], self._looks.heading, _WIDTH - mark - 8)),
                (_WIDTH - mark, Stack([Gap(3), self._text(self._view.mark, self._looks.fine, mark + 1)])),
            ]
        )
        return Headed(heading, Stack([listed, Gap(2), legend]), _WIDTH)
