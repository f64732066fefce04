"""Every error of the disk and of SQLite as one Dutch `KnownError`, in one place.

Neighbours: each storage module wraps its work in `told()`; nothing above storage ever sees an sqlite error.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from vb_wizard.domain.errors import KnownError

_KEPT = "Alles wat eerder is vastgelegd, is bewaard."
_UNTOUCHED = "vb-wizard heeft het bestand niet gewijzigd."

_FULL = (
    "De schijf is vol. Dit is niet opgeslagen.",
    _KEPT,
    "Maak ruimte vrij op de schijf en probeer het opnieuw.",
)
_READ_ONLY = (
    "De gegevensmap kan alleen worden gelezen. Dit is niet opgeslagen.",
    _KEPT,
    "Geef uw account schrijfrechten op de gegevensmap, of kies met --data een andere map.",
)
_NO_ACCESS = (
    "De gegevensmap of een bestand daarin kan niet worden geopend.",
    _KEPT,
    "Controleer of de map bestaat en of uw account erin mag lezen en schrijven, of kies met --data een andere map.",
)
_DISK = (
    "De schijf gaf een fout bij het lezen of schrijven. Dit is niet opgeslagen.",
    _KEPT,
    "Controleer of de schijf is aangesloten en ruimte heeft, en probeer het opnieuw.",
)
_DAMAGED = (
    "Het bestand met de zaken is beschadigd.",
    _UNTOUCHED,
    "Maak eerst een kopie van de hele gegevensmap. Zet daarna een reservekopie terug.",
)
_UNREADABLE = (
    "Het bestand met de zaken kan niet worden gelezen: de sleutel past er niet op, of het bestand is beschadigd.",
    _UNTOUCHED,
    "Maak eerst een kopie van de hele gegevensmap. Zet daarna het bestand en de sleutel samen terug uit een reservekopie.",
)
_BUSY = (
    "Een ander venster van vb-wizard is nog bezig met opslaan. Dit is niet opgeslagen.",
    _KEPT,
    "Wacht even en probeer het opnieuw.",
)
_MEMORY = (
    "Deze computer heeft te weinig vrij geheugen. Dit is niet opgeslagen.",
    _KEPT,
    "Sluit andere programma's en probeer het opnieuw.",
)
_TOO_BIG = ("Dit is te groot om op te slaan.", _KEPT, "Sla een kleiner deel op.")

_BUSY_CODE = 5
_BY_SQLITE_CODE = {
    3: _NO_ACCESS,
    _BUSY_CODE: _BUSY,
    6: _BUSY,
    7: _MEMORY,
    8: _READ_ONLY,
    10: _DISK,
    11: _DAMAGED,
    13: _FULL,
    14: _NO_ACCESS,
    18: _TOO_BIG,
    26: _UNREADABLE,
}
"""Sentences by primary result code, see https://www.sqlite.org/rescode.html."""

_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _NO_ACCESS,
    errno.EPERM: _NO_ACCESS,
    errno.ENOENT: _NO_ACCESS,
    errno.EEXIST: _NO_ACCESS,
    errno.ENOTDIR: _NO_ACCESS,
    errno.EISDIR: _NO_ACCESS,
    errno.ENAMETOOLONG: _NO_ACCESS,
}


def known(error: Exception) -> KnownError | None:
    """Return the Dutch sentences for an error of the disk or of SQLite, or None when it is our own mistake."""
    if isinstance(error, OSError):
        return KnownError(*_BY_ERRNO.get(error.errno or 0, _DISK))
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    # The low byte is the primary code; the rest only refines it.
    sentences = _BY_SQLITE_CODE.get(code & 0xFF)
    return KnownError(*sentences) if sentences else None


def is_busy(error: Exception) -> bool:
    """Tell whether another process is writing just now."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == _BUSY_CODE


@contextmanager
def told() -> Iterator[None]:
    """Turn errors of the disk and of SQLite into a `KnownError`; our own mistakes pass unchanged.

    Raises:
        KnownError: the disk or the database failed.
    """
    try:
        yield
    except (dbapi2.Error, OSError) as error:
        sentences = known(error)
        if sentences is None:
            raise
        raise sentences from error
