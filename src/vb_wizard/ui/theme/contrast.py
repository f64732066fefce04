"""Contrast between colours, as the WCAG computes it; pure, without Qt.

Neighbours: `tokens` derives colours with `mix`, and refuses a brand colour by `failures`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_TEXT = 4.5
_SIGN = 3.0
_LINEAR_BELOW = 0.04045


def _channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of `#RRGGBB`; raises ValueError for anything else."""
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(colour)
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB`, 0 for black and 1 for white."""

    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, ground: str, share: float) -> str:
    """Return `share` of `colour` laid over `ground`."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02X}" for top, under in pairs)


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour that is drawn on another, and the contrast that it needs."""

    front: str
    ground: str
    least: float


@dataclass(frozen=True, slots=True)
class Needs:
    """What a theme promises: the contrast of every text, and the colours of borders that reach 3:1 on every ground."""

    text: float = _TEXT
    borders: tuple[str, ...] = ("control", "focus")


@cache
def pairs(needs: Needs = Needs()) -> tuple[Pair, ...]:
    """Return every pair of tokens that is drawn somewhere in the window."""
    grounds = ("surface", "rail", "card")
    tones = ("brand", "danger", "warn", "ok", "exercise")
    text = [Pair(ink, ground, needs.text) for ink in ("ink", "ink-soft") for ground in grounds]
    text += [Pair(ink, f"{tone}-soft", needs.text) for ink in ("ink", "ink-soft") for tone in tones]
    text += [Pair(tone, ground, needs.text) for tone in tones for ground in (*grounds, f"{tone}-soft")]
    text += [Pair(f"on-{tone}", tone, needs.text) for tone in tones]
    text += [Pair("on-exercise", "exercise-stripe", needs.text)]
    text += [Pair(ink, "shade", needs.text) for ink in ("ink", "ink-soft")]
    signs = [Pair(border, ground, _SIGN) for border in needs.borders for ground in grounds]
    return tuple(text + signs)


def failures(colours: Mapping[str, str], needs: Needs = Needs()) -> tuple[tuple[Pair, float], ...]:
    """Return the pairs that fall short in these colours, with the contrast they do reach."""
    reached = ((pair, contrast(colours[pair.front], colours[pair.ground])) for pair in pairs(needs))
    return tuple((pair, ratio) for pair, ratio in reached if ratio < pair.least)
