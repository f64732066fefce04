"""Cards out of vCard files of all versions and makes, and back."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vb_wizard.application.cards import Card, CardNumber, ReadCards
from vb_wizard.exchange.vcard import LIMIT_BYTES, VCards, read_cards


def read(text: str, encoding: str = "utf-8") -> ReadCards:
    """Read a file with this text, with the line ends that the form asks for."""
    return read_cards(dedent(text).lstrip().replace("\n", "\r\n").encode(encoding))


def one(body: str, version: str = "3.0") -> Card:
    """Read one card with these lines, and nothing wrong with it."""
    found = read(f"BEGIN:VCARD\nVERSION:{version}\n{dedent(body).strip()}\nEND:VCARD\n")
    assert found.wrong == ()
    (card,) = found.cards
    return card


def test_an_old_card_with_quoted_printable_that_goes_on() -> None:
    """Version 2.1: parameters without names, letters as =E9 in several lines, and a charset that is named."""
    card = one(
        """
        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Meldpunt
        FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Co=F6rdinator agressie =
        en geweld
        TEL;CELL;PREF:06 1111 1111
        TEL;WORK;VOICE:010 123
        """,
        "2.1",
    )
    assert card.name == "Coördinator agressie en geweld"
    assert card.numbers == (CardNumber("06 1111 1111", "mobiel"), CardNumber("010 123", "werk"))


def test_a_card_of_a_telephone_with_groups_and_folded_lines() -> None:
    """Version 3.0: a group before the name, a value on two lines, escapes, and two types in one."""
    card = one(
        """
        FN:Secretariaat van de
          burgemeester
        ORG:Gemeente Voorbeeldstad\\, afdeling Bestuur;Kabinet
        TITLE:Bestuurssecretaris
        item1.TEL;type=WORK;type=pref:010 1
        item1.X-ABLabel:Werk
        item2.TEL;type="CELL,VOICE":06 2
        """
    )
    assert card.name == "Secretariaat van de burgemeester"
    assert card.about == ("Bestuurssecretaris", "Gemeente Voorbeeldstad, afdeling Bestuur, Kabinet")
    assert card.numbers == (CardNumber("010 1", "werk"), CardNumber("06 2", "mobiel"))


def test_a_new_card_with_links_and_a_preference() -> None:
    """Version 4.0: a number as a link, with an extension that is left out; the preferred number first, a fax last."""
    card = one(
        """
        FN:Griffie
        TEL;TYPE=fax:010 9
        TEL;TYPE=work:010 2
        TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+31-6-1234;ext=5
        """,
        "4.0",
    )
    assert [number.number for number in card.numbers] == ["+31-6-1234", "010 2", "010 9"]
    assert card.numbers[-1].kind == "fax"


def test_a_name_in_parts_is_said_whole() -> None:
    """Without FN the parts of N are put in the order in which a name is said, and an organisation is a name as well."""
    assert one("N:Van den Berg;Jan;;drs.;\nTEL:1").name == "drs. Jan Van den Berg"
    assert one("N:Berg\\;er;;;;\nTEL:1").name == "Berg;er"
    assert one("ORG:Meldkamer;\nTEL:1").name == "Meldkamer"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encoding_is_found(encoding: str) -> None:
    """Accents survive from programs that write UTF-8, the letters of an old Windows, or UTF-16."""
    found = read("BEGIN:VCARD\nVERSION:3.0\nFN:Coördinator\nTEL:1\nEND:VCARD\n", encoding)
    assert (found.cards[0].name, found.wrong) == ("Coördinator", ())


@pytest.mark.parametrize(("kind", "version"), [("BASE64", "2.1"), ("b", "3.0")])
def test_a_picture_is_passed_over(kind: str, version: str) -> None:
    """Pictures take many lines, folded or not, and are no complaint."""
    parameter = kind if version == "2.1" else f"ENCODING={kind}"
    card = one(f"FN:A\nPHOTO;{parameter};TYPE=JPEG:AAAA\nBBBB+/==\n CCCC\nTEL:1", version)
    assert card.numbers == (CardNumber("1"),)


def test_what_is_wrong_is_named_with_its_line_and_the_rest_is_read() -> None:
    """Each bad line is said once with its number and what to do; the other lines of the card count."""
    found = read(
        """
        rommel
        BEGIN:VCARD
        VERSION:9.9
        FN:Piket
        dit is geen regel
        TEL;=x:1
        TEL:onbekend
        TEL:
        TEL:06 1
        BEGIN:VCARD
        VERSION:3.0
        TEL:06 2
        """
    )
    assert [(card.name, card.numbers[0].number, card.line) for card in found.cards] == [
        ("Piket", "06 1", 2),
        ("", "06 2", 10),
    ]
    assert [said.split(":")[0] for said in found.wrong] == [
        "Regel 1", "Regel 3", "Regel 5", "Regel 6", "Regel 7", "Regel 8", "Regel 10", "Regel 10", "Regel 10",
    ]  # fmt: skip
    assert "'dit is geen regel' heeft geen dubbele punt. Deze regel is overgeslagen." in found.wrong[2]
    assert "'onbekend' is geen telefoonnummer. Vul het nummer later zelf in" in found.wrong[4]


def test_other_files_are_no_cards() -> None:
    """Nothing, another kind of file, bytes, and a file that is far too large."""
    assert read_cards(b"") == ReadCards()
    assert read_cards(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").cards == ()
    assert read_cards(bytes(range(256)) * 4).cards == ()
    large = read_cards(b"x" * (LIMIT_BYTES + 1))
    assert (large.cards, len(large.wrong)) == ((), 1)


def test_what_is_written_is_read_back_the_same() -> None:
    """Signs of the form in a text, long lines and accents survive, in version 3.0 with lines of at most 75 bytes."""
    card = Card(
        "Griffie; de, \\ één\nand",
        (CardNumber("+31 10 123"),),
        ("Griffier", "Gemeente Voorbeeldstad"),
        contact="griffier",
        note="Meldingen van raadsleden, é" * 9,
    )
    content = VCards().write([card, Card("Alarmnummer", (CardNumber("112"),))])
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert content.count(b"VERSION:3.0\r\n") == 2
    found = VCards().read(content)
    assert found.wrong == ()
    first, second = found.cards
    assert (first.name, first.about, first.contact) == ("Griffie; de, \\ één and", card.about, "griffier")
    assert (first.numbers, second.numbers) == (card.numbers, (CardNumber("112"),))


LINES = st.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "TEL;CELL:06=", "FN;QUOTED-PRINTABLE:a=", " b", "=C3=", "\t", 'TEL;X=":1', "N:;;"]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=120), st.lists(LINES, max_size=12).map(lambda all_: "\n".join(all_).encode())
    )
)
def test_reading_never_fails(content: bytes) -> None:
    """Whatever the bytes are, there is an answer, and what was read can be written."""
    VCards().write(read_cards(content).cards)
