"""One scenario that is being changed: every change at its place, with as many steps back as there were.

Neighbours: `workshop` opened it and keeps it; `presenters.editor` shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from enum import Enum

from vb_wizard.application.training.cue_parts import moment_of, with_part
from vb_wizard.domain.cues import AfterDeed, Cue, NotDoneBy
from vb_wizard.domain.editing import added, moved, part_at, put, renamed, without
from vb_wizard.domain.exercise import (
    Adviser,
    Dilemma,
    Exercise,
    ExtraAction,
    Goal,
    Hint,
    Inject,
    InjectKind,
    Milestone,
    Question,
    Side,
    Variable,
)
from vb_wizard.domain.findings import Path
from vb_wizard.domain.names import free_name, name_of
from vb_wizard.domain.scenario import Scenario

EXERCISE = "exercise"
_TITLES = ("title", "say", "ask")
_NEW = "nieuw"
_YES_NO = {"ja": "Ja", "nee": "Nee"}
_MOST_STEPS = 500
_MOST_DIGITS = 5

_ITEMS: Mapping[str, Callable[[str], object]] = {
    "goals": lambda name: Goal(name, ""),
    "injects": lambda name: Inject(name, InjectKind.MAIL, "", ""),
    "questions": lambda name: Question(name, "", _YES_NO),
    "dilemmas": lambda name: Dilemma(
        name, "", (Adviser("", Side.FOR, ""), Adviser("", Side.AGAINST, "")), _YES_NO
    ),
    "hints": lambda name: Hint(name, ""),
    "milestones": lambda name: Milestone(name, ""),
    "extra": lambda name: ExtraAction(name, ""),
}


class Editing:
    """A scenario with its history. `scenario` is how it is now."""

    def __init__(self, scenario: Scenario) -> None:
        """Begin without history."""
        self.scenario = scenario
        self._before: list[Scenario] = []
        self._after: list[Scenario] = []
        self._typing: Path = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a change was taken back."""
        return bool(self._after)

    @property
    def exercise(self) -> Exercise:
        """The exercise of the scenario; whoever opens one gives it an exercise first."""
        if self.scenario.exercise is None:
            raise ValueError(self.scenario.id)
        return self.scenario.exercise

    def undo(self) -> None:
        """Take the last change back; what is typed in one field is one change."""
        if self._before:
            self._after.append(self.scenario)
            self.scenario = self._before.pop()
            self._typing = ()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._after:
            self._before.append(self.scenario)
            self.scenario = self._after.pop()
            self._typing = ()

    def _become(self, scenario: Scenario, typing: Path = ()) -> None:
        if scenario == self.scenario:
            return
        if not typing or typing != self._typing:
            self._before = [*self._before[-_MOST_STEPS:], self.scenario]
        self._typing = typing
        self._after = []
        self.scenario = scenario

    def change(self, path: Path, value: str) -> None:
        """Put what was typed or chosen at a path; what cannot stand there changes nothing.

        Raises:
            LookupError: there is no such place.
        """
        if "cue" in path[:-1]:
            at = path.index("cue") + 1
            cue = with_part(part_at(self.scenario, path[:at]), str(path[-1]), value)
            self._become(put(self.scenario, path[:at], cue), path)
        elif path[-1:] == ("key",):
            self._become(renamed(self.scenario, path[:-1], value))
        else:
            before = part_at(self.scenario, path)
            changed = put(self.scenario, path, _typed(before, value, path))
            self._become(self._named(changed, path), path)

    def _named(self, scenario: Scenario, path: Path) -> Scenario:
        """Give a part that was added here a name that follows its title, as long as nothing refers to it."""
        if len(path) != len(("exercise", "injects", 0, "title")) or path[-1] not in _TITLES:
            return scenario
        place = path[:-1]
        item, old = part_at(scenario, place), part_at(self.scenario, path)
        made = name_of(f"{path[1]}_{_NEW}"), name_of(str(old))
        others = self.names() - {item.id}
        if not item.id.startswith(made) or item.id in self._referred():
            return scenario
        title = str(part_at(scenario, path)).strip()
        name = free_name(name_of(title or made[0]), others)
        renamed_item: Scenario = put(scenario, (*place, "id"), name)
        return renamed_item

    def has(self, path: Path) -> bool:
        """Whether there is something at a path."""
        try:
            part_at(self.scenario, path)
        except LookupError:
            return False
        return True

    def names(self) -> frozenset[str]:
        """Return the names of all parts."""
        return frozenset(one.id for section in _ITEMS for one in getattr(self.exercise, section))

    def _referred(self) -> frozenset[str]:
        found = {name for goal in self.exercise.goals for name in (*goal.milestones, *goal.extra)}
        for section in ("injects", "questions", "dilemmas", "hints", "milestones"):
            for one in getattr(self.exercise, section):
                cue: Cue = one.cue
                if isinstance(cue, (AfterDeed, NotDoneBy)):
                    found.add(cue.deed.name.partition(".")[0])
        return frozenset(found)

    def add(self, path: Path) -> Path:
        """Add something empty to a section, to answers or to advisers; returns where it is."""
        section, exercise = str(path[-1]), self.exercise
        if section in _ITEMS:
            name = free_name(name_of(f"{section}_{_NEW}"), self.names())
            self._become(added(self.scenario, path, _ITEMS[section](name)))
            return (*path, len(getattr(exercise, section)))
        if section == "advisers":
            count = len(part_at(self.scenario, path))
            self._become(added(self.scenario, path, Adviser("", Side.AGAINST if count % 2 else Side.FOR, "")))
            return (*path, count)
        row: Mapping[str, object] = part_at(self.scenario, path)
        stem, value = {
            "variables": ("variabele", Variable("", "")),
            "options": ("antwoord", ""),
        }.get(section, ("", ""))
        name = free_name(stem, row) if stem else ""
        if name not in row:
            self._become(put(self.scenario, (*path, name), value))
        return (*path, name)

    def remove(self, path: Path) -> None:
        """Take something away."""
        self._become(without(self.scenario, path))

    def move(self, path: Path, by: int) -> Path:
        """Move something up or down; returns where it is then."""
        scenario, there = moved(self.scenario, path, by)
        self._become(scenario)
        return there

    def duplicate(self, path: Path) -> Path:
        """Put the same once more behind it, with a name of its own; returns where it is."""
        item, at = part_at(self.scenario, path), int(path[-1]) + 1
        copy = replace(item, id=free_name(item.id, self.names()))
        self._become(added(self.scenario, path[:-1], copy, at))
        return (*path[:-1], at)


def _typed(before: object, value: str, path: Path) -> object:
    """Return what was typed as the kind of thing that stood there."""
    if isinstance(before, Enum):
        return type(before)(value)
    if isinstance(before, int):
        is_number = value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS
        return int(value) if is_number else before
    if isinstance(before, datetime):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return before
    if isinstance(before, tuple):
        return tuple(value.split())
    if path[-1] == "by" and len(path) > 1:
        return moment_of(value) if value.strip() else None
    return value
