"""Who may import whom: the contracts of pyproject.toml hold, and a bad import is really refused."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
LAYERS = "Every room imports only what lies below it, and adapters never import each other"

IMPORT_ALL = """
import importlib, pkgutil, sys
import vb_wizard
names = [found.name for found in pkgutil.walk_packages(vb_wizard.__path__, "vb_wizard.", onerror=lambda name: None)]
outside = [name for name in names if name.split(".")[1] != "ui"]
for name in outside:
    importlib.import_module(name)
print(len(outside), *sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "shiboken6"}))
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and its contracts that may be spoiled."""
    shutil.copytree(
        ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info", "_data")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the import contracts over a copy."""
    return subprocess.run(
        [LINT_IMPORTS, "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src"), "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_everything_outside_the_window_runs_without_qt() -> None:
    """Importing all of it in a fresh interpreter loads no module of Qt."""
    done = subprocess.run([sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    count, *loaded = done.stdout.split()
    assert int(count) > 40
    assert loaded == []


def test_the_contracts_hold(copy: Path) -> None:
    """An unspoiled copy is accepted, so that the refusals below are about the bad import."""
    done = lint(copy)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain/flow.py", "import PySide6.QtCore", "Qt lives in ui"),
        ("presenters/dutch.py", "import sqlite3", "SQL lives in storage"),
        ("engine/replay.py", "import yaml", "YAML and pydantic live in flowfiles"),
        ("presenters/dutch.py", "import odfdo", "odfdo lives in exchange"),
        ("proof/suggest.py", "import transitions", "transitions lives in engine.machine"),
        (
            "domain/deadlines.py",
            "import pathlib",
            "What the field knows and how a case moves touch no file, process or clock",
        ),
        ("domain/flow.py", "import vb_wizard.engine.replay", LAYERS),
        ("storage/database.py", "import vb_wizard.flowfiles", LAYERS),
        ("compose.py", "import vb_wizard.ui", "The composition root knows no window"),
    ],
)
def test_a_bad_import_is_refused(copy: Path, module: str, line: str, contract: str) -> None:
    """One bad line breaks the contract that is about it, and the report names the module."""
    spoiled = copy / "src" / "vb_wizard" / module
    spoiled.write_text(spoiled.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    done = lint(copy)
    assert done.returncode == 1, done.stdout + done.stderr
    verdicts = dict(re.findall(r"^(\S.*?) *(KEPT|BROKEN)", done.stdout, re.MULTILINE))
    assert verdicts[contract] == "BROKEN"
    assert f"vb_wizard.{module.removesuffix('.py').replace('/', '.')}" in done.stdout


def test_a_room_that_nobody_knows_is_refused(copy: Path) -> None:
    """A new package must be given its place among the layers."""
    drawer = copy / "src" / "vb_wizard" / "utils"
    drawer.mkdir()
    (drawer / "__init__.py").write_text('"""A drawer."""\n', encoding="utf-8")
    done = lint(copy)
    assert done.returncode != 0
    assert "utils" in done.stdout
