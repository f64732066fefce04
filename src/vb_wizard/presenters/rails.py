"""The two side columns of the case screen: where we are and what is due, whom to call and with what.

Neighbours: `presenters.case` calls these; `presenters.terms` words the deadlines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from vb_wizard.application.agenda import agenda
from vb_wizard.application.contact_checks import checked_day
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, TrackState
from vb_wizard.domain.catalogue import Catalogue, Contact
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, WorkingDays
from vb_wizard.domain.flow import FlowKind, Step, Task
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters import dutch
from vb_wizard.presenters.letter_items import letter_items
from vb_wizard.presenters.phone import dialled
from vb_wizard.presenters.states import contact_state, formerly, instrument_state
from vb_wizard.presenters.terms import due_tone, how_words, item_words
from vb_wizard.presenters.views import (
    ContactView,
    DeadlineItem,
    InstrumentView,
    ItemState,
    Tone,
    TrackItem,
)
from vb_wizard.presenters.words_sources import STATES
from vb_wizard.presenters.words_step import PROGRESS
from vb_wizard.presenters.words_terms import TERMS


def track_items(desk: CaseDesk) -> tuple[TrackItem, ...]:
    """Return the tracks beside the one that is shown, and those that can still be opened."""
    state, flows = desk.state, desk.compiled.book.flows
    shown = state.focus_track
    items = [_track(desk, track, is_focus=track is shown) for track in state.tracks if not track.lapsed]
    open_flows = {track.flow for track in state.tracks} | {
        visit.flow for track in state.tracks for visit in track.visits
    }
    # In acute danger nobody opens another list.
    if flows[state.flow].kind is FlowKind.TRUNK and flows[state.focus.flow].kind is not FlowKind.INTERRUPT:
        items += [
            TrackItem(flow.id, "", flow.title, "", ItemState.TODO)
            for flow in flows.values()
            if flow.kind is FlowKind.TRACK and flow.id not in open_flows
        ]
    return tuple(items)


def open_list(desk: CaseDesk) -> TrackItem | None:
    """Return the first list beside the main one in which something can be done now, or None; a closed case has none."""
    state = desk.state
    if state.is_closed:
        return None
    waiting = {track.id for track in state.tracks if desk.step(track.current.place).waits}
    return next(
        (
            item
            for item in track_items(desk)
            if item.track not in ("", state.flow, *waiting) and item.state is ItemState.CURRENT
        ),
        None,
    )


def _track(desk: CaseDesk, track: TrackState, *, is_focus: bool) -> TrackItem:
    tasks = [task for task in desk.state.tasks if task.place.track == track.id]
    left = sum(task.is_open for task in tasks)
    waits = desk.step(track.current.place).waits
    if track.id == desk.state.flow:
        label, detail = PROGRESS.trunk, PROGRESS.open(left) if left else ""
    else:
        label = desk.compiled.book.flows[track.flow].title
        ended = PROGRESS.waits if waits else PROGRESS.ended
        detail = PROGRESS.open(left) if left else ended if track.ended else PROGRESS.runs
    done = track.ended and not left and not waits
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
            how = TERMS.agreed.format(moment=dutch.long_moment(item.until), how=how).strip()
        items.append(
            DeadlineItem(item_words(item, now), due_tone(item.at, now), item.task.say, how, item.state.place)
        )
    return tuple(items)


def _open_tasks(desk: CaseDesk) -> list[Task]:
    states = desk.state.tasks_at(desk.state.focus)
    return [desk.task(state.place, state.task) for state in states if state.mark is Mark.OPEN]


def _first_words(uses: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return each id once, in order, with the first words that are said of it."""
    found: dict[str, str] = {}
    for name, words in uses:
        found[name] = found.get(name) or words
    return found


def contact_views(desk: CaseDesk, step: Step, office: Mapping[str, OfficeContact]) -> tuple[ContactView, ...]:
    """Return whom to call at a step: those of the open actions first, then those of the step."""
    of_tasks = (use for task in _open_tasks(desk) for use in task.contacts)
    whys = _first_words((use.contact, use.why) for use in (*of_tasks, *step.contacts))
    catalogue = desk.compiled.book.catalogue
    contacts = catalogue.contacts
    # Sorting keeps the order of the others: who saves lives stands on top.
    whys = dict(sorted(whys.items(), key=lambda item: not contacts[item[0]].urgent))
    views = tuple(_contact(contacts[name], why, catalogue, office) for name, why in whys.items())
    return tuple(_undialled(view) for view in views) if desk.case.header.is_exercise else views


def _undialled(view: ContactView) -> ContactView:
    """In an exercise nobody is called: a contact cannot be dialled, only noted."""
    return replace(view, dial="", remark=STATES.exercise)


def _contact(
    contact: Contact, why: str, catalogue: Catalogue, office: Mapping[str, OfficeContact]
) -> ContactView:
    own = office.get(contact.id)
    # What was typed in the window goes before what the overlay says, each part by itself.
    called = (own.name if own is not None else "") or contact.own_name
    name = f"{contact.name}: {called}" if called and called != contact.name else contact.name
    number = own.number if own is not None and own.number else contact.number
    tone = Tone.DANGER if contact.urgent else Tone.PLAIN
    why = why or contact.for_what
    if number:
        verified = own is not None and checked_day(own, number) is not None
        tag = STATES.check_tag if contact.verify and not verified else ""
        return ContactView(contact.id, name, why, number, dialled(number), tone, tag, contact.hours)
    instead, number = _instead(contact, catalogue.contacts, office)
    call = (
        STATES.call_instead.format(name=instead.name, number=number) if instead is not None else contact.link
    )
    dial = dialled(number) if number else ""
    tag, remark = contact_state(contact, catalogue)
    if tag:
        return ContactView(contact.id, name, why, "", dial, Tone.WARN, tag, f"{remark} {call}".strip())
    tag = STATES.not_filled if contact.local else ""
    return ContactView(contact.id, name, why, "", dial, Tone.WARN, tag, call, is_missing=True)


def _instead(
    contact: Contact, contacts: Mapping[str, Contact], office: Mapping[str, OfficeContact]
) -> tuple[Contact | None, str]:
    """Return the first contact with a number among those that stand in: who replaces it, who leads to it, its fallback."""
    waiting = [contact.replaced_by, contact.via, contact.fallback]
    seen = set()
    while waiting:
        name = waiting.pop(0)
        one = contacts.get(name)
        if one is None or name in seen:
            continue
        seen.add(name)
        own = office.get(name)
        number = own.number if own is not None and own.number else one.number
        if number:
            return one, number
        waiting += [one.via, one.fallback]
    return None, ""


def instrument_views(desk: CaseDesk, step: Step) -> tuple[InstrumentView, ...]:
    """Return what to work with at a step: that of the open actions first, then that of the step."""
    of_tasks = (use for task in _open_tasks(desk) for use in task.instruments)
    parts = _first_words((use.instrument, use.part) for use in (*of_tasks, *step.instruments))
    catalogue = desk.compiled.book.catalogue
    found = []
    for name, part in parts.items():
        one = catalogue.instruments[name]
        tag = one.kind.replace("_", " ").capitalize()
        remark = instrument_state(one, catalogue) or formerly(one, catalogue)
        # What lapsed is named, and cannot be opened.
        link = "" if one.is_gone else one.link
        letters = letter_items(desk.compiled.book, desk.state, one.id)
        found.append(InstrumentView(one.id, tag, one.name, part or one.what, link, remark, letters))
    return tuple(found)
