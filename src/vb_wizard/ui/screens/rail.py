"""The left rail: the route, what runs at the same time, and what is due.

Neighbours: `case` places it; `parts.route` and `parts.deadlines` draw the items.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from vb_wizard.domain.journal import Place
from vb_wizard.presenters.readiness_views import ReadinessView
from vb_wizard.presenters.views import CaseView, ItemState, RouteItem, TrackItem
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.buttons import PLAIN, Button
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.deadlines import DeadlineButton
from vb_wizard.ui.parts.heading import Caption
from vb_wizard.ui.parts.paper import Ground
from vb_wizard.ui.parts.pieces import PieceButton
from vb_wizard.ui.parts.roles import GROUP, SCROLLED
from vb_wizard.ui.parts.route import RailEntry, RailItem
from vb_wizard.ui.theme.theme import Theme


def _of_route(item: RouteItem) -> RailEntry:
    name = f"route:{item.place.path}" if item.place is not None else "route:"
    strong = item.is_focus or item.state is ItemState.CURRENT
    return RailEntry(item.label, item.detail, item.state, item.is_focus, item.place, name, strong)


def _of_track(item: TrackItem) -> RailEntry:
    return RailEntry(
        item.label, item.detail, item.state, item.is_focus, item, f"track:{item.flow}", item.is_focus
    )


def _of_score(view: ReadinessView) -> RailEntry:
    state = ItemState.DONE if view.share >= 1 else ItemState.TODO
    return RailEntry(view.total, CASE.score_look, state, False, view, "score")


class Section(QWidget):
    """A small heading with what belongs under it; hidden when there is nothing."""

    accessible_role = GROUP

    def __init__(self, theme: Theme, words: str, content: QWidget, gap: str = "s") -> None:
        """Put the content under the heading."""
        super().__init__()
        box = tight(QVBoxLayout(self), theme.px(gap))
        box.addWidget(Caption(theme, words))
        box.addWidget(content)
        self.setAccessibleName(words)


class SideRail(Ground):
    """A rail that scrolls by itself."""

    accessible_role = SCROLLED

    def __init__(self, theme: Theme, sides: str, words: str) -> None:
        """Make an empty rail."""
        super().__init__(theme, "rail", sides)
        self.setAccessibleName(words)
        px = theme.px
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self.box = tight(QVBoxLayout(inner), px("l") + px("xs"), px("l"), px("xl"), px("l"), px("l"))
        self.area.setWidget(inner)
        self.area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        hair = px("hair")
        tight(QVBoxLayout(self), 0, hair, 0, hair, 0).addWidget(self.area)


class LeftRail(SideRail):
    """Shows where the case stands.

    `place_wanted` carries a place, `track_wanted` a track item, `piece_wanted` a piece of evidence; `score_wanted` asks for the
    readiness, `terms_wanted` how the terms were computed.
    """

    place_wanted = Signal(object)
    track_wanted = Signal(object)
    score_wanted = Signal()
    terms_wanted = Signal()
    piece_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty rail."""
        super().__init__(theme, "r", CASE.route)
        self._place: Place | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        self.route = Column(lambda: self._item(theme, self.place_wanted), 0)
        self.tracks = Column(lambda: self._item(theme, self.track_wanted), 0)
        self.more_tracks = Column(lambda: self._item(theme, self.track_wanted), 0)
        self.deadlines = Column(lambda: self._deadline(theme), 0)
        self.score = RailItem(theme)
        self.score.opened.connect(lambda _target: self.score_wanted.emit())
        self.evidence = Column(lambda: self._piece(theme), 0)
        self._sections = [
            Section(theme, CASE.score, self.score, "xs"),
            Section(theme, CASE.route, self.route),
            Section(theme, CASE.tracks, self.tracks),
            Section(theme, CASE.deadlines, self._terms(theme)),
            Section(theme, CASE.evidence, self.evidence),
            Section(theme, CASE.more_tracks, self.more_tracks),
        ]
        for section in self._sections:
            self.box.addWidget(section)
        self.box.addStretch(1)

    def _item(self, theme: Theme, wanted: SignalInstance) -> RailItem:
        item = RailItem(theme)
        item.opened.connect(wanted)
        return item

    def _terms(self, theme: Theme) -> QWidget:
        """Return the deadlines with the button that tells how they were computed."""
        how = Button(theme, CASE.deadlines_how, PLAIN)
        how.setObjectName("terms")
        how.clicked.connect(self.terms_wanted)
        both = QWidget()
        box = tight(QVBoxLayout(both))
        box.addWidget(self.deadlines)
        box.addWidget(how, 0, Qt.AlignmentFlag.AlignLeft)
        return both

    def _deadline(self, theme: Theme) -> DeadlineButton:
        button = DeadlineButton(theme)
        button.opened.connect(self.place_wanted)
        return button

    def _piece(self, theme: Theme) -> PieceButton:
        button = PieceButton(theme)
        button.opened.connect(self.piece_wanted)
        return button

    def show_view(self, view: CaseView) -> None:
        """Draw the rail of a case."""
        self.route.show_items([_of_route(item) for item in view.route])
        running = [item for item in view.tracks if item.track]
        waiting = [item for item in view.tracks if not item.track]
        self.tracks.show_items([_of_track(item) for item in running])
        self.more_tracks.show_items([_of_track(item) for item in waiting])
        self.deadlines.show_items(view.deadlines)
        self.evidence.show_items(view.evidence)
        if view.readiness is not None:
            self.score.show_item(_of_score(view.readiness))
        parts = (view.readiness, view.route, running, view.deadlines, view.evidence, waiting)
        for section, items in zip(self._sections, parts, strict=True):
            section.setHidden(not items)
        if view.centre.place != self._place:
            self._place = view.centre.place
            # The rail gets its height first.
            self._later.start()

    def _follow(self) -> None:
        """Keep in sight where we are."""
        for row in self.route.rows():
            if isinstance(row, RailItem) and row.is_focus:
                self.area.ensureWidgetVisible(row, 0, row.height())
