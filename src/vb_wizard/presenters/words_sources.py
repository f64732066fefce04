"""The fixed words for what things rest on: sources, the office's own overlay, articles, and what may still be used.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.catalogue import InstrumentState
from vb_wizard.domain.citations import Basis, Seen
from vb_wizard.presenters.wording import Wording


class SourceWords(Wording):
    """Words for sources and how sure they are."""

    __slots__ = ()

    bases: Mapping[Basis, str] = {
        Basis.STATED: "vermeld",
        Basis.DERIVED: "afgeleid",
        Basis.EDITORIAL: "eigen redactie",
    }
    seen: Mapping[Seen, str] = {
        Seen.WHOLE: "helemaal gelezen",
        Seen.EXCERPT: "deels gelezen",
        Seen.SUMMARY: "samenvatting gelezen",
    }
    cited: str = "{title}, {at} ({basis}, {dated})"
    editorial: str = "Eigen redactie"
    editorial_dated: str = "Eigen redactie, {day}"
    dated: str = "stand {day}"
    undated: str = "ongedateerd"
    no_date: str = "zonder datum"
    review: str = "nakijken vóór {day}"
    review_late: str = "{review} · te laat"
    law_dated: str = "Stand per {day}. {places}"
    source: str = "Bron: {source}"


class OverlayWords(Wording):
    """Words for what the office added itself."""

    __slots__ = ()

    name: str = "{title} ({office}, stand {day})"
    in_force: str = "Aanvulling in gebruik: {name}."
    from_own: str = "Uit uw eigen aanvulling: {what}"
    with_own: str = "Met tekst uit uw eigen aanvulling. {line}"


class OffenceWords(Wording):
    """Words for whether somebody must ask for prosecution."""

    __slots__ = ()

    title: str = "Artikelen die kunnen gelden"
    needed: str = "Klacht nodig"
    perhaps: str = "Klacht misschien nodig"
    not_needed: str = "Geen klacht nodig"


class StateWords(Wording):
    """Words for whether an instrument or contact may be used."""

    __slots__ = ()

    instrument: Mapping[InstrumentState, str] = {
        InstrumentState.SUPERSEDED: "vervangen",
        InstrumentState.LAPSED: "vervallen",
        InstrumentState.UNVERIFIED: "controleer voor gebruik",
        InstrumentState.NOT_FOUND: "niet gevonden, vraag ernaar",
    }
    not_found: str = "niet gevonden"
    use_now: str = "{state}, gebruik nu {name}"
    lapsed: str = "vervallen"
    lapsed_say: str = "Vervallen. Gebruik nu {name}."
    through: str = "niet rechtstreeks"
    through_say: str = "Belt u niet zelf. Loopt via {name}."
    instead_of: str = "In plaats van: {names} (vervallen)"
    not_filled: str = "Nog niet ingevuld"
    check_tag: str = "controleer voor gebruik"
    call_instead: str = "Bel anders {name}: {number}"
    exercise: str = "Oefening: noteer het gesprek, bel niet echt."


SOURCES = SourceWords()
OVERLAY = OverlayWords()
OFFENCES = OffenceWords()
STATES = StateWords()
