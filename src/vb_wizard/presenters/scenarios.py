"""The screen with scenarios as data: what each is about, what it practises, how long it is, and whether it was done.

Neighbours: the flow library reads scenarios, `application.training.exercises` knows what was practised; `ui.screens.scenarios`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from vb_wizard.application.registry import CaseRegistry
from vb_wizard.application.titles import named_values
from vb_wizard.application.training.exercises import (
    Practised,
    practised,
    practised_flows,
    story_length,
)
from vb_wizard.application.training.own_scenarios import OwnScenario
from vb_wizard.application.training.play_state import Phase
from vb_wizard.application.training.plays import PlayRow
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.exercise_texts import filled
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters import dutch
from vb_wizard.presenters.experience import present_proposal
from vb_wizard.presenters.scenario_views import Filter, ScenarioRow, ScenariosView
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_step import PROGRESS
from vb_wizard.presenters.words_training import SCENARIOS

_BEGUN = 3
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_DONE, _BEGUN_ONCE, _NOT_DONE = "done", "begun", "not_done"


@dataclass(frozen=True, slots=True)
class Ours:
    """What the office practised and wrote.

    `exercises` are the cases of exercises, newest first, `plays` what they belong to when there were injects; `own` are its
    scenarios, also those that cannot be played, and `gone` the id and the title of one that can be put back.
    """

    exercises: Sequence[CaseHeader]
    plays: Sequence[PlayRow] = ()
    own: Sequence[OwnScenario] = ()
    gone: tuple[str, str] = ("", "")


def present_scenarios(
    office: CaseRegistry, scenarios: Iterable[Scenario], ours: Ours, now: datetime
) -> ScenariosView:
    """Return the last exercises, newest first, and one row a scenario, by title.

    Args:
        office: the flows, and what was practised.
        scenarios: what can be played.
        ours: what the office practised and wrote.
        now: the aware moment from which days are worded.
    """
    exercises, own = ours.exercises, ours.own
    branches = {one.branch: one for play in ours.plays for one in play.branches}
    open_still = [
        one for one in exercises if one.id not in branches or branches[one.id].phase is not Phase.ENDED
    ]
    begun = tuple(
        ScenarioRow(
            one.id,
            f"{one.number} · {one.title}",
            # A case of a play lives in the time of its story.
            PROGRESS.begun.format(
                moment=dutch.near_moment(
                    branches[one.id].begun_at if one.id in branches else one.opened_at, now
                )
            ),
            one.id,
        )
        for one in open_still[:_BEGUN]
    )
    known = sorted(scenarios, key=lambda one: one.title.casefold())
    found = practised(office, known, exercises, ours.plays)
    mine = {one.id: one for one in own}
    rows = [_row(one, office.book, found.get(one.id)) for one in known]
    rows = [_marked(row, mine[row.id]) if row.id in mine else row for row in rows]
    shown = {one.id for one in known}
    rows += [_marked(_unplayed(one), one) for one in own if one.id not in shown]
    # What the office made itself is what it looks for.
    rows.sort(key=lambda row: (not row.is_own, row.title.casefold()))
    proposal = present_proposal(office, known, exercises)
    return ScenariosView(tuple(rows), begun, _options(rows, known, office.book), ours.gone, proposal)


def _unplayed(one: OwnScenario) -> ScenarioRow:
    scenario = one.looked.scenario
    values: Mapping[Filter, tuple[str, ...]] = dict.fromkeys(Filter, ())
    return ScenarioRow(one.id, one.title, scenario.summary if scenario is not None else "", values=values)


def _marked(row: ScenarioRow, one: OwnScenario) -> ScenarioRow:
    draft = ((SCENARIOS.draft, SCENARIOS.draft_say),) if one.has_draft else ()
    trouble = ""
    if not one.is_sound:
        first = next(iter(one.looked.errors), None)
        what = f"{first.sentence} {first.advice}".replace("`", "'").strip() if first is not None else ""
        trouble = SCENARIOS.not_playable.format(what=what).strip()
    return replace(
        row,
        is_own=True,
        can_edit=one.looked.scenario is not None or one.has_draft,
        trouble=trouble,
        lines=(*row.lines, *draft),
    )


def _row(one: Scenario, book: Book, done: Practised | None) -> ScenarioRow:
    state, tone, icon, value = _state(done)
    kinds, whom = _named(one, book)
    return ScenarioRow(
        one.id,
        one.title,
        one.summary,
        state=state,
        tone=tone,
        icon=icon,
        lines=tuple(_lines(one, book, [words for _, words in kinds])),
        minutes=one.exercise.minutes if one.exercise is not None else 0,
        is_new=done is None,
        values={
            Filter.LEVEL: (one.exercise.level.value,) if one.exercise is not None else (),
            Filter.KIND: tuple(name for name, _ in kinds),
            Filter.WHOM: tuple(name for name, _ in whom),
            Filter.ROLE: (one.by,),
            Filter.DONE: (value,),
        },
    )


def _state(done: Practised | None) -> tuple[str, Tone, str, str]:
    if done is None:
        return SCENARIOS.states[_NOT_DONE], Tone.PLAIN, "dash", _NOT_DONE
    day = dutch.long_date(dutch.local(done.begun_at).date())
    if done.is_done:
        return SCENARIOS.done_on.format(day=day), Tone.OK, "check", _DONE
    return SCENARIOS.begun_on.format(day=day), Tone.EXERCISE, "clock", _BEGUN_ONCE


def _named(one: Scenario, book: Book) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return what happens and whom it touches, each as id and words, from the facts that name a case."""
    named = [*named_values(book, one.facts), [], []]
    # A story that does not begin with what was seen is known by its list.
    kinds = named[0] or [(one.flow, book.flows[one.flow].title)] if one.flow in book.flows else named[0]
    return kinds, named[1]


def _lines(one: Scenario, book: Book, kinds: Sequence[str]) -> Iterator[tuple[str, str]]:
    if kinds:
        said = dutch.listing(kinds)
        yield SCENARIOS.kind, f"{said[:1].upper()}{said[1:]}"
    if one.exercise is not None:
        level = SCENARIOS.levels[one.exercise.level]
        yield SCENARIOS.level, SCENARIOS.level_words(one.exercise.minutes, level=level)
        goals = " ".join(goal.say for goal in filled(one.exercise).goals)
        if goals:
            yield SCENARIOS.goals, goals
    role = book.catalogue.roles.get(one.by)
    if role is not None:
        yield SCENARIOS.role, role.name
    flows = practised_flows(one, book)
    if flows:
        # The titles hold commas and the word for and.
        yield SCENARIOS.practises, " · ".join(flows)
    if one.story:
        yield SCENARIOS.length, SCENARIOS.length_words(len(one.story), time=_time_words(story_length(one)))


def _time_words(length: timedelta) -> str:
    if length < 2 * _HOUR:
        return SCENARIOS.minutes(round(length / timedelta(minutes=1)))
    if length < 2 * _DAY:
        return SCENARIOS.hours(round(length / _HOUR))
    return SCENARIOS.days(round(length / _DAY))


def _options(
    rows: Sequence[ScenarioRow], known: Sequence[Scenario], book: Book
) -> Mapping[Filter, tuple[tuple[str, str], ...]]:
    """Return what occurs for each filter, by its words, so that every choice finds something."""
    words: dict[Filter, dict[str, str]] = {name: {} for name in Filter}
    for one in known:
        kinds, whom = _named(one, book)
        words[Filter.KIND].update(kinds)
        words[Filter.WHOM].update(whom)
        role = book.catalogue.roles.get(one.by)
        words[Filter.ROLE][one.by] = role.name if role is not None else one.by
    there = {value for row in rows for value in row.values[Filter.DONE]}
    found = {
        name: tuple(sorted(options.items(), key=lambda item: item[1].casefold()))
        for name, options in words.items()
    }
    levels = {value for row in rows for value in row.values[Filter.LEVEL]}
    # From short to long, as the words stand.
    found[Filter.LEVEL] = tuple((value, text) for value, text in SCENARIOS.levels.items() if value in levels)
    found[Filter.DONE] = tuple((value, text) for value, text in SCENARIOS.states.items() if value in there)
    return found
