"""A cue as fields: how it comes first, and then only what belongs to that.

Neighbours: `application.training.cue_parts` says what each field changes; `editor_fields` puts these among the others.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.application.training.cue_parts import How, deed_of, how_of, moment_words
from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import AfterDeed, AtMoment, Cue, DeedKind, NotDoneBy, WrongContact
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.findings import Path
from vb_wizard.presenters import editor_choices as choices
from vb_wizard.presenters.editor_views import FieldKind, FieldView
from vb_wizard.presenters.words_editor import EDITOR


def cue_fields(path: Path, cue: Cue, book: Book, exercise: Exercise) -> Iterator[FieldView]:
    """Yield the fields of a cue that stands at a path."""
    yield _field(path, "how", FieldKind.CHOICE, how_of(cue).value, tuple(EDITOR.how.items()))
    match cue:
        case AtMoment(at):
            yield _field(path, "when", FieldKind.LINE, moment_words(at))
        case AfterDeed(minutes=minutes):
            yield from _deed_fields(path, cue, book, exercise)
            yield _field(path, "wait", FieldKind.NUMBER, str(minutes))
        case NotDoneBy(by=by):
            yield from _deed_fields(path, cue, book, exercise)
            yield _field(path, "when", FieldKind.LINE, moment_words(by))
        case WrongContact(contacts):
            yield _field(path, "contacts", FieldKind.PICKS, " ".join(contacts), choices.contacts(book))


def _deed_fields(path: Path, cue: Cue, book: Book, exercise: Exercise) -> Iterator[FieldView]:
    deed = deed_of(cue)
    yield _field(path, "kind", FieldKind.CHOICE, deed.kind.value, tuple(EDITOR.deeds.items()))
    if deed.kind is not DeedKind.ACUTE:
        options = choices.deed_options(deed.kind, book, exercise)
        yield FieldView((*path, "name"), FieldKind.CHOICE, EDITOR.which[deed.kind], "", deed.name, options)
    if deed.kind is DeedKind.ANSWER:
        yield _field(path, "value", FieldKind.CHOICE, deed.value, choices.answers(book, deed.name))


def _field(
    path: Path, part: str, kind: FieldKind, value: str, options: tuple[tuple[str, str], ...] = ()
) -> FieldView:
    return FieldView((*path, part), kind, EDITOR.cue[part], EDITOR.cue_help.get(part, ""), value, options)


def cue_words(cue: Cue, book: Book, exercise: Exercise) -> str:
    """Return in a few words when something comes."""
    how = how_of(cue)
    deed = deed_of(cue)
    names = dict(choices.deed_options(deed.kind, book, exercise))
    what = " ".join(filter(None, (EDITOR.deeds[deed.kind], names.get(deed.name, ""))))
    match cue:
        case AtMoment(at):
            return EDITOR.clock_words.format(at=at.clock) if at.clock else EDITOR.minute_words(at.minutes)
        case AfterDeed():
            return EDITOR.after_words.format(what=what)
        case NotDoneBy():
            return EDITOR.undone_words.format(what=what)
    return EDITOR.how[How(how)]
