"""A step of the map looked at, and the whole case as lanes."""

from __future__ import annotations

from tests.fakes.small_office import NOW, small_office
from tests.presenters.test_map import a_case
from vb_wizard.domain.journal import Place
from vb_wizard.presenters.map import Walked
from vb_wizard.presenters.map_lanes import present_lanes
from vb_wizard.presenters.map_look import LookView, present_look


def parts(view: LookView) -> dict[str, tuple[str, ...]]:
    """Return the parts of the panel by their captions."""
    return {part.caption: part.lines for part in view.parts}


def test_a_walked_step_tells_its_actions_contacts_and_why() -> None:
    """What became of each action, whom to call, with what, what led there, and the source; nothing is written."""
    office, desk = a_case()
    length = len(desk.case.journal)
    view = present_look(office, desk, "hoofd.acties", desk.state.focus, NOW)
    told = parts(view)
    assert (view.title, view.place) == ("Acties", desk.state.focus)
    assert told["Acties"][0] == "• Bel de politie (uitgesteld)"
    assert told["Wie bel ik"] == ("• Loco-burgemeester: Vervangt", "• Politie: Zij beoordelen dit.")
    assert told["Waarmee"] == ("• Bewijslog",)
    assert told["Waarom u hier kwam"][0] == "Na de stap 'Kanaal' komt altijd deze stap."
    assert told["Bron"][0].startswith("Het boek")
    assert len(desk.case.journal) == length


def test_an_action_that_does_not_apply_is_greyed_with_what_would_bring_it() -> None:
    """It stands apart, and says which answer it waits for."""
    office, _ = a_case()
    view = present_look(office, None, "hoofd.acties", None, NOW)
    (soft,) = [part for part in view.parts if part.is_soft]
    assert soft.caption == "Deze actie staat er niet bij"
    assert soft.lines == (
        "Bewaar de e-mail",
        'Dit komt erbij als u antwoordt: Kanaal: "Mail" (nu nog geen antwoord).',
    )


def test_a_step_of_a_list_that_was_not_begun_says_where_it_begins() -> None:
    """Where the list begins comes first, then what leads to the step within it."""
    office, desk = a_case()
    told = parts(present_look(office, desk, "acuut.doen", None, NOW))
    assert told["Wat u hier zou brengen"] == (
        "Deze lijst is nog niet begonnen.",
        "Zij begint bij de stap 'Nood' van 'Lijst hoofd'.",
        "Met de antwoorden van nu ligt deze stap op de weg door deze lijst.",
    )
    assert told["Verder naar"] == ("• 'Geweken': altijd",)


def test_an_answer_is_told_with_its_time_and_the_ways_on() -> None:
    """A question shows what was answered, and which answer leads where."""
    office, desk = a_case()
    told = parts(present_look(office, desk, "hoofd.gevaar", Place("hoofd", "hoofd.gevaar"), NOW))
    assert told["Uw antwoord"] == ("Nee (09:00)",)
    assert told["Verder naar"] == ("• 'Nood': Gevaar: \"Ja\"", "• 'Wie': anders")


def test_every_track_is_a_lane_that_begins_below_what_opened_it() -> None:
    """The lanes have the route, where each track stands, what is sure to come, and badges as in the map of a list."""
    office, desk = a_case()
    view = present_lanes(office, desk, NOW)
    rows = {(node.lane, node.path): node for node in view.nodes}
    assert view.lanes == ("Lijst hoofd (hoofdroute)", "Lijst zorg")
    assert rows[0, "hoofd.acties"].walked is Walked.HERE
    assert "1 uitgesteld" in rows[0, "hoofd.acties"].badge
    assert rows[1, "zorg.wens"].row == rows[0, "hoofd.acties"].row + 1
    assert rows[1, "zorg.praten"].walked is Walked.NOT_YET
    taken = {(edge.start.split(":")[1], edge.end.split(":")[1]) for edge in view.edges if edge.was_taken}
    assert ("hoofd.wie", "hoofd.kanaal") in taken
    drawn = {(edge.start.split(":")[1], edge.end.split(":")[1]) for edge in view.edges}
    assert ("hoofd.acties", "zorg.wens") in drawn - taken
    assert len({(node.lane, node.row) for node in view.nodes}) == len(view.nodes)


def test_a_list_that_was_walked_to_its_end_is_one_step_of_its_lane() -> None:
    """What is inside is counted there, and it opens up when the user looks inside."""
    office = small_office()
    desk = office.open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("burgemeester",))
    assert "kring.loco" in {node.path for node in present_lanes(office, desk, NOW).nodes}
    desk.answer(desk.state.focus, "De loco")
    folded = {node.path: node for node in present_lanes(office, desk, NOW).nodes}
    assert "kring.loco" not in folded
    assert folded["hoofd.zij"].walked is Walked.PASSED
    loco = next(one.place for one in desk.state.tracks[0].visits if one.step == "loco")
    desk.go_to(loco.track, loco.path)
    view = present_lanes(office, desk, NOW)
    assert next(node.path for node in view.nodes if node.id == view.first) == "kring.loco"
