"""What the dossier of a played scenario does not tell."""

from __future__ import annotations

import itertools

import pytest

from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.application.ports import DossierRequest
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case
from vb_wizard.domain.conditions import facts_in
from vb_wizard.domain.journal import Mark
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.presenters.dossier import dossier_view
from vb_wizard.presenters.dossier.withheld import readable, telling_steps

STORIES = ("dreigmail_burgemeester", "huisgenoot_dreigt", "anonieme_brieven", "belaging_burgemeester")
"""Stories in which sensitive questions are answered, and something follows from the answers."""


def played(name: str, library: FlowFolder, book: Book) -> tuple[Case, DossierRequest]:
    """Play a story and return the case with the request for its dossier."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    clock, numbers = StoryClock(scenario.clock), itertools.count(1)
    office = Office(
        services(book=book, clock=clock, workdays=DutchCalendar(), new_id=lambda: f"r{next(numbers)}")
    )
    desk = office.start_case(scenario.flow, scenario.title)
    Player(scenario, desk, clock).play()
    for task in desk.state.tasks:
        desk.mark(task.place, task.task, Mark.DONE)
    request = DossierRequest(desk.case, book, "Gemeente Voorbeeldstad", "secretaris", clock.now(), "0.0", {})
    return desk.case, request


@pytest.mark.parametrize("name", STORIES)
def test_the_dossier_betrays_no_withheld_answer(name: str, library: FlowFolder, book: Book) -> None:
    """Page one names no withheld question, and no page tells an action that is there because of a withheld answer."""
    case, request = played(name, library, book)
    facts = book.catalogue.facts
    withheld = {fact for fact in case.state.facts if facts[fact].sensitive}
    assert withheld
    sensitive = frozenset(fact.id for fact in facts.values() if fact.sensitive)
    telling = set()
    for state in case.state.tasks:
        flow = book.flows[state.place.flow]
        task = next(one for one in flow.steps[state.place.step].tasks if one.id == state.task)
        if facts_in(task.when) & sensitive or state.place.step in telling_steps(flow, sensitive):
            telling.add(task.say)
    view = dossier_view(request, DutchCalendar())
    first = f"{view.cover!r} {view.summaries!r}"
    assert [facts[fact].short for fact in withheld if f"'{facts[fact].short}'" in first] == []
    assert [facts[fact].ask for fact in withheld if facts[fact].ask in first] == []
    everything = f"{first} {view.sections!r}"
    assert [say for say in telling if repr(say) in everything] == []
    assert f"Logboek {len(case.journal)} ·" in view.footer_middle


def test_some_story_has_actions_that_would_betray(library: FlowFolder, book: Book) -> None:
    """The stories above are no empty proof: something is left out, it is counted on page one, and the case keeps it."""
    case, request = played("belaging_burgemeester", library, book)
    left = readable(case, book)
    assert left.tasks > 0
    assert left.lines > 0
    assert len(left.case.state.tasks) + left.tasks == len(case.state.tasks)
    said = repr(dossier_view(request, DutchCalendar()).cover.pairs)
    assert f"{left.tasks} actie" in said
    assert "waaruit een antwoord blijkt" in said
