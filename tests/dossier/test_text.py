from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.dossier.sample import ASSETS
from vb_wizard.dossier.fonts import Face, Fonts
from vb_wizard.dossier.looks import CELL
from vb_wizard.dossier.text import SetLine, Setter, clean
from vb_wizard.presenters.dossier.view import Run, Style

SETTER = Setter(Fonts(ASSETS / "fonts"))


def said(lines: tuple[SetLine, ...]) -> list[str]:
    """Return the text of each line."""
    return ["".join(piece.text for piece in pieces) for pieces in lines]


@given(st.text(alphabet="abcdefghijklm-/ Łα→", max_size=200), st.floats(min_value=20, max_value=400))
def test_every_line_fits_and_nothing_is_lost(text: str, width: float) -> None:
    """No line is wider than its column, and apart from spaces at line ends every character is there in order."""
    lines = SETTER.lines(((Run(text),),), CELL, width)
    assert all(sum(piece.width for piece in pieces) <= width + 0.01 for pieces in lines)
    assert "".join(said(lines)).replace(" ", "") == text.replace(" ", "")


def test_lines_break_at_spaces(setter: Setter) -> None:
    """A word that fits on a line is not cut."""
    lines = said(setter.lines(((Run("De burgemeester is ingelicht over de dreiging"),),), CELL, 90))
    assert len(lines) > 1
    assert " ".join(lines) == "De burgemeester is ingelicht over de dreiging"


def test_a_compound_breaks_after_its_hyphen(setter: Setter) -> None:
    """A long compound breaks after a hyphen between letters; a date and a number never break."""
    assert said(setter.lines(((Run("stelselbewaken-beveiligen"),),), CELL, 80)) == [
        "stelselbewaken-",
        "beveiligen",
    ]
    assert said(setter.lines(((Run("op 24-02-2026"),),), CELL, 50)) == ["op", "24-02-2026"]


def test_runs_without_a_space_between_them_stay_together(setter: Setter) -> None:
    """A word of two styles is one word."""
    lines = setter.lines(((Run("aaaa bb"), Run("bb", Style.BOLD)),), CELL, 40)
    assert said(lines) == ["aaaa", "bbbb"]
    assert [piece.face for piece in lines[1]] == [Face.REGULAR, Face.BOLD]


def test_newlines_are_kept(setter: Setter) -> None:
    """A line end that somebody typed is a line end, also an empty line."""
    assert said(setter.lines(((Run("een\r\n\r\ntwee"),),), CELL, 200)) == ["een", "", "twee"]


def test_each_character_gets_a_face_that_has_it(setter: Setter) -> None:
    """Runs change face only where they must."""
    pieces = setter.lines(((Run("naar → Жуков ok"),),), CELL, 400)[0]
    assert [(piece.text, piece.face) for piece in pieces] == [
        ("naar ", Face.REGULAR), ("→", Face.FALLBACK), (" ", Face.REGULAR), ("Жуков", Face.FALLBACK), (" ok", Face.REGULAR),
    ]  # fmt: skip


def test_struck_text_is_marked(setter: Setter) -> None:
    """Only the corrected words are struck through."""
    pieces = setter.lines(((Run("was "), Run("dit", Style.STRUCK), Run(" nu dat")),), CELL, 400)[0]
    assert [piece.text for piece in pieces if piece.struck] == ["dit"]


def test_a_lone_surrogate_is_replaced() -> None:
    """Half a character, as a broken import can hold it, becomes the replacement sign."""
    assert clean("a\ud800b") == "a\ufffdb"


def test_a_long_word_of_a_sheet_is_parted_between_syllables() -> None:
    """With hyphens a word too wide for its column is parted where a syllable starts, never with one letter left; without, never."""
    hyphens = Setter(Fonts(ASSETS / "fonts"), hyphens=True)
    for word, parts in (
        ("Crisisbeheersing)", ["Crisisbeheer-", "sing)"]),
        ("Gemeentesecretaris", ["Gemeentesecreta-", "ris"]),
        ("Nazorgschema", ["Nazorg-", "schema"]),
        ("Gespreksnotitie", ["Gespreksnoti-", "tie"]),
    ):
        width = SETTER.width(word, CELL) - 1
        assert said(hyphens.lines(((Run(word),),), CELL, width)) == parts
        assert "".join(said(SETTER.lines(((Run(word),),), CELL, width))) == word
    numbers = "0123456789" * 4
    assert "".join(said(hyphens.lines(((Run(numbers),),), CELL, 80))) == numbers
