"""The texts of the flow set that uses every feature once, whole or with one thing changed."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"


def kitchen_sink() -> dict[str, str]:
    """Return the texts by name."""
    return {
        path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(FOLDER.rglob("*.yaml"))
    }


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """Return the texts with one thing changed in one file; `old` must be there, and an empty `old` adds at the end."""
    texts = kitchen_sink()
    text = texts.get(file, "")
    assert old in text, f"{old!r} is not in {file}"
    texts[file] = text.replace(old, new, 1) if old else text + new
    return texts
