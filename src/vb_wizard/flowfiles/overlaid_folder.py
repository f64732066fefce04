"""A flow folder with the overlay of an office on it; when the overlay cannot be used, the folder as it is stands in.

Neighbours: fulfils `FlowLibrary` of `application.ports` like the `FlowFolder` that it wraps. The overlay file is only ever read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from vb_wizard.domain.book import Book
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.compiled import reading_of
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.readout import Reading
from vb_wizard.flowfiles.texts import OVERLAY_FILE, book_texts, read_file

_STANDS_IN = "De aanvulling {path} is niet te gebruiken. De wizard werkt nu zonder aanvulling. {why}"


class OverlaidFolder:
    """A flow folder and an overlay, read once, when they are first needed."""

    def __init__(
        self,
        base: FlowFolder,
        overlay: Path,
        calendar: WorkingDays,
        cache: Path | None = None,
        *,
        stands_in: bool = False,
    ) -> None:
        """Keep where the files are.

        Args:
            base: the folder that the overlay is laid over.
            overlay: the file.
            calendar: counts the terms that the overlay changes.
            cache: a folder for the compiled form; without it everything is read anew.
            stands_in: work without the overlay when it has an error, instead of refusing.
        """
        self._base = base
        self._overlay = overlay
        self._calendar = calendar
        self._cache = cache
        self._stands_in = stands_in

    def book(self) -> Book:
        """Return the flows with the overlay on them, or without it when it cannot be used.

        Raises:
            KnownError: the flows cannot be used, or the overlay cannot and nothing may stand in for it.
        """
        if not self._trouble:
            return replace(self._reading_book, texts=book_texts(self._texts))
        if self._stands_in:
            return self._base.book()
        raise KnownError(
            f"De aanvulling {self._overlay} is niet te gebruiken: {self._trouble}",
            "Er is niets gewijzigd.",
            f"Draai vb-wizard check --overlay {self._overlay} en herstel het bestand.",
        )

    def national(self) -> Book:
        """Return the flows without the overlay.

        Raises:
            KnownError: the flows cannot be used.
        """
        return self._base.book()

    @property
    def notice(self) -> str:
        """One Dutch sentence when the overlay is left out or other flows stand in, or empty."""
        told = [self._base.notice]
        if self._trouble and self._stands_in:
            told.append(_STANDS_IN.format(path=self._overlay, why=self._trouble))
        return " ".join(filter(None, told))

    def findings(self) -> Sequence[Finding]:
        """Return everything that is wrong with the flows, by file and line; the overlay is in `overlay_findings`.

        Raises:
            KnownError: the folder cannot be read.
        """
        return self._base.findings() if self._trouble else self._others

    def overlay_findings(self) -> Sequence[Finding]:
        """Return what the overlay does and what is wrong with it, by line, with the file named as it was given.

        Raises:
            KnownError: a file cannot be read, or the flows themselves have an error.
        """
        if self._base_trouble is not None:
            raise KnownError(
                f"De lijsten waar de aanvulling op ligt zijn niet te gebruiken: {self._base_trouble}",
                "Er is niets gewijzigd.",
                "Draai eerst vb-wizard check op die lijsten.",
            )
        return self._own

    def scenarios(self) -> Iterator[Scenario]:
        """Yield the scenarios of the folder, by title."""
        yield from self._base.scenarios()

    def scenario_text(self, scenario_id: str) -> str:
        """Return a scenario of the folder as it is written, or empty."""
        return self._base.scenario_text(scenario_id)

    def media(self, name: str) -> Path | None:
        """Return where a picture or a sound of the folder is, or None."""
        return self._base.media(name)

    @cached_property
    def _trouble(self) -> str:
        """Why the overlay cannot be used, or empty."""
        try:
            if self._base_trouble is not None:
                return "De lijsten waar zij op ligt hebben een fout."
            wrong = next((one for one in self._own if one.severity is Severity.ERROR), None)
        except KnownError as error:
            return str(error)
        return str(wrong) if wrong is not None else ""

    @property
    def _base_trouble(self) -> Finding | None:
        return next((one for one in self._others if one.severity is Severity.ERROR), None)

    @cached_property
    def _file(self) -> tuple[str | None, tuple[Finding, ...]]:
        return read_file(self._overlay, OVERLAY_FILE)

    @cached_property
    def _texts(self) -> dict[str, str]:
        text, _ = self._file
        return {**book_texts(self._base.texts), **({OVERLAY_FILE: text} if text is not None else {})}

    @cached_property
    def _reading(self) -> Reading:
        return reading_of(self._texts, self._cache, self._calendar)

    @property
    def _reading_book(self) -> Book:
        book = self._reading.book
        if book is None:
            raise KnownError(
                "De aanvulling is niet te lezen.", "Er is niets gewijzigd.", "Kies een ander bestand."
            )
        return book

    @cached_property
    def _found(self) -> tuple[Finding, ...]:
        overdue = [one for day, one in self._reading.reviews if day < self._base.today]
        found = [*self._base.file_findings, *self._file[1], *self._reading.findings, *overdue]
        return tuple(sorted(found, key=lambda one: (one.file, one.line, one.column, one.code, one.sentence)))

    @property
    def _others(self) -> list[Finding]:
        return [one for one in self._found if one.file != OVERLAY_FILE]

    @property
    def _own(self) -> list[Finding]:
        return [
            replace(one, file=self._overlay.as_posix()) for one in self._found if one.file == OVERLAY_FILE
        ]
