"""The two side columns of the case screen: where we are and what is due, whom to call and with what.

Neighbours: `presenters.case` calls these; `presenters.terms` words the deadlines.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from vb_wizard.application.agenda import agenda
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.ports import OfficeContact
from vb_wizard.application.route import shown_visits
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, TrackState, Visit, VisitState
from vb_wizard.domain.catalogue import Contact, InstrumentState
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, WorkingDays
from vb_wizard.domain.flow import FlowKind, Step, StepKind
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters import dutch
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.terms import due_tone, how_words, item_words
from vb_wizard.presenters.views import (
    ContactView,
    DeadlineItem,
    InstrumentView,
    ItemState,
    RouteItem,
    Tone,
    TrackItem,
)

_STATES = {
    VisitState.PASSED: ItemState.DONE,
    VisitState.CURRENT: ItemState.CURRENT,
    VisitState.ENDED: ItemState.DONE,
}
_DETAIL_LENGTH = 48
_AHEAD = 4
_REMARKS = {
    InstrumentState.SUPERSEDED: "vervangen",
    InstrumentState.LAPSED: "bestaat niet meer",
    InstrumentState.UNVERIFIED: "controleer voor gebruik",
}


def route_items(desk: CaseDesk, now: datetime) -> tuple[RouteItem, ...]:
    """Return the route of the track that is shown: what was answered or done, where we are, what is sure to come.

    A part that was walked to its end is one line, unless the user looks at a step inside it.
    """
    track, focus = desk.state.focus_track, desk.state.focus
    shown = shown_visits(desk.compiled.book, track)
    items: list[RouteItem] = []
    folded = ""
    for visit in track.visits:
        path = visit.place.path
        if folded and path.startswith(folded):
            continue
        folded = ""
        if desk.step(visit.place).kind is StepKind.RUN:
            inside = [
                one
                for one in shown
                if one.place.path.startswith(f"{path}/") and one.place.visit == visit.place.visit
            ]
            is_walked = visit.state is VisitState.PASSED and not track.current.place.path.startswith(
                f"{path}/"
            )
            if inside and is_walked and not focus.path.startswith(f"{path}/"):
                folded = f"{path}/"
                items.append(_folded(desk, visit, inside))
        elif visit in shown:
            items.append(_walked(desk, visit, now))
    return (*items, *_ahead(desk, track))


def _ahead(desk: CaseDesk, track: TrackState) -> tuple[RouteItem, ...]:
    """Return the next steps that are sure to come, and how many come after those."""
    names = [name.split(".") for name in track.ahead]
    titles = [desk.compiled.flows[flow].flow.steps[step].title for flow, step in names]
    # One line more says less than the step itself.
    near = titles if len(titles) <= _AHEAD + 1 else titles[:_AHEAD]
    items = [RouteItem(title, "", ItemState.TODO, None) for title in near]
    if left := len(titles) - len(near):
        items.append(RouteItem(f"en nog {left} stappen", "", ItemState.TODO, None))
    return tuple(items)


def _folded(desk: CaseDesk, visit: Visit, inside: list[Visit]) -> RouteItem:
    places = {one.place for one in inside}
    left = sum(task.is_open for task in desk.state.tasks if task.place in places)
    detail = dutch.count(left, "actie open", "acties open") if left else "afgerond"
    return RouteItem(desk.step(visit.place).title, detail, ItemState.DONE, inside[0].place)


def _walked(desk: CaseDesk, visit: Visit, now: datetime) -> RouteItem:
    step = desk.step(visit.place)
    detail = ""
    if step.kind is StepKind.ASK and visit.answer is not None:
        words = value_words(desk.compiled.book.catalogue.facts[step.subject], visit.answer.value)
        detail = f"{_short(words)} · {dutch.near_moment(visit.answer.since, now)}"
    elif visit.opted_out:
        detail = "klopt niet meer"
    elif step.kind is StepKind.DO:
        tasks = desk.state.tasks_at(visit.place)
        done = sum(task.mark is not Mark.OPEN for task in tasks)
        detail = f"{done} van {len(tasks)} gedaan" if tasks else ""
    return RouteItem(step.title, detail, _STATES[visit.state], visit.place, visit.place == desk.state.focus)


def _short(words: str) -> str:
    return words if len(words) <= _DETAIL_LENGTH else f"{words[: _DETAIL_LENGTH - 1].rstrip()}…"


def track_items(desk: CaseDesk) -> tuple[TrackItem, ...]:
    """Return the tracks beside the one that is shown, and those that can still be opened."""
    state, flows = desk.state, desk.compiled.book.flows
    shown = state.focus_track
    items = [_track(desk, track, is_focus=track is shown) for track in state.tracks if not track.lapsed]
    open_flows = {track.flow for track in state.tracks} | {
        visit.flow for track in state.tracks for visit in track.visits
    }
    # In acute danger nobody opens another list.
    if flows[state.flow].kind is FlowKind.TRUNK and shown.kind is not FlowKind.INTERRUPT:
        items += [
            TrackItem(flow.id, "", flow.title, "nog niet gestart", ItemState.TODO)
            for flow in flows.values()
            if flow.kind is FlowKind.TRACK and flow.id not in open_flows
        ]
    return tuple(items)


def _track(desk: CaseDesk, track: TrackState, *, is_focus: bool) -> TrackItem:
    tasks = [task for task in desk.state.tasks if task.place.track == track.id]
    left = sum(task.is_open for task in tasks)
    if track.id == desk.state.flow:
        label, detail = "Hoofdroute", dutch.count(left, "actie open", "acties open") if left else ""
    else:
        label = desk.compiled.book.flows[track.flow].title
        detail = (
            dutch.count(left, "actie open", "acties open") if left else "afgerond" if track.ended else "loopt"
        )
    done = track.ended and not left
    return TrackItem(
        track.flow, track.id, label, detail, ItemState.DONE if done else ItemState.CURRENT, is_focus
    )


def deadline_items(case: Case, book: Book, workdays: WorkingDays, now: datetime) -> tuple[DeadlineItem, ...]:
    """Return what is due in a case, soonest first."""
    items = []
    for item in agenda(case, book, workdays):
        start = item.due.term.start if item.due is not None else ""
        named = book.catalogue.facts[start].short if start not in ("", FROM_STEP, FROM_OPENED) else ""
        how = how_words(item.due, named) if item.due is not None else ""
        if item.until is not None:
            how = f"Afgesproken moment: {dutch.long_moment(item.until)}. {how}".strip()
        items.append(
            DeadlineItem(item_words(item, now), due_tone(item.at, now), item.task.say, how, item.state.place)
        )
    return tuple(items)


def contact_views(desk: CaseDesk, step: Step, office: Mapping[str, OfficeContact]) -> tuple[ContactView, ...]:
    """Return whom to call at a step: those of the action that is to be done first, then those of the step."""
    tasks = [task for task in desk.state.tasks_at(desk.state.focus) if task.mark is Mark.OPEN]
    uses = [use for state in tasks for use in desk.task(state.place, state.task).contacts]
    whys: dict[str, str] = {}
    for use in (*uses, *step.contacts):
        whys[use.contact] = whys.get(use.contact) or use.why
    contacts = desk.compiled.book.catalogue.contacts
    return tuple(_contact(contacts[name], why, contacts, office.get(name)) for name, why in whys.items())


def _contact(
    contact: Contact, why: str, contacts: Mapping[str, Contact], own: OfficeContact | None
) -> ContactView:
    name = own.name if own is not None and own.name else contact.name
    if own is not None and own.name and own.name != contact.name:
        name = f"{contact.name}: {own.name}"
    number = own.number if own is not None and own.number else contact.number
    tone = Tone.DANGER if contact.urgent else Tone.PLAIN
    why = why or contact.for_what
    if number:
        verified = own is not None and bool(own.verified_on)
        tag = "controleer voor gebruik" if contact.verify and not verified else ""
        return ContactView(contact.id, name, why, number, dialled(number), tone, tag, contact.hours)
    instead = contacts.get(contact.fallback)
    remark = f"Bel anders {instead.name}: {instead.number}" if instead is not None and instead.number else ""
    tag = "Nog niet ingevuld" if contact.local else ""
    dial = dialled(instead.number) if instead is not None else ""
    return ContactView(
        contact.id, name, why, "", dial, Tone.WARN, tag, remark or contact.link, is_missing=True
    )


def dialled(number: str) -> str:
    """Return a number as it is dialled: digits, with a plus in front where it stands. Short numbers stay as they are."""
    return "".join(
        sign for index, sign in enumerate(number.strip()) if sign.isdigit() or (sign == "+" and index == 0)
    )


def instrument_views(desk: CaseDesk, step: Step) -> tuple[InstrumentView, ...]:
    """Return what to work with at a step."""
    tasks = [task for task in desk.state.tasks_at(desk.state.focus) if task.mark is Mark.OPEN]
    uses = [use for state in tasks for use in desk.task(state.place, state.task).instruments]
    parts: dict[str, str] = {}
    for use in (*uses, *step.instruments):
        parts[use.instrument] = parts.get(use.instrument) or use.part
    found = []
    for name, part in parts.items():
        one = desk.compiled.book.catalogue.instruments[name]
        tag = one.kind.replace("_", " ").capitalize()
        found.append(
            InstrumentView(one.id, tag, one.name, part or one.what, one.link, _REMARKS.get(one.state, ""))
        )
    return tuple(found)
