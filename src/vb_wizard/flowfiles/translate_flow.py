"""From a written flow to a flow of the domain: short forms written out, titles filled in.

Neighbours: `flow_documents` is what comes in, `domain.flow` what goes out, `translate_catalogue` came first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vb_wizard.domain.citations import Citation
from vb_wizard.domain.deadlines import Term
from vb_wizard.domain.facts import Fact
from vb_wizard.domain.findings import Path
from vb_wizard.domain.flow import Branch, ContactUse, Flow, InstrumentUse, ScoreItem, Step, StepKind, Task
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.condition_reader import read_condition
from vb_wizard.flowfiles.document_parts import CitationDocument, ContactUseDocument, InstrumentUseDocument
from vb_wizard.flowfiles.flow_documents import (
    STEP_KINDS,
    FlowDocument,
    ScoreItemDocument,
    StepDocument,
    TaskDocument,
    TermDocument,
)


def citations(written: Iterable[CitationDocument]) -> tuple[Citation, ...]:
    """Return the citations of the domain."""
    return tuple(Citation(one.doc, one.at, one.basis) for one in written)


def translate_flow(
    written: FlowDocument, facts: Mapping[str, Fact], flow_titles: Mapping[str, str], complaints: Complaints
) -> Flow:
    """Make a flow.

    Args:
        written: the validated file.
        facts: the facts of the catalogue, for the titles of asking steps.
        flow_titles: the titles of all flows, for the titles of running steps.
        complaints: gets findings about conditions.
    """
    steps = {}
    for step_id, step in written.steps.items():
        kind = next(kind for kind in STEP_KINDS if getattr(step, kind) is not None)
        subject: str = getattr(step, kind)
        title = step.title
        if title is None:
            title = (
                facts[subject].short
                if kind == "ask" and subject in facts
                else flow_titles.get(subject, subject)
            )
        steps[step_id] = _step(step_id, StepKind(kind), title, subject, step, complaints)
    return Flow(
        written.flow, written.title, written.version, written.as_of, written.kind, written.about, written.start, steps,
        tuple(written.carries), tuple(_score_item(one) for one in written.score),
    )  # fmt: skip


def _step(
    step_id: str, kind: StepKind, title: str, subject: str, written: StepDocument, complaints: Complaints
) -> Step:
    path: Path = ("steps", step_id)
    branches = tuple(
        Branch(branch.go, read_condition(branch.when, (*path, "next", number, "when"), complaints))
        for number, branch in enumerate(written.next)
    )
    tasks = tuple(
        translate_task(task, (*path, "tasks", number), complaints)
        for number, task in enumerate(written.tasks)
    )
    return Step(
        id=step_id,
        kind=kind,
        phase=written.phase,
        title=title,
        subject=subject,
        branches=branches,
        again=written.again,
        say=written.say or "",
        why=written.why or "",
        sources=citations(written.source),
        contacts=contact_uses(written.contacts),
        instruments=instrument_uses(written.instruments),
        tasks=tasks,
        start=tuple(written.start),
        notes=tuple(written.notes),
        lift=tuple(written.lift),
        premise=written.premise or "",
        if_not=written.if_not or "",
        enter=written.enter or "",
        offences=written.offences,
        waits=written.waits,
    )


def translate_task(written: TaskDocument, path: Path, complaints: Complaints) -> Task:
    """Make a task; `path` is where it stands, `complaints` gets findings about its condition."""
    return Task(
        id=written.id,
        say=written.say,
        help=written.help or "",
        who=written.who or "",
        when=read_condition(written.when, (*path, "when"), complaints),
        contacts=contact_uses([written.contact] if written.contact else []),
        instruments=instrument_uses([written.instrument] if written.instrument else []),
        within=_term(written.within) if written.within else None,
        return_at=written.return_at or "",
        sources=citations(written.source),
        core=written.core,
    )


def _score_item(written: ScoreItemDocument) -> ScoreItem:
    return ScoreItem(
        written.id, written.title, written.fact, written.proof, written.fresh, written.todo, citations(written.source),
        written.covers,
    )  # fmt: skip


def _term(written: TermDocument) -> Term:
    return Term(tuple(written.span), written.from_, written.strength, written.weekend)


def contact_uses(written: Iterable[ContactUseDocument]) -> tuple[ContactUse, ...]:
    """Return the contacts that are named."""
    return tuple(ContactUse(one.call, one.why or "") for one in written)


def instrument_uses(written: Iterable[InstrumentUseDocument]) -> tuple[InstrumentUse, ...]:
    """Return the instruments that are named."""
    return tuple(InstrumentUse(one.use, one.part or "") for one in written)
