"""Fills in: facts, dates and the words of the case, or a visible blank where nothing is known.

Neighbours: `assemble` and `tables` ask here; `domain.letter` says what a text leaves open.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from vb_wizard.application.agenda import task_due
from vb_wizard.application.ports import LetterRequest, WorkingDays
from vb_wizard.domain.case import TaskState
from vb_wizard.domain.conditions import UNKNOWN, Condition, Value, holds
from vb_wizard.domain.deadlines import FROM_STEP, Due
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.flow import Step, Task
from vb_wizard.domain.journal import Place
from vb_wizard.domain.letter import Blank, CaseWord, Plain, Slot, may_go_wide, pieces
from vb_wizard.presenters.dossier.words import Words, moment_words
from vb_wizard.presenters.dutch import listing, local, long_date
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.letters.view import Line, Run, blank

_MUNICIPALITY = "naam van de gemeente"


class Filler:
    """Knows one case, and what of it may stand in one letter."""

    def __init__(self, request: LetterRequest, calendar: WorkingDays) -> None:
        """Keep the request; `calendar` knows the working days, for dates."""
        self.request = request
        self.calendar = calendar
        self.words = Words(request.book, request.office_contacts)

    @cached_property
    def known(self) -> Mapping[str, Value]:
        """The answers of the case."""
        return {name: fact.value for name, fact in self.request.case.state.facts.items()}

    def holds(self, condition: Condition) -> bool:
        """Tell whether a condition holds in this case."""
        return holds(condition, self.known, self.request.book.free_facts)

    def line(self, text: str) -> Line:
        """Return a text with everything filled in."""
        made: list[Run] = []
        for piece in pieces(text):
            before = made[-1].text.rstrip() if made else ""
            made.append(self._run(piece, starts=not before or before[-1] in ".?!"))
        return tuple(made)

    def _run(self, piece: Plain | Slot | Blank, *, starts: bool) -> Run:
        match piece:
            case Plain(text):
                return Run(text)
            case Blank(about):
                return blank(about)
            case Slot(CaseWord.NUMBER):
                return Run(self.request.case.header.number)
            case Slot(CaseWord.TODAY):
                return Run(long_date(local(self.request.made_at).date()))
            case Slot(CaseWord.MUNICIPALITY):
                name = self.request.municipality
                return Run(name if starts else _within(name)) if name else blank(_MUNICIPALITY)
            case Slot(name) if piece.is_task:
                return self._last_day(name)
            case Slot(name):
                return self._chosen(name) or self.value(name)

    def _chosen(self, name: str) -> Run | None:
        """Return chosen answers as they stand inside a sentence; None for what somebody typed, or when nothing is known."""
        fact = self.request.book.catalogue.facts.get(name)
        if fact is None or fact.kind not in (FactKind.CHOICE, FactKind.CHOICES) or not self.fact_words(fact):
            return None
        return Run(listing([_in_sentence(value_words(fact, one)) for one in self._answers(fact)]))

    def value(self, name: str) -> Run:
        """Return what is known about a fact, or a blank with its name."""
        fact = self.request.book.catalogue.facts.get(name)
        if fact is None:
            return blank(name.replace("_", " "))
        words = self.fact_words(fact)
        return Run(words) if words else blank(_in_sentence(fact.short))

    def fact_words(self, fact: Fact) -> str:
        """Return a known answer in words; empty when it is not known, or may not stand in this letter."""
        chosen = self._answers(fact)
        if not chosen or (self.request.letter.wide and not may_go_wide(fact)):
            return ""
        if fact.kind is FactKind.MOMENT:
            return moment_words(chosen[0])
        # Answers start with a capital and may hold "en" themselves, so they do not run on as one sentence.
        return value_words(fact, chosen)

    def _answers(self, fact: Fact) -> tuple[str, ...]:
        known = self.known.get(fact.id, UNKNOWN)
        return tuple(one for one in ((known,) if isinstance(known, str) else known) if one and one != UNKNOWN)

    def steps(self, flow: str) -> tuple[Step, ...]:
        """Return the steps of a flow in the order of the file."""
        known = self.request.book.flows.get(flow)
        return tuple(known.steps.values()) if known is not None else ()

    def tasks(self, step: Step) -> tuple[Task, ...]:
        """Return the tasks of a step that belong in this case."""
        return tuple(task for task in step.tasks if self.holds(task.when))

    def state_of(self, flow: str, task: str) -> TaskState | None:
        """Return what became of a task, the last time that it lay on the route."""
        states = [one for one in self.request.case.state.tasks if one.place.flow == flow and one.task == task]
        return states[-1] if states else None

    def due_of(self, flow: str, task: Task) -> Due | None:
        """Return when a task must be done at the latest; None when it has no term, or when that cannot be known yet."""
        state = self.state_of(flow, task.id)
        if state is None:
            if task.within is None or task.within.start == FROM_STEP:
                return None
            state = TaskState(Place(flow, f"{flow}.{task.id}"), task.id)
        return task_due(self.request.case, task, state, self.calendar)

    def _last_day(self, name: str) -> Run:
        flow, _, wanted = name.partition(".")
        found = (task for step in self.steps(flow) for task in step.tasks if task.id == wanted)
        task = next(found, None)
        ends = self.due_of(flow, task) if task is not None else None
        if ends is None or ends.assumed:
            # A date that rests on a guess would look like a date of the law.
            return blank(
                f"uiterste datum: {_in_sentence(task.say)}" if task is not None else "uiterste datum"
            )
        return Run(long_date(local(ends.at).date()))


def _within(name: str) -> str:
    """Return the name of a municipality as it stands inside a sentence: with an article, and without a capital before it."""
    return f"de gemeente {name[9:]}" if name.startswith("Gemeente ") else name


def _in_sentence(text: str) -> str:
    """Return a name as it stands inside a sentence; abbreviations keep their capitals."""
    return f"{text[0].lower()}{text[1:]}" if text[1:2].islower() or text[1:2] == " " else text
