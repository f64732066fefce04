"""The fixed Dutch words for what the disk or the store refuses: what happened, what is safe, what to do.

Neighbours: as `words`, of which these are the continuation; `storage` raises them as a `KnownError`.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Wording

Told = tuple[str, str, str]
"""What happened, what is safe, what to do."""

_KEPT = "Alles wat eerder is vastgelegd, is bewaard."
_UNTOUCHED = "vb-wizard heeft het bestand niet gewijzigd."
_NOTHING = "Er is niets gewijzigd."


class DiskWords(Wording):
    """Words for what goes wrong on the disk."""

    __slots__ = ()

    troubles: Mapping[str, Told] = {
        "full": (
            "De schijf is vol. Dit is niet opgeslagen.",
            _KEPT,
            "Maak ruimte vrij op de schijf en probeer het opnieuw.",
        ),
        "read_only": (
            "De gegevensmap kan alleen worden gelezen. Dit is niet opgeslagen.",
            _KEPT,
            "Geef uw account schrijfrechten op de gegevensmap, of kies met --data een andere map.",
        ),
        "no_access": (
            "De gegevensmap of een bestand daarin kan niet worden geopend.",
            _KEPT,
            "Controleer of de map bestaat en of uw account erin mag lezen en schrijven, of kies met --data een andere map.",
        ),
        "disk": (
            "De schijf gaf een fout bij het lezen of schrijven. Dit is niet opgeslagen.",
            _KEPT,
            "Controleer of de schijf is aangesloten en ruimte heeft, en probeer het opnieuw.",
        ),
        "damaged": (
            "Het bestand met de zaken is beschadigd.",
            _UNTOUCHED,
            "Maak eerst een kopie van de hele gegevensmap. Zet daarna een reservekopie terug.",
        ),
        "unreadable": (
            "Het bestand met de zaken kan niet worden gelezen: de sleutel past er niet op, of het bestand is beschadigd.",
            _UNTOUCHED,
            "Maak eerst een kopie van de hele gegevensmap. Zet daarna het bestand en de sleutel samen terug uit een reservekopie.",
        ),
        "busy": (
            "Een ander venster van vb-wizard is nog bezig met opslaan. Dit is niet opgeslagen.",
            _KEPT,
            "Wacht even en probeer het opnieuw.",
        ),
        "memory": (
            "Deze computer heeft te weinig vrij geheugen. Dit is niet opgeslagen.",
            _KEPT,
            "Sluit andere programma's en probeer het opnieuw.",
        ),
        "too_big": ("Dit is te groot om op te slaan.", _KEPT, "Sla een kleiner deel op."),
    }
    full_but_readable: str = (
        "De schijf met uw zaken is vol. Alles wat u eerder vastlegde is bewaard en te lezen. "
        "Maak ruimte vrij voordat u verder gaat."
    )
    folder: str = "De gegevensmap {path} kan niet worden gebruikt. {why}"
    locked: Told = (
        "Een ander venster van vb-wizard is nog bezig met de gegevensmap.",
        _NOTHING,
        "Wacht even en probeer het opnieuw.",
    )
    newer: Told = (
        "De zaken zijn opgeslagen door een nieuwere versie van vb-wizard.",
        "Er is niets gewijzigd; alle zaken staan er nog.",
        "Installeer de nieuwste versie van vb-wizard en open de zaken daarmee.",
    )
    no_copy: Told = (
        "De reservekopie van de zaken is niet goed gelukt.",
        "De zaken zelf zijn niet gewijzigd.",
        "Controleer of de schijf ruimte heeft en start vb-wizard opnieuw.",
    )
    half_gone: Told = (
        "Het bestand {file} ontbreekt in de gegevensmap, maar {file}-wal staat er nog.",
        "vb-wizard heeft niets gewijzigd.",
        "Zet het bestand terug uit een reservekopie, of kies met --data een lege map.",
    )
    emptied: Told = (
        "Het bestand met de zaken is leeg. Het is door iets anders dan vb-wizard leeggemaakt.",
        "vb-wizard heeft niets gewijzigd.",
        "Zet het bestand terug uit een reservekopie, of verwijder het lege bestand om opnieuw te beginnen.",
    )


class KeyWords(Wording):
    """Words for a key that is not there."""

    __slots__ = ()

    lost: Told = (
        "{what} Daarom kunnen de zaken niet worden geopend.",
        "Het bestand met de zaken is niet gewijzigd en blijft staan.",
        "Meld u aan met het account waarmee de zaken zijn gemaakt, of zet de sleutel terug uit een reservekopie.",
    )
    missing: str = "De sleutel van de zaken ontbreekt."
    broken: str = "Het bestand 'sleutel' bevat geen geldige sleutel."
    refused: str = "De sleutelbos van uw account geeft de sleutel niet."
    gone: str = "De sleutel staat niet (meer) in de sleutelbos van uw account."


class StoreWords(Wording):
    """Words for a case, or a part of it, that cannot be kept or read."""

    __slots__ = ()

    closed_store: Told = ("De opslag van de zaken is al gesloten.", _NOTHING, "Start vb-wizard opnieuw.")
    closed: Told = ("Zaak {number} is gesloten.", _NOTHING, "Open de zaak opnieuw.")
    reading: Told = (
        "Zaak {number} is alleen geopend om te lezen.",
        _NOTHING,
        "Open de zaak om iets vast te leggen.",
    )
    out_of_order: Told = (
        "Regel {seq} past niet achter de laatste regel ({last}) van het logboek en is niet opgeslagen.",
        _KEPT,
        "Sluit de zaak, open haar opnieuw en leg het nog een keer vast.",
    )
    text_damaged: Told = (
        "De tekst van {name} bij deze zaak is beschadigd.",
        "Het logboek en het bewijs zijn niet gewijzigd.",
        "Maak een kopie van de gegevensmap en zet een reservekopie terug.",
    )
    line_unreadable: Told = (
        "Een regel van het logboek is niet leesbaar voor deze versie van vb-wizard: {why}.",
        "Het logboek is niet gewijzigd.",
        "Installeer de nieuwste versie van vb-wizard en open de zaak daarmee.",
    )
    unknown: Told = (
        "Zaak {case} staat niet in deze gegevensmap.",
        _NOTHING,
        "Kijk in de lijst met zaken naar het juiste nummer, of kies met --data een andere map.",
    )
    no_exercises: Told = (
        "Een oefening kan niet tussen de echte zaken worden bewaard.",
        _NOTHING,
        "Begin de oefening op het scherm Oefenen.",
    )
    only_exercises: Told = (
        "Een echte zaak kan niet tussen de oefeningen worden bewaard.",
        _NOTHING,
        "Begin de zaak op het startscherm.",
    )
    exercises_closed: str = "De oefeningen kunnen nu niet worden geopend. {why}"
    exercises_apart: str = "Uw echte zaken staan apart. Die zijn niet veranderd en blijven gewoon te openen."
    not_moved: str = (
        "{n} oude oefeningen staan nog bij de zaken, omdat ze niet konden worden verplaatst. {why} "
        "Er is niets verloren gegaan. vb-wizard probeert het bij de volgende start opnieuw."
    )
    not_the_same: str = "De kopie is niet gelijk."
    in_use: Told = (
        "Deze zaak is al open in een ander venster of door een andere gebruiker van deze computer.",
        _NOTHING,
        "Ga verder in dat venster, of sluit de zaak daar en open haar hier opnieuw.",
    )
    twice: Told = (
        "Er is al een zaak met dit kenmerk: {number}.",
        _NOTHING,
        "Open die zaak uit de lijst.",
    )
    too_big: Told = (
        "Het bestand {name} is groter dan {most} MB en is niet toegevoegd.",
        _KEPT,
        "Voeg het deel toe dat u nodig heeft, of bewaar het bestand zelf en noteer waar het ligt.",
    )
    no_file: Told = (
        "Het bestand {name} kan niet worden gelezen ({why}) en is niet toegevoegd.",
        _KEPT,
        "Controleer of het bestand er nog staat en of u het mag openen.",
    )
    not_plain: str = "Het is geen gewoon bestand."
    settings_full: Told = (
        "Dit past niet meer in de instellingen.",
        "Wat eerder is bewaard, staat er nog.",
        "Maak de tekst korter.",
    )
    settings_unreadable: str = "De instellingen van het kantoor kunnen niet worden gelezen. {why}"
    settings_aside: str = (
        "Het oude bestand met instellingen was niet goed leesbaar en is bewaard als {name} in de gegevensmap."
    )


DISK = DiskWords()
KEY = KeyWords()
STORE = StoreWords()
