"""`vb-wizard exercises MAP`: writes a small set of scenarios that together take every way through the flows.

Neighbours: `application.training.covering` finds them, `flowfiles.scenario_writing` writes them; `play --all --flows` plays them.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from time import monotonic

from vb_wizard.application.titles import named_values
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.coverage import Coverage, missing
from vb_wizard.application.training.covering.bound import fewest
from vb_wizard.application.training.covering.plans import Ground, Plan
from vb_wizard.application.training.covering.search import Search
from vb_wizard.application.training.covering.telling import Frame, tell
from vb_wizard.application.training.player import Player
from vb_wizard.application.training.throw_away import throw_away_desk
from vb_wizard.calendars import DutchCalendar, SystemClock
from vb_wizard.cli.arguments import DutchParser, add_flows_option, add_overlay_option, write
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.overlaid_folder import OverlaidFolder
from vb_wizard.flowfiles.scenario_writing import scenario_text
from vb_wizard.presenters.dutch import count
from vb_wizard.resources import flows_folder

_ABOUT = "Een set scenario's die samen elke weg in de stappenplannen nemen. Gemaakt door de computer."
_DENIED = "Dit klopt hier niet."
_TALKS_EVERY = 5.0
"""Seconds between two lines about how far it is."""


def run(argv: Sequence[str]) -> int:
    """Search, write the files and play them; returns 0 when no step and no way is left, else 1.

    A way counts when it lies on the route at the end of a scenario.

    Raises:
        KnownError: the flows cannot be read, or a file cannot be written.
    """
    arguments = _arguments(argv)
    today = SystemClock().now().date()
    ground = Ground(_book(arguments, today))
    found = Search(ground, arguments.seed).run(_Telling(arguments.minutes), arguments.rounds)
    by = next(iter(ground.book.catalogue.roles))
    frame = Frame(datetime.combine(today, time(9)), by, _DENIED)
    coverage = Coverage()
    for number, (plan, _) in enumerate(found.plans, start=1):
        scenario = tell(ground, plan, f"alle_wegen_{number:02}", _title(ground, plan, number), _ABOUT, frame)
        _play(ground, scenario, coverage)
        write(arguments.folder / f"{scenario.id}.yaml", scenario_text(scenario).encode())
    left = list(missing(coverage, ground.book))
    print("\n".join([*left, *_outcome(ground, arguments, len(found.plans), len(left))]))
    return 1 if left else 0


def _arguments(argv: Sequence[str]) -> Namespace:
    parser = DutchParser("exercises", "Maak een kleine set scenario's die samen elke weg nemen.")
    parser.add_argument("folder", metavar="MAP", type=Path, help="hier komen de bestanden")
    parser.add_argument("--minutes", type=float, default=5.0, metavar="N", help="zo lang zoeken (anders 5)")
    parser.add_argument(
        "--rounds",
        type=int,
        default=200,
        metavar="N",
        help="zo vaak proberen of het met minder kan (anders 200)",
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help="een ander getal geeft een andere set"
    )
    add_flows_option(parser)
    add_overlay_option(parser)
    arguments = parser.parse_args(argv)
    if arguments.folder.is_dir() and any(arguments.folder.iterdir()):
        raise KnownError(
            f"De map {arguments.folder} is niet leeg.",
            "Er is niets veranderd.",
            "Kies een lege of een nieuwe map.",
        )
    return arguments


def _book(arguments: Namespace, today: date) -> Book:
    base = FlowFolder(arguments.flows or flows_folder(), today)
    return (
        OverlaidFolder(base, arguments.overlay, DutchCalendar()).book() if arguments.overlay else base.book()
    )


class _Telling:
    """Says how far the search is, and stops it when the time is up; what was found by then counts."""

    def __init__(self, minutes: float) -> None:
        self._ends = monotonic() + minutes * 60
        self._next = 0.0

    def __call__(self, plans: int, left: int) -> bool:
        now = monotonic()
        if now >= self._next:
            self._next = now + _TALKS_EVERY
            print(f"{plans} scenario's, nog {count(left, 'weg', 'wegen')}", file=sys.stderr)
        return now < self._ends


def _title(ground: Ground, plan: Plan, number: int) -> str:
    """Return a title with what the scenario is about, in the words of the questions that name a case."""
    named = [words[0][1] for words in named_values(ground.book, plan.facts) if words]
    return f"Alle wegen {number}: {' · '.join(named) or ground.book.flows[plan.flow].title}"


def _play(ground: Ground, scenario: Scenario, coverage: Coverage) -> None:
    """Play a scenario as anybody would, and add what it takes."""
    clock = StoryClock(scenario.clock)
    desk = throw_away_desk(ground.compiled, scenario.flow, scenario.title, clock, scenario.by)
    Player(scenario, desk, clock).play()
    coverage.look(ground.book, desk.state)


def _outcome(ground: Ground, arguments: Namespace, size: int, left: int) -> Iterator[str]:
    yield f"{count(size, 'scenario', 'scenarios')} in {arguments.folder}. Met minder dan {fewest(ground)} kan het nooit."
    yield f"{count(left, 'stap of weg', 'stappen en wegen')} zonder scenario."
