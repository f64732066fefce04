"""The logo on disk."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from vb_wizard.storage.folders import data_folder
from vb_wizard.storage.logo import DiskLogoStore

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk with its check."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(wide: int = 4, high: int = 2, pixels: bytes | None = None) -> bytes:
    """A whole picture, by hand."""
    rows = bytes(high * (1 + wide * 4)) if pixels is None else pixels
    head = struct.pack(">IIBBBBB", wide, high, 8, 6, 0, 0, 0)
    return SIGNATURE + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_logo_is_kept_and_taken_away(tmp_path: Path) -> None:
    """What is saved comes back as it was; without a logo there is nothing, and taking nothing away is no error."""
    store = DiskLogoStore(data_folder(tmp_path))
    assert store.logo() == b""
    store.save_logo(png())
    assert DiskLogoStore(data_folder(tmp_path)).logo() == png()
    store.save_logo(b"")
    store.save_logo(b"")
    assert store.logo() == b""


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rommel",
        SIGNATURE,
        png()[:-3],
        png()[:-12],
        png().replace(b"IDAT", b"IDAX"),
        png(pixels=b"\0" * 10),
        png(pixels=bytes(50_000_000)),
        png(wide=50_000, pixels=b"\0"),
        SIGNATURE + b"\xff" * 40,
    ],
)
def test_a_file_that_is_not_whole_is_no_logo(content: bytes, tmp_path: Path) -> None:
    """What is cut off, changed, or unpacks to more or less than it says stops nothing: there is no logo."""
    folder = data_folder(tmp_path)
    folder.logo.write_bytes(content)
    assert DiskLogoStore(folder).logo() == b""


def test_a_folder_in_its_place_is_no_logo(tmp_path: Path) -> None:
    """Something that cannot be read at all is no logo either."""
    folder = data_folder(tmp_path)
    folder.logo.mkdir()
    assert DiskLogoStore(folder).logo() == b""
