"""The case screen as data: route, tracks, deadlines, the question or the list of actions, whom to call and with what.

Neighbours: `application.desk` holds the case, `presenters.rails` makes the two side columns, `ui.screens.case` draws the result.
"""

from __future__ import annotations

from datetime import datetime

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.titles import case_title
from vb_wizard.domain.case import CaseState, Visit
from vb_wizard.domain.conditions import UNKNOWN, Value
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.flow import FlowKind, Phase, Step, StepKind
from vb_wizard.presenters import dutch
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.offences import offence_views
from vb_wizard.presenters.overlay import step_sources
from vb_wizard.presenters.pieces import piece_items
from vb_wizard.presenters.rails import (
    contact_views,
    deadline_items,
    instrument_views,
    open_list,
    track_items,
)
from vb_wizard.presenters.readiness import present_readiness
from vb_wizard.presenters.route import route_items
from vb_wizard.presenters.tasks import look_why, task_views
from vb_wizard.presenters.views import (
    AnswerView,
    CaseView,
    CentreKind,
    CentreView,
    InputKind,
    ItemState,
    PhaseView,
    QuestionView,
    Tone,
    TrackItem,
)
from vb_wizard.presenters.words_step import STEP

_INPUTS = {
    FactKind.CHOICE: InputKind.ONE,
    FactKind.YES_NO: InputKind.ONE,
    FactKind.CHOICES: InputKind.SEVERAL,
    FactKind.TEXT: InputKind.TEXT,
    FactKind.PERSON: InputKind.LINE,
    FactKind.ADDRESS: InputKind.LINE,
    FactKind.NUMBER: InputKind.NUMBER,
    FactKind.MOMENT: InputKind.MOMENT,
}
_KINDS = {
    StepKind.ASK: CentreKind.ASK,
    StepKind.DO: CentreKind.DO,
    StepKind.INFORM: CentreKind.INFORM,
    StepKind.RUN: CentreKind.INFORM,
    StepKind.END: CentreKind.END,
}


def present_case(desk: CaseDesk, office: Office, now: datetime) -> CaseView:
    """Return what the case screen shows.

    Args:
        desk: the opened case.
        office: gives the contacts of the office and the calendar.
        now: the aware moment from which terms are worded.
    """
    case, state = desk.case, desk.state
    step = desk.step(state.focus)
    return CaseView(
        case_id=case.header.id,
        number=case.header.number,
        title=case_title(desk.compiled.book, state),
        is_exercise=case.header.is_exercise,
        phases=_phases(step.phase),
        route=route_items(desk, now),
        tracks=track_items(desk),
        deadlines=deadline_items(case, desk.compiled.book, office.workdays, now),
        standing=_standing(desk),
        centre=_centre(desk, office, step, now),
        contacts=contact_views(desk, step, office.seen_from(case.header).settings.contacts()),
        instruments=instrument_views(desk, step),
        evidence=piece_items(state),
        saved=STEP.saved,
        protection=office.protection,
        acute=bool(state.acute),
        is_closed=state.is_closed,
        message=_message(desk, office),
        readiness=present_readiness(desk, now),
    )


def _standing(desk: CaseDesk) -> tuple[str, ...]:
    """Return the standing notes; in acute danger only those that the danger itself raised, because every line costs time."""
    notes = desk.state.notes
    if desk.compiled.flows[desk.state.focus.flow].flow.kind is FlowKind.INTERRUPT:
        raised = {note for visit in desk.state.focus_track.visits for note in _raised(desk, visit)}
        notes = tuple(note for note in notes if note in raised)
    return tuple(desk.compiled.book.catalogue.notes[note].say for note in notes)


def _raised(desk: CaseDesk, visit: Visit) -> tuple[str, ...]:
    is_acute = desk.compiled.flows[visit.flow].flow.kind is FlowKind.INTERRUPT
    return desk.step(visit.place).notes if is_acute else ()


def _phases(current: Phase) -> tuple[PhaseView, ...]:
    order = list(Phase)
    at = order.index(current)
    states = [ItemState.DONE if index < at else ItemState.TODO for index in range(len(order))]
    states[at] = ItemState.CURRENT
    return tuple(PhaseView(STEP.phases[phase], state) for phase, state in zip(order, states, strict=True))


def _centre(desk: CaseDesk, office: Office, step: Step, now: datetime) -> CentreView:
    state = desk.state
    visit = state.focus_visit
    flow = desk.compiled.flows[visit.flow].flow
    is_acute = flow.kind is FlowKind.INTERRUPT
    is_last = step.kind is StepKind.END and visit.place.track == state.flow
    next_list = open_list(desk) if is_last else None
    question = _question(desk, step, visit) if step.kind is StepKind.ASK else None
    tasks = task_views(desk, visit, office.workdays, now)
    citations = dict.fromkeys(step.sources)
    if question is not None:
        citations.update(dict.fromkeys(desk.compiled.book.catalogue.facts[step.subject].sources))
    return CentreView(
        place=visit.place,
        kind=_KINDS[step.kind],
        kicker=f"{STEP.phases[step.phase]} · {STEP.acute if is_acute else flow.title}",
        tone=Tone.DANGER if is_acute else Tone.BRAND,
        title=_title(desk, step),
        say=step.say,
        text=step.subject if step.kind in (StepKind.INFORM, StepKind.END) else "",
        question=question,
        tasks=tasks,
        forward=_forward(state, step, visit, next_list),
        next_list=next_list,
        to_dossier=is_last and next_list is None,
        can_go_back=desk.can_go_back,
        can_go_forward=desk.can_go_forward,
        is_past=visit != state.focus_track.current,
        opt_out=step.premise if step.if_not and visit == state.focus_track.current else "",
        why=step.why,
        offences=offence_views(desk.compiled.book, state.values) if step.offences else (),
        shows_offences=step.offences,
        look_why=look_why(state, visit, step),
        sources=step_sources(
            desk.compiled.book, visit.flow, visit.step, sources_line(desk.compiled.book, citations)
        ),
    )


def _title(desk: CaseDesk, step: Step) -> str:
    if step.kind is StepKind.ASK:
        return desk.compiled.book.catalogue.facts[step.subject].ask
    return step.subject if step.kind is StepKind.DO else step.title


def _question(desk: CaseDesk, step: Step, visit: Visit) -> QuestionView:
    fact = desk.compiled.book.catalogue.facts[step.subject]
    value: Value = visit.answer.value if visit.answer is not None else ""
    chosen = (value,) if isinstance(value, str) else value
    answers = tuple(
        AnswerView(answer.id, _key(fact, index), answer.say, answer.help, answer.id in chosen)
        for index, answer in enumerate(fact.answers)
    )
    if fact.is_free:
        answers = (AnswerView(UNKNOWN, "?", STEP.unknown, "", value == UNKNOWN),)
    free = value if isinstance(value, str) and value != UNKNOWN and fact.is_free else ""
    if fact.kind is FactKind.MOMENT and free:
        free = f"{dutch.local(datetime.fromisoformat(free)):%Y-%m-%dT%H:%M}"
    kind = InputKind.DAY if fact.whole_day else _INPUTS[fact.kind]
    return QuestionView(fact.id, kind, answers, free, fact.hint)


def _key(fact: Fact, index: int) -> str:
    if fact.answers[index].id == UNKNOWN:
        return "?"
    return str(index + 1) if index < 9 else chr(ord("a") + index - 9)


def _forward(state: CaseState, step: Step, visit: Visit, next_list: TrackItem | None) -> str:
    if step.kind is not StepKind.END:
        return STEP.forward
    if visit.place.track == state.acute:
        return STEP.back_to_before
    if visit.place.track != state.flow:
        return STEP.back_to_trunk
    return STEP.to_list.format(title=next_list.label) if next_list is not None else STEP.to_dossier


def _message(desk: CaseDesk, office: Office) -> str:
    if desk.state.is_closed:
        return STEP.closed
    if desk.clock_jumped_back:
        return STEP.clock_back
    if office.runs_on_older_flows(desk.case.header):
        return STEP.older_flows
    return ""
