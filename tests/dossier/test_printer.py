from __future__ import annotations

import os
import re
import shutil
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw
import pytest
from PIL import Image

from tests.dossier.pdftext import flat, font_names, metadata, outline, page_texts
from tests.dossier.sample import ASSETS, BOOK, Weekdays, request, threat_mail
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.fiction import Fiction
from vb_wizard.dossier.printer import ReportlabPrinter

GOLDEN = Path(__file__).parents[1] / "golden" / "dossier.txt"
CHAPTERS = [
    "Tijdlijn", "Antwoorden", "Acties", "Gesprekken", "Bewijs", "Open acties en termijnen", "Vervallen", "Bronnen",
    "Verantwoording",
]  # fmt: skip


def test_the_text_of_the_dossier_is_as_agreed(printer: ReportlabPrinter) -> None:
    """The text of every page is that of the golden file; VB_REGENERATE=1 writes it anew."""
    text = "\n\f\n".join(page_texts(printer.print(request()))) + "\n"
    if os.environ.get("VB_REGENERATE") == "1":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_the_same_request_gives_the_same_bytes(printer: ReportlabPrinter) -> None:
    """Two prints are byte for byte equal, also by a printer that read the fonts anew."""
    first = printer.print(request())
    assert first == printer.print(request())
    assert first == ReportlabPrinter(ASSETS, Weekdays()).print(request())


def test_every_chapter_has_a_bookmark(printer: ReportlabPrinter) -> None:
    """The outline names the first page with its parts, then the chapters in order, each on a later or the same page."""
    marks = outline(printer.print(request()))
    assert marks[0] == (0, "Dossier 2026-014", 0)
    assert [title for level, title, _ in marks if level == 1] == [
        "In het kort",
        "Wat is gedaan",
        "Wat staat open",
        "Route",
        "Inhoud",
    ]
    assert [title for level, title, _ in marks[1:] if level == 0] == CHAPTERS
    pages = [page for _, _, page in marks]
    assert pages == sorted(pages)


def test_every_page_says_what_it_belongs_to(printer: ReportlabPrinter) -> None:
    """Each page carries the stamp, the number of the dossier, the check value and its place in the whole."""
    pages = page_texts(printer.print(request()))
    assert len(pages) > 2
    checks = set()
    for number, text in enumerate(pages, 1):
        assert "VERTROUWELIJK" in text
        assert "Dossier 2026-014 · politie en OM" in text
        assert f"{number} van {len(pages)}" in text
        checks |= set(re.findall(r"Logboek 25 · controle [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}\b", text))
    assert len(checks) == 1


def test_only_the_bundled_fonts_are_used(printer: ReportlabPrinter) -> None:
    """No page names a font that is not in the file."""
    pdf = printer.print(request())
    names = font_names(pdf)
    assert names
    assert all(
        re.fullmatch(r"[A-Z]{6}\+(AtkinsonHyperlegibleNext-\w+|DejaVuSans(Mono)?)", name) for name in names
    )
    assert pdf.count(b"/FontFile2") == len(names)


def test_the_file_says_what_it_is(printer: ReportlabPrinter) -> None:
    """Title, maker, date and language stand in the file itself; the date is that of the request."""
    pdf = printer.print(request())
    data = metadata(pdf)
    assert data["Title"] == "Dossier 2026-014 · Dreigmail aan burgemeester en gezin"
    assert data["Author"] == "Gemeente Voorbeeldstad"
    assert data["CreationDate"] == data["ModDate"] == "D:20261123103200+01'00'"
    assert re.search(rb"/Lang\s*\(nl\)", pdf)


def test_the_first_page_holds_the_whole_summary(printer: ReportlabPrinter) -> None:
    """Cover and summary stand on page 1 and the timeline starts on page 2."""
    pages = page_texts(printer.print(request()))
    for heading in ("In het kort", "Wat is gedaan", "Wat staat open", "Route", "Inhoud"):
        assert heading in pages[0].splitlines()
    assert "Tijdlijn" in pages[1].splitlines()


def test_the_contents_name_the_page_of_every_chapter(printer: ReportlabPrinter) -> None:
    """The first page ends with each chapter and the page on which its heading stands."""
    pages = page_texts(printer.print(request()))
    contents = " ".join(pages[0].split("Inhoud")[1].split())
    for chapter in CHAPTERS:
        number = re.search(rf"{re.escape(chapter)} (\d+)", contents)
        assert number is not None, chapter
        assert chapter in pages[int(number[1]) - 1].splitlines()


def test_a_sensitive_answer_is_nowhere(printer: ReportlabPrinter) -> None:
    """The value of a sensitive fact is not in the dossier, and the dossier says that it was left out."""
    text = flat(printer.print(request()))
    assert "Voorbeeldlaan" not in text
    assert "Niet opgenomen 1 gevoelig antwoord; dat staat in de zaak" in text
    assert "niet opgenomen (gevoelig)" in text


def test_an_exercise_can_never_pass_for_real(printer: ReportlabPrinter) -> None:
    """Every page of the dossier of an exercise carries the word; no page of a real one does."""
    book = Fiction(BOOK.catalogue.contacts.values()).book(BOOK)
    case = threat_mail().case(is_exercise=True)
    pdf = printer.print(request(case=case, book=book, office_contacts={}))
    exercise = page_texts(pdf)
    said = metadata(pdf)
    assert all("OEFENING" in said[name] for name in ("Title", "Subject", "Keywords"))
    assert all("OEFENING" in text for text in exercise)
    assert "OEFENING" not in flat(printer.print(request()))


@pytest.mark.parametrize("spoil", ["missing", "broken"])
def test_a_font_that_cannot_be_used_is_told(tmp_path: Path, spoil: str) -> None:
    """A missing or broken font gives a Dutch sentence that names the file, and no dossier without it."""
    shutil.copytree(ASSETS / "fonts", tmp_path / "fonts")
    font = tmp_path / "fonts" / "AtkinsonHyperlegibleNext-Bold.ttf"
    font.unlink() if spoil == "missing" else font.write_bytes(b"geen lettertype")
    with pytest.raises(
        KnownError, match=r"AtkinsonHyperlegibleNext-Bold\.ttf ontbreekt of is niet leesbaar"
    ) as told:
        ReportlabPrinter(tmp_path, Weekdays()).print(request())
    assert told.value.safe
    assert told.value.to_do


def test_the_logo_stands_on_the_first_page_alone(printer: ReportlabPrinter) -> None:
    """With a logo the first page has one picture, the others none, and every page says what it said without."""
    target = BytesIO()
    Image.new("RGBA", (300, 100), "navy").save(target, "PNG")
    pdf = printer.print(replace(request(), logo=target.getvalue()))
    assert page_texts(pdf) == page_texts(printer.print(request()))
    with closing(pdfium.PdfDocument(pdf)) as document:
        pictures = [len(list(page.get_objects([pdfium_raw.FPDF_PAGEOBJ_IMAGE]))) for page in document]
    assert pictures == [1, *[0] * (len(pictures) - 1)]
