"""The trainer's guide: the exercises of the library, and what the protocol asks in each, found by playing it.

Neighbours: `reference` plays; `application.guide` is what comes out and the port that prints it. Nothing is written twice, so the guide
can never say something else than the files.
"""

from __future__ import annotations

from collections.abc import Iterable

from vb_wizard.application.guide import GuidedExercise, GuideRequest
from vb_wizard.application.office import Office
from vb_wizard.application.training.reference import reference
from vb_wizard.domain.book import Book
from vb_wizard.domain.exercise import Level
from vb_wizard.domain.exercise_texts import filled
from vb_wizard.domain.scenario import Scenario
from vb_wizard.domain.work import reached
from vb_wizard.engine.machine import compile_book


def make_guide(office: Office, scenarios: Iterable[Scenario]) -> tuple[str, bytes]:
    """Return a sensible file name and the PDF of the guide, with every scenario that carries an exercise.

    Raises:
        KnownError: it cannot be printed.
        Stopped: nobody waits for it any more.
    """
    services = office.services
    request = GuideRequest(
        book=office.book,
        exercises=guided(scenarios, office.book),
        municipality=office.settings.municipality_title,
        made_at=services.clock.now(),
        app_version=services.app_version,
        logo=office.logos.logo(),
    )
    return services.guides().print(request)


def guided(scenarios: Iterable[Scenario], book: Book) -> tuple[GuidedExercise, ...]:
    """Return the scenarios that carry an exercise, from short to long and by title, each played once on the flows of `book`.

    Raises:
        Stopped: nobody waits for it any more.
    """
    compiled = compile_book(book)
    order = list(Level)
    chosen = [(one, one.exercise) for one in scenarios if one.exercise is not None]
    chosen.sort(key=lambda pair: (order.index(pair[1].level), pair[0].title.casefold()))
    found = []
    for done, (scenario, exercise) in enumerate(chosen):
        reached(done, len(chosen))
        asked = tuple(reference(scenario, exercise, compiled).tasks.items())
        found.append(GuidedExercise(scenario, filled(exercise), asked))
    return tuple(found)
