"""What a user can do with one opened case."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.fakes.case_store import FixedClock
from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.answers import checked
from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import CallResult, Closed, Mark, Place


@pytest.fixture
def desk() -> CaseDesk:
    """Return a desk with a new case on the trunk."""
    return small_office().start_case("hoofd", "Voorbeeld")


def walk_to_actions(desk: CaseDesk) -> Place:
    """Answer until the list of actions is shown."""
    for value in ("nee", ("wethouder",), "mail"):
        desk.answer(desk.state.focus, value)
    return desk.state.focus


def test_an_answer_for_a_step_that_is_no_longer_shown_does_nothing(desk: CaseDesk) -> None:
    """A double click on an answer cannot answer the next question."""
    first = desk.state.focus
    desk.answer(first, "nee")
    length = len(desk.case.journal)
    desk.answer(first, "ja")
    assert len(desk.case.journal) == length
    assert desk.state.facts["gevaar"].value == "nee"


def test_an_answer_that_does_not_exist_is_refused(desk: CaseDesk) -> None:
    """An unknown answer raises a sentence and writes nothing."""
    with pytest.raises(KnownError, match="bestaat niet"):
        desk.answer(desk.state.focus, "misschien")
    assert len(desk.case.journal) == 1


def test_going_back_and_changing_an_answer_returns_to_where_the_track_stands(desk: CaseDesk) -> None:
    """Back shows the earlier step; another answer there keeps the rest and goes on."""
    place = walk_to_actions(desk)
    desk.back()
    desk.back()
    assert desk.state.focus.step == "wie"
    desk.answer(desk.state.focus, ("burgemeester",))
    assert desk.state.focus.path == "hoofd.zij/kring.loco"
    desk.answer(desk.state.focus, "geregeld")
    assert desk.state.focus == place


def test_the_same_answer_again_writes_no_answer(desk: CaseDesk) -> None:
    """Confirming an earlier answer only goes back to where the track stands."""
    place = walk_to_actions(desk)
    desk.back()
    desk.answer(desk.state.focus, "mail")
    assert desk.state.focus == place
    assert [entry.event.kind for entry in desk.case.journal].count("answered") == 3


def test_back_undoes_the_last_answer_wherever_it_led(desk: CaseDesk) -> None:
    """An answer given anew far back leads to where the track stands; one step back stands at that answer, forward undoes that."""
    place = walk_to_actions(desk)
    desk.go_to("hoofd", "hoofd.wie")
    desk.answer(desk.state.focus, ("onbekend",))
    assert desk.state.focus == place
    desk.back()
    assert desk.state.focus.path == "hoofd.wie"
    desk.back()
    assert desk.state.focus.path == "hoofd.gevaar"
    desk.forward()
    desk.forward()
    assert desk.state.focus == place
    desk.raise_acute()
    desk.back()
    desk.back()
    assert desk.state.focus.path == "hoofd.wie"


def test_who_looked_elsewhere_goes_back_along_the_route(desk: CaseDesk) -> None:
    """After a click on the route "back" is about that place, not about the last answer."""
    place = walk_to_actions(desk)
    desk.go_to("hoofd", "hoofd.wie")
    desk.answer(desk.state.focus, ("onbekend",))
    desk.go_to("hoofd", "hoofd.gevaar")
    desk.go_to("hoofd")
    assert desk.state.focus == place
    desk.back()
    assert desk.state.focus.path == "hoofd.kanaal"


def test_back_at_the_first_step_does_nothing(desk: CaseDesk) -> None:
    """There is nothing before the first question."""
    desk.back()
    desk.forward()
    assert len(desk.case.journal) == 1
    assert not desk.can_go_back


def test_a_task_can_be_marked_and_taken_back(desk: CaseDesk) -> None:
    """A mark is stamped with who and when, and "open" takes it back while both stay in the journal."""
    place = walk_to_actions(desk)
    desk.mark(place, "bellen", Mark.DONE)
    done = desk.state.tasks_at(place)[0]
    assert (done.mark, done.by, done.at) == (Mark.DONE, "bestuurssecretaris", NOW)
    desk.mark(place, "bellen", Mark.DONE)
    desk.mark(place, "bellen", Mark.OPEN)
    assert desk.state.tasks_at(place)[0].mark is Mark.OPEN
    assert [entry.event.kind for entry in desk.case.journal].count("task_marked") == 2


@pytest.mark.parametrize("mark", [Mark.NOT_POSSIBLE, Mark.NOT_APPLICABLE, Mark.DELEGATED])
def test_a_mark_that_needs_words_is_refused_without(desk: CaseDesk, mark: Mark) -> None:
    """Not possible and not applicable need a reason, delegating needs a name."""
    place = walk_to_actions(desk)
    with pytest.raises(KnownError):
        desk.mark(place, "bellen", mark)
    desk.mark(place, "bellen", mark, reason="geen gehoor", to="adviseur")
    assert desk.state.tasks_at(place)[0].mark is mark


def test_a_postponed_task_keeps_its_moment(desk: CaseDesk) -> None:
    """Until when is kept as an aware moment."""
    place = walk_to_actions(desk)
    until = NOW + timedelta(days=1)
    desk.mark(place, "aangifte", Mark.POSTPONED, until=until)
    assert [task.until for task in desk.state.tasks if task.task == "aangifte"] == [until]


def test_acute_danger_is_raised_once_and_ends_where_the_case_was(desk: CaseDesk) -> None:
    """Two clicks on the red button raise one emergency; ending it shows the same step."""
    place = walk_to_actions(desk)
    desk.raise_acute()
    desk.raise_acute()
    assert desk.state.acute == "acuut.1"
    desk.go_to("hoofd")
    desk.raise_acute()
    assert desk.state.focus.track == "acuut.1"
    desk.answer(desk.state.focus, "deur")
    desk.go_on(desk.state.focus)
    desk.answer(desk.state.focus, "ja")
    desk.go_on(desk.state.focus)
    assert desk.state.acute == ""
    assert desk.state.focus.track in ("hoofd", "acuut.1")
    assert desk.state.tracks[0].current.place == place


def test_a_closed_case_only_takes_notes_and_reopening(desk: CaseDesk) -> None:
    """A closed case refuses answers with a sentence, and goes on after reopening."""
    desk.close_case("afgerond")
    with pytest.raises(KnownError, match="gesloten"):
        desk.answer(desk.state.focus, "nee")
    desk.note("nog een bericht")
    desk.reopen("nieuw bericht")
    desk.answer(desk.state.focus, "nee")
    assert desk.state.facts["gevaar"].value == "nee"


def test_a_case_with_an_open_term_of_the_law_closes_only_with_a_reason(desk: CaseDesk) -> None:
    """The sentence names the open action; a written reason closes the case and stays in the journal."""
    walk_to_actions(desk)
    with pytest.raises(KnownError, match="wettelijke termijn open: Dien een klacht in"):
        desk.close_case("  ")
    assert not desk.state.is_closed
    desk.close_case("het slachtoffer wil geen klacht")
    assert desk.state.is_closed
    assert desk.case.journal[-1].event == Closed("het slachtoffer wil geen klacht")


@pytest.mark.parametrize("mark", [Mark.DONE, Mark.NOT_APPLICABLE])
def test_a_case_closes_without_a_reason_when_the_term_is_dealt_with(desk: CaseDesk, mark: Mark) -> None:
    """Done, or not needed with its own reason: then nothing stands in the way. Handed over is still open."""
    place = walk_to_actions(desk)
    desk.mark(place, "klacht", Mark.DELEGATED, to="advocaat")
    assert desk.open_legal_terms() == ("Dien een klacht in",)
    desk.mark(place, "klacht", mark, reason="geen klacht nodig")
    assert desk.open_legal_terms() == ()
    desk.close_case()
    assert desk.state.is_closed


def test_calls_notes_and_evidence_are_kept(desk: CaseDesk) -> None:
    """A call, a note and a pasted file are entries; the file has its hash and size."""
    desk.call("politie", "Politie", "112", CallResult.REACHED, "gemeld")
    desk.note("  een regel  ")
    desk.note("   ")
    desk.add_evidence(b"inhoud", "mail.eml", "postvak")
    kinds = [entry.event.kind for entry in desk.case.journal]
    assert kinds == ["case_opened", "called", "noted", "evidence_added"]
    kept = desk.state.evidence[0]
    assert (kept.number, kept.name, kept.size, len(kept.sha256)) == (1, "mail.eml", 6, 64)


def test_evidence_added_by_mistake_is_withdrawn_visibly_and_can_count_again(desk: CaseDesk) -> None:
    """The piece, its copy and its entry stay; the journal says that it was withdrawn and why, and each step can be gone back on."""
    desk.add_evidence(b"inhoud", "mail.eml", "postvak")
    desk.withdraw_evidence(1, " hoort bij een andere zaak ")
    assert desk.state.withdrawn == {1: "hoort bij een andere zaak"}
    assert [piece.name for piece in desk.state.evidence] == ["mail.eml"]
    desk.add_evidence(b"ander", "brief.pdf")
    assert [piece.number for piece in desk.state.evidence] == [1, 2]
    desk.restore_evidence(1)
    assert desk.state.withdrawn == {}
    kinds = [entry.event.kind for entry in desk.case.journal][1:]
    assert kinds == ["evidence_added", "evidence_withdrawn", "evidence_added", "evidence_restored"]


def test_withdrawing_asks_why_and_does_nothing_twice(desk: CaseDesk) -> None:
    """Without a reason, of a piece that is not there, or a second time, nothing is written; in a closed case it is refused."""
    desk.add_evidence(b"inhoud", "mail.eml")
    with pytest.raises(KnownError, match="waarom"):
        desk.withdraw_evidence(1, "  ")
    desk.withdraw_evidence(7, "is er niet")
    desk.restore_evidence(1)
    assert len(desk.case.journal) == 2
    desk.withdraw_evidence(1, "dubbel")
    desk.withdraw_evidence(1, "nog eens")
    assert len(desk.case.journal) == 3
    desk.close_case("klaar")
    with pytest.raises(KnownError, match="gesloten"):
        desk.restore_evidence(1)


def test_opting_out_takes_the_other_way(desk: CaseDesk) -> None:
    """The button "klopt niet meer" leads to the step that the flow names."""
    place = walk_to_actions(desk)
    desk.opt_out(place, "hij staat er nog")
    assert desk.state.focus.step == "gevaar_uitleg"


def test_a_track_is_opened_once(desk: CaseDesk) -> None:
    """Opening an opened track shows it without a second opening; an unknown flow does nothing."""
    desk.open_track("zorg")
    desk.go_to("hoofd")
    desk.open_track("zorg")
    desk.open_track("bestaat_niet")
    assert [entry.event.kind for entry in desk.case.journal].count("track_opened") == 1
    assert desk.state.focus.track == "zorg"


def test_a_clock_that_jumped_back_is_noticed_and_loses_nothing() -> None:
    """Entries keep their order when the clock stands before the last entry, and the desk says so."""
    clock = FixedClock(NOW)
    desk = small_office(clock=clock).start_case("hoofd", "Voorbeeld")
    clock.moment = NOW - timedelta(hours=2)
    assert desk.clock_jumped_back
    desk.note("later geschreven")
    assert [entry.seq for entry in desk.case.journal] == [1, 2]
    assert desk.case.journal[1].at < desk.case.journal[0].at


def test_a_case_can_be_renamed(desk: CaseDesk) -> None:
    """Another title is an entry; the same title is not."""
    desk.rename("Dreigmail")
    desk.rename(" Dreigmail ")
    assert desk.state.title == "Dreigmail"
    assert len(desk.case.journal) == 2


def test_a_moment_is_kept_aware() -> None:
    """A moment typed in Dutch time is kept with its offset, and nonsense is refused with an example."""
    desk = small_office().start_case("hoofd", "Voorbeeld")
    fact = desk.compiled.book.catalogue.facts["kennis"]
    assert checked(fact, "2026-09-15 08:00") == "2026-09-15T08:00:00+02:00"
    assert datetime.fromisoformat(str(checked(fact, "2026-11-15T08:00"))).utcoffset() == timedelta(hours=1)
    with pytest.raises(KnownError, match="geen datum"):
        checked(fact, "gisteren")


def test_back_from_where_acute_danger_begins_ends_it() -> None:
    """The red button is pressed by mistake: one step back and the case is exactly where it was, with both in the journal."""
    desk = small_office().start_case("hoofd", "Voorbeeld")
    before = desk.state.focus
    desk.raise_acute()
    assert desk.can_go_back
    desk.back()
    assert (desk.state.focus, desk.state.acute) == (before, "")
    assert [entry.event.kind for entry in desk.case.journal[-2:]] == ["acute_raised", "acute_ended"]
    desk.raise_acute()
    assert desk.state.acute


def test_back_further_on_in_acute_danger_is_a_step_back() -> None:
    """Once something was done in acute danger, back does not end it."""
    desk = small_office().start_case("hoofd", "Voorbeeld")
    desk.raise_acute()
    desk.answer(desk.state.focus, UNKNOWN)
    desk.back()
    assert desk.state.acute


def test_going_to_a_step_that_hands_over_shows_the_list_behind_it(desk: CaseDesk) -> None:
    """On the map a step can stand for a whole list: who goes there sees the first step of that list, never a bare one."""
    for value in ("nee", ("burgemeester",), "geregeld", "mail"):
        desk.answer(desk.state.focus, value)
    desk.go_to("hoofd", "hoofd.zij")
    assert desk.state.focus.path == "hoofd.zij/kring.loco"
    length = len(desk.case.journal)
    desk.go_to("hoofd", "hoofd.zij")
    assert len(desk.case.journal) == length
