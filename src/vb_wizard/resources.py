"""Where things are: the national flows and the looks, inside the installed package or in the checkout, and the data folder.

Neighbours: only `compose` and `cli` ask; everything below them is handed the folders.
"""

from __future__ import annotations

from pathlib import Path

from vb_wizard.domain.errors import KnownError

PACKAGE = Path(__file__).resolve().parent


def flows_folder(package: Path = PACKAGE) -> Path:
    """Return the folder of the national flows.

    Args:
        package: the folder of the package, which another installation may have elsewhere.

    Raises:
        KnownError: the installation is not complete.
    """
    return _folder("flows", "De nationale stappenplannen", package)


def assets_folder(package: Path = PACKAGE) -> Path:
    """Return the folder of fonts, icons and themes.

    Args:
        package: the folder of the package, which another installation may have elsewhere.

    Raises:
        KnownError: the installation is not complete.
    """
    return _folder("assets", "De lettertypen en thema's", package)


def data_root(chosen: Path | None = None) -> Path:
    """Return where the data folder is, whether it exists or not: the chosen one, or that of this user for programs."""
    if chosen is not None:
        return Path.cwd() / chosen
    # Only needed without a choice, and the import is not free.
    import platformdirs

    return Path(platformdirs.user_data_dir("vb-wizard", appauthor=False))


def _folder(name: str, what: str, package: Path) -> Path:
    installed = package / "_data" / name
    checkout = package.parents[1] / name
    found = next((folder for folder in (installed, checkout) if folder.is_dir()), None)
    if found is None:
        raise KnownError(
            f"{what} ontbreken: de map {installed} bestaat niet.",
            "Uw zaken staan ergens anders en zijn niet geraakt.",
            "Installeer vb-wizard opnieuw.",
        )
    return found
