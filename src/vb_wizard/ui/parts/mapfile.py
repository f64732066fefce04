"""The map as a file: the same drawing as SVG or as a PDF of one page.

Neighbours: `flowmap` draws; `controllers.map_controller` writes the file.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from vb_wizard.presenters.words_finding import MAP
from vb_wizard.ui.parts.flowmap import FlowMap

_DPI = 96


def map_file(drawing: FlowMap, *, is_pdf: bool, mark: str = "") -> bytes:
    """Return the drawing as a PDF or as an SVG, at 100 % on the ground of the theme; `mark` stands above it and in its title."""
    whole = drawing.extent()
    title = f"{mark} · {MAP.title}" if mark else MAP.title
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    if is_pdf:
        paper = QPdfWriter(kept)
        paper.setTitle(title)
        paper.setResolution(_DPI)
        size = QSizeF(whole.width() * 72 / _DPI, whole.height() * 72 / _DPI)
        paper.setPageSize(QPageSize(size, QPageSize.Unit.Point))
        paper.setPageMargins(QMarginsF())
        painter = QPainter(paper)
    else:
        from PySide6.QtSvg import QSvgGenerator

        picture = QSvgGenerator()
        picture.setOutputDevice(kept)
        picture.setTitle(title)
        picture.setSize(QSize(round(whole.width()), round(whole.height())))
        picture.setViewBox(QRectF(0, 0, whole.width(), whole.height()))
        painter = QPainter(picture)
    painter.translate(-whole.topLeft())
    drawing.draw(painter)
    if mark:
        drawing.draw_mark(painter, mark)
    painter.end()
    return bytes(kept.data().data())
