"""What people type is printed as typed, whatever it is."""

from __future__ import annotations

import re

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dossier.pdftext import flat, font_names, page_texts
from tests.dossier.sample import ASSETS, Story, Weekdays, notes, request
from vb_wizard.domain.journal import Called, CallResult, EvidenceAdded
from vb_wizard.dossier.looks import MARGIN, PAGE
from vb_wizard.dossier.printer import ReportlabPrinter

HOSTILE = [
    "<b>&",
    "<img src='/etc/hostname'/>",
    "<onbekend/>",
    "</para>",
    "&amp; &#65;",
    "<a href='javascript:1'>x</a>",
    "%s {0} \\n",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_printed_as_typed(printer: ReportlabPrinter, text: str) -> None:
    """What looks like markup, an entity or a format is text, in a note, a name and a file name."""
    story = Story(title=text)
    story.add(Called("", text, text, CallResult.REACHED, text))
    story.add(EvidenceAdded(1, text, "ab" * 32, 12, text, text))
    pdf = printer.print(request(story, municipality=text, printed_by=text))
    assert flat(pdf).count(text) >= 8
    assert b"/Subtype /Image" not in pdf
    assert b"/URI" not in pdf


def test_a_long_note_goes_on_over_pages(printer: ReportlabPrinter) -> None:
    """A note of 5 000 characters is printed whole, over several pages, under repeated column headings."""
    words = [f"woord{number:03d}" for number in range(555)]
    note = " ".join(words)
    assert len(note) >= 4990
    pages = page_texts(printer.print(request(notes(["eerst", note]))))
    told = [page for page in pages if re.search(r"woord\d", page)]
    assert len(told) >= 2
    assert all("Wanneer Soort Wat maandag 23 november 2026" in " ".join(page.split()) for page in told)
    assert re.findall(r"woord\d{3}", " ".join(told)) == words


@pytest.mark.parametrize(
    "text", ["w" * 400, "https://voorbeeld.example/" + "pad/" * 60, "Donaudampfschiff" * 30]
)
def test_a_word_that_is_too_long_stays_inside_its_column(printer: ReportlabPrinter, text: str) -> None:
    """No character stands outside the margins, and none is lost."""
    story = Story(title=text)
    story.add(Called("", text, text, CallResult.NOT_REACHED, text))
    pdf = printer.print(request(story, municipality=text, printed_by=text))
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        words = page.get_textpage()
        boxes = [words.get_charbox(at) for at in range(words.count_chars())]
        assert max(box[2] for box in boxes) <= PAGE[0] - MARGIN + 1
        assert min(box[0] for box in boxes) >= MARGIN - 1
        words.close()
        page.close()
    document.close()
    assert text in "".join(page_texts(pdf)[1].split()).replace("-\u0002", "-")


def test_what_the_text_font_lacks_comes_from_another(printer: ReportlabPrinter) -> None:
    """Arrows, checks, Greek and Cyrillic are drawn with the second font, Polish and Turkish names with the first."""
    text = "Łukasz Şahin Αλέξης Жуков → ✓ ≥ €"
    pdf = printer.print(request(notes([text])))
    assert text in flat(pdf)
    assert any(name.endswith("+DejaVuSans") for name in font_names(pdf))


def test_what_no_font_has_is_written_out(printer: ReportlabPrinter) -> None:
    """A picture character is named, because it may be part of a threat; a Chinese character gets its code."""
    assert "dag [U+1F52B pistol] [U+4E2D]" in flat(printer.print(request(notes(["dag \U0001f52b 中"]))))


def test_invisible_marks_are_left_out(printer: ReportlabPrinter) -> None:
    """Control characters and marks that turn text around are not printed; line ends stay line ends."""
    text = flat(
        printer.print(request(notes(["a\x00b\x1b[31mc\u202ed\u200be\r\nnieuwe regel", "cafe\u0301"])))
    )
    assert "ab[31mcde nieuwe regel" in text
    assert "café" in text


def test_an_empty_case_is_still_a_dossier(printer: ReportlabPrinter) -> None:
    """A case that was only opened prints, and each chapter says that there is nothing yet."""
    text = flat(printer.print(request(Story(title=""), municipality="", printed_by="")))
    assert "Er is nog geen vraag beantwoord." in text
    assert "Er is geen gesprek vastgelegd." in text
    assert "Er is geen bewijs toegevoegd." in text
    assert "Er is niets vervallen" in text


PRINTER = ReportlabPrinter(ASSETS, Weekdays())


@settings(max_examples=25)
@given(st.text(max_size=300), st.text(min_size=1, max_size=60))
def test_no_text_breaks_the_dossier(note: str, name: str) -> None:
    """Whatever is typed, the dossier is a PDF that can be read back."""
    story = notes([note])
    story.add(EvidenceAdded(1, name, "cd" * 32, 5, note, name))
    pages = page_texts(PRINTER.print(request(story, municipality=name)))
    assert all(f"{number} van {len(pages)}" in page for number, page in enumerate(pages, 1))
