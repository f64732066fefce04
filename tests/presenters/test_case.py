"""What the case screen shows for a state."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.small_book import small_book
from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.book import Book
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters.case import present_case
from vb_wizard.presenters.views import CaseView, CentreKind, InputKind, ItemState, Tone


@pytest.fixture
def office() -> Office:
    """Return an office in memory."""
    return small_office()


@pytest.fixture
def desk(office: Office) -> CaseDesk:
    """Return a new case."""
    return office.start_case("hoofd", "Dreigmail")


def show(office: Office, desk: CaseDesk) -> CaseView:
    """Return the screen."""
    return present_case(desk, office, NOW)


def walk(desk: CaseDesk, *values: str | tuple[str, ...]) -> None:
    """Answer one question after the other."""
    for value in values:
        desk.answer(desk.state.focus, value)


def test_a_question_has_numbered_answers_and_none_is_chosen(office: Office, desk: CaseDesk) -> None:
    """Answers carry number keys, "dat weet ik niet" is last with a question mark, nothing is pre-selected."""
    question = show(office, desk).centre.question
    assert question is not None
    assert question.input is InputKind.ONE
    assert [(answer.id, answer.key, answer.is_chosen) for answer in question.answers] == [
        ("ja", "1", False),
        ("nee", "2", False),
        ("onbekend", "?", False),
    ]


def test_looking_back_shows_the_answer_that_was_given(office: Office, desk: CaseDesk) -> None:
    """An earlier question is shown as past, with its answer chosen."""
    walk(desk, "nee")
    desk.back()
    centre = show(office, desk).centre
    assert centre.is_past
    assert centre.question is not None
    assert [answer.id for answer in centre.question.answers if answer.is_chosen] == ["nee"]


def test_the_route_shows_answers_the_place_and_what_is_sure_to_come(office: Office, desk: CaseDesk) -> None:
    """Done items carry answer and time, the current one is in focus, later ones cannot be opened."""
    walk(desk, "nee")
    route = show(office, desk).route
    assert route[0].detail == "Nee · 09:00"
    assert [item.state for item in route[:3]] == [ItemState.DONE, ItemState.CURRENT, ItemState.TODO]
    assert route[1].is_focus
    assert route[2].place is None


def test_a_walked_part_is_one_line_until_one_looks_inside(office: Office, desk: CaseDesk) -> None:
    """The sub-flow folds when it is done and unfolds when one of its steps is shown."""
    walk(desk, "nee", ("burgemeester",), "geregeld")
    folded = next(item for item in show(office, desk).route if item.label == "Zij")
    assert folded.detail == "afgerond"
    assert folded.place is not None
    desk.go_to(folded.place.track, folded.place.path)
    labels = [item.label for item in show(office, desk).route]
    assert "Zij" not in labels
    assert "Loco" in labels


def waiting(*flows: str) -> Book:
    """Return the small book in which these flows end where the user comes back to later."""
    book = small_book()
    ended = {
        name: replace(flow, steps={**flow.steps, "klaar": replace(flow.steps["klaar"], waits=True)})
        for name, flow in book.flows.items()
        if name in flows
    }
    return replace(book, flows={**book.flows, **ended})


def test_what_waits_for_later_is_not_called_done() -> None:
    """A track and a part of the route that ended in waiting say so, without the tick of what is done."""
    office = small_office(book=waiting("kring", "zorg"))
    desk = office.start_case("hoofd", "Dreigmail")
    walk(desk, "nee", ("burgemeester",), "geregeld")
    part = next(item for item in show(office, desk).route if item.label == "Zij")
    assert (part.detail, part.state) == ("later verder", ItemState.TODO)
    walk(desk, "mail")
    desk.open_track("zorg")
    walk(desk, "ja")
    desk.mark(desk.state.focus, "gesprek", Mark.DONE)
    desk.go_on(desk.state.focus)
    care = next(item for item in show(office, desk).tracks if item.flow == "zorg")
    assert (care.detail, care.state) == ("later verder", ItemState.CURRENT)


def test_a_track_that_reached_its_end_is_done(office: Office, desk: CaseDesk) -> None:
    """The same walk in a book whose track really ends says that it is done."""
    walk(desk, "nee", ("wethouder",), "mail")
    desk.open_track("zorg")
    walk(desk, "ja")
    desk.mark(desk.state.focus, "gesprek", Mark.DONE)
    desk.go_on(desk.state.focus)
    care = next(item for item in show(office, desk).tracks if item.flow == "zorg")
    assert (care.detail, care.state) == ("afgerond", ItemState.DONE)


def test_actions_show_what_is_to_be_done_now_and_what_was_done(office: Office, desk: CaseDesk) -> None:
    """The first open action is current; a done one carries time and who."""
    walk(desk, "nee", ("wethouder",), "mail")
    desk.mark(desk.state.focus, "bellen", Mark.DONE)
    tasks = show(office, desk).centre.tasks
    assert tasks[0].status == ("09:00", "bestuurssecretaris")
    assert [task.is_current for task in tasks] == [False, True, False, False]
    assert show(office, desk).centre.kind is CentreKind.DO


def test_a_deadline_says_how_it_was_found(office: Office, desk: CaseDesk) -> None:
    """The hard term names both spans, and that its start is not known yet."""
    walk(desk, "nee", ("wethouder",), "mail")
    deadlines = {item.text: item for item in show(office, desk).deadlines}
    assert deadlines["Doe aangifte"].when == "25 nov"
    assert "de vroegste van 90 dagen en 3 maanden" in deadlines["Dien een klacht in"].how
    assert "nog niet bekend" in deadlines["Dien een klacht in"].how


def test_a_local_contact_that_is_not_filled_in_gives_the_national_one(office: Office, desk: CaseDesk) -> None:
    """A missing number says so and dials the fallback; once filled in it shows the office's own."""
    walk(desk, "nee", ("wethouder",), "mail")
    loco = next(one for one in show(office, desk).contacts if one.id == "loco")
    assert loco.is_missing
    assert loco.tag == "Nog niet ingevuld"
    assert loco.dial == "0701234567"
    office.settings.save_contact(OfficeContact("loco", "Wethouder Zorg", "0612345678"))
    loco = next(one for one in show(office, desk).contacts if one.id == "loco")
    assert (loco.name, loco.number, loco.is_missing) == (
        "Loco-burgemeester: Wethouder Zorg",
        "0612345678",
        False,
    )


def test_nobody_can_be_dialled_in_an_exercise(office: Office) -> None:
    """In an exercise every contact is there without a number to dial, the fallbacks included."""
    desk = office.start_case("hoofd", "Oefening", is_exercise=True)
    walk(desk, "nee", ("wethouder",), "mail")
    contacts = show(office, desk).contacts
    assert {contact.id for contact in contacts} == {"politie", "loco"}
    assert {contact.dial for contact in contacts} == {""}
    assert all("Oefening" in contact.remark for contact in contacts)


def test_an_emergency_wears_the_colour_of_danger(office: Office, desk: CaseDesk) -> None:
    """The red button shows the acute flow in the danger tone with the emergency number."""
    desk.raise_acute()
    view = show(office, desk)
    assert view.acute
    assert view.centre.tone is Tone.DANGER
    desk.answer(desk.state.focus, "deur")
    assert show(office, desk).contacts[0].dial == "112"


def test_an_emergency_keeps_other_warnings_and_lists_away(office: Office, desk: CaseDesk) -> None:
    """In acute danger only what the danger itself raised is shown, and afterwards everything is back."""
    walk(desk, "nee", ("wethouder",), "mail")
    before = show(office, desk)
    assert before.standing == ("Wis niets.",)
    desk.raise_acute()
    view = show(office, desk)
    assert view.standing == ()
    assert [item.track for item in view.tracks] == ["hoofd", "acuut.1", "zorg"]
    desk.end_acute()
    assert show(office, desk).standing == before.standing


def test_a_postponed_action_comes_back_where_it_is_due(office: Office, desk: CaseDesk) -> None:
    """The postponed report stands first at the step that it returns to, and can be done there."""
    walk(desk, "nee", ("wethouder",), "mail")
    origin = desk.state.focus
    desk.mark(origin, "aangifte", Mark.POSTPONED, until=NOW + timedelta(hours=1))
    desk.go_on(origin)
    tasks = show(office, desk).centre.tasks
    assert [(task.id, task.place) for task in tasks] == [("aangifte", origin)]
    assert tasks[0].remark == "Uitgesteld tot 10:00"


def test_tracks_that_run_and_tracks_that_can_be_opened_are_listed(office: Office, desk: CaseDesk) -> None:
    """Before a track is opened it can be opened; after that it shows its open actions."""
    assert [(item.label, item.track) for item in show(office, desk).tracks][1:] == [
        ("Lijst kring", ""),
        ("Lijst zorg", ""),
    ]
    walk(desk, "nee", ("wethouder",), "mail")
    tracks = {item.flow: item for item in show(office, desk).tracks}
    assert tracks["zorg"].track == "zorg"
    assert tracks["hoofd"].detail == "4 acties open"


def test_the_end_of_the_main_list_leads_on(office: Office, desk: CaseDesk) -> None:
    """At the end the main button leads to a list that is still open, then to the dossier, also when the case is closed."""
    walk(desk, "nee", ("burgemeester",), "geregeld", "mail")
    desk.go_on(desk.state.focus)
    walk(desk, "nee")
    centre = show(office, desk).centre
    assert centre.kind is CentreKind.END
    assert centre.next_list is not None
    assert (centre.next_list.track, centre.to_dossier) == ("zorg", False)
    assert centre.forward == f"Verder met: {centre.next_list.label}"
    desk.go_to("zorg")
    walk(desk, "ja")
    desk.mark(desk.state.focus, "gesprek", Mark.DONE)
    desk.go_on(desk.state.focus)
    desk.go_to("hoofd")
    for _ in range(2):
        centre = show(office, desk).centre
        assert (centre.next_list, centre.to_dossier, centre.forward) == (None, True, "Bekijk het dossier")
        desk.close_case("Proef.")
