"""The logo of the municipality: where the office keeps its own copy of it.

Neighbours: `storage.logo` keeps it on disk; the window, the dossier and the letters show it. Everything works without one.
"""

from __future__ import annotations

from typing import Protocol

MOST_WIDE, MOST_HIGH = 1200, 600
"""The most pixels that a kept logo has: sharp on paper at 10 cm, and never a burden."""


class LogoStore(Protocol):
    """Keeps one logo, as a PNG."""

    def logo(self) -> bytes:
        """Return the PNG, whole and of a modest size; empty when there is none or when it cannot be used."""
        ...

    def save_logo(self, png: bytes) -> None:
        """Keep a logo in the place of the one before; an empty one takes it away.

        Raises:
            KnownError: it cannot be kept; the one before is still there.
        """
        ...


class NoLogo:
    """An office without a place for a logo. Fulfils `LogoStore`."""

    def logo(self) -> bytes:
        """Return nothing."""
        return b""

    def save_logo(self, png: bytes) -> None:
        """Keep nothing."""
