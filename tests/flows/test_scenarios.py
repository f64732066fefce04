"""Every scenario plays to its end and as expected, can be replayed from its journal alone, and together they leave nothing out."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import pytest

from tests.fakes.small_office import services
from tests.flows.conftest import FLOWS
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.coverage import Coverage, missing
from vb_wizard.application.training.player import Player, Seen
from vb_wizard.application.training.verdict import differences
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.journal import NAVIGATION
from vb_wizard.domain.scenario import Scenario
from vb_wizard.engine.replay import replay
from vb_wizard.exchange.journal_lines import from_lines, to_lines
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.timeline import Teller, written_at
from vb_wizard.presenters.dossier.view import Style
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.dutch import clock
from vb_wizard.presenters.log import present_log
from vb_wizard.presenters.words_record import RECORD

NAMES = sorted(path.stem for path in (FLOWS / "scenarios").glob("*.yaml"))
CASES = set(range(1, 22))


@dataclass(frozen=True)
class Played:
    """A scenario that was played, with what was seen and what the story came along."""

    scenario: Scenario
    office: Office
    desk: CaseDesk
    seen: Seen
    coverage: Coverage


@pytest.fixture(scope="module")
def played(library: FlowFolder, book: Book) -> Callable[[str], Played]:
    """Play each scenario once for all tests here: that takes most of a second."""
    found = {one.id: one for one in library.scenarios()}

    @cache
    def play(name: str) -> Played:
        scenario, numbers, coverage = found[name], itertools.count(1), Coverage()
        clock = StoryClock(scenario.clock)
        office = Office(
            services(book=book, clock=clock, workdays=DutchCalendar(), new_id=lambda: f"r{next(numbers)}")
        )
        desk = office.start_case(scenario.flow, scenario.title)
        return Played(
            scenario, office, desk, Player(scenario, desk, clock, coverage=coverage).play(), coverage
        )

    return play


@pytest.mark.parametrize("name", NAMES)
def test_a_scenario_goes_as_expected_and_replays(
    name: str, played: Callable[[str], Played], book: Book
) -> None:
    """The story holds its expectations; its journal, written out and read back, gives the same state."""
    done = played(name)
    desk = done.desk
    assert differences(done.scenario, done.seen, desk.case, book, DutchCalendar()) == ()
    assert replay(desk.compiled, from_lines(to_lines(desk.case.journal))) == desk.state


@pytest.mark.parametrize("name", NAMES)
def test_the_log_tells_what_the_dossier_tells(name: str, played: Callable[[str], Played]) -> None:
    """Each line of the log, told when it is asked for, says what the dossier says of that entry, and has the shape it said it has."""
    done = played(name)
    case, words = done.desk.case, Words(done.desk.compiled.book, {})
    teller, lapsed = Teller(words, Corrections(case.journal, words)), {one.seq for one in case.state.lapsed}
    told = sorted(case.journal, key=lambda one: (one.happened_at, one.seq), reverse=True)
    told = [entry for entry in told if not isinstance(entry.event, NAVIGATION)]
    rows = present_log(done.desk, done.office).rows
    shapes, day = rows.shapes(), ""
    for row, entry, shape in zip(rows, told, shapes, strict=True):
        tag, text, small = teller.tell(entry)
        rest = [*small, RECORD.lapsed if entry.seq in lapsed else ""]
        rest.append(RECORD.written.format(moment=written_at(entry)) if written_at(entry) else "")
        assert (row.seq, row.tag, row.text) == (entry.seq, tag.text, "".join(run.text for run in text))
        assert [span.struck for span in row.spans] == [run.style is Style.STRUCK for run in text]
        assert row.small == " · ".join(one for one in rest if one)
        assert (row.when, row.by) == (clock(entry.happened_at), words.role(entry.by))
        assert shape == (bool(row.small), row.day != day), entry
        day = row.day


def test_every_step_is_visited_and_every_way_is_taken(played: Callable[[str], Played], book: Book) -> None:
    """Nothing in the flows is without a scenario that plays it."""
    each = [played(name).coverage for name in NAMES]
    whole = Coverage(set().union(*(one.steps for one in each)), set().union(*(one.ways for one in each)))
    left = list(missing(whole, book))
    assert not left, "\n".join(left)


@pytest.mark.parametrize("name", NAMES)
def test_the_expectations_of_a_scenario_can_fail(name: str, library: FlowFolder, book: Book) -> None:
    """The same story judged on a case in which nothing happened is not as expected."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    untouched = replace(scenario, story=())
    clock = StoryClock(scenario.clock)
    desk = Office(services(book=book, clock=clock)).start_case(scenario.flow, scenario.title)
    seen = Player(untouched, desk, clock).play()
    assert differences(scenario, seen, desk.case, book, DutchCalendar())


def test_every_known_case_has_its_scenario(library: FlowFolder) -> None:
    """The cases that were asked for each have their scenario."""
    assert {scenario.case for scenario in library.scenarios()} >= CASES
    assert len(NAMES) >= 30
