"""The internal report: short before the police is called, complete in the end, and nothing asked twice."""

from __future__ import annotations

import itertools

import pytest

from tests.fakes.small_office import services
from tests.flows.walking import walk
from vb_wizard.application.office import Office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import Answered
from vb_wizard.flowfiles.library import FlowFolder

FIELDS = range(1, 27)
MOST_QUESTIONS = 8
"""With half a minute for each the core stays under five minutes, the actions included."""


def asked_in(library: FlowFolder, book: Book, name: str) -> list[tuple[str, str]]:
    """Play a scenario and return each answer as (flow, fact), in the order in which it was given."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    clock, numbers = StoryClock(scenario.clock), itertools.count()
    office = Office(
        services(book=book, clock=clock, workdays=DutchCalendar(), new_id=lambda: f"r{next(numbers)}")
    )
    desk = office.start_case(scenario.flow, scenario.title)
    Player(scenario, desk, clock).play()
    events = [entry.event for entry in desk.case.journal]
    return [(event.place.flow, event.fact) for event in events if isinstance(event, Answered) and event.place]


@pytest.mark.parametrize(
    "name", ["dreigmail_burgemeester", "kogel_via_wethouder", "agressie_aan_de_balie", "brieven_thuis"]
)
def test_the_core_is_short_after_a_trunk_that_knows_the_rest(
    library: FlowFolder, book: Book, name: str
) -> None:
    """In a whole story only a few questions of the report are left, because the trunk has asked the others."""
    core = [fact for flow, fact in asked_in(library, book, name) if flow == "melden"]
    print(f"{name}: {len(core)} vragen in melden: {', '.join(core)}")  # noqa: T201 - the count is meant to be read
    assert 1 <= len(core) <= MOST_QUESTIONS


@pytest.mark.parametrize("name", ["brieven_thuis", "kogel_via_wethouder"])
def test_no_story_asks_a_field_of_the_registration_twice(library: FlowFolder, book: Book, name: str) -> None:
    """A field that is known is passed everywhere, in all tracks of a case."""
    register = {fact.id for fact in book.catalogue.facts.values() if fact.register}
    again = {
        step.subject
        for flow in book.flows.values()
        for step in flow.steps.values()
        if step.kind is StepKind.ASK and step.again
    }
    given = [fact for _, fact in asked_in(library, book, name) if fact in register - again]
    assert len(given) == len(set(given))


def test_the_long_form_never_stands_before_the_police(book: Book) -> None:
    """The report ends without the long form, which opens beside it as a track with a dated action."""
    walked = walk(book, "melden", {"bedreiging": "concreet", "wie_getroffen": ("burgemeester",)})
    flow = book.flows["melden"]
    assert "registratie" in flow.steps["terug"].start
    assert walked.tasks["rest_invullen"].within is not None
    asks = [step for step in walked.steps if flow.steps[step].kind is StepKind.ASK]
    assert len(asks) <= MOST_QUESTIONS


def test_the_26_fields_are_all_asked_somewhere(book: Book) -> None:
    """Each field of the registration has a fact, and each such fact is asked by some step."""
    asked = {
        step.subject
        for flow in book.flows.values()
        for step in flow.steps.values()
        if step.kind is StepKind.ASK
    }
    fields = {fact.register for fact in book.catalogue.facts.values() if fact.id in asked}
    assert fields >= set(FIELDS)


def test_the_reporter_hears_back_on_a_day(book: Book) -> None:
    """Thanks within a working day and news within two weeks are dated actions."""
    walked = walk(book, "melden", {"bedreiging": "algemeen", "wie_getroffen": ("raadslid",)})
    for task in ("melder_bedanken", "melder_bericht"):
        assert walked.tasks[task].within is not None, task


@pytest.mark.parametrize(
    ("known", "end"),
    [
        ({"waarneming": "boos_kritisch", "ernst_gedrag": "kritiek"}, "klaar_kritiek"),
        ({"waarneming": "boos_kritisch", "ernst_gedrag": "onbekend"}, "klaar"),
        ({"waarneming": "boos_kritisch", "ernst_gedrag": "emotie"}, "klaar"),
        ({"waarneming": "bericht_dreiging", "bedreiging": "algemeen", "ernst_gedrag": "kritiek"}, "klaar"),
        ({"waarneming": "lichamelijk_geweld"}, "klaar"),
    ],
)
def test_criticism_leaves_without_a_registration(book: Book, known: dict[str, Value], end: str) -> None:
    """Who is only critical is not registered; whoever doubts reports, and a threat is never criticism."""
    walked = walk(book, "melden", known)
    assert walked.end == end
    assert ("kritiek_antwoord" in walked.tasks) == (end == "klaar_kritiek")


@pytest.mark.parametrize(
    ("who", "hears", "does_not_lead"),
    [
        ("burgemeester", {"secretaris_burgemeester", "loco_weet_het"}, {"burgemeester_wethouder"}),
        ("wethouder", {"burgemeester_wethouder", "secretaris_wethouder"}, {"loco_weet_het"}),
        ("raadslid", {"griffier_raadslid", "burgemeester_raadslid"}, {"secretaris_burgemeester"}),
        ("naaste_medewerker", {"coordinator_medewerker"}, {"griffier_raadslid"}),
    ],
)
def test_each_office_has_its_own_people_to_tell(
    book: Book, who: str, hears: set[str], does_not_lead: set[str]
) -> None:
    """Who must know differs for burgemeester, wethouder, raadslid and staff."""
    tasks = walk(book, "melden", {"bedreiging": "concreet", "wie_getroffen": (who,)}).tasks.keys()
    assert hears <= tasks
    assert not does_not_lead & tasks
