"""Why a step is on the route."""

from __future__ import annotations

from datetime import timedelta

from tests.engine.journals import COMPILED, START, Journal, at_actions, place
from vb_wizard.application.why import Cause, arrivals, decided
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.conditions import ALWAYS, Is
from vb_wizard.domain.journal import AcuteRaised, OptedOut, TrackOpened

BOOK = COMPILED.book


def causes(state: CaseState, track: str) -> dict[str, Cause]:
    """Return what led to each step of a track."""
    found = state.track(track)
    assert found is not None
    told = zip(found.visits, arrivals(BOOK, state, found), strict=True)
    return {visit.step: arrival.cause for visit, arrival in told}


def test_each_step_tells_what_led_to_it() -> None:
    """The start was opened, a fork was chosen, and a step behind one way comes always."""
    state = at_actions().state
    assert causes(state, "hoofd") == {
        "gevaar": Cause.OPENED,
        "wie": Cause.CHOSEN,
        "kanaal": Cause.CHOSEN,
        "acties": Cause.ONLY_WAY,
    }
    assert causes(state, "zorg") == {"wens": Cause.STARTED}


def test_the_answers_that_decided_come_with_their_times() -> None:
    """A fork names the conditions that did not hold and what was answered; the way there names all of them once."""
    state = at_actions().state
    path = arrivals(BOOK, state, state.tracks[0])
    assert (path[1].rule, path[1].before) == (ALWAYS, (Is("gevaar", ("ja",)),))
    (decision,) = path[1].decisions
    assert decision.known is not None
    assert (decision.fact, decision.known.value) == ("gevaar", "nee")
    assert decision.known.since == START + timedelta(minutes=1)
    assert [one.fact for one in decided(path)] == ["gevaar", "wie"]


def test_a_list_within_a_list_and_the_way_back_are_told() -> None:
    """The first step of the inner list comes from the step that runs it, and after it the fork of that step counts."""
    journal = Journal()
    journal.answer("nee")
    journal.answer(("burgemeester",))
    assert causes(journal.state, "hoofd")["loco"] is Cause.RUN
    state = journal.answer("Loco")
    told = causes(state, "hoofd")
    assert told["kanaal"] is Cause.ONLY_WAY
    track = state.tracks[0]
    arrival = dict(zip([one.step for one in track.visits], arrivals(BOOK, state, track), strict=True))
    assert arrival["kanaal"].since is not None
    assert arrival["kanaal"].since.step == "zij"


def test_a_denied_premise_the_red_button_and_an_own_choice_are_told() -> None:
    """What the user did himself is said as such."""
    journal = at_actions()
    journal.add(OptedOut(place("hoofd.acties")))
    journal.add(TrackOpened("kring"))
    state = journal.add(AcuteRaised("acuut"))
    assert causes(state, "hoofd")["gevaar_uitleg"] is Cause.DENIED
    assert causes(state, "kring") == {"loco": Cause.BY_HAND}
    assert causes(state, state.acute) == {"situatie": Cause.ACUTE}


def test_a_question_that_was_asked_anew_decided_with_the_answer_of_that_time() -> None:
    """Round the loop each visit has its own answer."""
    journal = at_actions()
    journal.go_on()
    journal.answer("ja")
    journal.go_on()
    state = journal.answer("nee")
    track = state.tracks[0]
    told = [
        (visit.step, [one.known.value for one in arrival.decisions if one.known is not None])
        for visit, arrival in zip(track.visits, arrivals(BOOK, state, track), strict=True)
    ]
    assert told[-3:] == [("weer", ["ja"]), ("nog", []), ("einde", ["nee"])]
