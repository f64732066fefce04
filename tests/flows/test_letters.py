"""The national letters: each is made for everybody, from nothing and from everything, and none tells outside what stays inside."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest

from tests.fakes.small_office import services
from tests.flows.conftest import FLOWS
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.ports import LetterRequest
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import InstrumentState
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.letter import BlockKind, Letter, may_go_wide, slots
from vb_wizard.exchange.odt import OdtWriter
from vb_wizard.presenters.letters import LetterView, letter_view
from vb_wizard.presenters.letters.view import Cards, Heading, Items, Look, Prose, Run, Signatures, Table
from vb_wizard.proof.letters import stray_brace
from vb_wizard.proof.prose import sentences, texts_of_letter, words
from vb_wizard.resources import assets_folder

NAMES = sorted(path.stem for path in (FLOWS / "letters").glob("*.yaml"))
WIDE = [name for name in NAMES if "\nwide: true\n" in (FLOWS / "letters" / f"{name}.yaml").read_text("utf-8")]
ROLES = (
    "burgemeester", "gezin", "naaste_medewerker", "wethouder", "raadslid", "commissielid", "griffier_secretaris", "ander", UNKNOWN,
)  # fmt: skip
TYPED = "GEHEIM-GETYPT"
MOMENT = "2026-11-20T08:30:00+01:00"
INSIDE = re.compile(
    r"camera|bewak(?:t|er|ing)|persoonsbeveilig|onderduik|noodadres|alarmknop|\bRCCB\b|\bNCTV\b",
    re.IGNORECASE,
)
Cases = dict[str, tuple[CaseDesk, CaseDesk]]


def full(fact: Fact) -> str | tuple[str, ...]:
    """An answer to a fact: the first that is not "dat weet ik niet", a moment, or something typed."""
    if fact.kind is FactKind.MOMENT:
        return MOMENT
    if fact.is_free:
        return "7" if fact.kind is FactKind.NUMBER else TYPED
    first = next(one for one in fact.answer_ids if one != UNKNOWN)
    return (first,) if fact.kind is FactKind.CHOICES else first


def a_case(book: Book, role: str, *, is_full: bool = False) -> CaseDesk:
    """Return a case about somebody in which nothing else is known, or in which every question was answered."""
    everything = {name: full(fact) for name, fact in book.catalogue.facts.items()}
    office = Office(services(book=book, workdays=DutchCalendar()))
    known = everything if is_full else {}
    desk = office.start_case("stappenplan", "Zaak", {**known, "wie_getroffen": (role,)})
    if is_full:
        desk.note(TYPED)
        desk.add_evidence(b"x", f"{TYPED}.eml", TYPED)
    return desk


def made(desk: CaseDesk, letter: Letter) -> LetterView:
    """Return what a letter shows for a case."""
    request = LetterRequest(
        desk.case, desk.compiled.book, letter, "Gemeente Voorbeeldstad", desk.state.opened_at, {}
    )
    return letter_view(request, DutchCalendar())


def runs(view: LetterView) -> Iterator[Run]:
    """Yield every run of text in the parts of a letter."""
    for part in view.parts:
        match part:
            case Heading(line):
                yield from line
            case Prose(lines) | Items(lines) | Signatures(lines):
                yield from itertools.chain(*lines)
            case Cards(cards):
                yield from (run for card in cards for line in (card.title, *card.ticks) for run in line)
            case Table(rows=rows):
                yield from (run for row in rows for cell in row for line in cell for run in line)


@pytest.fixture(scope="module")
def cases(book: Book) -> dict[str, tuple[CaseDesk, CaseDesk]]:
    """An empty and a full case about each role."""
    return {role: (a_case(book, role), a_case(book, role, is_full=True)) for role in ROLES}


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_is_whole_for_everybody(name: str, book: Book, cases: Cases) -> None:
    """From nothing and from everything: no empty gap, no None, no brace, and what is not known is marked as a blank."""
    for desk in itertools.chain(*cases.values()):
        view = made(desk, book.letters[name])
        assert view.parts
        for run in runs(view):
            assert run.text.strip()
            assert "None" not in run.text
            assert stray_brace(run.text) == ""
            assert ("[in te vullen" in run.text) == (run.look is Look.BLANK)


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_becomes_a_file_that_is_the_same_each_time(name: str, book: Book, cases: Cases) -> None:
    """Made twice from a full case, it has the same bytes."""
    desk = cases["burgemeester"][1]
    office = Office(services(book=book, letter_writer=lambda: OdtWriter(assets_folder(), DutchCalendar())))
    file, content = office.letter(desk.case, book, name)
    assert file == f"{name.replace('_', '-')}-2026-001.odt"
    assert content == office.letter(desk.case, book, name)[1]


@pytest.mark.parametrize("name", WIDE)
def test_a_wide_letter_never_tells_what_was_typed(name: str, book: Book, cases: Cases) -> None:
    """Nothing of the free texts, addresses, notes and evidence of a full case stands in a letter that leaves the circle."""
    assert book.letters[name].wide
    for desk in itertools.chain(*cases.values()):
        view = made(desk, book.letters[name])
        said = " ".join(run.text for run in runs(view))
        assert TYPED not in f"{said}{view.header}{view.footer}{view.title}"
        assert view.sources == ""


def test_wide_letters_fill_in_next_to_nothing(book: Book) -> None:
    """The few answers that may go wide were chosen one by one; no wide letter speaks of measures or of who weighs a threat."""
    facts = book.catalogue.facts
    assert {one.id for one in facts.values() if may_go_wide(one)} == {"moment_incident"}
    wide = [letter for letter in book.letters.values() if letter.wide]
    assert len(wide) >= 9
    for letter in wide:
        filled = {slot.name for block in letter.blocks for slot in slots(block)}
        assert filled <= {"moment_incident", "zaak", "gemeente", "datum"}, letter.id
        for text in texts_of_letter(letter):
            assert not INSIDE.search(text.text), (letter.id, text.text)


@pytest.mark.parametrize(
    "name", ["waarschuwingsbrief", "gespreksuitnodiging", "voornemen_gebouwverbod", "gebouwverbod"]
)
def test_the_one_who_was_hit_does_not_sign_to_the_perpetrator(name: str, book: Book, cases: Cases) -> None:
    """When the burgemeester or the family was hit, or that is not known, the loco or the secretaris signs."""
    for role in ROLES:
        desk, _ = cases[role]
        (signed,) = [part for part in made(desk, book.letters[name]).parts if isinstance(part, Signatures)]
        who = "".join(run.text for line in signed.lines for run in line)
        if role in ("burgemeester", "gezin", UNKNOWN):
            assert who == "De loco-burgemeester of de gemeentesecretaris"
        else:
            assert "niet de getroffene" in who


def test_every_own_model_has_a_letter_and_the_desk_card_eight_points(book: Book) -> None:
    """No instrument of our own is an empty promise."""
    own = {one.id for one in book.catalogue.instruments.values() if one.state is InstrumentState.OWN}
    assert own == {letter.instrument for letter in book.letters.values()}
    card = next(block for block in book.letters["baliekaart"].blocks if block.kind is BlockKind.TICKS)
    assert [text[:2] for text in card.words] == [f"{number}." for number in range(1, 9)]
    form = next(
        block for block in book.letters["registratieformulier"].blocks if block.kind is BlockKind.REGISTER
    )
    assert len(form.words) == 26


def test_letters_are_read_as_easily_as_the_lists(book: Book) -> None:
    """Sentences are short: twelve words on average in each letter."""
    for letter in book.letters.values():
        texts = [text.text for text in texts_of_letter(letter) if not text.is_label]
        lengths = [len(words(part)) for text in texts for part in sentences(text) if words(part)]
        assert sum(lengths) / len(lengths) <= 12, letter.id


def test_the_card_for_the_police_names_whose_office_it_is(book: Book, cases: Cases) -> None:
    """What the case knows of who was hit is not left blank, and stands in the sentence without a capital."""
    said = " ".join(run.text for run in runs(made(cases["raadslid"][1], book.letters["baliekaart"])))
    assert "welk ambt dat is: een raadslid." in " ".join(said.split()).replace(" .", ".")


def test_the_municipality_has_an_article_inside_a_sentence(book: Book, cases: Cases) -> None:
    """At the start of a sentence stands its name, and inside a sentence "de gemeente" with it."""
    shown = made(cases["burgemeester"][0], book.letters["waarschuwingsbrief"])
    said = "".join(run.text for run in runs(shown))
    assert "Dat gaat over de grens van de gemeente Voorbeeldstad." in said
    shown = made(cases["burgemeester"][0], book.letters["perslijn"])
    assert "Gemeente Voorbeeldstad accepteert geen geweld" in "".join(run.text for run in runs(shown))
