"""The bundled font: loaded into Qt, or told about when it is not there.

Neighbours: `app` calls this once before the first window.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILY = "Atkinson Hyperlegible Next"
_FACES = ("Regular", "SemiBold", "Bold", "Italic")


def load_fonts(folder: Path) -> tuple[str, tuple[str, ...]]:
    """Load the faces; returns the family to use and the file names that could not be loaded.

    The family is empty when no face could be loaded: then the font of the system is used.
    """
    missing = []
    for face in _FACES:
        path = folder / f"AtkinsonHyperlegibleNext-{face}.ttf"
        if not path.is_file() or QFontDatabase.addApplicationFont(str(path)) < 0:
            missing.append(path.name)
    return (FAMILY if len(missing) < len(_FACES) else ""), tuple(missing)
