"""The map screen: a flow drawn, a search in it, and a panel to look at the chosen step. Looking changes nothing.

Neighbours: `controllers.map_controller` shows it; `parts.flowmap` draws.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from vb_wizard.domain.journal import Place
from vb_wizard.presenters.map import MapNode, MapView
from vb_wizard.presenters.words import CASE
from vb_wizard.presenters.words_finding import MAP
from vb_wizard.ui.parts.buttons import NORMAL, SECONDARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.flowmap import FlowMap
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.look import LookPanel
from vb_wizard.ui.theme.theme import Theme

_PAUSE_MS = 60


class MapScreen(QWidget):
    """Shows the map of one flow."""

    back_wanted = Signal()
    flow_chosen = Signal(str)
    step_wanted = Signal(object)
    look_wanted = Signal(object)
    export_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__()
        self._theme = theme
        self._view: MapView | None = None
        self.flows = Button(theme, "", SECONDARY, NORMAL, "down")
        self.flows.setObjectName("map_flow")
        self.search = QLineEdit()
        self.search.setObjectName("map_search")
        self.search.setPlaceholderText(MAP.search)
        self.search.setAccessibleName(MAP.search)
        self.search.setAccessibleDescription(MAP.search_help)
        self.map = FlowMap(theme)
        self.map.setObjectName("map")
        self.look = LookPanel(theme)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self.back = Button(theme, MAP.back)
        self.export = Button(theme, MAP.export)
        self._assemble()
        self.flows.clicked.connect(self._choose_flow)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(lambda: self._find(self.search.text(), after=True))
        self.map.chosen.connect(lambda _name: self._describe())
        self.map.opened.connect(lambda _name: self._look_closer())
        self.look.go_wanted.connect(self._go)
        self.look.left.connect(lambda: self.map.setFocus(Qt.FocusReason.OtherFocusReason))
        self._later.timeout.connect(self._want_look)
        self.back.clicked.connect(self.back_wanted)
        self.export.clicked.connect(self.export_wanted)

    def _assemble(self) -> None:
        theme, px = self._theme, self._theme.px
        heading = Heading(theme)
        heading.say(MAP.title)
        head = tight(QHBoxLayout(), px("l"))
        head.addWidget(heading, 1)
        head.addWidget(self.export)
        head.addWidget(self.back)
        zooms = []
        for sign, name, key, act in (
            ("+", MAP.larger, "+", lambda: self.map.zoom(1.2)),
            ("−", MAP.smaller, "-", lambda: self.map.zoom(1 / 1.2)),
            (MAP.whole, MAP.whole_name, "0", self.map.fit),
        ):
            button = Button(theme, sign)
            button.setAccessibleName(name)
            button.setAccessibleDescription(CASE.key.format(key=key))
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, act=act: act())
            zooms.append(button)
        tools = tight(QHBoxLayout(), px("m"))
        tools.addWidget(self.flows)
        tools.addWidget(self.search, 1)
        for button in zooms:
            tools.addWidget(button)
        self._middle = tight(QHBoxLayout(), px("m"))
        self._middle.addWidget(self.map, 3)
        self._middle.addWidget(self.look, 2)
        box = tight(QVBoxLayout(self), px("m"), px("xxl"), px("xl"), px("xxl"), px("l"))
        box.addLayout(head)
        box.addLayout(tools)
        box.addLayout(self._middle, 1)

    def show_view(self, view: MapView) -> None:
        """Draw a flow."""
        self._view = view
        self.flows.label(view.title)
        self.flows.setAccessibleName(MAP.flow.format(title=view.title))
        self.map.show_map(view)
        self._describe()

    def _choose_flow(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(MAP.flows)
        for flow, title, is_walked in self._view.flows if self._view is not None else ():
            action = menu.addAction(MAP.walked.format(title=title) if is_walked else title)
            action.triggered.connect(lambda _=False, flow=flow: self.flow_chosen.emit(flow))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.flows.mapToGlobal(QPoint(0, self.flows.height())))

    def _describe(self) -> None:
        node = self.map.current
        if node is None:
            return
        kind = MAP.kinds[node.kind]
        state = MAP.states[node.walked]
        said = " · ".join(filter(None, (kind, state, node.badge)))
        self.look.show_title(node.title, said, node.place is not None)
        # Whoever walks by with the arrows does not wait for every step on the way.
        self._later.start()

    def _want_look(self) -> None:
        self._later.stop()
        if (node := self.map.current) is not None:
            self.look_wanted.emit(node)

    def _look_closer(self) -> None:
        """Give the keyboard to the panel."""
        self._want_look()
        self.look.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        node = self.map.current
        if node is not None and isinstance(node.place, Place):
            self.step_wanted.emit(node.place)

    def _find(self, words: str, *, after: bool = False) -> None:
        """Choose the first step with these words, or with Enter the next one."""
        wanted = words.casefold().split()
        if not wanted or self._view is None:
            return
        hits = [node.id for node in self._view.nodes if self._has(node, wanted)]
        current = self.map.current
        if after and current is not None and current.id in hits:
            self.map.choose(hits[(hits.index(current.id) + 1) % len(hits)])
        elif hits:
            self.map.choose(hits[0])

    @staticmethod
    def _has(node: MapNode, wanted: list[str]) -> bool:
        text = f"{node.title} {' '.join(node.lines)}".casefold()
        return all(word in text for word in wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words below the map where there is no room beside it."""
        is_narrow = event.size().width() < self._theme.px("rails-from")
        way = QHBoxLayout.Direction.TopToBottom if is_narrow else QHBoxLayout.Direction.LeftToRight
        self._middle.setDirection(way)
        super().resizeEvent(event)

    def take_focus(self) -> None:
        """Give the keyboard to the map, with the place where the case stands in sight."""
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._view is not None:
            self.map.choose(self._view.first)
