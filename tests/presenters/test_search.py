"""What a search finds."""

from __future__ import annotations

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.presenters.search import SearchIndex, SearchItem, SearchKind, present_search


def item(title: str, detail: str = "") -> SearchItem:
    """Return a contact with this title."""
    return SearchItem(SearchKind.CONTACT, title, title, detail)


def test_every_word_must_occur_and_titles_go_first() -> None:
    """A title that starts with the words comes first, then one that has them, then one with the words in its detail."""
    index = SearchIndex([item("Het team", "politie"), item("De politie"), item("Politie, geen spoed")])
    assert [one.title for one in index.find("POLITIE")] == ["Politie, geen spoed", "De politie", "Het team"]
    assert [one.title for one in index.find("spoed poli")] == ["Politie, geen spoed"]
    assert index.find("poli brandweer") == ()


def test_nothing_typed_finds_nothing_and_the_list_has_an_end() -> None:
    """An empty line finds nothing; more than fits is cut off."""
    index = SearchIndex([item(f"regel {number}") for number in range(100)])
    assert index.find("   ") == ()
    assert len(index.find("regel")) == 60


def test_everything_of_an_open_case_can_be_found() -> None:
    """Steps with their answers, contacts with their numbers, cases, instruments and lines of the log are found."""
    office = Office(services(MemoryCaseStore()))
    desk = office.open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.note("Receptie meldt een onbekende man")
    index = present_search(office, desk)
    assert {
        one.kind
        for words in ("gevaar", "politie", "2026", "bewijslog", "receptie")
        for one in index.find(words)
    } == set(SearchKind)
    (step,) = [one for one in index.find("gevaar") if one.kind is SearchKind.STEP]
    assert step.detail.startswith("Lijst hoofd · Nee · ")
    assert step.place is not None
    assert any(one.kind is SearchKind.CONTACT and one.id == "politie" for one in index.find("112"))


def test_without_an_open_case_only_what_is_general_is_found() -> None:
    """Steps and log lines belong to the case that is open."""
    office = Office(services(MemoryCaseStore()))
    index = present_search(office, None)
    kinds = {one.kind for words in ("e", "a", "1") for one in index.find(words)}
    assert kinds == {SearchKind.CONTACT, SearchKind.INSTRUMENT}


def test_typing_on_finds_what_typing_at_once_finds() -> None:
    """Each key narrows what was found; going back and typing something else looks at everything again."""
    titles = ("dreigbrief wethouder", "brief aan de wethouder", "wethouder", "dreigmail")
    items = [SearchItem(SearchKind.CASE, title, title) for title in titles]
    typed_on = SearchIndex(items)
    for words in ("w", "wet", "wethouder", "wethouder d", "wethouder dr", "d", "dr", "brief"):
        assert typed_on.find(words) == SearchIndex(items).find(words)
