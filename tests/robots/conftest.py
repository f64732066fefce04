"""A cold start of a new office, without reading the national flows anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.robots.rig import Rig, rig


@pytest.fixture
def data(tmp_path: Path, compiled_forms: Path) -> Path:
    """A data folder with nothing in it but the compiled form of the national flows."""
    shutil.copytree(compiled_forms, tmp_path / "data" / "cache")
    return tmp_path / "data"


@pytest.fixture
def at(data: Path, qtbot: QtBot) -> Iterator[Rig]:
    """The window of a new office, at the start screen."""
    with rig(data) as opened:
        yield opened
