"""The two stores of an office: whatever is made, opened or read, cases and exercises stay apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.exercise_store import MemoryExerciseStore
from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError

_STEPS = st.lists(st.tuples(st.booleans(), st.booleans(), st.text(max_size=8)), max_size=12)


@given(_STEPS)
def test_no_order_of_starting_opening_and_reading_mixes_them(steps: Sequence[tuple[bool, bool, str]]) -> None:
    """Each case is in the one store that fits its kind, is found there by id and number, and keeps its kind whatever is written."""
    cases, exercises = MemoryCaseStore(), MemoryExerciseStore()
    office = Office(services(cases, exercises=lambda: exercises))
    made: dict[str, bool] = {}
    for is_exercise, reopens, said in steps:
        desk = office.start_case("hoofd", said, is_exercise=is_exercise)
        header = desk.case.header
        made[header.id] = is_exercise
        if reopens:
            desk.close()
            desk = office.open_case(header.number)
        desk.rename(f"Oefening: {said}")
        desk.note(said)
        assert desk.case.header.is_exercise is is_exercise
        assert office.look(desk.case.header).header.is_exercise is is_exercise
        assert office.read_case(header.number)[0].header.id == header.id
        desk.close()
    assert {header.id for header in cases.headers()} == {
        one for one, practice in made.items() if not practice
    }
    assert {header.id for header in exercises.headers()} == {
        one for one, practice in made.items() if practice
    }
    assert office.headers() == cases.headers()
    assert office.headers(exercises=True) == exercises.headers()


def test_a_start_does_not_open_the_exercises() -> None:
    """Cases are made, listed, opened and read without them; what is nowhere is looked for there too."""

    def _broken() -> MemoryExerciseStore:
        raise KnownError("De oefeningen kunnen nu niet worden geopend.")

    office = Office(services(exercises=_broken))
    desk = office.start_case("hoofd", "Een zaak")
    desk.close()
    office.open_case(desk.case.header.number).close()
    assert office.headers() == (desk.case.header,)
    assert office.readable_cases()[1] == ()
    with pytest.raises(KnownError, match="kunnen nu niet"):
        office.open_case("O-2026-001")


def test_what_is_in_neither_is_unknown() -> None:
    """The sentence is the one for a case."""
    with pytest.raises(KnownError, match="staat niet in"):
        Office(services()).open_case("2026-999")
