"""What each command of the window does.

Neighbours: `commands` lists them; `behind` has the controllers that carry them out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.commands import OUT_OF_PRACTICE, Command
from vb_wizard.ui.theme.theme import NAMES

if TYPE_CHECKING:
    from vb_wizard.ui.behind import Running
    from vb_wizard.ui.dialogs.answers import Asks


def obey(running: Running, asks: Asks, command: Command) -> None:
    """Carry out a command of the window."""
    if running.exercises.command(command):
        return
    theme = running.theme
    if running.window.is_exercise and command in OUT_OF_PRACTICE:
        running.window.message.tell(FRAME.not_in_practice, Tone.EXERCISE)
        return
    acts: dict[Command, Callable[[], object]] = {
        Command.HOME: running.start.show,
        Command.ACUTE: running.start.raise_acute,
        Command.REAL: running.start.begin_real,
        Command.CONTACTS: running.contacts.show,
        Command.DOSSIER: running.dossier.show,
        Command.PRINT: running.dossier.print,
        Command.EVIDENCE: running.evidence.choose,
        Command.LETTER: running.letters.choose,
        Command.JOURNAL: running.log.show,
        Command.SEARCH: running.search.ask,
        Command.AGENDA: running.agenda.show,
        Command.MAP: running.map.show,
        Command.WHY: running.why.show,
        Command.PREPARATION: running.preparation.show,
        Command.SETTINGS: running.house.show_settings,
        Command.LOCK: running.guard.lock,
        Command.ABOUT: running.house.show_about,
        Command.THEME: lambda: theme.set_name(NAMES[(NAMES.index(theme.name) + 1) % len(NAMES)]),
        Command.LARGER: lambda: theme.step_scale(1),
        Command.SMALLER: lambda: theme.step_scale(-1),
        Command.KEYS: asks.keys,
    }
    acts.get(command, lambda: running.cases.command(command))()
