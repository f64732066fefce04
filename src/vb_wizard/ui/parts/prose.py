"""Longer text in Markdown, for steps that inform and for the end. No HTML is taken from a file.

Neighbours: `screens.centre`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy

from vb_wizard.ui.theme.theme import Theme

_GAP = 0.4
"""The space between paragraphs, in lines."""


class Prose(QLabel):
    """Shows Markdown on a fixed line height; `link_wanted` carries a link that was followed."""

    link_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty, hidden label."""
        super().__init__()
        self._theme = theme
        self._markdown = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(theme.font("lead"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.linkActivated.connect(self.link_wanted)
        self.setContentsMargins(0, 0, 0, theme.px("xl"))
        self.hide()

    def say(self, markdown: str) -> None:
        """Show a text; an empty text hides the label."""
        self.setHidden(not markdown)
        if markdown == self._markdown:
            return
        self._markdown = markdown
        document = self._document(markdown)
        self.setAccessibleName(document.toPlainText())
        self.setText(document.toHtml())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if "](" in markdown else Qt.FocusPolicy.NoFocus)

    def _document(self, markdown: str) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(self._theme.font("lead"))
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(markdown, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        line = self._theme.line("lead")
        form = QTextBlockFormat()
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setBottomMargin(line * _GAP)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        return document
