"""The course of a play: its moments in order, to read what happened and to go back to.

Neighbours: `presenters.trainer` puts these beside the inject; `application.training.plays` branches from a moment.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from vb_wizard.application.training.deeds import CaseWatch
from vb_wizard.application.training.director import Director
from vb_wizard.domain import play
from vb_wizard.domain.play import Played
from vb_wizard.presenters import dutch
from vb_wizard.presenters.play_views import MomentRow
from vb_wizard.presenters.protocol import part_words
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import TRAINER

_NAMED = 2


def course(director: Director) -> tuple[MomentRow, ...]:
    """Return the moments of the branch that is played, the oldest first, each with what the group did until the next."""
    moments = [
        (row, entry)
        for number, entry in enumerate(director.journal, start=1)
        if (row := _row(director, number, entry)) is not None
    ]
    watch = director.watch.group
    ends = [entry.story_at for _, entry in moments[1:]] + [None]
    rows = [
        replace(row, detail=row.detail or _done(watch, entry.story_at, until))
        for (row, entry), until in zip(moments, ends, strict=True)
    ]
    if rows:
        rows[-1] = replace(rows[-1], is_now=True)
    return tuple(rows)


def numbers(director: Director) -> dict[str, int]:
    """Return the number of each inject, in the order of the exercise; those of the trainer come after."""
    own = [one.id for one in director.state.shown if one.inject is not None]
    names = [*(one.id for one in director.exercise.injects), *own]
    return {name: number for number, name in enumerate(names, start=1)}


def _row(director: Director, number: int, entry: Played) -> MomentRow | None:
    words = _words(director, entry)
    if words is None:
        return None
    text, icon, tone = words
    return MomentRow(number, dutch.clock(entry.story_at), text, "", icon, tone)


def _words(director: Director, entry: Played) -> tuple[str, str, Tone] | None:
    """Return what an entry says, with its sign and tone; None for one that is no moment to go back to."""
    said = TRAINER.course_rows
    match entry.event:
        case play.Started():
            return said["started"], "dash", Tone.PLAIN
        case play.BranchedFrom():
            return said["branched"], "past", Tone.EXERCISE
        case play.InjectShown(name):
            title = director.inject(name).title
            return said["inject"].format(n=numbers(director).get(name, 0), title=title), "check", Tone.OK
        case play.Improvised(_, _, title):
            return said["own"].format(title=title), "check", Tone.OK
        case play.InjectSkipped(name):
            return said["skipped"].format(title=director.inject(name).title), "cross", Tone.PLAIN
        case play.Ended():
            return said["ended"], "dash", Tone.PLAIN
    return _poll(director, entry) or _seen(director, entry)


def _poll(director: Director, entry: Played) -> tuple[str, str, Tone] | None:
    said = TRAINER.course_rows
    match entry.event:
        case play.PollOpened(name):
            return said["asked"].format(ask=director.poll(name).ask), "arrow", Tone.BRAND
        case play.PollClosed(name):
            held = director.state.polls.get(name)
            options = director.poll(name).options
            if held is not None and held.leading in options:
                return said["chosen"].format(text=options[held.leading]), "check", Tone.BRAND
            return said["closed"].format(ask=director.poll(name).ask), "dash", Tone.BRAND
    return None


def _seen(director: Director, entry: Played) -> tuple[str, str, Tone] | None:
    said, made = TRAINER.course_rows, director.exercise
    match entry.event:
        case play.HintGiven(name):
            return said["hint"].format(hint=_say(made.hints, name)), "bang", Tone.WARN
        case play.MilestoneReached(name):
            return said["milestone"].format(what=_say(made.milestones, name)), "check", Tone.OK
        case play.ExtraTicked(name, True):
            return said["extra"].format(what=_say(made.extra, name)), "check", Tone.OK
    return None


def _say(parts: Sequence[object], name: str) -> str:
    return next((str(one.say) for one in parts if one.id == name), name)  # type: ignore[attr-defined]  # why - three kinds that all have both


def _done(watch: CaseWatch, since: datetime, until: datetime | None) -> str:
    found = tuple(_tasks_between(watch, since, until))
    if not found:
        return ""
    named = [part_words(watch.book, one) for one in found[:_NAMED]]
    more = len(found) - len(named)
    return TRAINER.course_group.format(done=" · ".join([*named, *([TRAINER.more(more)] if more else [])]))


def _tasks_between(watch: CaseWatch, since: datetime, until: datetime | None) -> Iterator[str]:
    for name, at in sorted(watch.tasks.items(), key=lambda one: one[1]):
        if at >= since and (until is None or at < until):
            yield name
