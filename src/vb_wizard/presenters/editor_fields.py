"""The form of one part of a scenario: which fields it has, and what each can be.

Neighbours: `editor` puts the form together; `editor_cues` has the fields of a cue, `editor_choices` what can be chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from vb_wizard.application.training.cue_parts import moment_words
from vb_wizard.domain.book import Book
from vb_wizard.domain.editing import part_at
from vb_wizard.domain.exercise import (
    Adviser,
    Dilemma,
    Exercise,
    ExtraAction,
    Goal,
    Inject,
    Question,
    Variable,
)
from vb_wizard.domain.findings import Path
from vb_wizard.domain.flow import FlowKind
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters import editor_choices as choices
from vb_wizard.presenters.editor_cues import cue_fields
from vb_wizard.presenters.editor_views import FieldKind, FieldView
from vb_wizard.presenters.words_editor import EDITOR

ABOUT = "about"


class Form:
    """Makes the fields of a scenario."""

    def __init__(self, scenario: Scenario, exercise: Exercise, book: Book) -> None:
        """Keep what is shown and what can be chosen."""
        self._scenario = scenario
        self._exercise = exercise
        self._book = book

    def fields(self, section: str, item: Path) -> tuple[FieldView, ...]:
        """Return the fields of a part; those of one thing in it when the part holds several."""
        if section == ABOUT:
            return tuple(self._about())
        if not item:
            return ()
        makers: Mapping[str, Callable[[Path], Iterable[FieldView]]] = {
            "goals": self._goal,
            "roles": self._role,
            "variables": self._variable,
            "injects": self._inject,
            "questions": self._question,
            "dilemmas": self._dilemma,
            "hints": lambda path: self._said(path, "hint"),
            "milestones": lambda path: self._said(path, "milestone"),
            "extra": self._extra,
        }
        return tuple(makers[section](item))

    def _about(self) -> Iterator[FieldView]:
        scenario, exercise = self._scenario, self._exercise
        flows = tuple(
            (flow.id, flow.title)
            for flow in self._book.flows.values()
            if flow.kind is FlowKind.TRUNK or flow.id == scenario.flow
        )
        yield _field(("title",), FieldKind.LINE, "title", scenario.title)
        yield _field(("summary",), FieldKind.TEXT, "summary", scenario.summary)
        yield _field(("exercise", "aim"), FieldKind.TEXT, "aim", exercise.aim)
        levels = tuple(EDITOR.levels.items())
        yield _field(("exercise", "level"), FieldKind.CHOICE, "level", exercise.level.value, levels)
        yield _field(("exercise", "minutes"), FieldKind.NUMBER, "minutes", str(exercise.minutes))
        yield _field(("exercise", "pace"), FieldKind.NUMBER, "pace", str(exercise.pace))
        yield _field(("clock",), FieldKind.MOMENT, "clock", scenario.clock.isoformat(timespec="minutes"))
        yield _field(("by",), FieldKind.CHOICE, "role", scenario.by, choices.roles(self._book))
        yield _field(("flow",), FieldKind.CHOICE, "flow", scenario.flow, flows)

    def _goal(self, path: Path) -> Iterator[FieldView]:
        goal: Goal = part_at(self._scenario, path)
        yield _field((*path, "say"), FieldKind.TEXT, "goal", goal.say)
        for key, chosen, options in (
            ("expects", goal.expects, choices.tasks(self._book)),
            ("milestones", goal.milestones, choices.titled(self._exercise, "milestones")),
            ("extra", goal.extra, choices.titled(self._exercise, "extra")),
        ):
            yield _field((*path, key), FieldKind.PICKS, key, " ".join(chosen), options)

    def _role(self, path: Path) -> Iterator[FieldView]:
        taken = set(self._exercise.roles) - {path[-1]}
        options = tuple(one for one in choices.roles(self._book) if one[0] not in taken)
        yield _field((*path, "key"), FieldKind.CHOICE, "key", str(path[-1]), options)
        yield _field(path, FieldKind.TEXT, "told", str(part_at(self._scenario, path)))

    def _variable(self, path: Path) -> Iterator[FieldView]:
        variable: Variable = part_at(self._scenario, path)
        yield _field((*path, "what"), FieldKind.LINE, "what", variable.what)
        helped = EDITOR.helps["value"].format(slot=f"{{{path[-1]}}}")
        yield FieldView((*path, "value"), FieldKind.LINE, EDITOR.labels["value"], helped, variable.value)

    def _inject(self, path: Path) -> Iterator[FieldView]:
        inject: Inject = part_at(self._scenario, path)
        yield _field((*path, "title"), FieldKind.LINE, "title", inject.title)
        yield _field(
            (*path, "kind"), FieldKind.CHOICE, "kind", inject.kind.value, tuple(EDITOR.kinds.items())
        )
        yield _field((*path, "text"), FieldKind.TEXT, "text", inject.text)
        yield _field((*path, "who"), FieldKind.LINE, "who", inject.who)
        yield _field((*path, "to"), FieldKind.LINE, "to", inject.to)
        yield from cue_fields((*path, "cue"), inject.cue, self._book, self._exercise)
        yield _field((*path, "picture"), FieldKind.LINE, "picture", inject.picture)
        yield _field((*path, "sound"), FieldKind.LINE, "sound", inject.sound)
        yield _field((*path, "note"), FieldKind.TEXT, "note", inject.note)

    def _question(self, path: Path) -> Iterator[FieldView]:
        question: Question = part_at(self._scenario, path)
        yield _field((*path, "ask"), FieldKind.LINE, "ask", question.ask)
        yield from self._options(path, question.options)
        yield from cue_fields((*path, "cue"), question.cue, self._book, self._exercise)
        yield _field((*path, "protocol"), FieldKind.TEXT, "protocol", question.protocol)

    def _options(self, path: Path, options: Mapping[str, str]) -> Iterator[FieldView]:
        for number, (name, words) in enumerate(options.items(), start=1):
            place = (*path, "options", name)
            label = EDITOR.labels["option"].format(number=number)
            yield FieldView(place, FieldKind.LINE, label, "", words, remove=place)

    def _dilemma(self, path: Path) -> Iterator[FieldView]:
        dilemma: Dilemma = part_at(self._scenario, path)
        yield _field((*path, "ask"), FieldKind.LINE, "ask", dilemma.ask)
        for number, adviser in enumerate(dilemma.advisers):
            yield from self._adviser((*path, "advisers", number), adviser)
        yield from self._options(path, dilemma.options)
        yield from cue_fields((*path, "cue"), dilemma.cue, self._book, self._exercise)
        yield _field((*path, "protocol"), FieldKind.TEXT, "protocol", dilemma.protocol)

    def _adviser(self, path: Path, adviser: Adviser) -> Iterator[FieldView]:
        label = EDITOR.labels["adviser"].format(number=int(path[-1]) + 1)
        options = choices.roles(self._book)
        yield FieldView((*path, "role"), FieldKind.CHOICE, label, "", adviser.role, options, remove=path)
        sides = tuple(EDITOR.sides.items())
        yield _field((*path, "side"), FieldKind.CHOICE, "side", adviser.side.value, sides)
        yield _field((*path, "say"), FieldKind.TEXT, "speech", adviser.say)

    def _said(self, path: Path, label: str) -> Iterator[FieldView]:
        part = part_at(self._scenario, path)
        yield _field((*path, "say"), FieldKind.TEXT, label, part.say)
        yield from cue_fields((*path, "cue"), part.cue, self._book, self._exercise)

    def _extra(self, path: Path) -> Iterator[FieldView]:
        extra: ExtraAction = part_at(self._scenario, path)
        yield _field((*path, "say"), FieldKind.TEXT, "action", extra.say)
        by = moment_words(extra.by) if extra.by is not None else ""
        yield _field((*path, "by"), FieldKind.LINE, "by", by)


def _field(
    path: Path, kind: FieldKind, label: str, value: str, options: tuple[tuple[str, str], ...] = ()
) -> FieldView:
    return FieldView(path, kind, EDITOR.labels[label], EDITOR.helps.get(label, ""), value, options)
