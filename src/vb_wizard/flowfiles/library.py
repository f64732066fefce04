"""The library: the flow folder on disk, and the shelf that makes a book of kept texts.

Neighbours: fulfils `FlowLibrary` and `BookShelf` of `application.ports`; `texts` reads the files, `compiled` what they hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.compiled import reading_of
from vb_wizard.flowfiles.readout import Reading
from vb_wizard.flowfiles.texts import MEDIA, SCENARIOS, Texts, book_texts, normalised, read_texts

_SAFE = "Er is niets gewijzigd."
_STANDS_IN = "In de lijsten van {path} staat een fout. De wizard werkt nu met de landelijke lijsten."


class FlowFolder:
    """A folder with flow files; read once, when it is first needed."""

    def __init__(
        self, path: Path, today: date, cache: Path | None = None, otherwise: FlowFolder | None = None
    ) -> None:
        """Keep where the files are.

        Args:
            path: the folder with flows, `catalogue` and `scenarios`.
            today: decides which sources are past their review date.
            cache: a folder for the compiled form; without it everything is read anew.
            otherwise: what is used when these flows have an error; None for nothing.
        """
        self._path = path
        self.today = today
        self._cache = cache
        self._otherwise = otherwise

    def book(self) -> Book:
        """Return the flows on disk, or those that stand in for them.

        Raises:
            KnownError: the folder cannot be read, or the flows have an error and nothing stands in for them; the
                sentence names the first.
        """
        error = self._first_error
        if error is not None and self._otherwise is not None:
            return self._otherwise.book()
        if error is not None:
            raise KnownError(
                f"De lijsten zijn niet te gebruiken: {error}",
                _SAFE,
                "Draai vb-wizard check en herstel het bestand.",
            )
        return _book_of(self._reading, self._texts.by_name)

    def national(self) -> Book:
        """Return the same: nothing is laid over these.

        Raises:
            KnownError: as for `book`.
        """
        return self.book()

    @property
    def notice(self) -> str:
        """One Dutch sentence when other flows stand in for these, or empty."""
        stands_in = self._otherwise is not None and self._first_error is not None
        return _STANDS_IN.format(path=self._path) if stands_in else ""

    @cached_property
    def _first_error(self) -> Finding | None:
        return next((one for one in self.findings() if one.severity is Severity.ERROR), None)

    def findings(self) -> Sequence[Finding]:
        """Return everything that is wrong, by file and line.

        Raises:
            KnownError: the folder cannot be read.
        """
        overdue = [one for day, one in self._reading.reviews if day < self.today]
        found = [*self._texts.findings, *self._reading.findings, *overdue]
        return sorted(found, key=lambda one: (one.file, one.line, one.column, one.code, one.sentence))

    def scenarios(self) -> Iterator[Scenario]:
        """Yield the scenarios that can be read, by title.

        Raises:
            KnownError: the folder cannot be read.
        """
        yield from self._reading.scenarios

    def scenario_text(self, scenario_id: str) -> str:
        """Return a scenario as it is written, or empty when there is none of that name.

        Raises:
            KnownError: the folder cannot be read.
        """
        return self._texts.by_name.get(f"{SCENARIOS}{scenario_id}.yaml", "")

    def media(self, name: str) -> Path | None:
        """Return where a picture or a sound of the scenarios is, or None when it is missing."""
        path = self._path / MEDIA / Path(name).name
        return path if path.is_file() else None

    @property
    def texts(self) -> Mapping[str, str]:
        """The texts of the folder by name, for an overlay to be laid over."""
        return self._texts.by_name

    @property
    def file_findings(self) -> Sequence[Finding]:
        """What is wrong with files that could not be read as text."""
        return self._texts.findings

    @cached_property
    def _texts(self) -> Texts:
        return read_texts(self._path)

    @cached_property
    def _reading(self) -> Reading:
        return reading_of(self._texts.by_name, self._cache)


class Shelf:
    """Makes a book of the texts that a case kept, which may be older than the flows on disk."""

    def __init__(self, cache: Path | None = None) -> None:
        """Keep where the compiled form may be."""
        self._cache = cache

    def from_texts(self, texts: Mapping[str, str]) -> Book:
        """Return the book these texts make. A rule that came later does not keep an old case from opening.

        Raises:
            KnownError: the texts cannot be read by this version.
        """
        kept = book_texts({name: normalised(text) for name, text in texts.items()})
        return _book_of(reading_of(kept, self._cache), kept)

    def scenario(self, text: str) -> Scenario:
        """Return the scenario that a kept text makes. What it names is not looked for: the flows may have changed.

        Raises:
            KnownError: the text cannot be read by this version.
        """
        # Reading YAML is heavy; a start of the window must not pay for it.
        from vb_wizard.flowfiles.scenario_file import scenario_of

        return scenario_of(text)


def _book_of(reading: Reading, texts: Mapping[str, str]) -> Book:
    if reading.book is None:
        error = next((one for one in reading.findings if one.severity is Severity.ERROR), None)
        raise KnownError(
            f"Deze lijsten zijn niet te lezen: {error}",
            _SAFE,
            "Open de zaak met de versie waarmee zij is gemaakt.",
        )
    return replace(reading.book, texts=book_texts(texts))
