#!/usr/bin/env python3
"""Brings the translations in assets/words up to date with the words of the window, with the tools of Qt.

For each language: `lupdate` adds new words to the .ts file and marks those that are gone, `lrelease` compiles what is
translated to .qm. `lupdate` only reads calls of `translate`, so the words are written out as such calls first.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from fakes.wordings import Said, blocks, said  # noqa: E402 - found by the line above

FOLDER = ROOT / "assets" / "words"
TOOLS = Path(sys.executable).parent


def call(one: Said) -> str:
    """Return a word as a call that lupdate reads, with the name it has in the code for whoever translates it."""
    text = json.dumps(one.text, ensure_ascii=False)
    number = ", None, 1" if one.plural else ""
    hint = f" (1: {one.plural.one})" if one.plural else ""
    return f'#: {one.block}.{one.name}{hint}\nQCoreApplication.translate("{one.block}", {text}{number})\n'


def main() -> None:
    """Update and compile every language."""
    words = [one for block in blocks().values() for one in said(block)]
    # A plural is looked up by its form for many; the form for one is a remark.
    calls = [call(one) for one in words if not one.plural or one.text == one.plural.many]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "words.py"
        source.write_text("from PySide6.QtCore import QCoreApplication\n" + "".join(calls), encoding="utf-8")
        for ts in sorted(FOLDER.glob("*.ts")):
            run("lupdate", source, "-ts", ts, "-locations", "none", "-source-language", "nl", "-no-obsolete")
            run("lrelease", ts, "-qm", ts.with_suffix(".qm"))


def run(tool: str, *arguments: str | Path) -> None:
    """Run a tool of Qt; what it says is only shown when it fails."""
    done = subprocess.run(
        [TOOLS / f"pyside6-{tool}", *arguments], check=False, capture_output=True, text=True, cwd=ROOT
    )
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


main()
