"""One exercise as a file: the list of injects as a spreadsheet, and a pack to hand over; and the results of plays.

Neighbours: `msel_cells`, `scenario_pack`, `xes` and `result_lines` write; `application.training.papers` asks for these.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vb_wizard.application.training.bringing_in import Pack
from vb_wizard.application.training.papers import Matter, PaperKind, ResultKind
from vb_wizard.application.training.results import Results
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.exercise import Inject
from vb_wizard.domain.findings import Finding
from vb_wizard.exchange.msel_cells import from_csv, from_ods, to_csv, to_ods
from vb_wizard.exchange.msel_reading import injects_of
from vb_wizard.exchange.result_lines import to_lines
from vb_wizard.exchange.scenario_pack import to_pack
from vb_wizard.exchange.xes import to_xes
from vb_wizard.presenters.sheets.msel import Ground, msel_rows


def exercise_file(kind: PaperKind, matter: Matter) -> bytes:
    """Return the file, with what differs per municipality left open.

    Raises:
        KnownError: a picture or a sound cannot be read.
    """
    if kind is PaperKind.PACK:
        return _pack(matter)
    rows = msel_rows(Ground(matter.scenario, matter.exercise, matter.model, matter.book))
    return to_csv(rows) if kind is PaperKind.CSV else to_ods(rows)


def read_list(file: str, content: bytes, matter: Matter) -> tuple[tuple[Inject, ...], tuple[Finding, ...]]:
    """Return the injects of a list that somebody changed, none when one of the findings is an error.

    Raises:
        KnownError: it is no such file.
    """
    lines = from_csv(content) if Path(file).suffix.lower() == ".csv" else from_ods(content)
    read = injects_of(file, lines, Ground(matter.scenario, matter.exercise, matter.model, matter.book))
    return read.injects, read.findings


def result_file(kind: ResultKind, every: Sequence[Results]) -> bytes:
    """Return results as an event log, or as lines of JSON."""
    return to_xes(every) if kind is ResultKind.XES else b"".join(to_lines(one) for one in every)


def _pack(matter: Matter) -> bytes:
    steps = [step.step for track in matter.model.tracks.values() for step in track]
    used = {matter.scenario.flow, *(step.partition(".")[0] for step in steps)}
    flows = {name: matter.book.flows[name].version for name in used}
    media = {name: _read(path) for name, path in matter.media.items()}
    return to_pack(Pack(matter.scenario.id, matter.scenario.title, matter.text, flows, media))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(
            f"Het beeld of geluid '{path.name}' kan niet worden gelezen.",
            "Er is niets bewaard.",
            "Kijk of het bestand er nog is, in de map 'media' bij de scenario's.",
        ) from error
