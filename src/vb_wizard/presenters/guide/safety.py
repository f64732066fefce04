"""The chapter on the safety of the participants: stop word, leaving, aftercare, and whom they can call.

Neighbours: `chapters` puts it in its place. The rules for the room are our own editing; what the flows say about care and whom to call is
taken from the flows, with their sources.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.book import Book
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.dossier.view import Line, Pairs, Prose, Run, Style, bold
from vb_wizard.presenters.guide.shapes import OWN, prose
from vb_wizard.presenters.guide.view import GuideChapter, GuidePart

STOP_WORD = "Stop, echt"
"""Two words that nobody says by chance in a story."""
_CARE = ("nazorg.eerste_gesprek", "nazorg.twijfel_klein", "nazorg.slachtofferhulp_gebeld")
"""Tasks of the flow on care that hold for participants too; one that a flow folder of its own does not have is left out."""
_CALL = ("vertrouwenspersoon", "bedrijfsarts", "ondersteuningsteam", "slachtofferhulp")
"""Whom a participant can call afterwards; those that the catalogue has are printed, as it has them."""


def safety(book: Book) -> GuideChapter:
    """Return the chapter."""
    return GuideChapter(
        "Veiligheid van de deelnemers",
        (
            GuidePart(
                prose(
                    f"Het stopwoord is: {STOP_WORD}. Iedereen mag het zeggen, ook een waarnemer en ook u.",
                    "Na het stopwoord: leg de papieren neer, zet het verhaal stil, doe het licht aan. Zeg hardop dat het een "
                    "oefening is. Vraag niet wie het zei of waarom.",
                    "Ga pas verder als iedereen dat wil. Twijfelt er één? Dan stopt u en bespreekt u na.",
                ),
                "Het stopwoord",
            ),
            GuidePart(
                prose(
                    "Iedereen mag eruit stappen: vooraf, tijdens en zonder reden. Iemand die zelf is bedreigd, hoort dat apart en op "
                    "tijd, zodat niemand het ziet.",
                    "Loopt iemand weg? Dan gaat één vaste persoon mee. De rest speelt niet door tot die persoon het zegt.",
                    "Oefeningen over kinderen, schoten en een explosie zijn zwaar. Zeg vooraf waar het over gaat.",
                    "Raak niemand aan. Ga niet tussen iemand en de deur staan. Gebruik geen wapen, ook geen nepwapen.",
                ),
                "Wie mag eruit stappen",
            ),
            GuidePart(
                prose(
                    "Blijf na afloop een half uur in de zaal. Vraag ieder apart hoe het is. Luister vooral.",
                    "Bel dezelfde dag wie stil was, wegliep of het stopwoord gebruikte.",
                    "Bel na een week iedereen één keer. Vraag: slaapt u goed, denkt u er nog aan, wat hebt u nodig?",
                    "Komt er een echt verhaal boven? Dan is het geen oefening meer. Volg de gewone weg: melden en opvang.",
                    "Schrijf over deelnemers niets op wat over hun gezondheid gaat.",
                ),
                "Nazorg: dezelfde dag en na een week",
            ),
            GuidePart(_care(book), "Wat de lijsten over nazorg zeggen"),
            GuidePart(Pairs(tuple(_called(book))), "Wie een deelnemer kan bellen"),
            GuidePart(
                prose(
                    "Komt er tijdens de oefening een echte melding binnen? Zeg 'Geen oefening' en stop. "
                    "Met F12 bent u meteen in de echte wizard.",
                    "Schrijf op elk papier OEFENING. Bel nooit een echt nummer. Plaats niets online.",
                ),
                "Als het echt wordt",
            ),
        ),
        f"{OWN} Wat uit de lijsten komt, heeft zijn eigen bron.",
    )


def _care(book: Book) -> Prose:
    lines: list[Line] = []
    for name in _CARE:
        flow, _, task_id = name.partition(".")
        steps = book.flows[flow].steps.values() if flow in book.flows else ()
        for step in steps:
            for task in step.tasks:
                if task.id == task_id:
                    source = sources_line(book, task.sources or step.sources)
                    lines += [(bold(task.say), Run(f" {task.help}")), (Run(source, Style.SOFT),)]
    return Prose(tuple(lines))


def _called(book: Book) -> Iterator[tuple[str, Line]]:
    for name in _CALL:
        contact = book.catalogue.contacts.get(name)
        if contact is not None:
            number = contact.number or "het nummer staat bij Contacten"
            yield contact.name, (bold(number), Run(f". {contact.for_what.rstrip('.')}."))
