"""From the rows of a list back to injects, strictly: every cell that does not fit is named with its line, its column and what to do.

Neighbours: `msel_cells` reads the file, `presenters.sheets.msel` says what stood there. What is expected and which goal it serves follow
from the flow: a change in those columns is told and never taken over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from vb_wizard.domain.cues import BY_TRAINER, AtMoment, Cue
from vb_wizard.domain.exercise import Inject, InjectKind
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.moments import Moment
from vb_wizard.exchange.msel_cells import Line
from vb_wizard.presenters.sheets.msel import (
    COLUMNS,
    COMPUTED,
    CUE,
    KIND,
    KINDS,
    NAME,
    NOTE,
    PICTURE,
    SOUND,
    TEXT,
    TIME,
    TITLE,
    TO,
    WHO,
    Ground,
    Row,
    cue_cell,
    msel_rows,
)

CODE = "MSEL"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,60}")
_MINUTES = re.compile(r"\+?\s*(\d{1,5})\s*(?:min(?:uut|uten)?\.?)?")
_CLOCK = re.compile(r"(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}):(\d{2})(?::00)?")


@dataclass(frozen=True, slots=True)
class Read:
    """What a file gives: the injects, empty when a finding is an error, and everything that was found."""

    injects: tuple[Inject, ...]
    findings: tuple[Finding, ...]


def injects_of(file: str, lines: Sequence[Line], ground: Ground) -> Read:
    """Return the injects of a list.

    Args:
        file: its name, for the findings.
        lines: its rows, the headings first.
        ground: the scenario as it is now: what a cell is laid beside.
    """
    return _Reader(file, ground).read(lines)


class _Reader:
    def __init__(self, file: str, ground: Ground) -> None:
        self._file, self._ground = file, ground
        self._kept = {inject.id: inject for inject in ground.exercise.injects}
        self._rows: Mapping[str, Row] = {row[NAME]: row for row in msel_rows(ground)}
        self._kinds = {word.casefold(): kind for kind, word in KINDS.items()}
        self._places: Mapping[str, int] = {}
        self._findings: list[Finding] = []

    def read(self, lines: Sequence[Line]) -> Read:
        if not lines or not self._heads(lines[0]):
            return Read((), tuple(self._findings))
        found: dict[str, Inject] = {}
        for line in lines[1:]:
            if any(cell.strip() for cell in line.cells):
                inject = self._inject(line, found)
                found[inject.id] = inject
        if not found and not self._findings:
            self._say(lines[0].number, 1, "Er staat geen enkele inject in.", "Zet er ten minste een rij in.")
        errors = any(one.severity is Severity.ERROR for one in self._findings)
        return Read(() if errors else tuple(found.values()), tuple(self._findings))

    def _heads(self, line: Line) -> bool:
        heads = [cell.strip() for cell in line.cells]
        self._places = {head: place for place, head in enumerate(heads)}
        for column in COLUMNS:
            if heads.count(column) != 1 and (column not in COMPUTED or column in heads):
                self._say(
                    line.number,
                    1,
                    f"De kolom '{column}' staat er {heads.count(column)} keer.",
                    "Zet de koppen terug zoals de wizard ze schreef.",
                )
        return not self._findings

    def _inject(self, line: Line, found: Mapping[str, Inject]) -> Inject:
        cells = {column: self._cell(line, column) for column in COLUMNS}
        name = self._name(line, cells, found)
        kind = self._kind(line, cells)
        self._refuse_empty(line, cells)
        self._computed(line, name, cells)
        before = self._kept.get(name)
        base = before or Inject(name, next(iter(KINDS)), "", "")
        return replace(
            base,
            kind=kind or base.kind,
            title=cells[TITLE],
            text=cells[TEXT],
            cue=self._cue(line, before, cells),
            who=cells[WHO],
            to=cells[TO],
            picture=cells[PICTURE],
            sound=cells[SOUND],
            note=cells[NOTE],
        )

    def _name(self, line: Line, cells: Row, found: Mapping[str, Inject]) -> str:
        """Return the name, which must be one and may stand there once."""
        name = cells[NAME].strip()
        if not _NAME.fullmatch(name):
            advice = (
                "Geef een naam van kleine letters, cijfers en een laag streepje, bijvoorbeeld tweede_mail."
            )
            self._say(line.number, self._place(NAME), f"'{name}' kan geen naam zijn.", advice)
        elif name in found:
            self._say(
                line.number,
                self._place(NAME),
                f"De naam '{name}' staat er twee keer.",
                "Geef een van de twee een andere naam.",
            )
        return name

    def _kind(self, line: Line, cells: Row) -> InjectKind | None:
        """Return the id of the kind, or None when there is no such kind."""
        kind = self._kinds.get(cells[KIND].strip().casefold())
        if kind is None:
            self._say(
                line.number,
                self._place(KIND),
                f"De soort '{cells[KIND]}' bestaat niet.",
                f"Kies uit: {', '.join(KINDS.values())}.",
            )
        return kind

    def _refuse_empty(self, line: Line, cells: Row) -> None:
        for column in (TITLE, TEXT):
            if not cells[column].strip():
                self._say(
                    line.number,
                    self._place(column),
                    f"De kolom '{column}' is leeg.",
                    "Vul haar in, of haal de rij weg.",
                )

    def _cue(self, line: Line, before: Inject | None, cells: Row) -> Cue:
        """Return the cue: a time when one is written; else what it was; else the trainer, who may also be asked by an empty cell."""
        time, words = cells[TIME].strip(), cells[CUE].strip()
        was = cue_cell(self._ground, before) if before is not None else ""
        if time:
            if words and words != was:
                self._other_cue(line)
            elif before is not None and words and not isinstance(before.cue, AtMoment):
                self._say(
                    line.number,
                    self._place(TIME),
                    "Hier staat een tijd en een aanleiding.",
                    f"Laat een van de twee leeg: '{TIME}' of '{CUE}'.",
                )
            return self._moment(line, time, before)
        if words == was and before is not None and not isinstance(before.cue, AtMoment):
            return before.cue
        if words and words not in (was, cue_cell(self._ground, Inject("x", next(iter(KINDS)), "", ""))):
            self._other_cue(line)
        return BY_TRAINER

    def _other_cue(self, line: Line) -> None:
        advice = "Zet terug wat er stond, of maak haar leeg en vul een tijd in. Andere aanleidingen wijzigt u in het scenario."
        self._say(line.number, self._place(CUE), "Deze aanleiding stond niet in het scenario.", advice)

    def _moment(self, line: Line, text: str, before: Inject | None) -> Cue:
        if before is not None and isinstance(before.cue, AtMoment) and text == self._rows[before.id][TIME]:
            return before.cue
        minutes, clock = _MINUTES.fullmatch(text), _CLOCK.fullmatch(text)
        if minutes:
            return AtMoment(Moment(int(minutes[1])))
        if clock and int(clock[2]) < 24 and int(clock[3]) < 60:
            hour = f"{int(clock[2]):02}:{clock[3]}"
            return AtMoment(Moment(clock=f"{clock[1]} {hour}" if clock[1] else hour))
        self._say(
            line.number,
            self._place(TIME),
            f"'{text}' is geen tijd.",
            "Schrijf 24 min (na het begin van het verhaal), of 09:15.",
        )
        return BY_TRAINER

    def _computed(self, line: Line, name: str, cells: Row) -> None:
        was = self._rows.get(name)
        for column in COMPUTED[1:]:
            cell = cells[column].strip()
            if column in self._places and cell != (was[column].strip() if was else ""):
                sentence = f"De kolom '{column}' volgt uit het stappenplan en wordt niet overgenomen."
                self._say(
                    line.number, self._place(column), sentence, "U hoeft niets te doen.", Severity.WARNING
                )

    def _cell(self, line: Line, column: str) -> str:
        place = self._places.get(column, len(line.cells))
        return line.cells[place] if place < len(line.cells) else ""

    def _place(self, column: str) -> int:
        return self._places.get(column, 0) + 1

    def _say(
        self, line: int, column: int, sentence: str, advice: str, severity: Severity = Severity.ERROR
    ) -> None:
        self._findings.append(Finding(self._file, line, column, CODE, sentence, advice, severity))
