"""Every error of the disk and of SQLite as one Dutch `KnownError`, in one place.

Neighbours: each storage module wraps its work in `told()`; nothing above storage ever sees an sqlite error.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import DISK

_BUSY_CODE = 5
_BY_SQLITE_CODE = {
    3: "no_access",
    _BUSY_CODE: "busy",
    6: "busy",
    7: "memory",
    8: "read_only",
    10: "disk",
    11: "damaged",
    13: "full",
    14: "no_access",
    18: "too_big",
    26: "unreadable",
}
"""Troubles by primary result code, see https://www.sqlite.org/rescode.html."""

_BY_ERRNO = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "no_access",
    errno.EPERM: "no_access",
    errno.ENOENT: "no_access",
    errno.EEXIST: "no_access",
    errno.ENOTDIR: "no_access",
    errno.EISDIR: "no_access",
    errno.ENAMETOOLONG: "no_access",
}


def known(error: Exception) -> KnownError | None:
    """Return the Dutch sentences for an error of the disk or of SQLite, or None when it is our own mistake."""
    if isinstance(error, OSError):
        return KnownError(*DISK.troubles[_BY_ERRNO.get(error.errno or 0, "disk")])
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    # The low byte is the primary code; the rest only refines it.
    trouble = _BY_SQLITE_CODE.get(code & 0xFF)
    return KnownError(*DISK.troubles[trouble]) if trouble else None


def failure(words: tuple[str, str, str], **places: object) -> KnownError:
    """Return three sentences as an error, with what has a place in the first filled in."""
    happened, safe, to_do = words
    return KnownError(happened.format(**places), safe, to_do)


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
