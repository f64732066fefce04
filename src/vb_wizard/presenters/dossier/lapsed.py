"""The chapter on what lapsed: recorded, kept, but no longer on the route - and why.

Neighbours: `engine.replay` marks what lapsed; the reason is sought among the later lines that can change a route.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from vb_wizard.domain.case import CaseState, TrackState
from vb_wizard.domain.journal import Answered, Continued, Entry, OptedOut, TaskMarked
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.view import Column, Prose, Row, Section, Table, bold, cell, line
from vb_wizard.presenters.dossier.words import Words, day_and_clock
from vb_wizard.presenters.dutch import clock, count, listing

_NAMED_ONE_BY_ONE = 3
_NAMED_IN_ALL = 4
_COLUMNS = (Column("Vastgelegd", 15), Column("Wat", 43), Column("Waarom het verviel", 42))


def lapsed_section(
    journal: Sequence[Entry], state: CaseState, words: Words, corrections: Corrections
) -> Section:
    """Return what lapsed, oldest first, with the later lines that took it off the route."""
    entries = {entry.seq: entry for entry in journal}
    last = journal[-1].at if journal else state.opened_at
    rows = []
    for one in sorted(state.lapsed, key=lambda lapsed: lapsed.seq):
        entry = entries.get(one.seq)
        if entry is None:
            continue
        small = (words.place(one.place), words.role(entry.by))
        why = cell(_why(_causes(one.seq, journal, words, corrections), words, last))
        rows.append(Row((cell(day_and_clock(entry.at, last)), cell(_what(entry, words), small=small), why)))
    rows += [_track(track, words, last) for track in state.tracks if track.lapsed]
    if not rows:
        return Section(
            "Vervallen",
            (Prose((line("Er is niets vervallen: alles wat is vastgelegd, ligt op de route."),)),),
        )
    intro = (
        "Blijft bewaard, maar telt niet meer mee: de stap ligt door een later antwoord niet meer op de route."
    )
    return Section("Vervallen", (Table(_COLUMNS, tuple(rows)),), intro)


def _what(entry: Entry, words: Words) -> str:
    match entry.event:
        case Answered(fact=fact, value=value):
            return f"{words.ask(fact)} {words.value(fact, value)}"
        case TaskMarked(place=place, task=task):
            return f"Actie: {words.task_say(place, task)}"
        case Continued(place=place):
            return f"Stap afgerond: {words.step_title(place.flow, place.step)}"
        case OptedOut(place=place):
            return f"Klopt niet meer: {words.step_title(place.flow, place.step)}"
        case _:
            return entry.event.kind


def _causes(seq: int, journal: Sequence[Entry], words: Words, corrections: Corrections) -> list[Entry]:
    """Return the later lines that can have changed the route: corrected answers that a branch asks for, and opting out."""
    found = []
    for entry in journal:
        match entry.event:
            case Answered(fact=fact) if entry.seq in corrections.by_later and fact in words.branching:
                found.append(entry)
            case OptedOut():
                found.append(entry)
    return [entry for entry in found if entry.seq > seq]


def _why(causes: Sequence[Entry], words: Words, last: datetime) -> str:
    if not causes:
        return "De stap ligt niet meer op de route."
    alike: dict[str, list[Entry]] = {}
    for entry in causes:
        alike.setdefault(_changed(entry, words), []).append(entry)
    names = [name for what, entries in alike.items() for name in _names(what, entries, last)]
    if len(causes) == 1:
        return f"Door {names[0]}."
    if len(names) > _NAMED_IN_ALL:
        left = count(len(names) - _NAMED_ONE_BY_ONE, "andere wijziging", "andere wijzigingen")
        names = [*names[:_NAMED_ONE_BY_ONE], f"{left} (zie Tijdlijn)"]
    return f"Door een van deze wijzigingen: {listing(names, 'of')}."


def _names(what: str, entries: Sequence[Entry], last: datetime) -> list[str]:
    """Return a name for each change; the same thing changed over and over is told in one line, with its first and last time."""
    if len(entries) <= _NAMED_ONE_BY_ONE:
        return [f"{what} om {clock(entry.at)}" for entry in entries]
    first, final = (day_and_clock(entry.at, last) for entry in (entries[0], entries[-1]))
    return [f"{what} ({len(entries)} keer, van {first} tot en met {final})"]


def _changed(entry: Entry, words: Words) -> str:
    match entry.event:
        case Answered(fact=fact):
            return f"de verbetering van ‘{words.short(fact)}’"
        case OptedOut(place=place):
            return f"‘klopt niet meer’ bij {words.step_title(place.flow, place.step)}"
        case _:
            return entry.event.kind


def _track(track: TrackState, words: Words, last: datetime) -> Row:
    why = "De stap die dit spoor opende, ligt niet meer op de route."
    return Row(
        (cell(day_and_clock(track.opened_at, last)), cell(bold(f"Spoor {words.flow(track.flow)}")), cell(why))
    )
