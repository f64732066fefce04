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
    RENAME = "rename"
    CLOSE = "close"
    REOPEN = "reopen"
    THEME = "theme"
    LARGER = "larger"
    SMALLER = "smaller"
    KEYS = "keys"
    SETTINGS = "settings"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Entry:
    """A command with its keys, and its words in the menu (empty: not in the menu)."""

    command: Command
    keys: tuple[str, ...] = ()
    words: str = ""
    needs_case: bool = False
    starts_group: bool = False


TABLE = (
    Entry(Command.HOME, ("Ctrl+Home",), MENU.home),
    Entry(Command.SEARCH, ("Ctrl+K",), MENU.search),
    Entry(Command.AGENDA, ("Ctrl+Shift+A",), MENU.agenda),
    Entry(Command.MAP, ("Ctrl+M",), MENU.map),
    Entry(Command.CONTACTS, (), MENU.contacts),
    Entry(Command.WHY, ("Ctrl+W",), MENU.why, needs_case=True),
    Entry(Command.DOSSIER, ("Ctrl+D",), MENU.dossier, needs_case=True, starts_group=True),
    Entry(Command.PRINT, ("Ctrl+P",), MENU.print, needs_case=True),
    Entry(Command.LETTER, ("Ctrl+B",), MENU.letter, needs_case=True),
    Entry(Command.EVIDENCE, ("Ctrl+E",), MENU.evidence, needs_case=True),
    Entry(Command.LOG, ("Ctrl+L",), MENU.log, needs_case=True),
    Entry(Command.JOURNAL, ("Ctrl+Shift+L",), MENU.journal, needs_case=True),
    Entry(Command.RENAME, (), MENU.rename, needs_case=True, starts_group=True),
    Entry(Command.CLOSE, (), MENU.close, needs_case=True),
    Entry(Command.REOPEN, (), MENU.reopen, needs_case=True),
    Entry(Command.LARGER, ("Ctrl++", "Ctrl+="), MENU.larger, starts_group=True),
    Entry(Command.SMALLER, ("Ctrl+-",), MENU.smaller),
    Entry(Command.THEME, ("Ctrl+T",), MENU.theme),
    Entry(Command.SETTINGS, ("Ctrl+,",), MENU.settings, starts_group=True),
    Entry(Command.KEYS, ("F1",), MENU.keys),
    Entry(Command.ABOUT, (), MENU.about),
    Entry(Command.ACUTE, ("Ctrl+1",)),
    Entry(Command.BACK, ("Alt+Left",), needs_case=True),
    Entry(Command.FORWARD, ("Alt+Right",), needs_case=True),
)
