"""Playing a story and judging it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.fakes.small_office import WeekdaysOnly, small_office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.coverage import Coverage, all_ways, missing
from vb_wizard.application.training.player import Player, Seen, StoryError
from vb_wizard.application.training.verdict import differences
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import (
    Act,
    Acute,
    Answer,
    Back,
    Call,
    Deny,
    Evidence,
    Expectation,
    Line,
    MarkTask,
    Note,
    OpenTrack,
    Scenario,
    Walk,
)

FACTS = {
    "gevaar": "nee",
    "wie": ("wethouder",),
    "kanaal": "mail",
    "nog": "nee",
    "situatie": "deur",
    "wens": "ja",
}


def story(
    *acts: Act, expect: Expectation | None = None, facts: dict[str, str | tuple[str, ...]] | None = None
) -> Scenario:
    """Return a scenario with these acts, one a minute."""
    lines = tuple(Line(act, line=number) for number, act in enumerate(acts, start=10))
    start = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - a scenario is written in Dutch time
    table = facts if facts is not None else FACTS
    return Scenario("proef", "Proef", "", "hoofd", start, "secretaris", table, lines, expect or Expectation())


def played(scenario: Scenario) -> tuple[Player, Seen]:
    """Play a scenario at a new desk."""
    clock = StoryClock(scenario.clock)
    office = small_office(clock=clock)
    player = Player(scenario, office.start_case(scenario.flow, scenario.title), clock)
    return player, player.play()


def test_a_story_walks_with_the_answers_of_its_table() -> None:
    """Walking to the end answers what is asked, ticks what is shown and stops at the end."""
    _, seen = played(story(Walk("end")))
    assert {"hoofd.gevaar", "hoofd.acties", "hoofd.einde"} <= seen.steps
    assert {"hoofd.bellen", "hoofd.klacht"} <= seen.tasks.keys()
    assert {"politie", "loco"} <= seen.contacts


def test_every_act_of_a_story_can_be_played() -> None:
    """Answers, calls, marks, notes, evidence, tracks, danger and going back all leave their entry."""
    scenario = story(
        Walk("hoofd.acties"),
        Answer({"kanaal": "telefoon"}),
        Call("politie", CallResult.REACHED, "gemeld"),
        MarkTask("hoofd.bellen", Mark.DELEGATED, to="adviseur", until="2026-11-24 10:00"),
        Note("een regel"),
        Evidence("mail.eml", "inhoud", "postvak"),
        Acute(raised=True),
        Acute(raised=False),
        Back(1),
        OpenTrack("zorg"),
        Walk("end", "zorg"),
    )
    player, _ = played(scenario)
    kinds = {entry.event.kind for entry in player.desk.case.journal}
    assert {
        "called",
        "task_marked",
        "noted",
        "evidence_added",
        "acute_raised",
        "acute_ended",
        "went_back",
    } <= kinds
    assert player.desk.state.facts["kanaal"].value == "telefoon"
    zorg = player.desk.state.track("zorg")
    assert zorg is not None
    assert zorg.ended


def test_a_story_that_gets_stuck_names_its_line() -> None:
    """A question without an answer in the table is told with the line of the story."""
    with pytest.raises(StoryError, match=r"regel 10: de tabel met feiten heeft geen antwoord op 'wie'"):
        played(story(Walk("end"), facts={"gevaar": "nee"}))


def test_a_story_that_does_not_come_along_a_step_says_where_it_ends() -> None:
    """Walking to a step that is not on the route tells where the route ended."""
    with pytest.raises(StoryError, match=r"eindigt bij hoofd\.einde"):
        played(story(Walk("hoofd.weer")))


def test_the_clock_of_a_story_moves_by_minutes_and_to_a_time() -> None:
    """A time that has passed today means tomorrow; the clock never goes back."""
    clock = StoryClock(datetime(2026, 11, 23, 22, 0))  # noqa: DTZ001 - a scenario is written in Dutch time
    clock.move(Moment(5))
    assert f"{clock.now():%d %H:%M}" == "23 22:05"
    clock.move(Moment(clock="08:30"))
    assert f"{clock.now():%d %H:%M}" == "24 08:30"
    clock.move(Moment(clock="2026-11-23 10:00"))
    assert f"{clock.now():%d %H:%M}" == "24 08:30"


def test_each_expectation_that_fails_is_one_sentence() -> None:
    """What was expected and not seen, or seen and forbidden, is told for every kind of expectation."""
    expect = Expectation(
        reached=("hoofd.nood",),
        not_reached=("hoofd.wie",),
        ended=("zorg",),
        opened=("kring",),
        advised=("hoofd.volhouden",),
        not_advised=("hoofd.bellen",),
        contacts=("hulplijn",),
        not_contacts=("politie",),
        notes=("niet_wissen",),
        deadlines={"hoofd.aangifte": date(2026, 11, 30)},
    )
    scenario = story(Walk("end"), expect=expect)
    player, seen = played(scenario)
    found = differences(scenario, seen, player.desk.case, player.desk.compiled.book, WeekdaysOnly())
    assert len(found) == 10
    assert found[-1] == "De termijn van hoofd.aangifte is 25-11-2026, verwacht was 30-11-2026."


def test_the_order_and_the_time_of_advice_are_judged() -> None:
    """What is advised too late, in another order or not at all is one sentence each; what is in time is none."""
    tasks = tuple(played(story(Walk("end")))[1].tasks)
    first, last = tasks[0], tasks[-1]
    good = Expectation(order=(first, last), by={first: Moment(clock="23:00"), last: Moment(600)})
    bad = Expectation(order=(last, first), by={last: Moment(0), "hoofd.volhouden": Moment(5)})
    for expect, count in ((good, 0), (bad, 3)):
        scenario = story(Walk("end"), expect=expect)
        player, seen = played(scenario)
        found = differences(scenario, seen, player.desk.case, player.desk.compiled.book, WeekdaysOnly())
        assert len(found) == count, found
    assert found[0] == f"De actie {last} is later geadviseerd dan {first}, en hoort eerder."
    assert found[2].startswith(f"De actie {last} is pas om 09:0")


def test_a_premise_that_no_longer_holds_can_be_denied() -> None:
    """Denying takes the other way; where a step has no premise, the story says so."""
    with pytest.raises(StoryError, match="heeft geen uitgangspunt"):
        played(story(Walk("hoofd.wie"), Deny("weg")))


def test_what_was_never_visited_or_taken_is_told() -> None:
    """A story that walks one way leaves the other steps and ways as missing; what it took is not."""
    scenario = story(Walk("end"))
    clock = StoryClock(scenario.clock)
    coverage = Coverage()
    desk = small_office(clock=clock).start_case(scenario.flow, scenario.title)
    Player(scenario, desk, clock, coverage=coverage).play()
    book = desk.compiled.book
    left = list(missing(coverage, book))
    assert ("hoofd", "einde") in coverage.steps
    assert "stap hoofd.nood is nooit bereikt" in left
    assert any(line.startswith("weg hoofd.gevaar -> hoofd.nood (next 1)") for line in left)
    assert not any("hoofd.einde is nooit" in line for line in left)
    assert coverage.ways <= {way for way, _ in all_ways(book)}


def test_a_story_that_went_as_expected_has_no_differences() -> None:
    """Expectations that hold give nothing to say."""
    expect = Expectation(
        reached=("hoofd.einde",),
        ended=("hoofd",),
        opened=("zorg",),
        deadlines={"hoofd.aangifte": date(2026, 11, 25)},
    )
    scenario = story(Walk("end"), expect=expect)
    player, seen = played(scenario)
    assert differences(scenario, seen, player.desk.case, player.desk.compiled.book, WeekdaysOnly()) == ()
