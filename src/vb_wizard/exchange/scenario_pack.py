"""A scenario as one file to hand over (`.vbscenario`): a zip with a manifest, the text of the scenario and its pictures and sounds.

Neighbours: `exercise_files` writes it, `application.training.bringing_in` takes over what is read. A pack may come from anybody: it is
measured before it is unpacked, holds only names that we make ourselves, every part has the hash that the manifest names, and nothing in
it is ever run.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
import zlib

from vb_wizard.application.training.bringing_in import Pack
from vb_wizard.domain.errors import KnownError

FORMAT, VERSION = "vb-wizard-scenario", 1
MOST_BYTES = 40 * 1024 * 1024
"""All parts of a pack together, unpacked."""
MOST_PARTS = 64
_MANIFEST, _SCENARIO, _MEDIA = "manifest.json", "scenario.yaml", "media/"
_ID = re.compile(r"[a-z][a-z0-9_]{0,80}")
_PART = re.compile(r"media/[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}")
_STAMP = (2026, 1, 1, 0, 0, 0)
"""One moment on every part, so that the same scenario gives the same bytes."""
_SAFE = "Er is niets overgenomen."
_AGAIN = "Vraag wie u het gaf om het opnieuw te maken."


def to_pack(pack: Pack) -> bytes:
    """Return the file; the same pack gives the same bytes."""
    parts = {_SCENARIO: pack.text.encode()} | {_MEDIA + name: one for name, one in sorted(pack.media.items())}
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "scenario": pack.id,
        "title": pack.title,
        "flows": dict(sorted(pack.flows.items())),
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()},
    }
    head = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, content in {_MANIFEST: head, **parts}.items():
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, content)
    return target.getvalue()


def from_pack(content: bytes) -> Pack:
    """Read a file; what the scenario says is not looked at here.

    Raises:
        KnownError: it is no pack, was changed on the way, is too large, holds what does not belong there, or is of a later version.
    """
    try:
        parts = _parts(content)
        manifest: dict[str, object] = json.loads(parts.pop(_MANIFEST))
    except (
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        EOFError,
        RecursionError,
    ) as error:
        raise KnownError("Dit bestand is geen pakket met een scenario.", _SAFE, _AGAIN) from error
    _known_format(manifest)
    wanted = manifest.get("files")
    found = {name: hashlib.sha256(one).hexdigest() for name, one in parts.items()}
    if not isinstance(wanted, dict) or wanted != found or _SCENARIO not in parts:
        raise KnownError("Dit pakket is onderweg veranderd of niet heel.", _SAFE, _AGAIN)
    flows, name = manifest.get("flows"), manifest.get("scenario")
    if not isinstance(name, str) or not _ID.fullmatch(name) or not isinstance(flows, dict):
        raise KnownError("Dit pakket zegt niet goed wat erin zit.", _SAFE, _AGAIN)
    try:
        text = parts.pop(_SCENARIO).decode()
    except UnicodeDecodeError as error:
        raise KnownError("Het scenario in dit pakket is geen tekst in UTF-8.", _SAFE, _AGAIN) from error
    media = {part.removeprefix(_MEDIA): one for part, one in parts.items()}
    return Pack(name, str(manifest.get("title", "")), text, {str(k): str(v) for k, v in flows.items()}, media)


def _parts(content: bytes) -> dict[str, bytes]:
    """Unpack what may be there and no more, whatever the package says about its own sizes."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        entries = package.infolist()
        names = [entry.filename for entry in entries]
        strange = next((name for name in names if not _may_be_there(name)), None)
        if strange is not None or len(set(names)) != len(names):
            raise KnownError(
                f"In dit pakket zit iets wat er niet hoort: {strange or 'twee keer hetzelfde bestand'}.",
                _SAFE,
                _AGAIN,
            )
        if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise _too_large()
        found, left = {}, MOST_BYTES
        for entry in entries:
            with package.open(entry) as file:
                found[entry.filename] = file.read(left + 1)
            left -= len(found[entry.filename])
            if left < 0:
                raise _too_large()
    return found


def _may_be_there(name: str) -> bool:
    return name in (_MANIFEST, _SCENARIO) or bool(_PART.fullmatch(name) and ".." not in name)


def _too_large() -> KnownError:
    return KnownError(
        f"Dit pakket is uitgepakt groter dan {MOST_BYTES // 1024 // 1024} MB.",
        _SAFE,
        "Vraag om kleinere beelden en geluiden.",
    )


def _known_format(manifest: object) -> None:
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise KnownError("Dit bestand is geen pakket met een scenario.", _SAFE, _AGAIN)
    if manifest.get("version") != VERSION:
        raise KnownError(
            "Dit pakket is gemaakt met een andere versie van de wizard.",
            _SAFE,
            "Werk de wizard bij, en lees het opnieuw.",
        )
