"""What an action says beside its instruction."""

from __future__ import annotations

from tests.fakes.kitchen_sink import kitchen_sink
from tests.fakes.small_office import NOW, WeekdaysOnly, services
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.journal import Mark
from vb_wizard.flowfiles.reading import read
from vb_wizard.presenters.dutch import spoken
from vb_wizard.presenters.tasks import task_views

BOTH = (
    "90 dagen: 21 februari 2027. 3 maanden: 23 februari 2027. De vroegste telt; 19 februari 2027 is veilig."
)


def at_the_actions() -> CaseDesk:
    """Return a case at the actions of which one has a term that counts in two ways."""
    book = read(kitchen_sink()).book
    assert book is not None
    desk = Office(services(book=book)).start_case("stam", "Voorbeeld")
    for answer in ("ja", "verder", ("gezin",), "2026-11-23T08:40:00+01:00"):
        if answer == "verder":
            desk.go_on(desk.state.focus)
        else:
            desk.answer(desk.state.focus, answer)
    desk.go_to("stam", "stam.veilig")
    return desk


def remark(desk: CaseDesk) -> str:
    """Return the remark of that action."""
    visit = desk.state.focus_visit
    views = task_views(desk, visit, WeekdaysOnly(), NOW)
    return next(view.remark for view in views if view.id == "gezin_waarschuwen")


def test_a_term_that_counts_in_two_ways_shows_both_days() -> None:
    """Both ends stand beside the action, with the day that is safe."""
    assert remark(at_the_actions()) == BOTH


def test_a_voice_reads_one_full_stop_between_two_sentences() -> None:
    """A sentence that has its own full stop gets no second one, and what is empty is not read."""
    assert spoken("Bel 112. Blijf binnen.", "gedaan", "") == "Bel 112. Blijf binnen. gedaan"
    assert spoken("Bel 112", "", "nu") == "Bel 112. nu"


def test_both_days_stay_when_the_action_was_handed_over() -> None:
    """Handing over adds its own line; a closed action has no days any more."""
    desk = at_the_actions()
    desk.mark(desk.state.focus, "gezin_waarschuwen", Mark.DELEGATED, "", "bode", None)
    assert remark(desk).endswith(BOTH)
    assert remark(desk) != BOTH
    desk.mark(desk.state.focus, "gezin_waarschuwen", Mark.DONE, "", "", None)
    assert remark(desk) == ""
