"""The same flow in other engines: each translation is generic, step by step and branch by branch.

A walker is reset to the start of the flow and then asked to take one step at a time; it tells where it stands. The guards are
the same Python function for everybody, so what differs is the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from vb_wizard.domain.conditions import ALWAYS, Condition, Value, holds
from vb_wizard.domain.flow import Flow
from vb_wizard.engine.machine import CompiledFlow

Facts = Mapping[str, Value]


class Walker(Protocol):
    """An engine with one flow in it."""

    def reset(self, facts: Facts) -> None:
        """Stand at the start of the flow, with these answers."""

    def step(self) -> None:
        """Take one step."""

    def where(self) -> str:
        """The step where it stands."""


class Ours:
    """The compiled machine of vb-wizard."""

    def __init__(self, flow: Flow, free: frozenset[str]) -> None:
        """Compile the flow."""
        self._flow = CompiledFlow(flow, free)
        self._at = flow.start
        self._facts: Facts = {}

    def reset(self, facts: Facts) -> None:
        """Stand at the start."""
        self._at, self._facts = self._flow.flow.start, facts

    def step(self) -> None:
        """Take one step."""
        self._at = self._flow.advance(self._at, self._facts) or self._at

    def where(self) -> str:
        """The step where it stands."""
        return self._at


class RawTransitions:
    """`transitions` as its manual says: one model, one trigger, ordered conditions."""

    def __init__(self, flow: Flow, free: frozenset[str]) -> None:
        """Build the machine."""
        from transitions import Machine

        self._start = flow.start
        self.facts: Facts = {}
        self._machine = Machine(self, states=list(flow.steps), initial=flow.start, auto_transitions=False)
        for step in flow.steps.values():
            for branch in step.branches:
                self._machine.add_transition(
                    "forward", step.id, branch.go, conditions=self._guard(branch.when, free)
                )

    def _guard(self, when: Condition, free: frozenset[str]) -> Callable[[], bool] | None:
        return None if when == ALWAYS else lambda: holds(when, self.facts, free)

    def reset(self, facts: Facts) -> None:
        """Stand at the start."""
        self.facts = facts
        self._machine.set_state(self._start)

    def step(self) -> None:
        """Take one step."""
        self.forward()  # type: ignore[attr-defined]  # the machine adds it

    def where(self) -> str:
        """The step where it stands."""
        return str(self.state)  # type: ignore[attr-defined]  # idem


class PythonStatemachine:
    """python-statemachine: a class made from the flow, a new instance for each walk."""

    def __init__(self, flow: Flow, free: frozenset[str]) -> None:
        """Make the class."""
        from statemachine import State, StateMachine

        # Its own attributes may not be hidden by a step of the same name.
        states = {
            step.id: State(initial=step.id == flow.start, final=not step.branches, name=step.id)
            for step in flow.steps.values()
            if step.id in reachable(flow)
        }
        forward: Any = None
        for name, state in states.items():
            for branch in flow.steps[name].branches:
                made = state.to(states[branch.go], cond=self._guard(branch.when, free))
                forward = made if forward is None else forward | made
        members = {f"step_{name}": state for name, state in states.items()} | {"forward": forward}
        self._made: Any = type("Translated", (StateMachine,), members)
        self.facts: Facts = {}
        self._machine: Any = None

    def _guard(self, when: Condition, free: frozenset[str]) -> Callable[[], bool] | None:
        return None if when == ALWAYS else lambda: holds(when, self.facts, free)

    def reset(self, facts: Facts) -> None:
        """Stand at the start."""
        self.facts = facts
        self._machine = self._made()

    def step(self) -> None:
        """Take one step."""
        self._machine.forward()

    def where(self) -> str:
        """The step where it stands."""
        return next(iter(self._machine.configuration)).id.removeprefix("step_")


class Sismic:
    """sismic: a statechart with priorities, because it refuses two branches that hold at once."""

    def __init__(self, flow: Flow, free: frozenset[str]) -> None:
        """Build the statechart."""
        from sismic.model import BasicState, CompoundState, Statechart, Transition

        self._chart = Statechart("flow")
        self._chart.add_state(CompoundState("root", initial=flow.start), None)
        for step in flow.steps.values():
            self._chart.add_state(BasicState(step.id), "root")
        self.facts: Facts = {}
        self._guards: dict[str, Callable[[], bool]] = {}
        for step in flow.steps.values():
            for rank, branch in enumerate(step.branches):
                name = f"guard_{len(self._guards)}"
                self._guards[name] = self._guard(branch.when, free)
                code = None if branch.when == ALWAYS else f"{name}()"
                made = Transition(step.id, branch.go, event="forward", guard=code, priority=-rank)
                self._chart.add_transition(made)
        self._interpreter: Any = None

    def _guard(self, when: Condition, free: frozenset[str]) -> Callable[[], bool]:
        return lambda: holds(when, self.facts, free)

    def reset(self, facts: Facts) -> None:
        """Stand at the start."""
        from sismic.interpreter import Interpreter

        self.facts = facts
        self._interpreter = Interpreter(self._chart, initial_context=self._guards)
        self._interpreter.execute_once()

    def step(self) -> None:
        """Take one step."""
        self._interpreter.queue("forward")
        self._interpreter.execute_once()

    def where(self) -> str:
        """The step where it stands."""
        return next(str(name) for name in self._interpreter.configuration if name != "root")


class Spiff:
    """SpiffWorkflow: a workflow of exclusive choices, a new one for each walk."""

    def __init__(self, flow: Flow, free: frozenset[str]) -> None:
        """Build the specification."""
        from SpiffWorkflow.operators import Operator
        from SpiffWorkflow.specs.ExclusiveChoice import ExclusiveChoice
        from SpiffWorkflow.specs.Simple import Simple
        from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec

        rival = self

        class Guard(Operator):  # type: ignore[misc]  # the library carries no types
            """A condition of the flow."""

            def __init__(self, when: Condition) -> None:
                super().__init__("when")
                self.when = when

            def _matches(self, _task: object) -> bool:
                return holds(self.when, rival.facts, free)

        self._spec = WorkflowSpec("flow", addstart=True)
        tasks: dict[str, Any] = {
            step.id: (ExclusiveChoice if step.branches else Simple)(self._spec, step.id)
            for step in flow.steps.values()
        }
        self._spec.start.connect(tasks[flow.start])
        for step in flow.steps.values():
            for branch in step.branches[:-1]:
                tasks[step.id].connect_if(Guard(branch.when), tasks[branch.go])
            if step.branches:
                tasks[step.id].connect(tasks[step.branches[-1].go])
        self.facts: Facts = {}
        self._workflow: Any = None
        self._ready: Any = None

    def reset(self, facts: Facts) -> None:
        """Stand at the start."""
        from SpiffWorkflow.workflow import Workflow

        self.facts = facts
        self._workflow = Workflow(self._spec)
        self._workflow.run_next()

    def step(self) -> None:
        """Take one step."""
        self._workflow.run_next()

    def where(self) -> str:
        """The step where it stands."""
        from SpiffWorkflow.util.task import TaskState

        return str(self._workflow.get_next_task(state=TaskState.READY).task_spec.name)


def reachable(flow: Flow) -> set[str]:
    """The steps that can be reached along branches; python-statemachine refuses any other."""
    found, todo = {flow.start}, [flow.start]
    while todo:
        for branch in flow.steps[todo.pop()].branches:
            if branch.go not in found:
                found.add(branch.go)
                todo.append(branch.go)
    return found


RIVALS: Mapping[str, Callable[[Flow, frozenset[str]], Walker]] = {
    "raw transitions": RawTransitions,
    "vb-wizard": Ours,
    "python-statemachine": PythonStatemachine,
    "sismic": Sismic,
    "SpiffWorkflow": Spiff,
}
