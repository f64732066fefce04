"""Why and why not, as data: how a step came onto the route, and what would bring what does not stand beside it.

Neighbours: `application.why` reads the route back, `domain.changes` finds the smallest change; `ui.dialogs.why` draws this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.why import Arrival, Cause, Decision, arrivals, decided
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState, Visit
from vb_wizard.domain.changes import smallest_changes
from vb_wizard.domain.conditions import ALWAYS, Any
from vb_wizard.domain.flow import Step, StepKind, Task
from vb_wizard.domain.journal import Mark, Place
from vb_wizard.presenters import dutch
from vb_wizard.presenters.change_words import change_lines
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.condition_words import condition_words
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.tasks import absent_tasks
from vb_wizard.presenters.words_why import WHY


@dataclass(frozen=True, slots=True)
class WhyFact:
    """An answer on which a step rests: the short question, the answer with its time, and where it is asked on the route."""

    label: str
    answer: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Something that does not stand beside a step: what kind of thing, its name, and what would bring it, a sentence a way."""

    kind: str
    name: str
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhyView:
    """Why a step is there. `how` says what led to it, `now` the answers behind that, `earlier` those further back on the way."""

    title: str
    how: tuple[str, ...]
    now: tuple[WhyFact, ...]
    earlier: tuple[WhyFact, ...]
    source: str
    absent: tuple[WhyNot, ...]


def present_why(desk: CaseDesk, now: datetime) -> WhyView:
    """Return why the step that is shown is on the route, and why not what does not stand beside it.

    Args:
        desk: the opened case; nothing is written.
        now: the aware moment from which times are worded.
    """
    visit = desk.state.focus_visit
    step = desk.step(visit.place)
    how, near, far = why_here(desk.compiled.book, desk.state, visit, now)
    return WhyView(step.title, how, near, far, step_source(desk.compiled.book, step), absent(desk, visit))


def step_source(book: Book, step: Step) -> str:
    """Return the source of a step in one line; of a question also that of the fact."""
    citations = dict.fromkeys(step.sources)
    if step.kind is StepKind.ASK:
        citations.update(dict.fromkeys(book.catalogue.facts[step.subject].sources))
    return sources_line(book, citations)


def why_here(
    book: Book, state: CaseState, visit: Visit, now: datetime
) -> tuple[tuple[str, ...], tuple[WhyFact, ...], tuple[WhyFact, ...]]:
    """Return what led to a visit: sentences, the answers that decided the last part, and those that decided before."""
    track = state.track(visit.place.track)
    if track is None or visit not in track.visits:
        return (), (), ()
    until = track.visits.index(visit) + 1
    told = zip(track.visits[:until], arrivals(book, state, track), strict=False)
    # What was decided within a list that was walked to its end did not lead here.
    path = tuple(arrival for one, arrival in told if visit.place.path.startswith(_frame(one)))
    last = path[-1]
    near = _facts(book, state, last.decisions, now)
    names = {one.fact for one in last.decisions}
    earlier = (one for one in decided(path[:-1]) if one.fact not in names and one.known is not None)
    return _how(book, last, visit), near, _facts(book, state, earlier, now)


def _frame(visit: Visit) -> str:
    """Return with what the paths begin of all steps in the list in which a visit stands, and of the lists within it."""
    frame = visit.place.path.rpartition("/")[0]
    return f"{frame}/" if frame else ""


def _how(book: Book, arrival: Arrival, visit: Visit) -> tuple[str, ...]:
    said = _rule(book, arrival, visit)
    return said, WHY.came.format(moment=dutch.long_moment(arrival.at))


def _rule(book: Book, arrival: Arrival, visit: Visit) -> str:
    flow = book.flows[visit.flow]
    since = arrival.since
    before = book.flows[since.flow].steps[since.step] if since is not None else None
    title = before.title if before is not None else ""
    match arrival.cause:
        case Cause.OPENED:
            return WHY.opened.format(list=flow.title)
        case Cause.ACUTE:
            return WHY.acute
        case Cause.BY_HAND:
            return WHY.by_hand.format(list=flow.title)
        case Cause.STARTED:
            return WHY.started.format(step=title, list=flow.title)
        case Cause.RUN:
            return WHY.run.format(step=title, list=flow.title)
        case Cause.DENIED:
            premise = before.premise if before is not None else ""
            return WHY.denied.format(step=title, premise=premise)
        case Cause.ONLY_WAY:
            return WHY.only_way.format(step=title)
        case Cause.CHOSEN:
            return _chosen(book, arrival, title)


def _chosen(book: Book, arrival: Arrival, title: str) -> str:
    facts = book.catalogue.facts
    if arrival.rule != ALWAYS:
        return WHY.chosen.format(step=title, when=condition_words(arrival.rule, facts))
    others = "; ".join(condition_words(one, facts) for one in arrival.before)
    return WHY.otherwise.format(step=title, when=others)


def _facts(book: Book, state: CaseState, decisions: Iterable[Decision], now: datetime) -> tuple[WhyFact, ...]:
    return tuple(_fact(book, state, one, now) for one in decisions)


def _fact(book: Book, state: CaseState, decision: Decision, now: datetime) -> WhyFact:
    fact, known = book.catalogue.facts[decision.fact], decision.known
    if known is None:
        return WhyFact(fact.short, WHY.no_answer)
    words = f"{value_words(fact, known.value)} ({dutch.near_moment(known.since, now)})"
    return WhyFact(fact.short, words, _asked_at(book, state, decision))


def _asked_at(book: Book, state: CaseState, decision: Decision) -> Place | None:
    """Return where on the route an answer was given."""
    visits = (visit for track in state.tracks for visit in track.visits)
    return next(
        (
            visit.place
            for visit in visits
            if visit.answer == decision.known
            and book.flows[visit.flow].steps[visit.step].subject == decision.fact
        ),
        None,
    )


def absent(desk: CaseDesk, visit: Visit) -> tuple[WhyNot, ...]:
    """Return what does not stand beside a step, each with the smallest changes that would bring it: actions, contacts, instruments."""
    step, names = desk.step(visit.place), desk.compiled.book.catalogue
    missing = absent_tasks(desk.state, visit, step)
    found = [WhyNot(WHY.action, task.say, _ways(desk, (task,))) for task in missing]
    for kind, used, of_step, called in (
        (WHY.contact, _contacts, (use.contact for use in step.contacts), names.contacts),
        (WHY.instrument, _instruments, (use.instrument for use in step.instruments), names.instruments),
    ):
        for one, ways in _unused(desk, visit, missing, used, frozenset(of_step)):
            found.append(WhyNot(kind, called[one].name, ways))
    return tuple(found)


def _contacts(task: Task) -> tuple[str, ...]:
    return tuple(use.contact for use in task.contacts)


def _instruments(task: Task) -> tuple[str, ...]:
    return tuple(use.instrument for use in task.instruments)


def _unused(
    desk: CaseDesk,
    visit: Visit,
    missing: tuple[Task, ...],
    used: Callable[[Task], tuple[str, ...]],
    of_step: frozenset[str],
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what only tasks use that are dealt with or that do not apply, with what would bring it."""
    marks = {one.task: one.mark for one in desk.state.tasks_at(visit.place)}
    tasks = desk.step(visit.place).tasks
    here = of_step.union(*(used(task) for task in tasks if marks.get(task.id) is Mark.OPEN))
    dealt_with = [task for task in tasks if task.id in marks]
    for one in dict.fromkeys(name for task in tasks for name in used(task) if name not in here):
        task = next((task for task in dealt_with if one in used(task)), None)
        if task is not None:
            yield one, (WHY.dealt_with.format(task=task.say),)
        else:
            yield one, _ways(desk, tuple(task for task in missing if one in used(task)))


def _ways(desk: CaseDesk, tasks: tuple[Task, ...]) -> tuple[str, ...]:
    facts, known = desk.compiled.book.catalogue.facts, desk.state.values
    condition = tasks[0].when if len(tasks) == 1 else Any(tuple(task.when for task in tasks))
    return change_lines(smallest_changes(condition, known, facts), known, facts)
