"""Telling: makes a scenario of a plan, so that people and the player can play it.

Neighbours: `plans` says what is answered, the `player` plays what is made here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.covering.plans import MOST_ROUNDS, Ground, Plan
from vb_wizard.application.training.throw_away import throw_away_desk
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import Step, StepKind
from vb_wizard.domain.journal import Mark, Place
from vb_wizard.domain.scenario import Acute, Answer, Deny, Expectation, Line, Scenario, Walk

_ROUNDS = 6
"""How often all tracks are gone through: an answer on one track can open another way on a track that had ended."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What every scenario of a set has in common. `clock` is Dutch time, `by` a role id; `denied` is what "klopt niet" says."""

    clock: datetime
    by: str
    denied: str


def tell(ground: Ground, plan: Plan, name: str, title: str, summary: str, frame: Frame) -> Scenario:
    """Return a scenario that goes the way of a plan.

    Args:
        ground: the flows.
        plan: what is answered.
        name: the id of the scenario.
        title: its title.
        summary: a few sentences for the trainer.
        frame: what the scenarios of a set have in common.
    """
    clock = StoryClock(frame.clock)
    teller = _Teller(plan, throw_away_desk(ground.compiled, plan.flow, title, clock, frame.by), frame.denied)
    teller.tell(bool(ground.book.interrupt), [flow for flow in ground.tracks if flow != plan.flow])
    return Scenario(
        id=name,
        title=title,
        summary=summary,
        flow=plan.flow,
        clock=frame.clock,
        by=frame.by,
        facts=teller.facts,
        story=tuple(Line(act) for act in teller.acts),
        expect=Expectation(ended=tuple(teller.ended())),
    )


Told = Walk | Answer | Deny | Acute


@dataclass
class _Teller:
    """Goes through a case as the plan says, and writes down what a player has to do to come by the same places."""

    plan: Plan
    desk: CaseDesk
    denied: str
    acts: list[Told] = field(default_factory=list)
    facts: dict[str, Value] = field(default_factory=dict)
    """The answers that were needed."""

    def tell(self, has_interrupt: bool, tracks: list[str]) -> None:
        if has_interrupt:
            self.desk.raise_acute()
            self.acts.append(Acute(raised=True))
            self._go_through(self.desk.state.focus.track, "")
            self.desk.end_acute()
            self.acts.append(Acute(raised=False))
        self._go_through(self.plan.flow, "")
        for _ in range(_ROUNDS):
            before = len(self.acts)
            for flow in tracks:
                self._go_through(flow, flow)
            self._go_through(self.plan.flow, "")
            if len(self.acts) == before:
                break

    def ended(self) -> list[str]:
        return [track.flow for track in self.desk.state.tracks if track.ended and track.id == track.flow]

    def _go_through(self, track_id: str, named: str) -> None:
        """Go on along a track until it ends, or goes round for ever; `named` is what a line of the story calls it."""
        track = self.desk.state.track(track_id)
        if track is not None and track.ended:
            return
        self.desk.open_track(named or track_id)
        before = len(self.desk.case.journal) if track is not None else -1
        while self._goes_on(self._current(track_id), named):
            pass
        if len(self.desk.case.journal) > before:
            self.acts.append(Walk(_name(self._current(track_id)), named))

    def _current(self, track_id: str) -> Place:
        return next(track.current.place for track in self.desk.state.tracks if track.id == track_id)

    def _goes_on(self, place: Place, named: str) -> bool:
        """Do what the plan does at a place; returns whether that led on."""
        step = self.desk.step(place)
        if step.kind is StepKind.END or place.visit > MOST_ROUNDS:
            return False
        if place.visit == 1 and step.if_not and (place.flow, place.step) in self.plan.denied:
            self.acts += [Walk(_name(place), named), Deny(self.denied)]
            self.desk.opt_out(place, self.denied)
        elif step.kind is StepKind.ASK:
            self._answer(place, step, named)
        else:
            for task in self.desk.state.tasks_at(place):
                if task.mark is Mark.OPEN:
                    self.desk.mark(place, task.task, Mark.DONE)
            self.desk.go_on(place)
        return self._current(place.track) != place

    def _answer(self, place: Place, step: Step, named: str) -> None:
        value = self.plan.facts[step.subject]
        if step.again:
            if place.visit == 1:
                value = self.plan.turns.get((place.flow, place.step), value)
            self.acts += [Walk(_name(place), named), Answer({step.subject: value})]
        else:
            self.facts[step.subject] = value
        self.desk.answer(place, value)


def _name(place: Place) -> str:
    return f"{place.flow}.{place.step}"
