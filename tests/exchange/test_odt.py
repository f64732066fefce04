"""The file of a letter, read back: whole, safe, the same each time, with real headings, tables, a header and page numbers."""

from __future__ import annotations

import itertools
import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from odfdo import Document
from PIL import Image

from tests.fakes.letters import EVERYTHING, WIDE, lettered_desk, request
from tests.fakes.small_office import WeekdaysOnly
from vb_wizard.application.ports import LetterRequest
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.letter import Block, BlockKind
from vb_wizard.exchange.odt import OdtWriter
from vb_wizard.exchange.odt_parts import clean
from vb_wizard.resources import assets_folder

KNOWN = [("kennis", "2026-11-20 08:30"), ("wie", "burgemeester"), ("gevaar", "ja")]
NASTY = {
    "opmaak": "<text:p>&amp; {loco} </office:body>",
    "stuurtekens": "a\x00b\x07c\x1b[31m\ufffe",
    "regels": "een\r\ntwee\u2028drie\tvier  vijf",
    "emoji": "Dreiging 😀👩\u200d👧 🔥",
    "rechts naar links": "אני יודע איפה \u202eadres\u202c",
    "half teken": "kapot \ud83d teken",
    "lang": "Lange tekst. " * 400,
}


def write(made: LetterRequest) -> bytes:
    """Return the file of a letter."""
    return OdtWriter(assets_folder(), WeekdaysOnly()).write(made)


def with_name(text: str) -> LetterRequest:
    """Return a request for a letter about a case in which somebody typed this."""
    return request(lettered_desk([*KNOWN, ("loco", text)]))


def opened(packed: bytes) -> Document:
    """Return the file as the library reads it."""
    return Document(BytesIO(packed))


def part(packed: bytes, name: str) -> etree._Element:
    """Return a part of the file as XML."""
    with zipfile.ZipFile(BytesIO(packed)) as package:
        return etree.fromstring(package.read(name))


def words(packed: bytes) -> str:
    """Return all words of the file, on one line."""
    return " ".join("".join(part(packed, "content.xml").itertext()).split())


def test_the_package_is_as_the_standard_asks() -> None:
    """The kind of file stands first and uncompressed, every part is in the manifest and is sound XML."""
    packed = write(request(lettered_desk(KNOWN)))
    with zipfile.ZipFile(BytesIO(packed)) as package:
        names = package.namelist()
        assert package.testzip() is None
        assert names[0] == "mimetype"
        assert package.infolist()[0].compress_type == zipfile.ZIP_STORED
        assert package.infolist()[0].extra == b""
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        for name in names[1:]:
            etree.fromstring(package.read(name))
    listed = re.findall(
        r'full-path="([^"]+)"', etree.tostring(part(packed, "META-INF/manifest.xml"), encoding=str)
    )
    assert set(listed) == {"/", *names} - {"mimetype", "META-INF/manifest.xml"}


def test_the_same_request_gives_the_same_bytes() -> None:
    """Nothing of the machine or the moment of making is in the file."""
    made = request(lettered_desk(KNOWN))
    assert write(made) == write(made)
    assert b"/home/" not in write(made)


def test_headings_tables_and_lists_are_real() -> None:
    """Headings have their level and style, tables a heading row that is repeated, lists are lists, and it is in Dutch."""
    packed = write(request(lettered_desk(KNOWN), municipality="Gemeente Voorbeeldstad"))
    document = opened(packed)
    heads = [
        (one.level, one.get_attribute("text:style-name"), str(one).strip()) for one in document.body.headers
    ]
    assert heads[0] == ("1", "Heading_20_1", "Brief met alles")
    assert heads[1] == ("2", "Heading_20_2", "Zaak 2026-001 in de gemeente Voorbeeldstad")
    space = {
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    }
    content = part(packed, "content.xml")
    tables = content.findall(".//table:table", space)
    assert len(tables) == 5
    names = [one.get(f"{{{space['table']}}}name") for one in tables]
    assert len(set(names)) == len(names)
    for one in tables:
        assert one.find("table:table-header-rows", space) is not None
        width = len(one.findall("table:table-column", space))
        assert all(len(row) == width for row in one.iterfind(".//table:table-row", space))
    assert len(content.findall(".//text:list", space)) == 3
    styles = etree.tostring(part(packed, "styles.xml"), encoding=str)
    assert 'fo:language="nl"' in styles
    assert 'fo:page-width="21cm"' in styles


def test_every_style_that_is_named_is_there() -> None:
    """A name that no style has would silently look like plain text."""
    packed = write(request(lettered_desk(KNOWN, is_exercise=True)))
    content, styles = part(packed, "content.xml"), part(packed, "styles.xml")
    named = {
        value
        for tree in (content, styles)
        for one in tree.iter()
        for key, value in one.attrib.items()
        if re.search(r"\}(style-name|parent-style-name|next-style-name|page-layout-name)$", str(key))
    }
    known = {
        value
        for tree in (content, styles)
        for one in tree.iter()
        for key, value in one.attrib.items()
        if str(key).endswith("}name") and "style" in str(one.tag)
    }
    assert named - known == set()


def test_header_and_footer_say_which_case_and_which_page() -> None:
    """The footer has the number of the page and of all pages."""
    styles = part(write(request(lettered_desk(KNOWN))), "styles.xml")
    space = {
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    }
    header, footer = (styles.find(f".//style:master-page/style:{one}", space) for one in ("header", "footer"))
    assert header is not None
    assert footer is not None
    assert "".join(header.itertext()) == "Zaak 2026-001"
    assert "".join(footer.itertext()).replace(" ", "") == "Briefmetalles·Zaak2026-001Bladzijde1van1"
    assert footer.find(".//text:page-number", space) is not None
    assert footer.find(".//text:page-count", space) is not None


def test_nobody_is_named_as_author_unless_the_office_is_known() -> None:
    """Without a municipality the file has no maker but the program."""
    meta = opened(write(request(lettered_desk(KNOWN)))).meta
    assert (meta.initial_creator, meta.creator, meta.generator) == (None, None, "vb-wizard")
    assert meta.title == "Brief met alles"
    assert meta.language == "nl-NL"
    named = opened(write(request(lettered_desk(KNOWN), municipality="Gemeente Voorbeeldstad"))).meta
    assert named.initial_creator == "Gemeente Voorbeeldstad"


def test_an_exercise_is_marked_in_text_header_and_properties() -> None:
    """Whoever finds the file sees that it is not real."""
    packed = write(request(lettered_desk(KNOWN, is_exercise=True), WIDE))
    meta = opened(packed).meta
    assert meta.title is not None
    assert meta.title.startswith("OEFENING")
    assert meta.keyword == "OEFENING"
    assert words(packed).startswith("OEFENING.")
    assert "OEFENING · Zaak" in "".join(part(packed, "styles.xml").itertext())
    assert "OEFENING" not in words(write(request(lettered_desk(KNOWN), WIDE)))


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_what_somebody_typed_is_only_ever_text(text: str) -> None:
    """Markup, control characters, emoji, text from right to left and long text stand in a sound file, and nowhere as markup."""
    packed = write(with_name(text))
    plainly = write(with_name("gewoon"))
    assert opened(packed).body.headers

    def tags(made: bytes) -> list[str]:
        return [
            str(one.tag)
            for one in part(made, "content.xml").iter()
            if not str(one.tag).endswith(("}s", "}tab", "}line-break"))
        ]

    assert tags(packed) == tags(plainly)
    typed = " ".join(re.sub(r"[\x00-\x1f\ufffe\u202e\u202c\u2028]|\[31m", " ", text).split()[:1])
    assert typed[:4] in words(packed)


def test_typed_line_ends_stay_line_ends() -> None:
    """Lines and spaces of what was typed come back when the file is read."""
    body = opened(write(with_name("een\r\ntwee  drie"))).body
    assert any("een\ntwee  drie" in str(one) for one in body.paragraphs)


def test_marks_that_turn_text_around_are_left_out() -> None:
    """A name cannot hide what it says; joined emoji and other scripts keep the marks they need."""
    assert clean("a\u202eb\u2066c") == "abc"
    assert clean("👩\u200d👧") == "👩\u200d👧"
    assert clean("e\u0301") == "é"


def test_missing_looks_are_said_in_a_sentence(tmp_path: Path) -> None:
    """The user hears what is gone and that the cases are safe."""
    with pytest.raises(KnownError, match=r"content\.xml .* ontbreekt") as told:
        OdtWriter(tmp_path, WeekdaysOnly()).write(request(lettered_desk()))
    assert told.value.safe
    assert told.value.to_do


def test_a_letter_without_blocks_that_hold_still_opens() -> None:
    """Title and model stand there whatever the case says."""
    empty = replace(EVERYTHING, blocks=(Block(BlockKind.BULLETS, ("x",)),))
    assert "Model. Pas dit aan" in words(write(request(lettered_desk(), empty)))


def test_a_card_is_never_parted_and_stands_beside_another() -> None:
    """The boxes of a step are one card in two columns: each box but the last stays with the next."""
    content = part(write(request(lettered_desk(KNOWN))), "content.xml")
    space = {"text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}
    style = f"{{{space['text']}}}style-name"
    section = content.find(".//text:section", space)
    assert section is not None
    assert section.get(style) == "Kolommen"
    lists = section.findall("text:list", space)
    assert len(lists) == len(section.findall("text:h", space)) > 0
    for one in lists:
        *kept, last = [line.get(style) for line in one.iterfind(".//text:p", space)]
        assert set(kept) <= {"Kaartlijst"}
        assert last == "Kaartslot"


def test_what_leads_into_a_table_or_a_signature_stays_with_it() -> None:
    """A paragraph right before a table or a signature is kept on the page of what follows."""
    body = part(write(request(lettered_desk(KNOWN))), "content.xml").find(".//{*}text")
    assert body is not None
    style = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}style-name"
    leading = [
        one.get(style)
        for one, after in itertools.pairwise(body)
        if etree.QName(after).localname == "table" and etree.QName(one).localname == "p"
    ]
    assert leading
    assert set(leading) == {"Text_20_body_20_kept"}


def test_a_letter_that_ends_with_a_signature_has_no_empty_page() -> None:
    """After a last table stands a line of next to no height, where a word processor would put a whole one."""
    letter = replace(WIDE, blocks=(Block(BlockKind.SIGN, ("De griffier",)),))
    last = list(opened(write(request(lettered_desk(KNOWN), letter))).body.children)[-1]
    assert last.tag == "text:p"
    assert last.get_attribute("text:style-name") == "Slot"
    assert not str(last).strip()


def test_the_logo_stands_above_the_letter() -> None:
    """A logo is one picture in the package, named in the manifest, that says whose it is; without one there is none."""
    target = BytesIO()
    Image.new("RGBA", (300, 100), "navy").save(target, "PNG")
    made = replace(request(lettered_desk(KNOWN)), logo=target.getvalue())
    packed = write(made)
    assert packed == write(made)
    with zipfile.ZipFile(BytesIO(packed)) as package:
        assert package.read("Pictures/logo.png") == target.getvalue()
    assert "Pictures/logo.png" in etree.tostring(part(packed, "META-INF/manifest.xml"), encoding=str)
    shown = opened(packed).body.images
    assert [one.url for one in shown] == ["Pictures/logo.png"]
    assert made.municipality in words(packed)
    assert opened(write(request(lettered_desk(KNOWN)))).body.images == []
