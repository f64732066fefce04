"""What leaves the window: calling, opening links and files, the clipboard.

Neighbours: the controllers; tests replace this with a fake.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from vb_wizard.presenters.phone import dialled

_SCHEMES = ("https", "http", "mailto")


def call_url(dial: str) -> str:
    """Return the `tel:` link of a number: its digits, and a plus in front only where it was written.

    Short numbers such as the alarm number are dialled as they are; no country code is ever added.
    """
    return f"tel:{dialled(dial)}"


class Outside:
    """The desktop around the window."""

    def call(self, dial: str) -> bool:
        """Let the computer dial; returns whether a program took it."""
        return QDesktopServices.openUrl(QUrl(call_url(dial)))

    def open_link(self, link: str) -> bool:
        """Open a web or mail address; anything else is refused."""
        url = QUrl(link, QUrl.ParsingMode.StrictMode)
        return url.isValid() and url.scheme() in _SCHEMES and QDesktopServices.openUrl(url)

    def open_file(self, path: Path) -> bool:
        """Open a file with the program of the user."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
