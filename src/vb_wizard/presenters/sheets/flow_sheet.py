"""The sheet of one flow: one row a step and one a task, in the order of the file.

Neighbours: `basis` makes the last cells and the figures; a task without contacts, instruments or sources of its own shows those of
its step, as the window does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.conditions import ALWAYS
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, Term
from vb_wizard.domain.flow import ContactUse, Flow, InstrumentUse, Phase, Step, StepKind, Task
from vb_wizard.presenters.condition_words import condition_words
from vb_wizard.presenters.dutch import count, listing, long_date
from vb_wizard.presenters.sheets.basis import COLUMNS, basis_cells, basis_summary, numbered
from vb_wizard.presenters.sheets.view import Cited, Sheet, SheetColumn, SheetRow
from vb_wizard.presenters.terms import span_words
from vb_wizard.presenters.words_step import STEP
from vb_wizard.presenters.words_terms import TERMS

_COLUMNS = (
    SheetColumn("Nr", 7),
    SheetColumn("Stap", 17, bold=True),
    SheetColumn("Actie", 17),
    SheetColumn("Tekst", 47, bold=True),
    SheetColumn("Wie", 14),
    SheetColumn("Contact", 19),
    SheetColumn("Waarmee", 18),
    SheetColumn("Termijn", 14),
    *COLUMNS,
)
_KINDS = {
    StepKind.ASK: "Vraag",
    StepKind.DO: "Lijst met acties",
    StepKind.INFORM: "Uitleg",
    StepKind.RUN: "Andere lijst",
    StepKind.END: "Einde",
}
_PHASES = {Phase.BEFORE: "voor", Phase.DURING: "tijdens", Phase.AFTER: "na"}


def flow_sheet(book: Book, flow_id: str, today: date) -> Sheet:
    """Return the sheet of a flow.

    Args:
        book: flows and catalogue.
        flow_id: a flow of the book.
        today: the day with which the review dates are compared.
    """
    flow = book.flows[flow_id]
    rows = tuple(_Rows(book, flow).rows())
    tasks = sum(len(step.tasks) for step in flow.steps.values())
    cited = [_effective(step, task) for step, task in _lines(book.catalogue, flow)]
    summary = (
        ("Waarover", flow.about),
        ("Versie", f"{flow.version}, inhoud van {long_date(flow.as_of)}"),
        ("Omvang", f"{count(len(flow.steps), 'stap', 'stappen')} en {count(tasks, 'actie', 'acties')}"),
        *basis_summary(cited, book.catalogue.sources, today),
        ("Controlegetal", book.sha256),
    )
    subtitle = f"Controleblad van de lijst {flow.id}"
    mark = f"{flow.id} {flow.version} · {long_date(flow.as_of)} · {book.sha256[:12]}"
    return Sheet(flow.id, flow.title, subtitle, summary, _COLUMNS, rows, today, mark)


def _lines(catalogue: Catalogue, flow: Flow) -> Iterator[tuple[Cited, Task | None]]:
    """Yield what each row rests on before a task falls back on its step."""
    for step in flow.steps.values():
        fact = catalogue.facts.get(step.subject) if step.kind is StepKind.ASK else None
        own = tuple(dict.fromkeys((*step.sources, *(fact.sources if fact else ()))))
        yield own, None
        for task in step.tasks:
            yield step.sources, task


def _effective(of_step: Cited, task: Task | None) -> Cited:
    return task.sources or of_step if task else of_step


class _Rows:
    """Makes the rows of one flow."""

    def __init__(self, book: Book, flow: Flow) -> None:
        self._book = book
        self._catalogue = book.catalogue
        self._flow = flow

    def rows(self) -> Iterator[SheetRow]:
        """Yield a row for each step, and behind it one for each of its tasks."""
        sources = self._catalogue.sources
        cited = (_effective(of_step, task) for of_step, task in _lines(self._catalogue, self._flow))
        for number, ((step, task), rests_on) in enumerate(zip(self._places(), cited, strict=True), 1):
            cells = self._task(step, task) if task else self._step(step)
            yield SheetRow((str(number), *cells, *basis_cells(rests_on, sources)), heads=task is None)

    def _places(self) -> Iterator[tuple[Step, Task | None]]:
        for step in self._flow.steps.values():
            yield step, None
            for task in step.tasks:
                yield step, task

    def _step(self, step: Step) -> tuple[str, ...]:
        return (
            f"{step.id}\n{step.title}",
            f"{_KINDS[step.kind]}, fase {_PHASES[step.phase]}",
            "\n".join(self._step_text(step)),
            "",
            self._contacts(step.contacts),
            self._instruments(step.instruments),
            "",
        )

    def _task(self, step: Step, task: Task) -> tuple[str, ...]:
        role = self._catalogue.roles.get(task.who)
        lines = [task.say, task.help]
        if task.when != ALWAYS:
            lines.append(f"Alleen bij: {condition_words(task.when, self._catalogue.facts)}.")
        if task.core:
            lines.append("Staat op het blad voor aan de muur.")
        return (
            step.id,
            task.id,
            "\n".join(line for line in lines if line),
            role.name if role else task.who,
            self._contacts(task.contacts or step.contacts),
            self._instruments(task.instruments or step.instruments),
            self._term(task.within) if task.within else "",
        )

    def _step_text(self, step: Step) -> Iterator[str]:
        """Yield every sentence that the step shows, in the order of the screen."""
        match step.kind:
            case StepKind.ASK:
                yield from self._question(step.subject)
            case StepKind.RUN:
                other = self._book.flows.get(step.subject)
                yield f"Loopt de lijst {other.title if other else step.subject} door en komt terug."
            case _:
                yield from _plain(step.subject)
        if step.say:
            yield step.say
        if step.why:
            yield f"Waarom: {step.why}"
        if step.offences:
            yield "Toont de artikelen die mogelijk gelden."
        if step.premise:
            yield f"Gaat ervan uit: {step.premise}"
        titles = [self._book.flows[name].title for name in step.start if name in self._book.flows]
        if titles:
            yield f"Opent ook: {listing(titles)}."
        for word, names in (("Let op", step.notes), ("Vervalt", step.lift)):
            yield from (
                f"{word}: {self._catalogue.notes[name].say}"
                for name in names
                if name in self._catalogue.notes
            )

    def _question(self, fact_id: str) -> Iterator[str]:
        fact = self._catalogue.facts.get(fact_id)
        if fact is None:
            yield fact_id
            return
        yield fact.ask
        if fact.hint:
            yield fact.hint
        answers = [f"{one.say} ({one.help})" if one.help else one.say for one in fact.answers]
        yield f"Antwoorden: {' / '.join(answers) or f'zelf in te vullen / {STEP.unknown}'}"

    def _contacts(self, uses: Iterable[ContactUse]) -> str:
        known = self._catalogue.contacts
        names = [(known[use.contact].name if use.contact in known else use.contact, use.why) for use in uses]
        return numbered([f"{name}. {why}" if why else name for name, why in names])

    def _instruments(self, uses: Iterable[InstrumentUse]) -> str:
        known = self._catalogue.instruments
        names = [
            (known[use.instrument].name if use.instrument in known else use.instrument, use.part)
            for use in uses
        ]
        return numbered([f"{name}, {part}" if part else name for name, part in names])

    def _term(self, term: Term) -> str:
        spans = listing([span_words(span) for span in term.spans], "of")
        spans = f"de vroegste van {spans}" if len(term.spans) > 1 else spans
        fact = self._catalogue.facts.get(term.start)
        start = {FROM_STEP: "vanaf deze stap", FROM_OPENED: "vanaf het openen van de zaak"}.get(
            term.start, f'vanaf "{fact.short if fact else term.start}"'
        )
        return f"{spans}\n{start}\n{TERMS.strengths[term.strength]}"


def _plain(text: str) -> Iterator[str]:
    """Yield the lines of a text without the marks for bold; empty lines are left out."""
    yield from (line for line in text.replace("**", "").splitlines() if line.strip())
