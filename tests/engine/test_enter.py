"""A flow that is entered at another step than its start."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.engine.journals import START, place
from tests.fakes.small_book import small_book
from vb_wizard.domain.book import Book
from vb_wizard.domain.flow import entries
from vb_wizard.domain.journal import Answered, CaseOpened, Continued, Entry, Event
from vb_wizard.engine.machine import compile_book
from vb_wizard.engine.reach import reach
from vb_wizard.engine.replay import replay


def entering(step: str) -> Book:
    """Return the small book in which the trunk enters the acute flow at a step."""
    book = small_book()
    trunk = book.flows["hoofd"]
    emergency = replace(trunk.steps["nood"], enter=step)
    changed = replace(trunk, steps={**trunk.steps, "nood": emergency})
    return replace(book, flows={**book.flows, "hoofd": changed})


def journal(*events: Event) -> list[Entry]:
    """Return entries, a minute apart."""
    times = [START + timedelta(minutes=number) for number in range(len(events))]
    return [
        Entry(number, f"e{number}", at, at, "secretaris", event)
        for number, (at, event) in enumerate(zip(times, events, strict=True), start=1)
    ]


def test_a_run_begins_where_it_enters_and_comes_back() -> None:
    """The first question of the other flow is not asked, and after its end the trunk goes on."""
    compiled = compile_book(entering("doen"))
    told: list[Event] = [CaseOpened("hoofd", "Voorbeeld"), Answered("gevaar", "ja", place("hoofd.gevaar"))]
    state = replay(compiled, journal(*told))
    assert state.focus == place("hoofd.nood/acuut.doen")
    told += [
        Continued(state.focus),
        Answered("geweken", "ja", place("hoofd.nood/acuut.geweken")),
    ]
    state = replay(compiled, journal(*told))
    assert state.focus == place("hoofd.wie")
    assert "situatie" not in state.facts


def test_the_flow_itself_still_begins_at_its_start() -> None:
    """Entering elsewhere is a matter of the step that runs it; the entries name the start first."""
    book = entering("doen")
    assert entries(book.flows["acuut"], book.flows.values()) == ("situatie", "doen")
    assert entries(book.flows["zorg"], book.flows.values()) == ("wens",)
    assert entries(entering("weg").flows["acuut"], entering("weg").flows.values()) == ("situatie",)


def test_what_is_entered_can_be_reached() -> None:
    """A step behind the entrance is possible, also when nothing leads there from the start."""
    assert ("acuut", "doen") in reach(entering("doen"), {"gevaar": "ja"}, ["hoofd"]).steps
