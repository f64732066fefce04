"""The inject and the answers on the screen of the trainer: what the group sees, with what the trainer does to it.

Neighbours: `screens.trainer` shows these; `screens.group` draws the same things large.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy

from vb_wizard.domain.exercise import Side
from vb_wizard.presenters.dutch import spoken
from vb_wizard.presenters.group import AdviserView, NewsView, OptionView, PollView
from vb_wizard.presenters.play_views import TrainerNews
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import NEWS
from vb_wizard.ui.parts.column import KeptBox, renew, tight
from vb_wizard.ui.parts.paper import Paper, paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.roles import GROUP, PICTURE
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import ANY_WIDTH, Text, TextBlock
from vb_wizard.ui.theme.theme import Theme

_MOST_VOTES = 999


class Picture(QLabel):
    """A picture that keeps its shape and takes no more room than there is."""

    accessible_role = PICTURE

    def __init__(self, theme: Theme, most: int) -> None:
        """Show nothing yet; `most` is how high it gets, in px."""
        super().__init__()
        self._theme = theme
        self._most = most
        self._shown = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_file(self, path: Path | None, name: str) -> bool:
        """Show a file; returns whether that could be done."""
        self._shown = QPixmap(str(path)) if path is not None else QPixmap()
        self.setAccessibleName(name)
        self.setHidden(self._shown.isNull())
        self.updateGeometry()
        self.update()
        return not self._shown.isNull()

    def _fitted(self, width: int) -> QSize:
        size = self._shown.size()
        room = QSize(max(1, width), self._most)
        return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio) if not size.isEmpty() else QSize()

    def hasHeightForWidth(self) -> bool:
        """Tell layouts to ask for the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width."""
        return self._fitted(width).height()

    def sizeHint(self) -> QSize:
        """Return the size in all its room."""
        return self._fitted(ANY_WIDTH)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture at the left."""
        size = self._fitted(self.width()).boundedTo(self.size())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fitted = self._fitted(self.width())
        fitted.scale(size, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap(QRectF(0, 0, fitted.width(), fitted.height()).toRect(), self._shown)


def sender_words(news: NewsView) -> str:
    """Return who sends it and to whom, in one line."""
    if news.who and news.to:
        return NEWS.to_whom.format(who=news.who, to=news.to)
    return NEWS.who.format(who=news.who) if news.who else NEWS.to.format(to=news.to) if news.to else ""


def by_side(poll: PollView | None) -> tuple[AdviserView, ...]:
    """Return the advisers of a dilemma, those who speak for it first."""
    return tuple(sorted(poll.advisers, key=lambda one: one.side is Side.AGAINST)) if poll is not None else ()


class NewsCard(Paper):
    """An inject on its own colour."""

    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self.wear("exercise-soft", "exercise")
        self.lead = Text(theme, "small-strong", "exercise", below="xs")
        self.title = Text(theme, "strong")
        self.origin = Text(theme, "small", "ink-soft", below="xs")
        self.words = Text(theme, "lead")
        self.missing = Text(theme, "small", "ink-soft")
        self.picture = Picture(theme, theme.px("logo-preview"))
        px = theme.px
        box = tight(KeptBox(self), px("xs"), px("xl"), px("l"), px("xl"), px("l"))
        for part in (self.lead, self.title, self.origin, self.words, self.picture, self.missing):
            box.addWidget(part)

    def show_news(self, lead: str, news: NewsView, picture: Path | None) -> None:
        """Show an inject; `picture` is the file, None when there is none."""
        self.setAccessibleName(spoken(lead, news.title))
        self.lead.say(lead)
        self.title.say(news.title)
        self.origin.say(sender_words(news))
        self.words.say(news.text)
        shown = self.picture.show_file(picture, NEWS.picture.format(title=news.title))
        self.missing.say(NEWS.no_picture.format(name=news.picture) if news.picture and not shown else "")
        renew(self)

    def show_item(self, item: TrainerNews) -> None:
        """Show an inject without its picture."""
        self.show_news(item.lead, item.news, None)


class AdviserCard(Paper):
    """What an adviser says, for or against."""

    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self.lead = Text(theme, "small-strong", "exercise")
        self.words = Text(theme, "body")
        px = theme.px
        box = tight(KeptBox(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(self.lead)
        box.addWidget(self.words)

    def show_item(self, item: AdviserView) -> None:
        """Show what is said."""
        lead = f"{item.role} · {NEWS.sides[item.side]}"
        self.setAccessibleName(lead)
        self.lead.say(lead)
        self.words.say(item.text)


class VoteRow(Pressable):
    """An answer with its key and its votes. A press is a vote more; the field at the right takes a number."""

    voted = Signal(str)
    counted = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        """Make an empty answer."""
        super().__init__(theme)
        self._option = OptionView("", "", "", 0)
        # No layout: that would decide about the height, which follows the words.
        self.count = QLineEdit(self)
        self.count.setValidator(QIntValidator(0, _MOST_VOTES, self))
        self.count.setFixedWidth(theme.px("page"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.voted.emit(self._option.id))
        self.count.editingFinished.connect(self._count)

    def _count(self) -> None:
        if self.count.text() and int(self.count.text()) != self._option.votes:
            self.counted.emit(self._option.id, int(self.count.text()))

    def show_item(self, item: OptionView) -> None:
        """Draw an answer."""
        self._option = item
        words = NEWS.votes(item.votes)
        self.setObjectName(f"vote:{item.id}")
        self.setText(item.text)
        self.setAccessibleName(spoken(item.text, words))
        self.setAccessibleDescription(NEWS.vote_key.format(key=item.key))
        self.count.setObjectName(f"votes:{item.id}")
        self.count.setAccessibleName(spoken(NEWS.votes(2).partition(" ")[2], item.text))
        with QSignalBlocker(self.count):
            self.count.setText(str(item.votes))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field at the right."""
        super().resizeEvent(event)
        side = self._theme.px("m")
        high = min(self.count.sizeHint().height(), self.height() - 2 * self._theme.px("xs"))
        self.count.setGeometry(
            self.width() - side - self.count.width(), (self.height() - high) // 2, self.count.width(), high
        )

    def _room(self, width: int) -> tuple[int, int]:
        px = self._theme.px
        left = px("l") + px("keycap") + px("m")
        tag = tag_width(self._theme, NEWS.votes(_MOST_VOTES))
        return left, max(1, width - left - tag - px("page") - 3 * px("m"))

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        words = TextBlock(self._theme, "answer", self._option.text).height(self._room(width)[1])
        return max(words + 2 * self._theme.px("m"), self._theme.px("target-big") + self._theme.px("s"))

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line."""
        return QSize(self._theme.px("dialog"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._theme.px("keycap") * 4, self._theme.px("target-big"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answer."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        border = "exercise" if self.underMouse() else "line"
        paint_card(painter, theme, QRectF(self.rect()), "card", border)
        side = px("keycap")
        cap = QRectF(px("l"), (self.height() - side) / 2, side, side)
        paint_card(painter, theme, cap, "surface", "control", "radius-s")
        key = TextBlock(theme, "note-strong", self._option.key)
        key.draw(
            painter,
            cap.x() + (side - key.natural_width()) / 2,
            cap.y() + (side - theme.line("note-strong")) / 2,
            side * 2,
            theme.colour("ink-soft"),
        )
        left, room = self._room(self.width())
        words = TextBlock(theme, "answer", self._option.text)
        words.draw(painter, left, (self.height() - words.height(room)) / 2, room, theme.colour("ink"))
        votes = NEWS.votes(self._option.votes)
        wide, high = tag_width(theme, votes), tag_height(theme)
        right = self.count.geometry().left() - px("m")
        tone = Tone.OK if self._option.votes else Tone.BRAND
        paint_tag(painter, theme, QRectF(right - wide, (self.height() - high) / 2, wide, high), votes, tone)
