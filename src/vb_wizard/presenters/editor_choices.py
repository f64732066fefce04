"""What can be chosen in the editor, in Dutch words: tasks, steps, lists, contacts, roles, questions and parts of the exercise.

Neighbours: `editor_fields` and `editor_cues` offer these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import DeedKind
from vb_wizard.domain.exercise import Exercise
from vb_wizard.presenters.words_editor import EDITOR

Options = tuple[tuple[str, str], ...]


def tasks(book: Book) -> Options:
    """Return every task, by its text, with its list behind it."""
    return _sorted(
        (f"{flow.id}.{task.id}", f"{task.say} · {flow.title}")
        for flow in book.flows.values()
        for step in flow.steps.values()
        for task in step.tasks
    )


def steps(book: Book) -> Options:
    """Return every step, by its title, with its list behind it."""
    return _sorted(
        (f"{flow.id}.{step.id}", f"{step.title} · {flow.title}")
        for flow in book.flows.values()
        for step in flow.steps.values()
    )


def flows(book: Book) -> Options:
    """Return every list."""
    return _sorted((flow.id, flow.title) for flow in book.flows.values())


def contacts(book: Book) -> Options:
    """Return every contact that is still there."""
    return _sorted((one.id, one.name) for one in book.catalogue.contacts.values() if not one.is_gone)


def roles(book: Book) -> Options:
    """Return every role."""
    return _sorted((one.id, one.name) for one in book.catalogue.roles.values())


def questions(book: Book) -> Options:
    """Return every question of the lists with fixed answers."""
    return _sorted((one.id, one.ask) for one in book.catalogue.facts.values() if not one.is_free)


def answers(book: Book, fact: str) -> Options:
    """Return the answers to a question, in its own order."""
    found = book.catalogue.facts.get(fact)
    return tuple((one.id, one.say) for one in found.answers) if found is not None else ()


def deed_options(kind: DeedKind, book: Book, exercise: Exercise) -> Options:
    """Return what a deed of a kind can be about; nothing when there is nothing to choose."""
    found: Mapping[DeedKind, Callable[[], Options]] = {
        DeedKind.TASK: lambda: tasks(book),
        DeedKind.STEP: lambda: steps(book),
        DeedKind.TRACK: lambda: flows(book),
        DeedKind.CALL: lambda: contacts(book),
        DeedKind.REACHED: lambda: contacts(book),
        DeedKind.ANSWER: lambda: questions(book),
        DeedKind.INJECT: lambda: titled(exercise, "injects"),
        DeedKind.MILESTONE: lambda: titled(exercise, "milestones"),
        DeedKind.VOTE: lambda: tuple(
            (f"{poll.id}.{name}", f"{words} · {poll.ask}")
            for poll in exercise.polls
            for name, words in poll.options.items()
        ),
    }
    return found[kind]() if kind in found else ()


def titled(exercise: Exercise, section: str) -> Options:
    """Return the parts of a section by their text."""
    return tuple((one.id, title_of(one) or EDITOR.untitled) for one in getattr(exercise, section))


def title_of(part: object) -> str:
    """Return the text by which a part of an exercise is known."""
    texts = (getattr(part, name, "") for name in ("title", "ask", "say", "what"))
    return next((str(text) for text in texts if text), "")


def _sorted(found: Iterator[tuple[str, str]]) -> Options:
    return tuple(sorted(found, key=lambda one: one[1].casefold()))
