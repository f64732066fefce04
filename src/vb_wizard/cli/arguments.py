"""What the commands share: Dutch help of argparse, the data folder, and reading and writing files with clear errors.

Neighbours: every command of `cli`.
"""

from __future__ import annotations

import argparse
import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

from vb_wizard.domain.errors import KnownError, UsageError

_DUTCH = {
    "the following arguments are required: %s": "deze gegevens ontbreken: %s",
    "unrecognized arguments: %s": "onbekende opdracht of optie: %s",
    "expected one argument": "hier hoort een waarde achter",
}
_REASONS = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "uw deel van de schijf is vol",
    errno.EACCES: "u hebt er geen rechten voor",
    errno.EPERM: "u hebt er geen rechten voor",
    errno.EROFS: "deze schijf kan alleen worden gelezen",
    errno.ENOENT: "dit bestaat niet",
    errno.EISDIR: "dit is een map",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EEXIST: "er staat al iets met deze naam",
    errno.ENAMETOOLONG: "de naam is te lang",
}
"""Why a file could not be read or written, by the number that the system gives."""


class DutchParser(argparse.ArgumentParser):
    """A parser whose errors are one Dutch sentence, raised instead of exiting."""

    def __init__(self, command: str, about: str) -> None:
        """Make a parser for `vb-wizard command`."""
        super().__init__(prog=f"vb-wizard {command}".strip(), description=about, add_help=False)
        self._optionals.title = "opties"
        self._positionals.title = "gegevens"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def format_usage(self) -> str:
        """Return the usage line with a Dutch head."""
        return super().format_usage().replace("usage:", "gebruik:", 1)

    def format_help(self) -> str:
        """Return the help with a Dutch head."""
        return super().format_help().replace("usage:", "gebruik:", 1)

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the arguments.

        Raises:
            UsageError: always.
        """
        for english, dutch in _DUTCH.items():
            message = message.replace(english.removesuffix("%s").rstrip(), dutch.removesuffix("%s").rstrip())
        raise UsageError(
            f"De opdracht klopt niet: {message}.", "Er is niets veranderd.", f"Probeer: {self.prog} --help"
        )


def add_data_option(parser: argparse.ArgumentParser) -> None:
    """Add `--data DIR`."""
    parser.add_argument(
        "--data", type=Path, metavar="MAP", help="map met zaken (anders die van deze gebruiker)"
    )


def add_flows_option(parser: argparse.ArgumentParser) -> None:
    """Add `--flows DIR`."""
    parser.add_argument(
        "--flows", type=Path, metavar="MAP", help="map met stappenplannen (anders de landelijke)"
    )


def add_overlay_option(parser: argparse.ArgumentParser) -> None:
    """Add `--overlay FILE`."""
    parser.add_argument(
        "--overlay",
        type=Path,
        metavar="BESTAND",
        help="uw eigen aanvulling (anders aanvulling.yaml in de map met zaken, als die er is)",
    )


@contextmanager
def told_about(path: Path, what: str) -> Iterator[None]:
    """Turn trouble with a file into a sentence.

    Raises:
        KnownError: reading or writing the file failed.
    """
    try:
        yield
    except OSError as error:
        raise KnownError(
            f"{what} {path} lukt niet: {_REASONS.get(error.errno or 0, error.strerror or str(error))}.",
            "Uw zaken zijn niet veranderd.",
            "Controleer de naam, de rechten en de ruimte op de schijf.",
        ) from error


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        KnownError: it cannot be written.
    """
    with told_about(path, "Schrijven van"):
        if path.parent != Path():
            path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.deel")
        try:
            partial.write_bytes(content)
            partial.replace(path)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            raise
