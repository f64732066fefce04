"""Which scenario a command is about: its name, with its exercise, what the flow asks in it, and the flows.

Neighbours: `msel`, `cards` and `pack` of this package.
"""

from __future__ import annotations

from vb_wizard.application.training.defaults import with_exercise
from vb_wizard.application.training.reference import reference
from vb_wizard.compose import House
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.exercise_texts import filled
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.scenario import Scenario
from vb_wizard.engine.machine import compile_book
from vb_wizard.presenters.sheets.msel import Ground
from vb_wizard.proof.suggest import advice_for

_UNCHANGED = "Er is niets geschreven."


def ground_of(house: House, name: str, *, as_written: bool = False) -> Ground:
    """Return a scenario with what belongs to it; `as_written` leaves what differs per municipality open.

    Raises:
        KnownError: there is no such scenario, or the flows cannot be used.
    """
    scenario = _found(house, name)
    played = with_exercise(scenario)
    if played.exercise is None:
        raise UsageError(
            f"Het scenario '{name}' is niet als oefening te spelen.", _UNCHANGED, "Kies een ander scenario."
        )
    book = house.library.book()
    exercise = played.exercise if as_written else filled(played.exercise, {})
    return Ground(played, exercise, reference(played, exercise, compile_book(book)), book)


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
