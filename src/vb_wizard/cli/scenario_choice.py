"""Which scenario a command is about: its name, with its exercise, what the flow asks in it, and the flows.

Neighbours: `msel`, `cards` and `pack` of this package.
"""

from __future__ import annotations

from vb_wizard.application.training.papers import Matter
from vb_wizard.compose import House
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.exercise_texts import filled
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.sheets.msel import Ground
from vb_wizard.proof.suggest import advice_for

_UNCHANGED = "Er is niets geschreven."


def ground_of(house: House, name: str, *, as_written: bool = False) -> Ground:
    """Return a scenario with what belongs to it; `as_written` leaves what differs per municipality open.

    Raises:
        KnownError: there is no such scenario, or the flows cannot be used.
    """
    matter = matter_of(house, name)
    exercise = matter.exercise if as_written else filled(matter.exercise)
    return Ground(matter.scenario, exercise, matter.model, matter.book)


def matter_of(house: House, name: str) -> Matter:
    """Return everything that a file of a scenario is made of.

    Raises:
        KnownError: there is no such scenario, or the flows cannot be used.
    """
    return house.papers.matter(_found(house, name))


def _found(house: House, name: str) -> Scenario:
    known = {one.id: one for one in house.library.scenarios()}
    if name not in known:
        advice = advice_for(name, tuple(known), "Kijk op het scherm Oefenen welke er zijn.").replace("`", "'")
        raise UsageError(f"Het scenario '{name}' bestaat niet.", _UNCHANGED, advice)
    return known[name]


def told(findings: tuple[Finding, ...]) -> bool:
    """Print findings as `check` does; returns whether one of them is an error."""
    for one in findings:
        print(one)
    return any(one.severity is Severity.ERROR for one in findings)
