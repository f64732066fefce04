"""The account of a term."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.fakes.small_office import NOW, WeekdaysOnly, small_office
from vb_wizard.application.agenda import AgendaItem, agenda
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.deadlines import Span, Strength, Term, Unit, Weekend, due
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters.agenda import present_agenda
from vb_wizard.presenters.dutch import AMSTERDAM
from vb_wizard.presenters.tasks import task_views
from vb_wizard.presenters.term_account import law_words, present_terms, term_view


def at_actions() -> tuple[Office, CaseDesk]:
    """Return a case at its list of actions, at nine on a Monday."""
    office = small_office()
    desk = office.open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("wethouder",))
    return office, desk


def rows(item: AgendaItem, desk: CaseDesk) -> dict[str, str]:
    """Return the account of a term by its labels."""
    return dict(term_view(item, desk.compiled.book, WeekdaysOnly(), NOW).rows)


def with_term(term: Term, start: datetime, desk: CaseDesk) -> dict[str, str]:
    """Return the account of another term on the first thing that is due."""
    item = agenda(desk.case, desk.compiled.book, WeekdaysOnly())[0]
    return rows(replace(item, due=due(term, start, WeekdaysOnly())), desk)


def test_a_term_tells_its_start_length_rule_outcome_and_source() -> None:
    """Everything that somebody needs to count it again by hand."""
    office, desk = at_actions()
    first = present_terms(desk, office, NOW)[0]
    assert (first.action, first.when) == ("Doe aangifte", "25 nov")
    assert dict(first.rows) == {
        "Moet gebeuren": "uiterlijk op 25 november 2026",
        "Begint te tellen": "23 november 2026, 09:00: toen u kwam bij de stap 'Acties'.",
        "Lengte": "2 werkdagen",
        "Telregel": "Werkdagen: zaterdag, zondag en feestdagen tellen niet mee. De dag van het begin telt niet mee.",
        "Uitkomst": "25 november 2026.",
        "Soort": "norm",
        "Bron": "Het boek, blz. 1 (vermeld, stand 1 november 2026)",
    }


def test_two_ways_to_count_name_both_and_an_unknown_start_is_said() -> None:
    """The klacht: both ends, the earliest counts, and from where it counts as long as the real start is not known."""
    _, desk = at_actions()
    told = rows(agenda(desk.case, desk.compiled.book, WeekdaysOnly())[1], desk)
    assert told["Lengte"] == "de vroegste van 90 dagen en 3 maanden"
    assert told["Begint te tellen"].endswith("Eigenlijk telt 'kennis', maar dat is nog niet bekend.")
    assert told["Uitkomst"].startswith(
        "90 dagen: 21 februari 2027. 3 maanden: 23 februari 2027. De vroegste telt."
    )
    assert told["Uitkomst"].endswith("Zo wordt het 19 februari 2027.")
    assert told["Soort"] == "wettelijke termijn"


@pytest.mark.parametrize(
    ("term", "label", "words"),
    [
        (Term((Span(5, Unit.WORKDAY),)), "Telregel", "Overgeslagen: zaterdag 28 november 2026 en zondag 29 november 2026."),
        (Term((Span(30, Unit.WORKDAY),)), "Telregel", "Overgeslagen: 12 dagen."),
        (Term((Span(24, Unit.HOUR),)), "Uitkomst", "24 november 2026, 09:00."),
        (Term((Span(24, Unit.HOUR),)), "Telregel", "Uren tellen precies"),
        (
            Term((Span(5, Unit.DAY),), weekend=Weekend.FORWARD),
            "Uitkomst",
            "schuift naar de volgende werkdag. Zo wordt het 30 november 2026.",
        ),
        (Term((Span(1, Unit.DAY),), start="opened"), "Begint te tellen", "toen de zaak werd geopend."),
        (Term((Span(1, Unit.DAY),), start="kennis"), "Begint te tellen", "'kennis', zoals u dat invulde."),
    ],
)  # fmt: skip
def test_every_way_of_counting_is_told(term: Term, label: str, words: str) -> None:
    """Skipped days, hours, a moved last day and each kind of start."""
    _, desk = at_actions()
    assert words in with_term(term, NOW, desk)[label]


def test_an_agreement_is_told_with_its_reason_and_never_hides_the_law() -> None:
    """Before the end of the term it counts; after it the law goes first, and both are said."""
    _, desk = at_actions()
    place = desk.state.focus
    desk.snooze(place, "klacht", NOW + timedelta(days=10), "Overleg met de advocaat.")
    book = desk.compiled.book
    item = next(one for one in agenda(desk.case, book, WeekdaysOnly()) if one.task.id == "klacht")
    assert item.at == NOW + timedelta(days=10)
    assert rows(item, desk)["Afspraak"] == (
        "3 december 2026, 09:00. Reden: Overleg met de advocaat. "
        "De wettelijke termijn eindigt op 19 februari 2027. Uitstellen verschuift die niet."
    )
    desk.snooze(place, "klacht", datetime(2027, 6, 1, 9, tzinfo=AMSTERDAM), "Nog later")
    item = next(one for one in agenda(desk.case, book, WeekdaysOnly()) if one.task.id == "klacht")
    assert item.at.date().isoformat() == "2027-02-19"
    assert rows(item, desk)["Afspraak"].endswith("De wettelijke termijn is eerder en gaat voor.")
    norm = next(one for one in agenda(desk.case, book, WeekdaysOnly()) if one.task.id == "aangifte")
    assert norm.due is not None
    assert norm.due.term.strength is Strength.NORM
    assert law_words(norm) == ""


def test_putting_off_needs_a_reason_and_a_moment_ahead() -> None:
    """Without either nothing is written."""
    _, desk = at_actions()
    length = len(desk.case.journal)
    with pytest.raises(KnownError, match="waarom"):
        desk.snooze(desk.state.focus, "klacht", NOW + timedelta(days=1), "  ")
    with pytest.raises(KnownError, match="al voorbij"):
        desk.snooze(desk.state.focus, "klacht", NOW - timedelta(days=1), "later")
    assert len(desk.case.journal) == length


def test_taking_back_leaves_the_action_with_whom_it_was() -> None:
    """What was handed over stays handed over through putting off and taking back; all of it stands in the journal."""
    office, desk = at_actions()
    place = desk.state.focus
    desk.mark(place, "aangifte", Mark.DELEGATED, to="secretaris")
    desk.snooze(place, "aangifte", NOW + timedelta(days=1), "Morgen is hij er weer")
    shown = next(
        one for one in task_views(desk, desk.state.focus_visit, office.workdays, NOW) if one.id == "aangifte"
    )
    assert shown.remark.startswith("Uitgesteld (bij secretaris) tot ")
    row = next(one for one in present_agenda(office, NOW).rows if one.task == "aangifte")
    assert row.snoozed == "Uitgesteld tot 24 nov 09:00: Morgen is hij er weer."
    desk.wake(place, "aangifte")
    state = next(one for one in desk.state.tasks if one.task == "aangifte")
    assert (state.mark, state.to) == (Mark.DELEGATED, "secretaris")
    desk.snooze(place, "klacht", NOW + timedelta(days=1), "Morgen")
    desk.wake(place, "klacht")
    assert next(one for one in desk.state.tasks if one.task == "klacht").mark is Mark.OPEN
    assert [entry.event.kind for entry in desk.case.journal[-5:]] == ["task_marked"] * 5


def test_the_late_ones_come_first_of_all() -> None:
    """The agenda is in order of the moment that counts, so what is late stands above what is soon."""
    office, desk = at_actions()
    desk.snooze(desk.state.focus, "klacht", NOW + timedelta(hours=1), "Straks")
    view = present_agenda(office, NOW + timedelta(days=4))
    assert [one.task for one in view.rows] == ["klacht", "aangifte"]
    assert view.late == 2
    assert [str(one.what.tone) for one in view.rows] == ["danger", "danger"]
