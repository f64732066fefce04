"""The two shapes that the chapters are mostly made of, and whose words they are.

Neighbours: `chapters`, `script` and `safety` use them.
"""

from __future__ import annotations

from vb_wizard.presenters.dossier.view import Pairs, Prose, Run

OWN = "Eigen redactie van vb-wizard."


def prose(*texts: str) -> Prose:
    """Return paragraphs, one for each text."""
    return Prose(tuple((Run(text),) for text in texts))


def pairs(*rows: tuple[str, str]) -> Pairs:
    """Return rows with a name and what it says."""
    return Pairs(tuple((name, (Run(text),)) for name, text in rows))
