"""The compiled form: what a set of texts holds, kept as JSON under the hash of the texts.

Neighbours: `library` asks for it; `codec` writes and reads the objects; `reading` is imported only when the texts are new, so
that a start needs neither YAML nor pydantic.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from vb_wizard import __version__
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.flowfiles.codec import CodecError, decode, encode, shape_of
from vb_wizard.flowfiles.readout import Reading
from vb_wizard.flowfiles.texts import hash_of

_KEEP = 8


def reading_of(texts: Mapping[str, str], cache: Path | None, calendar: WorkingDays | None = None) -> Reading:
    """Return what the texts hold, from the cache when they were read before.

    Args:
        texts: the texts by name.
        cache: a folder for the compiled form, or None. A cache that is broken or cannot be written costs time, nothing else.
        calendar: counts the terms of an overlay when the texts are new.
    """
    if cache is None:
        return _read(texts, calendar)
    file = cache / f"flows-{hash_of(texts)[:32]}.json"
    version = f"{__version__}-{shape_of(Reading)}"
    found = _load(file, version)
    if found is None:
        found = _read(texts, calendar)
        with contextlib.suppress(OSError):
            _save(file, version, found)
    return found


def _read(texts: Mapping[str, str], calendar: WorkingDays | None) -> Reading:
    from vb_wizard.flowfiles.reading import read

    return read(texts, calendar)


def _load(file: Path, version: str) -> Reading | None:
    try:
        plain = json.loads(file.read_text(encoding="ascii"))
        if plain["version"] != version:
            return None
        found: Reading = decode(Reading, plain["reading"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError, CodecError):
        return None
    return found


def _save(file: Path, version: str, reading: Reading) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    plain = {"version": version, "reading": encode(Reading, reading)}
    # Written beside it and moved, so that another start never sees half a file.
    beside = file.with_suffix(f".{os.getpid()}.new")
    try:
        # One rare letter would make Python hold the whole text at two bytes a letter, so there is none.
        beside.write_text(json.dumps(plain, separators=(",", ":")), encoding="ascii")
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
    _forget_old(file.parent)


def _forget_old(cache: Path) -> None:
    files = sorted(cache.glob("flows-*.json"), key=lambda one: one.stat().st_mtime, reverse=True)
    for old in files[_KEEP:]:
        old.unlink(missing_ok=True)
