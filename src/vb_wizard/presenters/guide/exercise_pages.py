"""The pages of one exercise in the guide: aim, needs, goals, roles, what comes in and when, what is asked, and the talk afterwards.

Neighbours: `asked` says what the protocol asks; `presenters.cue_sentences` when something comes; `assemble` puts these behind the chapters.
All of it comes from the scenario file and from playing it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from operator import itemgetter

from vb_wizard.application.guide import GuidedExercise
from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import AtMoment, NotDoneBy, minutes_after
from vb_wizard.domain.exercise import Dilemma, Goal, Inject, InjectKind, Question
from vb_wizard.presenters.cue_sentences import CueWords
from vb_wizard.presenters.dossier.view import Cell, Column, Line, Pairs, Prose, Row, Run, Style, Table, bold
from vb_wizard.presenters.dutch import count
from vb_wizard.presenters.guide.asked import AskedTable, stuck_table
from vb_wizard.presenters.guide.levels import BRIEFING, DEBRIEF, LEVELS
from vb_wizard.presenters.guide.safety import STOP_WORD
from vb_wizard.presenters.guide.view import GuideChapter, GuidePart
from vb_wizard.presenters.protocol import part_words
from vb_wizard.presenters.sheets.msel import KINDS, SIDES

_SPOKEN = (InjectKind.PHONE, InjectKind.VISITOR, InjectKind.PRESS)
"""News that somebody has to say aloud."""
_KEY = "Vet hoort bij een leerdoel. De tijd is die in het verhaal, voor een groep die alles meteen goed doet."
_EXPLAIN = "Vraag na de keuze: kunt u dit uitleggen aan de buitenwereld, en thuis?"
_AFTER = "Begin met: met welk gevoel zit u hier? Loop daarna de leerdoelen langs. Sluit af met hoogstens drie afspraken."


class ExercisePages:
    """Makes the chapter of one exercise."""

    def __init__(self, guided: GuidedExercise, book: Book) -> None:
        """Keep what the chapter is made of."""
        self._guided = guided
        self._scenario, self._exercise = guided.scenario, guided.exercise
        self._book = book
        self._cues = CueWords(guided.scenario, guided.exercise, book)

    def chapter(self) -> GuideChapter:
        """Return the chapter."""
        group, name = LEVELS[self._exercise.level]
        intro = f"{name.capitalize()} · {count(self._exercise.minutes, 'minuut', 'minuten')} spelen"
        return GuideChapter(self._scenario.title, tuple(self._parts()), intro, group)

    def _parts(self) -> Iterator[GuidePart]:
        exercise = self._exercise
        yield GuidePart(Pairs(tuple(self._facts())))
        goals = enumerate(exercise.goals, 1)
        yield GuidePart(
            Prose(tuple((Run(f"{number}. "), *self._goal(goal)) for number, goal in goals)), "Leerdoelen"
        )
        yield GuidePart(Prose(tuple(self._roles())), "Rollen")
        yield GuidePart(self._injects(), "Wat er binnenkomt")
        if exercise.questions:
            yield GuidePart(self._questions(), "Vragen aan de groep")
        if exercise.dilemmas:
            name = "Dilemma" if len(exercise.dilemmas) == 1 else "Dilemma's"
            yield GuidePart(self._dilemmas(), name, _EXPLAIN)
        stuck = stuck_table(self._guided, self._cues)
        if stuck is not None:
            yield GuidePart(stuck, "Waar een groep vastloopt, en wat u dan hebt")
        asked = AskedTable(self._guided, self._book)
        table = asked.table()
        if table.rows:
            yield GuidePart(table, "Wat het protocol vraagt", f"{_KEY}{asked.rest()}")
        yield from self._afterwards()
        if table.rows:
            yield GuidePart(asked.sources(), "Bronnen", is_fine=True)

    def _facts(self) -> Iterator[tuple[str, Line]]:
        exercise, start = self._exercise, self._scenario.clock
        ends = start + timedelta(minutes=exercise.story_minutes)
        yield "Doel", (Run(exercise.aim),)
        yield "Verhaal", (Run(self._scenario.summary),)
        times = (
            f"{BRIEFING[exercise.level]} minuten vooraf, {exercise.minutes} minuten spelen, {DEBRIEF[exercise.level]} minuten "
            f"nabespreken. In het verhaal is het dan {start:%H:%M} tot {ends:%H:%M}."
        )
        yield "Tijd", (Run(times),)
        yield (
            "Veiligheid",
            (
                Run(
                    f"Het stopwoord is '{STOP_WORD}'. Iedereen mag stoppen, zonder reden. Zeg vooraf waar het over gaat."
                ),
            ),
        )
        yield from self._needed()
        if exercise.variables:
            told = " ".join(f"{one.what} Nu: {one.value}." for one in exercise.variables.values())
            yield "Zelf in te vullen", (Run(told),)

    def _needed(self) -> Iterator[tuple[str, Line]]:
        """Yield whom the trainer plays, and what lies ready."""
        injects = self._exercise.injects
        players = {self._role(role).casefold() for role in self._exercise.roles}
        spoken = dict.fromkeys(one.who for one in injects if one.kind in _SPOKEN and one.who)
        own = [
            who for who in spoken if who.casefold().removeprefix("de ").removeprefix("een ") not in players
        ]
        if own:
            yield "Wie er belt of langskomt", (Run(f"{' · '.join(own)}. U speelt dit, of een collega."),)
        ready = [f"{one.title} ({KINDS[one.kind].lower()})" for one in injects if one.kind not in _SPOKEN]
        if ready:
            yield "Op het scherm of op papier", (Run(" · ".join(ready)),)

    def _goal(self, goal: Goal) -> Line:
        milestones = {one.id: one.say for one in self._exercise.milestones}
        extra = {one.id: one.say for one in self._exercise.extra}
        seen = [say for name in goal.expects if (say := part_words(self._book, name)) != name]
        seen += [milestones[name] for name in goal.milestones if name in milestones]
        seen += [extra[name] for name in goal.extra if name in extra]
        shown = " · ".join(one.rstrip(".") for one in seen)
        return bold(goal.say), Run(f" Te zien aan: {shown}.", Style.SOFT)

    def _roles(self) -> Iterator[Line]:
        by, roles = self._scenario.by, self._exercise.roles
        for role, told in roles.items():
            screen = ", aan het scherm" if role == by else ""
            yield bold(f"{self._role(role)}{screen}: "), Run(told)
        if by not in roles:
            yield bold(f"{self._role(by)}, aan het scherm: "), Run("U bedient de wizard.")

    def _role(self, role: str) -> str:
        known = self._book.catalogue.roles.get(role)
        return known.name if known is not None else role

    def _injects(self) -> Table:
        rows = []
        for one in self._by_time():
            way = " · ".join(filter(None, (KINDS[one.kind], one.who, f"aan: {one.to}" if one.to else "")))
            news: list[Line] = [(bold(one.title),), (Run(one.text),)]
            note = Cell(((Run(one.note),),) if one.note else (), is_fine=True)
            rows.append(
                Row((self._when(self._cues.of(one.cue)), Cell(tuple(news), small=((Run(way),),)), note))
            )
        return Table(
            (Column("Wanneer", 21), Column("Wat de groep leest of hoort", 50), Column("Alleen voor u", 29)),
            tuple(rows),
        )

    def _by_time(self) -> Iterator[Inject]:
        """Yield the injects as a trainer meets them; one without a moment stays behind the one that it is written after."""
        last, places = 0, []
        for one in self._exercise.injects:
            match one.cue:
                case AtMoment(at) | NotDoneBy(by=at):
                    last = minutes_after(self._scenario.clock, at)
            places.append((last, one))
        yield from (one for _, one in sorted(places, key=itemgetter(0)))

    @staticmethod
    def _when(words: str) -> Cell:
        return Cell(((Run(f"{words[:1].upper()}{words[1:]}"),),), is_fine=True)

    def _questions(self) -> Table:
        asked = ((one, Cell(((bold(one.ask),), (Run(_choices(one)),)))) for one in self._exercise.questions)
        return self._polls("De vraag", asked)

    def _dilemmas(self) -> Table:
        return self._polls(
            "De keuze, en wie daarvoor of daartegen is", map(self._dilemma, self._exercise.dilemmas)
        )

    def _dilemma(self, one: Dilemma) -> tuple[Dilemma, Cell]:
        advisers = (
            (bold(f"{self._role(adviser.role)}, {SIDES[adviser.side]}: "), Run(adviser.say))
            for adviser in one.advisers
        )
        return one, Cell(((bold(one.ask),), (Run(_choices(one)),), *advisers))

    def _polls(self, name: str, polls: Iterator[tuple[Question | Dilemma, Cell]]) -> Table:
        rows = (
            Row((self._when(self._cues.of(one.cue)), cell, Cell(((Run(one.protocol),),), is_fine=True)))
            for one, cell in polls
        )
        columns = (Column("Wanneer", 21), Column(name, 50), Column("Wat het protocol zegt", 29))
        return Table(columns, tuple(rows))

    def _afterwards(self) -> Iterator[GuidePart]:
        exercise = self._exercise
        seen = [*(one.say for one in exercise.milestones), *(one.say for one in exercise.extra)]
        lines: list[Line] = [(Run(f"{number}. {one}"),) for number, one in enumerate(exercise.debrief, 1)]
        if seen:
            lines.append(
                (bold("Noem wat u goed zag gaan: "), Run(" ".join(f"{one.rstrip('.')}." for one in seen)))
            )
        yield GuidePart(Prose(tuple(lines)), "Nabespreken", _AFTER)


def _choices(one: Question | Dilemma) -> str:
    return " · ".join(one.options.values())
