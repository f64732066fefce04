"""How an exercise can be begun or gone on with, as data: the ways, what to fill in for the own municipality, and who plays.

Neighbours: `dialogs.play_questions` asks; `controllers.play_controller` does what is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.application.training.defaults import with_exercise
from vb_wizard.domain.book import Book
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.words_alone import HOW


@dataclass(frozen=True, slots=True)
class HowView:
    """The choice. `ways` and `roles` are ids with words, `variables` an id, what it is, and what stands there already."""

    title: str
    say: str
    ways: tuple[tuple[str, str], ...]
    help: tuple[str, ...]
    variables: tuple[tuple[str, str, str], ...] = ()
    roles: tuple[tuple[str, str], ...] = ()


def present_how(scenario: Scenario, book: Book) -> HowView:
    """Return how a scenario can be played.

    Args:
        scenario: the scenario.
        book: names the roles.
    """
    made = with_exercise(scenario).exercise
    if made is None:
        raise ValueError(scenario.id)
    roles = book.catalogue.roles
    return HowView(
        title=HOW.title,
        say=HOW.say.format(
            title=scenario.title, level=HOW.levels[made.level.name.lower()], minutes=made.minutes
        ),
        ways=tuple(HOW.ways.items()),
        help=tuple(HOW.ways_help.values()),
        variables=tuple((name, one.what.rstrip("."), one.value) for name, one in made.variables.items()),
        roles=tuple((role, roles[role].name if role in roles else role) for role in made.roles),
    )


def present_again() -> HowView:
    """Return how a play that was begun can be gone on with."""
    return HowView(HOW.again, HOW.again_say, tuple(HOW.ways.items()), tuple(HOW.ways_help.values()))
