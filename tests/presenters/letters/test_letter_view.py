"""What a letter says, as data: what is known is filled in, what is not is a visible blank, and what must stay inside stays inside."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.letters import EVERYTHING, WIDE, lettered_desk, request
from tests.fakes.small_office import NOW, WeekdaysOnly
from vb_wizard.application.ports import LetterRequest, OfficeContact
from vb_wizard.domain.journal import CallResult
from vb_wizard.domain.letter import Block, BlockKind
from vb_wizard.presenters.letters import LetterView, letter_view
from vb_wizard.presenters.letters.view import (
    Cards,
    Heading,
    Items,
    Line,
    Look,
    Prose,
    Signatures,
    Table,
    text_of,
)

KNOWN = [("kennis", "2026-11-20 08:30"), ("loco", "Jansen"), ("wie", "burgemeester"), ("gevaar", "ja")]


def view(made: LetterRequest) -> LetterView:
    """Return what a letter shows."""
    return letter_view(made, WeekdaysOnly())


def lines(shown: LetterView) -> list[Line]:
    """Return every line of the parts of a letter."""
    found: list[Line] = []
    for part in shown.parts:
        match part:
            case Heading(line):
                found.append(line)
            case Prose(several) | Items(several) | Signatures(several):
                found += several
            case Cards(cards):
                found += [line for card in cards for line in (card.title, *card.ticks)]
            case Table(rows=rows):
                found += [line for row in rows for cell in row for line in cell]
    return found


def texts(shown: LetterView) -> list[str]:
    """Return what every line says."""
    return [text_of(line) for line in lines(shown)]


def table(shown: LetterView, name: str) -> Table:
    """Return a table by name."""
    return next(part for part in shown.parts if isinstance(part, Table) and part.name == name)


def said(found: Table) -> list[list[str]]:
    """Return the rows of a table, the lines of a cell joined with a bar."""
    return [[" | ".join(text_of(line) for line in cell) for cell in row] for row in found.rows]


def test_what_is_known_is_filled_in() -> None:
    """Facts, number, municipality, date and the words of a block that holds."""
    shown = view(request(lettered_desk(KNOWN), municipality="Gemeente Voorbeeldstad"))
    assert texts(shown)[:3] == [
        "Zaak 2026-001 in de gemeente Voorbeeldstad",
        "Op 20 november 2026, 08:30 en Jansen.",
        "Bel [in te vullen: naam en nummer], op 23 november 2026.",
    ]
    assert "Het was de burgemeester." in texts(shown)
    assert shown.facts == (("Zaak", "2026-001"), ("Datum", "23 november 2026"), ("Voor", "de politie"))


def test_what_is_not_known_is_a_visible_blank() -> None:
    """Never an empty gap and never the word None; the blank says what belongs there and looks like one."""
    shown = view(request(lettered_desk()))
    assert texts(shown)[:2] == [
        "Zaak 2026-001 in [in te vullen: naam van de gemeente]",
        "Op [in te vullen: kennis] en [in te vullen: loco].",
    ]
    assert "Het was de burgemeester." not in texts(shown)
    blanks = [run.text for line in lines(shown) for run in line if run.look is Look.BLANK]
    assert "[in te vullen: naam en nummer]" in blanks
    assert not any(text.strip() in ("", "None") for text in texts(shown))


def test_do_not_know_counts_as_not_known() -> None:
    """Whoever answered "dat weet ik niet" gets a blank, not that sentence in a letter."""
    shown = view(request(lettered_desk([("kanaal", "onbekend")])))
    assert said(table(shown, "Gegevens"))[0] == ["Kanaal", "[in te vullen: kanaal]"]


def test_the_registration_has_all_its_fields_and_keeps_sensitive_answers_apart() -> None:
    """Each name has its number; a sensitive answer is said to be kept out."""
    shown = view(request(lettered_desk([("gevaar", "ja"), ("thuis", "Kerkweg 1")])))
    assert said(table(shown, "Incidentregistratie")) == [
        ["1", "Zaak en gevaar", "Zaak: 2026-001 | Gevaar: Ja"],
        ["2", "Thuis", "Thuis: niet opgenomen (gevoelig)"],
    ]
    assert said(table(view(request(lettered_desk())), "Incidentregistratie"))[1][2] == "[in te vullen]"


def test_records_stand_as_in_the_dossier() -> None:
    """Calls and evidence with their hash; without any, a sentence says so."""
    desk = lettered_desk(KNOWN)
    empty = texts(view(request(desk)))
    assert "Er is geen bewijs toegevoegd." in empty
    assert "Er is geen gesprek vastgelegd." in empty
    desk.add_evidence(b"inhoud", "mail.eml", "postvak")
    desk.call("politie", "Politie", "112", CallResult.REACHED, "VPT genoemd")
    shown = view(request(desk))
    sha256 = desk.state.evidence[0].sha256
    assert f"mail.eml · 6 bytes | {sha256}" in said(table(shown, "Bewijs"))[0][1]
    assert said(table(shown, "Gesprekken"))[0][1:4] == ["Politie | 112", "gebeld", "VPT genoemd"]
    assert [row[1] for row in said(table(shown, "Tijdlijn")) if len(row) > 1] == ["bewijs", "gebeld"]
    assert "Er zijn geen gesprekken, bewijsstukken of notities vastgelegd." in empty


def test_a_letter_lists_no_evidence_that_was_withdrawn() -> None:
    """The list has what counts and says which numbers are missing and why; when nothing counts there is no list."""
    desk = lettered_desk(KNOWN)
    desk.add_evidence(b"inhoud", "mail.eml")
    desk.add_evidence(b"ander", "brief.pdf")
    desk.withdraw_evidence(1, "van een andere zaak")
    shown = view(request(desk))
    assert [row[0] for row in said(table(shown, "Bewijs"))] == ["2"]
    assert "Niet in deze lijst, want ingetrokken: bewijs 1." in texts(shown)
    desk.withdraw_evidence(2, "ook niet")
    assert "Al het bewijs is ingetrokken: bewijs 1 en 2." in texts(view(request(desk)))


def test_tasks_have_the_day_that_the_case_gives_them() -> None:
    """A term counts from its fact; where that is not known the row says so, and where it cannot be known there is a blank."""
    known = {row[0]: row[2] for row in said(table(view(request(lettered_desk(KNOWN))), "Lijst hoofd"))}
    assert known["Dien een klacht in"] == "18 februari 2027"
    assert known["Doe aangifte"] == "[in te vullen: datum] | 2 werkdagen na het begin van deze stap"
    unknown = {row[0]: row[2] for row in said(table(view(request(lettered_desk())), "Lijst hoofd"))}
    assert unknown["Dien een klacht in"].endswith("vanaf het openen van de zaak | [in te vullen: kennis]")


def test_a_day_inside_a_sentence_is_never_a_guess() -> None:
    """The last day of a task stands in the text only when the moment it counts from is known."""
    letter = replace(EVERYTHING, blocks=(Block(BlockKind.TEXT, ("Uiterlijk {hoofd.klacht}, {hoofd.weg}.",)),))
    assert texts(view(request(lettered_desk(KNOWN), letter))) == [
        "Uiterlijk 18 februari 2027, [in te vullen: uiterste datum]."
    ]
    assert "18 februari" not in texts(view(request(lettered_desk(), letter)))[0]


def test_contacts_have_the_number_of_the_office_first() -> None:
    """A local contact without a number is a blank."""
    desk = lettered_desk()
    own = {"loco": OfficeContact("loco", "Piet", "06-1")}
    without = said(table(view(request(desk)), "Contacten"))
    assert without[1] == ["Loco-burgemeester", "[in te vullen: nummer]", "Vervangt"]
    shown = said(table(view(replace(request(desk), office_contacts=own)), "Contacten"))
    assert shown == [
        ["Politie", "112", "Spoed"],
        ["Loco-burgemeester | Piet", "06-1", "Vervangt"],
    ]


@pytest.mark.parametrize("answers", [[], [*KNOWN, ("thuis", "Kerkweg 1"), ("kanaal", "mail")]])
def test_a_wide_letter_holds_only_what_may_go_wide(answers: list[tuple[str, str]]) -> None:
    """Whatever the file asks for: no typed text, no record, no task, no source."""
    desk = lettered_desk(answers)
    desk.note("Geheim briefje")
    shown = view(request(desk, WIDE))
    whole = " ".join([*texts(shown), shown.sources])
    assert "[in te vullen: loco], [in te vullen: thuis]" in whole
    for inside in ("Kerkweg", "Jansen", "Geheim", "mail", "Dien een klacht in", "Het boek"):
        assert inside not in whole
    assert ("20 november 2026" in whole) == bool(answers)


def test_a_letter_of_an_exercise_says_so_everywhere() -> None:
    """In the text, in the header and in the footer; a real letter never does."""
    shown = view(request(lettered_desk(is_exercise=True), WIDE))
    for text in (shown.exercise, shown.header, shown.footer):
        assert text.startswith("OEFENING")
    real = view(request(lettered_desk(), WIDE))
    assert "OEFENING" not in f"{real.exercise}{real.header}{real.footer}"


def test_every_letter_says_that_it_is_a_model_of_which_case_and_from_what() -> None:
    """The sentence, the number and the date, and the sources unless it goes wide."""
    shown = view(request(lettered_desk(), municipality="Gemeente Voorbeeldstad"))
    assert shown.model == "Model. Pas dit aan voor uw situatie."
    assert shown.header == "Gemeente Voorbeeldstad · Zaak 2026-001"
    assert shown.footer == "Brief met alles · Zaak 2026-001"
    assert shown.sources.startswith("Het boek, blz. 1")
    assert shown.made_at == NOW
    assert view(request(lettered_desk())).author == ""
