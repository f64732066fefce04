"""The fixed Dutch words about letters and sheets.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from vb_wizard.presenters.wording import Wording


class LetterWords(Wording):
    """Words of choosing, making and saving a letter."""

    __slots__ = ()

    make: str = "Maak document"
    make_name: str = "Maak document: {name}"
    title: str = "Brief of formulier maken"
    say: str = "De wizard vult in wat bekend is. Wat u nog invult, is geel."
    list: str = "Brieven en formulieren"
    ok: str = "Maak"
    files: str = "OpenDocument-tekst (*.odt)"
    saved: str = "Bewaard als {name}. Vul de gele plekken in voordat u dit gebruikt."
    not_saved: str = "Dit kon niet worden bewaard als {name}: {why}."
    not_saved_safe: str = "De zaak zelf staat veilig op de schijf."
    not_saved_to_do: str = "Kies een andere map of maak ruimte."
    full: str = "de schijf is vol"
    gone: str = "de map is er niet meer"
    refused: str = "u mag daar niet schrijven"
    other: str = "de schijf weigert het"
    none: str = "Bij deze zaak horen geen brieven. De lijsten waarmee zij begon, hadden die nog niet."


LETTER = LetterWords()
