"""The start screen: four doors, what needs attention, and the cases.

Neighbours: `parts.doors` and `parts.overview` draw it; `controllers.start` connects its signals.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from vb_wizard.presenters.start_views import DoorView, Tone
from vb_wizard.presenters.words import START
from vb_wizard.ui.parts.bars import Strip
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.doors import DoorCard, Room
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.presenters.views import StartView
    from vb_wizard.presenters.welcome import WelcomeView
    from vb_wizard.ui.parts.overview import Overview
    from vb_wizard.ui.parts.welcome import WelcomePanel


class StartScreen(QScrollArea):
    """Shows the start. The doors are numbered; the number keys open them."""

    door_chosen = Signal(str)
    sign_chosen = Signal(object)
    attention_chosen = Signal(object)
    case_chosen = Signal(object)
    contacts_wanted = Signal()
    agenda_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__()
        self._theme = theme
        self._doors: list[DoorCard] = []
        self._columns = 0
        self._room = Room.WIDE
        self.title = Heading(theme)
        self.contacts = Button(theme, START.contacts)
        self.contacts.setObjectName("contacts")
        self.agenda = Button(theme, START.agenda)
        self.agenda.setObjectName("agenda")
        self.messages = Strip(theme, Tone.WARN)
        self.overview: Overview | None = None
        self.welcome: WelcomePanel | None = None
        self._assemble()
        self.contacts.clicked.connect(self.contacts_wanted)
        self.agenda.clicked.connect(self.agenda_wanted)

    def _assemble(self) -> None:
        px = self._theme.px
        # A port of our own: asking Qt for the one that it makes takes the binding through every class of widgets.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setMaximumWidth(px("page-most"))
        self._box = tight(QVBoxLayout(inner), 0, px("page"), px("huge"), px("page"), px("huge"))
        self._grid = tight(QGridLayout(), px("l"))
        head = tight(QHBoxLayout(), px("l"))
        head.addWidget(self.title, 1)
        head.addWidget(self.agenda)
        head.addWidget(self.contacts)
        self._box.addLayout(head)
        self._gaps = [QSpacerItem(0, px("l")) for _ in range(2)]
        self._box.addItem(self._gaps[0])
        self._box.addLayout(self._grid)
        self._box.addItem(self._gaps[1])
        self._box.addWidget(self.messages)
        self._box.addSpacing(px("s"))
        self._box.addStretch(1)
        self.setWidget(inner)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.setAutoFillBackground(False)

    @property
    def doors(self) -> tuple[DoorView, ...]:
        """What stands on the doors."""
        return tuple(card.door for card in self._doors)

    def show_doors(self, doors: Sequence[DoorView]) -> None:
        """Draw the doors alone; nothing is said about cases, because they are not read yet."""
        self.title.say(START.title)
        if tuple(doors) != self.doors:
            self._fill_doors(doors)

    def show_view(self, view: StartView) -> None:
        """Draw the start."""
        self.show_doors(view.doors)
        self.title.say(view.title)
        self.messages.say(view.messages)
        if self.overview is None:
            self.overview = self._make_overview()
        self.overview.show_view(view)
        self._fit_overview()

    def show_welcome(self, view: WelcomeView) -> WelcomePanel:
        """Ask the three things of the first start, below all ways to begin; returns the panel, to be connected."""
        from vb_wizard.ui.parts.welcome import WelcomePanel

        self.hide_welcome()
        self.welcome = WelcomePanel(self._theme, view)
        if self.overview is None:
            self.overview = self._make_overview()
        self.overview.put_below_signs(self.welcome)
        return self.welcome

    def hide_welcome(self) -> None:
        """Ask nothing any more."""
        if self.welcome is not None:
            self.welcome.hide()
            self.welcome.deleteLater()
            self.welcome = None
            if self.overview is not None:
                self.overview.clear_below_signs()
                self._fit_overview()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc skip the questions of the first start."""
        if event.key() == Qt.Key.Key_Escape and self.welcome is not None:
            self.welcome.closed.emit()
        else:
            super().keyPressEvent(event)

    def _make_overview(self) -> Overview:
        from vb_wizard.ui.parts.overview import Overview

        overview = Overview(self._theme)
        overview.sign_chosen.connect(self.sign_chosen)
        overview.attention_chosen.connect(self.attention_chosen)
        overview.case_chosen.connect(self.case_chosen)
        overview.set_stacked(self.width() < self._theme.px("table-from"))
        self._box.insertWidget(self._box.count() - 1, overview)
        return overview

    def _fill_doors(self, doors: Sequence[DoorView]) -> None:
        for card in self._doors[len(doors) :]:
            self._grid.removeWidget(card)
            card.deleteLater()
        # A card that is there already keeps the keyboard.
        self._doors = self._doors[: len(doors)]
        for card, door in zip(self._doors, doors, strict=False):
            card.show_item(door)
        for door in doors[len(self._doors) :]:
            card = DoorCard(self._theme, door)
            card.clicked.connect(lambda _=False, card=card: self.door_chosen.emit(card.door.id))
            card.fit(self._room)
            self._doors.append(card)
        before: QWidget = self.contacts
        self._columns = 0
        self._place_doors()
        for card in self._doors:
            QWidget.setTabOrder(before, card)
            before = card

    def _place_doors(self) -> None:
        width, px = self.width(), self._theme.px
        columns = 4 if width >= px("four-doors-from") else 2 if width >= px("two-doors-from") else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        for at, card in enumerate(self._doors):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, at // columns, at % columns)
            card.setVisible(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer doors beside each other where there is no room, and leave the margins out."""
        self._place_doors()
        self._fit(event.size())
        super().resizeEvent(event)
        self._fit_overview()

    def _fit(self, size: QSize) -> None:
        px = self._theme.px
        tall = {Room.WIDE: px("roomy-from"), Room.TIGHT: px("taller-from")}
        self._room = next((room for room, least in tall.items() if size.height() >= least), Room.SHORT)
        for card in self._doors:
            card.fit(self._room)
        side = px("l") if self._room is Room.SHORT or size.width() < px("four-doors-from") else px("page")
        top = px("huge") if self._room is Room.WIDE and side == px("page") else px("m")
        self._box.setContentsMargins(side, top, side, top)
        for gap in self._gaps:
            gap.changeSize(0, px("l") if self._room is Room.WIDE else px("s"))
        self._box.invalidate()
        if self.overview is not None:
            self.overview.set_stacked(size.width() < px("table-from"))

    def _fit_overview(self) -> None:
        if self.overview is None:
            return
        self._box.activate()
        above = self.overview.y()
        self.overview.fit(self.viewport().height() - above)

    def press_key(self, key: str) -> bool:
        """Open the door with this number; returns whether there is one."""
        for card in self._doors:
            if card.door.key == key:
                card.click()
                return True
        return False

    def take_focus(self) -> None:
        """Give the keyboard to the first door."""
        self.verticalScrollBar().setValue(0)
        if self._doors:
            self._doors[0].setFocus(Qt.FocusReason.OtherFocusReason)
