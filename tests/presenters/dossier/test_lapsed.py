from __future__ import annotations

from dataclasses import replace

from tests.dossier.sample import Weekdays, request, threat_mail
from tests.presenters.dossier.test_view import table
from vb_wizard.presenters.dossier import dossier_view


def test_what_lapsed_names_the_answer_that_took_it_off_the_route() -> None:
    """Only a correction that a branch asks for can be the cause; another correction is not named."""
    assert table(request(), "Vervallen") == [
        [
            "23 nov 09:17",
            "Actie: Bel het nummer terug | Voorbeeldprotocol › Bel terug | Bestuurssecretaris",
            "Door de verbetering van ‘Kanaal’ om 09:18.",
        ]
    ]


def test_when_several_corrections_can_be_the_cause_all_are_named() -> None:
    """The dossier does not pretend to know which of them it was."""
    story = threat_mail()
    story.answer("kanaal", "telefoon", "stam.kanaal")
    story.answer("kanaal", "mail", "stam.kanaal")
    why = table(request(story), "Vervallen")[0][2]
    assert why.startswith("Door een van deze wijzigingen: ")
    assert why.count("de verbetering van ‘Kanaal’") == 3


def test_the_same_answer_corrected_over_and_over_is_one_cause() -> None:
    """A row does not grow with every correction: how often, and the first and last time, are enough."""
    story = threat_mail()
    for value in ("telefoon", "mail", "telefoon", "mail"):
        story.answer("kanaal", value, "stam.kanaal")
    why = table(request(story), "Vervallen")[0][2]
    assert why.count("‘Kanaal’") == 1
    assert "de verbetering van ‘Kanaal’ (5 keer, van 23 nov 09:18 tot en met 23 nov " in why


def test_a_lapsed_track_is_told_and_leaves_the_rest() -> None:
    """A track whose opening step is no longer on the route is listed, and is no chip of the route."""
    made = request()
    state = made.case.state
    tracks = tuple(replace(track, lapsed=track.flow == "nazorg") for track in state.tracks)
    made = replace(made, case=replace(made.case, state=replace(state, tracks=tracks)))
    assert any(row[1] == "Spoor Nazorg" for row in table(made, "Vervallen"))
    view = dossier_view(made, Weekdays())
    assert "Nazorg" not in [chip.label for chip in view.summaries[0].route]


def test_nothing_lapsed_is_told() -> None:
    """A case without lapsed lines says so in a sentence."""
    story = threat_mail()
    story.entries = story.entries[:4]
    section = next(
        one for one in dossier_view(request(story), Weekdays()).sections if one.title == "Vervallen"
    )
    assert "Er is niets vervallen" in str(section.parts)
