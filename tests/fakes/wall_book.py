"""The small book with two offices that get a factsheet, core tasks for each, and a law that differs between them."""

from __future__ import annotations

from dataclasses import replace

from tests.fakes.small_book import CITATION, small_book
from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Complaint, Effect, Note, Offence
from vb_wizard.domain.conditions import Is
from vb_wizard.domain.deadlines import Span, Term, Unit
from vb_wizard.domain.flow import ContactUse, Task

NOW_TERM = Term((Span(0, Unit.NOW),))


def wall_book() -> Book:
    """Return the book."""
    book = with_tasks(small_book(), "acuut", "doen", weg={"core": True, "within": NOW_TERM})
    book = with_tasks(
        book,
        "hoofd",
        "acties",
        bellen={"core": True, "help": "Hij kent het dossier."},
        alleen_mail={"core": True, "when": Is("wie", ("wethouder",)), "contacts": (ContactUse("loco"),)},
        aangifte={"core": True},
        klacht={"core": True, "contacts": (ContactUse("politie"),)},
    )
    catalogue = book.catalogue
    wie = catalogue.facts["wie"]
    answers = tuple(
        replace(one, short=one.id, factsheet=one.id in ("burgemeester", "wethouder")) for one in wie.answers
    )
    notes = {**catalogue.notes, "zwijg": Note("zwijg", "Zeg niets over maatregelen.", (CITATION,))}
    facts = {**catalogue.facts, "wie": replace(wie, answers=answers)}
    return replace(book, catalogue=replace(catalogue, facts=facts, notes=notes, offences=_offences()))


def with_tasks(book: Book, flow_id: str, step_id: str, **changes: dict[str, object]) -> Book:
    """Return the book with tasks of one step changed, by task id; the step also raises the note `zwijg`."""
    flow = book.flows[flow_id]
    step = flow.steps[step_id]
    tasks: tuple[Task, ...] = tuple(
        replace(task, **changes.get(task.id, {}))  # type: ignore[arg-type]
        for task in step.tasks
    )
    notes = tuple(dict.fromkeys((*step.notes, "zwijg")))
    steps = {**flow.steps, step_id: replace(step, tasks=tasks, notes=notes)}
    return replace(book, flows={**book.flows, flow_id: replace(flow, steps=steps)})


def _offences() -> dict[str, Offence]:
    for_mayor = Effect("De straf is een derde hoger.", Is("wie", ("burgemeester",)), (CITATION,))
    for_both = Effect("Het ambt telt mee.", Is("wie", ("burgemeester", "wethouder")), (CITATION,))
    for_all = Effect("Alleen verzamelen is genoeg.", sources=(CITATION,))
    given = {"dreigen": (for_mayor,), "volgen": (for_all,), "schelden": (for_both,)}
    return {
        name: Offence(name, name.capitalize(), "lid 1", "Iets.", "een jaar", Complaint.NO, effects=effects)
        for name, effects in given.items()
    }
