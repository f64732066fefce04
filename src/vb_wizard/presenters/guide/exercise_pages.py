"""The pages of one exercise in the guide: aim, goals, roles, what comes in and when, what is asked, and what the protocol asks.

Neighbours: `presenters.cue_sentences` words when something comes; `assemble` puts these behind the chapters. All of it comes from the
scenario file and from playing it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import groupby

from vb_wizard.application.guide import GuidedExercise
from vb_wizard.domain.book import Book
from vb_wizard.domain.exercise import Dilemma, Goal, InjectKind, Level, Question, Side
from vb_wizard.presenters.cue_sentences import CueWords
from vb_wizard.presenters.dossier.view import Cell, Column, Line, Prose, Row, Run, Style, Table, bold
from vb_wizard.presenters.dutch import count
from vb_wizard.presenters.guide.view import GuideChapter, GuidePart

LEVELS: Mapping[Level, tuple[str, str]] = {
    Level.TEASER: ("Teasers", "teaser"),
    Level.TALK: ("Gesprekken", "gesprek"),
    Level.EXERCISE: ("Lange oefeningen", "lange oefening"),
}
"""The name of a group of exercises, and of one."""
_KINDS: Mapping[InjectKind, str] = {
    InjectKind.MAIL: "e-mail",
    InjectKind.LETTER: "brief",
    InjectKind.PHONE: "telefoon",
    InjectKind.SOCIAL: "online",
    InjectKind.VISITOR: "aan de deur of tafel",
    InjectKind.PRESS: "pers",
    InjectKind.RUMOUR: "gerucht",
}
_SIDES: Mapping[Side, str] = {Side.FOR: "voor", Side.AGAINST: "tegen"}
_KEY = "Vet hoort bij een leerdoel. De tijd is die van een groep die alles meteen goed doet."
_MOST_ASKED = 24
"""How many actions of the protocol stand on paper, beside those of the goals; the window shows all."""


class ExercisePages:
    """Makes the chapter of one exercise."""

    def __init__(self, guided: GuidedExercise, book: Book) -> None:
        """Keep what the chapter is made of."""
        self._scenario, self._exercise, self._asked = guided.scenario, guided.exercise, guided.asked
        self._book = book
        self._cues = CueWords(guided.scenario, guided.exercise, book)
        self._says = {
            f"{flow.id}.{task.id}": task.say
            for flow in book.flows.values()
            for step in flow.steps.values()
            for task in step.tasks
        }

    def chapter(self) -> GuideChapter:
        """Return the chapter."""
        exercise, start = self._exercise, self._scenario.clock
        group, name = LEVELS[exercise.level]
        role = self._book.catalogue.roles.get(self._scenario.by)
        ends = start + timedelta(minutes=exercise.story_minutes)
        intro = " · ".join(
            (
                name.capitalize(),
                f"{count(exercise.minutes, 'minuut', 'minuten')} spelen",
                f"in het verhaal {start:%H:%M} tot {ends:%H:%M}",
                f"aan het scherm: {role.name if role is not None else self._scenario.by}",
            )
        )
        return GuideChapter(self._scenario.title, tuple(self._parts()), intro, group)

    def _parts(self) -> Iterator[GuidePart]:
        yield GuidePart(Prose(tuple(self._facts())))
        yield GuidePart(
            Prose(
                tuple(
                    (Run(f"{number}. "), *self._goal(goal))
                    for number, goal in enumerate(self._exercise.goals, 1)
                )
            ),
            "Leerdoelen",
        )
        yield GuidePart(
            Prose(
                tuple(
                    (bold(f"{self._role(role)}: "), Run(told)) for role, told in self._exercise.roles.items()
                )
            ),
            "Rollen",
        )
        yield GuidePart(self._injects(), "Wat er binnenkomt")
        if self._exercise.questions:
            yield GuidePart(self._questions(), "Vragen aan de groep")
        for number, dilemma in enumerate(self._exercise.dilemmas, 1):
            yield GuidePart(self._dilemma(dilemma), f"Dilemma {number}")
        yield GuidePart(self._help(), "Hulp en wat het bekijken waard is")
        yield GuidePart(Prose(tuple(self._protocol())), "Wat het protocol vraagt")

    def _facts(self) -> Iterator[Line]:
        yield bold("Doel: "), Run(self._exercise.aim)
        yield bold("Verhaal: "), Run(self._scenario.summary)
        if self._exercise.variables:
            told = " ".join(f"{one.what} Nu: {one.value}." for one in self._exercise.variables.values())
            yield bold("Zelf in te vullen: "), Run(told)

    def _goal(self, goal: Goal) -> Line:
        milestones = {one.id: one.say for one in self._exercise.milestones}
        extra = {one.id: one.say for one in self._exercise.extra}
        seen = [self._says.get(name, name) for name in goal.expects]
        seen += [milestones[name] for name in goal.milestones if name in milestones]
        seen += [extra[name] for name in goal.extra if name in extra]
        shown = " · ".join(one.rstrip(".") for one in seen)
        return bold(goal.say), Run(f" Te zien aan: {shown}.", Style.SOFT)

    def _role(self, role: str) -> str:
        known = self._book.catalogue.roles.get(role)
        return known.name if known is not None else role

    def _injects(self) -> Table:
        rows = []
        for one in self._exercise.injects:
            way = " · ".join(filter(None, (_KINDS[one.kind], one.who, f"aan: {one.to}" if one.to else "")))
            news: list[Line] = [(bold(one.title),), (Run(one.text),)]
            rows.append(
                Row(
                    (
                        Cell(((Run(self._cues.of(one.cue)),),), is_fine=True),
                        Cell(tuple(news), small=((Run(way),),)),
                        Cell(((Run(one.note),),) if one.note else (), is_fine=True),
                    )
                )
            )
        return Table(
            (Column("Wanneer", 24), Column("Wat de groep leest of hoort", 48), Column("Alleen voor u", 28)),
            tuple(rows),
        )

    def _questions(self) -> Table:
        rows = tuple(
            Row(
                (
                    Cell(((Run(self._cues.of(one.cue)),),), is_fine=True),
                    Cell(((bold(one.ask),), (Run(_choices(one)),))),
                    Cell(((Run(one.protocol),),) if one.protocol else (), is_fine=True),
                )
            )
            for one in self._exercise.questions
        )
        return Table(
            (Column("Wanneer", 24), Column("De vraag", 46), Column("Wat het protocol zegt", 30)), rows
        )

    def _dilemma(self, one: Dilemma) -> Prose:
        lines: list[Line] = [
            (bold(one.ask), Run(f" ({_choices(one)})")),
            (Run(f"Wanneer: {self._cues.of(one.cue)}.", Style.SOFT),),
        ]
        lines += [
            (bold(f"{self._role(adviser.role)}, {_SIDES[adviser.side]}: "), Run(adviser.say))
            for adviser in one.advisers
        ]
        if one.protocol:
            lines.append((bold("Het protocol: "), Run(one.protocol)))
        lines.append((Run("Vraag na de keuze: kunt u dit uitleggen aan de buitenwereld?"),))
        return Prose(tuple(lines))

    def _help(self) -> Prose:
        lines: list[Line] = [
            (bold("Hint: "), Run(f"{one.say} "), Run(f"({self._cues.of(one.cue)})", Style.SOFT))
            for one in self._exercise.hints
        ]
        for name, said in (("Mijlpalen", self._exercise.milestones), ("Extra goed", self._exercise.extra)):
            if said:
                lines.append((bold(f"{name}: "), Run(" · ".join(one.say.rstrip(".") for one in said))))
        return Prose(tuple(lines))

    def _protocol(self) -> Iterator[Line]:
        """Yield one line for each moment: the clock, and what is asked then."""
        wanted = {task for goal in self._exercise.goals for task in goal.expects}
        shown = [
            (task, at)
            for number, (task, at) in enumerate(self._asked)
            if number < _MOST_ASKED or task in wanted
        ]
        for clock, tasks in groupby(shown, key=lambda pair: f"{pair[1]:%H:%M}"):
            line: list[Run] = [Run(f"{clock}  ", Style.SOFT)]
            for task, _ in tasks:
                said = self._says.get(task, task).rstrip(".")
                line += [bold(said) if task in wanted else Run(said), Run(" · ")]
            yield tuple(line[:-1])
        rest = len(self._asked) - len(shown)
        if rest:
            more = count(rest, "actie", "acties")
            yield (Run(f"En daarna nog {more}. Het venster en de nabespreking tonen ze alle.", Style.SOFT),)
        yield (Run(_KEY, Style.SOFT),)


def _choices(one: Question | Dilemma) -> str:
    return " · ".join(one.options.values())
