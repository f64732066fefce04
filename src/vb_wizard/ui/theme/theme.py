"""The theme: the one object that gives parts their colours, sizes, fonts and icons, and says when those change.

Neighbours: `tokens` reads the data; every part gets this object in its constructor.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap, QPolygonF

from vb_wizard.ui.theme.stylesheet import build_stylesheet, scaled
from vb_wizard.ui.theme.tokens import brand_refusal, read_colours, read_measures

SCALES = (90, 100, 110, 125, 150, 175, 200)
HIGH_CONTRAST = "contrast"
NAMES = ("light", "dark", HIGH_CONTRAST)
_ICON_GRID = 24
_MOST_KEPT = 1500

_Role = QPalette.ColorRole
_PALETTE = {
    "surface": (_Role.Window, _Role.Button, _Role.AlternateBase),
    "card": (_Role.Base, _Role.Light, _Role.Midlight, _Role.ToolTipText),
    "ink": (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.BrightText, _Role.ToolTipBase),
    "ink-soft": (_Role.PlaceholderText, _Role.Shadow),
    "control": (_Role.Dark,),
    "line": (_Role.Mid,),
    "brand": (_Role.Highlight, _Role.Link, _Role.LinkVisited, _Role.Accent),
    "on-brand": (_Role.HighlightedText,),
}
"""Every role, so that nothing that Qt draws by itself wears a colour that is not of the theme."""

Kept = TypeVar("Kept")


class Theme(QObject):
    """Colours, sizes, fonts and icons at the present scale."""

    changed = Signal()

    def __init__(
        self, assets: Path, family: str = "", name: str = "light", scale: int = 100, brand: str = ""
    ) -> None:
        """Read the assets. An unknown name or scale, or a colour that cannot be worn, gives the default.

        Raises:
            KnownError: an asset is missing or broken.
        """
        super().__init__()
        self._assets = assets
        self._family = family
        self._name = name if name in NAMES else NAMES[0]
        self._scale = scale if scale in SCALES else 100
        self._brand = brand
        self._load()

    def enlarged(self, scale: int) -> Theme:
        """Return a theme of the same colours at any scale in percent, for a screen on a wall."""
        made = Theme(self._assets, self._family, self._name, brand=self._brand)
        made._scale = scale
        made._load()
        return made

    def _load(self) -> None:
        wearable = self._brand and not brand_refusal(self._assets, self._name, self._brand)
        self._measures = read_measures(self._assets, self._name)
        self._colours = read_colours(self._assets, self._name, self._brand if wearable else "")
        self._qcolours = {name: QColor(value) for name, value in self._colours.items()}
        self._px = {name: scaled(px, self._scale) for name, px in self._measures.sizes.items()}
        self.font = cache(self._make_font)
        self._kept: dict[Hashable, object] = {}

    @property
    def name(self) -> str:
        """One of `NAMES`."""
        return self._name

    @property
    def scale(self) -> int:
        """The scale in percent."""
        return self._scale

    def px(self, name: str) -> int:
        """Return a size by name, scaled."""
        return self._px[name]

    def colour(self, name: str) -> QColor:
        """Return a colour by token; a copy, because whoever draws may make it lighter."""
        return QColor(self._qcolours[name])

    def line(self, style: str) -> float:
        """Return the height of a line in a text style."""
        return self._measures.texts[style].line * self._scale / 100

    def _make_font(self, style: str) -> QFont:
        wanted = self._measures.texts[style]
        font = QFont(self._family) if self._family else QFont()
        font.setPixelSize(scaled(wanted.px, self._scale))
        font.setWeight(QFont.Weight(wanted.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if wanted.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, wanted.spacing * self._scale / 100)
        return font

    def kept(self, key: Hashable, make: Callable[[], Kept]) -> Kept:
        """Return what `make` made for this key in the present look, so that it is made once; a key always means one type."""
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = make()
        return cast("Kept", found)

    def stylesheet(self) -> str:
        """Return the stylesheet of the whole application."""
        lines = {name: f"{self._measures.sizes[name]}px" for name in ("hair", "bold-line")}
        return build_stylesheet(self._assets / "style", {**self._colours, **lines}, self._scale)

    def palette(self) -> QPalette:
        """Return the palette for what the stylesheet does not reach."""
        palette = QPalette()
        for name, roles in _PALETTE.items():
            for one in roles:
                palette.setColor(one, self.colour(name))
        for one in (_Role.WindowText, _Role.Text, _Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.colour("ink-soft"))
        return palette

    def pen(self, colour: str, width: str = "hair") -> QPen:
        """Return a pen in a colour and a width, both by name."""
        return QPen(self.colour(colour), self.px(width))

    def draw_icon(self, painter: QPainter, icon: str, box: QRectF, colour: str) -> None:
        """Draw an icon by name inside a square box."""
        unit = box.width() / _ICON_GRID
        pen = QPen(self.colour(colour), self._measures.icon_weight * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for line in self._measures.icons[icon]:
            painter.drawPolyline(
                QPolygonF([QPointF(box.x() + x * unit, box.y() + y * unit) for x, y in line])
            )

    def app_icon(self) -> QPixmap:
        """Return the picture of the window in the task bar: a check on the brand colour."""
        side = self.px("keycap") * 2
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("brand"))
        painter.drawRoundedRect(QRectF(0, 0, side, side), self.px("radius-l"), self.px("radius-l"))
        self.draw_icon(painter, "check", QRectF(side / 6, side / 6, side * 2 / 3, side * 2 / 3), "on-brand")
        painter.end()
        return picture

    def set_name(self, name: str) -> None:
        """Wear another theme."""
        if name in NAMES and name != self._name:
            self._name = name
            self._load()
            self.changed.emit()

    def set_scale(self, scale: int) -> None:
        """Draw everything at another scale, the nearest that exists."""
        nearest = min(SCALES, key=lambda one: abs(one - scale))
        if nearest != self._scale:
            self._scale = nearest
            self._load()
            self.changed.emit()

    def step_scale(self, steps: int) -> None:
        """Go so many scales up or down, as far as there are."""
        place = SCALES.index(self._scale) + steps
        self.set_scale(SCALES[max(0, min(place, len(SCALES) - 1))])

    def set_brand(self, brand: str) -> str:
        """Wear the colour of a municipality; returns why not as a Dutch sentence, or an empty text.

        A colour that is good in the light theme but not in another leaves that other theme as it is.
        """
        reason = brand_refusal(self._assets, NAMES[0], brand) if brand else ""
        if not reason:
            self._brand = brand
            self._load()
            self.changed.emit()
        return reason
