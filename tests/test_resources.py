"""Where the flows and the looks are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.domain.errors import KnownError
from vb_wizard.resources import assets_folder, data_root, flows_folder


def test_a_checkout_uses_its_own_flows_and_assets() -> None:
    """The folders at the root of the checkout are found."""
    root = Path(__file__).parents[1]
    assert flows_folder() == root / "flows"
    assert assets_folder() == root / "assets"


def test_an_installed_app_uses_what_came_with_it(tmp_path: Path) -> None:
    """What is inside the package wins over a folder that happens to stand two levels up."""
    package = tmp_path / "lib" / "vb_wizard"
    (package / "_data" / "flows").mkdir(parents=True)
    (tmp_path / "flows").mkdir()
    assert flows_folder(package) == package / "_data" / "flows"


def test_an_incomplete_installation_says_what_to_do(tmp_path: Path) -> None:
    """A missing folder is told in Dutch, with what is safe."""
    with pytest.raises(KnownError, match="Installeer vb-wizard opnieuw") as caught:
        assets_folder(tmp_path / "lib" / "vb_wizard")
    assert "niet geraakt" in caught.value.safe


def test_without_a_choice_the_data_is_in_the_folder_of_the_user(own_home: Path) -> None:
    """The usual folder lies in the home of the user and is named after the program; asking for it makes nothing."""
    root = data_root()
    assert root.is_relative_to(own_home)
    assert root.name == "vb-wizard"
    assert not root.exists()


def test_a_chosen_data_folder_is_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that was named from where the user stood stays the same wherever the program goes."""
    monkeypatch.chdir(tmp_path)
    assert data_root(Path("mijn café")) == tmp_path / "mijn café"
