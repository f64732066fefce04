"""The tables of a letter: facts, the registration, evidence, calls, the timeline, tasks with their dates, contacts.

Neighbours: `fill` knows the case; the chapters of the dossier say what was recorded the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vb_wizard.application.contact_checks import checked_day
from vb_wizard.domain.case import TaskState
from vb_wizard.domain.deadlines import FROM_STEP
from vb_wizard.domain.flow import Task
from vb_wizard.domain.journal import (
    AcuteEnded,
    AcuteRaised,
    Called,
    Closed,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    Mark,
    Noted,
    Reopened,
)
from vb_wizard.presenters.dossier import view as dossier
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.records import calls_section, evidence_section
from vb_wizard.presenters.dossier.timeline import mark_tag, sole_author, timeline_section
from vb_wizard.presenters.dutch import listing, local, long_date, long_moment
from vb_wizard.presenters.letters.fill import Filler
from vb_wizard.presenters.letters.view import (
    Card,
    Cards,
    Cell,
    Column,
    Line,
    Look,
    Part,
    Prose,
    Run,
    Table,
    blank,
    bold,
    plain,
)
from vb_wizard.presenters.offences import offence_views
from vb_wizard.presenters.terms import span_words
from vb_wizard.presenters.words import CASE
from vb_wizard.presenters.words_record import RECORD

_EVIDENCE_SHARES = (6, 52, 20, 22)
_CALL_SHARES = (15, 25, 15, 24, 21)
_TIMELINE_SHARES = (12, 16, 49, 23)
_TIMELINE_ALONE = (12, 16, 72)
"""A letter has wider margins and larger type than the dossier, so its columns have other widths."""
_HAPPENED = (
    Called, Noted, EvidenceAdded, EvidenceWithdrawn, EvidenceRestored, AcuteRaised, AcuteEnded, Closed, Reopened,
)  # fmt: skip
_LOOKS = {dossier.Style.BOLD: Look.BOLD, dossier.Style.MONO: Look.MONO}


def facts_table(filler: Filler, names: Sequence[str]) -> Table:
    """Return what is known about some facts, and a blank for each of the others."""
    facts = filler.request.book.catalogue.facts
    rows = tuple((((bold(facts[name].short)),), ((filler.value(name),),)) for name in names if name in facts)
    return Table("Gegevens", (Column("Gegeven", 34), Column("Wat bekend is", 66)), rows)


def register_table(filler: Filler, fields: Sequence[str]) -> Table:
    """Return the fields of the incident registration, each with every fact that belongs to it."""
    rows = tuple(
        ((plain(str(number)),), (bold(name),), _field(filler, number))
        for number, name in enumerate(fields, 1)
    )
    columns = (Column("Nr", 7), Column("Veld", 33), Column("Wat bekend is", 60))
    return Table("Incidentregistratie", columns, rows)


def _field(filler: Filler, number: int) -> Cell:
    header = filler.request.case.header
    lines: list[Line] = [plain(f"Zaak: {header.number}")] if number == 1 else []
    for fact in filler.request.book.catalogue.facts.values():
        if fact.register != number:
            continue
        words = filler.fact_words(fact)
        if words:
            lines.append(plain(f"{fact.short}: {RECORD.withheld if fact.sensitive else words}"))
    return tuple(lines) or ((blank(),),)


def offences_parts(filler: Filler) -> tuple[Part, ...]:
    """Return the articles that may apply, or a blank when none can be named yet."""
    views = offence_views(filler.request.book, filler.known)
    if not views:
        return (Prose(((blank("artikelen, na overleg met de politie"),),)),)
    rows = tuple(
        ((bold(view.name), plain(view.article)), (plain(view.what),), (plain(view.complaint),))
        for view in views
    )
    columns = (Column("Artikel", 35), Column("Wat het is", 43), Column("Klacht", 22))
    return Prose((plain(CASE.offences_note),)), Table(CASE.offences, columns, rows)


def evidence_parts(filler: Filler) -> tuple[Part, ...]:
    """Return every piece of evidence that counts with origin, time and SHA-256; what was withdrawn is named below."""
    request, withdrawn = filler.request, filler.request.case.state.withdrawn
    journal = request.case.journal
    counting = [
        entry
        for entry in journal
        if not isinstance(entry.event, EvidenceAdded) or entry.event.number not in withdrawn
    ]
    section = evidence_section(counting, filler.words, request.made_at, Corrections(counting, filler.words))
    if not withdrawn:
        return _from_dossier(section, _EVIDENCE_SHARES)
    numbers = listing([str(number) for number in sorted(withdrawn)], "en")
    if not request.case.state.counting:
        return (Prose((plain(f"Al het bewijs is ingetrokken: bewijs {numbers}."),)),)
    out = Prose((plain(f"Niet in deze lijst, want ingetrokken: bewijs {numbers}."),))
    return (*_from_dossier(section, _EVIDENCE_SHARES), out)


def calls_parts(filler: Filler) -> tuple[Part, ...]:
    """Return the calls that were made."""
    request = filler.request
    section = calls_section(request.case.journal, filler.words, request.made_at)
    return _from_dossier(section, _CALL_SHARES)


def timeline_parts(filler: Filler) -> tuple[Part, ...]:
    """Return what happened, in order of time: the dossier has every answer and every action."""
    case = filler.request.case
    corrections = Corrections(case.journal, filler.words)
    happened = [entry for entry in case.journal if isinstance(entry.event, _HAPPENED)]
    if not happened:
        return (Prose((plain("Er zijn geen gesprekken, bewijsstukken of notities vastgelegd."),)),)
    section = timeline_section(happened, case.state, filler.words, corrections)
    shares = _TIMELINE_ALONE if sole_author(happened) else _TIMELINE_SHARES
    return _from_dossier(replace(section, intro=""), shares)


def _from_dossier(section: dossier.Section, shares: Sequence[int]) -> tuple[Part, ...]:
    parts: list[Part] = [Prose((plain(section.intro),))] if section.intro else []
    for part in section.parts:
        if isinstance(part, dossier.Table):
            columns = tuple(Column(one.title, share) for one, share in zip(part.columns, shares, strict=True))
            rows = tuple(
                ((bold(row.group),),) if row.group else tuple(_cell(cell) for cell in row.cells)
                for row in part.rows
            )
            parts.append(Table(section.title, columns, rows))
        elif isinstance(part, dossier.Prose):
            parts.append(Prose(tuple(_line(line) for line in part.lines)))
    return tuple(parts)


def _cell(cell: dossier.Cell) -> Cell:
    tag = (plain(cell.tag.text),) if cell.tag is not None else ()
    return (*tag, *(_line(line) for line in (*cell.lines, *cell.small)))


def _line(line: dossier.Line) -> Line:
    return tuple(
        Run(
            f"(geldt niet meer: {run.text})" if run.style is dossier.Style.STRUCK else run.text,
            _LOOKS.get(run.style, Look.PLAIN),
        )
        for run in line
    )


def tasks_table(filler: Filler, flow: str) -> Table:
    """Return the tasks of a flow that have a term: who does what, and when at the latest."""
    rows = tuple(
        _task_row(filler, flow, task)
        for step in filler.steps(flow)
        for task in filler.tasks(step)
        if task.within is not None
    )
    columns = (Column("Wat", 34), Column("Wie", 23), Column("Uiterlijk", 27), Column("Gedaan", 16))
    return Table(filler.words.flow(flow), columns, rows)


def _task_row(filler: Filler, flow: str, task: Task) -> tuple[Cell, ...]:
    state = filler.state_of(flow, task.id)
    who = (state.to if state is not None and state.to else task.who) or ""
    owner = plain(filler.words.role(who)) if who else (blank("wie"),)
    return (plain(task.say),), (owner,), _ends(filler, flow, task, state), _done(state)


def _ends(filler: Filler, flow: str, task: Task, state: TaskState | None) -> Cell:
    """Return the last day of a task, or the term and a blank where the day cannot be known."""
    if state is not None and state.until is not None:
        return plain(long_moment(state.until)), plain("afgesproken")
    ends = filler.due_of(flow, task)
    if ends is not None:
        day = local(ends.at)
        lines = [plain(long_date(day.date()) if ends.whole_day else long_moment(day))]
        if ends.assumed:
            lines.append(plain("vanaf het openen van de zaak"))
            lines.append((blank(filler.words.short(ends.term.start).lower()),))
        return tuple(lines)
    if task.within is None:
        return ((blank("datum"),),)
    spans = listing([span_words(span) for span in task.within.spans], "of")
    after = "na het begin van deze stap" if task.within.start == FROM_STEP else ""
    return (blank("datum"),), plain(f"{spans} {after}".strip())


def _done(state: TaskState | None) -> Cell:
    if state is None or state.mark is Mark.OPEN:
        return (plain("☐"),)
    # On a line of its own: in a narrow column a word processor breaks a date at its hyphens.
    day = (plain(f"{local(state.at):%d-%m-%Y}"),) if state.at is not None else ()
    return plain(mark_tag(state.mark).text), *day


def steps_parts(filler: Filler, flow: str) -> tuple[Part, ...]:
    """Return all tasks of a flow, to tick, a card for each step."""
    filled = ((step, filler.tasks(step)) for step in filler.steps(flow))
    cards = [
        Card(plain(step.subject), tuple(plain(task.say) for task in tasks)) for step, tasks in filled if tasks
    ]
    return (Cards(tuple(cards)),) if cards else ()


def contacts_table(filler: Filler, names: Sequence[str]) -> Table:
    """Return contacts with what the office filled in, else the national number, else a blank."""
    contacts, office = filler.request.book.catalogue.contacts, filler.request.office_contacts
    rows = []
    for name in names:
        contact = contacts.get(name)
        if contact is None:
            continue
        own = office.get(name)
        number = own.number if own is not None and own.number else contact.number
        named = own.name if own is not None and own.name else ""
        who: Cell = (bold(contact.name), *((plain(named),) if named and named != contact.name else ()))
        dial: Line = bold(number) if number else (blank("nummer"),)
        check = contact.verify and (own is None or checked_day(own, number) is None)
        hours = (plain(contact.hours),) if contact.hours else ()
        remark = (plain("controleer voor gebruik"),) if check and number else ()
        rows.append((who, (dial, *hours, *remark), (plain(contact.for_what),)))
    columns = (Column("Wie", 33), Column("Nummer", 25), Column("Waarvoor", 42))
    return Table("Contacten", columns, tuple(rows))
