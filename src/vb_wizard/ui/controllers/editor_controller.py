"""The editor of scenarios: every change is kept in a draft by itself, and the file is written when somebody says so.

Neighbours: `screens.editor` says what is wanted; `application.training.editing` changes, `workshop` keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from vb_wizard.application.training.own_scenarios import Looked
from vb_wizard.domain.findings import Path
from vb_wizard.presenters.start_views import Tone
from vb_wizard.ui.controllers.own_controller import OwnController
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.editing import Editing
    from vb_wizard.application.training.workshop import Workshop
    from vb_wizard.presenters.editor import Shown
    from vb_wizard.ui.screens.editor import EditorScreen

_PAUSE_MS = 600
"""After so long without a change the draft is kept and looked at: often enough to lose nothing, and never while somebody types."""
_LATEST_MS = 3000
"""Somebody who never stops typing has a draft that is at most so old."""


class EditorController:
    """Works on one scenario at a time."""

    def __init__(
        self,
        window: Window,
        workshop: Callable[[], Workshop],
        start: StartController,
        own: OwnController,
    ) -> None:
        """Listen to the window; `workshop` is asked when it is first wanted."""
        self._window = window
        self._workshop = workshop
        self._start = start
        self._editing: Editing | None = None
        self._shown: Shown | None = None
        self._looked = Looked(None)
        self._is_saved = False
        self._pause = QTimer(window)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self._latest = QTimer(window)
        self._latest.setSingleShot(True)
        self._latest.setInterval(_LATEST_MS)
        self._latest.timeout.connect(lambda: self.keep(look=False))
        own.edit = self.open
        window.editor_made.connect(self._connect)
        window.closing.connect(self.keep)

    def _connect(self, screen: EditorScreen) -> None:
        screen.section_chosen.connect(self._choose_section)
        screen.item_chosen.connect(self._choose_item)
        screen.finding_chosen.connect(self._go_to)
        screen.edited.connect(self._edit)
        screen.add_wanted.connect(self._add)
        screen.remove_wanted.connect(self._remove)
        screen.move_wanted.connect(self._move)
        screen.copy_wanted.connect(self._copy)
        screen.undo_wanted.connect(lambda: self._step(back=True))
        screen.redo_wanted.connect(lambda: self._step(back=False))
        screen.save_wanted.connect(self.save)
        screen.back_wanted.connect(self._leave)

    def open(self, scenario_id: str) -> None:
        """Show a scenario of the office as it was left."""

        def act() -> None:
            # Nobody who does not make a scenario pays for this.
            from vb_wizard.application.training.editing import Editing
            from vb_wizard.presenters.editor import Shown

            self.keep()
            shop = self._workshop()
            self._editing = Editing(shop.open(scenario_id))
            self._shown = Shown()
            self._looked = shop.look(self._editing.scenario)
            self._is_saved = shop.is_saved(self._editing.scenario)
            self._draw()
            self._window.show_page(self._window.editor, self._draw_again)

        attempt(self._window, act)

    def _draw_again(self) -> None:
        self._draw()
        self._window.show_page(self._window.editor, self._draw_again)

    def _draw(self) -> None:
        from vb_wizard.presenters.editor import present_editor

        if self._editing is not None and self._shown is not None:
            book = self._workshop().book
            view = present_editor(self._editing, self._looked, self._shown, book, is_saved=self._is_saved)
            self._window.editor.show_view(view)

    def keep(self, *, look: bool = True) -> None:
        """Keep the draft now when something was changed since; without a look at it for who is typing still."""
        if self._editing is None or not self._pause.isActive():
            return
        scenario = self._editing.scenario
        if look:
            self._pause.stop()

        def act() -> None:
            shop = self._workshop()
            shop.keep_draft(scenario)
            if look:
                self._is_saved = shop.is_saved(scenario)
                self._looked = shop.look(scenario)
                self._draw()

        attempt(self._window, act)

    def save(self) -> None:
        """Write the file, and say whether it can be played."""
        editing = self._editing
        if editing is None:
            return
        self._pause.stop()

        def act() -> None:
            from vb_wizard.presenters.words_editor import EDITOR

            self._looked = self._workshop().save(editing.scenario)
            self._is_saved = True
            self._draw()
            wrong = bool(self._looked.errors)
            words = EDITOR.is_saved_wrong if wrong else EDITOR.is_saved
            self._window.message.tell(words, Tone.WARN if wrong else Tone.OK)

        attempt(self._window, act)

    def _leave(self) -> None:
        self.keep()
        self._start.show_scenarios()

    def _changed(self) -> None:
        self._is_saved = False
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
        self._draw()

    def _edit(self, path: Path, value: str) -> None:
        if self._editing is None or self._shown is None:
            return
        self._editing.change(path, value)
        if path[-1:] == ("key",) and self._shown.item == path[:-1]:
            self._show_item((*path[:-2], value))
        self._changed()

    def _show_item(self, item: Path) -> None:
        from vb_wizard.presenters.editor import place_of

        if self._editing is not None:
            self._shown = place_of(item)

    def _add(self, path: Path) -> None:
        if self._editing is None:
            return
        there = self._editing.add(path)
        if len(there) == len(("exercise", "injects", 0)):
            self._show_item(there)
        self._changed()
        self._focus(there)

    def _focus(self, path: Path) -> None:
        screen = self._window.editor
        field = next((one.path for one in screen.shown_fields() if one.path[: len(path)] == path), ())
        screen.focus_field(field)

    def _remove(self, path: Path) -> None:
        if self._editing is None or self._shown is None:
            return
        self._editing.remove(path)
        if path == self._shown.item:
            self._choose_section(self._shown.section)
        self._changed()
        self._window.editor.take_focus()

    def _move(self, path: Path, by: int) -> None:
        if self._editing is not None:
            self._show_item(self._editing.move(path, by))
            self._changed()

    def _copy(self, path: Path) -> None:
        if self._editing is not None:
            there = self._editing.duplicate(path)
            self._show_item(there)
            self._changed()
            self._focus(there)

    def _step(self, *, back: bool) -> None:
        editing = self._editing
        if editing is None or self._shown is None or not (editing.can_undo if back else editing.can_redo):
            return
        if back:
            editing.undo()
        else:
            editing.redo()
        if not editing.has(self._shown.item):
            self._choose_section(self._shown.section)
        self._changed()

    def _choose_section(self, section: str) -> None:
        from vb_wizard.presenters.editor import Shown, first_of

        if self._editing is not None:
            self._shown = Shown(section, first_of(self._editing.exercise, section))
            self._draw()

    def _choose_item(self, item: Path) -> None:
        self._show_item(item)
        self._draw()

    def _go_to(self, path: Path) -> None:
        """Show the field that something is wrong with."""
        from vb_wizard.presenters.editor import nearest_field, place_of

        if self._editing is not None:
            place = place_of(path)
            if not self._editing.has(place.item):
                return
            self._shown = place
            self._draw()
            screen = self._window.editor
            screen.focus_field(nearest_field(path, screen.shown_fields()))
