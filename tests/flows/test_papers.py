"""The papers that are made of the national flows: the pages for the wall and the sheets for a lawyer."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from tests.dossier.pdftext import flat
from tests.flows.conftest import FLOWS, TODAY
from vb_wizard.application.ports import FactsheetRequest, OfficeContact
from vb_wizard.cli.dispatch import main
from vb_wizard.domain.book import Book
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.dossier.factsheets import FactsheetPrinter
from vb_wizard.engine.core import core_tasks, office_holders
from vb_wizard.presenters.factsheet import FactsheetView, factsheet_view
from vb_wizard.presenters.sheets import flow_sheet
from vb_wizard.resources import assets_folder

OFFICES = ("burgemeester", "wethouder", "raadslid")
NUMBER = re.compile(r"(?<!\d)(?:0\d{2,3}-\d{4,8}|112)(?!\d)")


@pytest.fixture(scope="module")
def factsheets() -> FactsheetPrinter:
    """A printer that reads the fonts once."""
    return FactsheetPrinter(assets_folder())


def request(book: Book, office: str, **own: OfficeContact) -> FactsheetRequest:
    """A request for the page of an office."""
    made = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)
    return FactsheetRequest(book, office, "Gemeente Voorbeeldstad", made, "1.0", own)


def said(view: FactsheetView) -> set[str]:
    """What the page tells somebody to do."""
    return {task.say for block in view.blocks for task in block.tasks}


@pytest.mark.parametrize("office", OFFICES)
def test_each_office_has_one_page(book: Book, factsheets: FactsheetPrinter, office: str) -> None:
    """The page fits on one A4, also when the office filled in long names, with something for each hour, day and week."""
    own = {
        name: OfficeContact(name, "Waarnemend teamleider met een lange naam", "06-11111111")
        for name in book.catalogue.contacts
    }
    for asked in (request(book, office), request(book, office, **own)):
        name, pdf = factsheets.print(asked)
        assert name == f"factsheet-{office}.pdf"
        assert len(pypdfium2.PdfDocument(pdf)) == 1
    view = factsheet_view(request(book, office))
    assert [block.title for block in view.blocks] == ["Eerste uur", "Eerste dag", "Eerste week"]
    assert len(view.laws) == 3
    assert view.notes
    assert view.sources


def test_the_core_is_small(book: Book) -> None:
    """Three offices get a page, and together they have eighteen to twenty-four tasks."""
    holders = office_holders(book)
    assert tuple(one.answer.id for one in holders) == OFFICES
    marked = {
        (flow.id, task.id)
        for flow in book.flows.values()
        for step in flow.steps.values()
        for task in step.tasks
        if task.core
    }
    shown = {(one.flow.id, one.task.id) for holder in holders for one in core_tasks(book, holder)}
    assert shown == marked
    assert 18 <= len(shown) <= 24


def test_each_office_reads_what_concerns_it(book: Book) -> None:
    """Who decides about security concerns the burgemeester, advice on the home the wethouder, and the griffier the raadslid."""
    mayor, alderman, councillor = (said(factsheet_view(request(book, office))) for office in OFFICES)
    own = [mayor - alderman - councillor, alderman - mayor - councillor, councillor - mayor - alderman]
    assert all(own)
    assert any("hoofdofficier" in say for say in own[0])
    assert any("beveiligingsadvies" in say for say in own[1])
    assert any("griffier" in say for say in own[2])


@pytest.mark.parametrize("office", OFFICES)
def test_numbers_are_those_of_the_catalogue(book: Book, factsheets: FactsheetPrinter, office: str) -> None:
    """Every number on the page is that of a contact of the catalogue, and the alarm number is there."""
    numbers = set(NUMBER.findall(flat(factsheets.print(request(book, office))[1])))
    assert "112" in numbers
    assert len(numbers) >= 3
    assert numbers <= {one.number for one in book.catalogue.contacts.values()}


def test_the_page_follows_the_flow_files(tmp_path: Path) -> None:
    """When a sentence in a flow file changes, the printed page says the new one."""
    folder = tmp_path / "flows"
    shutil.copytree(FLOWS, folder)
    file = folder / "stappenplan.yaml"
    text = file.read_text(encoding="utf-8")
    old = "say: Vertel het meteen aan de griffier"
    assert old in text
    file.write_text(text.replace(old, "say: Loop meteen naar de griffier"), encoding="utf-8")
    target = tmp_path / "blad.pdf"
    words = ["factsheet", "raadslid", str(target), "--flows", str(folder), "--data", str(tmp_path / "data")]
    assert main(words) == 0
    printed = flat(target.read_bytes())
    assert "Loop meteen naar de griffier" in printed
    assert "Vertel het meteen aan de griffier" not in printed


def test_a_sheet_has_a_row_for_everything(book: Book) -> None:
    """The sheet of each flow has a row for every step and every task, with their words."""
    for flow in book.flows.values():
        sheet = flow_sheet(book, flow.id, TODAY)
        tasks = [task for step in flow.steps.values() for task in step.tasks]
        assert len(sheet.rows) == len(flow.steps) + len(tasks)
        words = [row.cells[3] for row in sheet.rows]
        assert [task.say for task in tasks if not any(one.startswith(task.say) for one in words)] == []
        assert dict(sheet.summary)["Controlegetal"] == book.sha256


def test_a_changed_sentence_changes_the_sheet(book: Book) -> None:
    """The sheet is made of the flow: another sentence in the flow is another sentence in the row."""
    flow = book.flows["stappenplan"]
    step = next(one for one in flow.steps.values() if one.tasks)
    changed = replace(step, tasks=(replace(step.tasks[0], say="Iets heel anders"), *step.tasks[1:]))
    other = replace(flow, steps={**flow.steps, step.id: changed})
    sheet = flow_sheet(replace(book, flows={**book.flows, flow.id: other}), flow.id, TODAY)
    assert sum(row.cells[3].startswith("Iets heel anders") for row in sheet.rows) == 1


def test_nobody_in_the_house_is_replaced_by_the_police_for_ict(book: Book) -> None:
    """As long as the number of ICT is not filled in, help stands there that advises, and not the number of the police."""
    contacts = book.catalogue.contacts
    assert contacts[contacts["it_beheer"].fallback].id == "ondersteuningsteam"
