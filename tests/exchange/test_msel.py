"""The list of injects as a spreadsheet: out, in, and what is wrong with one that somebody changed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.small_book import small_book
from tests.fakes.small_exercise import EXERCISE, SCENARIO
from vb_wizard.application.training.reference import reference
from vb_wizard.domain.cues import BY_TRAINER, AtMoment
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.exercise import Inject, InjectKind
from vb_wizard.domain.findings import Severity
from vb_wizard.domain.moments import Moment
from vb_wizard.engine.machine import compile_book
from vb_wizard.exchange.msel_cells import Line, from_csv, from_ods, to_csv, to_ods
from vb_wizard.exchange.msel_reading import Read, injects_of
from vb_wizard.presenters.sheets.msel import (
    COLUMNS,
    CUE,
    EXPECTED,
    GOAL,
    KIND,
    NAME,
    TEXT,
    TIME,
    Ground,
    msel_rows,
)

MODEL = reference(SCENARIO, EXERCISE, compile_book(small_book()))
GROUND = Ground(SCENARIO, EXERCISE, MODEL, small_book())
FORMS = pytest.mark.parametrize(("write", "read"), [(to_csv, from_csv), (to_ods, from_ods)])


def changed(number: int, **cells: str) -> Read:
    """Read the list with some cells of one row changed; `_` in a name stands for the column of that name."""
    rows = [dict(row) for row in msel_rows(GROUND)]
    rows[number] |= {COLUMNS_BY[name]: value for name, value in cells.items()}
    return injects_of("lijst.csv", from_csv(to_csv(rows)), GROUND)


COLUMNS_BY: Mapping[str, str] = {
    "name": NAME,
    "time": TIME,
    "cue": CUE,
    "kind": KIND,
    "text": TEXT,
    "expected": EXPECTED,
    "goal": GOAL,
}


@FORMS
def test_what_goes_out_comes_in_the_same(
    write: Callable[..., bytes], read: Callable[[bytes], tuple[Line, ...]]
) -> None:
    """Every inject with its cue comes back as it was, without a finding, and the same list gives the same bytes."""
    written = write(msel_rows(GROUND))
    found = injects_of("lijst", read(written), GROUND)
    assert found.injects == EXERCISE.injects
    assert found.findings == ()
    assert written == write(msel_rows(GROUND))


@settings(max_examples=25, deadline=None)
@given(
    text=st.text(
        st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40
    ).filter(str.strip),
    start=st.sampled_from(["", "=", "+1", "-", "@", "'", "'=", "\t=", " =", ";", '"', "a\nb", "  "]),
)
def test_any_text_survives_and_none_is_a_formula(text: str, start: str) -> None:
    """Whatever a text begins with, no cell of the CSV starts a formula, and reading gives the text back."""
    inject = replace(EXERCISE.injects[0], text=start + text, note=start)
    ground = replace(GROUND, exercise=replace(EXERCISE, injects=(inject,)))
    lines = from_csv(to_csv(msel_rows(ground)))
    assert injects_of("lijst", lines, ground).injects == (inject,)
    raw = to_csv(msel_rows(ground)).decode("utf-8-sig")
    assert not any(f';"{sign}' in raw for sign in "=+-@\t")


def test_what_is_expected_follows_from_the_flow() -> None:
    """The row of an inject says what the flow asks because of it, in words, and which goal that serves; nobody typed it."""
    rows = {row[NAME]: row for row in msel_rows(GROUND)}
    assert rows["stil"][EXPECTED] == "Bel de politie"
    assert rows["stil"][GOAL] == "DOEL bellen"
    assert rows["mail"][EXPECTED].splitlines()[0] == "Bel de politie"
    assert rows["los"][EXPECTED] == ""
    assert rows["mail"][TIME] == "0 min"
    assert rows["terug"][TIME] == ""
    assert "is bereikt" in rows["terug"][CUE]


def test_a_trainer_changes_times_and_adds_injects() -> None:
    """A new time, a clock time and a row of its own come in; a row that is gone is gone; an emptied cue waits for the trainer."""
    assert changed(0, time="+12").injects[0].cue == AtMoment(Moment(12))
    assert changed(0, time="9:05:00").injects[0].cue == AtMoment(Moment(clock="09:05"))
    assert changed(1, cue="").injects[1].cue == BY_TRAINER
    assert changed(1, cue="", time="7 min").injects[1].cue == AtMoment(Moment(7))
    new = {
        **dict.fromkeys(COLUMNS, ""),
        NAME: "nieuw",
        KIND: "pers",
        TIME: "30",
        "Titel": "Nieuw",
        TEXT: "Klopt dit?",
    }
    found = injects_of("x", from_csv(to_csv([msel_rows(GROUND)[0], new])), GROUND)
    assert found.findings == ()
    made = Inject("nieuw", InjectKind.PRESS, "Nieuw", "Klopt dit?", AtMoment(Moment(30)))
    assert found.injects == (EXERCISE.injects[0], made)


@pytest.mark.parametrize(
    ("number", "cells", "column", "words"),
    [
        (0, {"time": "straks"}, TIME, "'straks' is geen tijd"),
        (0, {"time": "25:00"}, TIME, "geen tijd"),
        (0, {"kind": "duif"}, KIND, "bestaat niet"),
        (0, {"text": " "}, TEXT, "leeg"),
        (0, {"name": "Twee Woorden"}, NAME, "geen naam"),
        (1, {"name": "mail"}, NAME, "twee keer"),
        (1, {"cue": "zodra het regent"}, CUE, "stond niet in het scenario"),
        (1, {"time": "4 min"}, TIME, "een tijd en een aanleiding"),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(
    number: int, cells: dict[str, str], column: str, words: str
) -> None:
    """A mistake is told with its line, its column and what to do, and then nothing at all is taken over."""
    found = changed(number, **cells)
    assert found.injects == ()
    errors = [one for one in found.findings if one.severity is Severity.ERROR]
    (finding,) = [one for one in errors if words in one.sentence]
    assert (finding.line, finding.column) == (number + 2, COLUMNS.index(column) + 1)
    assert finding.advice


def test_what_is_expected_is_looked_at_and_never_taken_over() -> None:
    """A trainer who types an expected action or a goal is told that those follow from the flow; the injects come in unchanged."""
    found = changed(0, expected="Ga naar huis", goal="Iets anders")
    assert found.injects == EXERCISE.injects
    assert [(one.column, one.severity) for one in found.findings] == [
        (COLUMNS.index(EXPECTED) + 1, Severity.WARNING),
        (COLUMNS.index(GOAL) + 1, Severity.WARNING),
    ]


def test_columns_may_be_moved_and_not_missed() -> None:
    """Columns are known by their heading, in any order; a missing or doubled one is an error."""
    lines = from_csv(to_csv(msel_rows(GROUND)))
    turned = [Line(one.number, tuple(reversed(one.cells))) for one in lines]
    assert injects_of("x", turned, GROUND).injects == EXERCISE.injects
    short = [Line(one.number, one.cells[:-1]) for one in lines]
    assert "Voor de trainer" in injects_of("x", short, GROUND).findings[0].sentence
    assert injects_of("x", (), GROUND) == Read((), ())


def test_a_comma_or_other_line_ends_make_no_difference() -> None:
    """What another program makes of the file is read all the same."""
    text = to_csv(msel_rows(GROUND)).decode("utf-8-sig").replace('";"', '","').replace("\r\n", "\n")
    assert injects_of("x", from_csv(text.encode()), GROUND).injects == EXERCISE.injects


def _package(xml: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("content.xml", xml)
    return target.getvalue()


@pytest.mark.parametrize(
    ("read", "content"),
    [
        (from_csv, b"\xff\xfe\x00naam"),
        (from_csv, b"x" * (5 * 1024 * 1024)),
        (from_ods, b"geen zip"),
        (from_ods, _package(b"<office/>")),
        (from_ods, _package(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")),
        (from_ods, _package(b" " * (5 * 1024 * 1024))),
    ],
)
def test_a_strange_file_is_refused(read: Callable[[bytes], object], content: bytes) -> None:
    """What is no spreadsheet, is far too large, or would grow when it is unpacked, is refused with what to do."""
    with pytest.raises(KnownError) as refused:
        read(content)
    assert "overgenomen" in str(refused.value)


def test_the_sheet_opens_readable_and_prints_one_page_wide() -> None:
    """The mark stands on it, headings come back on each page, every column has its width, and text wraps."""
    with zipfile.ZipFile(io.BytesIO(to_ods(msel_rows(GROUND)))) as package:
        content, styles = (package.read(name).decode() for name in ("content.xml", "styles.xml"))
    assert 'table:name="OEFENING draaiboek"' in content
    assert content.count("<table:table-header-rows>") == 1
    assert content.count("<table:table-column ") == len(COLUMNS)
    assert 'fo:wrap-option="wrap"' in content
    assert 'style:scale-to-X="1"' in styles
    assert (
        "Page"
        not in styles[styles.index('style:name="Default" style:page-layout-name') :].split(
            "</style:master-page>"
        )[0]
    )
