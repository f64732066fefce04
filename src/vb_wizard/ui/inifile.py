"""Whether the file of what the window remembers can be read, and a place aside for one that cannot.

Neighbours: `memory` asks before it reads. Qt itself reads past what it does not understand, and would write over it.
"""

from __future__ import annotations

from pathlib import Path

_MOST_BYTES = 1024 * 1024


def put_broken_aside(path: Path) -> str:
    """Move a file that nobody can read out of the way; returns its new name, or nothing when all is well or nothing can be moved."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if is_sound(content):
            return ""
        number = 1
        while (aside := path.with_name(f"{path.stem}.kapot-{number}{path.suffix}")).exists():
            number += 1
        path.rename(aside)
    except OSError:
        # A file that is not there, or that may only be read, is no reason to stop or to speak.
        return ""
    return aside.name


def is_sound(content: bytes) -> bool:
    """Tell whether this is text in which every line is a heading, a value with its name, or a comment."""
    if len(content) > _MOST_BYTES or b"\0" in content:
        return False
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        return False
    return all(_is_line(line.strip()) for line in lines)


def _is_line(line: str) -> bool:
    is_heading = line.startswith("[") and line.endswith("]")
    return not line or line.startswith((";", "#")) or is_heading or (not line.startswith("[") and "=" in line)
