"""Names inside files: made of the words that a person typed, so that nobody has to think of one.

Neighbours: `editing` names the parts of a scenario with this.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

_MOST = 40
_NAMELESS = "onderdeel"


def name_of(words: str) -> str:
    """Return words as a name: small letters without accents, digits and underscores, and a letter in front."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    if name and not name[0].isalpha():
        name = f"n_{name}"
    return name[:_MOST].strip("_") or _NAMELESS


def free_name(name: str, taken: Container[str]) -> str:
    """Return a name, or the first with a number behind it that is not taken."""
    number = 2
    found = name
    while found in taken:
        found = f"{name}_{number}"
        number += 1
    return found
