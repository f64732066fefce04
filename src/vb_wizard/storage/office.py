"""Settings and contacts of the office, in `kantoor.json`: plain, so that one office can hand its list to another.

Neighbours: fulfils the port `OfficeStore`; `officefile` reads and writes the text. A file that cannot be read in full
is never lost: what is good in it is used, `problem` says what is wrong, and it is put aside before it is replaced.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import STORE
from vb_wizard.storage.durable import write_whole
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.officefile import LIMIT_BYTES, OfficeFile, parse, render
from vb_wizard.storage.troubles import known, told


class DiskOfficeStore:
    """The settings file of one data folder. Fulfils the port `OfficeStore`."""

    def __init__(self, folder: DataFolder, defaults: Mapping[str, str] = MappingProxyType({})) -> None:
        """Keep the folder and the settings that hold as long as nothing else was chosen; nothing is read yet."""
        self._folder = folder
        self._defaults = dict(defaults)
        self._stamp: tuple[int, ...] | None = None
        self._file = OfficeFile()
        self._put_aside = ""

    def contacts(self) -> Mapping[str, OfficeContact]:
        """Return what the office filled in, by contact id."""
        return MappingProxyType(self._fresh().contacts)

    def settings(self) -> Mapping[str, str]:
        """Return the settings by name, the defaults included."""
        return MappingProxyType(self._defaults | self._fresh().settings)

    @property
    def problem(self) -> str:
        """One Dutch sentence about a settings file that could not be read in full, or empty."""
        return self._fresh().problem or self._put_aside

    def save_contacts(self, contacts: Sequence[OfficeContact]) -> None:
        """Keep these contacts, all or none; one with nothing in it is removed.

        Raises:
            KnownError: the file cannot be written; what was saved before is still there.
        """

        def change(file: OfficeFile) -> OfficeFile:
            kept = file.contacts | {one.contact: one for one in contacts}
            # A day alone is worth keeping: it says that somebody checked a national number.
            filled = {key: one for key, one in kept.items() if one.name or one.number or one.verified_on}
            return dataclasses.replace(file, contacts=filled)

        self._save(change)

    def save_setting(self, name: str, value: str) -> None:
        """Keep one setting.

        Raises:
            KnownError: the file cannot be written; what was saved before is still there.
        """
        self._save(lambda file: dataclasses.replace(file, settings={**file.settings, name: value}))

    def _save(self, change: Callable[[OfficeFile], OfficeFile]) -> None:
        with told(), self._folder.lock("kantoor").held():
            # Read again under the lock: another window may have saved something else.
            self._stamp = None
            file = self._fresh()
            content = render(change(file))
            if len(content) > LIMIT_BYTES:
                raise KnownError(*STORE.settings_full)
            if file.problem:
                self._keep_broken_file()
            write_whole(self._folder.office, content)
            self._stamp = None

    def _fresh(self) -> OfficeFile:
        path = self._folder.office
        try:
            stamp = _stamp_of(path)
            if stamp != self._stamp:
                self._file = OfficeFile() if stamp is None else parse(_read(path))
                self._stamp = stamp
        except OSError as error:
            sentences = known(error)
            reason = sentences.happened if sentences else str(error)
            self._file = OfficeFile(problem=STORE.settings_unreadable.format(why=reason))
            self._stamp = None
        return self._file

    def _keep_broken_file(self) -> None:
        path = self._folder.office
        number = 1
        while (aside := path.with_name(f"kantoor.kapot-{number}.json")).exists():
            number += 1
        path.rename(aside)
        self._put_aside = STORE.settings_aside.format(name=aside.name)


def _stamp_of(path: Path) -> tuple[int, ...] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    # The inode changes with every save, also twice within the resolution of the clock.
    return status.st_mtime_ns, status.st_size, status.st_ino


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LIMIT_BYTES + 1)
