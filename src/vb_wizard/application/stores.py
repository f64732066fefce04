"""The two stores, of cases and of exercises: here alone is decided in which of them something is.

Neighbours: `registry` asks; `ports` says what each store can do, and each refuses what is of the other kind.
"""

from __future__ import annotations

from collections.abc import Callable

from vb_wizard.application.ports import CaseStore, ExerciseStore
from vb_wizard.domain.case import CaseHeader


class Stores:
    """The cases, and beside them the exercises, which are opened when they are first wanted."""

    def __init__(self, cases: CaseStore, exercises: Callable[[], ExerciseStore]) -> None:
        """Keep the store of the cases and what opens that of the exercises."""
        self._cases = cases
        self._exercises = exercises

    @property
    def exercises(self) -> ExerciseStore:
        """The exercises.

        Raises:
            KnownError: they cannot be opened; the cases can.
        """
        return self._exercises()

    def of(self, header: CaseHeader) -> CaseStore:
        """Return where a case with this header is kept, or is to be made."""
        return self.kept(exercises=header.is_exercise)

    def kept(self, *, exercises: bool = False) -> CaseStore:
        """Return the store of the cases, or that of the exercises."""
        return self._exercises() if exercises else self._cases

    def holding(self, case_id: str) -> CaseStore:
        """Return where the case of this id or number is: among the cases when it is there, and otherwise among the exercises.

        Raises:
            KnownError: it is no case, and the exercises cannot be opened.
        """
        if self._cases.holds(case_id):
            return self._cases
        exercises = self._exercises()
        # What is nowhere is refused by the store of the cases, in the words for a case.
        return exercises if exercises.holds(case_id) else self._cases
