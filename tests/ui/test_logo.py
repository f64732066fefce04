"""The logo of the municipality: what is taken, what is refused, and where it is seen."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from tests.ui.running import Desk
from vb_wizard.application.logo import MOST_HIGH, MOST_WIDE
from vb_wizard.domain.errors import UsageError
from vb_wizard.ui.commands import Command
from vb_wizard.ui.logofile import picture, read_logo

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">'
RECT = '<rect width="40" height="20" fill="#7A1F3D"/>'
USES = "".join(f'<g id="g{n}"><use href="#g{n + 1}"/><use xlink:href="#g{n + 1}"/></g>' for n in range(30))


def svg(inside: str, before: str = "") -> bytes:
    """A drawing."""
    return f"{before}{HEAD}{inside}</svg>".encode()


def png(wide: int, high: int, colour: str = "#7A1F3D") -> bytes:
    """A picture in one colour."""
    image = QImage(wide, high, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def huge() -> bytes:
    """A file of some bytes that says it unpacks to gigabytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "content",
    [
        svg(
            RECT, '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg11.dtd">'
        ),
        svg(
            '<style>.a{fill:url(#v)}</style><linearGradient id="v"/><g id="s">'
            + RECT
            + '</g><use href="#s"/>'
        ),
        png(3000, 100),
        png(8, 8),
    ],
)
def test_a_usual_logo_becomes_a_modest_picture_of_our_own(
    content: bytes, tmp_path: Path, qapp: QApplication
) -> None:
    """A PNG, or an SVG of nothing but a drawing, becomes a PNG of at most the size that is kept."""
    (tmp_path / "logo").write_bytes(content)
    image = picture(read_logo(tmp_path / "logo"))
    assert 0 < image.width() <= MOST_WIDE
    assert 0 < image.height() <= MOST_HIGH


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (svg(RECT + "<script>1</script>"), "meer dan een tekening"),
        (svg('<rect onload="1" width="9" height="9"/>'), "meer dan een tekening"),
        (svg('<image href="http://x/y.png" width="9" height="9"/>'), "meer dan een tekening"),
        (svg('<use href="file:///etc/passwd#a"/>'), "meer dan een tekening"),
        (svg("<style>@import 'x.css';</style>" + RECT), "meer dan een tekening"),
        (svg('<rect fill="url(http://x/y)" width="9" height="9"/>'), "meer dan een tekening"),
        (svg(RECT, '<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), "meer dan een tekening"),
        (svg(RECT, '<?xml-stylesheet href="x.css"?>'), "meer dan een tekening"),
        (svg(USES + '<g id="g30">' + RECT + "</g>"), "te ingewikkeld"),
        (svg('<g id="a"><use href="#a"/></g>'), "te ingewikkeld"),
        (svg('<style>.a{fill:url(#p)}</style><pattern id="p">' + RECT + "</pattern>"), "te ingewikkeld"),
        (svg("<g>" * 200 + "</g>" * 200), "te ingewikkeld"),
        (svg("<g>"), "beschadigd"),
        (b"<html></html>", "geen PNG en geen SVG"),
        (b"\xff\xd8\xff\xe0 a photograph", "geen PNG en geen SVG"),
        (svg(""), "niets te zien"),
        (png(20, 20, "#FFFFFF"), "bijna wit"),
        (png(20, 20)[:-20], "beschadigd"),
        (huge(), "te veel beeldpunten"),
        (b" " * (3 * 1024 * 1024), "te groot"),
    ],
)  # fmt: skip
def test_what_is_no_logo_is_refused_in_a_sentence(
    content: bytes, said: str, tmp_path: Path, qapp: QApplication
) -> None:
    """A file that runs, reaches outside, unfolds without end, or cannot be seen on paper is refused with the reason."""
    (tmp_path / "logo").write_bytes(content)
    with pytest.raises(UsageError, match=said):
        read_logo(tmp_path / "logo")


def test_a_logo_is_chosen_seen_and_taken_away(desk: Desk, tmp_path: Path) -> None:
    """A chosen logo stands in the settings and above every screen under the name of the municipality, until it is taken away."""
    running, window = desk.running, desk.running.window
    running.logo._office.settings.set_municipality("Voorbeeldstad")
    (tmp_path / "logo.svg").write_bytes(svg(RECT))
    desk.asks.answer_path = tmp_path / "logo.svg"
    window.commanded.emit(Command.SETTINGS)
    panel = window.settings.logo
    assert not panel.plate.isVisible()
    assert not panel.remove.isVisible()
    panel.choose.click()
    running.theme.set_name("dark")
    panel = window.settings.logo
    QApplication.processEvents()
    for plate in (panel.plate, window.top.logo):
        assert plate.isVisible()
        assert plate.accessibleName() == "Logo van Gemeente Voorbeeldstad"
        assert plate.grab().toImage().pixelColor(plate.width() // 2, 1).name() == "#ffffff"
    panel.remove.setFocus()
    panel.remove.click()
    assert not window.top.logo.isVisible()
    assert not panel.plate.isVisible()
    assert panel.choose.hasFocus()


def test_a_refused_logo_leaves_the_one_before(desk: Desk, tmp_path: Path) -> None:
    """After a refusal the panel says why, and the logo of before is still seen."""
    window = desk.running.window
    good, bad = tmp_path / "good.png", tmp_path / "bad.svg"
    good.write_bytes(png(60, 30))
    bad.write_bytes(svg("<script/>"))
    window.commanded.emit(Command.SETTINGS)
    panel = window.settings.logo
    for path in (good, bad):
        desk.asks.answer_path = path
        panel.choose.click()
    assert "meer dan een tekening" in panel.said.text()
    assert window.top.logo.is_filled
