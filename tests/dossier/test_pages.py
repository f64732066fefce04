"""Pages and tables: nothing overlaps, nothing is lost, no heading stays behind."""

from __future__ import annotations

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from tests.dossier.sample import ASSETS, Weekdays, request
from vb_wizard.dossier.blocks import Block, Box, Chips, Stack, Text
from vb_wizard.dossier.fonts import Fonts
from vb_wizard.dossier.grid import Grid, GridSetter
from vb_wizard.dossier.looks import BRAND, CELL, SECTION
from vb_wizard.dossier.pages import Page, PageDrawer, paginate
from vb_wizard.dossier.text import Setter
from vb_wizard.presenters.dossier import dossier_view
from vb_wizard.presenters.dossier.view import Chip, ChipState, Column, Row, Run, Table, cell

SETTER = Setter(Fonts(ASSETS / "fonts"))
GRIDS = GridSetter(SETTER)
TOP, BOTTOM = 500.0, 100.0


class Recorder:
    """A canvas that only remembers which text was drawn."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def beginText(self, *_place: float) -> Recorder:  # noqa: N802 - the canvas names it so
        """Start text."""
        return self

    def textOut(self, text: str) -> None:  # noqa: N802 - the canvas names it so
        """Remember the text."""
        self.said.append(text)

    def __getattr__(self, _name: str) -> object:
        return lambda *_args, **_more: None


def drawn(block: Block) -> list[str]:
    """Return the texts of a block in the order in which they are drawn."""
    canvas = Recorder()
    block.draw(canvas, 0, 0)  # type: ignore[arg-type]
    return canvas.said


def text(words: str, *, heading: bool = False) -> Text:
    """Return a block of text, each word on a line of its own."""
    look = SECTION if heading else CELL
    return Text(SETTER.lines([(Run(word),) for word in words.split()], look, 300), look, keep_next=heading)


def grid(rows: list[Row]) -> Grid:
    """Return a table of one column."""
    return GRIDS.table(Table((Column("Kop", 100),), tuple(rows)), 300)


def place(blocks: list[Block]) -> list[Page]:
    """Place blocks on small pages."""
    return paginate(blocks, TOP, TOP, BOTTOM)


heights = st.lists(st.integers(min_value=1, max_value=90), max_size=12)


@given(heights, st.lists(st.booleans(), min_size=12, max_size=12))
def test_blocks_keep_their_order_and_never_overlap(lines: list[int], are_headings: list[bool]) -> None:
    """Every word is on some page in order, and each block starts below the end of the one before."""
    names = [" ".join(f"{number}.{at}" for at in range(count)) for number, count in enumerate(lines)]
    blocks = [text(name, heading=flag) for name, flag in zip(names, are_headings, strict=False)]
    pages = place(list(blocks))
    said = [word for page in pages for _, block in page.placed for word in drawn(block)]
    assert said == [word for name in names for word in name.split()]
    for page in pages:
        y = TOP
        for top, block in page.placed:
            assert top <= y + 0.01
            y = top - block.height
            assert y >= BOTTOM - 0.01 or block.split(top - BOTTOM) is None


@given(st.integers(min_value=0, max_value=40))
def test_a_heading_never_stands_alone_at_the_end_of_a_page(filler: int) -> None:
    """Wherever the page ends, the heading is on the page where its table starts."""
    blocks: list[Block] = [text("x " * filler)] if filler else []
    blocks += [
        text("Kop", heading=True),
        grid([Row(group="groep"), Row((cell("eerste"),)), Row((cell("tweede"),))]),
    ]
    for page in place(blocks):
        if page.placed:
            assert drawn(page.placed[-1][1]) != ["Kop"]
        words = [word for _, block in page.placed for word in drawn(block)]
        assert words[-1] != "groep"


def test_a_table_repeats_its_headings_on_every_page() -> None:
    """Column headings and the line that heads a group come back on each page, every row comes once."""
    rows = [Row(group="maandag"), *(Row((cell(f"rij{number}"),)) for number in range(60))]
    pages = [[word for _, block in page.placed for word in drawn(block)] for page in place([grid(rows)])]
    assert len(pages) > 2
    assert all(words[:2] == ["Kop", "maandag"] for words in pages)
    assert [word for words in pages for word in words[2:]] == [f"rij{number}" for number in range(60)]


@given(st.integers(0, 30), st.integers(2, 40))
def test_no_page_begins_or_ends_with_one_lonely_row(filler: int, count: int) -> None:
    """Of a table with more rows at least two stand together on each page that has some."""
    rows = [Row(group="maandag"), *(Row((cell(f"rij{number}"),)) for number in range(count))]
    pages = place([text(" ".join(["vulling"] * filler)), grid(rows)])
    told = [
        sum(word.startswith("rij") for _, block in page.placed for word in drawn(block)) for page in pages
    ]
    assert sum(told) == count
    assert all(number != 1 for number in told) or count == 3


def test_a_row_taller_than_a_page_goes_on() -> None:
    """A tall row is split between its lines, and none of them is lost."""
    tall = "\n".join(f"regel{number}" for number in range(100))
    pages = place([grid([Row((cell("eerst"),)), Row((cell(tall),)), Row((cell("laatst"),))])])
    said = [word for page in pages for _, block in page.placed for word in drawn(block) if word != "Kop"]
    assert len(pages) > 2
    assert said == ["eerst", *(f"regel{number}" for number in range(100)), "laatst"]


def test_a_box_taller_than_a_page_is_split() -> None:
    """Ground and edge go on on the next page."""
    box = Box(Stack([text(" ".join(f"w{number}" for number in range(80)))]), 300, BRAND)
    pages = place([box])
    assert len(pages) > 1
    assert [word for page in pages for _, block in page.placed for word in drawn(block)] == [
        f"w{n}" for n in range(80)
    ]


def test_chips_wrap_within_the_width() -> None:
    """Many chips take several rows, each chip is drawn once."""
    chips = [Chip(f"antwoord {number}", ChipState.PASSED) for number in range(20)]
    block = Chips(chips, SETTER, 300)
    assert drawn(block) == [chip.label for chip in chips]
    assert block.height > 100


def test_a_page_that_was_drawn_is_let_go() -> None:
    """Thousands of rows are not let go in one long moment at the end."""
    pages = place([text("woord " * 400)])
    assert len(pages) > 1
    PageDrawer(dossier_view(request(), Weekdays()), SETTER).draw(Canvas(BytesIO()), pages)
    assert not any(page.placed for page in pages)


def test_words_that_were_let_go_are_looked_up_again() -> None:
    """What is set afterwards is as wide as before."""
    setter = Setter(Fonts(ASSETS / "fonts"))
    before = setter.width("ĳsvrij 🙂", CELL)
    setter.let_go()
    assert setter.width("ĳsvrij 🙂", CELL) == before
