"""A name in use, wherever that is.

Neighbours: `references` lists those of flows, catalogue and stories, `exercise_references` those of exercises.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.domain.findings import Path


@dataclass(frozen=True, slots=True)
class Reference:
    """A name in use. `kind` is a section of the catalogue, `flows`, or `steps` / `tasks` with the flow before a dot."""

    kind: str
    name: str
    path: Path
