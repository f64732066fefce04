"""How a text of a letter is taken apart."""

from __future__ import annotations

import pytest

from vb_wizard.domain.letter import Blank, Plain, Slot, pieces, stray_brace


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Gewone tekst.", [Plain("Gewone tekst.")]),
        ("{moment_incident}", [Slot("moment_incident")]),
        ("Op { zaak }, {? naam\n van wie }!", [Plain("Op "), Slot("zaak"), Plain(", "), Blank("naam van wie"), Plain("!")]),
        ("{aangifte.klacht}", [Slot("aangifte.klacht")]),
        ("{Naam} {} {?} {a{b}}", [Plain("{Naam} {} {?} {a"), Slot("b"), Plain("}")]),
        ("", []),
    ],
)  # fmt: skip
def test_a_text_is_plain_slots_and_blanks(text: str, parts: list[object]) -> None:
    """Whatever is no slot and no blank stays as it stands."""
    assert list(pieces(text)) == parts


@pytest.mark.parametrize(
    ("text", "found"),
    [("{zaak} goed", ""), ("{zaak", "{zaak"), ("dit } ook", "dit } ook"), ("{Zaak}", "{Zaak}")],
)
def test_a_brace_that_fills_in_nothing_is_seen(text: str, found: str) -> None:
    """A slip of the pen would otherwise go out in a letter."""
    assert stray_brace(text) == found
