"""The logo of the municipality on a light plate, and the part of the settings where it is chosen.

Neighbours: `topbar` and `screens.settings` show it; `controllers.logo_controller` carries out what is wanted.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from vb_wizard.presenters.words_logo import LOGO
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import PICTURE
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


def logo_name(municipality: str) -> str:
    """Return what the logo is called for who cannot see it."""
    return LOGO.alt.format(municipality=municipality) if municipality else LOGO.alt_nameless


class LogoPlate(QLabel):
    """A logo, always on a light ground: it was made for white paper, whatever the theme. Hidden without a logo."""

    accessible_role = PICTURE

    def __init__(self, theme: Theme, high: str, most: str) -> None:
        """Make an empty plate; `high` and `most` name its height and its greatest width."""
        super().__init__()
        self._theme = theme
        self._most = QSize(theme.px(most), theme.px(high))
        self._image = QImage()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    @property
    def is_filled(self) -> bool:
        """Whether there is a logo."""
        return not self._image.isNull()

    def show_logo(self, image: QImage, name: str) -> None:
        """Show a logo under its name; an empty picture hides the plate."""
        self._image = image
        self.setAccessibleName(name)
        self.setToolTip(name)
        if self.is_filled:
            edge = self._theme.px("xs")
            room = self._most - QSize(2 * edge, 2 * edge)
            inside = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
            self.setFixedSize(inside + QSize(2 * edge, 2 * edge))
        self.setVisible(self.is_filled)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate and the logo in it, as sharp as the screen is."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        radius = self._theme.px("radius-s")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("on-dark"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        edge = self._theme.px("xs")
        inside = self.rect().adjusted(edge, edge, -edge, -edge)
        sharp = self._scaled(inside)
        painter.drawImage(inside, sharp)

    def _scaled(self, inside: QRect) -> QImage:
        """Return the logo at the pixels of the screen; scaling in one step of the painter would leave out lines."""
        wanted = inside.size() * self.devicePixelRatioF()
        key = ("logo", self._image.cacheKey(), wanted.width(), wanted.height())
        return self._theme.kept(
            key,
            lambda: self._image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            ),
        )


class LogoPanel(Paper):
    """Shows the logo, and lets somebody choose one or take it away."""

    choice_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make a panel without a logo."""
        super().__init__(theme)
        self.say = Text(theme, "body", "ink-soft")
        self.say.say(LOGO.say)
        self.plate = LogoPlate(theme, "logo-preview", "logo-preview-most")
        self.none = Text(theme, "body")
        self.none.say(LOGO.none)
        self.choose = Button(theme, LOGO.choose)
        self.choose.setObjectName("logo:choose")
        self.remove = Button(theme, LOGO.remove)
        self.remove.setObjectName("logo:remove")
        self.said = Live(theme, "small-strong", "warn")
        px = theme.px
        box = tight(QVBoxLayout(self), px("m"), px("l"), px("m"), px("l"), px("l"))
        box.addWidget(self.say)
        box.addWidget(self.plate, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.none)
        box.addWidget(FlowRow(px("s"), self.choose, self.remove))
        box.addWidget(self.said)
        self.choose.clicked.connect(self.choice_wanted)
        self.remove.clicked.connect(self.removal_wanted)

    def show_logo(self, image: QImage, name: str) -> None:
        """Show which logo is kept, if any."""
        self.plate.show_logo(image, name)
        self.none.setHidden(self.plate.is_filled)
        if not self.plate.is_filled and self.remove.hasFocus():
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.remove.setVisible(self.plate.is_filled)

    def tell(self, words: str) -> None:
        """Say what came of it."""
        self.said.say(words)
