"""The exploration against a plain walk that tries everything and reduces nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.small_book import small_book
from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.conditions import UNKNOWN, All, Any, Condition, Is, Not, Value, holds
from vb_wizard.domain.facts import Answer, Fact, FactKind
from vb_wizard.domain.flow import Branch, Flow, FlowKind, Phase, Step, StepKind, next_step
from vb_wizard.proof.explore import Known, explore
from vb_wizard.proof.subject import Subject

ANSWERS = ("a", "b", UNKNOWN)
SAID = tuple(Answer(one, one) for one in ANSWERS)
FACTS = {
    "f": Fact("f", FactKind.CHOICE, "Wat?", "Wat", answers=SAID),
    "h": Fact("h", FactKind.CHOICES, "Welke?", "Welke", answers=SAID),
    "t": Fact("t", FactKind.TEXT, "Wat staat er?", "Tekst"),
}
EVERY: dict[str, tuple[Value, ...]] = {
    "f": ANSWERS,
    "h": (("a",), ("b",), ("a", "b"), (UNKNOWN,)),
    "t": ("ingevuld", UNKNOWN),
}
NAMES = ("s0", "s1", "s2", "s3")

tests = st.sampled_from(("f", "f", "h", "h", "t")).flatmap(
    lambda name: st.lists(st.sampled_from(FACTS[name].answer_ids), min_size=1, max_size=2, unique=True).map(
        lambda answers: Is(name, tuple(answers))
    )
)
conditions: st.SearchStrategy[Condition] = st.one_of(
    tests,
    tests.map(Not),
    st.lists(tests, min_size=2, max_size=2).map(lambda parts: All(tuple(parts))),
    st.lists(tests, min_size=2, max_size=2).map(lambda parts: Any(tuple(parts))),
)


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    """Make a small flow: steps that ask or inform, ask again or not, and lead mostly forward."""
    steps = {"end": Step("end", StepKind.END, Phase.AFTER, "Einde", "Klaar.")}
    for number, name in enumerate(NAMES):
        asks = draw(st.sampled_from(("f", "h", "t", "")))
        kind = StepKind.ASK if asks else StepKind.INFORM
        goals = st.sampled_from((*NAMES[number + 1 :], *NAMES[number + 1 :], *NAMES, "end"))
        choices = draw(st.lists(st.builds(Branch, goals, conditions), min_size=1, max_size=2))
        if draw(st.integers(0, 3)):
            choices.append(Branch(draw(goals)))
        again = bool(asks) and not draw(st.integers(0, 3))
        steps[name] = Step(name, kind, Phase.AFTER, name, asks or "Uitleg.", tuple(choices), again)
    return Flow("lijst", "Lijst", "1", date(2026, 1, 1), FlowKind.TRUNK, "Een lijst.", "s0", steps)


def outcomes_one_by_one(flow: Flow, book: Book) -> dict[str, set[str | None]]:
    """Return where each step that can be reached can lead to: None for nowhere. Tries every answer, known before or not."""
    waiting = [
        (flow.start, tuple(zip(EVERY, chosen, strict=True)))
        for chosen in product(*((*values, "") for values in EVERY.values()))
    ]
    seen: set[tuple[str, Known]] = set(waiting)
    found: dict[str, set[str | None]] = {}
    while waiting:
        name, known = waiting.pop()
        step, facts = flow.steps[name], dict(known)
        is_open = step.kind is StepKind.ASK and (step.again or not facts[step.subject])
        for answer in EVERY[step.subject] if is_open else ("",):
            after = {**facts, step.subject: answer} if is_open else facts
            target = next_step(step, after, book.free_facts)
            found.setdefault(name, set()).add(target)
            state = (target or "", tuple(after.items()))
            if target is not None and state not in seen:
                seen.add(state)
                waiting.append(state)
    return found


@settings(max_examples=200)
@given(flows())
def test_it_finds_exactly_what_a_plain_walk_finds(flow: Flow) -> None:
    """Leaving out what cannot matter changes nothing: the same steps are reached, with the same ways on and the same gaps."""
    book = Book("", Catalogue(facts=FACTS), {flow.id: flow})
    explored = explore(flow, book, frozenset(FACTS))
    found = {
        name: {None if taken is None else flow.steps[name].branches[taken].go for taken in outcomes.values()}
        for name, outcomes in explored.outcomes.items()
    }
    assert explored.is_complete
    assert found == outcomes_one_by_one(flow, book)


@given(flows())
def test_an_example_really_leads_to_the_gap(flow: Flow) -> None:
    """The answers that are shown for a gap leave the step without a way on."""
    book = Book("", Catalogue(facts=FACTS), {flow.id: flow})
    for name, outcomes in explore(flow, book, frozenset(FACTS)).outcomes.items():
        for known, taken in outcomes.items():
            first = next(
                (
                    n
                    for n, one in enumerate(flow.steps[name].branches)
                    if holds(one.when, dict(known), book.free_facts)
                ),
                None,
            )
            assert first == taken


def test_a_shared_flow_is_explored_once() -> None:
    """A book that shares a flow takes over what was explored of it, unless a fact or a way in any flow is another one."""
    book = small_book()
    subject = Subject(book)
    ways = subject.explored(book.flows["zorg"])
    ring = book.flows["kring"]
    titled = replace(book, flows={**book.flows, "kring": replace(ring, title="Anders")})
    assert subject.of_book(titled).explored(book.flows["zorg"]) is ways
    assert subject.of_book(titled).explored(titled.flows["kring"]) is not subject.explored(ring)
    led = replace(ring.steps["loco"], branches=(Branch("loco"),))
    other = replace(book, flows={**book.flows, "kring": replace(ring, steps={**ring.steps, "loco": led})})
    assert subject.of_book(other).explored(book.flows["zorg"]) is not ways
    fewer = dict(list(book.catalogue.facts.items())[:-1])
    without = replace(book, catalogue=replace(book.catalogue, facts=fewer))
    assert subject.of_book(without).explored(book.flows["zorg"]) is not ways


def test_what_was_explored_is_forgotten_when_it_is_let_go() -> None:
    """A subject that lets go keeps no state, and what it found before is emptied."""
    book = small_book()
    subject = Subject(book)
    found = [subject.explored(flow) for flow in book.flows.values()]
    assert any(one.successors for one in found)
    subject.let_go()
    assert not any(one.outcomes or one.arrivals or one.successors or one.examples for one in found)
    flow = next(iter(book.flows.values()))
    assert subject.explored(flow) is not found[0]
