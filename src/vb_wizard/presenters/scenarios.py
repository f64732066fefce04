"""The screen with scenarios as data.

Neighbours: the flow library reads scenarios, `ui.screens.scenarios` lists them.
"""

from __future__ import annotations

from collections.abc import Iterable

from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.views import ScenarioRow, ScenariosView


def present_scenarios(scenarios: Iterable[Scenario]) -> ScenariosView:
    """Return one row a scenario, by title."""
    rows = sorted(
        (ScenarioRow(one.id, one.title, one.summary) for one in scenarios), key=lambda row: row.title
    )
    return ScenariosView(tuple(rows))
