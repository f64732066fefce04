from __future__ import annotations

from datetime import timedelta
from typing import get_args

from tests.dossier.sample import OPENED, Story, Weekdays, request, threat_mail
from tests.dossier.sample_book import sample_book
from tests.presenters.dossier.test_view import chapter, rows, said, table
from vb_wizard.domain.journal import (
    NAVIGATION,
    AcuteEnded,
    AcuteRaised,
    Answered,
    Called,
    CallResult,
    CaseOpened,
    Closed,
    Continued,
    Entry,
    Event,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    Mark,
    Noted,
    OptedOut,
    Place,
    Renamed,
    Reopened,
    TaskMarked,
    TrackOpened,
    WentBack,
)
from vb_wizard.presenters.dossier import dossier_view
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.timeline import Teller
from vb_wizard.presenters.dossier.view import Style
from vb_wizard.presenters.dossier.words import Words


def timeline(story: Story) -> list[list[str]]:
    """Return what the timeline of a story says."""
    return table(request(story), "Tijdlijn")


def struck_rows(story: Story) -> list[str]:
    """Return what is struck through in the timeline of a story."""
    section = chapter(dossier_view(request(story), Weekdays()), "Tijdlijn")
    cells = [cell for row in rows(section) for cell in row.cells]
    return [run.text for cell in cells for line in cell.lines for run in line if run.style is Style.STRUCK]


def test_every_line_is_told_except_looking_around() -> None:
    """Each entry of the journal is one row; going back and forth and finishing a step are left out and counted."""
    story = threat_mail()
    story.add(WentBack("stam", "stam.kanaal"))
    told = [row for row in timeline(story) if len(row) > 1]
    assert len(told) == len(
        [entry for entry in story.entries if not isinstance(entry.event, (*NAVIGATION, Continued))]
    )
    intro = chapter(dossier_view(request(story), Weekdays()), "Tijdlijn").intro
    assert intro.endswith("Weggelaten: 3 regels die alleen zeggen welke stap bekeken of klaar is.")


def test_who_wrote_everything_is_said_once() -> None:
    """When one person wrote every line the timeline names that person above it and has no column for it."""
    story = Story()
    story.add(Noted("man bij de deur"))
    section = chapter(dossier_view(request(story), Weekdays()), "Tijdlijn")
    assert section.intro.endswith("Alles is vastgelegd door: Bestuurssecretaris.")
    assert all(len(row) <= 3 for row in timeline(story))


def test_rows_stand_in_the_order_in_which_things_happened() -> None:
    """What happened first comes first, with in small type when it was written."""
    told = timeline(threat_mail())
    assert told[0] == ["maandag 23 november 2026"]
    assert told[1] == ["08:55 | 09:13", "notitie", "E-mail ontvangen op het algemene adres", "Secretariaat"]
    assert told[2][0] == "09:12"


def test_each_day_has_a_heading() -> None:
    """A new day starts under its own line; what was written on another day says which."""
    story = Story()
    story.add(Noted("gisteravond gehoord"), earlier=15 * 60)
    told = timeline(story)
    assert told[0] == ["zondag 22 november 2026"]
    assert told[1][0] == "18:13 | 23 nov 09:13"
    assert told[2] == ["maandag 23 november 2026"]


def test_a_corrected_answer_is_struck_through_with_the_new_one_beside_it() -> None:
    """The old row shows both and when; the new row says what it was."""
    section = chapter(dossier_view(request(), Weekdays()), "Tijdlijn")
    told = [row for row in rows(section) if not row.group and "Hoe kwam" in said(row.cells[2])]
    old, new = (row.cells[2] for row in told)
    assert [(run.text, run.style) for run in old.lines[0]][1:] == [
        ("Telefoon", Style.STRUCK), (" ", Style.PLAIN), ("E-mail", Style.BOLD),
    ]  # fmt: skip
    assert said(old).split(" | ")[1] == "verbeterd om 09:18"
    assert said(told[1].cells[1]) == "verbeterd"
    assert said(new).split(" | ")[1] == "Was: Telefoon (om 09:16)"


def test_an_answer_given_again_on_purpose_is_no_correction() -> None:
    """A step that asks again gets a new answer; the earlier one stays as it was."""
    story = threat_mail()
    story.answer("rustig", "nee", "stam.rustig")
    story.add(Answered("rustig", "ja", Place("stam", "stam.rustig", 2)))
    told = [row for row in timeline(story) if "weer rustig" in " ".join(row)]
    assert [row[1] for row in told] == ["antwoord", "antwoord"]
    assert "verbeterd" not in " ".join(told[0])


def test_a_task_that_was_undone_is_struck_through() -> None:
    """Taking back "gedaan" shows on the row itself, and as a row of its own."""
    told = [row for row in timeline(threat_mail()) if "camerabeelden" in " ".join(row)]
    assert told[0][1:3] == ["gedaan", "Vraag de camerabeelden op | teruggedraaid om 09:39"]
    assert told[1][1] == "weer open"


def test_what_lapsed_is_marked() -> None:
    """A row at a step that no longer lies on the route says so."""
    told = next(row for row in timeline(threat_mail()) if "Bel het nummer terug" in " ".join(row))
    assert told[2].endswith("Vervallen: deze stap ligt niet meer op de route.")


def test_withdrawn_evidence_is_struck_with_when_and_why() -> None:
    """The piece says when and why, the withdrawal has a row, and when it counts again the withdrawal is struck instead."""
    story = Story()
    story.add(EvidenceAdded(1, "mail.eml", "a" * 64, 6))
    story.add(EvidenceWithdrawn(1, "andere zaak"))
    told = timeline(story)[2:]
    assert [row[1] for row in told] == ["bewijs", "ingetrokken"]
    assert "andere zaak" in told[0][2]
    assert told[1][2] == "Bewijs 1 ingetrokken: mail.eml | andere zaak"
    assert struck_rows(story) == ["Bewijs 1: mail.eml · 6 bytes"]
    story.add(EvidenceRestored(1, "toch wel"))
    assert timeline(story)[-1][1:3] == ["telt weer", "Bewijs 1 telt weer: mail.eml | toch wel"]
    assert struck_rows(story) == ["Bewijs 1 ingetrokken: mail.eml"]


def test_events_of_the_case_itself_are_told() -> None:
    """Opening a track, a new title, closing and opening again each have a row."""
    story = Story()
    for event in (Renamed("Nieuw"), TrackOpened("nazorg"), Closed("klaar"), Reopened("toch niet")):
        story.add(event)
    assert [row[1:3] for row in timeline(story)[1:]] == [
        ["geopend", "Zaak geopend: Dreigmail aan burgemeester en gezin | Protocol: Voorbeeldprotocol"],
        ["titel", "Nieuwe titel: Nieuw"],
        ["spoor", "Spoor geopend: Nazorg"],
        ["gesloten", "Zaak gesloten | klaar"],
        ["heropend", "Zaak heropend | toch niet"],
    ]


def test_a_correction_on_another_day_names_the_day() -> None:
    """`verbeterd` says the day when it is not the same one."""
    story = Story()
    story.answer("kanaal", "mail", "stam.kanaal")
    story.clock += timedelta(days=2)
    story.answer("kanaal", "telefoon", "stam.kanaal")
    told = [row for row in timeline(story) if "Hoe kwam" in " ".join(row)]
    assert "verbeterd op 25 nov 09:14" in told[0][2]
    assert "Was: E-mail (op 23 nov 09:13)" in told[1][2]


def test_whether_smaller_lines_say_something_is_known_before_they_are_told() -> None:
    """Of every kind of line, with and without what it may add, and put right later or not."""
    place, words = Place("stam", "stam.kanaal"), Words(sample_book(), {})
    events: list[Event] = [
        CaseOpened("stam", "Een zaak"),
        Renamed("Een andere zaak"),
        Answered("kanaal", "mail", place),
        Answered("kanaal", "brief", place),
        Answered("zomaar", "iets"),
        Answered("doelwit", ("burgemeester",)),
        Answered("tekst", "Ik weet u te vinden", Place("stam", "bewijs.tekst")),
        Answered("rustig", "nee", Place("stam", "stam.rustig")),
        Answered("rustig", "ja", Place("stam", "stam.rustig", 2)),
        Continued(place),
        *(OptedOut(place, reason) for reason in ("", "waarom")),
        *(TaskMarked(place, "bellen", mark) for mark in (Mark.DONE, Mark.OPEN)),
        TaskMarked(place, "bewaren", Mark.NOT_POSSIBLE, reason="waarom"),
        TaskMarked(place, "bewaren", Mark.DELEGATED, to="griffier"),
        TaskMarked(place, "bewaren", Mark.POSTPONED, until=OPENED.isoformat()),
        *(Called("politie", "", "", CallResult.REACHED, text) for text in ("", "afgesproken")),
        Noted("een notitie"),
        *(EvidenceAdded(number, "foto.jpg", "0" * 64, 10) for number in (1, 2)),
        EvidenceAdded(3, "brief.pdf", "1" * 64, 10, origin="balie"),
        EvidenceAdded(4, "brief.pdf", "1" * 64, 10, note="gevouwen"),
        *(EvidenceWithdrawn(number, reason) for number, reason in ((1, "per ongeluk"), (2, ""), (3, ""))),
        *(EvidenceRestored(number, reason) for number, reason in ((2, ""), (1, "toch wel"))),
        TrackOpened("stam"),
        AcuteRaised("acuut"),
        AcuteEnded(),
        *(Closed(reason) for reason in ("", "klaar")),
        *(Reopened(reason) for reason in ("", "nieuw bericht")),
    ]
    entries = [
        Entry(seq, f"{seq:032x}", OPENED, OPENED, "griffier", event) for seq, event in enumerate(events)
    ]
    teller = Teller(words, Corrections(entries, words))
    for entry in entries:
        assert teller.has_more(entry) is any(teller.tell(entry)[2]), entry.event
    assert {type(event) for event in events} == {*get_args(Event)} - {*NAVIGATION}
