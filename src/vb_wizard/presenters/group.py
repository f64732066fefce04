"""What the group sees of a play, as frozen data. Nothing that is for the trainer alone has a place here.

Neighbours: `application.training.director` is what this is made of; the screen of the group draws it and gets nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vb_wizard.application.training.director import Director
from vb_wizard.application.training.play_state import Phase, Shown
from vb_wizard.domain.exercise import Dilemma, InjectKind, Side


@dataclass(frozen=True, slots=True)
class NewsView:
    """A piece of news as the group reads it. `at` is the time in the story (`HH:MM`); `picture` and `sound` are names of files."""

    kind: InjectKind
    at: str
    title: str
    text: str
    who: str
    to: str
    picture: str
    sound: str


@dataclass(frozen=True, slots=True)
class OptionView:
    """An answer to vote on: the key that votes for it, its id and words, and how many votes it has."""

    key: str
    id: str
    text: str
    votes: int


@dataclass(frozen=True, slots=True)
class AdviserView:
    """Somebody who speaks for or against: the name of the role."""

    role: str
    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class PollView:
    """A question to the group; `advisers` only for a dilemma."""

    id: str
    ask: str
    options: tuple[OptionView, ...]
    advisers: tuple[AdviserView, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """The screen of the group.

    `clock` is the time in the story, `is_running` whether it passes. `news` is what came in last, `earlier` what came before, the
    newest first. On a black screen nothing of the rest is to be drawn.
    """

    title: str
    clock: str
    phase: Phase
    is_running: bool
    is_black: bool
    is_frozen: bool
    news: NewsView | None
    earlier: tuple[NewsView, ...]
    poll: PollView | None
    hints: tuple[str, ...]


def group_view(director: Director) -> GroupView:
    """Return what the group sees now."""
    state = director.state
    news = tuple(_news(director, one) for one in reversed(state.shown))
    hints = {one.id: one.say for one in director.exercise.hints}
    open_poll = state.open_poll
    return GroupView(
        title=director.table.scenario.title,
        clock=f"{director.now:%H:%M}",
        phase=state.phase,
        is_running=state.is_running,
        is_black=state.black,
        is_frozen=state.frozen,
        news=news[0] if news else None,
        earlier=news[1:],
        poll=_poll(director, open_poll.id, open_poll.votes) if open_poll is not None else None,
        hints=tuple(hints[name] for name in state.hints if name in hints),
    )


def _news(director: Director, shown: Shown) -> NewsView:
    one = shown.inject if shown.inject is not None else director.inject(shown.id)
    at = f"{shown.story_at.astimezone(director.starts_at.tzinfo):%H:%M}"
    return NewsView(one.kind, at, one.title, one.text, one.who, one.to, one.picture, one.sound)


def _poll(director: Director, poll_id: str, votes: Mapping[str, int]) -> PollView:
    poll = director.poll(poll_id)
    options = tuple(
        OptionView(str(number), name, text, votes.get(name, 0))
        for number, (name, text) in enumerate(poll.options.items(), start=1)
    )
    roles = director.desk.compiled.book.catalogue.roles
    advisers = tuple(
        AdviserView(roles[one.role].name if one.role in roles else one.role, one.side, one.say)
        for one in (poll.advisers if isinstance(poll, Dilemma) else ())
    )
    return PollView(poll.id, poll.ask, options, advisers)
