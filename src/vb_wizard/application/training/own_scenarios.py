"""The scenarios of the office itself, beside the national ones: what each holds, what is wrong with it, and where it is kept.

Neighbours: `workshop` copies, changes and removes them; `storage.scenarios` keeps the files, `flowfiles.scenario_pen` reads and writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from vb_wizard.domain.book import Book
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Looked:
    """A scenario that was looked at. `scenario` is None when the text cannot be read; paths of findings start in the file."""

    scenario: Scenario | None
    findings: tuple[Finding, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What keeps it from being played."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)


@dataclass(frozen=True, slots=True)
class OwnScenario:
    """A scenario of the office. `has_draft` when there are changes that were not saved, or that cannot be read otherwise."""

    id: str
    looked: Looked
    has_draft: bool = False

    @property
    def title(self) -> str:
        """The title, or the name of the file when it cannot be read."""
        return self.looked.scenario.title if self.looked.scenario is not None else self.id

    @property
    def is_sound(self) -> bool:
        """Whether it can be played."""
        return self.looked.scenario is not None and not self.looked.errors


class ScenarioDrawer(Protocol):
    """Where the scenarios of an office are kept, as text, with drafts of what was not saved."""

    def texts(self) -> Mapping[str, str]:
        """Return the texts by the id that their file is called after; a file that is no text gives its bytes as far as they go."""
        ...

    def save(self, scenario_id: str, text: str) -> None:
        """Keep a scenario, whole or not at all.

        Raises:
            KnownError: it cannot be kept; the one before is still there.
        """
        ...

    def drafts(self) -> Mapping[str, str]:
        """Return the drafts by id."""
        ...

    def keep_draft(self, scenario_id: str, text: str) -> None:
        """Keep a draft; an empty one takes it away.

        Raises:
            KnownError: it cannot be kept; the one before is still there.
        """
        ...

    def remove(self, scenario_id: str) -> None:
        """Put a scenario and its draft in the bin.

        Raises:
            KnownError: that cannot be done; it is still there.
        """
        ...

    def put_back(self, scenario_id: str) -> None:
        """Take what was put in the bin last out again; nothing when there is none, or when the place is taken.

        Raises:
            KnownError: that cannot be done; it is still in the bin.
        """
        ...


class ScenarioPen(Protocol):
    """Reads and writes scenarios as text."""

    def write(self, scenario: Scenario) -> str:
        """Return the text of a scenario file."""
        ...

    def look(self, scenario_id: str, text: str, book: Book) -> Looked:
        """Return what a text holds and what is wrong with it. Never raises on content."""
        ...

    def write_draft(self, scenario: Scenario) -> str:
        """Return a scenario as a draft, also when much is missing."""
        ...

    def read_draft(self, text: str) -> Scenario | None:
        """Return the scenario of a draft, or None when this version cannot read it."""
        ...
