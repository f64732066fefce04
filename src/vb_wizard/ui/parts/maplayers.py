"""Where the steps of a map stand: in layers from a library, or in the lanes of a whole case, with the ground under each lane.

Neighbours: `flowmap` draws the steps there.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from vb_wizard.presenters.map import MapView
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.text import TextBlock, elided
from vb_wizard.ui.theme.theme import Theme

_UNIT = 10.0


def layers(view: MapView) -> dict[str, QPointF]:
    """Return the place of each step in units of one step wide and one layer high, the start on top; in lanes where the view says."""
    if view.lanes:
        return {node.id: QPointF(node.lane, node.row) for node in view.nodes}
    # Heavy for a start, and most starts show no map.
    from fast_sugiyama import from_edges

    back = _ways_back(view)
    edges = [(b, a) if (a, b) in back else (a, b) for a, b in ((one.start, one.end) for one in view.edges)]
    if not edges:
        return {node.id: QPointF(0, at) for at, node in enumerate(view.nodes)}
    laid = from_edges(edges, vertex_spacing=_UNIT)
    found = dict(laid.to_dict())  # type: ignore[no-untyped-call]  # why - the library leaves it out
    top = max(y for _, y in found.values())
    return {
        node.id: QPointF(found[node.id][0] / _UNIT, (top - found[node.id][1]) / _UNIT)
        for node in view.nodes
        if node.id in found
    }


def _ways_back(view: MapView) -> set[tuple[str, str]]:
    """Return the ways that lead back to a step on the way to them: laid out the other way round, a loop does not turn the flow over."""
    after: dict[str, list[str]] = {}
    for edge in view.edges:
        after.setdefault(edge.start, []).append(edge.end)
    back: set[tuple[str, str]] = set()
    done: set[str] = set()
    trail: list[str] = []
    waiting = [(view.nodes[0].id, iter(after.get(view.nodes[0].id, ())))]
    trail.append(view.nodes[0].id)
    while waiting:
        step, ways = waiting[-1]
        target = next(ways, None)
        if target is None:
            waiting.pop()
            trail.pop()
            done.add(step)
        elif target in trail:
            back.add((step, target))
        elif target not in done:
            trail.append(target)
            waiting.append((target, iter(after.get(target, ()))))
    return back


def lane_grounds(theme: Theme, view: MapView, boxes: Mapping[str, QRectF]) -> list[QRectF]:
    """Return the ground under each lane: all its steps, with room for its title above."""
    px = theme.px
    side, above = px("s"), px("huge")
    grounds = []
    for at in range(len(view.lanes)):
        whole = QRectF()
        for node in view.nodes:
            if node.lane == at and node.id in boxes:
                whole = whole.united(boxes[node.id])
        grounds.append(whole.adjusted(-side, -above, side, px("xl")))
    return grounds


def paint_lanes(painter: QPainter, theme: Theme, view: MapView, boxes: Mapping[str, QRectF]) -> None:
    """Draw the ground of each lane; a map of one flow has none."""
    for ground in lane_grounds(theme, view, boxes):
        paint_card(painter, theme, ground, "rail", "line")


def paint_titles(painter: QPainter, theme: Theme, view: MapView, boxes: Mapping[str, QRectF]) -> None:
    """Draw the title of each lane, over the ways that cross it."""
    px = theme.px
    for title, ground in zip(view.lanes, lane_grounds(theme, view, boxes), strict=True):
        room = int(ground.width()) - 2 * px("s")
        block = TextBlock(theme, "rail-strong", elided(theme, "rail-strong", title, room))
        box = QRectF(ground.x() + px("s"), ground.y() + px("xs"), room, block.height(room))
        painter.fillRect(box, theme.colour("rail"))
        block.draw(painter, box.x(), box.y(), room + px("s"), theme.colour("ink"))


def paint_mark(painter: QPainter, theme: Theme, corner: QPointF, mark: str) -> None:
    """Draw a word in the margin at the upper left of a drawing."""
    words, gap = TextBlock(theme, "band", mark), theme.px("m")
    words.draw(
        painter, corner.x() + gap, corner.y() + gap, words.natural_width() + gap, theme.colour("exercise")
    )
