"""What a journal adds up to."""

from __future__ import annotations

from datetime import datetime

from tests.engine.journals import COMPILED, START, Journal, at_actions, place
from vb_wizard.domain.case import VisitState
from vb_wizard.domain.journal import (
    AcuteEnded,
    AcuteRaised,
    Answered,
    CaseOpened,
    Closed,
    Entry,
    Mark,
    OptedOut,
    Reopened,
    TaskMarked,
    TrackOpened,
    Went,
    WentBack,
    WentForward,
    entry_from_json,
    entry_to_json,
)
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.engine.replay import Replay, replay


def steps(journal: Journal, track: str = "hoofd") -> list[str]:
    """Return the steps on the route of a track."""
    found = journal.state.track(track)
    assert found is not None
    return [visit.place.path for visit in found.visits]


def test_a_new_case_stands_at_the_first_question() -> None:
    """A case that was only opened shows the first step and nothing is answered."""
    state = Journal().state
    assert state.focus == place("hoofd.gevaar")
    assert state.facts == {}
    assert state.tracks[0].current.state is VisitState.CURRENT


def test_an_answer_leads_to_the_branch_that_holds() -> None:
    """Answering that the mayor is hit walks into the sub-flow and comes back after it."""
    journal = Journal()
    journal.answer("nee")
    journal.answer(("burgemeester", "wethouder"))
    assert journal.state.focus == place("hoofd.zij/kring.loco")
    journal.answer("Ja, geregeld")
    assert journal.state.focus == place("hoofd.kanaal")


def test_a_known_fact_passes_its_step() -> None:
    """A fact given with the door is not asked again but shown as answered."""
    journal = Journal()
    journal.add(Answered("kanaal", "mail"))
    journal.answer("nee")
    journal.answer(("wethouder",))
    assert journal.state.focus == place("hoofd.acties")
    visit = journal.state.tracks[0].visit_at(place("hoofd.kanaal"))
    assert visit is not None
    assert visit.answer is not None
    assert visit.answer.value == "mail"


def test_a_changed_answer_keeps_later_answers_that_still_lie_on_the_route() -> None:
    """Changing who was hit inserts the sub-flow and keeps the channel that was answered later."""
    journal = at_actions()
    journal.add(Answered("wie", ("burgemeester",), place("hoofd.wie")))
    assert journal.state.focus == place("hoofd.zij/kring.loco")
    journal.answer("geregeld")
    assert journal.state.focus == place("hoofd.acties")
    assert journal.state.facts["kanaal"].value == "mail"
    assert journal.state.lapsed == ()


def test_an_answer_that_left_the_route_is_marked_and_no_longer_counts() -> None:
    """When the sub-flow leaves the route its answer is lapsed, kept in the journal, and no fact any more."""
    journal = Journal()
    journal.answer("nee")
    journal.answer(("burgemeester",))
    journal.answer("geregeld")
    journal.add(Answered("wie", ("wethouder",), place("hoofd.wie")))
    assert [one.seq for one in journal.state.lapsed] == [4]
    assert "loco" not in journal.state.facts
    journal.add(Answered("wie", ("burgemeester",), place("hoofd.wie")))
    assert journal.state.lapsed == ()
    assert journal.state.facts["loco"].value == "geregeld"


def test_every_prefix_of_a_journal_gives_the_state_shown_then() -> None:
    """Feeding entries one by one shows the same states as replaying each prefix anew."""
    journal = at_actions()
    journal.add(
        TaskMarked(place("hoofd.acties"), "bellen", Mark.DONE), TrackOpened("zorg"), AcuteRaised("acuut")
    )
    live = Replay(COMPILED)
    for number, entry in enumerate(journal.entries, start=1):
        live.feed(entry)
        assert live.state == replay(COMPILED, journal.entries[:number])


def test_back_and_forward_is_the_identity() -> None:
    """Going back shows the earlier step without losing an answer; going forward gives exactly the state before."""
    journal = at_actions()
    before = journal.state
    back = journal.add(WentBack("hoofd", "hoofd.kanaal"))
    assert back.focus == place("hoofd.kanaal")
    assert back.facts == before.facts
    assert journal.add(WentForward("hoofd")) == before


def test_a_step_starts_a_track_once() -> None:
    """Reaching the actions opens the care track beside the trunk, and opening it by hand changes nothing but the focus."""
    journal = at_actions()
    assert [track.id for track in journal.state.tracks] == ["hoofd", "zorg"]
    state = journal.add(TrackOpened("zorg"))
    assert [track.id for track in state.tracks] == ["hoofd", "zorg"]
    assert state.focus == place("zorg.wens", "zorg")


def test_a_track_whose_opening_step_left_the_route_is_kept_and_marked() -> None:
    """What was recorded in a track stays when the step that opened it lapses."""
    journal = at_actions()
    journal.add(Went("zorg"))
    journal.answer("ja")
    journal.add(Answered("wie", ("burgemeester",), place("hoofd.wie")))
    track = journal.state.track("zorg")
    assert track is not None
    assert track.lapsed


def test_acute_danger_comes_back_to_exactly_that_state() -> None:
    """Raising, walking and ending acute danger leaves the trunk, its focus and its tasks as they were."""
    journal = at_actions()
    journal.add(WentBack("hoofd", "hoofd.wie"))
    before = journal.state
    raised = journal.add(AcuteRaised("acuut"))
    assert raised.focus == place("acuut.situatie", "acuut.1")
    journal.answer("deur")
    journal.go_on()
    after = journal.add(AcuteEnded())
    assert after.focus == before.focus
    assert after.tracks[0] == before.tracks[0]
    assert after.tasks_at(place("hoofd.acties")) == before.tasks_at(place("hoofd.acties"))


def test_acute_danger_asks_again_the_second_time() -> None:
    """A second emergency does not take the answers of the first for granted."""
    journal = Journal()
    journal.add(AcuteRaised("acuut"))
    journal.answer("deur")
    journal.add(AcuteEnded())
    state = journal.add(AcuteRaised("acuut"))
    assert state.focus == place("acuut.situatie", "acuut.2")


def test_a_loop_asks_again_and_keeps_each_round() -> None:
    """Danger that is not over leads through the actions once more, with open tasks again."""
    journal = Journal()
    journal.add(AcuteRaised("acuut"))
    journal.answer("deur")
    journal.add(TaskMarked(journal.state.focus, "weg", Mark.DONE))
    journal.go_on()
    journal.answer("nee")
    assert journal.state.focus == place("acuut.doen", "acuut.1", 2)
    assert [task.mark for task in journal.state.tasks_at(journal.state.focus)] == [Mark.OPEN]
    journal.go_on()
    journal.answer("ja")
    assert steps(journal, "acuut.1")[-1] == "acuut.klaar"


def test_an_opt_out_leads_elsewhere_until_the_step_is_done_after_all() -> None:
    """The button "klopt niet meer" takes the other way and can be taken back by leaving the step as usual."""
    journal = at_actions()
    journal.add(OptedOut(journal.state.focus, "hij staat er nog"))
    assert journal.state.focus == place("hoofd.gevaar_uitleg")
    journal.add(Went("hoofd", "hoofd.acties"))
    journal.go_on()
    assert journal.state.focus == place("hoofd.nog")


def test_tasks_apply_while_their_condition_holds() -> None:
    """The task for e-mail goes when the channel becomes the phone, unless it was done already."""
    journal = at_actions()
    names = [task.task for task in journal.state.tasks]
    assert names == ["bellen", "alleen_mail", "aangifte", "klacht"]
    journal.add(Answered("kanaal", "telefoon", place("hoofd.kanaal")))
    assert [task.task for task in journal.state.tasks] == ["bellen", "aangifte", "klacht"]
    journal.add(Answered("kanaal", "mail", place("hoofd.kanaal")))
    journal.add(TaskMarked(place("hoofd.acties"), "alleen_mail", Mark.DONE))
    journal.add(Answered("kanaal", "telefoon", place("hoofd.kanaal")))
    assert "alleen_mail" in [task.task for task in journal.state.tasks]


def test_standing_notes_hold_until_they_are_lifted() -> None:
    """The warning not to delete stands from the actions until the end of the trunk."""
    journal = at_actions()
    assert journal.state.notes == ("niet_wissen",)
    journal.go_on()
    journal.answer("nee")
    assert journal.state.notes == ()
    assert journal.state.tracks[0].ended


def test_what_is_sure_to_come_leaves_out_what_depends_on_an_answer() -> None:
    """From the first question the actions are sure, the sub-flow and the repetition are not."""
    ahead = Journal().state.tracks[0].ahead
    assert ahead == ("hoofd.wie", "hoofd.kanaal", "hoofd.acties", "hoofd.nog", "hoofd.einde")


def test_a_closed_case_can_be_reopened() -> None:
    """Closing and reopening changes only whether the case is closed."""
    journal = at_actions()
    before = journal.state
    assert journal.add(Closed("klaar")).is_closed
    assert journal.add(Reopened("toch niet")) == before


def test_a_repeated_answer_keeps_its_first_moment() -> None:
    """Answering the same again does not move the terms of the steps behind it."""
    journal = at_actions()
    arrived = journal.state.tracks[0].current.arrived_at
    journal.add(Answered("kanaal", "mail", place("hoofd.kanaal")))
    assert journal.state.tracks[0].current.arrived_at == arrived
    assert arrived > START


def test_the_hour_that_comes_twice_keeps_its_order() -> None:
    """Answers in the repeated October hour replay from disk to the state that was shown live."""
    journal = Journal()
    journal.entries.clear()
    first = datetime(2026, 10, 25, 2, 50, tzinfo=AMSTERDAM)
    later = datetime(2026, 10, 25, 2, 10, fold=1, tzinfo=AMSTERDAM)
    opened = Entry(1, "a", first, first, "secretaris", CaseOpened("hoofd", "Nacht"))
    answered = Entry(2, "b", later, later, "secretaris", Answered("gevaar", "nee", place("hoofd.gevaar")))
    journal.entries += [opened, answered]
    again = [entry_from_json(entry_to_json(entry)) for entry in journal.entries]
    assert replay(COMPILED, again) == journal.state
    assert journal.state.tracks[0].current.arrived_at > opened.at
