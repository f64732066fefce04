"""The drawing of a flow: steps in layers from top to bottom, ways between them, and the route that was walked.

Neighbours: `screens.map` puts it between a search and a panel; `presenters.map` says what to draw and `maplayers` where.
Everything is painted by hand, so that the export is the same picture.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.domain.flow import StepKind
from vb_wizard.presenters.map import MapEdge, MapNode, MapView, Walked
from vb_wizard.presenters.words_finding import MAP
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.maplayers import layers, paint_lanes, paint_mark, paint_titles
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.roles import PICTURE
from vb_wizard.ui.parts.tags import paint_tag, tag_height
from vb_wizard.ui.parts.text import TextBlock
from vb_wizard.ui.theme.theme import Theme

_LOOKS = {
    Walked.PASSED: ("ok-soft", "ok", "ok"),
    Walked.HERE: ("brand", "brand", "on-brand"),
    Walked.NOT_YET: ("card", "control", "ink"),
}
_SIGNS = {Walked.PASSED: "check", Walked.HERE: "arrow"}
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ZOOM, _LEAST, _MOST = 1.2, 0.1, 3.0


class FlowMap(QWidget):
    """Draws a map. The arrows choose the next step in that direction; plus, minus and 0 zoom; dragging moves.

    `chosen` and `opened` carry a step: the one that the arrows came to, and the one that somebody wants to look at.
    """

    chosen = Signal(str)
    opened = Signal(str)
    accessible_role = PICTURE

    def __init__(self, theme: Theme) -> None:
        """Make an empty map."""
        super().__init__()
        self._theme = theme
        self._view: MapView | None = None
        self._boxes: dict[str, QRectF] = {}
        self._current = ""
        self._zoom = 1.0
        self._offset = QPointF()
        self._dragged: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(MAP.drawing)

    def show_map(self, view: MapView) -> None:
        """Draw a flow; another flow is shown from where the case stands, or from its start."""
        is_other = self._view is None or self._view.flow != view.flow
        self._view = view
        px = self._theme.px
        wide, high = px("map-wide"), px("map-high")
        self._boxes = {
            name: QRectF(at.x() * (wide + px("xl")), at.y() * (high + px("huge")), wide, high)
            for name, at in layers(view).items()
        }
        if is_other:
            self._zoom = 1.0
            self.choose(view.first)
        self.update()

    @property
    def current(self) -> MapNode | None:
        """The step that is chosen."""
        nodes = self._view.nodes if self._view is not None else ()
        return next((node for node in nodes if node.id == self._current), None)

    def choose(self, name: str) -> None:
        """Choose a step and bring it into sight."""
        if name not in self._boxes:
            return
        self._centre_on(self._boxes[name].center())
        self._take(name)

    def _take(self, name: str) -> None:
        """Choose a step where it stands, and say which one it is."""
        self._current = name
        node = self.current
        if node is not None:
            said = MAP.node_name.format(
                title=node.title,
                kind=MAP.kinds[node.kind],
                state=MAP.states[node.walked],
                badge=node.badge,
            )
            self.setAccessibleDescription(said)
            if self.hasFocus():
                announce(self, said)
        self.chosen.emit(name)
        self.update()

    def _centre_on(self, point: QPointF) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._offset = middle - point * self._zoom

    def zoom(self, by: float, around: QPointF | None = None) -> None:
        """Draw larger or smaller around a point of the widget, the middle when there is none."""
        at = around if around is not None else QPointF(self.width() / 2, self.height() / 2)
        wanted = max(_LEAST, min(self._zoom * by, _MOST))
        self._offset = at - (at - self._offset) * (wanted / self._zoom)
        self._zoom = wanted
        self.update()

    def fit(self) -> None:
        """Show the whole flow."""
        whole = self.extent()
        self._zoom = max(_LEAST, min(self.width() / whole.width(), self.height() / whole.height(), 1.0))
        self._centre_on(whole.center())
        self.update()

    def extent(self) -> QRectF:
        """Return the size of the whole drawing at 100 %, with a margin."""
        whole = QRectF()
        for box in self._boxes.values():
            whole = whole.united(box)
        margin = self._theme.px("huge")
        return whole.adjusted(-margin, -margin, margin, margin)

    def draw_mark(self, painter: QPainter, mark: str) -> None:
        """Draw a word in the margin above the whole drawing, for a picture that leaves the window."""
        paint_mark(painter, self._theme, self.extent().topLeft(), mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, zoom with plus, minus and 0, open with Enter."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _step(self, right: int, down: int) -> None:
        """Choose the nearest step in a direction."""
        here = self._boxes.get(self._current)
        if here is None:
            return
        best, least = "", float("inf")
        for name, box in self._boxes.items():
            way = box.center() - here.center()
            along, aside = way.x() * right + way.y() * down, abs(way.x() * down) + abs(way.y() * right)
            if along > 1 and (cost := along + 3 * aside) < least:
                best, least = name, cost
        if best:
            self.choose(best)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, otherwise scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM, event.position())
        else:
            self._offset += QPointF(event.angleDelta()) / 2
            self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step under the mouse, or take hold of the map."""
        at = (event.position() - self._offset) / self._zoom
        self._dragged = event.position()
        name = next((name for name, box in self._boxes.items() if box.contains(at)), "")
        if name:
            self._take(name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map along."""
        if self._dragged is not None:
            self._offset += event.position() - self._dragged
            self._dragged = event.position()
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._dragged = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in sight."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.setTransform(
            QTransform().translate(self._offset.x(), self._offset.y()).scale(self._zoom, self._zoom)
        )
        self.draw(painter, with_choice=True)

    def draw(self, painter: QPainter, *, with_choice: bool = False) -> None:
        """Draw the whole map at 100 %; an export leaves the choice out."""
        if self._view is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_lanes(painter, self._theme, self._view, self._boxes)
        for edge in sorted(self._view.edges, key=lambda one: one.was_taken):
            self._draw_edge(painter, edge)
        paint_titles(painter, self._theme, self._view, self._boxes)
        nodes: Mapping[str, MapNode] = {node.id: node for node in self._view.nodes}
        for name, box in self._boxes.items():
            self._draw_node(painter, nodes[name], box, is_chosen=with_choice and name == self._current)

    def _draw_edge(self, painter: QPainter, edge: MapEdge) -> None:
        if edge.start not in self._boxes or edge.end not in self._boxes:
            return
        start, end = self._boxes[edge.start], self._boxes[edge.end]
        a, b = QPointF(start.center().x(), start.bottom()), QPointF(end.center().x(), end.top())
        path = QPainterPath(a)
        if b.y() > a.y():
            bend = (b.y() - a.y()) / 2
            path.cubicTo(a + QPointF(0, bend), b - QPointF(0, bend), b)
        else:
            # A way back goes around the side, so that it does not run through the steps between.
            side = min(start.left(), end.left()) - self._theme.px("xl")
            a, b = QPointF(start.left(), start.center().y()), QPointF(end.left(), end.center().y())
            path = QPainterPath(a)
            path.cubicTo(QPointF(side, a.y()), QPointF(side, b.y()), b)
        width = "ring" if edge.was_taken else "hair"
        painter.setPen(self._theme.pen("ok" if edge.was_taken else "control", width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        self._draw_arrow(painter, path, "ok" if edge.was_taken else "control")

    def _draw_arrow(self, painter: QPainter, path: QPainterPath, colour: str) -> None:
        size = self._theme.px("s")
        tip, angle = path.pointAtPercent(1), path.angleAtPercent(0.98)
        painter.save()
        painter.translate(tip)
        painter.rotate(-angle)
        head = QPainterPath()
        head.moveTo(0, 0)
        head.lineTo(-size, -size / 2)
        head.lineTo(-size, size / 2)
        head.closeSubpath()
        painter.fillPath(head, self._theme.colour(colour))
        painter.restore()

    def _draw_node(self, painter: QPainter, node: MapNode, box: QRectF, *, is_chosen: bool) -> None:
        theme, px = self._theme, self._theme.px
        fill, border, ink = _LOOKS[node.walked]
        radius = "radius-l" if node.kind in (StepKind.ASK, StepKind.END) else "tag-radius"
        if is_chosen:
            gap = px("xs")
            ring = box.adjusted(-gap, -gap, gap, gap)
            paint_card(painter, theme, ring, "surface", "focus", radius, "ring")
        paint_card(painter, theme, box, fill, border, radius, "bold-line")
        inside = box.adjusted(px("s"), px("xs"), -px("s"), -px("xs"))
        kind = TextBlock(theme, "caption", MAP.kinds[node.kind])
        colour = theme.colour(ink if node.walked is not Walked.NOT_YET else "ink-soft")
        kind.draw(painter, inside.x(), inside.y(), int(inside.width()), colour)
        if sign := _SIGNS.get(node.walked):
            # What was walked is seen without colours too.
            side = px("icon")
            theme.draw_icon(painter, sign, QRectF(inside.right() - side, inside.y(), side, side), ink)
        title = TextBlock(theme, "rail-strong", node.title)
        painter.save()
        painter.setClipRect(inside, Qt.ClipOperation.IntersectClip)
        title.draw(
            painter, inside.x(), inside.y() + theme.line("caption"), int(inside.width()), theme.colour(ink)
        )
        painter.restore()
        if node.badge:
            high = tag_height(theme)
            paint_tag(
                painter,
                theme,
                QRectF(box.x() + px("s"), box.bottom() - px("xs"), box.width() - px("l"), high),
                node.badge,
                node.tone,
            )
