"""The parts of the screen of the group, in the large type of its theme.

Neighbours: `screens.group` stacks them at the largest size that fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from vb_wizard.application.training.play_state import Phase
from vb_wizard.presenters.dutch import spoken
from vb_wizard.presenters.group import AdviserView, GroupView, NewsView, OptionView, PollView
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import GROUP, NEWS
from vb_wizard.ui.parts.bars import Strip
from vb_wizard.ui.parts.buttons import PURPLE, Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Ground, Paper, paint_card
from vb_wizard.ui.parts.play import AdviserCard, Picture, by_side, sender_words
from vb_wizard.ui.parts.roles import GROUP as GROUPING
from vb_wizard.ui.parts.roles import TEXT
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import ANY_WIDTH, Text, TextBlock
from vb_wizard.ui.theme.theme import Theme


class GroupHead(Ground):
    """The title of the exercise and the time in the story."""

    def __init__(self, theme: Theme, view: GroupView) -> None:
        """Show both."""
        super().__init__(theme, "card", "b")
        self.setFixedHeight(round(theme.line("strong")) + theme.px("m"))
        self.title = Text(theme, "strong", "exercise")
        self.title.say(view.title)
        self.clock = Text(theme, "strong")
        row = tight(QHBoxLayout(self), theme.px("l"), theme.px("xl"), 0, theme.px("xl"), 0)
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_clock(view)

    def show_clock(self, view: GroupView) -> None:
        """Show the time in the story."""
        paused = view.phase is Phase.PAUSED and not view.is_frozen
        words = GROUP.clock.format(time=view.clock)
        self.clock.say(f"{GROUP.paused} · {words}" if paused else words)


class Large(QWidget):
    """Parts below each other."""

    accessible_role = GROUPING

    def __init__(self, theme: Theme, parts: Iterator[QWidget], width: int) -> None:
        """Stack the parts for a width in px."""
        super().__init__()
        self.setAccessibleName(GROUP.news)
        self._parts = tuple(parts)
        self._side, self._gap = theme.px("xl"), theme.px("s")
        above, below = theme.px("m"), theme.px("s")
        self._around = above + below
        box = tight(QVBoxLayout(self), self._gap, self._side, above, self._side, below)
        for part in self._parts:
            box.addWidget(part)
        box.addStretch(1)
        self.setMaximumWidth(width)

    def needed(self, width: int) -> int:
        """Return how high everything is at a width in px."""
        room = width - 2 * self._side
        heights = [
            part.heightForWidth(room) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in self._parts
        ]
        return sum(heights) + self._gap * max(0, len(heights) - 1) + self._around


def large_parts(
    theme: Theme, view: GroupView, picture: Path | None, play: Callable[[str], object]
) -> Iterator[QWidget]:
    """Yield what the group sees, from top to bottom.

    Args:
        theme: in the type of the screen.
        view: all that may be seen.
        picture: the file of the inject, or None.
        play: plays a sound by the name of its file.
    """
    if view.is_frozen:
        yield _strip(theme, GROUP.frozen)
    if view.news is None or view.phase is Phase.ENDED:
        words = {Phase.READY: GROUP.ready, Phase.ENDED: GROUP.ended}
        yield _heading(theme, words.get(view.phase, GROUP.waiting))
        return
    if view.poll is not None:
        yield from _poll(theme, view.poll)
    elif view.news is not None:
        yield GroupNews(theme, view.news, picture, play)
    for hint in view.hints[-1:]:
        yield _strip(theme, hint, GROUP.hint)


def _strip(theme: Theme, words: str, lead: str = "") -> Strip:
    strip = Strip(theme, Tone.WARN, lead)
    strip.say((words,))
    return strip


def _heading(theme: Theme, words: str) -> Heading:
    heading = Heading(theme, "subtitle")
    heading.say(words)
    return heading


def _poll(theme: Theme, poll: PollView) -> Iterator[QWidget]:
    kicker = Text(theme, "note-strong", "exercise")
    kicker.say(NEWS.dilemma if poll.advisers else NEWS.ask)
    yield kicker
    yield _heading(theme, poll.ask)
    if poll.advisers:
        yield _Beside(theme, [_adviser(theme, one) for one in by_side(poll)])
    for option in poll.options:
        yield LargeOption(theme, option)


def _adviser(theme: Theme, one: AdviserView) -> QWidget:
    card = AdviserCard(theme)
    card.show_item(one)
    return card


class _Beside(QWidget):
    """Parts of the same width beside each other."""

    def __init__(self, theme: Theme, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = parts
        self._gap = theme.px("s")
        row = tight(QHBoxLayout(self), self._gap)
        for part in parts:
            row.addWidget(part, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell layouts to ask for the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the highest part."""
        each = (width - self._gap * (len(self._parts) - 1)) // max(1, len(self._parts))
        return max((part.heightForWidth(each) for part in self._parts), default=0)


class GroupNews(Paper):
    """An inject, with its picture beside it."""

    accessible_role = GROUPING

    def __init__(
        self, theme: Theme, news: NewsView, picture: Path | None, play: Callable[[str], object]
    ) -> None:
        """Show an inject."""
        super().__init__(theme)
        px = theme.px
        self.wear("exercise-soft", "exercise")
        self.setAccessibleName(news.title)
        lead = Text(theme, "note-strong", "exercise")
        lead.say(f"{news.at} · {NEWS.kinds[news.kind]}")
        title = Heading(theme, "strong")
        title.say(news.title)
        sender = Text(theme, "note", "ink-soft")
        sender.say(sender_words(news))
        words = Text(theme, "lead")
        words.say(news.text)
        self.picture = Picture(theme, px("qr-large") // 2)
        shown = self.picture.show_file(picture, NEWS.picture.format(title=news.title))
        missing = Text(theme, "note", "ink-soft")
        missing.say(NEWS.no_picture.format(name=news.picture) if news.picture and not shown else "")
        said = tight(KeptBox(), px("xs"))
        for part in (lead, title, sender, words, missing):
            said.addWidget(part)
        if news.sound:
            sound = Button(theme, NEWS.play_sound, PURPLE)
            sound.setObjectName("play_sound")
            sound.clicked.connect(lambda: play(news.sound))
            said.addWidget(sound, 0, Qt.AlignmentFlag.AlignLeft)
        row = tight(QHBoxLayout(self), px("l"), px("l"), px("m"), px("l"), px("m"))
        row.addLayout(said, 3)
        if shown:
            row.addWidget(self.picture, 2, Qt.AlignmentFlag.AlignTop)


class LargeOption(QLabel):
    """An answer with its key, its votes, and a bar under them."""

    accessible_role = TEXT

    def __init__(self, theme: Theme, option: OptionView) -> None:
        """Show an answer."""
        super().__init__()
        self._theme = theme
        self._option = option
        self._votes = NEWS.votes(option.votes)
        self.setObjectName(f"group_vote:{option.id}")
        self.setAccessibleName(spoken(option.text, self._votes))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _room(self, width: int) -> tuple[int, int]:
        px = self._theme.px
        left = px("m") + px("keycap") + px("m")
        return left, max(1, width - left - tag_width(self._theme, self._votes) - 2 * px("m"))

    def hasHeightForWidth(self) -> bool:
        """Tell layouts to ask for the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        words = TextBlock(self._theme, "strong", self._option.text).height(self._room(width)[1])
        return max(words, self._theme.px("keycap")) + self._theme.px("s")

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line."""
        return QSize(self._theme.px("dialog"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._theme.px("page"), self._theme.px("keycap"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answer."""
        theme, px, option = self._theme, self._theme.px, self._option
        painter = QPainter(self)
        paint_card(painter, theme, QRectF(self.rect()), "card", "line")
        side = px("keycap")
        cap = QRectF(px("m"), (self.height() - side) / 2, side, side)
        paint_card(painter, theme, cap, "surface", "control", "radius-s")
        key = TextBlock(theme, "strong", option.key)
        key.draw(
            painter,
            cap.x() + (side - key.natural_width()) / 2,
            cap.y() + (side - theme.line("strong")) / 2,
            side * 2,
            theme.colour("ink-soft"),
        )
        left, room = self._room(self.width())
        words = TextBlock(theme, "strong", option.text)
        words.draw(painter, left, (self.height() - words.height(room)) / 2, room, theme.colour("ink"))
        wide, high = tag_width(theme, self._votes), tag_height(theme)
        box = QRectF(self.width() - wide - px("m"), (self.height() - high) / 2, wide, high)
        paint_tag(painter, theme, box, self._votes, Tone.OK if option.votes else Tone.BRAND)
