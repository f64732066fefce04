"""The screen with scenarios as data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.office import Office
from vb_wizard.application.titles import EXERCISE_TITLE
from vb_wizard.application.training.play_state import Phase
from vb_wizard.application.training.plays import BranchRow, PlayRow
from vb_wizard.domain.exercise import Exercise, Goal, Level, Variable
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Expectation, Line, Note, Scenario
from vb_wizard.presenters.scenario_views import Filter, Order, ScenarioRow, ScenariosView, chosen_scenarios
from vb_wizard.presenters.scenarios import Ours, present_scenarios

CLOCK = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - a scenario is written in Dutch time


def scenario(name: str, title: str, *lines: Line) -> Scenario:
    """Return a scenario with this story."""
    expect = Expectation(ended=("aangifte",), advised=("zorg.bel",))
    return Scenario(name, title, "Samenvatting", "hoofd", CLOCK, "secretaris", {}, lines, expect)


def shown(office: Office, *scenarios: Scenario, plays: Sequence[PlayRow] = ()) -> ScenariosView:
    """Return the screen of an office."""
    return present_scenarios(office, scenarios, Ours(office.headers(exercises=True), plays), NOW)


def test_exercises_that_were_begun_come_before_the_scenarios() -> None:
    """The last exercises stand apart, so that one can go on after a pause; scenarios follow by title."""
    office = small_office()
    for number in range(4):
        office.start_case("hoofd", f"Oefening {number}", is_exercise=True).close()
    view = shown(office, scenario("b", "Brief"), scenario("a", "aanbod"))
    assert [row.title for row in view.begun] == [
        "O-2026-004 · Oefening 3",
        "O-2026-003 · Oefening 2",
        "O-2026-002 · Oefening 1",
    ]
    assert view.begun[0].summary == "Begonnen: 09:00"
    assert all(row.case_id for row in view.begun)
    assert [row.id for row in view.rows] == ["a", "b"]


def test_exercises_never_stand_among_the_cases() -> None:
    """The list of cases and the agenda know no exercises."""
    office = small_office()
    office.start_case("hoofd", "Oefening", is_exercise=True).close()
    assert not office.headers()
    assert not office.agenda(office.look(header) for header in office.headers())


def test_a_scenario_tells_who_you_are_what_you_practise_and_how_long_it_is() -> None:
    """The lists that the story must come along are named by title; time is that of the story."""
    office = small_office()
    told = (Line(Note("a"), Moment(30)), Line(Note("b"), Moment(clock="2026-11-26 09:00")))
    lines = dict(shown(office, scenario("a", "A", *told)).rows[0].lines)
    assert lines["Lengte:"] == "2 momenten in het verhaal, over 3 dagen"
    flows = office.book.flows
    wanted = [flow.title for name, flow in flows.items() if name in ("aangifte", "zorg")]
    assert lines["U oefent:"] == " · ".join(wanted)
    alone = replace(scenario("b", "B"), expect=Expectation())
    assert dict(shown(office, alone).rows[0].lines)["U oefent:"] == flows["hoofd"].title


def test_an_exercise_for_a_group_tells_its_level_and_minutes_and_can_be_chosen_by_level() -> None:
    """The levels that occur are offered from short to long; a scenario without an exercise has none."""
    long, short = (
        Exercise(level, minutes, "Doel") for level, minutes in ((Level.EXERCISE, 90), (Level.TEASER, 5))
    )
    told = [
        replace(scenario(name, name), exercise=one) for name, one in (("a", long), ("b", short), ("c", None))
    ]
    view = shown(small_office(), *told)
    assert dict(view.rows[0].lines)["Met een groep:"] == "lang, voor wie al oefende (90 minuten spelen)"
    assert "Met een groep:" not in dict(view.rows[2].lines)
    assert [name for name, _ in view.options[Filter.LEVEL]] == ["teaser", "oefening"]
    assert [row.id for row in chosen_scenarios(view.rows, {Filter.LEVEL: "teaser"}, "")] == ["b"]


@pytest.mark.parametrize(
    ("minutes", "said"), [(1, "1 minuut"), (90, "90 minuten"), (150, "2 uur"), (4320, "3 dagen")]
)
def test_time_is_said_in_the_unit_that_fits(minutes: int, said: str) -> None:
    """Minutes for an hour or two, hours for a day or two, and then days."""
    view = shown(small_office(), scenario("a", "A", Line(Note("a"), Moment(minutes))))
    assert dict(view.rows[0].lines)["Lengte:"].endswith(f", over {said}")


def test_what_was_practised_is_known_and_whether_it_was_done() -> None:
    """Never, begun, or done; once done it stays done when it is begun again."""
    office = small_office()
    mail = scenario("mail", "Mail")
    assert shown(office, mail).rows[0].state == "nog niet gedaan"
    desk = office.start_case("hoofd", EXERCISE_TITLE.format(title="Mail"), is_exercise=True)
    assert shown(office, mail).rows[0].state == "begonnen op 23 november 2026"
    desk.close_case("klaar")
    desk.close()
    office.start_case("hoofd", EXERCISE_TITLE.format(title="Mail"), is_exercise=True).close()
    row = shown(office, mail).rows[0]
    assert row.state == "gedaan, het laatst begonnen op 23 november 2026"
    assert row.values[Filter.DONE] == ("done",)


@pytest.mark.parametrize("phase", [Phase.PAUSED, Phase.ENDED])
def test_a_play_is_gone_on_with_until_it_was_ended(phase: Phase) -> None:
    """A play is known by its scenario and not by its title, has the day on which it was played, and is done when it was ended."""
    office = small_office()
    desk = office.start_case("hoofd", "Een andere titel", is_exercise=True)
    branch = BranchRow(desk.case.header.id, "", 0, NOW - timedelta(days=3), phase, 9)
    desk.close()
    mail = scenario("mail", "Mail")
    view = shown(office, mail, plays=[PlayRow("spel", "mail", branch.begun_at, (branch,))])
    is_ended = phase is Phase.ENDED
    assert [row.summary for row in view.begun] == ([] if is_ended else ["Begonnen: 20 nov 09:00"])
    assert view.rows[0].values[Filter.DONE] == ("done" if is_ended else "begun",)
    assert view.rows[0].state.endswith("begonnen op 20 november 2026")


def test_every_option_finds_something() -> None:
    """What can be chosen is what occurs: nobody chooses into nothing with one filter alone."""
    other = replace(scenario("b", "B"), by="griffier")
    view = shown(small_office(), scenario("a", "A"), other)
    assert [name for name, _ in view.options[Filter.DONE]] == ["not_done"]
    for name, options in view.options.items():
        for value, _ in options:
            assert chosen_scenarios(view.rows, {name: value}, "")


def test_the_goals_of_an_exercise_are_told() -> None:
    """With what differs per municipality filled in, and nothing when there are none."""
    goal = Goal("een", "De groep belt in {plaats}.")
    told = Exercise(Level.TALK, 30, "Doel", goals=(goal,), variables={"plaats": Variable("Waar.", "de stad")})
    bare = replace(told, goals=())
    rows = shown(
        small_office(),
        *(replace(scenario(name, name), exercise=one) for name, one in (("a", told), ("b", bare))),
    ).rows
    assert dict(rows[0].lines)["Leerdoelen:"] == "De groep belt in de stad."
    assert "Leerdoelen:" not in dict(rows[1].lines)


def test_scenarios_stand_by_name_by_length_or_with_new_ones_first() -> None:
    """What has no exercise of its own is the longest, and what the office made stays in front."""
    rows = (
        ScenarioRow("own", "Z", "", is_own=True),
        ScenarioRow("a", "A", "", is_new=False),
        ScenarioRow("b", "B", "", minutes=90),
        ScenarioRow("c", "C", "", minutes=5, is_new=False),
    )
    found = {order: [row.id for row in chosen_scenarios(rows, {}, "", order)] for order in Order}
    assert found[Order.NAME] == ["own", "a", "b", "c"]
    assert found[Order.SHORT] == ["own", "c", "b", "a"]
    assert found[Order.NEW] == ["own", "b", "a", "c"]


def test_filters_add_up_and_words_are_found_anywhere() -> None:
    """Every filter and every word must fit; an empty filter leaves all."""
    rows = (
        ScenarioRow("a", "Mail", "Over een pand", values={Filter.KIND: ("x", "y"), Filter.ROLE: ("r",)}),
        ScenarioRow("b", "Brief", "", lines=(("U bent:", "Griffier"),), values={Filter.KIND: ("y",)}),
    )

    def found(words: str = "", **chosen: str) -> list[str]:
        return [row.id for row in chosen_scenarios(rows, {Filter(k): v for k, v in chosen.items()}, words)]

    assert found() == ["a", "b"]
    assert found(kind="y") == ["a", "b"]
    assert found(kind="y", role="r") == ["a"]
    assert found(kind="", role="") == ["a", "b"]
    assert found("PAND mail") == ["a"]
    assert found("griffier") == ["b"]
    assert found("pand brief") == []
