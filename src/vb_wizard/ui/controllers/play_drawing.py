"""Drawing a play: the screen of the trainer and every screen of the group, when something changed.

Neighbours: `play_controller` says when; the presenters say what; `group_controller` has the window of the group.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.director import Director
    from vb_wizard.presenters.group import GroupView
    from vb_wizard.presenters.trainer import Beside
    from vb_wizard.ui.controllers.group_controller import GroupController
    from vb_wizard.ui.controllers.play_acts import PlayActs


class PlayDrawing:
    """Draws one play."""

    def __init__(
        self,
        window: Window,
        group: GroupController,
        media: Callable[[str], Path | None],
        director: Director,
        beside: Beside,
        acts: PlayActs,
    ) -> None:
        """Draw a play on these windows; `media` finds the file of a picture by its name, None when it is not there."""
        self._window = window
        self._group = group
        self._media = media
        self._director = director
        self._beside = beside
        self._acts = acts
        self._last: GroupView | None = None
        self._drawn: tuple[object, ...] = ()

    def forget(self) -> None:
        """Draw everything at the next call."""
        self._drawn = ()

    def draw(self) -> None:
        """Draw all screens when something happened or a minute of the story passed, and the clocks always."""
        from vb_wizard.presenters.trainer import present_times, present_trainer

        director, look_back = self._director, self._acts.look_back
        state = (director.state.seq, len(director.desk.case.journal), f"{director.now:%H%M}", look_back)
        if self._drawn == state:
            self._window.trainer.show_times(present_times(director))
            return
        self._drawn = state
        view = present_trainer(director, self._beside, look_back)
        picture = view.news.news.picture if view.news is not None else ""
        self._window.trainer.show_view(view, self._file(picture))
        self._draw_group()

    def _draw_group(self) -> None:
        seen = self._seen()
        picture = self._file(seen.news.picture if seen.news is not None else "")
        screens = [self._window.group] if self.is_swapped else []
        if self._group.window is not None:
            screens.append(self._group.window.group)
        for screen in screens:
            screen.show_view(seen, picture)

    def _seen(self) -> GroupView:
        from vb_wizard.presenters.group import group_view

        seen = group_view(self._director)
        back, every = self._acts.look_back, (seen.news, *seen.earlier)
        if back and back < len(every):
            seen = replace(seen, news=every[back], poll=None)
        if seen.is_black:
            return seen
        if seen.is_frozen and self._last is not None:
            # It stands still, whatever comes in meanwhile.
            return replace(self._last, is_frozen=True)
        self._last = seen
        return seen

    def _file(self, name: str) -> Path | None:
        return self._media(name) if name else None

    @property
    def is_swapped(self) -> bool:
        """Whether the window of the trainer shows what the group sees."""
        return self._window.shows("group")
