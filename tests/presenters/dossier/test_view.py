"""What a dossier says, as data: cover, summary, chapters."""

from __future__ import annotations

from dataclasses import replace

from tests.dossier.sample import Story, Weekdays, notes, request, threat_mail
from vb_wizard.application.ports import DossierRequest
from vb_wizard.domain.journal import AcuteRaised, Called, CallResult, Closed, EvidenceWithdrawn, Mark
from vb_wizard.presenters.dossier import DossierView, dossier_view
from vb_wizard.presenters.dossier.view import Cell, ChipState, Line, Pairs, Row, Section, Table


def words(line: Line) -> str:
    """Return the text of a line."""
    return "".join(run.text for run in line)


def said(cell: Cell) -> str:
    """Return what a cell says, lines joined with a bar."""
    return " | ".join(
        ([cell.tag.text] if cell.tag else []) + [words(line) for line in (*cell.lines, *cell.small)]
    )


def rows(section: Section) -> list[Row]:
    """Return the rows of the first table of a chapter."""
    return [row for part in section.parts if isinstance(part, Table) for row in part.rows]


def chapter(view: DossierView, title: str) -> Section:
    """Return a chapter."""
    return next(section for section in view.sections if section.title == title)


def table(made: DossierRequest, title: str) -> list[list[str]]:
    """Return what the rows of a chapter say; a heading row is one text."""
    found = rows(chapter(dossier_view(made, Weekdays()), title))
    return [[row.group] if row.group else [said(cell) for cell in row.cells] for row in found]


def test_the_cover_says_for_whom_by_whom_and_on_what() -> None:
    """The cover names reader, moment, maker, flows with version and date, and what was left out."""
    pairs = dict(dossier_view(request(), Weekdays()).cover.pairs.rows)
    assert {name: words(line) for name, line in pairs.items()} == {
        "Voor": "Politie en Openbaar Ministerie",
        "Stand": "23 november 2026, 10:32 · 25 regels in het logboek",
        "Opgemaakt door": "Bestuurssecretaris",
        "Protocol": "Voorbeeldprotocol, versie 2026.11, stand 01-11-2026, en 3 andere lijsten (zie Verantwoording)",
        "Niet opgenomen": "1 gevoelig antwoord; dat staat in de zaak",
    }


def test_the_cover_shows_what_the_protocol_wants_there() -> None:
    """An answer marked for the cover stands on it in words; one that is not known or is sensitive does not."""
    made = request()
    facts = dict(made.book.catalogue.facts)
    for name in ("kanaal", "adres", "wens"):
        facts[name] = replace(facts[name], on_cover=True)
    book = replace(made.book, catalogue=replace(made.book.catalogue, facts=facts))
    before = dict(dossier_view(made, Weekdays()).cover.pairs.rows)
    after = dict(dossier_view(replace(made, book=book), Weekdays()).cover.pairs.rows)
    assert {name: words(after[name]) for name in after.keys() - before.keys()} == {"Kanaal": "E-mail"}


def test_the_cover_of_a_closed_case_says_what_was_not_chosen() -> None:
    """Once a case is closed, an answer that belongs on the cover and was never given is named there as missing."""
    story = threat_mail()
    story.add(Closed("klaar"))
    made = request(story)
    facts = dict(made.book.catalogue.facts)
    facts["wens"] = replace(facts["wens"], on_cover=True)
    book = replace(made.book, catalogue=replace(made.book.catalogue, facts=facts))
    pairs = dict(dossier_view(replace(made, book=book), Weekdays()).cover.pairs.rows)
    assert words(pairs["Gesprek gewenst"]) == "Nog niet gekozen"


def test_the_summary_counts_quotes_and_tells_of_danger() -> None:
    """In short: when, how much, what the registration asks, and the literal words between quotation marks."""
    summary = dossier_view(request(), Weekdays()).summaries[0]
    first, facts = (words(line) for line in summary.brief.lines)
    assert first.startswith(
        "Deze zaak is geopend op 23 november 2026, 09:12. Tot nu toe: 2 acties gedaan, 4 open, 1 gesprek"
    )
    assert "Om 09:23 is direct gevaar gemeld. Om 09:24 was dat voorbij." in first
    assert facts.startswith(
        "Binnengekomen: 23 november 2026, 08:55  ·  Kanaal: E-mail  ·  Doelwit: Burgemeester; Gezin"
    )
    assert "Letterlijke" not in facts
    quote = words(summary.quotes[0])
    assert quote == "Letterlijke tekst: „Ik weet waar je woont. Volgende week ben je aan de beurt.”"


def test_shorter_summaries_say_what_they_leave_out() -> None:
    """A summary with room for one row shows the weightiest and says how many more there are, and where."""
    view = dossier_view(request(), Weekdays())
    longest, shortest = view.summaries[0], view.summaries[-1]
    assert longest.done_more == longest.open_more == ""
    assert [said(row.cells[1])[:13] for row in shortest.done.rows] == ["Gesproken met"]
    assert shortest.done_more == "En nog 2: zie Acties en Gesprekken."
    assert shortest.open_more == "En nog 3: zie Open acties en termijnen."
    assert [len(one.done.rows) for one in view.summaries] == sorted(
        (len(one.done.rows) for one in view.summaries), reverse=True
    )


def test_a_long_quote_is_cut_and_says_where_the_rest_is() -> None:
    """The first page never grows with what somebody typed."""
    story = threat_mail()
    story.answer("tekst", "bedreiging " * 400, "stam.bewijs/bewijs.tekst")
    quote = words(dossier_view(request(story), Weekdays()).summaries[0].quotes[0])
    assert quote.endswith("…” (verder onder Antwoorden)")
    assert len(quote) < 1000


def test_the_route_shows_answers_where_it_stands_and_what_runs_beside() -> None:
    """Free text is no chip; the current step and the other tracks come last."""
    chips = dossier_view(request(), Weekdays()).summaries[0].route
    assert [(chip.label, chip.state) for chip in chips] == [
        ("Direct gevaar: Nee", ChipState.PASSED),
        ("Doelwit: Burgemeester; Gezin", ChipState.PASSED),
        ("Kanaal: E-mail", ChipState.PASSED),
        ("Rustig", ChipState.HERE),
        ("Nazorg", ChipState.BESIDE),
    ]


def test_actions_of_one_writer_name_that_person_once() -> None:
    """The column goes, the sentence above says who; for whom an open action is stands under it."""
    made = request()
    journal = tuple(replace(entry, by="secretaris") for entry in made.case.journal)
    section = chapter(
        dossier_view(replace(made, case=replace(made.case, journal=journal)), Weekdays()), "Acties"
    )
    told = [[said(one) for one in row.cells] for row in rows(section) if row.cells]
    assert section.intro.endswith("Vastgelegd door: Bestuurssecretaris.")
    assert {len(cells) for cells in told} == {3}
    assert any("Voor: " in cells[0] for cells in told if cells[1] == "open")


def test_an_answer_given_often_shows_its_last_earlier_values_and_counts_the_rest() -> None:
    """The timeline has every value; the chapter on answers names the last three."""
    story = threat_mail()
    for value in ("telefoon", "mail", "telefoon", "mail"):
        story.answer("kanaal", value, "stam.kanaal")
    told = next(row[1] for row in table(request(story), "Antwoorden") if row[0].startswith("Hoe kwam het"))
    assert told.count("eerder: ") == 3
    assert told.endswith("| en nog 2 eerdere antwoorden: zie Tijdlijn")


def test_a_single_list_walked_to_its_end_is_for_the_own_office_first() -> None:
    """Without articles or evidence the police read it only when they ask; a case that goes on is for them."""
    made = request()
    state = made.case.state
    alone = replace(state.tracks[0], visits=state.tracks[0].visits[:1], ended=True)
    small = replace(state, tracks=(alone,), evidence=())
    said = {
        name: words(dict(dossier_view(replace(made, case=replace(made.case, state=one)), Weekdays()).cover.pairs.rows)["Voor"])
        for name, one in {
            "small": small,
            "going on": replace(small, tracks=(replace(alone, ended=False),)),
            "with evidence": replace(small, evidence=state.evidence),
        }.items()
    }  # fmt: skip
    assert said == {
        "small": "Eigen gemeente. Politie en Openbaar Ministerie als zij erom vragen.",
        "going on": "Politie en Openbaar Ministerie",
        "with evidence": "Politie en Openbaar Ministerie",
    }


def test_answers_show_place_time_person_and_earlier_value() -> None:
    """Each answer that counts stands once, with what it was before."""
    answers = table(request(), "Antwoorden")
    assert [
        "Hoe kwam het binnen? | Voorbeeldprotocol › Kanaal",
        "E-mail | eerder: Telefoon",
        "23 nov 09:18 | Bestuurssecretaris",
    ] in answers
    assert [row[1] for row in answers if row[0].startswith("Waar verblijft")] == ["niet opgenomen (gevoelig)"]


def test_actions_stand_under_their_step_with_result_and_reason() -> None:
    """Every task of the route is listed: what came of it, who, when, and why."""
    actions = table(request(), "Acties")
    assert actions[0] == ["Voorbeeldprotocol › Meld en bewaar"]
    assert [
        "Vraag om verwijdering van het bericht | Het is een e-mail",
        "niet van toepassing",
        "Bestuurssecretaris",
        "23 nov 09:37",
    ] in actions
    assert ["Dien een klacht in", "open", "Jurist", ""] in actions
    assert len([row for row in actions if len(row) > 1]) == 7


def test_calls_are_listed_with_their_result() -> None:
    """A call names who (as the office knows him), the number, the result and what was said."""
    calls = table(request(), "Gesprekken")
    assert calls[0] == [
        "23 nov 09:24 | vastgelegd 09:30", "Politie Voorbeeldstad | 010-1234567", "gebeld",
        "VPT genoemd, naam van de behandelaar genoteerd", "Bestuurssecretaris",
    ]  # fmt: skip
    assert calls[1][2] == "niet bereikt"


def test_who_will_call_back_has_not_been_spoken_to() -> None:
    """A call that was not answered does not count as done."""
    story = notes([])
    story.add(Called("", "Balie", "", CallResult.CALLED_BACK))
    summary = dossier_view(request(story), Weekdays()).summaries[0]
    assert summary.done.rows == ()
    assert "geen gesprekken" in words(summary.brief.lines[0])


def test_evidence_shows_its_whole_hash() -> None:
    """All 64 digits stand in the list."""
    evidence = table(request(), "Bewijs")
    assert evidence[0][0] == "1"
    assert evidence[0][1].startswith("dreigmail.eml · 14 kB | ")
    assert len(evidence[0][1].split(" | ")[1]) == 64


def test_withdrawn_evidence_stays_in_the_list_with_the_reason_and_no_longer_counts() -> None:
    """The row keeps its hash and says why; the summary counts what is left and says how many were withdrawn."""
    story = threat_mail()
    story.add(EvidenceWithdrawn(1, "van een andere zaak"))
    said_of = table(request(story), "Bewijs")[0][1]
    assert said_of.startswith("dreigmail.eml · 14 kB | ingetrokken om ")
    assert ": van een andere zaak | " in said_of
    assert len(said_of.split(" | ")[2]) == 64
    brief = dossier_view(request(story), Weekdays()).summaries[0].brief
    assert "geen bewijs (1 ingetrokken)" in words(brief.lines[0])


def test_sources_show_place_basis_and_date() -> None:
    """Sources of the walked route only, own judgement last, and what should have been reviewed is marked."""
    sources = table(request(), "Bronnen")
    assert sources == [
        [
            "Voorbeeldkader veilig bestuur | Uitgever van het kader",
            "vermeld: hoofdstuk 1; hoofdstuk 2; hoofdstuk 4; hoofdstuk 6",
            "24 februari 2026",
        ],
        ["Voorbeeldwet | Uitgever van de wet", "afgeleid: voorbeeldartikel 1", "ongedateerd | herzien had gemoeten voor 1 november 2026"],
        ["Eigen redactie | vb-wizard", "eigen redactie: bewijs", "1 november 2026"],
    ]  # fmt: skip
    assert [row[0][:13] for row in table(request(Story()), "Bronnen")] == ["Voorbeeldkade"]


def test_the_account_names_versions_and_hashes() -> None:
    """The last chapter says what the dossier was made from."""
    section = chapter(dossier_view(request(), Weekdays()), "Verantwoording")
    pairs = next(dict(part.rows) for part in section.parts if isinstance(part, Pairs))
    assert words(pairs["Protocollen"]) == "ab" * 32
    assert len(words(pairs["Controlewaarde"])) == 64
    assert words(pairs["Programma"]) == "vb-wizard 0.1.0"
    assert [said(row.cells[0]) for row in rows(section)] == [
        "Voorbeeldprotocol",
        "Bewijs",
        "Direct gevaar",
        "Nazorg",
    ]


def test_danger_that_is_not_over_and_a_closed_case_are_told() -> None:
    """The summary says that danger was raised without saying that it ended, and that the case is closed."""
    story = Story()
    story.add(AcuteRaised("acuut"))
    story.add(Closed("proef"))
    text = words(dossier_view(request(story), Weekdays()).summaries[0].brief.lines[0])
    assert "is direct gevaar gemeld" in text
    assert "voorbij" not in text
    assert text.endswith("De zaak is gesloten.")


def test_names_that_the_book_does_not_know_are_shown_as_written() -> None:
    """A contact, role or place of an older protocol never stops a dossier."""
    story = threat_mail()
    story.add(Called("oud_contact", "", "", CallResult.REACHED), by="oude_rol")
    story.mark("wissen", Mark.DELEGATED, to="oude_rol")
    made = request(story)
    calls = table(replace(made, office_contacts={}), "Gesprekken")
    assert calls[-1][1] == "oud_contact"
    assert calls[-1][4] == "oude_rol"
    assert ["Vraag om verwijdering van het bericht", "overgedragen", "oude_rol", "23 nov 09:45"] in table(
        made, "Acties"
    )
