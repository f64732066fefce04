"""Spelling of the flows: the Dutch dictionary of hunspell, with the words of the field that it does not know.

`hunspell` is asked as a command: its Debian packages are what `.ci/setup test` installs.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

WORDS = Path(__file__).with_name("woordenlijst.txt")
HELP = (
    "Dutch spelling cannot be checked: {what}. Run `.ci/setup test`, or install hunspell and its Dutch dictionary "
    "(Debian: apt-get install hunspell hunspell-nl)."
)


def field_words() -> list[str]:
    """The words of the field, one a line; `#` starts a remark."""
    lines = (line.split("#")[0].strip() for line in WORDS.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def misspelt(words: Iterable[str]) -> set[str]:
    """The words that are neither in the dictionary nor in the list; raises when there is no dictionary."""
    listed = set(field_words())
    listed |= {_at_the_start(word) for word in listed}
    return unknown(bare(words) - listed)


def unused(words: Iterable[str]) -> set[str]:
    """The words of the list that stand in none of these words, also not at the start of a sentence."""
    used = bare(words)
    return {word for word in field_words() if not {word, _at_the_start(word)} & used}


def needless() -> set[str]:
    """The words of the list that the dictionary knows by itself; it looks at `BB&C` as two words, and one of them is enough."""
    listed = field_words()
    strange = unknown(listed)
    return {word for word in listed if not any(part in word for part in strange)}


def bare(words: Iterable[str]) -> set[str]:
    """The words as they are looked up: a part of a compound, such as `conflict-`, without its hyphen, and no numbers."""
    return {word.rstrip("-") for word in words if not word[0].isdigit()}


def _at_the_start(word: str) -> str:
    return word[0].upper() + word[1:]


def unknown(words: Iterable[str]) -> set[str]:
    """The words that the dictionary itself does not know; raises when there is no dictionary."""
    command = shutil.which("hunspell")
    if command is None:
        raise AssertionError(HELP.format(what="there is no command hunspell"))
    done = subprocess.run(
        [command, "-d", "nl_NL", "-l", "-i", "utf-8"],
        input="\n".join(sorted(words)),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise AssertionError(HELP.format(what=done.stderr.strip() or "there is no dictionary nl_NL"))
    return set(done.stdout.split())
