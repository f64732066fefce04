"""Nothing of a case lies in plain text in the data folder, the write-ahead log included."""

from __future__ import annotations

from collections.abc import Callable

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.journal import Entry, Noted
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.folders import DataFolder

SECRETS = (
    "Zwarte auto voor de deur",
    "Poederbrief op het bordes",
    "geheim-bewijs.txt",
    "flow-tekst van de zaak",
    "zaak-geheim",
)


def readable(folder: DataFolder) -> list[str]:
    """Return where a secret can be read in the data folder."""
    files = [(path, path.read_bytes() if path.is_file() else b"") for path in folder.root.rglob("*")]
    return [
        f"{path.name}: {secret}"
        for path, content in files
        for secret in SECRETS
        if secret in str(path) or any(secret.encode(code) in content for code in ("utf-8", "utf-16-le"))
    ]


def test_no_file_has_a_readable_word_of_a_case(
    folder: DataFolder,
    store: SqliteCaseStore,
    new_header: Callable[..., CaseHeader],
    new_entry: Callable[..., Entry],
) -> None:
    """Titles, notes, evidence and flow texts are encrypted while a case is open and after it."""
    header = new_header("zaak-geheim", title=SECRETS[1])
    file = store.create(header, {"a.yaml": SECRETS[3]}, [new_entry(1), new_entry(2, Noted(SECRETS[0]))])
    sha256, _ = file.add_evidence(SECRETS[0].encode() * 100, SECRETS[2])
    log = folder.root / "zaken.db-wal"
    assert log.stat().st_size > 1000
    assert readable(folder) == []
    assert file.evidence_path(sha256) is not None
    assert readable(folder) != [], "the search finds the readable copy, so it would find a leak"
    file.close()
    assert readable(folder) == []
    store.close()
    assert readable(folder) == []
