"""The fixed Dutch words about the logo of the municipality.

Neighbours: as `words`, of which these are a continuation.
"""

from __future__ import annotations

from vb_wizard.presenters.wording import Wording

_BEFORE = "Er is niets veranderd."
_OTHER = "Kies een ander bestand: een PNG, of een SVG zonder foto's."


class LogoWords(Wording):
    """Words of the logo in the settings, and for what is wrong with a file."""

    __slots__ = ()

    panel: str = "Logo van uw gemeente"
    say: str = (
        "Het logo staat boven in het venster, op de eerste bladzijde van het dossier en boven de brieven. "
        "De wizard bewaart een eigen kopie in de gegevensmap."
    )
    none: str = "U hebt nog geen logo gekozen. Dat hoeft ook niet."
    choose: str = "Kies een logo …"
    remove: str = "Haal het logo weg"
    dialog: str = "Kies een logo"
    files: str = "Logo (*.png *.svg)"
    kept: str = "Het logo is bewaard."
    removed: str = "Het logo is weg."
    alt: str = "Logo van {municipality}"
    alt_nameless: str = "Logo van uw gemeente"
    unreadable: tuple[str, str, str] = ("Dit bestand kan niet worden gelezen.", _BEFORE, _OTHER)
    no_picture: tuple[str, str, str] = ("Dit bestand is geen PNG en geen SVG.", _BEFORE, _OTHER)
    too_big: tuple[str, str, str] = (
        "Dit bestand is te groot voor een logo.",
        _BEFORE,
        "Kies een kleiner bestand, tot 2 MB.",
    )
    too_wide: tuple[str, str, str] = (
        "Dit plaatje heeft te veel beeldpunten voor een logo.",
        _BEFORE,
        "Kies een plaatje van hoogstens 4000 bij 4000 beeldpunten.",
    )
    broken: tuple[str, str, str] = ("Dit plaatje is beschadigd of niet af.", _BEFORE, _OTHER)
    unsafe: tuple[str, str, str] = (
        "In deze SVG staat meer dan een tekening, zoals een script, een foto of een verwijzing naar buiten.",
        "De wizard voert dat niet uit. Er is niets veranderd.",
        "Vraag uw vormgever om een SVG met alleen de tekening, of kies een PNG.",
    )
    tangled: tuple[str, str, str] = (
        "Deze tekening is te ingewikkeld voor een logo.",
        _BEFORE,
        "Kies een PNG van het logo.",
    )
    empty: tuple[str, str, str] = ("In dit plaatje is niets te zien.", _BEFORE, _OTHER)
    pale: tuple[str, str, str] = (
        "Dit logo is bijna wit en valt weg op wit papier.",
        _BEFORE,
        "Kies het logo voor een witte achtergrond.",
    )


LOGO = LogoWords()
