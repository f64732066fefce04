"""The pages of a PDF as pictures, for the preview and the printer.

Neighbours: `preview` and `printing`. The library behind it is only imported here.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words import DOSSIER

_POINTS_PER_INCH = 72


class Pages:
    """A PDF of which pages can be drawn. It may be opened in a thread of its own, and then be drawn in the one of the window."""

    def __init__(self, pdf: bytes) -> None:
        """Open a PDF, and look how large its pages are.

        Raises:
            KnownError: this computer cannot draw it.
        """
        try:
            import pypdfium2

            self._document = pypdfium2.PdfDocument(pdf)
            self._sizes = [self._document.get_page_size(number) for number in range(len(self._document))]
        except (ImportError, OSError, RuntimeError) as error:
            raise KnownError(DOSSIER.no_preview) from error

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._sizes)

    def draw(self, number: int, dpi: float) -> QImage:
        """Return a page as a picture; the first is 0."""
        page = self._document[number]
        bitmap = page.render(scale=dpi / _POINTS_PER_INCH)
        picture = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888
        ).copy()
        bitmap.close()
        page.close()
        return picture

    def sizes(self, dpi: float) -> list[QSize]:
        """Return how large each page is at so many dots an inch."""
        scale = dpi / _POINTS_PER_INCH
        return [QSize(ceil(width * scale), ceil(height * scale)) for width, height in self._sizes]

    def all(self, dpi: float) -> Iterator[QImage]:
        """Yield every page as a picture."""
        for number in range(len(self)):
            yield self.draw(number, dpi)

    def close(self) -> None:
        """Let the PDF go."""
        self._document.close()
