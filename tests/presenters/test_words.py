"""The fixed words of the window: all of them there, in Dutch, and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from vb_wizard.domain.journal import CallResult
from vb_wizard.presenters import words

UI = Path(words.__file__).parents[1] / "ui"
BLOCKS = {name: value for name, value in vars(words).items() if name.isupper()}
ENGLISH = re.compile(
    r"\b(the|and|cancel|save|open file|close|back|delete|error|please|your)\b", re.IGNORECASE
)
INFORMAL = re.compile(r"\b(jij|jouw|jullie|je)\b", re.IGNORECASE)
SENTENCE = re.compile(r"[A-Za-zé]+ [a-zé]+ [a-zé]+")


def texts(block: object) -> Iterator[tuple[str, str]]:
    """Yield every text of a block with the name of its field."""
    for name in type(block).__annotations__:
        for one in _flat(getattr(block, name)):
            yield name, one


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _flat(one)


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_every_word_is_there_and_dutch(block: object) -> None:
    """No empty text, no English word, no "je", no space at an end."""
    found = list(texts(block))
    assert found
    bad = [
        (name, text)
        for name, text in found
        if not text or text != text.strip() or ENGLISH.search(text) or INFORMAL.search(text)
    ]
    assert [one for one in bad if one[1] != "Open"] == []


def test_the_blocks_cannot_be_changed() -> None:
    """Words are constants."""
    with pytest.raises(AttributeError):
        words.START.open = "Iets anders"  # type: ignore[misc]


def test_the_results_of_a_call_are_those_of_the_journal() -> None:
    """Every result that can be recorded can be chosen, and no other."""
    assert [result for result, _ in words.DIALOG.call_results] == [result.value for result in CallResult]


def test_every_word_is_used() -> None:
    """A text that no screen draws is no text of the window."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    unused = [
        f"{block}.{name}"
        for block, value in BLOCKS.items()
        for name in type(value).__annotations__
        if not re.search(rf"\b{block}\.{name}\b", code)
    ]
    assert unused == []


def test_no_sentence_stands_in_the_window_itself() -> None:
    """Screens and parts take their words from here; what follows `raise` for makers may be English."""
    found = []
    for path in UI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documented = [
            node.body[0]
            for node in ast.walk(tree)
            if hasattr(node, "body") and isinstance(node.body, list) and node.body
        ]
        ignored = {id(node.value) for node in documented if isinstance(node, ast.Expr)}
        ignored |= {
            id(part) for node in ast.walk(tree) if isinstance(node, ast.Raise) for part in ast.walk(node)
        }
        ignored |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        found += [
            f"{path.name}:{node.lineno} {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in ignored
            and SENTENCE.search(node.value)
        ]
    assert found == []
