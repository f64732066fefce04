"""What every test stands on: no window on the screen, nothing of the user touched, no real keyring, no network."""

from __future__ import annotations

import os
import socket  # noqa: TID251 - to refuse it
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.resources import flows_folder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")
# Without a keyring the app keeps its key in a file, which the fixture below puts in a folder of the test.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# The same examples every time and no time limit: a slow machine must not fail a test that holds.
settings.register_profile("vb_wizard", derandomize=True, deadline=None, database=None, max_examples=60)
settings.load_profile("vb_wizard")

HOMES = (
    "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA",
    "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
)  # fmt: skip


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own, so that no test can read or write what belongs to the user."""
    home = tmp_path_factory.mktemp("home")
    for name in HOMES:
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection: the app works without a network, and so do its tests."""

    def refuse(_self: socket.socket, address: object) -> None:
        raise AssertionError(f"a test tried to reach {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)


CONTENT_DAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def compiled_forms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled form of the national flows, made once: reading and examining them takes seconds."""
    base = tmp_path_factory.getbasetemp()
    # Workers that run beside each other share it: files get there whole, by being moved.
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "compiled"
    FlowFolder(flows_folder(), CONTENT_DAY, folder).book()
    return folder
