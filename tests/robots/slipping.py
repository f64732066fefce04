"""Plays stories with a slip at each point: what stands there must be visible, soon undone, and nothing lost or doubled.

Neighbours: `slips` makes the slips, `tally` counts them, `stories` plays all stories.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.robots.rig import Rig, rig, settle
from tests.robots.slips import Clumsy, Made, Slip, Stand
from tests.robots.tally import MOST, Choose, Situation, Tally
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import CallResult, Mark, Place
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.case import present_case
from vb_wizard.ui.dialogs.answers import EvidenceAnswer
from vb_wizard.ui.hands import WindowHands
from vb_wizard.ui.screens import centre
from vb_wizard.ui.scripted import ScriptedAsks

_ANYWHERE = (Slip.CLOSED, Slip.DROPPED, Slip.UNFOCUSED, Slip.ALARM)


class Seconds:
    """The seconds that the window counts, moved by hand."""

    def __init__(self) -> None:
        """Start somewhere."""
        self.now = 1000.0

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


class CancellingAsks(ScriptedAsks):
    """Dialogs that follow the story, and cancel evidence that was dropped by mistake."""

    is_mistake = False

    def evidence(self, names: Sequence[str]) -> EvidenceAnswer | None:
        """Cancel a mistake."""
        return None if self.is_mistake else super().evidence(names)


class SlippingHands:
    """Hands that slip before, or while, they do the right thing. Fulfils `Hands` of the player."""

    def __init__(self, data: Path, scenario: Scenario, tally: Tally, choose: Choose) -> None:
        """Open a window with a new case.

        Args:
            data: the data folder.
            scenario: the story.
            tally: where to count.
            choose: which of the slips that can be made at a point are made there.
        """
        self._data, self._tally, self._choose = data, tally, choose
        self._story = scenario.id
        self.clock = StoryClock(scenario.clock)
        self._seconds = Seconds()
        self._asks = CancellingAsks()
        self._is_behind = False
        self._stack = ExitStack()
        patch = self._stack.enter_context(pytest.MonkeyPatch.context())
        patch.setattr(centre, "monotonic", lambda: self._seconds.now)
        self._window = self._stack.enter_context(ExitStack())
        self._open()
        desk = self._at.house.office.start_case(scenario.flow, scenario.title)
        self._at.running.cases.open(desk)
        self.player = Player(scenario, desk, self.clock, self)
        self._hold(desk)

    def close(self) -> None:
        """Close the window."""
        self._stack.close()

    def _open(self) -> None:
        self._at: Rig = self._window.enter_context(rig(self._data, self._asks, self.clock))
        self._clumsy = Clumsy(self._at, self._seconds.wait)

    def _hold(self, desk: CaseDesk) -> None:
        self.player.desk = desk
        self._hands = WindowHands(
            self._at.window, desk, self._asks, self._at.running.cases.show, lambda: None
        )

    # What the player asks for

    def answer(self, place: Place, value: Value) -> None:
        """Answer, after a slip."""
        self._look_at(place)

        def choose() -> QAbstractButton:
            self._hands.choose(place, value)
            return self._at.fingers.find(QAbstractButton, "forward")

        self._act("answer", (place, value), (Slip.WRONG, Slip.DOUBLE, Slip.HELD), choose, value)

    def go_on(self, place: Place) -> None:
        """Go on, after a slip."""
        self._look_at(place)
        slips = (Slip.DOUBLE, Slip.HELD) if self._desk.step(place).kind is not StepKind.END else ()
        find = lambda: self._at.fingers.find(QAbstractButton, "forward")  # noqa: E731 - as long as its use
        self._act("go_on", (place,), slips, find)

    def mark(
        self, place: Place, task_id: str, mark: Mark, reason: str, to: str, until: datetime | None
    ) -> None:
        """Mark a task, after a slip."""
        self._look_at(place)
        now = next(task.mark for task in self._desk.state.tasks_at(place) if task.task == task_id)
        slips = (Slip.WRONG, Slip.DOUBLE, Slip.HELD) if (now, mark) == (Mark.OPEN, Mark.DONE) else ()
        find = lambda: self._at.fingers.find(QAbstractButton, f"check:{task_id}")  # noqa: E731
        self._act("mark", (place, task_id, mark, reason, to, until), slips, find, task=task_id)

    def call(self, contact: str, name: str, number: str, result: CallResult, text: str) -> None:
        """Note a call, after a slip."""
        self._act("call", (contact, name, number, result, text))

    def note(self, text: str) -> None:
        """Write a line, after a slip."""
        self._act("note", (text,))

    def add_evidence(self, source: bytes, name: str, origin: str) -> None:
        """Add a file, after a slip."""
        self._act("add_evidence", (source, name, origin))

    def open_track(self, flow: str) -> None:
        """Open a track."""
        self._desk.open_track(flow)
        self._is_behind = True

    def go_to(self, track: str, path: str = "", visit: int = 1) -> None:
        """Look at a step."""
        self._desk.go_to(track, path, visit)
        self._is_behind = True

    def opt_out(self, place: Place, reason: str) -> None:
        """Say that the premise does not hold, after a slip."""
        self._look_at(place)
        self._act("opt_out", (place, reason))

    def back(self) -> None:
        """Go back."""
        self._desk.back()
        self._is_behind = True

    def raise_acute(self) -> None:
        """Press the red button."""
        self._desk.raise_acute()
        self._is_behind = True

    def end_acute(self) -> None:
        """End acute danger."""
        self._desk.end_acute()
        self._is_behind = True

    # Slipping

    @property
    def _desk(self) -> CaseDesk:
        return self.player.desk

    def _look_at(self, place: Place) -> None:
        if self._desk.state.focus != place:
            self._desk.go_to(place.track, place.path, place.visit)
            self._is_behind = True

    def _act(
        self,
        what: str,
        given: Sequence[object],
        slips: Sequence[Slip] = (),
        button: Callable[[], QAbstractButton] | None = None,
        value: Value = "",
        task: str = "",
    ) -> None:
        """Make the slips of this point, and do the right thing unless a slip did it."""
        focus = self._desk.state.focus
        chosen = self._choose(Situation(f"{focus.flow}.{focus.step}", bool(task)), (*slips, *_ANYWHERE))
        if not chosen:
            # Nothing to slip on: what the buttons do is done at once, and the window follows when it is looked at again.
            getattr(self._desk, what)(*given)
            self._is_behind = True
            return
        self._look_again()
        # A slip that does the right thing as well comes last, and there can be one of those.
        last = [slip for slip in chosen if slip in (Slip.DOUBLE, Slip.HELD)][:1]
        for slip in [one for one in chosen if one not in (Slip.DOUBLE, Slip.HELD)]:
            self._slip(slip, value, task)
        before = Stand.of(self._desk)
        if last and button is not None:
            found = button()
            made = self._clumsy.confirm_twice(found, held=last[0] is Slip.HELD)
            self._judge(last[0], made, before)
        else:
            getattr(self._hands, what)(*given)
        self._seconds.wait(5)
        added = len(Stand.of(self._desk).recorded) - len(before.recorded)
        if added > 1:
            self._tally.doubled += added - 1
            self._say(last[0] if last else None, f"one act left {added} entries")

    def _look_again(self) -> None:
        """Show the case as it is by now, to somebody who has read it."""
        if self._is_behind:
            self._is_behind = False
            self._at.running.cases.show()
            self._at.window.case.centre.settle()
            settle()

    def _slip(self, slip: Slip, value: Value, task: str) -> None:
        before = Stand.of(self._desk)
        if slip is Slip.CLOSED:
            made = self._close_window()
        elif slip is Slip.DROPPED:
            self._asks.is_mistake = True
            made = self._clumsy.drop(self._data / "sleutel")
            self._asks.is_mistake = False
        elif slip is Slip.UNFOCUSED:
            made = self._clumsy.lose_focus()
        elif slip is Slip.ALARM:
            made = self._clumsy.alarm_twice()
        else:
            made = self._clumsy.wrong_tick(task) if task else self._clumsy.wrong_answer(value)
        self._judge(slip, made, before)
        self._seconds.wait(5)

    def _close_window(self) -> Made:
        self._window.close()
        self._open()
        desk = self._at.running.cases.desk
        if desk is None:
            return Made(trouble="the case did not come back")
        self._hold(desk)
        return Made()

    def _judge(self, slip: Slip, made: Made, before: Stand) -> None:
        self._tally.add(slip, made.actions)
        after = Stand.of(self._desk)
        known = len(before.recorded)
        troubles = [made.trouble]
        if after.recorded[:known] != before.recorded:
            self._tally.lost += 1
            troubles.append("a confirmed entry is gone")
        if len(after.recorded) - known > made.entries:
            self._tally.doubled += len(after.recorded) - known - made.entries
            troubles.append(f"{len(after.recorded) - known} entries instead of {made.entries}")
        if made.is_done:
            troubles.append("" if len(after.recorded) == known + made.entries else "it was not recorded")
        else:
            troubles.append("" if after.focus == before.focus else "it stands somewhere else")
            troubles.append("" if after.acute == before.acute else "acute danger was not undone")
            troubles += self._changed(slip, before, after)
        if made.actions > MOST:
            troubles.append(f"{made.actions} actions to undo it")
        troubles.append(self._unseen())
        for trouble in filter(None, troubles):
            self._say(slip, trouble)

    def _changed(self, slip: Slip, before: Stand, after: Stand) -> Iterator[str]:
        here = self._desk.step(self._desk.state.focus).subject if slip is Slip.WRONG else ""
        if [one for one in after.facts if one[0] != here] != [one for one in before.facts if one[0] != here]:
            yield "an answer changed"
        if not set(before.tasks) <= set(after.tasks):
            yield "what became of an action changed"

    def _unseen(self) -> str:
        """Say that the window shows something else than where the case stands."""
        office = self._at.house.office
        view = present_case(self._desk, office, office.clock.now())
        shown = self._at.window.case.centre
        seen = self._at.window.shows_case and shown.title.text() == view.centre.title
        return "" if seen else "the screen shows something else than the case"

    def _say(self, slip: Slip | None, trouble: str) -> None:
        focus = self._desk.state.focus
        self._tally.say(slip, f"{self._story} {focus.flow}.{focus.step}", trouble)
