"""`vb-wizard check`: says what is wrong with flow files, where, and what to do; with `--overlay` what an overlay changes.

Neighbours: `flowfiles` reads, `proof` examines; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from vb_wizard.calendars import DutchCalendar, SystemClock
from vb_wizard.cli.arguments import DutchParser
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.overlaid_folder import OverlaidFolder
from vb_wizard.presenters.dutch import count
from vb_wizard.resources import flows_folder

CLEAN, FOUND = 0, 1

_ABOUT = """Controleert lijsten, catalogus en scenario's. Elke bevinding is één regel:
bestand:regel:kolom CODE wat er is, en wat u eraan doet. Uitleg per code staat in docs/findings."""
_EXITS = """Uitkomst: 0 niets gevonden, 1 wel iets gevonden (ook een waarschuwing), 2 kon niet draaien.
Met --errors-only tellen waarschuwingen niet mee. Een mededeling over een aanvulling telt nooit mee."""


def run(argv: Sequence[str]) -> int:
    """Run the command.

    Args:
        argv: what stands behind `vb-wizard check`.

    Returns:
        0 when nothing was found, 1 when something was, also when that is only a warning.

    Raises:
        KnownError: a folder, file or argument cannot be used; the command then ends with 2.
    """
    arguments = _parser().parse_args(argv)
    if arguments.schema:
        return _print_schema()
    today = arguments.today or SystemClock().now().date()
    paths = arguments.paths or [flows_folder()]
    if arguments.overlay:
        findings = [one for overlay in arguments.overlay for one in _changes(overlay, paths, today)]
    else:
        findings = [one for path in paths for one in _findings(path, today)]
    if arguments.errors_only:
        findings = [one for one in findings if one.severity is Severity.ERROR]
    _print(findings, as_json=arguments.json)
    return FOUND if any(one.severity is not Severity.NOTE for one in findings) else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = DutchParser("check", _ABOUT)
    parser.epilog = _EXITS
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PAD", help="map met lijsten, of losse bestanden daaruit"
    )
    parser.add_argument(
        "--overlay",
        action="append",
        type=Path,
        metavar="BESTAND",
        help="zeg wat deze aanvulling strenger, soepeler of anders maakt; mag vaker",
    )
    parser.add_argument("--json", action="store_true", help="druk de bevindingen af als JSON")
    parser.add_argument("--errors-only", action="store_true", help="laat waarschuwingen weg")
    parser.add_argument(
        "--today", type=_day, metavar="DATUM", help="controleer alsof het deze dag is (2026-11-23)"
    )
    parser.add_argument("--schema", action="store_true", help="druk het JSON-schema van de bestanden af")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is geen datum") from None


def _findings(path: Path, today: date) -> list[Finding]:
    """Return the findings of a folder, or of one file seen in its folder; files are named as the user did."""
    folder, only = path, ""
    if path.is_file():
        is_deeper = path.parent.name in ("catalogue", "scenarios")
        folder = path.parent.parent if is_deeper else path.parent
        only = path.relative_to(folder).as_posix()
    return [
        replace(one, file=(folder / one.file).as_posix())
        for one in FlowFolder(folder, today).findings()
        if only in ("", one.file)
    ]


def _changes(overlay: Path, folders: Sequence[Path], today: date) -> list[Finding]:
    """Return what an overlay does to the flows in each folder; every overlay is seen by itself."""
    found: list[Finding] = []
    for folder in folders:
        base = FlowFolder(folder, today)
        found += OverlaidFolder(base, overlay, DutchCalendar()).overlay_findings()
    return found


def _print(findings: Sequence[Finding], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([_as_json(one) for one in findings], ensure_ascii=False, indent=2))
        return
    for one in findings:
        print(one)
    errors, warnings, notes = (sum(one.severity is kind for one in findings) for kind in Severity)
    told = f"{count(errors, 'fout', 'fouten')}, {count(warnings, 'waarschuwing', 'waarschuwingen')}"
    told += f", {count(notes, 'mededeling', 'mededelingen')}." if notes else "."
    print(told if findings else "Niets gevonden.", file=sys.stderr)


def _as_json(finding: Finding) -> dict[str, object]:
    return {
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "code": finding.code,
        "severity": finding.severity.value,
        "sentence": finding.sentence,
        "advice": finding.advice,
        "path": list(finding.path),
    }


def _print_schema() -> int:
    from vb_wizard.flowfiles.schema import schema_text

    print(schema_text(), end="")
    return CLEAN
