"""The habits of the house, as tests: a rule that is only written down gets broken."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "vb_wizard"
TESTS = ROOT / "tests"
MODULES = sorted(SRC.rglob("*.py"))
TEST_MODULES = sorted(TESTS.rglob("*.py"))

MODULE_LINES, MODULE_MEDIAN, FUNCTION_LINES = 400, 120, 80
CLASS_LINES, CLASS_METHODS = 250, 20
TEST_LINES = 40
DRAWERS = {
    "utils",
    "util",
    "misc",
    "common",
    "helpers",
    "helper",
    "manager",
    "mixed",
    "constants",
    "shared",
    "tools",
}
PHONE = re.compile(r"(?<![\d.])(0\d{9}|0\d{1,3}[- ]\d{6,8}|0[89]00[- ]?\d{4,7}|\+31[ -]?\d[\d -]{7,})(?!\d)")
LAW = re.compile(
    r"\b(art(ikel|\.)\s*\d|wetboek|gemeentewet|awb|avg|circulaire|termijnenwet)\b", re.IGNORECASE
)
LOOK = re.compile(r"#[0-9A-Fa-f]{6}\b|\b\d+(px|pt)\b|\brgba?\(")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tree(path: Path) -> ast.Module:
    """The parsed module."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Every part of a module; walking them all again for each test costs seconds."""
    return tuple(ast.walk(tree(path)))


def name_of(path: Path) -> str:
    """The path of a module as it is said in a message."""
    return path.relative_to(ROOT).as_posix()


def lines_of(node: ast.stmt) -> int:
    """How many lines a definition takes."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def functions(path: Path) -> Iterator[Function]:
    """Every function and method of a module."""
    return (node for node in nodes(path) if isinstance(node, Function))


def classes(path: Path) -> Iterator[ast.ClassDef]:
    """Every class of a module."""
    return (node for node in nodes(path) if isinstance(node, ast.ClassDef))


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Every string of a module that is not a docstring, with its line."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(statement.value)
        for node in nodes(path)
        if isinstance(node, documented)
        for statement in node.body
        if isinstance(statement, ast.Expr)
    }
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def found(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    """Where a pattern occurs in the strings of modules."""
    return [
        f"{name_of(path)}:{line}: {match.group()}"
        for path in paths
        for line, text in texts(path)
        if (match := pattern.search(text))
    ]


def test_no_module_is_too_long() -> None:
    """A module has at most 400 lines, and half of them have at most 120."""
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > MODULE_LINES} == {}
    assert statistics.median(lengths.values()) <= MODULE_MEDIAN


def test_no_function_is_too_long() -> None:
    """A function has at most 80 lines."""
    long = [
        f"{name_of(path)}:{node.lineno} {node.name} {lines_of(node)}"
        for path in MODULES
        for node in functions(path)
        if lines_of(node) > FUNCTION_LINES
    ]
    assert long == []


def test_no_class_is_too_big() -> None:
    """A class has at most 250 lines and 20 methods, not counting what Qt makes it override."""
    big = []
    for path in MODULES:
        for node in classes(path):
            methods = [item.name for item in node.body if isinstance(item, Function)]
            own = {name for name in methods if not re.search(r"[a-z][A-Z]", name)}
            if lines_of(node) > CLASS_LINES or len(own) > CLASS_METHODS:
                big.append(f"{name_of(path)} {node.name}: {lines_of(node)} lines, {len(own)} methods")
    assert big == []


def test_no_test_is_a_monster() -> None:
    """A test file has at most 400 lines, a test at most 40."""
    long = [
        name_of(path)
        for path in TEST_MODULES
        if len(path.read_text(encoding="utf-8").splitlines()) > MODULE_LINES
    ]
    long += [
        f"{name_of(path)}:{node.lineno} {node.name} {lines_of(node)}"
        for path in TEST_MODULES
        for node in functions(path)
        if node.name.startswith("test_") and lines_of(node) > TEST_LINES
    ]
    assert long == []


def test_every_test_says_its_behaviour() -> None:
    """A test has a docstring of one sentence, which is what is shown when it fails."""
    silent = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in TEST_MODULES
        for node in functions(path)
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_there_are_no_drawers() -> None:
    """A helper lives with its noun, never in a module named after nothing."""
    named = {path.relative_to(SRC).with_suffix("").as_posix() for path in MODULES}
    assert [name for name in sorted(named) if DRAWERS & set(name.strip("_").split("/"))] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_its_one_job(path: Path) -> None:
    """A module starts with a docstring."""
    assert ast.get_docstring(tree(path)), f"{name_of(path)} has no docstring"


def test_a_package_shows_its_face() -> None:
    """What an `__init__` takes from its own package is exactly its sorted `__all__`."""
    wrong = []
    for path in (module for module in MODULES if module.name == "__init__.py"):
        taken = [
            alias.asname or alias.name
            for node in tree(path).body
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("vb_wizard")
            for alias in node.names
        ]
        shown = [
            ast.literal_eval(node.value)
            for node in tree(path).body
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        ]
        if taken and (not shown or not set(taken) <= set(shown[0]) or list(shown[0]) != sorted(shown[0])):
            wrong.append(name_of(path))
    assert wrong == []


def test_tests_mirror_the_source() -> None:
    """A folder of tests is named after a package, apart from fakes, robots, flows and golden files."""
    packages = {path.parent.relative_to(SRC).as_posix() for path in MODULES}
    folders = {path.parent.relative_to(TESTS).as_posix() for path in TEST_MODULES}
    others = {".", "fakes", "flows", "golden", "robots"}
    assert {folder for folder in folders - packages if folder.split("/")[0] not in others} == set()


def test_code_knows_no_law() -> None:
    """Laws, articles and phone numbers live in flow files only."""
    assert found(PHONE, MODULES) == []
    assert found(LAW, MODULES) == []


def test_the_law_patterns_recognise_what_they_must() -> None:
    """The patterns of the test above see the numbers and names that flow files hold."""
    flows = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "flows").rglob("*.yaml"))
    assert len(set(PHONE.findall(flows))) >= 2
    assert LAW.search("volgens artikel 285 van het Wetboek")


def test_looks_are_data() -> None:
    """No colour and no size stands in the code of the window: those are tokens of a theme."""
    assert found(LOOK, sorted((SRC / "ui").rglob("*.py"))) == []


def test_only_the_app_asks_for_the_application() -> None:
    """Nobody reaches for the one application object; what is needed is handed over."""
    asking = [
        name_of(path) for path in MODULES if "QApplication.instance(" in path.read_text(encoding="utf-8")
    ]
    assert set(asking) <= {"src/vb_wizard/ui/application.py"}


def test_an_exception_to_a_rule_gives_its_reason() -> None:
    """Every `noqa` and `type: ignore` in the source says why behind a dash."""
    bare = re.compile(r"#\s*(noqa|type:\s*ignore)(?!.* - \w)")
    assert [
        f"{name_of(path)}:{number}"
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line)
    ] == []


def test_a_lint_rule_that_is_off_gives_its_reason() -> None:
    """Each ignored rule in pyproject.toml has a comment beside it."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    ignored = text[text.index("\nignore = [") : text.index("[tool.ruff.lint.mccabe]")]
    rules = re.findall(r'^    "[A-Z]+\d+",.*$', ignored, re.MULTILINE)
    assert len(rules) > 20
    assert [rule for rule in rules if "#" not in rule] == []
