"""The pictures of the screens: each has a line in the robot, and stands in the documentation."""

from __future__ import annotations

from tests.robots.screens import LIGHT, PICTURES, SCREENS
from vb_wizard.ui.theme.theme import NAMES

ROOT = PICTURES.parents[1]


def test_every_picture_has_a_line_and_every_line_a_picture() -> None:
    """A screen that is added is pictured, and a picture of what is gone does not stay."""
    named = {
        f"{screen.name}.png" if look == LIGHT else f"{screen.name}-{look}.png"
        for screen in SCREENS
        for look in screen.looks
    }
    assert {path.name for path in PICTURES.glob("*.png")} == named


def test_every_screen_stands_in_the_documentation() -> None:
    """The handleiding or the README shows each screen."""
    written = (ROOT / "README.md").read_text(encoding="utf-8")
    written += (ROOT / "docs" / "handleiding.md").read_text(encoding="utf-8")
    assert [screen.name for screen in SCREENS if f"pictures/{screen.name}.png" not in written] == []


def test_every_look_is_one_that_the_window_has() -> None:
    """A look that was renamed is not asked for in vain."""
    assert {look for screen in SCREENS for look in screen.looks} <= set(NAMES)
