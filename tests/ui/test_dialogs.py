"""The dialogs: what they ask, what they refuse, and what comes out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import sample_views as sample
from tests.ui.conftest import NOW
from tests.ui.test_accessible import SILENT, walk
from tests.ui.test_layout import cut_off
from vb_wizard.presenters.how import HowView
from vb_wizard.ui.dialogs.answers import CallAnswer, EvidenceAnswer, HowAnswer, MarkAnswer
from vb_wizard.ui.dialogs.form import Form
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.window import Window

Act = Callable[[QDialog], None]


@pytest.fixture
def questions(window: Window) -> Questions:
    """The dialogs over a window with a case."""
    window.show_case(sample.CASE)
    return Questions(window._theme, window, lambda: NOW)


def during(act: Act) -> None:
    """Do something with the dialog that opens next."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)


def fill(qtbot: QtBot, **texts: str) -> Act:
    """Type into the fields by the start of their names, and keep."""

    def act(dialog: QDialog) -> None:
        for name, text in texts.items():
            fields = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]
            field = next(one for one in fields if one.accessibleName().startswith(name.replace("_", " ")))
            qtbot.keyClicks(field, text)
        press(dialog)

    return act


def press(dialog: QDialog, name: str = "ok") -> None:
    """Click a button of a dialog."""
    button = dialog.findChild(QWidget, name)
    button.click()  # type: ignore[union-attr]


@pytest.mark.parametrize("mark", ["not_possible", "not_applicable"])
def test_a_reason_is_obligatory_where_nothing_was_done(questions: Questions, qtbot: QtBot, mark: str) -> None:
    """Keeping without a reason says so and stays; with a reason it comes out."""
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, Form)
        press(dialog)
        said.append(dialog.problem.text())
        fill(qtbot, Waarom="geen bereik")(dialog)

    during(act)
    assert questions.mark("Bel de politie", mark) == MarkAnswer("geen bereik")
    assert said == ["Vul dit in."]


def test_handing_over_asks_to_whom_and_maybe_until_when(questions: Questions, qtbot: QtBot) -> None:
    """Only the name is obligatory."""
    during(fill(qtbot, Aan_wie="Bode"))
    assert questions.mark("Sluit de deur", "delegated") == MarkAnswer("", "Bode", None)


@pytest.mark.parametrize(
    ("typed", "until", "said"),
    [
        ({}, None, "Vul dit in."),
        (
            {"Tot wanneer?, Datum": "22-11-2026", "Tot wanneer?, Tijd": "9:00"},
            None,
            "Dit moment is al voorbij.",
        ),
        ({"Tot wanneer?, Datum": "24-11", "Tot wanneer?, Tijd": "17:00"}, datetime(2026, 11, 24, 17), ""),  # noqa: DTZ001
    ],
)
def test_postponing_asks_for_a_moment_that_lies_ahead(
    questions: Questions, qtbot: QtBot, typed: dict[str, str], until: datetime | None, said: str
) -> None:
    """No moment, or one that has passed, is refused with a sentence."""
    heard: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, Form)
        fill(qtbot, **typed)(dialog)
        heard.append(dialog.problem.text())

    during(act)
    answer = questions.mark("Vraag terugkoppeling", "postponed")
    assert (answer.until if answer else None) == until
    assert heard == [said]


def test_a_call_asks_how_it_went(questions: Questions, qtbot: QtBot) -> None:
    """Nothing is chosen beforehand; name and number are filled in already."""
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, Form)
        press(dialog)
        said.append(dialog.problem.text())
        dialog.findChild(QRadioButton, "choice:niet_bereikt").click()  # type: ignore[union-attr]
        fill(qtbot, Wat_is_er_gezegd="voicemail")(dialog)

    during(act)
    assert questions.call("Politie", "0900-8844") == CallAnswer(
        "Politie", "0900-8844", "niet_bereikt", "voicemail"
    )
    assert said == ["Kies een antwoord bij 'Hoe ging het?'."]


def test_evidence_names_the_files_and_asks_where_they_come_from(questions: Questions, qtbot: QtBot) -> None:
    """Many files are counted instead of listed."""
    during(fill(qtbot, Waar_komt="postvak"))
    assert questions.evidence([f"bestand{n}.txt" for n in range(20)]) == EvidenceAnswer("postvak", "")


def test_enter_keeps_and_escape_cancels(questions: Questions, qtbot: QtBot) -> None:
    """From a line, without touching the mouse."""

    def enter(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        qtbot.keyClicks(field, "Nieuwe naam")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    during(enter)
    assert questions.title("Oude naam") == "Nieuwe naam"
    during(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert questions.title("Oude naam") is None


@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox, QLineEdit])
def test_enter_keeps_from_every_kind_of_field(
    questions: Questions, qtbot: QtBot, kind: type[QWidget]
) -> None:
    """Who chose with the arrows or ticked with the space bar keeps with Enter, once; the first field has the keyboard."""
    view = HowView(
        "Hoe", "", (("group", "Groep"), ("alone", "Alleen")), (), (("plek", "Plek", "hal"),), (("a", "A"),)
    )

    def enter(dialog: QDialog) -> None:
        assert isinstance(dialog.focusWidget(), QRadioButton)
        kept: list[int] = []
        dialog.finished.connect(kept.append)
        qtbot.keyClick(dialog.findChild(kind), Qt.Key.Key_Return)
        assert kept == [QDialog.DialogCode.Accepted]

    during(enter)
    assert questions.how(view) == HowAnswer("group", {"plek": "hal"}, ())


@pytest.mark.parametrize("ask", ["note", "opt_out", "close_case", "reopen_case"])
def test_the_other_questions_give_back_a_text(questions: Questions, qtbot: QtBot, ask: str) -> None:
    """A reason that may be left out is an empty text, cancelling is nothing."""

    def act(dialog: QDialog) -> None:
        qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "omdat")
        press(dialog)

    arguments = {"note": ("iets",), "opt_out": ("iets",), "close_case": ((),)}.get(ask, ())
    during(act)
    assert getattr(questions, ask)(*arguments) == "omdat"
    during(lambda dialog: press(dialog, "cancel"))
    assert getattr(questions, ask)(*arguments) is None


def test_closing_with_an_open_term_of_the_law_asks_for_a_reason(questions: Questions, qtbot: QtBot) -> None:
    """The dialog names the term and does not take an empty reason."""
    seen: list[str] = []

    def act(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        press(dialog)
        assert dialog.isVisible()
        qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "geen klacht gewenst")
        press(dialog)

    during(act)
    assert questions.close_case(["Dien de klacht in"]) == "geen klacht gewenst"
    assert any("Dien de klacht in" in one for one in seen)


@pytest.mark.parametrize("show", ["mark", "call", "evidence", "keys"])
def test_every_dialog_is_named_and_not_cut_off(questions: Questions, qapp: QApplication, show: str) -> None:
    """What takes the keyboard has a name and a role, and all words have room."""
    bad: list[str] = []

    def act(dialog: QDialog) -> None:
        qapp.processEvents()
        nodes = walk(QAccessible.queryAccessibleInterface(dialog))
        controls = [node for node in nodes if node.state().focusable]
        bad.extend(
            f"{node.role()} {node.object()}"
            for node in controls
            if not node.text(QAccessible.Text.Name) or node.role() in SILENT
        )
        bad.extend(cut_off(dialog))
        focus = qapp.focusWidget()
        if focus is None or not dialog.isAncestorOf(focus):
            bad.append("nothing in the dialog has the keyboard")

    during(act)
    {
        "mark": lambda: questions.mark("Bel", "postponed"),
        "call": lambda: questions.call("Politie", "112"),
        "evidence": lambda: questions.evidence(["mail.eml"]),
        "keys": questions.keys,
    }[show]()
    assert bad == []


def test_a_saved_name_ends_in_pdf(
    questions: Questions, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Who types a name without an end gets one; cancelling is nothing."""
    for chosen, path in ((str(tmp_path / "dossier"), tmp_path / "dossier.pdf"), ("", None)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=chosen: (chosen, ""))
        assert questions.save_path("dossier-2026-001.pdf") == path


def test_files_come_from_the_dialog_of_the_system(
    questions: Questions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None when it is cancelled."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/a/b.txt"], ""))
    assert questions.files() == (Path("/a/b.txt"),)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    assert questions.files() == ()


@pytest.mark.parametrize("show", ["mark", "call", "evidence"])
def test_a_form_shows_everything_without_scrolling(
    questions: Questions, qapp: QApplication, show: str
) -> None:
    """Where there is room the dialog is as high as what it asks."""
    hidden: list[int] = []

    def act(dialog: QDialog) -> None:
        qapp.processEvents()
        hidden.extend(area.verticalScrollBar().maximum() for area in dialog.findChildren(QScrollArea))

    during(act)
    {
        "mark": lambda: questions.mark("Bel", "postponed"),
        "call": lambda: questions.call("Politie", "112"),
        "evidence": lambda: questions.evidence([f"{n}.eml" for n in range(9)]),
    }[show]()
    assert hidden == [0]


def test_a_dialog_goes_when_it_has_ended(questions: Questions, window: Window, qapp: QApplication) -> None:
    """Its answer is read and then it is gone: a day of notes does not leave a day of dialogs behind."""
    for _ in range(3):
        during(lambda dialog: dialog.reject())
        assert questions.note("een actie") is None
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []
