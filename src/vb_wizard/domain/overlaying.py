"""Lays an overlay over a book: a new book, and for every part that moved or changed the place where it was written.

Neighbours: `overlay` says what an overlay holds, `proof` examines the result, `flowfiles` turns the places into lines.
What does not fit the book is left out here; `proof.overlay_fit` says so. The book that goes in is never changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue, Contact, Instrument, Note
from vb_wizard.domain.facts import Fact
from vb_wizard.domain.findings import Path
from vb_wizard.domain.flow import Flow, Step, Task
from vb_wizard.domain.overlay import (
    ContactFill,
    InForce,
    Overlay,
    StepChange,
    TaskChange,
    TextChange,
    TurnedOff,
)

OVERLAY = "overlay"
"""The first part of a path into the file of the overlay."""

SECTIONS = ("facts", "contacts", "instruments", "sources", "roles", "notes")
"""The parts of the catalogue to which an overlay may add."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A book with an overlay. `origins` and `causes` go from a path in the book to a path in a file."""

    book: Book
    origins: Mapping[Path, Path]
    causes: Mapping[Path, Path]

    def origin(self, path: Path) -> Path:
        """Return where a part of the book was written: in the overlay (`overlay`, ...) or in the national flows."""
        for length in range(len(path), 0, -1):
            found = self.origins.get(path[:length])
            if found is not None:
                return (*found, *path[length:])
        return path

    def cause(self, path: Path) -> Path:
        """Return what in the overlay touches a national path, or the step or flow around it; else the overlay as a whole."""
        for length in range(len(path), 0, -1):
            found = self.causes.get(path[:length])
            if found is not None:
                return found
        return (OVERLAY, "overlay")


def lay_over(book: Book, overlay: Overlay) -> Merged:
    """Return the book with the overlay on it; texts and hash stay those of the book that is given."""
    laying = _Laying(book, overlay)
    flows = {name: laying.flow(flow) for name, flow in book.flows.items()}
    for number, flow in enumerate(overlay.flows):
        if flow.id not in flows:
            flows[flow.id] = flow
            laying.origins["flows", flow.id] = (OVERLAY, "flows", number)
    mark = InForce(
        overlay.id, overlay.title, overlay.office, overlay.as_of, tuple(sorted(overlay.own_sources)), tuple(laying.off),
        overlay.own_tasks, overlay.own_steps, tuple(overlay.fills),
    )  # fmt: skip
    merged = replace(book, catalogue=laying.catalogue(), flows=flows, overlay=mark)
    return Merged(merged, laying.origins, laying.causes)


class _Laying:
    """One overlay being laid over one book; collects where everything came from."""

    def __init__(self, book: Book, overlay: Overlay) -> None:
        self._book = book
        self._overlay = overlay
        self._tasks = {(change.flow, change.task): change for change in overlay.tasks}
        self._steps = {(change.flow, change.step): change for change in overlay.steps}
        self._touched = {flow for flow, _ in (*self._tasks, *self._steps)}
        self.origins: dict[Path, Path] = {}
        self.causes: dict[Path, Path] = {}
        self.off: list[TurnedOff] = []

    def flow(self, flow: Flow) -> Flow:
        """Return a flow with what the overlay changes; the same flow when that is nothing."""
        if flow.id not in self._touched:
            return flow
        names = {task.id for step in flow.steps.values() for task in step.tasks}
        return replace(
            flow, steps={name: self._step(flow.id, step, names) for name, step in flow.steps.items()}
        )

    def _step(self, flow: str, step: Step, names: set[str]) -> Step:
        path: Path = ("flows", flow, "steps", step.id)
        change = self._steps.get((flow, step.id))
        placed = self._national_tasks(flow, step, path)
        if change is None:
            return replace(step, tasks=self._placed(path, placed))
        written: Path = (OVERLAY, "steps", change.name)
        self._blame(path, written)
        for number, added in enumerate(change.added):
            if added.task.id not in names:
                names.add(added.task.id)
                at = _position([task.id for task, _ in placed], added.before, added.after)
                placed.insert(at, (added.task, (*written, "add", number)))
        return replace(self._changed_step(step, change, path, written), tasks=self._placed(path, placed))

    def _national_tasks(self, flow: str, step: Step, path: Path) -> list[tuple[Task, Path]]:
        placed = []
        for number, task in enumerate(step.tasks):
            change = self._tasks.get((flow, task.id))
            if change is not None:
                self._blame(path, (OVERLAY, "tasks", change.name))
            if change is not None and change.off:
                self.off.append(TurnedOff(flow, task.id, task.say, change.off))
            else:
                placed.append((_changed_task(task, change) if change else task, (*path, "tasks", number)))
        return placed

    def _placed(self, path: Path, placed: list[tuple[Task, Path]]) -> tuple[Task, ...]:
        """Remember where each task was written, and each part of it that the overlay changed."""
        for number, (task, written) in enumerate(placed):
            here: Path = (*path, "tasks", number)
            if written != here:
                self.origins[here] = written
            change = self._tasks.get((str(path[1]), task.id)) if written[0] != OVERLAY else None
            if change is not None:
                own: Path = (OVERLAY, "tasks", change.name)
                for key in (
                    *change.texts,
                    *(["within"] if change.within else []),
                    *(["who"] if change.who else []),
                ):
                    self.origins[*here, key] = (*own, key)
                self._before(here, written, own, "source", len(change.sources), len(task.sources))
                self._before(here, written, own, "contact", len(change.contacts), len(task.contacts))
                self._before(here, written, own, "instrument", len(change.instruments), len(task.instruments))
        return tuple(task for task, _ in placed)

    def _before(self, here: Path, written: Path, own: Path, key: str, new: int, total: int) -> None:
        """Remember that the first `new` of a list come from the overlay, and the others from where they were."""
        for number in range(total if new else 0):
            self.origins[*here, key, number] = (
                (*own, key, number) if number < new else (*written, key, number - new)
            )

    def _changed_step(self, step: Step, change: StepChange, path: Path, written: Path) -> Step:
        for key in change.texts:
            self.origins[*path, key] = (*written, key)
        self._before(path, path, written, "source", len(change.sources), len(change.sources + step.sources))
        for key, old, new in (
            ("contacts", len(step.contacts), len(change.contacts)),
            ("instruments", len(step.instruments), len(change.instruments)),
            ("notes", len(step.notes), len(change.notes)),
            ("start", len(step.start), len(change.start)),
        ):
            for number in range(new):
                self.origins[*path, key, old + number] = (*written, key, number)
        texts = change.texts
        return replace(
            step,
            title=texts.get("title", step.title),
            say=texts.get("say", step.say),
            why=texts.get("why", step.why),
            subject=texts.get(step.kind.value, step.subject),
            sources=change.sources + step.sources,
            contacts=step.contacts + change.contacts,
            instruments=step.instruments + change.instruments,
            notes=step.notes + change.notes,
            start=step.start + change.start,
        )

    def _blame(self, path: Path, written: Path) -> None:
        self.causes[path] = written
        if path[0] == "flows":
            self.causes.setdefault(path[:2], written)

    def catalogue(self) -> Catalogue:
        """Return the catalogue with what is added, filled in and worded anew."""
        national, added = self._book.catalogue, self._overlay.added
        for section in SECTIONS:
            for name in getattr(added, section):
                if name not in getattr(national, section):
                    self.origins["catalogue", section, name] = (OVERLAY, section, name)
        # What is national wins: an overlay that takes a national name is told so, and changes nothing.
        return replace(
            national,
            facts={**added.facts, **self._worded_facts(national.facts)},
            contacts={**added.contacts, **self._filled(national.contacts)},
            instruments={**added.instruments, **self._worded_instruments(national.instruments)},
            sources={**added.sources, **national.sources},
            roles={**added.roles, **national.roles},
            notes={**added.notes, **self._worded_notes(national.notes)},
        )

    def _filled(self, contacts: Mapping[str, Contact]) -> dict[str, Contact]:
        for name in self._overlay.fills:
            self._blame(("catalogue", "contacts", name), (OVERLAY, "fill", name))
        return {
            name: filled(contact, self._overlay.fills[name]) if name in self._overlay.fills else contact
            for name, contact in contacts.items()
        }

    def _changes(self, section: str) -> dict[str, TextChange]:
        found = {change.name: change for change in self._overlay.texts if change.section == section}
        for name, change in found.items():
            path: Path = ("catalogue", section, name)
            written: Path = (OVERLAY, "texts", section, name)
            self._blame(path, written)
            for key in change.texts:
                self.origins[*path, key] = (*written, key)
            entry = getattr(self._book.catalogue, section).get(name)
            total = len(change.sources) + (len(entry.sources) if entry is not None else 0)
            self._before(path, path, written, "source", len(change.sources), total)
        return found

    def _worded_facts(self, facts: Mapping[str, Fact]) -> dict[str, Fact]:
        worded = dict(facts)
        for name, change in self._changes("facts").items():
            if name in worded:
                fact, texts = worded[name], change.texts
                worded[name] = replace(
                    fact,
                    ask=texts.get("ask", fact.ask),
                    hint=texts.get("hint", fact.hint),
                    sources=change.sources + fact.sources,
                )
        return worded

    def _worded_notes(self, notes: Mapping[str, Note]) -> dict[str, Note]:
        worded = dict(notes)
        for name, change in self._changes("notes").items():
            if name in worded:
                note = worded[name]
                worded[name] = replace(
                    note, say=change.texts.get("say", note.say), sources=change.sources + note.sources
                )
        return worded

    def _worded_instruments(self, instruments: Mapping[str, Instrument]) -> dict[str, Instrument]:
        worded = dict(instruments)
        for name, change in self._changes("instruments").items():
            if name in worded:
                one, texts = worded[name], change.texts
                worded[name] = replace(
                    one,
                    what=texts.get("what", one.what),
                    link=texts.get("link", one.link),
                    sources=change.sources + one.sources,
                )
        return worded


def _position(names: list[str], before: str, after: str) -> int:
    if before in names:
        return names.index(before)
    return names.index(after) + 1 if after in names else len(names)


def _changed_task(task: Task, change: TaskChange) -> Task:
    return replace(
        task,
        say=change.texts.get("say", task.say),
        help=change.texts.get("help", task.help),
        who=change.who or task.who,
        contacts=change.contacts + task.contacts,
        instruments=change.instruments + task.instruments,
        within=change.within.on(task.within) if change.within else task.within,
        sources=change.sources + task.sources,
    )


def filled(contact: Contact, fill: ContactFill) -> Contact:
    """Return a contact with what the office filled in. Of a national contact only `verify` can change, never the number."""
    verify = contact.verify if fill.verify is None else fill.verify
    if not contact.local:
        return replace(contact, verify=verify)
    return replace(
        contact,
        own_name=fill.name or contact.own_name,
        number=fill.number or contact.number,
        hours=fill.hours or contact.hours,
        link=fill.link or contact.link,
        verify=verify,
    )
