"""A sample office: the municipality that does not exist, with cases that scenarios tell up to a certain line."""

from __future__ import annotations

import itertools
from datetime import datetime
from pathlib import Path

from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.cli.play import SAMPLE_MUNICIPALITY
from vb_wizard.compose import House, build
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.flowfiles.scenario_file import read_scenario
from vb_wizard.resources import flows_folder

NOW = datetime(2026, 11, 27, 9, 14, tzinfo=AMSTERDAM)
STORIES = (("brieven_thuis", 6), ("dreigmail_burgemeester", 40), ("kogel_via_wethouder", 0))
"""Scenarios, and how many lines of each were told; the last one is the newest case."""
USER = "bestuurssecretaris"


def furnish(data: Path) -> StoryClock:
    """Fill a data folder with the sample office; returns the clock on which it is looked at."""
    numbers = itertools.count(1)
    for name, lines in STORIES:
        scenario = read_scenario(flows_folder() / "scenarios" / f"{name}.yaml", flows_folder())
        clock = StoryClock(scenario.clock)
        house = build(data, clock=clock, new_id=lambda: f"{next(numbers):032x}")
        house.office.settings.set_municipality(SAMPLE_MUNICIPALITY)
        house.office.settings.set_user(USER)
        _tell(house, Player(scenario, house.office.start_case(scenario.flow, scenario.title), clock), lines)
        house.close()
    return StoryClock(NOW)


def _tell(house: House, player: Player, lines: int) -> None:
    player.begin()
    for line in player.scenario.story[:lines]:
        player.play_line(line)
    player.desk.close()
