"""The sheet of a flow: every step and every task once, with what each rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.fakes.small_book import AS_OF, CITATION, small_book
from tests.fakes.wall_book import wall_book
from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Basis, Citation, Seen, Source
from vb_wizard.domain.conditions import ALWAYS, All, Any, Is, Not
from vb_wizard.presenters.condition_words import condition_words
from vb_wizard.presenters.sheets import CATALOGUE_SHEETS, Sheet, flow_sheet

TODAY = date(2026, 11, 23)


def cells(sheet: Sheet, column: str) -> list[str]:
    """The cells of a column, from top to bottom."""
    at = [one.title for one in sheet.columns].index(column)
    return [row.cells[at] for row in sheet.rows]


def with_task(book: Book, **changes: object) -> Book:
    """The small book with its first task changed."""
    flow = book.flows["hoofd"]
    step = flow.steps["acties"]
    task = replace(step.tasks[0], **changes)  # type: ignore[arg-type]
    steps = {**flow.steps, "acties": replace(step, tasks=(task, *step.tasks[1:]))}
    return replace(book, flows={**book.flows, "hoofd": replace(flow, steps=steps)})


def test_every_step_and_every_task_is_one_row() -> None:
    """A flow gives as many rows as it has steps and tasks, numbered in the order of the file."""
    book = small_book()
    for flow in book.flows.values():
        sheet = flow_sheet(book, flow.id, TODAY)
        tasks = [task.id for step in flow.steps.values() for task in step.tasks]
        assert len(sheet.rows) == len(flow.steps) + len(tasks)
        assert cells(sheet, "Nr") == [str(number) for number in range(1, len(sheet.rows) + 1)]
        assert [one for one in cells(sheet, "Actie") if one in tasks] == tasks
        assert sum(row.heads for row in sheet.rows) == len(flow.steps)
        assert {len(row.cells) for row in sheet.rows} == {len(sheet.columns)}


def test_a_task_shows_its_term_role_and_condition() -> None:
    """The row of a task says how long, from when, how binding, by whom and when it applies."""
    sheet = flow_sheet(small_book(), "hoofd", TODAY)
    rows = {
        row.cells[2]: dict(zip([one.title for one in sheet.columns], row.cells, strict=True))
        for row in sheet.rows
    }
    assert (
        rows["klacht"]["Termijn"]
        == 'de vroegste van 90 dagen of 3 maanden\nvanaf "Kennis"\nwettelijke termijn'
    )
    assert rows["aangifte"]["Termijn"] == "2 werkdagen\nvanaf deze stap\nnorm"
    assert rows["bellen"]["Wie"] == "Bestuurssecretaris"
    assert rows["bellen"]["Contact"] == "Politie. Zij beoordelen dit."
    assert rows["aangifte"]["Contact"] == "Loco-burgemeester"
    assert rows["alleen_mail"]["Tekst"] == 'Bewaar de e-mail\nAlleen bij: Kanaal: "Mail".'
    assert rows["alleen_mail"]["Waarmee"] == "Bewijslog, regel 1"


def test_a_task_without_a_source_shows_that_of_its_step() -> None:
    """What a task rests on is its own source, or else that of its step, with place, basis and both dates."""
    sheet = flow_sheet(small_book(), "hoofd", TODAY)
    row = next(row for row in sheet.rows if row.cells[2] == "bellen")
    assert row.cells[-5:] == ("Het boek, blz. 1", "vermeld", "01-11-2026", "01-11-2027", "")


def test_several_sources_keep_their_numbers() -> None:
    """With two sources the number in each cell says which basis and date belong to which source."""
    book = with_task(small_book(), sources=(CITATION, Citation("onbekend_boek", "blz. 9", Basis.DERIVED)))
    row = next(row for row in flow_sheet(book, "hoofd", TODAY).rows if row.cells[2] == "bellen")
    assert row.cells[-5:-1] == (
        "1. Het boek, blz. 1\n2. onbekend_boek, blz. 9",
        "1. vermeld\n2. afgeleid",
        "1. 01-11-2026\n2. onbekend",
        "1. 01-11-2027\n2. onbekend",
    )


def test_the_sheet_says_what_the_flow_says() -> None:
    """When the text of a task changes, the sheet changes with it."""
    before = flow_sheet(small_book(), "hoofd", TODAY)
    after = flow_sheet(with_task(small_book(), say="Bel de brandweer"), "hoofd", TODAY)
    assert "Bel de politie" in cells(before, "Tekst")
    assert "Bel de brandweer" in cells(after, "Tekst")
    assert "Bel de politie" not in cells(after, "Tekst")


def test_the_summary_counts_what_the_sources_say() -> None:
    """Above the table stand size, version, shares that add up to a hundred, the oldest source and what must be read again."""
    book = small_book()
    old = Source("oud", "Oud boek", "Uitgever", date(1998, 2, 3), date(2026, 1, 1), Seen.WHOLE)
    undated = Source("los", "Los blad", "Uitgever", None, date(2027, 1, 1), Seen.SUMMARY)
    sources = {**book.catalogue.sources, "oud": old, "los": undated}
    cited = (Citation("oud", "blz. 2", Basis.DERIVED), Citation("los", "blz. 3", Basis.EDITORIAL))
    book = replace(with_task(book, sources=cited), catalogue=replace(book.catalogue, sources=sources))
    summary = dict(flow_sheet(book, "hoofd", TODAY).summary)
    assert summary["Versie"] == "2026.11, inhoud van 1 november 2026"
    assert summary["Omvang"] == "10 stappen en 5 acties"
    assert summary["Grondslag"] == (
        "88 % vermeld (14), 6 % afgeleid (1) en 6 % eigen redactie (1), van 16 verwijzingen"
    )
    assert summary["Oudste bron"] == "Oud boek, 3 februari 1998; 1 bron zonder datum"
    assert summary["Over de datum"] == "1 bron op 23 november 2026: Oud boek (voor 1 januari 2026)"
    assert summary["Controlegetal"] == book.sha256


def test_a_row_without_a_source_is_counted() -> None:
    """A step that rests on nothing says so in its row and in the summary."""
    book = small_book()
    flow = book.flows["kring"]
    bare = {name: replace(step, sources=()) for name, step in flow.steps.items()}
    sheet = flow_sheet(replace(book, flows={"kring": replace(flow, steps=bare)}), "kring", TODAY)
    assert set(cells(sheet, "Bron en plaats")) == {"geen bron"}
    assert "2 regels zonder bron" in dict(sheet.summary)["Grondslag"]
    assert dict(sheet.summary)["Oudste bron"] == "geen"


def test_the_catalogue_has_sheets_too() -> None:
    """Contacts, instruments, notes, articles with their effects and sources give rows with number, state and dates."""
    book = wall_book()
    made = {name: make(book, TODAY) for name, make in CATALOGUE_SHEETS.items()}
    sizes = {name: len(sheet.rows) for name, sheet in made.items()}
    assert sizes == {
        "contacten": 3, "instrumenten": 1, "aandachtspunten": 2, "artikelen": 6, "bronnen": 1,
    }  # fmt: skip
    assert cells(made["contacten"], "Nummer") == ["112", "070-1234567", ""]
    assert (
        cells(made["contacten"], "Wie vult in, en anders")[2] == "het kantoor vult dit in\nanders: Hulplijn"
    )
    assert cells(made["instrumenten"], "Toestand") == ["eigen model"]
    assert cells(made["artikelen"], "Alleen bij")[:2] == ["", 'Wie: "Burgemeester"']
    assert cells(made["artikelen"], "Klacht")[0] == "nee"
    assert cells(made["bronnen"], "Stand van de bron") == [f"{AS_OF:%d-%m-%Y}"]


def test_conditions_read_as_dutch() -> None:
    """Each shape of a condition has its words; a name that the book does not know is shown as written."""
    facts = small_book().catalogue.facts
    mail, ja = Is("kanaal", ("mail", "telefoon")), Is("gevaar", ("ja",))
    assert condition_words(ALWAYS, facts) == ""
    assert condition_words(mail, facts) == 'Kanaal: "Mail" of "Telefoon"'
    assert condition_words(All((mail, ja)), facts) == '(Kanaal: "Mail" of "Telefoon") en (Gevaar: "Ja")'
    assert condition_words(Any((Not(ja), Is("loco", ("ingevuld",)))), facts) == (
        '(niet (Gevaar: "Ja")) of (Loco: "ingevuld")'
    )
    assert condition_words(Is("vreemd", ("x",)), facts) == 'vreemd: "x"'
