"""The scenarios of the office on disk: one file each, drafts beside them, and a bin.

Neighbours: fulfils `ScenarioDrawer` of `application.training.own_scenarios`; `folders` says where.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping
from pathlib import Path

from vb_wizard.storage.durable import sync_folder, write_whole
from vb_wizard.storage.folders import DataFolder, private_folder
from vb_wizard.storage.troubles import told

_FILE = ".yaml"
_DRAFT = ".json"
_MOST_BYTES = 1024 * 1024
_NAME = re.compile(r"[a-z0-9_]{1,200}")


class DiskScenarios:
    """The scenarios of one data folder; its folders are made when something is kept."""

    def __init__(self, folder: DataFolder) -> None:
        """Keep the folder; nothing is read yet."""
        self._folder = folder.scenarios
        self._drafts = folder.scenarios / "concepten"
        self._bin = folder.scenarios / "prullenbak"

    def texts(self) -> Mapping[str, str]:
        """Return the texts by the id that their file is called after; what is no UTF-8 comes with signs in its place."""
        return _texts(self._folder, _FILE)

    def drafts(self) -> Mapping[str, str]:
        """Return the drafts by id."""
        return _texts(self._drafts, _DRAFT)

    def save(self, scenario_id: str, text: str) -> None:
        """Keep a scenario, whole or not at all.

        Raises:
            KnownError: it cannot be kept; the one before is still there.
        """
        with told():
            write_whole(_file(private_folder(self._folder), scenario_id, _FILE), _bytes(text))

    def keep_draft(self, scenario_id: str, text: str) -> None:
        """Keep a draft; an empty one takes it away.

        Raises:
            KnownError: it cannot be kept; the one before is still there.
        """
        with told():
            if text:
                path = _file(private_folder(self._drafts), scenario_id, _DRAFT)
                write_whole(path, _bytes(text))
            else:
                _file(self._drafts, scenario_id, _DRAFT).unlink(missing_ok=True)

    def remove(self, scenario_id: str) -> None:
        """Put a scenario and its draft in the bin, over what was there of the same name.

        Raises:
            KnownError: that cannot be done; it is still there.
        """
        with told():
            private_folder(self._bin)
            for ending in (_FILE, _DRAFT):
                # A draft of an earlier one of this name does not go with what is thrown away now.
                _file(self._bin, scenario_id, ending).unlink(missing_ok=True)
            _move(_file(self._drafts, scenario_id, _DRAFT), _file(self._bin, scenario_id, _DRAFT))
            _move(_file(self._folder, scenario_id, _FILE), _file(self._bin, scenario_id, _FILE))

    def put_back(self, scenario_id: str) -> None:
        """Take what was put in the bin last out again; nothing when there is none, or when the place is taken.

        Raises:
            KnownError: that cannot be done; it is still in the bin.
        """
        with told():
            private_folder(self._folder)
            private_folder(self._drafts)
            _move(_file(self._bin, scenario_id, _FILE), _file(self._folder, scenario_id, _FILE))
            _move(_file(self._bin, scenario_id, _DRAFT), _file(self._drafts, scenario_id, _DRAFT))


def _file(folder: Path, scenario_id: str, ending: str) -> Path:
    if not _NAME.fullmatch(scenario_id):
        raise ValueError(f"no name of a scenario: {scenario_id!r}")
    return folder / f"{scenario_id}{ending}"


def _bytes(text: str) -> bytes:
    # Half of a pair of surrogates can be pasted, and has no place in a file.
    return text.encode("utf-8", "replace")


def _move(source: Path, target: Path) -> None:
    if source.is_file() and not target.exists():
        source.rename(target)
        sync_folder(target.parent)


def _texts(folder: Path, ending: str) -> dict[str, str]:
    found = {}
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"*{ending}")):
            if _NAME.fullmatch(path.stem):
                # A file that cannot be read is shown as one that holds nothing, and the others go on.
                found[path.stem] = _text(path)
    return found


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8", "replace").removeprefix("\ufeff")
    except OSError:
        return ""
