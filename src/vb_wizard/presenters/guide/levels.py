"""The three levels of exercises in words, and the time that each takes around the play.

Neighbours: `script`, `chapters` and `exercise_pages` use these.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.exercise import Level

LEVELS: Mapping[Level, tuple[str, str]] = {
    Level.TEASER: ("Teasers", "teaser"),
    Level.TALK: ("Gesprekken", "gesprek"),
    Level.EXERCISE: ("Lange oefeningen", "lange oefening"),
}
"""The name of a group of exercises, and of one."""
BRIEFING: Mapping[Level, int] = {Level.TEASER: 5, Level.TALK: 10, Level.EXERCISE: 20}
DEBRIEF: Mapping[Level, int] = {Level.TEASER: 10, Level.TALK: 20, Level.EXERCISE: 45}
"""Minutes before and after the play; our own editing."""
