"""Found: makes a finding that is known by its path; whoever has the file adds the line.

Neighbours: every rule.
"""

from __future__ import annotations

from vb_wizard.domain.findings import Finding, Path, Severity


def found(code: str, path: Path, sentence: str, advice: str, severity: Severity = Severity.ERROR) -> Finding:
    """Return a finding without file and line; `path` starts with `flows`, `catalogue`, `letters` or `scenarios` and the name."""
    return Finding("", 0, 0, code, sentence, advice, severity, path)


def warned(code: str, path: Path, sentence: str, advice: str) -> Finding:
    """Return a warning: something to mend that does not keep the flow from being used."""
    return found(code, path, sentence, advice, Severity.WARNING)


def noted(code: str, path: Path, sentence: str, advice: str) -> Finding:
    """Return a note: something that an overlay does and that needs no mending."""
    return found(code, path, sentence, advice, Severity.NOTE)
