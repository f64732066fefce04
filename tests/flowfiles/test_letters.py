"""From a written letter to a letter of the domain."""

from __future__ import annotations

from tests.fakes.kitchen_sink import changed, kitchen_sink
from vb_wizard.domain.conditions import Is, Not
from vb_wizard.domain.letter import Block, BlockKind
from vb_wizard.flowfiles.library import Shelf
from vb_wizard.flowfiles.reading import read


def test_every_kind_of_block_is_read() -> None:
    """The kitchen sink has each kind once; paragraphs end at an empty line, and a line end inside one is a space."""
    book = read(kitchen_sink()).book
    assert book is not None
    letter = book.letters["kaart"]
    assert [block.kind for block in letter.blocks] == list(BlockKind)
    assert letter.when == Not(Is("direct_gevaar", ("nee",)))
    assert letter.blocks[1] == Block(
        BlockKind.TEXT,
        (
            "In {gemeente} is op {moment_incident} iets gebeurd.",
            "Bel terug naar {? nummer}, uiterlijk op {stam.gezin_waarschuwen}.",
        ),
        Is("direct_gevaar", ("ja",)),
    )
    assert letter.blocks[5].words == ("Melder",)
    assert letter.blocks[7].words == ()
    assert (letter.wide, book.letters["bericht"].wide) == (False, True)


def test_letters_belong_to_the_book_that_a_case_keeps() -> None:
    """Another letter is another book, and the kept texts give the same letters back."""
    texts = kitchen_sink()
    kept = Shelf().from_texts(texts)
    other = Shelf().from_texts(changed("letters/kaart.yaml", "Deur dicht", "Raam dicht"))
    assert kept.sha256 != other.sha256
    assert "letters/kaart.yaml" in kept.texts
    assert Shelf().from_texts(kept.texts).letters == kept.letters


def test_a_letter_named_like_another_file_is_told() -> None:
    """The name inside is the name of the file."""
    found = read(changed("letters/kaart.yaml", "letter: kaart", "letter: kart")).findings
    assert ("VB120", "letters/kaart.yaml", 1) in [(one.code, one.file, one.line) for one in found]
