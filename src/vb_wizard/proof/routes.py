"""Rules about routes (VB3xx): every step can be reached, and from every step the end can be reached.

Neighbours: `explore` walked the flow, `names` reports steps that do not exist; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vb_wizard.domain.findings import Finding
from vb_wizard.domain.flow import Flow, FlowKind, StepKind, entries, targets
from vb_wizard.proof.explore import Exploration, State
from vb_wizard.proof.found import found, warned
from vb_wizard.proof.subject import Subject
from vb_wizard.proof.wording import assignment


def unreachable_step(subject: Subject) -> Iterator[Finding]:
    """No step leads here, or only with answers that exclude each other."""
    for flow in subject.sound_flows:
        reached = _reach(flow, entries(flow, subject.flows.values()))
        explored = subject.explored(flow)
        for step in flow.steps:
            path = ("flows", flow.id, "steps", step)
            if step not in reached:
                advice = "Laat een andere stap hierheen gaan of haal de stap weg."
                yield found("VB301", path, f"De stap `{step}` is niet te bereiken.", advice)
            elif explored.is_complete and step not in explored.arrivals:
                sentence = f"De stap `{step}` is niet te bereiken: de antwoorden die erheen leiden, sluiten elkaar uit."
                yield found("VB302", path, sentence, "Kijk naar de voorwaarden op de weg hierheen.")


def no_route_to_an_end(subject: Subject) -> Iterator[Finding]:
    """No way leads from a step to an end."""
    for flow in subject.sound_flows:
        ends = [step.id for step in flow.steps.values() if step.kind is StepKind.END]
        if not ends:
            yield found(
                "VB303",
                ("flows", flow.id, "steps"),
                f"De lijst `{flow.id}` heeft geen einde.",
                "Maak een stap met end.",
            )
            continue
        stuck = _reach(flow, entries(flow, subject.flows.values())) - _can_reach(flow, ends)
        for step in flow.steps:
            if step in stuck:
                sentence = f"Van de stap `{step}` leidt geen weg naar een einde."
                yield found(
                    "VB304",
                    ("flows", flow.id, "steps", step),
                    sentence,
                    "Laat een van de stappen naar een stap met end gaan.",
                )


def loop_without_exit(subject: Subject) -> Iterator[Finding]:
    """With some answers the same steps come back forever, because nothing in the loop is asked again."""
    for flow in subject.sound_flows:
        explored = subject.explored(flow)
        ends = [step.id for step in flow.steps.values() if step.kind is StepKind.END]
        possible = _can_reach(flow, ends)
        reported: set[frozenset[str]] = set()
        for state in _stuck_states(flow, explored) if explored.is_complete else ():
            loop = _loop_from(state, explored.successors)
            steps = frozenset(step for step, _ in loop)
            if not loop or steps in reported or not steps <= possible:
                continue
            reported.add(steps)
            route = " -> ".join(dict.fromkeys(step for step, _ in loop))
            known = assignment(dict(explored.examples[loop[0]]), subject.catalogue.facts)
            sentence = f"Deze stappen komen steeds terug: {route}{f' (met {known})' if known else ''}."
            yield found(
                "VB305",
                ("flows", flow.id, "steps", loop[0][0]),
                sentence,
                "Zet `again: true` bij de vraag in deze kring.",
            )


def run_in_a_circle(subject: Subject) -> Iterator[Finding]:
    """A flow runs itself, directly or through others."""
    runs = {
        flow.id: [
            step.subject
            for step in flow.steps.values()
            if step.kind is StepKind.RUN and step.subject in subject.flows
        ]
        for flow in subject.flows.values()
    }
    for path, flow, step in subject.steps():
        if step.kind is StepKind.RUN and step.subject in runs and flow.id in _closure(step.subject, runs):
            sentence = f"De lijst `{flow.id}` komt via `{step.subject}` weer bij zichzelf uit."
            yield found(
                "VB306", (*path, "run"), sentence, "Ga met next terug, of maak er een aparte lijst van."
            )


def starts_itself(subject: Subject) -> Iterator[Finding]:
    """A step opens the flow that it is part of; a track opens once a case, so nothing would happen."""
    for path, flow, step in subject.steps():
        for number, name in enumerate(step.start):
            if name == flow.id:
                advice = "Haal dit weg, of noem een andere lijst."
                yield found("VB307", (*path, "start", number), f"De lijst `{name}` opent zichzelf.", advice)


def flow_without_entrance(subject: Subject) -> Iterator[Finding]:
    """No door, step or red button leads to a flow. A track can still be opened by hand."""
    if not subject.is_whole:
        return
    entered = {door.flow for door in subject.catalogue.doors.values()}
    for _, _, step in subject.steps():
        entered.update(step.start)
        if step.kind is StepKind.RUN:
            entered.add(step.subject)
    for flow in subject.flows.values():
        if flow.kind is not FlowKind.INTERRUPT and flow.id not in entered:
            sentence = f"Niets leidt naar de lijst `{flow.id}`."
            yield warned(
                "VB308",
                ("flows", flow.id, "flow"),
                sentence,
                "Noem de lijst bij een deur, of bij run of start in een stap.",
            )


def too_many_ways(subject: Subject) -> Iterator[Finding]:
    """A flow has so many combinations that not all of them were tried; what is said of it is then not complete."""
    for flow in subject.sound_flows:
        if not subject.explored(flow).is_complete:
            sentence = f"De lijst `{flow.id}` heeft te veel combinaties om ze allemaal na te gaan."
            yield warned(
                "VB309", ("flows", flow.id, "flow"), sentence, "Verdeel de lijst met run over meer lijsten."
            )


def _reach(flow: Flow, starts: Iterable[str]) -> set[str]:
    return {
        step
        for step in _closure_of(starts, {step.id: targets(step) for step in flow.steps.values()})
        if step in flow.steps
    }


def _can_reach(flow: Flow, ends: Iterable[str]) -> set[str]:
    backward: dict[str, list[str]] = {}
    for step in flow.steps.values():
        for target in targets(step):
            backward.setdefault(target, []).append(step.id)
    return _closure_of(ends, backward)


def _closure(start: str, edges: Mapping[str, Iterable[str]]) -> set[str]:
    return _closure_of([start], edges)


def _closure_of(starts: Iterable[str], edges: Mapping[str, Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting += edges.get(one, ())
    return reached


def _stuck_states(flow: Flow, explored: Exploration) -> list[State]:
    """Return the states from which neither an end nor a gap can be reached, in the order they were found."""
    backward: dict[State, list[State]] = {}
    ways_out: list[State] = []
    for state, successors in explored.successors.items():
        for successor in successors:
            backward.setdefault(successor, []).append(state)
        leads_on = flow.steps[state[0]].kind is not StepKind.END and successors
        if not leads_on:
            ways_out.append(state)
    free: set[State] = set()
    while ways_out:
        state = ways_out.pop()
        if state not in free:
            free.add(state)
            ways_out += backward.get(state, ())
    return [state for state in explored.successors if state not in free]


def _loop_from(state: State, successors: Mapping[State, set[State]]) -> list[State]:
    """Follow the first successor until a state comes back; return that circle."""
    route: list[State] = []
    while state not in route:
        route.append(state)
        following = successors.get(state)
        if not following:
            return []
        state = min(following, key=repr)
    return route[route.index(state) :]
