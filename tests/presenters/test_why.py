"""Why and why not in words."""

from __future__ import annotations

import pytest

from tests.fakes.small_book import FACTS
from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.changes import smallest_changes
from vb_wizard.domain.conditions import FILLED, All, Any, Condition, Is, Not, Value
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters.change_words import change_lines
from vb_wizard.presenters.why import present_why

FACTS_BY_ID = {one.id: one for one in FACTS}


def at_actions(channel: str = "telefoon") -> CaseDesk:
    """Return a case at its list of actions."""
    desk = small_office().open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("wethouder",))
    kanaal = next(one.place for one in desk.state.tracks[0].visits if one.step == "kanaal")
    desk.go_to(kanaal.track, kanaal.path)
    desk.answer(desk.state.focus, channel)
    return desk


def test_a_step_says_what_led_to_it_with_answers_and_times() -> None:
    """The rule in plain words, the moment, the answers further back, and the source."""
    desk = at_actions()
    view = present_why(desk, NOW)
    assert view.title == "Acties"
    assert view.how[0] == "Na de stap 'Kanaal' komt altijd deze stap."
    assert view.how[1].startswith("U kwam hier op 23 november 2026")
    assert [(one.label, one.answer) for one in view.earlier] == [
        ("Gevaar", "Nee (09:00)"),
        ("Wie", "Wethouder (09:00)"),
    ]
    assert view.earlier[0].place is not None
    assert view.source.startswith("Het boek, blz. 1")


def test_what_does_not_stand_there_says_what_would_bring_it() -> None:
    """An action whose condition does not hold, and the instrument that comes with it, name the smallest change."""
    view = present_why(at_actions(), NOW)
    assert [(one.kind, one.name) for one in view.absent] == [
        ("Actie", "Bewaar de e-mail"),
        ("Waarmee", "Bewijslog"),
    ]
    assert view.absent[0].ways == ('Dit komt erbij als u antwoordt: Kanaal: "Mail" (nu: "Telefoon").',)


def test_a_contact_of_an_action_that_was_done_says_so() -> None:
    """Whoever looks for a number that went away reads to which action it belongs; nothing else is said to be missing."""
    desk = at_actions("mail")
    assert present_why(desk, NOW).absent == ()
    desk.mark(desk.state.focus, "bellen", Mark.DONE)
    (gone,) = present_why(desk, NOW).absent
    assert (gone.kind, gone.name) == ("Wie bel ik", "Politie")
    assert gone.ways == ("Dit hoort bij een actie die niet meer open staat: Bel de politie",)


def test_looking_changes_nothing_and_works_for_a_closed_case() -> None:
    """The journal is as long as before, and a closed case tells the same."""
    desk = at_actions()
    before = present_why(desk, NOW)
    desk.close_case("klaar")
    length = len(desk.case.journal)
    assert present_why(desk, NOW) == before
    assert len(desk.case.journal) == length


@pytest.mark.parametrize(
    ("condition", "known", "words"),
    [
        (Is("gevaar", ("ja",)), {}, 'Gevaar: "Ja" (nu nog geen antwoord)'),
        (Is("kanaal", ("mail", "telefoon")), {}, 'Kanaal: "Mail" of "Telefoon" (nu nog geen antwoord)'),
        (
            Is("wie", ("burgemeester",)),
            {"wie": ("wethouder",)},
            'Wie: kruis ook "Burgemeester" aan (nu: "Wethouder")',
        ),
        (
            Not(Is("wie", ("wethouder",))),
            {"wie": ("burgemeester", "wethouder")},
            'Wie: zonder "Wethouder" (nu: "Burgemeester" en "Wethouder")',
        ),
        (Is("kennis", (FILLED,)), {"kennis": "onbekend"}, 'Kennis: vul dit in (nu: "Dat weet ik niet")'),
        (
            All((Is("gevaar", ("ja",)), Is("nog", ("ja",)))),
            {"gevaar": "nee"},
            'Gevaar: "Ja" (nu: "Nee"); en Nog: "Ja" (nu nog geen antwoord)',
        ),
    ],
)
def test_a_change_is_said_plainly(condition: Condition, known: dict[str, Value], words: str) -> None:
    """What to answer, and what the answer is now."""
    changes = smallest_changes(condition, known, FACTS_BY_ID)
    assert change_lines(changes, known, FACTS_BY_ID) == (f"Dit komt erbij als u antwoordt: {words}.",)


def test_more_ways_are_listed_up_to_a_limit_and_counted() -> None:
    """Each tie is a line of its own; nobody reads more than five, so the others are counted."""
    either = Any(tuple(Is(name, ("ja",)) for name in ("gevaar", "nog", "wens", "geweken")))
    many = Any((either, Is("kanaal", ("mail",)), Is("situatie", ("deur",))))
    lines = change_lines(smallest_changes(either, {}, FACTS_BY_ID), {}, FACTS_BY_ID)
    assert [line.split(":")[0] for line in lines] == ["Dit komt erbij als u antwoordt", "Of", "Of", "Of"]
    lines = change_lines(smallest_changes(many, {}, FACTS_BY_ID), {}, FACTS_BY_ID)
    assert len(lines) == 6
    assert lines[-1] == "En nog 1 andere manier."
    danger = Is("gevaar", ("ja",))
    nothing = smallest_changes(All((danger, Not(danger))), {}, FACTS_BY_ID)
    assert change_lines(nothing, {}, FACTS_BY_ID) == ("Geen enkel antwoord brengt dit erbij.",)


def test_what_a_list_within_decided_did_not_lead_behind_it() -> None:
    """After a list that was walked to its end, only the answers of the outer list are named."""
    desk = small_office().open_door("incident")
    desk.answer(desk.state.focus, "ja")
    desk.answer(desk.state.focus, "deur")
    desk.go_on(desk.state.focus)
    desk.answer(desk.state.focus, "ja")
    assert desk.state.focus.step == "wie"
    within = next(one.place for one in desk.state.tracks[0].visits if one.step == "klaar")
    desk.answer(desk.state.focus, ("wethouder",))
    desk.go_to(
        desk.state.flow, next(one.place.path for one in desk.state.tracks[0].visits if one.step == "kanaal")
    )
    behind = present_why(desk, NOW)
    assert [one.label for one in (*behind.now, *behind.earlier)] == ["Wie", "Gevaar"]
    desk.go_to(within.track, within.path)
    inside = present_why(desk, NOW)
    assert [one.label for one in (*inside.now, *inside.earlier)] == ["Geweken", "Gevaar"]
