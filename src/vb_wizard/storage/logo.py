"""The logo of the municipality, in `logo.png`: our own copy, looked at in full before anybody draws it.

Neighbours: fulfils the port `LogoStore`. Format: PNG, third edition (https://www.w3.org/TR/png-3/).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from vb_wizard.application.logo import MOST_HIGH, MOST_WIDE
from vb_wizard.storage.durable import write_whole
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.troubles import told

MOST_BYTES = 4 * 1024 * 1024
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}
"""Samples a pixel by kind of colour; a palette (3) is none of ours."""


class DiskLogoStore:
    """The logo of one data folder. Fulfils the port `LogoStore`: what cannot be read or is not whole is no logo."""

    def __init__(self, folder: DataFolder) -> None:
        """Keep the folder; nothing is read yet."""
        self._path = folder.logo

    def logo(self) -> bytes:
        """Return the PNG; empty when there is none or when it cannot be used."""
        try:
            content = _read(self._path)
            return content if _is_whole(content) else b""
        except (OSError, ValueError, struct.error, zlib.error):
            return b""

    def save_logo(self, png: bytes) -> None:
        """Keep a logo in the place of the one before; an empty one takes it away.

        Raises:
            KnownError: it cannot be kept; the one before is still there.
        """
        with told():
            if png:
                write_whole(self._path, png)
            else:
                self._path.unlink(missing_ok=True)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name and the data of each chunk with the check that it carries.

    Raises:
        ValueError: a check does not fit.
        struct.error: the file ends too soon.
    """
    at = len(_SIGNATURE)
    while at < len(content):
        size, name = struct.unpack_from(">I4s", content, at)
        data = content[at + 8 : at + 8 + size]
        (check,) = struct.unpack_from(">I", content, at + 8 + size)
        if zlib.crc32(name + data) != check:
            raise ValueError(name)
        yield name, data
        at += 12 + size


def _is_whole(content: bytes) -> bool:
    """Tell whether every pixel is there, without unpacking more than a picture of the size that it says."""
    if len(content) > MOST_BYTES or not content.startswith(_SIGNATURE):
        return False
    chunks = list(_chunks(content))
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND":
        return False
    head: tuple[int, ...] = struct.unpack(">IIBBBBB", chunks[0][1])
    wide, high, depth, colour, _, _, interlaced = head
    is_ours = 0 < wide <= MOST_WIDE and 0 < high <= MOST_HIGH and depth == 8 and not interlaced
    if not is_ours or colour not in _CHANNELS:
        return False
    expected = high * (1 + wide * _CHANNELS[colour])
    packed = b"".join(data for name, data in chunks if name == b"IDAT")
    return len(zlib.decompressobj().decompress(packed, expected + 1)) == expected
