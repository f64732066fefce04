"""The fixed Dutch words of the contacts: the screen, the code to dial with a mobile, and cards in and out.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class ContactsWords(Wording):
    """Words of the contacts screen."""

    __slots__ = ()

    title: str = "Contacten"
    say: str = "Wie u belt, en waarvoor. Wat u hier invult is meteen bewaard, en uw eigen nummers gaan voor."
    say_practice: str = (
        "Wie u in deze oefening belt, en waarvoor. De nummers zijn verzonnen. U belt uw tegenspeler."
    )
    search: str = "Zoek een contact"
    search_hint: str = "Zoek op naam, nummer of waarvoor …"
    kinds: Mapping[str, str] = {
        "late": "Controle verlopen",
        "never": "Nog niet nagekeken",
        "empty": "Nog niet ingevuld",
        "local": "Van uw gemeente",
        "national": "Landelijk",
    }
    checks: Mapping[str, str] = {
        "late": "controle verlopen",
        "never": "nog niet nagekeken",
        "empty": "nog niet ingevuld",
        "fine": "nagekeken",
    }
    checked_on: str = "Nagekeken op {day}."
    checked_until: str = "Nagekeken op {day}, goed tot en met {until}."
    some: str = "{number} {state}"
    open: str = "Nog te doen: {states}."
    all_fine: str = "Alles is ingevuld en nagekeken."
    again: str = "Kijk elk nummer na {time} opnieuw na."
    not_for: str = "Niet voor:"
    hours: str = "Bereikbaar:"
    national_number: str = "Landelijk nummer:"
    overlaid: str = "Aanvulling:"
    otherwise: str = "Lukt dat niet:"
    count: str = "{shown} van {total} contacten. {summary}"
    empty: str = "Geen contact past hierbij. Maak de zoekregel leeg of zet een knop uit."
    clear: str = "Toon alles"
    late: str = "Eerst nakijken"
    local: str = "Van uw gemeente"
    national: str = "Landelijk"
    own: str = "Uw gemeente"
    municipality: str = "Gemeente"
    user: str = "Wie gebruikt de wizard (functie)"
    name: str = "Naam of functie"
    number: str = "Telefoonnummer"
    own_number: str = "Eigen nummer (gaat voor)"
    field: str = "{field} van {label}"
    no_number: str = "Geen nummer bekend"
    fixed: str = "Dit nummer is in heel Nederland hetzelfde. Daarom kunt u het niet veranderen."
    call: str = "Bel"
    call_name: str = "Bel {label}, {number}"
    copy: str = "Kopieer"
    copy_name: str = "Kopieer het nummer van {label}"
    copied: str = "Het nummer {number} van {label} staat op het klembord."
    qr: str = "QR"
    qr_name: str = "Toon een QR-code om {label} met een mobiel te bellen"
    page: str = "Webpagina"
    page_name: str = "Open de webpagina van {label}"
    check_now: str = "Nagekeken vandaag"
    check_now_name: str = "Nagekeken vandaag: {label}"
    checked: str = "{label}: vandaag nagekeken."
    source: str = "Bron:"
    back: str = "Terug"
    saved: str = "Contact bewaard: {label}."
    setting_saved: str = "Bewaard."
    undo: str = "Maak ongedaan"
    undo_name: str = "Maak ongedaan wat u het laatst hebt veranderd: {label}"
    undone: str = "Teruggezet zoals het was: {label}."
    to_wall: str = "Afdrukken"
    to_wall_name: str = "Afdrukken: naar de bladen voor aan de muur, onderaan"
    wall: str = "Aan de muur"
    wall_say: str = (
        "Eén blad per ambt, met uw nummers: wat u doet in het eerste uur, de eerste dag en de eerste week."
    )
    factsheet: str = "Blad {office} …"
    factsheet_title: str = "Factsheet"


class DialCodeWords(Wording):
    """Words of the window with a code to dial."""

    __slots__ = ()

    title: str = "Bel met uw mobiel"
    say: str = "Richt de camera van uw mobiel op de code. De mobiel vraagt dan of u wilt bellen."
    code_name: str = "QR-code om {name} te bellen. Het nummer is {words}."
    words: str = "In woorden: {words}"
    digits: tuple[str, ...] = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
    plus: str = "plus"
    copy: str = "Kopieer nummer"
    copied: str = "Het nummer staat op het klembord."


class CardWords(Wording):
    """Words of the import and export of cards (vCard)."""

    __slots__ = ()

    read: str = "vCard inlezen …"
    save: str = "vCard bewaren …"
    files: str = "Visitekaartjes (*.vcf);;Alle bestanden (*)"
    file_kind: str = "Visitekaartjes (*.vcf)"
    choose_file: str = "Kies een bestand met visitekaartjes"
    title: str = "Visitekaartjes inlezen"
    say: str = "Kies bij elk kaartje voor wie het is. Er verandert niets voordat u op Overnemen klikt."
    nothing: str = (
        "In {name} staat geen visitekaartje. Er is niets veranderd. Kies een bestand dat eindigt op .vcf."
    )
    wrong: str = "Niet alles kon worden gelezen"
    wrong_more: Plural = Plural("En nog {n} regel.", "En nog {n} regels.")
    left_out: Plural = Plural(
        "{n} kaartje is niet getoond: van een landelijk contact, dat er al staat, of te veel voor één keer.",
        "{n} kaartjes zijn niet getoond: van een landelijk contact, dat er al staat, of te veel voor één keer.",
    )
    nameless: str = "Kaartje op regel {line}"
    unreadable: str = "Het bestand {name} kan niet worden gelezen."
    unreadable_safe: str = "Er is niets veranderd."
    unreadable_to_do: str = "Kies een ander bestand, of vraag iemand die het mag openen."
    for_whom: str = "Voor wie"
    for_whom_name: str = "Voor wie is het kaartje {name}"
    skip: str = "Niet overnemen"
    which: str = "Welk nummer"
    which_name: str = "Welk nummer van {name}"
    no_number: str = "Op dit kaartje staat geen nummer."
    now: str = "Nu staat er: {words}"
    now_empty: str = "Nu is dit nog leeg."
    twice: str = "Twee kaartjes zijn voor {label}. Kies er één."
    none: str = "Kies bij ten minste één kaartje voor wie het is, of klik op Annuleer."
    ok: str = "Overnemen"
    done: str = "Overgenomen: {labels}. Kijk de nummers nog na."
    saved: Plural = Plural("{n} contact bewaard als {name}.", "{n} contacten bewaard als {name}.")
    file: str = "contacten-{day}.vcf"


CONTACTS = ContactsWords()
DIAL_CODE = DialCodeWords()
CARDS = CardWords()
