"""Writing the block `exercise` of a scenario file.

Neighbours: `scenario_writing` writes the rest, `exercise_documents` reads it back.
"""

from __future__ import annotations

from vb_wizard.domain.cues import AfterDeed, AtMoment, Cue, Deed, DeedKind, NotDoneBy, WrongContact
from vb_wizard.domain.exercise import Dilemma, Exercise, Goal, Inject, Question
from vb_wizard.flowfiles.yaml_lines import Written, block, inline, item, moment_text, pairs


def exercise_lines(exercise: Exercise) -> list[str]:
    """Return the lines of the block, without its name."""
    lines = pairs({"level": exercise.level.value, "minutes": str(exercise.minutes)})
    lines += [f'pace: "{exercise.pace}"'] if exercise.pace != 1 else []
    lines += pairs({"aim": exercise.aim})
    lines += _items("goals", [_goal(goal) for goal in exercise.goals])
    lines += block("roles", [f"{inline(name)}: {inline(told)}" for name, told in exercise.roles.items()])
    lines += [f"based_on: {inline(exercise.based_on)}"] if exercise.based_on else []
    variables = exercise.variables.items()
    lines += block(
        "variables", [f"{name}: {inline({'what': one.what, 'value': one.value})}" for name, one in variables]
    )
    lines += _items("injects", [_inject(inject) for inject in exercise.injects])
    lines += _items("questions", [_question(question) for question in exercise.questions])
    lines += _items("dilemmas", [_dilemma(dilemma) for dilemma in exercise.dilemmas])
    lines += _items(
        "hints", [pairs({"id": one.id, "say": one.say, "cue": _cue(one.cue)}) for one in exercise.hints]
    )
    milestones = exercise.milestones
    lines += _items(
        "milestones", [pairs({"id": one.id, "say": one.say, "cue": _cue(one.cue)}) for one in milestones]
    )
    by = {one.id: moment_text(one.by) if one.by else "" for one in exercise.extra}
    lines += _items(
        "extra", [pairs({"id": one.id, "say": one.say, "by": by[one.id]}) for one in exercise.extra]
    )
    lines += block("debrief", [line for one in exercise.debrief for line in item([inline(one)])])
    return lines


def _items(name: str, every: list[list[str]]) -> list[str]:
    return block(name, [line for one in every for line in item(one)])


def _goal(goal: Goal) -> list[str]:
    shown = {"expects": goal.expects, "milestones": goal.milestones, "extra": goal.extra}
    return pairs({"id": goal.id, "say": goal.say, **shown})


def _inject(inject: Inject) -> list[str]:
    return pairs(
        {
            "id": inject.id,
            "kind": inject.kind.value,
            "cue": _cue(inject.cue),
            "title": inject.title,
            "who": inject.who,
            "to": inject.to,
            "text": inject.text,
            "picture": inject.picture,
            "sound": inject.sound,
            "note": inject.note,
        }
    )


def _question(question: Question) -> list[str]:
    shown: dict[str, Written] = {"id": question.id, "ask": question.ask, "cue": _cue(question.cue)}
    return pairs({**shown, "options": question.options, "protocol": question.protocol})


def _dilemma(dilemma: Dilemma) -> list[str]:
    advisers = [
        item([inline({"role": one.role, "side": one.side.value, "say": one.say})]) for one in dilemma.advisers
    ]
    return [
        *pairs({"id": dilemma.id, "ask": dilemma.ask, "cue": _cue(dilemma.cue), "options": dilemma.options}),
        *block("advisers", [line for one in advisers for line in one]),
        *pairs({"protocol": dilemma.protocol}),
    ]


def _cue(cue: Cue) -> Written:
    """Return a cue as it is written; nothing for one that waits for the trainer."""
    match cue:
        case AtMoment(at):
            return {"at": moment_text(at)}
        case AfterDeed(deed, minutes):
            return {"after": _deed(deed)} | ({"wait": str(minutes)} if minutes else {})
        case NotDoneBy(deed, by):
            return {"undone": _deed(deed), "by": moment_text(by)}
        case WrongContact(contacts):
            return {"wrong": list(contacts) or "any"}
    return ""


def _deed(deed: Deed) -> Written:
    return {deed.kind.value: {deed.name: deed.value} if deed.kind is DeedKind.ANSWER else deed.name}
