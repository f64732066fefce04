"""The screen with scenarios: found and filtered from the keyboard, and played in a case with the band of an exercise."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.small_office import NOW, MemoryFlowLibrary
from tests.ui import sample_office as office
from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from tests.ui.test_layout import beside, cut_off
from vb_wizard.domain.scenario import Expectation, Scenario
from vb_wizard.presenters.scenario_views import Filter, Order, ScenariosView
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.parts.scenario_filters import ScenarioFilters
from vb_wizard.ui.screens.scenarios import ScenarioCard
from vb_wizard.ui.window import Window


def titles(window: Window) -> list[str]:
    """Return the titles of the scenarios on the screen, from top to bottom."""
    return [row.title.text() for row in window.scenarios.rows.rows() if isinstance(row, ScenarioCard)]


def test_a_scenario_is_chosen_by_its_button(window: Window, qtbot: QtBot) -> None:
    """What was begun has the keyboard, and each button says which one it starts."""
    window.show_scenarios(office.SCENARIOS)
    played: list[str] = []
    window.scenarios.scenario_chosen.connect(played.append)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.mouseClick(named(window, "play:brief"), Qt.MouseButton.LeftButton)
    assert played == ["c1", "brief"]
    assert named(window, "play:mail").accessibleName() == "Start oefening Dreigmail aan de burgemeester"


def test_the_keyboard_filters_by_kind_role_and_done(window: Window, qtbot: QtBot) -> None:
    """Each choice folds to what occurs; the arrow keys choose, filters add up, and the count follows."""
    window.show_scenarios(office.SCENARIOS)
    screen = window.scenarios
    assert len(titles(window)) == 2
    qtbot.keyClick(screen.filters[Filter.KIND], Qt.Key.Key_Down)
    assert titles(window) == ["Dreigmail aan de burgemeester"]
    assert screen.count.text() == "1 van 2 scenario's"
    screen.filters[Filter.DONE].choose("done")
    assert titles(window) == []
    assert "Geen scenario past hierbij" in screen.empty.text()
    screen.clear.click()
    assert len(titles(window)) == 2
    qtbot.keyClicks(screen.search, "mat wethouder")
    assert titles(window) == ["Brief op de mat"]


def test_what_is_left_out_is_seen_and_shown_again(window: Window) -> None:
    """While anything leaves scenarios out there is a button to show all, also when some are left."""
    window.show_scenarios(office.SCENARIOS)
    screen = window.scenarios
    assert screen.clear.isHidden()
    screen.filters[Filter.KIND].choose("brief")
    assert not screen.clear.isHidden()
    screen.clear.click()
    assert (len(titles(window)), screen.clear.isHidden()) == (2, True)


def test_the_choices_are_there_again_after_a_restart(desk: Desk) -> None:
    """What was chosen and the order are remembered, what was typed is not."""
    desk.running.start.show_scenarios()
    picked = desk.running.window.scenarios.picked
    picked.order.choose(Order.SHORT)
    picked.search.setText("mail")
    again = ScenarioFilters(desk.running.theme)
    again.recall(Memory(desk.root).scenario_filters)
    assert (again.chosen_order, again.words) == (Order.SHORT, "")


def test_a_filter_stays_when_the_screen_is_drawn_again(window: Window) -> None:
    """Also when other options come in; an option that is gone leaves all."""
    window.show_scenarios(office.SCENARIOS)
    window.scenarios.filters[Filter.KIND].choose("brief")
    window.show_scenarios(office.SCENARIOS)
    assert titles(window) == ["Brief op de mat"]
    options = {**office.SCENARIOS.options, Filter.KIND: (("bericht", "Een bericht"),)}
    window.show_scenarios(replace(office.SCENARIOS, options=options))
    assert len(titles(window)) == 2


def test_nothing_to_practise_with_is_said(window: Window, qapp: QApplication) -> None:
    """Without scenarios there is a sentence, no button to show all, and nothing is cut off."""
    window.show_scenarios(ScenariosView(()))
    settle(qapp)
    assert window.scenarios.empty.text() == "Er zijn geen scenario's gevonden."
    assert not window.scenarios.clear.isVisible()
    assert [*cut_off(window), *beside(window)] == []


def test_a_scenario_is_played_under_the_band_and_then_known_as_begun(desk: Desk) -> None:
    """It opens as an exercise with its own title; back on the list its card says that it was begun."""
    clock = NOW.replace(tzinfo=None)
    story = Scenario("mail", "Dreigmail", "Een mail.", "hoofd", clock, "griffier", {}, (), Expectation())
    running = desk.running
    running.start._scenarios = lambda: (story,)
    running.start.open_door("oefenen")
    named(running.window, "play:mail").click()  # type: ignore[attr-defined]  # why - a button, found by its name
    assert running.window.shows_case
    assert running.window.band.isVisible()
    assert running.cases.desk is not None
    assert running.cases.desk.case.header.title == "Oefening: Dreigmail"
    running.start.show()
    running.start.open_door("oefenen")
    card = next(iter(running.window.scenarios.rows.rows()))
    assert isinstance(card, ScenarioCard)
    assert card.state.text() == "begonnen op 23 november 2026"


def add_story(desk: Desk) -> None:
    """Put a scenario in the library and show the list."""
    clock = NOW.replace(tzinfo=None)
    story = Scenario("mail", "Dreigmail", "Een mail.", "hoofd", clock, "griffier", {}, (), Expectation())
    library = desk.running.own._workshop()._library
    assert isinstance(library, MemoryFlowLibrary)
    library.kept[story.id] = story
    desk.running.start._scenarios = lambda: tuple(library.scenarios())
    desk.running.start.show_scenarios()


def test_a_scenario_is_copied_removed_and_put_back(desk: Desk, qtbot: QtBot) -> None:
    """The copy stands first, marked as our own; after removing the keyboard is on the way back."""
    add_story(desk)
    window = desk.running.window
    before = titles(window)
    qtbot.mouseClick(named(window, "copy:mail"), Qt.MouseButton.LeftButton)
    desk.running.start.show_scenarios()
    first = next(window.scenarios.rows.rows())
    assert isinstance(first, ScenarioCard)
    assert (first.own.text(), first.title.text()) == ("eigen", titles(window)[0])
    assert len(titles(window)) == len(before) + 1
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    assert titles(window) == before
    assert window.focusWidget() is window.scenarios.put_back
    qtbot.keyClick(window.scenarios.put_back, Qt.Key.Key_Return)
    assert len(titles(window)) == len(before) + 1


def test_a_broken_own_file_says_why_and_cannot_be_played(desk: Desk) -> None:
    """Its card has no button to play, and the others are there."""
    add_story(desk)
    folder = desk.root / "scenarios"
    folder.mkdir()
    (folder / "stuk.yaml").write_text("scenario: stuk\ntitle: [", encoding="utf-8")
    desk.running.start.show_scenarios()
    window = desk.running.window
    first = next(window.scenarios.rows.rows())
    assert isinstance(first, ScenarioCard)
    assert first.trouble.text().startswith("Dit scenario is nog niet te spelen. ")
    assert first.play.isHidden()
    assert len(titles(window)) > 1
