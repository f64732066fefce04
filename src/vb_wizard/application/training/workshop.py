"""The workshop: makes scenarios of the office out of others, and keeps what is being changed.

Neighbours: `own_scenarios` says what is kept; `editing` is one scenario that is open.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from vb_wizard.application.ports import FlowLibrary
from vb_wizard.application.training.defaults import with_exercise
from vb_wizard.application.training.own_scenarios import Looked, OwnScenario, ScenarioDrawer, ScenarioPen
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.names import free_name
from vb_wizard.domain.scenario import Scenario

_OWN = "{title} (eigen)"
_NOT_THERE = (
    "Dit scenario is er niet meer.",
    "Er is niets gewijzigd.",
    "Ga terug en kies een ander scenario.",
)
_UNREADABLE = (
    "Dit scenario is niet te lezen, en er is geen concept van.",
    "Het bestand blijft zoals het is.",
    "Herstel het bestand in een tekstprogramma, of haal het weg en maak een nieuwe kopie.",
)


class Workshop:
    """Works on the scenarios of the office."""

    def __init__(self, library: FlowLibrary, drawer: ScenarioDrawer, pen: ScenarioPen) -> None:
        """Keep what it works with.

        Args:
            library: all scenarios that can be played.
            drawer: where those of the office are kept.
            pen: reads and writes them.
        """
        self._library = library
        self._drawer = drawer
        self.pen = pen
        self._known: dict[tuple[str, str, str], Looked] = {}

    @property
    def book(self) -> Book:
        """The flows.

        Raises:
            KnownError: they cannot be used.
        """
        return self._library.book()

    def own(self) -> tuple[OwnScenario, ...]:
        """Return the scenarios of the office, by title; one that was never saved whole is there as its draft.

        Raises:
            KnownError: the flows cannot be used.
        """
        texts, drafts = self._drawer.texts(), self._drawer.drafts()
        found = [
            OwnScenario(name, self._look(name, texts.get(name, "")), name in drafts)
            for name in {*texts, *drafts}
        ]
        return tuple(sorted(found, key=lambda one: one.title.casefold()))

    def _look(self, scenario_id: str, text: str) -> Looked:
        book = self.book
        key = (book.sha256, scenario_id, text)
        if key not in self._known:
            self._known[key] = self.pen.look(scenario_id, text, book)
        return self._known[key]

    def copy(self, scenario_id: str) -> str:
        """Make a scenario of the office that begins like another one; returns its id.

        Raises:
            KnownError: there is no such scenario, or the copy cannot be kept.
        """
        source = self._found(scenario_id)
        return self.keep_as_new(with_exercise(source), "eigen", _OWN.format(title=source.title))

    def keep_as_new(self, scenario: Scenario, ending: str, title: str) -> str:
        """Keep a scenario under a title and a name of its own, which begins as the name that it had; returns the name.

        Raises:
            KnownError: it cannot be kept.
        """
        name = free_name(f"{scenario.id}_{ending}", self.taken())
        self.save(replace(scenario, id=name, title=title, case=0))
        return name

    def take_in(self, scenario_id: str, text: str) -> Looked:
        """Keep a text that came from outside, when nothing is wrong with it; returns what is.

        Raises:
            KnownError: it cannot be kept.
        """
        looked = self.pen.look(scenario_id, text, self.book)
        if looked.scenario is not None and not looked.errors:
            self._drawer.save(scenario_id, text)
        return looked

    def _found(self, scenario_id: str) -> Scenario:
        found = next((one for one in self._library.scenarios() if one.id == scenario_id), None)
        if found is None:
            mine = next((one for one in self.own() if one.id == scenario_id), None)
            found = mine.looked.scenario if mine is not None else None
        if found is None:
            raise KnownError(*_NOT_THERE)
        return found

    def taken(self) -> frozenset[str]:
        """Return every name that a scenario has, of the office or not."""
        own: Iterable[str] = {*self._drawer.texts(), *self._drawer.drafts()}
        return frozenset((*own, *(one.id for one in self._library.scenarios())))

    def remove(self, scenario_id: str) -> None:
        """Put a scenario of the office in the bin.

        Raises:
            KnownError: that cannot be done; it is still there.
        """
        self._drawer.remove(scenario_id)

    def put_back(self, scenario_id: str) -> None:
        """Take a scenario out of the bin.

        Raises:
            KnownError: that cannot be done; it is still in the bin.
        """
        self._drawer.put_back(scenario_id)

    def open(self, scenario_id: str) -> Scenario:
        """Return a scenario of the office as it was left: its draft when there is one that goes with the file, else the file.

        Raises:
            KnownError: it is gone, or neither can be read.
        """
        text = self._drawer.texts().get(scenario_id)
        draft = self._draft(scenario_id, text or "")
        if draft is not None:
            return draft
        if text is None:
            raise KnownError(*_NOT_THERE)
        scenario = self._look(scenario_id, text).scenario
        if scenario is None:
            raise KnownError(*_UNREADABLE)
        return with_exercise(scenario)

    def _draft(self, scenario_id: str, text: str) -> Scenario | None:
        try:
            kept = json.loads(self._drawer.drafts().get(scenario_id, ""))
        except ValueError:
            return None
        # A file that somebody changed or replaced outside goes before a draft of what stood there earlier.
        if not isinstance(kept, Mapping) or kept.get("of") != _sign(text):
            return None
        scenario = self.pen.read_draft(str(kept.get("scenario", "")))
        return scenario if scenario is not None and scenario.id == scenario_id else None

    def keep_draft(self, scenario: Scenario) -> None:
        """Keep what is being changed, however much is missing; what is as it was saved needs no draft.

        Raises:
            KnownError: it cannot be kept; the draft before is still there.
        """
        text = self._drawer.texts().get(scenario.id, "")
        if self.is_saved(scenario) and self._look(scenario.id, text).scenario is not None:
            self._drawer.keep_draft(scenario.id, "")
        else:
            self._keep(scenario, text)

    def is_saved(self, scenario: Scenario) -> bool:
        """Whether the file of a scenario is as it is now."""
        return self._drawer.texts().get(scenario.id, "") == self.pen.write(scenario)

    def _keep(self, scenario: Scenario, text: str) -> None:
        kept = {"of": _sign(text), "scenario": self.pen.write_draft(scenario)}
        self._drawer.keep_draft(scenario.id, json.dumps(kept, ensure_ascii=False))

    def save(self, scenario: Scenario) -> Looked:
        """Write the file, also when something is wrong with it; returns what is.

        A file that cannot be read back keeps its draft, so that the work on it goes on.

        Raises:
            KnownError: it cannot be written; the file before is still there.
        """
        text = self.pen.write(scenario)
        looked = self._look(scenario.id, text)
        self._drawer.save(scenario.id, text)
        if looked.scenario is None:
            self._keep(scenario, text)
        else:
            self._drawer.keep_draft(scenario.id, "")
        return looked

    def look(self, scenario: Scenario) -> Looked:
        """Return what would be wrong with a scenario if it were saved now."""
        return self.pen.look(scenario.id, self.pen.write(scenario), self.book)


def _sign(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
