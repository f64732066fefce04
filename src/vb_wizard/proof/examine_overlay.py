"""Examines an overlay: the rules about the overlay itself, and what it does to the book that comes out.

Neighbours: `examine` has the rules about any book; `flowfiles.overlay_reading` calls this and adds files and lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.findings import Finding
from vb_wizard.proof import overlay_care, overlay_changes, overlay_fit, overlay_terms
from vb_wizard.proof.overlaid import Overlaid, OverlayRule

OVERLAY_RULES: tuple[OverlayRule, ...] = (
    overlay_fit.gone,
    overlay_fit.place_gone,
    overlay_fit.another_version,
    overlay_fit.another_text,
    overlay_fit.does_not_fit,
    overlay_care.national_number,
    overlay_care.urgent_number_lost,
    overlay_care.no_own_source,
    overlay_terms.changed_term,
    overlay_changes.turned_off,
    overlay_changes.added,
    overlay_changes.replaced,
    overlay_changes.filled_in,
    overlay_changes.nothing_changed,
)


def examine_overlay(look: Overlaid) -> Iterator[Finding]:
    """Yield what the rules find; each finding has a path that starts with `overlay`, and no line."""
    for rule in OVERLAY_RULES:
        yield from rule(look)
