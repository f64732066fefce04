"""What the group sees of a part that is being made, with the variables filled in.

Neighbours: `editor` shows it beside the form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vb_wizard.domain.book import Book
from vb_wizard.domain.editing import part_at
from vb_wizard.domain.exercise import Dilemma, Exercise, Hint, Inject, Question
from vb_wizard.domain.exercise_texts import filled
from vb_wizard.domain.findings import Path
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.map_look import LookPart
from vb_wizard.presenters.words_editor import EDITOR


def preview(scenario: Scenario, exercise: Exercise, item: Path, book: Book) -> tuple[LookPart, ...]:
    """Return what the group sees of one thing, or of the start when nothing is chosen.

    Args:
        scenario: the scenario.
        exercise: its exercise.
        item: what is chosen, with its path from the scenario on; empty for the start.
        book: has the names of the roles.
    """
    if not item:
        return (LookPart(scenario.title or EDITOR.untitled, (scenario.summary,)),)
    part = part_at(filled(exercise), item[1:])
    match part:
        case Inject():
            return (LookPart(part.title or EDITOR.untitled, tuple(_news(part))),)
        case Question():
            return (LookPart(part.ask or EDITOR.untitled, tuple(_options(part.options))),)
        case Dilemma():
            said = tuple(
                EDITOR.preview_adviser.format(
                    role=_role(book, one.role), side=EDITOR.sides[one.side].lower(), say=one.say
                )
                for one in part.advisers
            )
            return (LookPart(part.ask or EDITOR.untitled, (*said, *_options(part.options))),)
        case Hint():
            return (LookPart(part.say or EDITOR.untitled, ()),)
    return (LookPart(EDITOR.not_seen, (), is_soft=True),)


def _news(inject: Inject) -> Iterator[str]:
    yield EDITOR.kinds[inject.kind]
    for words, name in (
        (EDITOR.preview_from.format(who=inject.who), inject.who),
        (EDITOR.preview_to.format(to=inject.to), inject.to),
        (inject.text, inject.text),
        (EDITOR.preview_picture.format(name=inject.picture), inject.picture),
        (EDITOR.preview_sound.format(name=inject.sound), inject.sound),
    ):
        if name:
            yield words


def _options(options: Mapping[str, str]) -> Iterator[str]:
    for number, words in enumerate(options.values(), start=1):
        yield EDITOR.preview_option.format(number=number, text=words)


def _role(book: Book, role: str) -> str:
    known = book.catalogue.roles.get(role)
    return known.name if known is not None else EDITOR.nameless_role
