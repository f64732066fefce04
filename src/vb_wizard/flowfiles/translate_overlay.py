"""From a written overlay to an overlay of the domain.

Neighbours: `overlay_documents` is what comes in, `domain.overlay` what goes out, `overlay_reading` calls this.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.facts import Fact
from vb_wizard.domain.findings import Path
from vb_wizard.domain.overlay import (
    AddedTask,
    ContactFill,
    Overlay,
    StepChange,
    TaskChange,
    TermChange,
    TextChange,
)
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.document_parts import Document
from vb_wizard.flowfiles.overlay_documents import (
    FillDocument,
    OverlayDocument,
    OverlayTermDocument,
    StepChangeDocument,
    TaskChangeDocument,
)
from vb_wizard.flowfiles.translate_catalogue import translate_catalogue
from vb_wizard.flowfiles.translate_flow import (
    citations,
    contact_uses,
    instrument_uses,
    translate_flow,
    translate_task,
)

_TASK_TEXTS = ("say", "help")
_STEP_TEXTS = ("title", "say", "why", "do", "inform", "end")
_CATALOGUE_TEXTS = {"facts": ("ask", "hint"), "notes": ("say",), "instruments": ("what", "link")}


def translate_overlay(
    written: OverlayDocument,
    facts: Mapping[str, Fact],
    flow_titles: Mapping[str, str],
    complaints: Complaints,
) -> Overlay:
    """Make an overlay.

    Args:
        written: the validated file.
        facts: the facts of the national catalogue, for the titles of asking steps in the office's own flows.
        flow_titles: the titles of the national flows.
        complaints: gets findings about conditions.
    """
    sections = ("facts", "contacts", "instruments", "sources", "roles", "notes")
    # Doors are one row on the start screen, and what is a crime is for the law to say: an office adds neither.
    entries = {**{name: getattr(written, name) for name in sections}, "doors": {}, "offences": {}}
    added = translate_catalogue(entries, lambda section, name: complaints.within((section, name)))
    titles = {**flow_titles, **{flow.flow: flow.title for flow in written.flows}}
    flows = tuple(
        translate_flow(flow, {**added.facts, **facts}, titles, complaints.within(("flows", number)))
        for number, flow in enumerate(written.flows)
    )
    return Overlay(
        id=written.overlay,
        title=written.title,
        office=written.office,
        as_of=written.as_of,
        documents=tuple(written.documents),
        based_on=dict(written.based_on),
        added=added,
        flows=flows,
        fills={name: _fill(fill) for name, fill in written.fill.items()},
        tasks=tuple(_task_change(name, change) for name, change in written.tasks.items()),
        steps=tuple(_step_change(name, change, complaints) for name, change in written.steps.items()),
        texts=tuple(
            TextChange(section, name, _texts(change, keys), dict(change.was), citations(change.source))
            for section, keys in _CATALOGUE_TEXTS.items()
            for name, change in getattr(written.texts, section).items()
        ),
    )


def _texts(written: Document, keys: tuple[str, ...]) -> dict[str, str]:
    return {key: text for key in keys if (text := getattr(written, key)) is not None}


def _fill(written: FillDocument) -> ContactFill:
    return ContactFill(
        written.name or "", written.number or "", written.hours or "", written.link or "", written.verify
    )


def _task_change(name: str, written: TaskChangeDocument) -> TaskChange:
    flow, _, task = name.partition(".")
    return TaskChange(
        flow,
        task,
        off=written.off or "",
        texts=_texts(written, _TASK_TEXTS),
        was=dict(written.was),
        who=written.who or "",
        contacts=contact_uses([written.contact] if written.contact else []),
        instruments=instrument_uses([written.instrument] if written.instrument else []),
        within=_term(written.within) if written.within else None,
        sources=citations(written.source),
    )


def _term(written: OverlayTermDocument) -> TermChange:
    return TermChange(tuple(written.span), written.from_ or "", written.strength, written.weekend)


def _step_change(name: str, written: StepChangeDocument, complaints: Complaints) -> StepChange:
    flow, _, step = name.partition(".")
    path: Path = ("steps", name, "add")
    return StepChange(
        flow,
        step,
        texts=_texts(written, _STEP_TEXTS),
        was=dict(written.was),
        added=tuple(
            AddedTask(translate_task(task, (*path, number), complaints), task.before or "", task.after or "")
            for number, task in enumerate(written.add)
        ),
        contacts=contact_uses(written.contacts),
        instruments=instrument_uses(written.instruments),
        notes=tuple(written.notes),
        start=tuple(written.start),
        sources=citations(written.source),
    )
