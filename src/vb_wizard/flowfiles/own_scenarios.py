"""A flow library with the scenarios of the office beside those of the folder.

Neighbours: fulfils `FlowLibrary` like the library that it wraps; `application.training.workshop` tells what is wrong with each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from vb_wizard.application.ports import FlowLibrary
from vb_wizard.application.training.own_scenarios import ScenarioPen
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.scenario import Scenario


class OwnScenarios:
    """A library with more scenarios. What cannot be played is left out, and never keeps anything else from working."""

    def __init__(
        self,
        base: FlowLibrary,
        texts: Callable[[], Mapping[str, str]],
        media: Path,
        pen: Callable[[Callable[[str], Path | None]], ScenarioPen],
    ) -> None:
        """Keep where the scenarios are.

        Args:
            base: the library with the flows and the national scenarios.
            texts: reads the texts of the own scenarios, by id.
            media: the folder with their pictures and sounds.
            pen: makes what reads them, from where the pictures and sounds are.
        """
        self._base = base
        self._own_texts = texts
        self._media = media
        self.pen = pen(self.media)
        self._known: dict[tuple[str, str, str], Scenario | None] = {}

    def book(self) -> Book:
        """Return the flows.

        Raises:
            KnownError: the flows cannot be used.
        """
        return self._base.book()

    def national(self) -> Book:
        """Return the flows without what the office laid over them.

        Raises:
            KnownError: the flows cannot be used.
        """
        return self._base.national()

    def findings(self) -> Sequence[Finding]:
        """Return what is wrong with the flows."""
        return self._base.findings()

    @property
    def notice(self) -> str:
        """One Dutch sentence when other flows stand in, or empty."""
        return self._base.notice

    def scenarios(self) -> Iterator[Scenario]:
        """Yield the national scenarios, and then those of the office that can be played. A national name goes first."""
        national = set()
        for one in self._base.scenarios():
            national.add(one.id)
            yield one
        for name, text in self._texts().items():
            scenario = self._sound(name, text) if name not in national else None
            if scenario is not None:
                yield scenario

    def scenario_text(self, scenario_id: str) -> str:
        """Return a scenario as it is written, or empty when there is none of that name."""
        return self._base.scenario_text(scenario_id) or self._texts().get(scenario_id, "")

    def media(self, name: str) -> Path | None:
        """Return where a picture or a sound is, or None when it is missing."""
        found = self._base.media(name)
        own = self._media / Path(name).name
        return found or (own if name and own.is_file() else None)

    def _texts(self) -> Mapping[str, str]:
        try:
            return self._own_texts()
        except KnownError:
            # The workshop tells it where somebody looks for them; the national ones go on.
            return {}

    def _sound(self, name: str, text: str) -> Scenario | None:
        try:
            book = self._base.book()
        except KnownError:
            return None
        key = (book.sha256, name, text)
        if key not in self._known:
            looked = self.pen.look(name, text, book)
            self._known[key] = None if looked.errors else looked.scenario
        return self._known[key]
