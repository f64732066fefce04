"""The screen with scenarios as data.

Neighbours: the flow library reads scenarios, `application.office` knows the exercises, `ui.screens.scenarios` lists both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters import dutch
from vb_wizard.presenters.views import ScenarioRow, ScenariosView
from vb_wizard.presenters.words_step import PROGRESS

_BEGUN = 3


def present_scenarios(
    scenarios: Iterable[Scenario], exercises: Sequence[CaseHeader], now: datetime
) -> ScenariosView:
    """Return the last exercises, newest first, and then one row a scenario, by title."""
    begun = [
        ScenarioRow(
            one.id,
            f"{one.number} · {one.title}",
            PROGRESS.begun.format(moment=dutch.near_moment(one.opened_at, now)),
            one.id,
        )
        for one in exercises[:_BEGUN]
    ]
    rows = sorted(
        (ScenarioRow(one.id, one.title, one.summary) for one in scenarios), key=lambda row: row.title
    )
    return ScenariosView((*begun, *rows))
