"""The texts of a flow folder: which files belong to it, read as UTF-8, and the hash that identifies them.

Neighbours: `library` reads a folder with this, `reading` gets the texts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Finding, Severity

MAX_BYTES = 512 * 1024
CATALOGUE = "catalogue/"
SCENARIOS = "scenarios/"
MEDIA = "scenarios/media/"
"""Pictures and sounds of exercises. Only their names are among the texts, with an empty text: their content says nothing."""
OVERLAY_FILE = "overlay/aanvulling.yaml"
"""The name of an overlay among the texts, whatever its file is called: the same content gives the same hash."""
LETTERS = "letters/"


@dataclass(frozen=True, slots=True)
class Texts:
    """The readable files of a folder by name (`aangifte.yaml`, `catalogue/facts.yaml`), and findings about the others."""

    by_name: Mapping[str, str]
    findings: tuple[Finding, ...] = ()


def read_texts(folder: Path) -> Texts:
    """Read every flow, catalogue, letter and scenario file of a folder.

    Raises:
        KnownError: the folder is missing or cannot be read.
    """
    found: dict[str, str] = {}
    findings: list[Finding] = []
    try:
        if not folder.is_dir():
            raise KnownError(
                f"De map met lijsten is er niet: {folder}.", "Er is niets gewijzigd.", "Kies een andere map."
            )
        for prefix in ("", CATALOGUE, LETTERS, SCENARIOS):
            for path in sorted((folder / prefix).glob("*")):
                if path.name.startswith(".") or path.suffix == ".md" or not path.is_file():
                    continue
                name = prefix + path.name
                text = _read(path, name, findings)
                if text is not None:
                    found[name] = text
        media = sorted((folder / MEDIA).glob("*"))
        found.update({MEDIA + path.name: "" for path in media if path.is_file() and path.name[0] != "."})
    except OSError as error:
        raise KnownError(
            f"De map met lijsten is niet te lezen: {error.strerror or error}.",
            "Er is niets gewijzigd.",
            "Controleer de rechten op de map.",
        ) from error
    return Texts(found, tuple(findings))


def book_texts(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts that make the book: flows, catalogue and letters, not the scenarios."""
    return {name: text for name, text in sorted(texts.items()) if not name.startswith(SCENARIOS)}


def hash_of(texts: Mapping[str, str]) -> str:
    """Return the SHA-256 over names and texts; line endings and a byte order mark make no difference."""
    digest = hashlib.sha256()
    for name, text in sorted(texts.items()):
        for part in (name.encode(), normalised(text).encode("utf-8", "surrogatepass")):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.hexdigest()


def normalised(text: str) -> str:
    """Return a text with plain line endings and without a byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def read_file(path: Path, name: str) -> tuple[str | None, tuple[Finding, ...]]:
    """Return the text of one file, or None and why it is not read.

    Raises:
        KnownError: the file is missing or cannot be read.
    """
    findings: list[Finding] = []
    try:
        return _read(path, name, findings), tuple(findings)
    except OSError as error:
        raise KnownError(
            f"Het bestand {path} is niet te lezen: {error.strerror or error}.",
            "Er is niets gewijzigd.",
            "Controleer de naam.",
        ) from error


def _read(path: Path, name: str, findings: list[Finding]) -> str | None:
    if path.suffix != ".yaml":
        sentence, advice = "Dit bestand wordt niet gelezen.", "Geef het de uitgang .yaml of haal het weg."
        findings.append(Finding(name, 1, 1, "VB121", sentence, advice, Severity.WARNING))
        return None
    if path.stat().st_size > MAX_BYTES:
        sentence, advice = "Het bestand is groter dan 512 kB.", "Verdeel de inhoud over meer bestanden."
        findings.append(Finding(name, 1, 1, "VB102", sentence, advice))
        return None
    raw = path.read_bytes()
    try:
        return normalised(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        sentence, advice = "Hier staat een teken dat geen UTF-8 is.", "Sla het bestand op als UTF-8."
        findings.append(Finding(name, line, column, "VB101", sentence, advice))
        return None
