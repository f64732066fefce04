"""`vb-wizard check`: says what is wrong with flow files, where, and what to do.

Neighbours: `flowfiles` reads, `proof` examines; `dispatch` calls `run`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.resources import flows_folder

CLEAN, FOUND, COULD_NOT_RUN = 0, 1, 2

_ABOUT = """Controleert lijsten, catalogus en scenario's. Elke bevinding is één regel:
bestand:regel:kolom CODE wat er is, en wat u eraan doet. Uitleg per code staat in docs/findings."""
_EXITS = """Uitkomst: 0 niets gevonden, 1 wel iets gevonden (ook een waarschuwing), 2 kon niet draaien.
Met --errors-only tellen waarschuwingen niet mee."""


def run(argv: Sequence[str]) -> int:
    """Run the command.

    Args:
        argv: what stands behind `vb-wizard check`.

    Returns:
        0 when nothing was found, 1 when something was, 2 when it could not run.
    """
    try:
        arguments = _parser().parse_args(list(argv))
    except SystemExit as leave:
        return COULD_NOT_RUN if leave.code else CLEAN
    if arguments.schema:
        return _print_schema()
    try:
        findings = [one for path in arguments.paths or [flows_folder()] for one in _findings(path, arguments.today)]
    except KnownError as error:
        print(error, file=sys.stderr)
        return COULD_NOT_RUN
    if arguments.errors_only:
        findings = [one for one in findings if one.severity is Severity.ERROR]
    _print(findings, as_json=arguments.json)
    return FOUND if findings else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vb-wizard check", description=_ABOUT, epilog=_EXITS, add_help=False, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PAD", help="map met lijsten, of losse bestanden daaruit")
    parser.add_argument("--json", action="store_true", help="druk de bevindingen af als JSON")
    parser.add_argument("--errors-only", action="store_true", help="laat waarschuwingen weg")
    parser.add_argument("--today", type=date.fromisoformat, default=date.today(), metavar="DATUM", help="controleer alsof het deze dag is")
    parser.add_argument("--schema", action="store_true", help="druk het JSON-schema van de bestanden af")
    parser.add_argument("-h", "--help", action="help", help="toon deze hulp")
    return parser


def _findings(path: Path, today: date) -> list[Finding]:
    """Return the findings of a folder, or of one file seen in its folder; file names are paths as the user gave them."""
    if path.is_file():
        folder = path.parent.parent if path.parent.name in ("catalogue", "scenarios") else path.parent
        name = path.relative_to(folder).as_posix()
        return [_named(one, folder) for one in FlowFolder(folder, today).findings() if one.file == name]
    return [_named(one, path) for one in FlowFolder(path, today).findings()]


def _named(finding: Finding, folder: Path) -> Finding:
    file = (folder / finding.file).as_posix()
    return Finding(
        file, finding.line, finding.column, finding.code, finding.sentence, finding.advice, finding.severity, finding.path
    )


def _print(findings: Iterable[Finding], *, as_json: bool) -> None:
    found = list(findings)
    if as_json:
        print(json.dumps([_as_json(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        print(one)
    warnings = sum(one.severity is Severity.WARNING for one in found)
    summary = f"{len(found) - warnings} fouten, {warnings} waarschuwingen." if found else "Niets gevonden."
    print(summary, file=sys.stderr)


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
