"""The overlay in words: which one is in force, and what on the screen or in the dossier is the office's own.

Neighbours: the start screen, the case screen and the dossier ask here; `domain.overlay.InForce` is what a book carries.
"""

from __future__ import annotations

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Contact
from vb_wizard.domain.flow import Task
from vb_wizard.presenters import dutch
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.words_sources import OVERLAY


def overlay_name(book: Book) -> str:
    """Return title, maker and date of the overlay on a book, or empty."""
    overlay = book.overlay
    if overlay is None:
        return ""
    return OVERLAY.name.format(title=overlay.title, office=overlay.office, day=dutch.long_date(overlay.as_of))


def overlay_line(book: Book) -> str:
    """Return one sentence that says which overlay is in force, or empty."""
    name = overlay_name(book)
    return OVERLAY.in_force.format(name=name) if name else ""


def is_own_task(book: Book, flow: str, task: str) -> bool:
    """Tell whether a task has words or a term of the office."""
    return book.overlay is not None and f"{flow}.{task}" in book.overlay.tasks


def task_source(book: Book, flow: str, task: Task) -> str:
    """Return where a task of the office stands in its own documents; empty for a national task."""
    overlay = book.overlay
    if overlay is None or not is_own_task(book, flow, task.id):
        return ""
    cited = [one for one in task.sources if one.doc in overlay.sources]
    return OVERLAY.from_own.format(what=sources_line(book, cited))


def step_sources(book: Book, flow: str, step: str, line: str) -> str:
    """Return the sources of a step with what the overlay has to do with it."""
    overlay = book.overlay
    if overlay is None:
        return line
    is_own = f"{flow}.{step}" in overlay.steps
    said = " · ".join(filter(None, (line, overlay_line(book))))
    return OVERLAY.with_own.format(line=said) if is_own else said


def contact_line(contact: Contact) -> str:
    """Return what the overlay filled in for a local contact, or empty."""
    filled = [part for part in (contact.own_name, contact.number if contact.local else "") if part]
    return OVERLAY.from_own.format(what=" · ".join(filled)) if filled else ""
