"""The window with the use cases behind it: what the user does is in the journal before the screen moves on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.small_book import small_book
from tests.fakes.small_office import MemoryFlowLibrary, services
from tests.ui.conftest import named
from tests.ui.running import Desk, SampleHouse
from vb_wizard.application.office import Office
from vb_wizard.application.session import random_id
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import (
    AcuteRaised,
    Answered,
    Called,
    Closed,
    EvidenceAdded,
    Mark,
    Noted,
    Renamed,
    TaskMarked,
)
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.answers import CallAnswer, EvidenceAnswer, MarkAnswer
from vb_wizard.ui.running import build_window


def test_a_door_opens_a_case_and_an_answer_is_recorded(case: Desk) -> None:
    """One key for the door, one for the answer, Enter: it is in the journal and the next question stands there."""
    first = case.running.window.case.centre.title.text()
    case.answer("2")
    assert isinstance(case.events()[-1], Answered)
    assert case.running.window.case.centre.title.text() != first


def test_back_and_forward_keep_the_answer(case: Desk, qtbot: QtBot) -> None:
    """Alt+Left shows the earlier question with its answer, Alt+Right goes on without asking again."""
    case.answer("2")
    title = case.running.window.case.centre.title.text()
    case.running.window.commanded.emit(Command.BACK)
    assert case.running.window.case.centre.ask.value() == "nee"
    case.running.window.commanded.emit(Command.FORWARD)
    assert case.running.window.case.centre.title.text() == title
    assert len([event for event in case.events() if isinstance(event, Answered)]) == 2


@pytest.mark.parametrize("keys", [Qt.Key.Key_L, Qt.Key.Key_1])
def test_shortcuts_work_from_a_text_field(case: Desk, qtbot: QtBot, keys: Qt.Key) -> None:
    """Ctrl+L goes to the log line and Ctrl+1 to acute danger, whatever has the keyboard."""
    window = case.running.window
    window.case.foot.line.setFocus()
    qtbot.keyClick(window.case.foot.line, keys, Qt.KeyboardModifier.ControlModifier)
    raised = any(isinstance(event, AcuteRaised) for event in case.events())
    assert raised is (keys == Qt.Key.Key_1)


def test_the_red_button_works_without_a_case(desk: Desk, qtbot: QtBot) -> None:
    """From the start screen one click opens a new case in the steps for acute danger."""
    qtbot.mouseClick(named(desk.running.window, "acute"), Qt.MouseButton.LeftButton)
    assert isinstance(desk.events()[-1], AcuteRaised)
    assert desk.running.window.shows_case


def test_the_red_button_works_from_the_contacts_and_returns(case: Desk) -> None:
    """The case goes to acute danger; when it is over it is where it was."""
    before = case.running.window.case.centre.title.text()
    case.running.contacts.show()
    case.running.window.commanded.emit(Command.ACUTE)
    assert case.running.window.shows_case
    assert case.running.cases.desk is not None
    case.running.cases.desk.end_acute()
    case.running.cases.show()
    assert case.running.window.case.centre.title.text() == before


def test_the_red_button_never_fails_silently(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """When even a new case cannot be made, the window says to call 112."""

    def refuse(*_: object) -> None:
        raise KnownError("De schijf is vol.", "Niets is verloren.", "Maak ruimte.")

    monkeypatch.setattr(Office, "open_door", refuse)
    desk.running.window.commanded.emit(Command.ACUTE)
    said = desk.running.window.message.words.text()
    assert "112" in said
    assert "De schijf is vol." in said


def test_an_action_is_done_with_enter(acting: Desk, qtbot: QtBot) -> None:
    """Enter marks the current action and the next becomes current."""
    window = acting.running.window
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    last = acting.events()[-1]
    assert isinstance(last, TaskMarked)
    assert (last.task, last.mark) == ("bellen", Mark.DONE)
    assert window.focusWidget().objectName() == "done:alleen_mail"


@pytest.mark.parametrize(
    ("mark", "answer"),
    [
        (Mark.NOT_POSSIBLE, MarkAnswer("geen bereik")),
        (Mark.NOT_APPLICABLE, MarkAnswer("was een grap")),
        (Mark.DELEGATED, MarkAnswer(to="Bode")),
        (Mark.POSTPONED, MarkAnswer(until=datetime(2026, 11, 24, 9, 0))),  # noqa: DTZ001 - as it was typed
    ],
)
def test_what_the_dialog_tells_is_recorded(
    acting: Desk, qtbot: QtBot, mark: Mark, answer: MarkAnswer
) -> None:
    """Reason, person and moment come into the journal; the moment is Dutch time."""
    acting.asks.answer_mark = answer
    qtbot.mouseClick(named(acting.running.window, f"mark:{mark.value}"), Qt.MouseButton.LeftButton)
    last = acting.events()[-1]
    assert isinstance(last, TaskMarked)
    assert (last.mark, last.reason, last.to) == (mark, answer.reason, answer.to)
    assert last.until == ("2026-11-24T09:00:00+01:00" if mark is Mark.POSTPONED else "")


def test_cancelling_a_dialog_changes_nothing(acting: Desk) -> None:
    """No mark, no call, no evidence, no closing."""
    before = len(acting.events())
    window = acting.running.window
    named(window, "mark:delegated").click()  # type: ignore[attr-defined]
    window.case.right.call_note_wanted.emit(next(iter(window.case.right.contacts.rows())).contact)  # type: ignore[attr-defined]
    for command in (Command.EVIDENCE, Command.CLOSE, Command.RENAME):
        window.commanded.emit(command)
    assert len(acting.events()) == before


def test_calling_dials_the_number_and_offers_to_note_it(acting: Desk, qtbot: QtBot) -> None:
    """The number also stands on the clipboard, and one click leads to the note."""
    window = acting.running.window
    acting.asks.answer_call = CallAnswer("Politie", "112", "bereikt", "auto komt")
    qtbot.mouseClick(named(window, "call:politie"), Qt.MouseButton.LeftButton)
    assert acting.outside.done == ["kopieer 112", "bel 112"]
    qtbot.mouseClick(window.message.action, Qt.MouseButton.LeftButton)
    last = acting.events()[-1]
    assert isinstance(last, Called)
    assert (last.contact, last.number, last.text) == ("politie", "112", "auto komt")


def test_a_computer_that_cannot_call_says_the_number(acting: Desk) -> None:
    """The sentence names the number, so that it can be dialled by hand."""
    acting.outside.works = False
    named(acting.running.window, "call:politie").click()  # type: ignore[attr-defined]
    assert "112 met een telefoon" in acting.running.window.message.words.text()


def test_a_note_is_kept_and_the_line_is_empty(case: Desk, qtbot: QtBot) -> None:
    """Enter in the log line is enough."""
    line = case.running.window.case.foot.line
    qtbot.keyClicks(line, "Tweede auto")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert case.events()[-1] == Noted("Tweede auto")
    assert line.text() == ""


def test_enter_in_the_log_line_is_about_the_note_alone(acting: Desk, qtbot: QtBot) -> None:
    """It marks no action and gives no answer that was only chosen, also when the step has stood there for a while."""
    centre, line = acting.running.window.case.centre, acting.running.window.case.foot.line
    for words in ("Tweede auto", ""):
        centre.settle()
        line.setFocus()
        qtbot.keyClicks(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert acting.events()[-1] == Noted("Tweede auto")


def test_a_note_that_cannot_be_kept_stays_in_the_line(
    case: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is told in its own sentences, and the text is still there to try again."""

    def refuse(*_: object) -> None:
        raise KnownError("De schijf is vol.", "Wat er stond, staat er nog.", "Maak ruimte.")

    assert case.running.cases.desk is not None
    monkeypatch.setattr(type(case.running.cases.desk), "note", refuse)
    line = case.running.window.case.foot.line
    qtbot.keyClicks(line, "Belangrijk")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Belangrijk"
    assert (
        case.running.window.message.words.text()
        == "De schijf is vol. Wat er stond, staat er nog. Maak ruimte."
    )


def test_files_become_evidence_by_button_and_by_drop(case: Desk, tmp_path: Path) -> None:
    """Both ask once where the files come from; each file is an entry."""
    mail = tmp_path / "mail é.eml"
    mail.write_bytes(b"van: iemand")
    case.asks.answer_files, case.asks.answer_evidence = (mail,), EvidenceAnswer("postvak", "origineel")
    case.running.window.commanded.emit(Command.EVIDENCE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(mail)), QUrl("https://voorbeeld.nl/")])
    no = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, no)
    case.running.window.dropEvent(drop)
    kept = [event for event in case.events() if isinstance(event, EvidenceAdded)]
    assert [(one.number, one.name, one.origin) for one in kept] == [
        (1, "mail é.eml", "postvak"),
        (2, "mail é.eml", "postvak"),
    ]


def test_a_wrong_piece_is_withdrawn_in_two_actions_and_counts_again(case: Desk, qtbot: QtBot) -> None:
    """Enter on the piece asks why; the piece stays in sight with the reason, and the same way leads back."""
    cases, window = case.running.cases, case.running.window
    desk = cases.desk
    assert desk is not None
    desk.add_evidence(b"inhoud", "mail.eml")
    cases.show()
    piece = named(window, "piece:1")
    qtbot.keyClick(piece, Qt.Key.Key_Return)
    assert not desk.state.withdrawn
    case.asks.answer_text = "van een andere zaak"
    qtbot.keyClick(piece, Qt.Key.Key_Return)
    assert case.asks.asked[-1] == "withdraw 1. mail.eml · 6 bytes"
    assert desk.state.withdrawn == {1: "van een andere zaak"}
    said = "1. mail.eml · 6 bytes. Ingetrokken: van een andere zaak. Laat weer tellen …"
    assert piece.accessibleName() == said
    assert "kopie blijft bewaard" in window.message.words.text()
    desk.close_case("klaar")
    cases.show()
    assert (piece.isEnabled(), piece.focusPolicy()) == (False, Qt.FocusPolicy.NoFocus)
    desk.reopen()
    cases.show()
    qtbot.keyClick(piece, Qt.Key.Key_Return)
    assert desk.state.withdrawn == {}


def test_a_picture_is_pasted_as_evidence(case: Desk, qtbot: QtBot) -> None:
    """Ctrl+V outside a field takes the picture; in a field it is the field's."""
    case.asks.answer_evidence = EvidenceAnswer("", "")
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    QGuiApplication.clipboard().setImage(picture)
    window = case.running.window
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.case.foot.line, Qt.Key.Key_V, control)
    assert not any(isinstance(event, EvidenceAdded) for event in case.events())
    window.case.centre.take_focus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_V, control)
    last = case.events()[-1]
    assert isinstance(last, EvidenceAdded)
    assert last.name.endswith(".png")


def test_a_file_that_cannot_be_read_is_said_and_the_others_stay(case: Desk, tmp_path: Path) -> None:
    """The first file is in the case, the second is named in the message."""
    good = tmp_path / "goed.txt"
    good.write_text("goed")
    case.asks.answer_files, case.asks.answer_evidence = (good, tmp_path / "weg.txt"), EvidenceAnswer("", "")
    case.running.window.commanded.emit(Command.EVIDENCE)
    assert len([event for event in case.events() if isinstance(event, EvidenceAdded)]) == 1
    assert case.running.window.message.isVisible()


def test_a_case_is_renamed_closed_and_opened_again(case: Desk) -> None:
    """A closed case takes no answers; reopened it does."""
    window = case.running.window
    case.asks.answer_text = "Man bij de deur"
    window.commanded.emit(Command.RENAME)
    assert isinstance(case.events()[-1], Renamed)
    assert "Man bij de deur" in window.top.title.text()
    window.commanded.emit(Command.CLOSE)
    assert isinstance(case.events()[-1], Closed)
    assert not window.case.centre.onward.isVisible()
    window.commanded.emit(Command.REOPEN)
    case.answer("2")


def test_a_track_is_opened_from_the_rail(case: Desk, qtbot: QtBot) -> None:
    """And the trunk is one click away again."""
    window = case.running.window
    qtbot.mouseClick(named(window, "track:zorg"), Qt.MouseButton.LeftButton)
    assert case.running.cases.desk is not None
    assert case.running.cases.desk.state.focus.track == "zorg"
    qtbot.mouseClick(named(window, "track:hoofd"), Qt.MouseButton.LeftButton)
    assert case.running.cases.desk.state.focus.track == "hoofd"


def test_quitting_and_starting_again_returns_to_the_same_place(case: Desk, qapp: QApplication) -> None:
    """The second window opens the case at the question where the first was left."""
    case.answer("2")
    title = case.running.window.case.centre.title.text()
    case.running.cases.close()
    house = SampleHouse(Office(services(case.store)), MemoryFlowLibrary(small_book()), case.root)
    again = build_window(house, case.asks, case.outside)  # type: ignore[arg-type]
    again.begin()
    assert again.window.case.centre.title.text() == title
    again.cases.close()
    again.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_exercise_can_be_gone_on_with(desk: Desk, qtbot: QtBot) -> None:
    """An exercise that was left stands on the screen with scenarios and opens where it was."""
    office = Office(services(exercises=lambda: desk.exercises, new_id=random_id))
    begun = office.start_case("hoofd", "Oefening: brief", is_exercise=True)
    begun.answer(begun.state.focus, "nee")
    begun.close()
    desk.running.start.open_door("oefenen")
    button = named(desk.running.window, f"play:{begun.case.header.id}")
    assert "Ga verder" in button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.running.window.shows_case
    assert len(desk.events()) == 2


def test_a_large_file_is_copied_while_the_window_waits(case: Desk, tmp_path: Path) -> None:
    """The copy is made outside the thread of the window; the entry is whole and the window takes answers again."""
    film = tmp_path / "deurbel.mp4"
    film.write_bytes(b"beeld" * 1_200_000)
    case.asks.answer_files, case.asks.answer_evidence = (film,), EvidenceAnswer("deurbel", "")
    case.running.window.commanded.emit(Command.EVIDENCE)
    last = case.events()[-1]
    assert isinstance(last, EvidenceAdded)
    assert last.size == 6_000_000
    assert case.running.window.isEnabled()
    case.answer("2")


def test_a_large_file_that_cannot_be_kept_is_said(case: Desk, tmp_path: Path) -> None:
    """Trouble in the other thread becomes the same sentence, and the window lives on."""
    film = tmp_path / "deurbel.mp4"
    film.write_bytes(b"beeld" * 1_200_000)
    case.asks.answer_files, case.asks.answer_evidence = (film,), EvidenceAnswer("deurbel", "")
    case.store.trouble = KnownError("De schijf is vol.", "Niets is verloren.", "Maak ruimte.")
    case.running.window.commanded.emit(Command.EVIDENCE)
    assert not any(isinstance(event, EvidenceAdded) for event in case.events())
    assert "De schijf is vol." in case.running.window.message.words.text()
    assert case.running.window.isEnabled()
