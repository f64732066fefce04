"""The fixed Dutch words of the screens about the wizard itself: settings and about.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class SettingsWords(Wording):
    """Words of the settings."""

    __slots__ = ()

    title: str = "Instellingen"
    say: str = "Wat u kiest is meteen bewaard, op deze computer."
    back: str = "Terug"
    office: str = "Uw gemeente"
    municipality: str = "Gemeente"
    user: str = "Wie gebruikt de wizard (functie)"
    retention: str = "Bewaar een gesloten zaak zoveel maanden (leeg is niet gekozen)"
    retention_hint: str = "Een heel getal, zoals 12"
    look: str = "Uiterlijk"
    language: str = "Taal van het scherm (de lijsten, het dossier en de brieven blijven Nederlands)"
    languages: Mapping[str, str] = {"nl": "Nederlands", "en": "English"}
    theme: str = "Kleuren"
    themes: Mapping[str, str] = {"light": "Licht", "dark": "Donker", "contrast": "Hoog contrast"}
    scale: str = "Grootte"
    scale_value: str = "{scale} %"
    brand: str = "Kleur van uw gemeente (leeg is de gewone kleur)"
    brand_hint: str = "Bijvoorbeeld #0B4F6C"
    data: str = "Waar uw zaken staan"
    open_folder: str = "Open de map"
    folder_name: str = "Open de map {folder}"
    choice_name: str = "{choice}: {words}"
    saved: str = "Bewaard."


class AboutWords(Wording):
    """Words of the about screen."""

    __slots__ = ()

    title: str = "Over de Veilig Bestuur-wizard"
    back: str = "Terug"
    version: str = "Versie {version} · inhoud {content}"
    free: str = "Vrije software onder de EUPL 1.2. De lijsten zijn geen juridisch advies; elke stap noemt haar bron en datum."
    flows: str = "De lijsten"
    flow_heads: tuple[str, ...] = ("Lijst", "Versie", "Nagekeken", "Omvang")
    sources: str = "De bronnen"
    source_heads: tuple[str, ...] = ("Bron", "Stand", "Nakijken")
    open: str = "Open"
    open_row: str = "Open de bron {title}"
    row_name: str = "{title}, {rest}"
    empty: str = "Er staat niets."
    found: Plural = Plural(
        "De controle van de inhoud vond {n} punt. Uw beheerder ziet het met vb-wizard check.",
        "De controle van de inhoud vond {n} punten. Uw beheerder ziet ze met vb-wizard check.",
    )
    sound: str = "De controle van de inhoud vond niets."
    steps: Plural = Plural("{n} stap", "{n} stappen")


class KeepingWords(Wording):
    """Words for how the cases are kept."""

    __slots__ = ()

    places: Mapping[str, str] = {
        "keyring": "De zaken staan versleuteld op deze computer; de sleutel staat in de sleutelbos van uw account.",
        "file": (
            "De zaken staan versleuteld op deze computer; de sleutel staat in het bestand 'sleutel' in de gegevensmap, "
            "dat alleen uw account kan lezen. Wie de hele map kopieert, kan de zaken dus ook lezen."
        ),
    }


KEEPING = KeepingWords()
SETTINGS = SettingsWords()
ABOUT = AboutWords()
