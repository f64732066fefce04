"""The worked examples of an overlay: they fit the national flows, are marked as examples, and are not loaded by anybody."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.flows.conftest import FLOWS
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.findings import Severity
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.overlaid_folder import OverlaidFolder

EXAMPLES = sorted((FLOWS / "examples").glob("*.yaml"))


@pytest.fixture(scope="module")
def laid(library: FlowFolder) -> dict[str, OverlaidFolder]:
    """Give the national flows with each example on them."""
    return {path.stem: OverlaidFolder(library, path, DutchCalendar()) for path in EXAMPLES}


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> Path:
    """Give each example."""
    path: Path = request.param
    return path


def test_there_are_two() -> None:
    """One about direct danger, one about who decides."""
    assert [path.stem for path in EXAMPLES] == ["epe", "voorne_aan_zee"]


def test_an_example_fits(example: Path, laid: dict[str, OverlaidFolder]) -> None:
    """An example can be used: nothing in it is an error, looser than the national flows, or turned off."""
    overlaid = laid[example.stem]
    wrong = [
        str(one)
        for one in overlaid.overlay_findings()
        if one.severity is not Severity.NOTE and one.code != "VB562"
    ]
    assert wrong == []
    assert overlaid.book().overlay is not None


def test_an_example_says_that_it_is_one_and_holds_no_number(example: Path) -> None:
    """Title and maker say that it is an example; no telephone number is made up."""
    text = example.read_text(encoding="utf-8")
    assert text.startswith("# VOORBEELD van een eigen aanvulling. Zij staat niet aan")
    assert re.search(r'^title: "Voorbeeld: ', text, re.MULTILINE)
    assert re.search(r"^office: Voorbeeld, gemaakt door vb-wizard$", text, re.MULTILINE)
    assert "number:" not in text


def test_examples_are_not_loaded(book: Book) -> None:
    """The national book knows nothing of them."""
    assert book.overlay is None
    assert not [name for name in book.texts if "examples" in name]


def test_voorne_adds_to_the_acute_card(laid: dict[str, OverlaidFolder], book: Book) -> None:
    """Asking for help and helping the wounded stand on the card for danger in the building, and 112 stays first."""
    merged = laid["voorne_aan_zee"].book()
    national = [task.id for task in book.flows["acuut"].steps["in_gebouw"].tasks]
    tasks = [task.id for task in merged.flows["acuut"].steps["in_gebouw"].tasks]
    assert [task for task in tasks if not task.startswith("voorne_")] == national
    assert len(tasks) == len(national) + 2
    assert {cited.doc for step in merged.flows["acuut"].steps.values() for task in step.tasks
            if task.id.startswith("voorne_") for cited in task.sources} == {"protocol_voorne"}  # fmt: skip


def test_epe_puts_the_decision_with_the_municipality(laid: dict[str, OverlaidFolder], book: Book) -> None:
    """Before the signature the municipality decides, and the victim is asked to cooperate; the klacht stays with the victim."""
    merged = laid["epe"].book()
    tasks = [task.id for task in merged.flows["aangifte"].steps["gemeente_doet"].tasks]
    assert tasks[:2] == ["epe_gemeente_beslist", "epe_meewerken"]
    assert merged.flows["aangifte"].steps["klacht"] == book.flows["aangifte"].steps["klacht"]
