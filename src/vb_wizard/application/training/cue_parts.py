"""The parts of a cue as a form asks them: how it comes, what has to happen, to whom, and when.

Neighbours: `editing` changes cues with this, `presenters.editor_cues` shows them; `domain.cues` says what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from vb_wizard.domain.cues import (
    BY_TRAINER,
    AfterDeed,
    AtMoment,
    Cue,
    Deed,
    DeedKind,
    NotDoneBy,
    WrongContact,
)
from vb_wizard.domain.moments import Moment

_LATER = Moment(10)
_MOST_MINUTES = 5


class How(StrEnum):
    """How a cue comes."""

    TRAINER = "trainer"
    TIME = "time"
    AFTER = "after"
    UNDONE = "undone"
    WRONG = "wrong"


def how_of(cue: Cue) -> How:
    """Return how a cue comes."""
    kinds: Mapping[type, How] = {
        AtMoment: How.TIME,
        AfterDeed: How.AFTER,
        NotDoneBy: How.UNDONE,
        WrongContact: How.WRONG,
    }
    return kinds.get(type(cue), How.TRAINER)


def deed_of(cue: Cue) -> Deed:
    """Return what a cue looks at; a task that is not chosen yet when it looks at nothing."""
    return cue.deed if isinstance(cue, (AfterDeed, NotDoneBy)) else Deed(DeedKind.TASK, "")


def moment_of(text: str) -> Moment:
    """Return when something is: a number of minutes after the start, or whatever was typed as a clock time."""
    typed = text.strip()
    number = re.fullmatch(r"\+?\s*(\d{1,5})(\s*min\w*)?", typed)
    return Moment(int(number[1])) if number and number[1].isascii() else Moment(0, typed or "?")


def moment_words(moment: Moment) -> str:
    """Return a moment as it is typed."""
    return moment.clock or str(moment.minutes)


def with_part(cue: Cue, part: str, value: str) -> Cue:
    """Return a cue with another answer to one of its questions; an answer that does not belong to it changes nothing.

    Args:
        cue: as it is.
        part: `how`, `when`, `wait`, `kind`, `name`, `value` or `contacts`.
        value: what was answered; contacts are ids with a space between.
    """
    changes: Mapping[str, Callable[[Cue, str], Cue]] = {
        "how": _with_how,
        "when": _with_moment,
        "wait": _with_wait,
        "kind": lambda one, text: _with_deed(one, Deed(DeedKind(text), _only_name(DeedKind(text)))),
        "name": lambda one, text: _with_deed(one, Deed(deed_of(one).kind, text)),
        "value": lambda one, text: _with_deed(one, Deed(deed_of(one).kind, deed_of(one).name, text)),
        "contacts": lambda one, text: (
            WrongContact(tuple(text.split())) if isinstance(one, WrongContact) else one
        ),
    }
    return changes[part](cue, value)


def _only_name(kind: DeedKind) -> str:
    return "raise" if kind is DeedKind.ACUTE else ""


def _with_how(cue: Cue, value: str) -> Cue:
    how = How(value)
    if how is how_of(cue):
        return cue
    moment = cue.at if isinstance(cue, AtMoment) else cue.by if isinstance(cue, NotDoneBy) else _LATER
    match how:
        case How.TIME:
            return AtMoment(moment)
        case How.AFTER:
            return AfterDeed(deed_of(cue))
        case How.UNDONE:
            return NotDoneBy(deed_of(cue), moment)
        case How.WRONG:
            return WrongContact()
    return BY_TRAINER


def _with_moment(cue: Cue, value: str) -> Cue:
    if isinstance(cue, AtMoment):
        return AtMoment(moment_of(value))
    return NotDoneBy(cue.deed, moment_of(value)) if isinstance(cue, NotDoneBy) else cue


def _with_wait(cue: Cue, value: str) -> Cue:
    is_number = value.isascii() and value.isdigit() and len(value) <= _MOST_MINUTES
    return AfterDeed(cue.deed, int(value)) if isinstance(cue, AfterDeed) and is_number else cue


def _with_deed(cue: Cue, deed: Deed) -> Cue:
    if isinstance(cue, AfterDeed):
        return AfterDeed(deed, cue.minutes)
    return NotDoneBy(deed, cue.by) if isinstance(cue, NotDoneBy) else cue
