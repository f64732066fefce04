"""The command that plays a scenario."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"


def test_a_scenario_beside_the_flows_is_found_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    """`play NAME` plays the file of that name in the folder with scenarios."""
    assert main(["play", "verhaal", "--flows", str(FIXTURE)]) == 0
    assert "zoals verwacht" in capsys.readouterr().out
