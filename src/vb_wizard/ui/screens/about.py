"""The about screen: versions, the flows and the sources with their dates.

Neighbours: `controllers.house_controller` shows it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from vb_wizard.presenters.about import AboutView, FlowRow, SourceRow
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_house import ABOUT
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.rows import Cell, Row
from vb_wizard.ui.parts.tables import Table
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_PROOF_COLOURS = {Tone.OK: "ok", Tone.WARN: "warn"}


class AboutScreen(Page):
    """Shows what the wizard is made of. `link_wanted` carries the page of a source."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, ABOUT.title, ABOUT.back)
        self.version = Text(theme, "lead", "ink-soft")
        self.proof = Text(theme, "body-strong")
        self.free = Text(theme, "body")
        self.free.say(ABOUT.free)
        self.flows = Table(theme, ABOUT.flow_heads, (5, 2, 4, 2), ABOUT.empty, opens=False)
        self.sources = Table(theme, ABOUT.source_heads, (6, 3, 3), ABOUT.empty)
        for part in (self.version, self.proof, self.free):
            self.add(part)
        self.add(self.flows, ABOUT.flows)
        self.add(self.sources, ABOUT.sources)
        self.sources.opened.connect(lambda link: self.link_wanted.emit(link) if link else None)

    def show_view(self, view: AboutView) -> None:
        """Draw the versions and the rows."""
        self.version.say(ABOUT.version.format(version=view.version, content=view.content))
        self.proof.say(view.proof, colour=_PROOF_COLOURS[view.proof_tone])
        self.flows.show_rows([_flow(row) for row in view.flows])
        self.sources.show_rows([_source(row) for row in view.sources])

    def narrow(self, is_narrow: bool) -> None:
        """Put the cells of both tables below each other, or beside each other."""
        self.flows.set_stacked(is_narrow)
        self.sources.set_stacked(is_narrow)


def _flow(row: FlowRow) -> Row:
    rest = f"{row.version}, {row.as_of}, {row.steps}"
    cells = (Cell(row.title), Cell(row.version), Cell(row.as_of), Cell(row.steps))
    return Row(cells, "", "", ABOUT.row_name.format(title=row.title, rest=rest))


def _source(row: SourceRow) -> Row:
    review = Cell(row.review) if row.tone is Tone.PLAIN else Cell(row.review, tag=row.tone)
    name = ABOUT.row_name.format(title=row.title, rest=f"{row.publisher}, {row.as_of}, {row.review}")
    if row.link:
        name = f"{ABOUT.open_row.format(title=row.title)}. {name}"
    cells = (Cell(row.publisher, lead=row.title), Cell(row.as_of), review)
    return Row(cells, row.link, ABOUT.open if row.link else "", name)
