"""The small book with a score: a preparation of two items, each a question with the day of its proof."""

from __future__ import annotations

from dataclasses import replace

from tests.fakes.small_book import fact, small_book, step, when
from vb_wizard.domain.book import Book
from vb_wizard.domain.deadlines import Span, Unit
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.flow import ScoreItem, StepKind

ITEMS = (
    ScoreItem("oefening", "Geoefend", "geoefend", "geoefend_op", Span(12, Unit.MONTH), "Plan een oefening."),
    ScoreItem("kaart", "Kaart ingevuld", "kaart", "kaart_op", Span(6, Unit.MONTH), "Vul de kaart in."),
)


def scored_book() -> Book:
    """Return the small book with a preparation of two items in the place of the care flow."""
    made = small_book()
    known = {name: fact(name, FactKind.CHOICE, "ja", "deels", "nee") for name in ("geoefend", "kaart")}
    days = {
        name: replace(fact(name, FactKind.MOMENT), whole_day=True) for name in ("geoefend_op", "kaart_op")
    }
    steps = (
        step("geoefend", StepKind.ASK, "geoefend", when("geoefend", "ja", "geoefend_op"), "kaart"),
        step("geoefend_op", StepKind.ASK, "geoefend_op", "kaart"),
        step("kaart", StepKind.ASK, "kaart", when("kaart", "ja", "kaart_op"), "klaar"),
        step("kaart_op", StepKind.ASK, "kaart_op", "klaar"),
        step("klaar", StepKind.END, "Klaar."),
    )
    flow = replace(made.flows["zorg"], start="geoefend", steps={one.id: one for one in steps}, score=ITEMS)
    catalogue = replace(made.catalogue, facts={**made.catalogue.facts, **known, **days})
    return replace(made, flows={**made.flows, "zorg": flow}, catalogue=catalogue)
