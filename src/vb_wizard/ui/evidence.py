"""Evidence that is dropped or pasted: which files or picture it is.

Neighbours: `window` asks this for every drop and paste; `controllers.case` adds what comes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.presenters.wording import as_written
from vb_wizard.presenters.words import APP

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QMimeData


_LARGE_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Offered:
    """Something that is offered as evidence: a file, or the bytes of a picture."""

    source: Path | bytes
    name: str

    @property
    def is_large(self) -> bool:
        """Whether copying it would be noticed. A file that cannot be looked at is not: that is told when it is read."""
        try:
            return isinstance(self.source, Path) and self.source.stat().st_size > _LARGE_BYTES
        except OSError:
            return False


def can_offer(data: QMimeData) -> bool:
    """Return whether there is a file or a picture in it."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def offered(data: QMimeData | None, now: datetime) -> tuple[Offered, ...]:
    """Return the files in it, or the picture as PNG; nothing of a clipboard on which nothing was ever put."""
    if data is None:
        return ()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return tuple(Offered(path, path.name) for path in paths)
    # Pictures are rare, and these classes would be made at every start.
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return ()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # why - the stubs ask for bytes, Qt takes text
    with as_written():
        name = APP.pasted_name.format(moment=f"{now:%Y-%m-%d %H.%M.%S}")
    return (Offered(bytes(buffer.data().data()), name),)
