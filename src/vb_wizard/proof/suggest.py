"""Suggestions: which known name was probably meant.

Neighbours: every rule about names, and `flowfiles.validation` for unknown keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def advice_for(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return `Bedoelt u ...?` when a known name looks like this one, else the other advice."""
    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"Bedoelt u `{close[0]}`?" if close else otherwise
