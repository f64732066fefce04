"""The texts of the flow set that uses every feature once, whole or with one thing changed."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"
OVERLAY = FOLDER.with_name("kitchen_sink_overlay.yaml")
"""An overlay on it that uses every part of the form of an overlay once."""

MEDIA = {"scenarios/media/brief.png": "", "scenarios/media/bel.wav": ""}
"""The names of a picture and a sound, as a folder has them among its texts."""

IN_BOOK = "overlay/aanvulling.yaml"
"""The name of an overlay among the texts of a book."""


def kitchen_sink() -> dict[str, str]:
    """Return the texts by name."""
    texts = {
        path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(FOLDER.rglob("*.yaml"))
    }
    return {**texts, **MEDIA}


def overlaid() -> dict[str, str]:
    """Return the texts of flows and catalogue with the overlay."""
    flows = {name: text for name, text in kitchen_sink().items() if not name.startswith("scenarios/")}
    return {**flows, IN_BOOK: OVERLAY.read_text(encoding="utf-8")}


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """Return the texts with one thing changed in one file; `old` must be there, and an empty `old` adds at the end.

    The overlay is among them only when it is the file that is changed.
    """
    texts = overlaid() if file == IN_BOOK else kitchen_sink()
    text = texts.get(file, "")
    assert old in text, f"{old!r} is not in {file}"
    texts[file] = text.replace(old, new, 1) if old else text + new
    return texts
