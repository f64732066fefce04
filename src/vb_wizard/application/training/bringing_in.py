"""What comes in from outside: a pack of another office, or a list of injects that somebody changed; each becomes a scenario of the office.

Neighbours: `exchange.scenario_pack` and `exchange.msel_reading` read the files, `workshop` keeps the scenario, `storage.media` what goes
with it. Nothing is ever written over, and nothing is kept of a file in which something is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from vb_wizard.application.training.papers import Matter
from vb_wizard.application.training.workshop import Workshop
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.exercise import Inject
from vb_wizard.domain.findings import Finding, Severity

CODE = "PAKKET"
_UNCHANGED = "Er is niets overgenomen."
_LIST = "{title} (draaiboek)"


@dataclass(frozen=True)
class Pack:
    """What a pack holds. `flows` are the versions that it was made on, by flow; `media` the content of its files by name."""

    id: str
    title: str
    text: str
    flows: Mapping[str, str]
    media: Mapping[str, bytes]


@dataclass(frozen=True)
class Brought:
    """What came of it: the scenario that is kept, with its title, or an empty id; and what was found in the file."""

    id: str
    title: str
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What keeps it from being taken over."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)


class MediaShelf(Protocol):
    """Where the office keeps pictures and sounds of its scenarios."""

    def content(self, name: str) -> bytes | None:
        """Return a file, or None when there is none of that name.

        Raises:
            KnownError: it cannot be read.
        """
        ...

    def keep(self, name: str, content: bytes) -> None:
        """Keep a file, whole or not at all.

        Raises:
            KnownError: it cannot be kept.
        """
        ...

    def drop(self, name: str) -> None:
        """Take a file away that was kept just now; trouble with that is no trouble."""
        ...


ListReader = Callable[[str, bytes, Matter], tuple[tuple[Inject, ...], tuple[Finding, ...]]]


class BringingIn:
    """Takes files over into the scenarios of the office."""

    def __init__(
        self, workshop: Workshop, media: MediaShelf, unpack: Callable[[bytes], Pack], read_list: ListReader
    ) -> None:
        """Keep what it works with; `unpack` and `read_list` read the two kinds of files."""
        self._workshop = workshop
        self._media = media
        self._unpack = unpack
        self._read_list = read_list

    def pack(self, file: str, content: bytes) -> Brought:
        """Take over a scenario of another office, with its pictures and sounds.

        Args:
            file: its name, for the findings.
            content: the file.

        Raises:
            KnownError: it is no sound pack, something of the same name is there already, or it cannot be kept.
        """
        pack = self._unpack(content)
        self._free(pack)
        added = [name for name in pack.media if self._media.content(name) is None]
        for name in added:
            self._media.keep(name, pack.media[name])
        looked = self._workshop.take_in(pack.id, pack.text)
        if looked.errors or looked.scenario is None:
            # A scenario that is not there needs no pictures.
            for name in added:
                self._media.drop(name)
            return Brought("", pack.title, looked.findings)
        return Brought(pack.id, looked.scenario.title, (*looked.findings, *self._versions(file, pack)))

    def _free(self, pack: Pack) -> None:
        """See to it that nothing is written over."""
        if pack.id in self._workshop.taken():
            raise UsageError(
                f"U hebt al een scenario '{pack.id}'.",
                _UNCHANGED,
                "Haal dat eerst weg, of laat het pakket onder een andere naam maken.",
            )
        for name, content in pack.media.items():
            if self._media.content(name) not in (None, content):
                raise UsageError(
                    f"U hebt al een ander beeld of geluid dat '{name}' heet.",
                    _UNCHANGED,
                    "Geef dat van u eerst een andere naam.",
                )

    def _versions(self, file: str, pack: Pack) -> Iterator[Finding]:
        flows = self._workshop.book.flows
        for name, version in sorted(pack.flows.items()):
            if name in flows and flows[name].version != version:
                sentence = (
                    f"Dit scenario is gemaakt op '{name}' versie {version}; u hebt {flows[name].version}."
                )
                advice = "Speel het eerst zelf een keer door."
                yield Finding(file, 1, 1, CODE, sentence, advice, Severity.WARNING)

    def list(self, file: str, content: bytes, matter: Matter) -> Brought:
        """Make a scenario of the office out of another one and a list of its injects that somebody changed.

        Args:
            file: its name, which says whether it is CSV or ODS.
            content: the file.
            matter: the scenario that the list was made from.

        Raises:
            KnownError: it is no such list, or the scenario cannot be kept.
        """
        injects, findings = self._read_list(file, content, matter)
        if any(one.severity is Severity.ERROR for one in findings):
            return Brought("", matter.scenario.title, findings)
        exercise = replace(matter.exercise, injects=injects)
        title = _LIST.format(title=matter.scenario.title)
        made = replace(matter.scenario, exercise=exercise)
        return Brought(self._workshop.keep_as_new(made, "draaiboek", title), title, findings)
