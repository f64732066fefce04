"""The fixed words of the window: all of them there, in Dutch, used, and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.wordings import blocks, said
from vb_wizard import presenters
from vb_wizard.domain.catalogue import InstrumentState
from vb_wizard.domain.citations import Basis, Seen
from vb_wizard.domain.deadlines import Strength, Unit
from vb_wizard.domain.flow import Phase, StepKind
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.domain.readiness import Standing
from vb_wizard.presenters.log_rows import LogKind
from vb_wizard.presenters.map import Walked
from vb_wizard.presenters.search import SearchKind
from vb_wizard.presenters.views import ItemState
from vb_wizard.presenters.wording import Wording
from vb_wizard.presenters.words import CASE, START, TASK
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.presenters.words_finding import LOG, MAP, SEARCH
from vb_wizard.presenters.words_house import KEEPING
from vb_wizard.presenters.words_record import RECORD
from vb_wizard.presenters.words_sources import SOURCES, STATES
from vb_wizard.presenters.words_step import MARK, READINESS, STEP
from vb_wizard.presenters.words_terms import MOMENTS, TERMS
from vb_wizard.storage.keys import KeyPlace
from vb_wizard.ui.commands import TABLE

ROOT = Path(presenters.__file__).parents[1]
BLOCKS = blocks()
PAPER = ("dossier", "letters", "sheets", "guide", "factsheet.py", "cue_sentences.py")
"""What is made on paper is always Dutch, and keeps its words beside the chapter they stand in."""
ENGLISH = re.compile(
    r"\b(the|and|cancel|save|open file|close|back|delete|error|please|your)\b", re.IGNORECASE
)
INFORMAL = re.compile(r"\b(jij|jouw|jullie|je)\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{2,}")
SENTENCE = re.compile(r"[A-Za-zé]+ [a-zé]+ [a-zé]+")
CAPITAL = re.compile(r"^[^\W\d_a-z][a-zà-ÿ]{2,}( |$)")
NAMES = frozenset(
    {
        "agenda",
        "alt",
        "band",
        "check",
        "contact",
        "contrast",
        "ctrl",
        "deels",
        "door",
        "dossier",
        "down",
        "enter",
        "extra",
        "factsheet",
        "hint",
        "hints",
        "home",
        "inject",
        "injects",
        "is",
        "kleur",
        "letters",
        "logo",
        "map",
        "menu",
        "moment",
        "open",
        "page",
        "past",
        "pdf",
        "plaats",
        "png",
        "protocol",
        "qr",
        "route",
        "scenario",
        "scenarios",
        "script",
        "shift",
        "start",
        "svg",
        "taal",
        "tab",
        "trainer",
        "up",
        "vb",
        "venster",
        "wizard",
        "zaak",
    }
)
"""Words that also name an object, a key, a file or an answer in the flows."""
OTHERS = frozenset(
    {
        "Atkinson Hyperlegible Next",
        "Fusion",
        "Bold",
        "Italic",
        "Regular",
        "SemiBold",
        "Box",
        "Thing",
        "Kept",
        "Screen",
    }
)
"""Names of fonts, styles and types."""


def _modules(*rooms: str) -> Iterator[tuple[Path, ast.Module]]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            inner = path.relative_to(ROOT / room).parts[0]
            if not path.name.startswith("words") and not (room == "presenters" and inner in PAPER):
                yield path, ast.parse(path.read_text(encoding="utf-8"))


def _literals(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield every text of a module but docstrings, names of types, and what is raised for makers."""
    ignored = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        is_export = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        is_bug = isinstance(node, ast.Raise) and "KnownError" not in ast.unparse(node)
        if is_export or is_bug:
            ignored |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in ignored:
            yield node


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_every_word_is_there_and_dutch(block: Wording) -> None:
    """No empty text, no English word, no "je", no space at an end."""
    found = list(said(block))
    assert found
    bad = [
        (one.name, one.text)
        for one in found
        if not one.text
        or one.text != one.text.strip()
        or ENGLISH.search(one.text)
        or INFORMAL.search(one.text)
    ]
    assert bad == []


def test_each_block_has_a_name_of_its_own() -> None:
    """A translation is found by the name of the block."""
    kinds = [type(block) for block in BLOCKS.values()]
    assert len({kind.__name__ for kind in kinds}) == len(kinds)


def test_the_blocks_cannot_be_changed() -> None:
    """Words are constants."""
    with pytest.raises(AttributeError):
        START.open = "Iets anders"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (DIALOG.call_results, CallResult),
        (DIALOG.marks, set(Mark) - {Mark.OPEN, Mark.DONE}),
        (TASK.marks, set(Mark) - {Mark.OPEN, Mark.DONE}),
        (MARK.marks, Mark),
        (RECORD.marks, Mark),
        (RECORD.calls, CallResult),
        (CASE.states, ItemState),
        (LOG.kinds, LogKind),
        (MAP.kinds, StepKind),
        (MAP.states, Walked),
        (SEARCH.labels, SearchKind),
        (SOURCES.bases, Basis),
        (SOURCES.seen, Seen),
        (STATES.instrument, set(InstrumentState) - {InstrumentState.IN_FORCE, InstrumentState.OWN}),
        (STEP.phases, Phase),
        (READINESS.standings, Standing),
        (TERMS.strengths, Strength),
        (TERMS.spans, set(Unit) - {Unit.NOW}),
        (KEEPING.places, KeyPlace),
    ],
)
def test_there_is_a_word_for_every_kind(words: dict[str, object], kinds: object) -> None:
    """What can happen has a word, and nothing else has."""
    assert set(words) == {getattr(kind, "value", kind) for kind in kinds}  # type: ignore[attr-defined]


def test_every_day_and_month_has_a_name() -> None:
    """Twelve months, twice, and seven days."""
    assert (len(MOMENTS.months), len(MOMENTS.short_months), len(MOMENTS.weekdays)) == (12, 12, 7)


def test_every_word_is_used() -> None:
    """A text that no screen draws is no text of the window."""
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for room in ("ui", "presenters", "storage")
        for path in (ROOT / room).rglob("*.py")
    )
    # All at once: a search of its own for each of more than a thousand words takes half a minute.
    drawn = set(re.findall(r"\b[A-Z_]+\.\w+", code))
    in_menu = {f"MENU.{entry.command}" for entry in TABLE if entry.words}
    unused = {
        f"{name}.{field}"
        for name, block in BLOCKS.items()
        for field in type(block).__annotations__
        if f"{name}.{field}" not in drawn
    }
    assert unused - in_menu == set()


def test_a_number_never_goes_with_a_fixed_plural() -> None:
    """What is said of a number has a form for one and a form for more, each with the number in it."""
    for block in BLOCKS.values():
        for one in said(block):
            if one.plural is not None:
                assert "{n}" in one.text, f"{one.block}.{one.name}"


def test_no_dutch_stands_outside_the_words() -> None:
    """A text of the window or a presenter with a Dutch word in it, a capital, or the shape of a sentence, is a word in the wrong place."""
    known = {
        word.lower()
        for block in BLOCKS.values()
        for one in said(block)
        for word in WORD.findall(re.sub(r"\{\w+\}", "", one.text))
    } - NAMES
    found = [
        f"{path.name}:{node.lineno} {node.value}"
        for path, tree in _modules("ui", "presenters")
        for node in _literals(tree)
        if node.value not in OTHERS
        and (
            SENTENCE.search(str(node.value))
            or CAPITAL.search(str(node.value))
            or any(word.lower() in known for word in WORD.findall(str(node.value)))
        )
    ]
    assert found == []


def test_words_are_looked_up_when_they_are_used() -> None:
    """A word that was read when a module was imported would stay in the language of that moment."""
    found = [
        f"{path.name}:{node.lineno} {ast.unparse(node)}"
        for path, tree in _modules("ui", "presenters", "storage", "dossier", "exchange", "cli")
        for node in _at_import(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in BLOCKS
    ]
    assert found == []


def _at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs when a module is imported: everything but the bodies of functions."""
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                once = [*child.args.defaults, *child.args.kw_defaults, *child.decorator_list]
                for one in filter(None, once):
                    yield one
                    yield from _at_import(one)
            case ast.Lambda():
                pass
            case _:
                yield child
                yield from _at_import(child)
