"""Rules about choices (VB4xx): every combination of answers leads somewhere, and every branch can be taken.

Neighbours: `explore` tried the combinations; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product

from vb_wizard.domain.conditions import ALWAYS, Condition, Value, facts_in, holds
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.flow import Flow, FlowKind, Step, StepKind
from vb_wizard.proof.explore import Known
from vb_wizard.proof.found import found, warned
from vb_wizard.proof.subject import Subject
from vb_wizard.proof.wording import assignment


def gap(subject: Subject) -> Iterator[Finding]:
    """With some answers no branch holds. Shows the smallest example that can really occur at the step."""
    for path, flow, step in subject.steps(subject.sound_flows):
        outcomes = subject.explored(flow).outcomes.get(step.id, {})
        if step.kind is StepKind.END or not step.branches or None not in outcomes.values():
            continue
        example = assignment(dict(_smallest_gap(outcomes)), subject.catalogue.facts)
        sentence = f"De stap `{step.id}` loopt hier vast: {example or 'altijd'}."
        yield found(
            "VB401",
            (*path, "next"),
            sentence,
            "Voeg een regel toe voor dit antwoord, of sluit af met een regel zonder when.",
        )


def _smallest_gap(outcomes: Mapping[Known, int | None]) -> Known:
    """Return the fewest answers after which no branch is taken whatever the other answers are."""
    holes = [known for known, taken in outcomes.items() if taken is None]
    filled = [frozenset(known) for known, taken in outcomes.items() if taken is not None]
    for size in range(len(holes[0])):
        # The same few answers come back in many holes; each is tried once, in the order they were met.
        for part in dict.fromkeys(part for hole in holes for part in combinations(hole, size)):
            if not any(known.issuperset(part) for known in filled):
                return part
    return holes[0]


def branch_never_taken(subject: Subject) -> Iterator[Finding]:
    """A branch can never be taken: earlier ones catch everything, or its condition never holds at this step."""
    free = subject.book.free_facts
    for path, flow, step in subject.steps(subject.sound_flows):
        explored = subject.explored(flow)
        outcomes = explored.outcomes.get(step.id)
        if not outcomes or not explored.is_complete:
            continue
        for number, branch in enumerate(step.branches):
            if number in outcomes.values():
                continue
            earlier = sorted(
                {
                    taken
                    for known, taken in outcomes.items()
                    if taken is not None and holds(branch.when, dict(known), free)
                }
            )
            place = (*path, "next", number)
            if not earlier:
                sentence = f"De voorwaarde voor `{branch.go}` kan bij de stap `{step.id}` nooit gelden."
                yield found("VB403", place, sentence, "Kijk naar de vragen die voor deze stap komen.")
                continue
            which = " en ".join(str(one + 1) for one in earlier)
            catch = f"regel {which} vangt" if len(earlier) == 1 else f"regels {which} vangen"
            sentence = f"Regel {number + 1} van next wordt nooit gekozen: {catch} alles al op."
            yield warned("VB402", place, sentence, "Haal de regel weg of zet hem hoger.")


def task_never_shown(subject: Subject) -> Iterator[Finding]:
    """The condition of a task can never hold when its step is reached."""
    for path, flow, step, task in subject.tasks(subject.sound_flows):
        explored = subject.explored(flow)
        arrivals = explored.arrivals.get(step.id)
        if task.when == ALWAYS or not arrivals or not explored.is_complete:
            continue
        if not _can_hold(task.when, arrivals, explored.values, subject.book.free_facts):
            sentence = f"De opdracht `{task.id}` verschijnt nooit: de voorwaarde kan hier niet gelden."
            yield found("VB404", (*path, "when"), sentence, "Kijk naar de vragen die voor deze stap komen.")


def nothing_to_do(subject: Subject) -> Iterator[Finding]:
    """With some answers a step shows a title and not one task. Shows the smallest example that can really occur."""
    free = subject.book.free_facts
    for path, flow, step in subject.steps(subject.sound_flows):
        explored = subject.explored(flow)
        if not step.tasks or not explored.is_complete or any(task.when == ALWAYS for task in step.tasks):
            continue
        looked_at = sorted(frozenset[str]().union(*(facts_in(task.when) for task in step.tasks)))
        outcomes = {
            case: next(
                (number for number, task in enumerate(step.tasks) if holds(task.when, dict(case), free)), None
            )
            for case in _cases(looked_at, explored.arrivals.get(step.id, set()), explored.values)
        }
        if None in outcomes.values():
            example = assignment(dict(_smallest_gap(outcomes)), subject.catalogue.facts)
            sentence = f"De stap `{step.id}` toont geen enkele opdracht: {example or 'altijd'}."
            yield warned(
                "VB408",
                (*path, "tasks"),
                sentence,
                "Maak één opdracht zonder when, of ga aan de stap voorbij.",
            )


def _can_hold(
    condition: Condition, arrivals: set[Known], values: Mapping[str, tuple[Value, ...]], free: frozenset[str]
) -> bool:
    cases = _cases(sorted(facts_in(condition)), arrivals, values)
    return any(holds(condition, dict(case), free) for case in cases)


def _cases(
    looked_at: list[str], arrivals: set[Known], values: Mapping[str, tuple[Value, ...]]
) -> Iterator[Known]:
    """Yield every combination of some facts with which a step can be reached."""
    known_cases = {
        tuple((name, value) for name, value in arrival if name in looked_at) for arrival in arrivals
    }
    for known in sorted(known_cases, key=repr):
        fixed = dict(known)
        open_facts = [name for name in looked_at if name not in fixed]
        for chosen in product(*(values[name] for name in open_facts)):
            facts = {**fixed, **dict(zip(open_facts, chosen, strict=True))}
            yield tuple((name, facts[name]) for name in looked_at)


def tested_but_never_asked(subject: Subject) -> Iterator[Finding]:
    """A condition looks at a fact that nobody ever asks, so it always counts as unknown."""
    if not subject.is_whole:
        return
    for path, _, step in subject.steps():
        conditions = [((*path, "next", number, "when"), one.when) for number, one in enumerate(step.branches)]
        conditions += [((*path, "tasks", number, "when"), one.when) for number, one in enumerate(step.tasks)]
        for place, condition in conditions:
            for fact in sorted(facts_in(condition)):
                if fact in subject.catalogue.facts and fact not in subject.asked:
                    sentence = f"De voorwaarde kijkt naar `{fact}`, maar geen stap vraagt dat."
                    yield found(
                        "VB405", (*place, fact), sentence, "Vraag het in een stap of haal de voorwaarde weg."
                    )


def interrupt_asks_once(subject: Subject) -> Iterator[Finding]:
    """An interrupt can come at any moment and more than once, so each of its questions is asked again."""
    for path, flow, step in subject.steps():
        if flow.kind is FlowKind.INTERRUPT and step.kind is StepKind.ASK and not step.again:
            sentence = f"De interrupt vraagt `{step.subject}` niet opnieuw."
            yield found("VB406", (*path, "ask"), sentence, "Zet `again: true` bij de stap.")


def interrupt_asks_what_others_ask(subject: Subject) -> Iterator[Finding]:
    """An interrupt must not change what the rest of the case rests on."""
    elsewhere = {
        step.subject: flow.id
        for _, flow, step in subject.steps()
        if step.kind is StepKind.ASK and flow.kind is not FlowKind.INTERRUPT
    }
    for path, flow, step in subject.steps():
        if flow.kind is FlowKind.INTERRUPT and step.kind is StepKind.ASK and step.subject in elsewhere:
            sentence = f"De interrupt vraagt `{step.subject}`, en de lijst `{elsewhere[step.subject]}` vraagt dat ook."
            yield found("VB407", (*path, "ask"), sentence, "Geef de interrupt een eigen vraag.")


def interrupt_leads_away(subject: Subject) -> Iterator[Finding]:
    """An interrupt comes back to where the case was, so it runs nothing that asks shared facts."""
    for path, flow, step in subject.steps():
        if flow.kind is FlowKind.INTERRUPT and step.kind is StepKind.RUN:
            shared = sorted(_asked_in(subject.flows.get(step.subject)))
            if shared:
                sentence = f"De interrupt loopt `{step.subject}` door, en die vraagt `{shared[0]}` zonder dat het de interrupt is."
                yield found(
                    "VB407", (*path, "run"), sentence, "Open die lijst met start, of neem de opdrachten over."
                )


def _asked_in(flow: Flow | None) -> set[str]:
    steps: list[Step] = list(flow.steps.values()) if flow is not None else []
    return {step.subject for step in steps if step.kind is StepKind.ASK}
