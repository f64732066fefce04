"""What the protocol asks in an exercise, step by step, with why and where that is written; and where a group can get stuck.

Neighbours: `exercise_pages` puts these in the chapter. The steps come from playing the exercise; the reasons and sources from the flows.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from vb_wizard.application.guide import GuidedExercise
from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import Cue, NotDoneBy, WrongContact
from vb_wizard.domain.flow import Step, Task
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.cue_sentences import CueWords
from vb_wizard.presenters.dossier.view import Cell, Column, Line, Prose, Row, Run, Style, Table, bold
from vb_wizard.presenters.dutch import count

_MOST_ASKED = 24
"""How many actions of the protocol stand on paper, beside those of the goals; the window shows all."""


class AskedTable:
    """Words what the protocol asks in one exercise."""

    def __init__(self, guided: GuidedExercise, book: Book) -> None:
        """Keep what the table is made of."""
        self._book = book
        self._wanted = {task for goal in guided.exercise.goals for task in goal.expects}
        self._steps = {
            f"{flow.id}.{task.id}": (step, task)
            for flow in book.flows.values()
            for step in flow.steps.values()
            for task in step.tasks
        }
        # A task that is in no flow any more cannot be explained. Flows run beside each other; a trainer has one clock.
        asked = sorted((one for one in guided.asked if one[0] in self._steps), key=itemgetter(1))
        self._shown = [
            (task, at)
            for number, (task, at) in enumerate(asked)
            if number < _MOST_ASKED or task in self._wanted
        ]
        self._rest = len(asked) - len(self._shown)
        self._sources: dict[str, int] = {}

    def table(self) -> Table:
        """Return a row for each moment and step: the clock, what is asked, and why."""
        rows = []
        for (clock, _), found in groupby(
            self._shown, key=lambda pair: (f"{pair[1]:%H:%M}", id(self._steps[pair[0]][0]))
        ):
            tasks = [name for name, _ in found]
            step, _ = self._steps[tasks[0]]
            rows.append(
                Row(
                    (
                        Cell(((Run(clock),),)),
                        Cell(tuple(self._says(tasks))),
                        Cell(
                            tuple(self._why(step, tasks)), ((Run(self._where(step, tasks)),),), is_fine=True
                        ),
                    )
                )
            )
        return Table(
            (Column("Tijd", 9), Column("Wat het protocol vraagt", 52), Column("Waarom", 39)), tuple(rows)
        )

    def rest(self) -> str:
        """Return what is left out of the table, or nothing."""
        if not self._rest:
            return ""
        return f" Daarna vraagt het protocol nog {count(self._rest, 'actie', 'acties')}. De wizard toont ze alle."

    def sources(self) -> Prose:
        """Return the sources that the table names, by their number."""
        told = (f"{number}. {said}" for said, number in self._sources.items())
        return Prose(((Run(" · ".join(told), Style.SOFT),),))

    def _says(self, tasks: list[str]) -> Iterator[Line]:
        """Yield the tasks: those of a goal each on a line with the help, the others together."""
        others = []
        for name in tasks:
            say = self._task(name).say
            if name in self._wanted:
                yield (bold(_sentence(say)),)
            else:
                others.append(_sentence(say))
        if others:
            yield (Run(" ".join(others)),)

    def _why(self, step: Step, tasks: list[str]) -> Iterator[Line]:
        """Yield why: that of the step, and what the flow adds to the tasks of a goal."""
        if step.why:
            yield (Run(step.why),)
        helps = [self._task(name).help for name in tasks if name in self._wanted]
        if not step.why and not any(helps):
            helps = [one for name in tasks if (one := self._task(name).help)][:1]
        said = " ".join(dict.fromkeys(filter(None, helps)))
        if said:
            yield (Run(said),)

    def _where(self, step: Step, tasks: list[str]) -> str:
        numbers: list[int] = []
        for name in tasks:
            cited = self._task(name).sources or step.sources
            for one in cited:
                said = sources_line(self._book, (one,))
                numbers.append(self._sources.setdefault(said, len(self._sources) + 1))
        told = sorted(set(numbers))
        return f"Bron {', '.join(str(number) for number in told)}" if told else ""

    def _task(self, name: str) -> Task:
        return self._steps[name][1]


def stuck_table(guided: GuidedExercise, cues: CueWords) -> Table | None:
    """Return what a group may forget or do wrong, when that shows, and what the trainer then has: a hint, or news that comes."""
    exercise = guided.exercise
    parts: list[tuple[Cue, Line]] = [
        *((one.cue, (bold("Hint: "), Run(one.say))) for one in exercise.hints),
        *((one.cue, (bold("Dan komt: "), Run(f"'{one.title}'."))) for one in exercise.injects),
    ]
    found: dict[str, list[tuple[str, Line]]] = {}
    for cue, line in parts:
        if isinstance(cue, NotDoneBy):
            found.setdefault(f"Niet gebeurd: {cues.deed(cue.deed)}", []).append((cues.minute(cue.by), line))
        elif isinstance(cue, WrongContact):
            found.setdefault(cues.of(cue), []).append(("meteen", line))
    rows = [
        Row(
            (
                Cell(((Run(_first(what)),),), is_fine=True),
                Cell(tuple((Run(_first(minute)),) for minute in dict(lines)), is_fine=True),
                Cell(tuple(line for _, line in lines), is_fine=True),
            )
        )
        for what, lines in found.items()
    ]
    if not rows:
        return None
    columns = (Column("Wat er misgaat", 40), Column("Wanneer", 14), Column("Wat u hebt", 46))
    return Table(columns, tuple(rows))


def _sentence(say: str) -> str:
    return say if say.endswith((".", "?", "!")) else f"{say}."


def _first(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
