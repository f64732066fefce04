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
    """The words that are neither in the dictionary nor in the list; raises when there is no dictionary.

    A part of a compound, such as `conflict-`, is looked up without its hyphen; the number of an article is no word.
    """
    listed = set(field_words())
    listed |= {word[0].upper() + word[1:] for word in listed}
    bare = {word.rstrip("-") for word in words if not word[0].isdigit()} - listed
    command = shutil.which("hunspell")
    if command is None:
        raise AssertionError(HELP.format(what="there is no command hunspell"))
    done = subprocess.run(
        [command, "-d", "nl_NL", "-l", "-i", "utf-8"],
        input="\n".join(sorted(bare)),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise AssertionError(HELP.format(what=done.stderr.strip() or "there is no dictionary nl_NL"))
    return set(done.stdout.split())
