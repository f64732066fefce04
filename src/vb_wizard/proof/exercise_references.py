"""Every place where an exercise names something of the flows or the catalogue.

Neighbours: `references` puts these with the others; `exercises` looks at what an exercise names of itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.cues import AfterDeed, Deed, DeedKind, NotDoneBy, WrongContact
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.findings import Path
from vb_wizard.proof.exercise_cues import cues_of
from vb_wizard.proof.reference import Reference

_SECTION = {
    DeedKind.TASK: "tasks",
    DeedKind.STEP: "steps",
    DeedKind.TRACK: "flows",
    DeedKind.CALL: "contacts",
    DeedKind.REACHED: "contacts",
    DeedKind.ANSWER: "facts",
}


def references_of(exercise: Exercise, path: Path) -> Iterator[Reference]:
    """Yield what an exercise names; `path` is that of the exercise."""
    for number, goal in enumerate(exercise.goals):
        for at, task in enumerate(goal.expects):
            yield Reference("tasks", task, (*path, "goals", number, "expects", at))
    yield from (Reference("roles", role, (*path, "roles", role)) for role in exercise.roles)
    yield from (Reference("flows", flow, (*path, "based_on", flow)) for flow in exercise.based_on)
    for number, dilemma in enumerate(exercise.dilemmas):
        for at, adviser in enumerate(dilemma.advisers):
            yield Reference("roles", adviser.role, (*path, "dilemmas", number, "advisers", at, "role"))
    for place, _, cue in cues_of(exercise):
        if isinstance(cue, WrongContact):
            for at, contact in enumerate(cue.contacts):
                yield Reference("contacts", contact, (*path, *place, "wrong", at))
    for place, deed in _deeds(exercise):
        if deed.kind in _SECTION:
            yield Reference(_SECTION[deed.kind], deed.name, (*path, *place))


def answers_of(exercise: Exercise, path: Path) -> Iterator[tuple[str, tuple[str, ...], bool, Path]]:
    """Yield the answers that cues wait for, as `references.answers_in` does."""
    for place, deed in _deeds(exercise):
        if deed.kind is DeedKind.ANSWER:
            yield deed.name, (deed.value,), True, (*path, *place)


def _deeds(exercise: Exercise) -> Iterator[tuple[Path, Deed]]:
    for place, _, cue in cues_of(exercise):
        if isinstance(cue, (AfterDeed, NotDoneBy)):
            key = "after" if isinstance(cue, AfterDeed) else "undone"
            fact = (cue.deed.name,) if cue.deed.kind is DeedKind.ANSWER else ()
            yield (*place, key, cue.deed.kind.value, *fact), cue.deed
