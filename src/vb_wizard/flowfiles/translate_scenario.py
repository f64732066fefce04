"""From a written scenario to a scenario of the domain.

Neighbours: `scenario_documents` is what comes in, `domain.scenario` what goes out.
"""

from __future__ import annotations

from vb_wizard.domain import scenario as domain
from vb_wizard.domain.moments import Moment
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.scenario_documents import ExpectDocument, LineDocument, ScenarioDocument
from vb_wizard.flowfiles.translate_exercise import translate_exercise


def translate_scenario(written: ScenarioDocument, complaints: Complaints) -> domain.Scenario:
    """Make a scenario; `complaints` only lends the lines of the story."""
    story = tuple(
        domain.Line(_act(line), line.at or Moment(), complaints.line_of(("story", number)))
        for number, line in enumerate(written.story)
    )
    return domain.Scenario(
        id=written.scenario,
        title=written.title,
        summary=written.summary,
        flow=written.flow,
        clock=written.clock,
        by=written.by,
        facts=dict(written.facts),
        story=story,
        expect=_expectation(written.expect),
        case=written.case,
        exercise=translate_exercise(written.exercise) if written.exercise is not None else None,
    )


def _act(line: LineDocument) -> domain.Act:
    """Return the one thing that a line does; `LineDocument` has seen to it that there is one."""
    if line.walk is not None:
        return domain.Walk(line.walk, line.track or "")
    if line.answer is not None:
        return domain.Answer(dict(line.answer))
    if line.call is not None and line.result is not None:
        return domain.Call(line.call, line.result, line.text or "")
    if line.task is not None and line.as_ is not None:
        until = line.until.strftime("%Y-%m-%d %H:%M") if line.until else ""
        return domain.MarkTask(line.task, line.as_, line.reason or "", line.to or "", until)
    if line.evidence is not None:
        return domain.Evidence(line.evidence.name, line.evidence.text, line.evidence.origin or "")
    if line.open is not None:
        return domain.OpenTrack(line.open)
    if line.acute is not None:
        return domain.Acute(line.acute == "raise")
    if line.deny is not None:
        return domain.Deny(line.deny)
    if line.back is not None:
        return domain.Back(line.back)
    return domain.Note(line.note or "")


def _expectation(written: ExpectDocument) -> domain.Expectation:
    return domain.Expectation(
        reached=tuple(written.reached),
        not_reached=tuple(written.not_reached),
        ended=tuple(written.ended),
        opened=tuple(written.opened),
        advised=tuple(written.advised),
        not_advised=tuple(written.not_advised),
        contacts=tuple(written.contacts),
        not_contacts=tuple(written.not_contacts),
        notes=tuple(written.notes),
        deadlines=dict(written.deadlines),
        order=tuple(written.order),
        by=dict(written.by),
    )
