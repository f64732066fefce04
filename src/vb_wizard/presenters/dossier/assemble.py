"""Puts a dossier together: the order of the chapters and what stands on every page.

Neighbours: each chapter has a module of its own; `vb_wizard.dossier` draws the result.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vb_wizard.application.ports import DossierRequest, WorkingDays
from vb_wizard.domain.fiction import MARK, marked
from vb_wizard.presenters.dossier.account import account_section
from vb_wizard.presenters.dossier.actions import actions_section, open_section
from vb_wizard.presenters.dossier.answers import answers_section
from vb_wizard.presenters.dossier.check import check_value, short_check
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.gone import gone_section
from vb_wizard.presenters.dossier.lapsed import lapsed_section
from vb_wizard.presenters.dossier.offences import offences_sections
from vb_wizard.presenters.dossier.records import calls_section, evidence_section
from vb_wizard.presenters.dossier.score import score_section
from vb_wizard.presenters.dossier.sources import sources_section
from vb_wizard.presenters.dossier.summary import audience, cover, summaries
from vb_wizard.presenters.dossier.terms import OpenTask, open_tasks
from vb_wizard.presenters.dossier.timeline import timeline_section
from vb_wizard.presenters.dossier.view import DossierView, Section, Tag, Tone
from vb_wizard.presenters.dossier.withheld import readable
from vb_wizard.presenters.dossier.words import Words, shorten
from vb_wizard.presenters.dutch import local
from vb_wizard.presenters.wording import as_written


@as_written()
def dossier_view(request: DossierRequest, calendar: WorkingDays) -> DossierView:
    """Return what the dossier shows.

    Args:
        request: the case, the book it runs on, and who prints it when.
        calendar: knows the working days, for the terms.
    """
    whole, now = request.case, request.printed_at
    words = Words(request.book, request.office_contacts)
    left = readable(whole, request.book)
    case, told = left.case, replace(request, case=left.case)
    state = case.state
    tasks = open_tasks(case, words, calendar)
    # What proves that the log is whole counts every line, also what this reader does not get.
    check = check_value(whole.journal)
    head = cover(request, words, left)
    exercise = (Tag(MARK, Tone.EXERCISE),) if case.header.is_exercise else ()
    return DossierView(
        document_title=marked(f"{head.title} · {head.subtitle}", case.header, " · "),
        author=head.municipality,
        tags=(*exercise, Tag("VERTROUWELIJK", Tone.DANGER)),
        cover=head,
        summaries=summaries(told, words, tasks),
        sections=(
            *_told(told, words, tasks),
            sources_section(state, request.book, words, local(now).date()),
            account_section(request, check, words.role(request.printed_by)),
        ),
        keywords=MARK if case.header.is_exercise else "",
        header=f"{head.title} · {shorten(head.subtitle, 80)}",
        footer_left=f"{head.title} · {audience(request, short=True)}",
        made_at=local(now),
        footer_middle=f"Logboek {len(whole.journal)} · controle {short_check(check)}",
    )


def _told(request: DossierRequest, words: Words, tasks: Sequence[OpenTask]) -> Iterator[Section]:
    """Yield the chapters on what happened and what is left to do; one without anything to tell may be missing."""
    now, book = request.printed_at, request.book
    journal, state = request.case.journal, request.case.state
    corrections = Corrections(journal, words)
    if (score := score_section(state, book, now)) is not None:
        yield score
    yield timeline_section(journal, state, words, corrections)
    yield answers_section(journal, state, words, corrections)
    yield from offences_sections(state, book, words)
    yield actions_section(journal, state, words, now)
    yield calls_section(journal, words, now)
    yield evidence_section(journal, words, now, corrections)
    yield open_section(tasks, words, now)
    yield lapsed_section(journal, state, words, corrections)
    if (gone := gone_section(state, book)) is not None:
        yield gone
