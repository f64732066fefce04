"""Whatever is clicked in whatever order: nothing is lost, and the journal explains the screen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.small_office import small_office
from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import Mark
from vb_wizard.engine.replay import replay

CLICKS = (
    "first",
    "second",
    "unknown",
    "go_on",
    "back",
    "forward",
    "acute",
    "end_acute",
    "track",
    "trunk",
    "tick",
    "opt_out",
)


def click(desk: CaseDesk, what: str) -> None:
    """Do one thing that a user could do now; what the screen would not offer does nothing."""
    focus = desk.state.focus
    step = desk.step(focus)
    if what in ("first", "second", "unknown") and step.kind is StepKind.ASK:
        fact = desk.compiled.book.catalogue.facts[step.subject]
        ids = [answer.id for answer in fact.answers] or ["iets", "iets anders"]
        desk.answer(focus, UNKNOWN if what == "unknown" else ids[what == "second"])
    elif what == "go_on":
        desk.go_on(focus)
    elif what == "tick" and desk.state.tasks_at(focus):
        desk.mark(focus, desk.state.tasks_at(focus)[0].task, Mark.DONE)
    elif what == "opt_out":
        desk.opt_out(focus)
    elif what == "track":
        desk.open_track("zorg")
    elif what == "trunk":
        desk.go_to("hoofd")
    elif what == "acute":
        desk.raise_acute()
    elif what in ("back", "forward", "end_acute"):
        getattr(desk, what)()


@given(st.lists(st.sampled_from(CLICKS), max_size=40))
def test_any_clicks_replay_to_the_same_state(clicks: list[str]) -> None:
    """After any series of clicks the journal alone gives the state, and every prefix gives the state shown then."""
    desk = small_office().start_case("hoofd", "Voorbeeld")
    shown = {len(desk.case.journal): desk.state}
    for what in clicks:
        click(desk, what)
        shown[len(desk.case.journal)] = desk.state
    for length, state in shown.items():
        assert replay(desk.compiled, desk.case.journal[:length]) == state


@given(st.lists(st.sampled_from(CLICKS), max_size=30))
def test_back_then_forward_is_the_identity_wherever_it_is_possible(clicks: list[str]) -> None:
    """From any state from which one can go back a step, back followed by forward gives that state."""
    desk = small_office().start_case("hoofd", "Voorbeeld")
    for what in clicks:
        click(desk, what)
    before = desk.state
    if desk.can_go_back and not desk.back_ends_acute:
        desk.back()
        assert desk.state.focus != before.focus
        desk.forward()
    assert desk.state == before


@given(st.lists(st.sampled_from(CLICKS), max_size=30))
def test_an_emergency_never_moves_the_other_tracks(clicks: list[str]) -> None:
    """Raising and ending acute danger from any state leaves every track and the focus as they were."""
    desk = small_office().start_case("hoofd", "Voorbeeld")
    for what in clicks:
        click(desk, what)
    desk.end_acute()
    before = desk.state
    desk.raise_acute()
    if desk.state.acute:
        click(desk, "first")
        click(desk, "go_on")
        desk.end_acute()
    assert desk.state.focus == before.focus
    assert [track for track in desk.state.tracks if track.id in {one.id for one in before.tracks}] == list(
        before.tracks
    )
