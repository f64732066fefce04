"""The settings: the municipality, the language, the look, and where everything is kept. Each choice is kept at once.

Neighbours: `controllers.house_controller` keeps what is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vb_wizard.presenters.words_guard import LOCK, REMINDER
from vb_wizard.presenters.words_house import SETTINGS
from vb_wizard.presenters.words_logo import LOGO
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.choices import Choice, SettingLine
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.lockpanel import LockPanel
from vb_wizard.ui.parts.logo import LogoPanel
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import SCALES, Theme


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What the settings are now. `protection` says how the cases are kept, `folder` where."""

    municipality: str
    user: str
    language: str
    theme: str
    scale: int
    brand: str
    folder: str
    protection: str
    retention: str = ""


class SettingsScreen(Page):
    """Shows the settings."""

    municipality_changed = Signal(str)
    user_changed = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    scale_chosen = Signal(str)
    brand_changed = Signal(str)
    retention_changed = Signal(str)
    folder_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, SETTINGS.title, SETTINGS.back)
        self.municipality = SettingLine(theme, SETTINGS.municipality, "setting:municipality")
        self.user = SettingLine(theme, SETTINGS.user, "setting:user")
        self.language = Choice(theme, SETTINGS.language, "language", SETTINGS.languages)
        self.theme = Choice(theme, SETTINGS.theme, "theme", SETTINGS.themes)
        scales = {str(scale): SETTINGS.scale_value.format(scale=scale) for scale in SCALES}
        self.scale = Choice(theme, SETTINGS.scale, "scale", scales)
        self.brand = SettingLine(theme, SETTINGS.brand, "setting:brand", SETTINGS.brand_hint)
        self.retention = SettingLine(theme, SETTINGS.retention, "setting:retention", SETTINGS.retention_hint)
        self.brand_said = Live(theme, "small-strong", "warn")
        self.where = Text(theme, "body")
        self.protection = Text(theme, "body", "ink-soft")
        self.folder = Button(theme, SETTINGS.open_folder)
        self.folder.setObjectName("setting:folder")
        self.logo = LogoPanel(theme)
        self.lock = LockPanel(theme)
        self.reminders = Choice(theme, REMINDER.choice, "reminders", REMINDER.choices)
        self._assemble(theme)
        self.municipality.left.connect(self.municipality_changed)
        self.user.left.connect(self.user_changed)
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)
        self.scale.chosen.connect(self.scale_chosen)
        self.brand.left.connect(self.brand_changed)
        self.retention.left.connect(self.retention_changed)
        self.folder.clicked.connect(self.folder_wanted)

    def _assemble(self, theme: Theme) -> None:
        px = theme.px
        say = Text(theme, "lead", "ink-soft")
        say.say(SETTINGS.say)
        self.add(say)
        office = Paper(theme)
        row = tight(QHBoxLayout(office), px("m"), px("l"), px("m"), px("l"), px("l"))
        row.addWidget(self.municipality, 1)
        row.addWidget(self.user, 1)
        self.add(office, SETTINGS.office)
        self.add(self.logo, LOGO.panel)
        look, data = Paper(theme), Paper(theme)
        inside = tight(QVBoxLayout(look), px("m"), px("l"), px("m"), px("l"), px("l"))
        for part in (self.language, self.theme, self.scale, self.brand, self.brand_said):
            inside.addWidget(part)
        self.add(look, SETTINGS.look)
        inside = tight(QVBoxLayout(data), px("s"), px("l"), px("m"), px("l"), px("l"))
        for text in (self.where, self.protection):
            inside.addWidget(text)
        inside.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.retention)
        self.add(data, SETTINGS.data)
        self.add(self.lock, LOCK.panel)
        remind = Paper(theme)
        inside = tight(QVBoxLayout(remind), px("s"), px("l"), px("m"), px("l"), px("l"))
        say = Text(theme, "body", "ink-soft")
        say.say(REMINDER.panel_say)
        inside.addWidget(say)
        inside.addWidget(self.reminders)
        self.add(remind, REMINDER.panel)

    def show_view(self, view: SettingsView) -> None:
        """Draw the settings."""
        self.municipality.show_text(view.municipality)
        self.user.show_text(view.user)
        self.language.show_choice(view.language)
        self.theme.show_choice(view.theme)
        self.scale.show_choice(str(view.scale))
        self.brand.show_text(view.brand)
        self.retention.show_text(view.retention)
        self.where.say(view.folder)
        self.protection.say(view.protection)
        self.folder.setAccessibleName(SETTINGS.folder_name.format(folder=view.folder))

    def say_brand(self, words: str) -> None:
        """Say why a colour was not taken; an empty text takes that away."""
        self.brand_said.say(words)
