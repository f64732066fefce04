"""The commands of the window: what each is called in the menu, its keys, and on which screens it exists.

Neighbours: `window` makes shortcuts and the menu from this table; `controllers` carry the commands out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vb_wizard.presenters.words import MENU


class Command(StrEnum):
    """What the user can want anywhere."""

    HOME = "home"
    ACUTE = "acute"
    REAL = "real"
    BACK = "back"
    FORWARD = "forward"
    LOG = "log"
    JOURNAL = "journal"
    SEARCH = "search"
    AGENDA = "agenda"
    MAP = "map"
    WHY = "why"
    EVIDENCE = "evidence"
    DOSSIER = "dossier"
    PRINT = "print"
    LETTER = "letter"
    CONTACTS = "contacts"
    PREPARATION = "preparation"
    RENAME = "rename"
    CLOSE = "close"
    REOPEN = "reopen"
    THEME = "theme"
    LARGER = "larger"
    SMALLER = "smaller"
    KEYS = "keys"
    SETTINGS = "settings"
    LOCK = "lock"
    ABOUT = "about"
    PLAY_GROUP = "play_group"
    PLAY_WIZARD = "play_wizard"
    PLAY_SWAP = "play_swap"


@dataclass(frozen=True, slots=True)
class Entry:
    """A command with its keys."""

    command: Command
    keys: tuple[str, ...] = ()
    needs_case: bool = False
    starts_group: bool = False

    @property
    def words(self) -> str:
        """The words in the menu, from the block with the same names; empty when it is not in the menu."""
        return str(getattr(MENU, self.command, ""))


REAL_KEY = "F12"
"""Leaves an exercise for what is real, from any screen and any dialog."""

OUT_OF_PRACTICE = frozenset({Command.AGENDA, Command.PREPARATION, Command.SETTINGS, Command.ABOUT})
"""What shows the real office: kept out of an exercise."""

TABLE = (
    Entry(Command.HOME, ("Ctrl+Home",)),
    Entry(Command.SEARCH, ("Ctrl+K",)),
    Entry(Command.AGENDA, ("Ctrl+Shift+A",)),
    Entry(Command.MAP, ("Ctrl+M",)),
    Entry(Command.CONTACTS),
    Entry(Command.PREPARATION),
    Entry(Command.WHY, ("Ctrl+W",), needs_case=True),
    Entry(Command.DOSSIER, ("Ctrl+D",), needs_case=True, starts_group=True),
    Entry(Command.PRINT, ("Ctrl+P",), needs_case=True),
    Entry(Command.LETTER, ("Ctrl+B",), needs_case=True),
    Entry(Command.EVIDENCE, ("Ctrl+E",), needs_case=True),
    Entry(Command.LOG, ("Ctrl+L",), needs_case=True),
    Entry(Command.JOURNAL, ("Ctrl+Shift+L",), needs_case=True),
    Entry(Command.RENAME, (), needs_case=True, starts_group=True),
    Entry(Command.CLOSE, (), needs_case=True),
    Entry(Command.REOPEN, (), needs_case=True),
    Entry(Command.LARGER, ("Ctrl++", "Ctrl+="), starts_group=True),
    Entry(Command.SMALLER, ("Ctrl+-",)),
    Entry(Command.THEME, ("Ctrl+T",)),
    Entry(Command.SETTINGS, ("Ctrl+,",), starts_group=True),
    Entry(Command.LOCK, ("Ctrl+Shift+K",)),
    Entry(Command.KEYS, ("F1",)),
    Entry(Command.ABOUT),
    Entry(Command.ACUTE, ("Ctrl+1",)),
    Entry(Command.REAL, (REAL_KEY,)),
    Entry(Command.PLAY_GROUP, ("F5",)),
    Entry(Command.PLAY_WIZARD, ("F6",)),
    Entry(Command.PLAY_SWAP, ("F7",)),
    Entry(Command.BACK, ("Alt+Left",), needs_case=True),
    Entry(Command.FORWARD, ("Alt+Right",), needs_case=True),
)
