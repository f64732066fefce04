"""The start screen as data: the doors, what needs attention over all cases, and the cases.

Neighbours: `application.office` knows the cases, `ui.screens.start` draws the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from vb_wizard.application.agenda import AgendaItem
from vb_wizard.application.office import Office
from vb_wizard.application.preparation import standing_case
from vb_wizard.application.route import shown_visits
from vb_wizard.application.titles import case_kind, case_title
from vb_wizard.domain.case import Case
from vb_wizard.domain.catalogue import Door
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.facts import Answer
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters import dutch, readiness
from vb_wizard.presenters.overlay import overlay_line
from vb_wizard.presenters.retention import present_retention
from vb_wizard.presenters.start_views import DoorView, Tone
from vb_wizard.presenters.terms import due_tone, item_words
from vb_wizard.presenters.views import AttentionRow, CaseRow, SignView, StartView
from vb_wizard.presenters.words import START
from vb_wizard.presenters.words_step import PROGRESS, STEP

_MAX_ROWS = 5


def present_start(office: Office, now: datetime) -> StartView:
    """Return what the start screen shows; a case that cannot be read becomes a message, not a failure."""
    cases, unread = office.readable_cases()
    return StartView(
        municipality=office.settings.municipality_title,
        title=START.title,
        doors=tuple(_door(office, door, cases) for door in _doors(office)),
        attention=tuple(attention_row(office, item, now) for item in office.agenda(cases)[:_MAX_ROWS]),
        cases=tuple(_case(office, case, now) for case in cases),
        messages=(*office.messages(), *unread, *present_retention(office, cases, now)),
        saved=office.protection,
        overlay=_overlay(office),
        signs=tuple(_sign(door, answer) for door in _doors(office) for answer in office.signs(door)),
    )


def _doors(office: Office) -> tuple[Door, ...]:
    try:
        return office.doors()
    except KnownError:
        # The findings in the flows are shown as messages; cases that exist can still be opened.
        return ()


def _sign(door: Door, answer: Answer) -> SignView:
    short = answer.short or answer.say
    said = ". ".join(part.rstrip(".") for part in (answer.say, answer.help) if part)
    return SignView(door.id, answer.id, f"{short[:1].upper()}{short[1:]}", said)


def _overlay(office: Office) -> str:
    try:
        return overlay_line(office.book)
    except KnownError:
        return ""


def _door(office: Office, door: Door, cases: Sequence[Case]) -> DoorView:
    progress, words = _progress(office, door, cases) if door.once else (None, "")
    return DoorView(
        door.id, str(door.order), door.title, door.say, door.button, Tone(door.tone), progress, words
    )


def _progress(office: Office, door: Door, cases: Sequence[Case]) -> tuple[float, str]:
    """Return how far the standing case behind a door is: its score, or else actions done of all actions in its flow."""
    case = standing_case(door, cases)
    book = office.book if case is None else office.book_of(case.header)
    if book.flows[door.flow].score:
        state = case.state if case is not None else None
        weighed = readiness.weigh(book.flows[door.flow], state, office.clock.now())
        return readiness.share(weighed), readiness.total_words(weighed)
    total = sum(len(step.tasks) for step in book.flows[door.flow].steps.values())
    done = 0 if case is None else sum(task.mark is Mark.DONE for task in case.state.tasks)
    return (done / total if total else 0.0), PROGRESS.ready.format(done=done, total=total)


def attention_row(office: Office, item: AgendaItem, now: datetime) -> AttentionRow:
    """Return something that is due as one row: when, what, in which case and by whom."""
    header = item.case.header
    roles = office.book_of(header).catalogue.roles
    who = item.state.to or item.task.who
    return AttentionRow(
        when=item_words(item, now),
        tone=due_tone(item.at, now),
        action=item.task.say,
        case=f"{header.number} · {case_title(office.book_of(header), item.case.state)}",
        who=roles[who].name if who in roles else who,
        case_id=header.id,
        place=item.state.place,
    )


def _case(office: Office, case: Case, now: datetime) -> CaseRow:
    header, state = case.header, case.state
    book = office.book_of(header)
    trunk = state.tracks[0]
    step = book.flows[trunk.current.flow].steps[trunk.current.step]
    # The step where the case stands is not walked yet, unless it is the end.
    walked = len(shown_visits(book, trunk)) - (not trunk.ended)
    total = walked + (not trunk.ended) + len(trunk.ahead)
    return CaseRow(
        case_id=header.id,
        number=header.number,
        title=case_title(book, state),
        kind=case_kind(book, state),
        phase=PROGRESS.closed if state.is_closed else STEP.phases[step.phase],
        progress=PROGRESS.steps(total, walked=walked),
        last=dutch.near_moment(case.journal[-1].at, now),
        is_closed=state.is_closed,
    )
