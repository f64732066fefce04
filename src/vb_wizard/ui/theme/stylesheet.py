"""The stylesheet: numbered templates filled with tokens and scaled px.

Neighbours: `theme` gives the colours and the scale; the templates stand in assets/style.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_TOKEN = re.compile(r"@([a-z][a-z-]*)")
_PX = re.compile(r"\b(\d+)px")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def scaled(px: int, scale: int) -> int:
    """Return px at a scale in percent; what is there at all stays at least one."""
    return max(1, round(px * scale / 100)) if px else 0


def build_stylesheet(folder: Path, colours: Mapping[str, str], scale: int) -> str:
    """Return all templates in the order of their names, filled in.

    Raises:
        KeyError: a template names a token that does not exist.
    """
    templates = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.qss")))
    text = _COMMENT.sub("", "\n".join(templates))
    text = _TOKEN.sub(lambda found: colours[found[1]], text)
    return _PX.sub(lambda found: f"{scaled(int(found[1]), scale)}px", text)
