"""What is added to a play while it is talked about, and what the office takes over from it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.fakes.improvements import MemoryImprovements
from tests.fakes.small_debrief import LESSON, played, talk
from tests.fakes.small_exercise import SCENARIO, Training
from tests.fakes.small_office import NOW
from vb_wizard.application.improvements import Improvements, lesson_key, looks_made_up
from vb_wizard.application.office import Office
from vb_wizard.application.training.afterwards import Afterwards
from vb_wizard.application.training.experience import experience, propose
from vb_wizard.domain.errors import KnownError, UsageError
from vb_wizard.domain.play import Explained


def test_accounts_notes_and_lessons_are_added_after_the_end() -> None:
    """They are there at the next look; a lesson can be changed and taken back; a day that is none is refused."""
    training = Training()
    play = played(training)
    branch = talk(training, play).record.branch
    after = Afterwards(training.services)
    after.account(play, branch, "buiten", Explained.DOUBT, " Nog niet. ")
    after.comment(play, branch, "Later bedacht.")
    after.comment(play, branch, "  ")
    after.lesson(play, branch, "Oefen vaker.", "griffier", "")
    found = talk(training, play)
    account = found.record.state.accounts["buiten"]
    assert (account.answer, account.text) == (Explained.DOUBT, "Nog niet.")
    assert [one.text for one in found.comments] == ["De groep bleef rustig.", "Later bedacht."]
    first, second = found.lessons
    after.lesson(play, branch, "Oefen elk jaar.", "griffier", "2027-03-01", second.seq)
    after.lesson(play, branch, "", "", "", first.seq)
    (left,) = talk(training, play).lessons
    assert (left.text, left.due) == ("Oefen elk jaar.", "2027-03-01")
    with pytest.raises(UsageError):
        after.lesson(play, branch, "Les", "", "morgen")
    with pytest.raises(KnownError):
        after.comment("weg", branch, "Iets")


def test_a_play_goes_away_whole_and_can_come_back() -> None:
    """After removing there is no such play; putting it back gives exactly what there was."""
    training = Training()
    play = played(training)
    before = talk(training, play)
    kept = Afterwards(training.services).remove(play)
    assert training.plays.rows() == ()
    with pytest.raises(KnownError):
        training.plays.record(play)
    Afterwards(training.services).put_back(kept)
    assert talk(training, play).record.journal == before.record.journal


def test_only_the_words_of_a_lesson_come_into_the_preparation() -> None:
    """Text, role and day are kept under a name that says nothing; the same lesson twice is one; it is ticked off with a day."""
    kept = Improvements(MemoryImprovements())
    name = lesson_key("spel", "zaak", 7)
    assert "spel" not in name
    assert name == lesson_key("spel", "zaak", 7) != lesson_key("spel", "zaak", 8)
    kept.take(name, LESSON, "Secretaris", date(2026, 12, 1), NOW)
    kept.take(name, f"{LESSON}  Nu.", "Secretaris", date(2026, 12, 2), NOW)
    (one,) = kept.all()
    assert (one.text, one.due, one.is_open) == (f"{LESSON} Nu.", date(2026, 12, 2), True)
    with pytest.raises(UsageError):
        kept.prove(name, date(2026, 11, 24), NOW)
    kept.prove(name, date(2026, 11, 23), NOW)
    assert kept.all()[0].proven_on == date(2026, 11, 23)
    kept.prove(name, None, NOW)
    kept.drop(name, NOW)
    assert kept.all() == ()
    kept.drop(name, NOW, gone=False)
    assert kept.all()[0].is_open


@pytest.mark.parametrize(
    "text",
    ["Bel 0900-8844.", "Bel 06 1234 5678", "Mail naar iemand@voorbeeld.nl", "Kijk op www.voorbeeld.nl"],
)
def test_what_may_be_made_up_is_refused(text: str) -> None:
    """A number or an address in a lesson may come from the story, so it does not reach the real preparation."""
    kept = Improvements(MemoryImprovements())
    with pytest.raises(UsageError):
        kept.take("x", text, "Secretaris", date(2026, 12, 1), NOW)
    assert kept.all() == ()


def test_a_day_a_time_and_112_are_no_made_up_number() -> None:
    """A lesson may name a date, a time and the number that everybody knows."""
    assert not looks_made_up("Regel dit vóór 1-3-2027 om 12:30, en bel bij gevaar 112.")
    with pytest.raises(UsageError):
        Improvements(MemoryImprovements()).take("x", "Les", " ", date(2026, 12, 1), NOW)


def test_what_was_never_practised_is_proposed_first() -> None:
    """Before an exercise everything is new; afterwards the steps that the group walked and whom it called are not."""
    training = Training()
    office = Office(training.services)
    none = experience(office, [SCENARIO], ())
    proposal = propose(none, [SCENARIO], office.book)
    assert proposal is not None
    assert proposal.begun_at is None
    assert proposal.new.flows == {"hoofd"}
    played(training)
    found = experience(office, [SCENARIO], office.headers(exercises=True))
    assert found.exercises == 1
    assert found.scenarios.keys() == {"proef"}
    assert "hoofd.acties" in found.done.steps
    assert {"politie", "hulplijn"} == found.done.contacts
    again = propose(found, [SCENARIO], office.book)
    assert again is not None
    assert again.new.flows == frozenset()
    assert again.begun_at is not None
    assert propose(found, [], office.book) is None
