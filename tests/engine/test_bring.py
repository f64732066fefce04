"""What would bring a step onto the route, held against trying everything."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.small_book import CARE, TRUNK, fact, flow, small_book, step, when
from vb_wizard.domain.conditions import UNKNOWN, All, Any, Condition, Is, Not, Value
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.flow import Branch, Flow, FlowKind, StepKind, next_step
from vb_wizard.engine.bring import Detour, detours

FACTS = {
    name: fact(name, FactKind.CHOICE, "mail", "brief") if name == "c" else fact(name, FactKind.YES_NO)
    for name in ("a", "b", "c")
}
NAMES = tuple(FACTS)
STEPS = ("s0", "s1", "s2", "s3", "s4")

tests_ = st.sampled_from(NAMES).flatmap(
    lambda name: st.lists(st.sampled_from(FACTS[name].answer_ids), min_size=1, max_size=2, unique=True).map(
        lambda ids: Is(name, tuple(ids))
    )
)
conditions = (
    tests_
    | tests_.map(Not)
    | st.lists(tests_, min_size=2, max_size=2).map(lambda parts: All(tuple(parts)))
    | st.lists(tests_, min_size=2, max_size=2).map(lambda parts: Any(tuple(parts)))
)
branches = st.lists(st.tuples(conditions, st.sampled_from(STEPS[1:])), max_size=3)


def flow_of(ways: list[list[tuple[Condition, str]]], last: list[str]) -> Flow:
    """Return a flow of steps with these ways, the last of each step always open; the final step is the end."""
    steps = [
        step(name, StepKind.DO, "Doe", *(Branch(go, condition) for condition, go in found), onward)
        for name, found, onward in zip(STEPS, ways, last, strict=False)
    ]
    return flow("los", FlowKind.TRUNK, "s0", *steps, step("s4", StepKind.END, "Klaar."))


def walked(one: Flow, known: Mapping[str, Value]) -> set[str]:
    """Return the steps that a walk passes when everything is known."""
    passed: set[str] = set()
    at: str | None = one.start
    while at is not None and at not in passed:
        passed.add(at)
        at = next_step(one.steps[at], known)
    return passed


@given(
    st.lists(branches, min_size=4, max_size=4),
    st.lists(st.sampled_from(STEPS[1:]), min_size=4, max_size=4),
    st.fixed_dictionaries({}, optional={name: st.sampled_from(FACTS[name].answer_ids) for name in NAMES}),
)
def test_the_detours_are_the_smallest_and_all_of_them(
    ways: list[list[tuple[Condition, str]]], last: list[str], known: dict[str, Value]
) -> None:
    """Of any flow and any step: each detour leads there, none is smaller, and no set of facts is missing."""
    one = flow_of(ways, last)
    every = [
        dict(zip(NAMES, values, strict=True)) for values in product(*(FACTS[n].answer_ids for n in NAMES))
    ]
    passed = [(given_, walked(one, given_)) for given_ in every]
    for target in STEPS:
        moved = [
            frozenset(name for name in NAMES if given_[name] != known.get(name, UNKNOWN))
            for given_, steps in passed
            if target in steps
        ]
        least = min(map(len, moved), default=None)
        found = detours(one, target, known, FACTS, [one.start])
        assert {detour.size for detour in found} == ({least} if least is not None else set())
        assert {frozenset(move.fact for move in detour.moves) for detour in found} == {
            names for names in moved if len(names) == least
        }
        for detour in found:
            for values in product(*(move.values for move in detour.moves)):
                changed = {move.fact: value for move, value in zip(detour.moves, values, strict=True)}
                assert target in walked(one, {**known, **changed})


def test_what_is_known_already_leads_there_without_a_change() -> None:
    """A step ahead costs nothing, and one that nothing leads to has no detour."""
    book = small_book()
    facts = book.catalogue.facts
    assert detours(TRUNK, "acties", {"gevaar": "nee"}, facts, ["gevaar"]) == (Detour(()),)
    alone = flow(
        "los", FlowKind.TRUNK, "a", step("a", StepKind.END, "Klaar."), step("b", StepKind.END, "Nooit.")
    )
    assert detours(alone, "b", {}, facts, ["a"]) == ()


def test_an_earlier_answer_and_a_denied_premise_are_each_one_thing() -> None:
    """The danger step comes from one answer; the explanation from a premise that is denied."""
    facts = small_book().catalogue.facts
    (danger,) = detours(TRUNK, "nood", {"gevaar": "nee"}, facts, ["gevaar"])
    assert [(move.fact, move.values) for move in danger.moves] == [("gevaar", ("ja",))]
    (denial,) = detours(TRUNK, "gevaar_uitleg", {"gevaar": "nee"}, facts, ["gevaar"])
    assert (denial.moves, denial.denied) == ((), ("acties",))


def test_a_question_that_is_asked_anew_counts_where_it_is_asked() -> None:
    """Round a loop the same question can be answered otherwise, so a step behind the loop needs no second fact."""
    loop = flow(
        "rond",
        FlowKind.TRUNK,
        "een",
        step("een", StepKind.ASK, "nog", when("nog", "ja", "twee"), "klaar", again=True),
        step("twee", StepKind.ASK, "nog", when("nog", "nee", "diep"), "klaar", again=True),
        step("diep", StepKind.DO, "Diep", "klaar"),
        step("klaar", StepKind.END, "Klaar."),
    )
    facts = small_book().catalogue.facts
    (way,) = detours(loop, "diep", {"nog": "ja"}, facts, ["een"])
    assert [(move.fact, move.values) for move in way.moves] == [("nog", ("nee",))]
    assert detours(CARE, "klaar", {}, facts, ["wens"]) == (Detour(()),)
