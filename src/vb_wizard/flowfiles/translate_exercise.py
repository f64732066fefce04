"""From the written block `exercise` to an exercise of the domain.

Neighbours: `exercise_documents` is what comes in, `domain.exercise` what goes out.
"""

from __future__ import annotations

from vb_wizard.domain import exercise as domain
from vb_wizard.domain.cues import (
    AfterDeed,
    AtMoment,
    ByTrainer,
    Cue,
    Deed,
    DeedKind,
    NotDoneBy,
    WrongContact,
)
from vb_wizard.flowfiles.exercise_documents import (
    DEEDS,
    CueDocument,
    DeedDocument,
    DilemmaDocument,
    ExerciseDocument,
    InjectDocument,
    QuestionDocument,
)

YES_NO = {"ja": "Ja", "nee": "Nee"}
"""The answers to a dilemma that has none of its own."""


def translate_exercise(written: ExerciseDocument) -> domain.Exercise:
    """Make an exercise."""
    return domain.Exercise(
        level=written.level,
        minutes=written.minutes,
        pace=max(1, written.pace),
        aim=written.aim,
        goals=tuple(
            domain.Goal(one.id, one.say, tuple(one.expects), tuple(one.milestones), tuple(one.extra))
            for one in written.goals
        ),
        roles=dict(written.roles),
        based_on=dict(written.based_on),
        variables={name: domain.Variable(one.what, one.value) for name, one in written.variables.items()},
        injects=tuple(_inject(one) for one in written.injects),
        questions=tuple(_question(one) for one in written.questions),
        dilemmas=tuple(_dilemma(one) for one in written.dilemmas),
        hints=tuple(domain.Hint(one.id, one.say, _cue(one.cue)) for one in written.hints),
        milestones=tuple(domain.Milestone(one.id, one.say, _cue(one.cue)) for one in written.milestones),
        extra=tuple(domain.ExtraAction(one.id, one.say, one.by) for one in written.extra),
        debrief=tuple(written.debrief),
    )


def _inject(written: InjectDocument) -> domain.Inject:
    return domain.Inject(
        id=written.id,
        kind=written.kind,
        title=written.title,
        text=written.text,
        cue=_cue(written.cue),
        who=written.who or "",
        to=written.to or "",
        picture=written.picture or "",
        sound=written.sound or "",
        note=written.note or "",
    )


def _question(written: QuestionDocument) -> domain.Question:
    return domain.Question(
        written.id, written.ask, dict(written.options), _cue(written.cue), written.protocol or ""
    )


def _dilemma(written: DilemmaDocument) -> domain.Dilemma:
    advisers = tuple(domain.Adviser(one.role, one.side, one.say) for one in written.advisers)
    options = dict(written.options or YES_NO)
    return domain.Dilemma(
        written.id, written.ask, advisers, options, _cue(written.cue), written.protocol or ""
    )


def _cue(written: CueDocument | None) -> Cue:
    """Return the one thing that a cue is; `CueDocument` has seen to it that there is one."""
    if written is None:
        return ByTrainer()
    if written.at is not None:
        return AtMoment(written.at)
    if written.after is not None:
        return AfterDeed(_deed(written.after), written.wait)
    if written.undone is not None and written.by is not None:
        return NotDoneBy(_deed(written.undone), written.by)
    return WrongContact(tuple(written.wrong or ()))


def _deed(written: DeedDocument) -> Deed:
    kind = next(DeedKind(name) for name in DEEDS if getattr(written, name) is not None)
    if written.answer is not None:
        ((fact, value),) = written.answer.items()
        return Deed(kind, fact, value)
    return Deed(kind, getattr(written, kind.value))
