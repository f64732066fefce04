"""The state of an instrument or contact in words: may it be used, and what to use instead.

Neighbours: `domain.catalogue` knows the states; the side column, the contacts screen and the dossier show these words.
"""

from __future__ import annotations

from vb_wizard.domain.catalogue import Catalogue, Contact, Instrument, InstrumentState
from vb_wizard.presenters.words_sources import STATES


def instrument_state(instrument: Instrument, catalogue: Catalogue) -> str:
    """Return the state of an instrument in words with what to use now, or empty when it can simply be used."""
    words = STATES.instrument.get(instrument.state, "")
    instead = catalogue.instruments.get(instrument.replaced_by)
    if instead is None:
        return words
    if instrument.state is InstrumentState.NOT_FOUND:
        words = STATES.not_found
    return STATES.use_now.format(state=words, name=instead.name) if words else ""


def contact_state(contact: Contact, catalogue: Catalogue) -> tuple[str, str]:
    """Return a tag and a sentence for a contact that lapsed or that nobody calls directly; both empty for any other."""
    instead = catalogue.contacts.get(contact.replaced_by)
    if instead is not None:
        return STATES.lapsed, STATES.lapsed_say.format(name=instead.name)
    through = catalogue.contacts.get(contact.via)
    if through is not None:
        return STATES.through, STATES.through_say.format(name=through.name)
    return "", ""


def formerly(instrument: Instrument, catalogue: Catalogue) -> str:
    """Return what an instrument replaces, for whoever looks for the old name; empty when it replaces nothing."""
    gone = [
        one.name for one in catalogue.instruments.values() if one.is_gone and one.replaced_by == instrument.id
    ]
    return STATES.instead_of.format(names="; ".join(gone)) if gone else ""
