"""Reads the file of a logo, as suspicious of it as of any file from outside, and makes our own modest PNG of it.

Neighbours: `drawing` looks into an SVG first; `controllers.logo_controller` keeps the result.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from vb_wizard.application.logo import MOST_HIGH, MOST_WIDE
from vb_wizard.domain.errors import UsageError
from vb_wizard.presenters.words_logo import LOGO
from vb_wizard.ui.drawing import check_drawing

MOST_BYTES = 2 * 1024 * 1024
_MOST_SIDE = 4000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LOOK_AT = QSize(60, 60)
_PALE = 0.9
"""Lighter than this, of 1 for white, nothing can be made out on white."""


def read_logo(path: Path) -> bytes:
    """Return the logo in a file as a PNG of our own, without anything else that stood in the file.

    Raises:
        UsageError: it cannot be read, is no logo, or is more than that.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(*LOGO.unreadable) from error
    if len(content) > MOST_BYTES:
        raise UsageError(*LOGO.too_big)
    image = _from_png(content) if content.startswith(_SIGNATURE) else _from_svg(content)
    _check_sight(image)
    return _packed(image.copy(_inked(image)))


def picture(png: bytes) -> QImage:
    """Return what was kept as a picture; an empty one when there is none."""
    return QImage.fromData(png) if png else QImage()


def _from_png(content: bytes) -> QImage:
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"png")
    size = reader.size()
    # The size stands at the head of the file: nothing is unpacked before it is known to be modest.
    if not size.isValid():
        raise UsageError(*LOGO.broken)
    if max(size.width(), size.height()) > _MOST_SIDE:
        raise UsageError(*LOGO.too_wide)
    image = reader.read()
    if image.isNull():
        raise UsageError(*LOGO.broken)
    if image.width() > MOST_WIDE or image.height() > MOST_HIGH:
        image = image.scaled(
            MOST_WIDE,
            MOST_HIGH,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image


def _from_svg(content: bytes) -> QImage:
    if b"<" not in content[:1024]:
        raise UsageError(*LOGO.no_picture)
    check_drawing(content)
    # Only who chooses an SVG pays for the part of Qt that draws it.
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise UsageError(*LOGO.broken)
    image = QImage(
        size.scaled(MOST_WIDE, MOST_HIGH, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)),
        QImage.Format.Format_ARGB32,
    )
    image.fill(Qt.GlobalColor.transparent)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _check_sight(image: QImage) -> None:
    """Refuse what nobody would see on white: nothing at all, or something that is white itself.

    Raises:
        UsageError: it cannot be seen.
    """
    small = image.convertToFormat(QImage.Format.Format_ARGB32).scaled(
        _LOOK_AT, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    seen = [small.pixelColor(x, y) for x in range(small.width()) for y in range(small.height())]
    inked = [one for one in seen if one.alphaF() > 0.2]
    if not inked:
        raise UsageError(*LOGO.empty)
    if min(one.lightnessF() * one.alphaF() + 1 - one.alphaF() for one in inked) > _PALE:
        raise UsageError(*LOGO.pale)


def _inked(image: QImage) -> QRect:
    """Return where something stands: an empty border would only make the logo small."""
    veil = image.convertToFormat(QImage.Format.Format_ARGB32).convertToFormat(QImage.Format.Format_Alpha8)
    data, line, wide = bytes(veil.constBits()), veil.bytesPerLine(), veil.width()
    rows = {at: data[at * line : at * line + wide] for at in range(veil.height())}
    filled = {at: row for at, row in rows.items() if row.strip(b"\0")}
    left = min(wide - len(row.lstrip(b"\0")) for row in filled.values())
    right = max(len(row.rstrip(b"\0")) for row in filled.values())
    return QRect(left, min(filled), right - left, max(filled) - min(filled) + 1)


def _packed(image: QImage) -> bytes:
    clean = image.convertToFormat(QImage.Format.Format_ARGB32)
    # Words that the maker of the file left in it do not travel along.
    for key in clean.textKeys():
        clean.setText(key, "")
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(clean)
    return bytes(target.data())
