"""Tokens: the colours, sizes, text styles and icons of the window, read from assets; pure, without Qt.

Neighbours: `contrast` judges the colours, `theme` turns tokens into fonts and pens, `stylesheet` fills the templates.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any as Toml

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words import THEME
from vb_wizard.ui.theme.contrast import Needs, contrast, failures, mix

TONES = ("brand", "danger", "warn", "ok", "exercise")
_DEFAULT_SOFT_SHARE = 0.12

Strokes = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How text is set: px and line height at 100 %, weight 400 to 700, extra space between letters in px."""

    px: int
    weight: int
    line: int
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class Measures:
    """Everything that is drawn with but is no colour; a theme may replace sizes."""

    sizes: Mapping[str, int]
    texts: Mapping[str, TextStyle]
    icons: Mapping[str, Strokes]
    icon_weight: float


def _read(path: Path) -> dict[str, Toml]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise KnownError(
            THEME.broken.format(name=path.name), THEME.broken_safe, THEME.broken_to_do
        ) from error


def read_measures(assets: Path, name: str = "") -> Measures:
    """Read the sizes, text styles and icons, with the sizes of a theme in the place of the usual ones.

    Raises:
        KnownError: a file is missing or broken.
    """
    sizes, icons = _read(assets / "themes" / "sizes.toml"), _read(assets / "icons" / "icons.toml")
    strokes = {
        name: tuple(tuple((float(x), float(y)) for x, y in line) for line in lines)
        for name, lines in icons["icons"].items()
    }
    texts = {name: TextStyle(**values) for name, values in sizes["text"].items()}
    own = _theme(assets, name).get("size", {}) if name else {}
    return Measures({**sizes["size"], **own}, texts, strokes, float(icons["weight"]))


def _theme(assets: Path, name: str) -> dict[str, Toml]:
    return _read(assets / "themes" / f"{name}.toml")


def read_needs(assets: Path, name: str) -> Needs:
    """Read what a theme promises about contrast.

    Raises:
        KnownError: the file is missing or broken.
    """
    usual, own = Needs(), _theme(assets, name).get("needs", {})
    return Needs(float(own.get("text", usual.text)), tuple(own.get("borders", usual.borders)))


def read_colours(assets: Path, name: str, brand: str = "") -> dict[str, str]:
    """Read a theme and derive what it leaves out; `brand` replaces the brand colour.

    Raises:
        KnownError: the file is missing or broken.
    """
    data = _theme(assets, name)
    colours: dict[str, str] = dict(data["colours"])
    share = float(data.get("derive", {}).get("soft-share", _DEFAULT_SOFT_SHARE))
    if brand:
        colours["brand"] = brand
        colours.pop("brand-soft", None)
    colours.setdefault("focus", colours["brand"])
    for tone in TONES:
        colours.setdefault(f"{tone}-soft", mix(colours[tone], colours["card"], share))
        colours[f"on-{tone}"] = _more_legible((colours["on-dark"], colours["on-light"]), colours[tone])
    return colours


def _more_legible(inks: tuple[str, str], ground: str) -> str:
    return max(inks, key=lambda ink: contrast(ink, ground))


def brand_refusal(assets: Path, name: str, brand: str) -> str:
    """Return why this brand colour cannot be used in this theme, as a Dutch sentence, or an empty text.

    Raises:
        KnownError: the theme is missing or broken.
    """
    try:
        colours = read_colours(assets, name, brand)
    except ValueError:
        return THEME.no_colour.format(colour=brand)
    short = failures(colours, read_needs(assets, name))
    if not short:
        return ""
    pair, ratio = min(short, key=lambda item: item[1])
    decimal = f"{ratio:.1f}".replace(".", ",")
    return THEME.refused.format(
        colour=brand,
        front=pair.front,
        ground=pair.ground,
        ratio=decimal,
        least=f"{pair.least:.1f}".replace(".", ","),
    )
