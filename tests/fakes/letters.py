"""Letters on the small book: a letter with every block, one that goes wide, and requests to make them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.fakes.small_book import CITATION, fact, small_book
from tests.fakes.small_office import NOW, services
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.ports import LetterRequest
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Is
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.letter import Block, BlockKind, Letter

EVERYTHING = Letter(
    "alles",
    "Brief met alles",
    "Gebruik deze om te testen.",
    "log",
    "de politie",
    (
        Block(BlockKind.HEADING, ("Zaak {zaak} in {gemeente}",)),
        Block(BlockKind.TEXT, ("Op {kennis} en {loco}.", "Bel {? naam en nummer}, op {datum}.")),
        Block(BlockKind.TEXT, ("Het was de burgemeester.",), Is("wie", ("burgemeester",))),
        Block(BlockKind.BULLETS, ("Een streepje",)),
        Block(BlockKind.TICKS, ("Een vakje",)),
        Block(BlockKind.FACTS, ("kanaal", "wie", "loco")),
        Block(BlockKind.REGISTER, ("Zaak en gevaar", "Thuis")),
        Block(BlockKind.OFFENCES),
        Block(BlockKind.EVIDENCE),
        Block(BlockKind.CALLS),
        Block(BlockKind.TIMELINE),
        Block(BlockKind.TASKS, ("hoofd",)),
        Block(BlockKind.STEPS, ("acuut",)),
        Block(BlockKind.CONTACTS, ("politie", "loco")),
        Block(BlockKind.SIGN, ("De loco-burgemeester",)),
    ),
    sources=(CITATION,),
)
WIDE = Letter(
    "buiten",
    "Bericht aan de buurt",
    "Gebruik deze voor de buurt.",
    "log",
    "de buurt",
    (
        Block(BlockKind.TEXT, ("Op {kennis} was er iets bij {loco}, {thuis}.",)),
        Block(BlockKind.FACTS, ("kanaal", "thuis")),
        *(
            Block(kind)
            for kind in (BlockKind.OFFENCES, BlockKind.EVIDENCE, BlockKind.CALLS, BlockKind.TIMELINE)
        ),
        Block(BlockKind.REGISTER, ("Zaak en gevaar", "Thuis")),
        Block(BlockKind.TASKS, ("hoofd",)),
        Block(BlockKind.STEPS, ("acuut",)),
    ),
    wide=True,
    sources=(CITATION,),
)
ONLY_MAYOR = replace(WIDE, id="burgemeester", when=Is("wie", ("burgemeester",)))


def lettered_book() -> Book:
    """Return the small book with letters, a sensitive fact and a fact that may go wide."""
    book = small_book()
    home = replace(fact("thuis", FactKind.ADDRESS), sensitive=True, register=2)
    facts = {**book.catalogue.facts, "thuis": home}
    facts["kennis"] = replace(facts["kennis"], wide=True)
    facts["gevaar"] = replace(facts["gevaar"], register=1)
    letters = {one.id: one for one in (EVERYTHING, WIDE, ONLY_MAYOR)}
    return replace(book, catalogue=replace(book.catalogue, facts=facts), letters=letters)


def lettered_desk(answers: Sequence[tuple[str, str]] = (), *, is_exercise: bool = False) -> CaseDesk:
    """Return a case on that book in which these facts are known from the start."""
    office = Office(services(book=lettered_book()))
    return office.start_case("hoofd", "Een zaak", dict(answers), is_exercise=is_exercise)


def request(desk: CaseDesk, letter: Letter = EVERYTHING, municipality: str = "") -> LetterRequest:
    """Return a request for a letter about a case."""
    return LetterRequest(desk.case, desk.compiled.book, letter, municipality, NOW, {})
