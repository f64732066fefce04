"""Colours, sizes, stylesheet and fonts."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from vb_wizard.domain.errors import KnownError
from vb_wizard.resources import assets_folder
from vb_wizard.ui.parts.buttons import PRIMARY, QUIET, SECONDARY, Button, Kind
from vb_wizard.ui.theme.contrast import contrast, failures, mix
from vb_wizard.ui.theme.fonts import FAMILY, load_fonts
from vb_wizard.ui.theme.preference import preferred_theme
from vb_wizard.ui.theme.stylesheet import scaled
from vb_wizard.ui.theme.theme import NAMES, SCALES, Theme
from vb_wizard.ui.theme.tokens import brand_refusal, read_colours, read_measures, read_needs

ASSETS = assets_folder()
UI = Path(__file__).parents[2] / "src" / "vb_wizard" / "ui"


@pytest.mark.parametrize("name", NAMES)
def test_every_pair_of_colours_is_legible(name: str) -> None:
    """Each text reaches 4.5:1 on each ground that it is drawn on, in high contrast 7:1, and each border 3:1."""
    assert failures(read_colours(ASSETS, name), read_needs(ASSETS, name)) == ()


def test_high_contrast_promises_more_and_draws_thicker() -> None:
    """Text at 7:1, the hairlines among the borders that reach 3:1, and every border at least twice as thick."""
    needs = read_needs(ASSETS, "contrast")
    assert needs.text == 7
    assert {"line", "control", "focus"} <= set(needs.borders)
    usual, thick = read_measures(ASSETS).sizes, read_measures(ASSETS, "contrast").sizes
    assert all(thick[name] >= 2 * usual[name] for name in ("hair", "bold-line"))
    assert thick["ring"] > usual["ring"]


@pytest.mark.parametrize("brand", ["#7A0040", "#0B4F6C", "#1B6B3A", "#8A3B00", "#FFDD00", "#7FD1FF"])
def test_the_colour_of_a_municipality_never_costs_legibility(brand: str) -> None:
    """In every theme the colour is worn as it should be or left out, so every pair keeps its contrast."""
    for name in NAMES:
        worn = "" if brand_refusal(ASSETS, name, brand) else brand
        assert failures(read_colours(ASSETS, name, worn), read_needs(ASSETS, name)) == ()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tone", ["brand", "danger"])
def test_a_button_stays_legible_under_the_mouse(name: str, tone: str) -> None:
    """The veil of a button that is pressed takes some contrast, and leaves what the standard asks."""
    colours = read_colours(ASSETS, name)
    pressed = mix(colours[f"on-{tone}"], colours[tone], 0.18)
    assert contrast(colours[f"on-{tone}"], pressed) >= 4.5


@pytest.mark.parametrize("name", NAMES)
def test_every_role_of_the_palette_wears_a_colour_of_the_theme(theme: Theme, name: str) -> None:
    """What Qt draws by itself has no colour of its own left, whether it can be used or not."""
    theme.set_name(name)
    worn = {theme.colour(token).rgb() for token in read_colours(ASSETS, name)}
    palette = theme.palette()
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    odd = [
        f"{group.name} {role.name}"
        for group in groups
        for role in QPalette.ColorRole
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
        and palette.color(group, role).rgb() not in worn
    ]
    assert odd == []


@dataclass
class _System:
    """A system that says what it wants, through a version of Qt that can tell or cannot."""

    preference: Qt.ContrastPreference | None

    def styleHints(self) -> object:  # noqa: N802 - the name in Qt
        """Return the hints."""
        if self.preference is None:
            return object()
        accessible = SimpleNamespace(contrastPreference=lambda: self.preference)
        return SimpleNamespace(accessibility=lambda: accessible)


@pytest.mark.parametrize(
    ("preference", "name"),
    [
        (Qt.ContrastPreference.HighContrast, "contrast"),
        (Qt.ContrastPreference.NoPreference, "light"),
        (None, "light"),
    ],
)
def test_the_first_start_follows_the_contrast_of_the_system(
    preference: Qt.ContrastPreference | None, name: str
) -> None:
    """Who asked the system for high contrast gets it; a version of Qt that does not know gives the usual look."""
    assert preferred_theme(_System(preference)) == name  # type: ignore[arg-type]


def test_this_system_can_be_asked(qapp: QApplication) -> None:
    """The real application answers with a theme that exists."""
    assert preferred_theme(qapp) in NAMES


def test_contrast_is_computed_as_the_standard_says() -> None:
    """Black on white is 21, a colour on itself 1, and the order does not matter."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#0B4F6C", "#0B4F6C") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


def test_mixing_lies_between_its_two_colours() -> None:
    """No share gives the ground, a full share the colour, half the middle."""
    assert mix("#FFFFFF", "#000000", 0) == "#000000"
    assert mix("#FFFFFF", "#000000", 1) == "#FFFFFF"
    assert mix("#FF0000", "#0000FF", 0.5) == "#800080"


def test_the_dark_softs_are_derived_from_their_colours() -> None:
    """A theme that leaves its softs out gets them mixed from the colour and the card."""
    dark = read_colours(ASSETS, "dark")
    assert dark["danger-soft"] == mix(dark["danger"], dark["card"], 0.16)


@pytest.mark.parametrize(
    ("brand", "is_refused"), [("#0B4F6C", False), ("#7A0040", False), ("#FFCC00", True), ("#9AA5B1", True)]
)
def test_a_brand_colour_that_cannot_be_read_is_refused_with_the_reason(brand: str, is_refused: bool) -> None:
    """The sentence names the colour and the contrast that it reaches."""
    reason = brand_refusal(ASSETS, "light", brand)
    assert bool(reason) is is_refused
    if is_refused:
        assert brand in reason
        assert re.search(r"\d,\d", reason)


@pytest.mark.parametrize("text", ["blauw", "#12", "#GGGGGG", "0B4F6C0"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    """A word or a broken code is told apart from a colour that is illegible."""
    assert "geen kleur" in brand_refusal(ASSETS, "light", text)


def test_a_good_brand_colour_is_worn_and_a_bad_one_is_not(theme: Theme) -> None:
    """After a refusal the theme is as it was."""
    assert theme.set_brand("#7A0040") == ""
    assert theme.colour("brand").name().upper() == "#7A0040"
    assert theme.set_brand("#FFCC00") != ""
    assert theme.colour("brand").name().upper() == "#7A0040"


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", NAMES)
def test_the_stylesheet_knows_every_token_and_scales_every_size(name: str, scale: int) -> None:
    """No template keeps a token that was not filled in, and a field of 38 px follows the scale."""
    text = Theme(ASSETS, name=name, scale=scale).stylesheet()
    assert "@" not in text
    assert f"min-height: {scaled(38, scale)}px" in text


def test_a_hairline_stays_visible_at_every_scale() -> None:
    """One px never becomes nothing, and nothing stays nothing."""
    assert [scaled(1, scale) for scale in (90, 100, 200)] == [1, 1, 2]
    assert scaled(0, 200) == 0


def test_every_icon_lies_in_its_box() -> None:
    """Icons are strokes on a grid of 24."""
    icons = read_measures(ASSETS).icons
    points = [point for lines in icons.values() for line in lines for point in line]
    assert len(points) > 20
    assert all(0 <= x <= 24 and 0 <= y <= 24 for x, y in points)


@pytest.mark.parametrize("broken", ["niet = geldig = toml", None])
def test_a_broken_or_missing_theme_is_said_in_a_sentence(tmp_path: Path, broken: str | None) -> None:
    """The sentence names the file and says that the cases are untouched."""
    assets = shutil.copytree(ASSETS, tmp_path / "assets")
    file = assets / "themes" / "dark.toml"
    file.unlink() if broken is None else file.write_text(broken)
    with pytest.raises(KnownError, match=r"dark\.toml"):
        Theme(assets, name="dark")


def test_a_missing_face_is_named_and_the_others_are_used(tmp_path: Path, qapp: object) -> None:
    """One face missing keeps the family; all faces missing means the font of the system."""
    fonts = shutil.copytree(ASSETS / "fonts", tmp_path / "fonts")
    (fonts / f"{FAMILY.replace(' ', '')}-Bold.ttf").unlink()
    assert load_fonts(fonts) == (FAMILY, ("AtkinsonHyperlegibleNext-Bold.ttf",))
    family, missing = load_fonts(tmp_path / "leeg")
    assert (family, len(missing)) == ("", 4)


def test_a_broken_font_file_counts_as_missing(tmp_path: Path, qapp: object) -> None:
    """A file that is no font does not stop the start."""
    for face in ("Regular", "SemiBold", "Bold", "Italic"):
        (tmp_path / f"AtkinsonHyperlegibleNext-{face}.ttf").write_bytes(b"geen lettertype")
    assert load_fonts(tmp_path)[0] == ""


def test_changing_the_look_says_so_once(theme: Theme) -> None:
    """The same look again says nothing; scales stop at both ends."""
    said: list[tuple[str, int]] = []
    theme.changed.connect(lambda: said.append((theme.name, theme.scale)))
    theme.set_name("light")
    theme.set_name("dark")
    for _ in range(20):
        theme.step_scale(1)
    for _ in range(20):
        theme.step_scale(-1)
    assert said[0] == ("dark", 100)
    assert (max(scale for _, scale in said), theme.scale) == (200, 90)


def test_no_colour_or_size_stands_in_the_code_of_the_window() -> None:
    """Looks are data: sizes are asked by name, so a call with a bare number of px does not exist."""
    bare = re.compile(r"(setFixed(Width|Height)|setContentsMargins|setSpacing|QColor)\((\"|[1-9])")
    found = [
        f"{path.name}: {match.group()}"
        for path in UI.rglob("*.py")
        for match in bare.finditer(path.read_text())
    ]
    assert found == []


def test_the_picture_in_the_task_bar_is_drawn(theme: Theme, qapp: object) -> None:
    """The icon has the brand colour in it and is square."""
    picture: QImage = theme.app_icon().toImage()
    assert picture.size() == QSize(56, 56)
    assert picture.pixelColor(28, 6).name() == theme.colour("brand").name()
    settle(qapp)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [PRIMARY, SECONDARY, QUIET])
def test_a_pressed_button_leaves_the_colours_of_the_theme_alone(
    theme: Theme, qtbot: QtBot, kind: Kind
) -> None:
    """The veil over a button under the mouse does not bleach everything else that wears its colour."""
    before = {
        name: theme.colour(name).name(QColor.NameFormat.HexArgb)
        for name in ("brand", "on-brand", "card", "ink")
    }
    button = Button(theme, "Verder", kind)
    qtbot.addWidget(button)
    button.setDown(True)
    button.grab()
    assert {name: theme.colour(name).name(QColor.NameFormat.HexArgb) for name in before} == before
