"""What the national flows promise as a whole."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.flows.conftest import FLOWS
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Basis
from vb_wizard.domain.deadlines import Strength, due
from vb_wizard.domain.flow import FlowKind, StepKind
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.presenters.dutch import AMSTERDAM

FOURTEEN = {
    "stappenplan", "geweldsprotocol", "acuut", "bewijs", "melden", "aangifte", "dreiging",
    "dader", "nazorg", "communicatie", "schade", "integriteit", "afsluiten", "voorbereiden",
}  # fmt: skip


def test_the_flows_are_sound(library: FlowFolder) -> None:
    """The check finds nothing at all in the national flows, catalogue and scenarios."""
    assert [str(finding) for finding in library.findings()] == []


def test_all_fourteen_flows_are_there_and_none_is_a_shell(book: Book) -> None:
    """Every flow asks, acts and ends, and has a real number of sourced actions."""
    # The long form behind `melden` runs beside it as a track of its own.
    assert book.flows.keys() - {"registratie"} == FOURTEEN
    for flow in (book.flows[name] for name in FOURTEEN):
        kinds = {step.kind for step in flow.steps.values()}
        assert {StepKind.DO, StepKind.END} <= kinds, flow.id
        assert sum(len(step.tasks) for step in flow.steps.values()) >= 10, flow.id


def test_every_step_says_where_it_comes_from(book: Book) -> None:
    """Each step that says something to the user cites a source, itself or through its fact; editorial text says so."""
    for flow in book.flows.values():
        for step in flow.steps.values():
            cited = step.sources
            if step.kind is StepKind.ASK:
                cited += book.catalogue.facts[step.subject].sources
            if step.kind in (StepKind.ASK, StepKind.DO, StepKind.INFORM):
                assert cited, f"{flow.id}.{step.id}"
            for citation in cited:
                assert (citation.basis is Basis.EDITORIAL) == (citation.doc == "redactie"), (
                    f"{flow.id}.{step.id}"
                )


def test_the_interrupt_is_the_acute_flow_and_dials_the_emergency_number(book: Book) -> None:
    """Every list of actions in the acute flow shows the emergency number."""
    acute = book.interrupt
    assert acute is not None
    assert acute.id == "acuut"
    assert acute.kind is FlowKind.INTERRUPT
    urgent = {contact.id for contact in book.catalogue.contacts.values() if contact.number == "112"}
    for step in acute.steps.values():
        if step.kind is StepKind.DO:
            shown = {use.contact for use in step.contacts} | {
                use.contact for task in step.tasks for use in task.contacts
            }
            assert shown & urgent, step.id


def test_every_contact_leads_to_somebody(book: Book) -> None:
    """A contact has a number, a page, a fallback with a number or somebody in between; local numbers are never filled in."""
    contacts = book.catalogue.contacts
    for contact in contacts.values():
        others = [contacts[name] for name in (contact.fallback, contact.via, contact.replaced_by) if name]
        assert contact.number or contact.link or others, contact.id
        assert not contact.fallback or contacts[contact.fallback].number, contact.id
        if contact.local:
            assert not contact.number, contact.id


@pytest.mark.parametrize(
    ("learned", "safe_day", "extended"),
    [
        ("2026-09-15", "2026-12-14", None),
        ("2026-11-28", "2027-02-26", None),
        ("2026-09-26", "2026-12-24", "2026-12-28"),
        ("2027-02-01", "2027-04-30", "2027-05-03"),
    ],
)
def test_the_klacht_term_is_computed_as_the_law_says(
    book: Book, learned: str, safe_day: str, extended: str | None
) -> None:
    """The earlier of 90 days and three months after learning of the fact, moved back to a working day."""
    task = next(
        task for step in book.flows["aangifte"].steps.values() for task in step.tasks if task.id == "klacht"
    )
    assert task.within is not None
    assert task.within.strength is Strength.HARD
    ends = due(
        task.within, datetime.fromisoformat(learned).replace(hour=9, tzinfo=AMSTERDAM), DutchCalendar()
    )
    assert ends.at.date().isoformat() == safe_day
    assert (ends.extended.isoformat() if ends.extended else None) == extended


def test_no_flow_text_names_a_machine_or_a_person(book: Book) -> None:
    """The texts of the flows hold no e-mail address of a person, and no path of a machine."""
    for path in sorted(FLOWS.rglob("*.yaml")):
        text = Path(path).read_text(encoding="utf-8")
        assert "/home/" not in text, path.name
        assert "/work/" not in text, path.name
