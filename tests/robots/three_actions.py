"""From a cold start to the right number: counts the actions that a sign on the start screen takes."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.robots.rig import Rig, in_sight, rig
from tests.robots.right_number import first_called, first_question, number_of, values
from vb_wizard.domain.conditions import Value
from vb_wizard.presenters.phone import dialled
from vb_wizard.ui.parts.answers import AnswerButton
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.contacts import ContactCard
from vb_wizard.ui.parts.signs import SignButton

MOST = 3


@dataclass(frozen=True, slots=True)
class Reached:
    """How a sign went: the answer to the first question after it, the actions, the milliseconds, and what was not found."""

    sign: str
    answer: str
    numbers: tuple[str, ...]
    actions: int
    spent: float
    missing: frozenset[str]

    @property
    def is_right(self) -> bool:
        """Whether every right number was in sight in time."""
        return not self.missing and self.actions <= MOST


def ways(at: Rig) -> Iterator[tuple[str, Value]]:
    """Yield every sign on the start screen with every answer to the question that comes next."""
    office = at.house.office
    for button in at.fingers.all(SignButton):
        facts = office.given(office.book.catalogue.doors[button.sign.door], button.sign.id)
        asked = first_question(office.compiled, office.book.catalogue.doors[button.sign.door].flow, facts)
        for value in values(office.book.catalogue.facts[asked]):
            yield button.sign.id, value


def reach(at: Rig, sign: str, answer: Value) -> Reached:
    """Go from the start screen to the right numbers, and no further than there are actions left."""
    button = at.fingers.find(SignButton, f"sign:{sign}")
    right = right_numbers(at, button, answer)
    start = time.perf_counter()
    done = 0
    for act in (lambda: at.fingers.click(button), lambda: _choose(at, answer), lambda: _go_on(at)):
        act()
        done += 1
        missing = right - numbers_in_sight(at)
        if not missing:
            break
    spent = (time.perf_counter() - start) * 1e3
    return Reached(sign, str(answer), tuple(sorted(right)), done, spent, frozenset(missing))


def right_numbers(at: Rig, button: SignButton, answer: Value) -> frozenset[str]:
    """Return the numbers that the flows say to call first, for a sign and the answer after it."""
    office = at.house.office
    door = office.book.catalogue.doors[button.sign.door]
    given = office.given(door, button.sign.id)
    facts = {**given, first_question(office.compiled, door.flow, given): answer}
    called = first_called(office.compiled, door.flow, facts)
    assert called, f"the flows call nobody after {button.sign.id}"
    return frozenset(number_of(office.book.catalogue, contact) for contact in called)


def _choose(at: Rig, answer: Value) -> None:
    at.fingers.click(at.fingers.find(AnswerButton, f"answer:{answer}"))


def _go_on(at: Rig) -> None:
    # The window takes nothing for a moment after a new step; a user has read the question by then.
    at.window.case.centre.settle()
    at.fingers.click(at.fingers.find(Button, "forward"))


def numbers_in_sight(at: Rig) -> frozenset[str]:
    """Return the numbers that stand on the screen, with a button in sight to call them, without scrolling."""
    found = set()
    for card in at.fingers.all(ContactCard):
        if card.contact is None or in_sight(card.call).isNull():
            continue
        dial = dialled(card.contact.dial)
        words = (card.number, card.alarm, card.remark)
        if any(not in_sight(text).isNull() and dial in dialled(text.text()) for text in words):
            found.add(dial)
    return frozenset(found)


def run() -> int:
    """Print the table, each sign from a cold start of its own; returns 1 when a sign takes too many actions."""
    with tempfile.TemporaryDirectory(prefix="vb-wizard-robot-") as folder:
        with rig(Path(folder)) as at:
            planned = list(ways(at))
        wrong = 0
        print(f"{'sign':<26}{'answer':<10}{'actions':>8}{'start ms':>10}{'then ms':>9}  numbers")
        for sign, answer in planned:
            start = time.perf_counter()
            with rig(Path(folder)) as at:
                cold = (time.perf_counter() - start) * 1e3
                row = reach(at, sign, answer)
                at.running.start.show()
            QApplication.processEvents()
            wrong += not row.is_right
            said = " ".join(row.numbers) if row.is_right else f"MISSED {' '.join(sorted(row.missing))}"
            print(f"{sign:<26}{row.answer:<10}{row.actions:>8}{cold:>10.0f}{row.spent:>9.0f}  {said}")
        print(f"{len(planned)} ways, {wrong} of them over {MOST} actions")
    return int(bool(wrong))
