"""The screen of the trainer as data: the inject and the question of now, and what only the trainer reads.

Neighbours: `application.training.director` is what this is made of; `ui.screens.trainer` draws it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vb_wizard.application.training.at_table import time_at_table
from vb_wizard.application.training.debrief import goals_seen
from vb_wizard.application.training.deviations import DeviationKind, asked, deviations
from vb_wizard.application.training.director import SPEEDS, Director
from vb_wizard.application.training.play_state import Phase, PlayState
from vb_wizard.application.training.plays import BranchRow
from vb_wizard.application.training.reference import Reference
from vb_wizard.domain.cues import ByTrainer
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.presenters import dutch
from vb_wizard.presenters.course import course, numbers
from vb_wizard.presenters.group import NewsView, group_view
from vb_wizard.presenters.play_views import (
    BranchView,
    PlayButtons,
    PlayTimes,
    Said,
    Tick,
    TrainerNews,
    TrainerView,
)
from vb_wizard.presenters.protocol import asked_rows, differs_rows, question_row
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import NEWS, TRAINER

_LIVE = (
    DeviationKind.SKIPPED,
    DeviationKind.LATE,
    DeviationKind.ORDER,
    DeviationKind.WRONG_CONTACT,
    DeviationKind.CONTACT_MISSED,
)
"""What differs already while the play goes on; that something is not done yet, or sooner than in the story, says nothing before the end."""


@dataclass(frozen=True)
class Beside:
    """What stands beside the director: the model of the scenario, the calendar, and the branches of the play."""

    model: Reference
    workdays: WorkingDays
    branches: Sequence[BranchRow] = ()


def present_trainer(director: Director, beside: Beside, look_back: int = 0) -> TrainerView:
    """Return the screen of the trainer.

    Args:
        director: the play.
        beside: what stands beside it.
        look_back: how many injects before the last one is looked at; 0 for the last.
    """
    state, seen = director.state, group_view(director)
    watch, now = director.watch.group, director.now
    every = (seen.news, *seen.earlier) if seen.news is not None else ()
    poll = seen.poll
    return TrainerView(
        title=TRAINER.scenario.format(title=seen.title),
        phase=state.phase,
        is_running=state.is_running,
        speed=state.speed,
        speeds=tuple((str(one), TRAINER.speeds(one)) for one in sorted({*SPEEDS, state.speed})),
        is_held=state.held,
        times=present_times(director),
        buttons=_buttons(director),
        warning=_warning(state),
        news=_news(director, every, look_back),
        coming=_coming(director),
        poll=poll,
        protocol=director.poll(poll.id).protocol if poll is not None else "",
        goals=_goals(director),
        asked=_asked(director, beside),
        differs=differs_rows(watch.book, deviations(beside.model, watch, beside.workdays, now), _LIVE),
        milestones=tuple(
            Tick(one.id, one.say, TRAINER.seen.format(what=one.say), one.id in state.milestones)
            for one in director.exercise.milestones
        ),
        extra=tuple(
            Tick(one.id, one.say, TRAINER.seen.format(what=one.say), one.id in state.extra)
            for one in director.exercise.extra
        ),
        hints=tuple(_hints(director)),
        polls=tuple(_polls(director)),
        roles=_roles(director),
        course=course(director),
        branches=_branches(director, beside.branches),
        notes=_notes(state),
    )


def _asked(director: Director, beside: Beside) -> tuple[Said, ...]:
    watch = director.watch.group
    question = question_row(watch, director.table.scenario)
    tasks = asked_rows(asked(watch, beside.workdays), director.now)
    return tasks if question is None else (question, *tasks)


def present_times(director: Director) -> PlayTimes:
    """Return what stands on the clocks."""
    seconds = int(time_at_table(director.journal, director.table.wall.now()).total_seconds())
    played = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    story = dutch.clock(director.now)
    shown = len({one.id for one in director.state.shown})
    own = sum(one.inject is not None for one in director.state.shown)
    count = TRAINER.count.format(n=shown, total=len(director.exercise.injects) + own)
    return PlayTimes(played, story, TRAINER.times.format(play=played, story=story, count=count))


def _buttons(director: Director) -> PlayButtons:
    state = director.state
    on = state.phase is not Phase.ENDED
    run = {Phase.READY: TRAINER.start, Phase.RUNNING: TRAINER.pause}.get(state.phase, TRAINER.go_on)
    return PlayButtons(
        run=run,
        freeze=TRAINER.unfreeze if state.frozen else TRAINER.freeze,
        black=TRAINER.show_again if state.black else TRAINER.black,
        can_run=on,
        can_go_on=on and director.coming() is not None,
        can_hint=on and any(one.id not in state.hints for one in director.exercise.hints),
        can_step_back=len(director.journal) > 1,
    )


def _warning(state: PlayState) -> str:
    words = TRAINER.states
    said = []
    if state.phase is Phase.PAUSED:
        said.append(words[state.pause or "trainer"])
    elif state.phase is not Phase.RUNNING:
        said.append(words[state.phase])
    said += [words[name] for name, on in (("frozen", state.frozen), ("black", state.black)) if on]
    return " ".join(said)


def _news(director: Director, every: Sequence[NewsView | None], look_back: int) -> TrainerNews | None:
    at = min(look_back, len(every) - 1)
    if at < 0:
        return None
    shown, news = director.state.shown[-1 - at], every[at]
    if news is None:
        return None
    kind = NEWS.kinds[news.kind]
    number = numbers(director).get(shown.id, 0)
    lead = (
        TRAINER.own_inject.format(at=news.at, kind=kind)
        if shown.inject is not None
        else TRAINER.inject.format(n=number, at=news.at, kind=kind)
    )
    return TrainerNews(lead, news, director.inject(shown.id).note)


def _coming(director: Director) -> str:
    first = next(iter(director.upcoming()), None)
    if first is None:
        return TRAINER.coming_none
    title = first.inject.title
    if first.is_due:
        return TRAINER.coming_due.format(title=title)
    if first.at is not None:
        return TRAINER.coming.format(title=title, at=dutch.clock(first.at))
    by_hand = isinstance(first.inject.cue, ByTrainer)
    return (TRAINER.coming_you if by_hand else TRAINER.coming_wait).format(title=title)


def _goals(director: Director) -> tuple[Said, ...]:
    seen = goals_seen(director.exercise, director.state, director.watch.group)
    return tuple(
        Said(
            one.goal.say,
            f"{len(one.seen)}/{len(one.seen) + len(one.missing)}" if one.seen or one.missing else "",
            Tone.OK if one.is_reached and one.seen else Tone.PLAIN,
        )
        for one in seen
    )


def _hints(director: Director) -> Sequence[Tick]:
    state = director.state
    return [
        Tick(
            one.id,
            one.say,
            TRAINER.hint_give.format(hint=one.say),
            one.id in state.hints,
            TRAINER.hint_given
            if one.id in state.hints
            else TRAINER.hint_offered
            if one.id in state.offered
            else "",
            Tone.OK if one.id in state.hints else Tone.WARN,
        )
        for one in director.exercise.hints
    ]


def _polls(director: Director) -> Sequence[Tick]:
    state = director.state
    held = {name for name, one in state.polls.items() if not one.is_closed}
    return [
        Tick(one.id, one.ask, TRAINER.ask_poll.format(ask=one.ask), one.id in state.polls)
        for one in director.exercise.polls
        if one.id not in held
    ]


def _roles(director: Director) -> tuple[Said, ...]:
    names = director.desk.compiled.book.catalogue.roles
    return tuple(
        Said(f"{names[role].name if role in names else role}: {told}" if told else names[role].name)
        for role, told in director.exercise.roles.items()
    )


def _branches(director: Director, rows: Sequence[BranchRow]) -> tuple[BranchView, ...]:
    if len(rows) < 2:
        return ()
    found = []
    for number, row in enumerate(rows, start=1):
        is_here = row.branch == director.table.branch
        words = TRAINER.branch.format(n=number, at=dutch.clock(row.begun_at))
        found.append(BranchView(row.branch, words, TRAINER.branch_open.format(n=number), is_here))
    return tuple(found)


def _notes(state: PlayState) -> tuple[Said, ...]:
    notes = [Said(one.text, dutch.clock(one.at)) for one in state.comments]
    for one in state.lessons:
        owner = " · ".join(part for part in (one.owner, one.due) if part)
        words = TRAINER.lesson_owner if owner else TRAINER.lesson
        notes.append(Said(words.format(text=one.text, owner=owner), "", Tone.EXERCISE))
    return tuple(notes)
