"""The fixed Dutch words of the window, one block a screen.

Neighbours: `ui` draws these beside the views that the presenters make; no Dutch stands inside `ui` or the presenters themselves.
Words about the protocol itself do not belong here: they live in the flows.

The blocks are plain classes with nothing but constants, because every start makes all of them: frozen dataclasses of this
size take a noticeable part of it. An object without slots of its own cannot be changed either.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Wording


class ThemeWords(Wording):
    """Words about the look."""

    __slots__ = ()

    broken: str = "Het bestand {name} met de vormgeving ontbreekt of is stuk."
    broken_safe: str = "Uw zaken en het logboek zijn niet geraakt."
    broken_to_do: str = "Zet de wizard opnieuw neer of herstel dit bestand."
    no_colour: str = "{colour} is geen kleur. Schrijf een kleur als #0B4F6C."
    refused: str = (
        "De kleur {colour} is niet gebruikt: {front} op {ground} haalt een contrast van {ratio}, "
        "en {least} is nodig om leesbaar te zijn."
    )
    no_font: str = (
        "Het lettertype van de wizard ontbreekt ({names}). De wizard gebruikt het lettertype van uw computer. "
        "Alles werkt; het ziet er anders uit."
    )


class FrameWords(Wording):
    """Words of the frame that is around every screen."""

    __slots__ = ()

    app: str = "Veilig Bestuur-wizard"
    app_tip: str = "Naar het startscherm (Ctrl+Home)"
    red: str = "Direct gevaar? Bel 112"
    red_tip: str = "Opent meteen de stappen bij acuut gevaar (Ctrl+1). Daarna gaat u verder waar u was."
    exercise: str = "OEFENING · OEFENING · OEFENING"
    exercise_name: str = "Dit is een oefening"
    practice_title: str = "OEFENING · {title}"
    red_practice: str = "Direct gevaar? 112 (oefening)"
    red_practice_tip: str = (
        "Opent de stappen bij acuut gevaar in deze oefening (Ctrl+1). Is er echt gevaar? Druk op F12."
    )
    real: str = "Echt incident: F12"
    real_tip: str = "Sluit de oefening en opent meteen het echte startscherm. De oefening blijft bewaard."
    real_now: str = "Dit is echt. De oefening is bewaard; niets daarvan is overgenomen."
    not_in_practice: str = "Dit hoort bij uw echte kantoor en blijft buiten de oefening. Met F12 gaat u naar het echte startscherm."
    nobody_called: str = "In een oefening belt, mailt en opent de wizard niets. Bel uw tegenspeler."
    phase: str = "Fase"
    phase_now: str = "Fase: {phase}"
    menu: str = "Menu"
    menu_help: str = "Opent een lijst met alles wat u kunt doen"
    close_message: str = "Melding sluiten"
    message: str = "Melding"
    cover: str = "Notities"


class MenuWords(Wording):
    """Words of the menu."""

    __slots__ = ()

    home: str = "Startscherm"
    dossier: str = "Dossier bekijken en bewaren …"
    print: str = "Dossier afdrukken …"
    letter: str = "Brief of formulier maken …"
    evidence: str = "Bewijs toevoegen …"
    rename: str = "Zaak een andere naam geven …"
    close: str = "Zaak sluiten …"
    reopen: str = "Zaak weer openen …"
    contacts: str = "Contacten"
    preparation: str = "Voorbereiden"
    theme: str = "Licht, donker of hoog contrast"
    larger: str = "Groter"
    smaller: str = "Kleiner"
    keys: str = "Toetsen"
    log: str = "Noteer wat er gebeurt"
    journal: str = "Logboek bekijken"
    search: str = "Zoeken …"
    agenda: str = "Agenda"
    map: str = "Kaart"
    why: str = "Waarom deze stap? …"
    settings: str = "Instellingen"
    lock: str = "Vergrendelen"
    about: str = "Over deze wizard"


class StartWords(Wording):
    """Words of the start screen."""

    __slots__ = ()

    title: str = "Wat is er aan de hand?"
    signs: str = "Of begin met wat u ziet of hoort"
    kept_long: str = (
        "Langer dan {months} maanden gesloten: {cases}. Kijk of dit weg kan. De wizard gooit zelf niets weg."
    )
    attention: str = "Vraagt nu aandacht"
    attention_first: str = "Vraagt nu aandacht (de rest staat in de agenda)"
    attention_heads: tuple[str, ...] = ("Termijn", "Actie", "Zaak", "Wie")
    attention_empty: str = "Er staat geen actie open."
    cases: str = "Zaken"
    case_heads: tuple[str, ...] = ("Zaak", "Soort", "Fase", "Voortgang", "Laatst")
    more: str = "Toon meer zaken (nog {n})"
    cases_empty: str = "Er zijn nog geen zaken. Kies hierboven wat er aan de hand is."
    open: str = "Open"
    open_row: str = "Open: {action}, {case}"
    closed: str = "gesloten"
    contacts: str = "Contacten"
    agenda: str = "Agenda"


class CaseWords(Wording):
    """Words of the case screen."""

    __slots__ = ()

    step_tab: str = "Stap"
    route_tab: str = "Route"
    help_tab: str = "Wie bel ik"
    tabs: str = "Wat u ziet"
    route: str = "Route"
    tracks: str = "Loopt tegelijk"
    more_tracks: str = "Ook te starten"
    deadlines: str = "Termijnen"
    deadlines_how: str = "Hoe zijn deze berekend?"
    contacts: str = "Wie bel ik"
    instruments: str = "Waarmee"
    evidence: str = "Bewijs"
    piece_withdraw: str = "Trek in …"
    piece_restore: str = "Laat weer tellen …"
    piece_out: str = "Ingetrokken: {reason}"
    score: str = "Hoe klaar bent u"
    score_look: str = "Bekijk wat op orde is"
    centre: str = "Deze stap"
    states: Mapping[str, str] = {
        "done": "gedaan",
        "current": "hier bent u",
        "todo": "komt nog",
        "skipped": "overgeslagen",
    }
    chosen_place: str = "u kijkt nu hier"
    offences: str = "Deze artikelen kunnen gelden"
    offences_note: str = "Dit zijn mogelijkheden, geen oordeel. De politie en het OM (Openbaar Ministerie) bepalen welk artikel geldt."
    no_offences: str = (
        "Bij uw antwoorden past geen artikel uit deze lijst. Vraag de politie of het strafbaar is."
    )
    maximum: str = "Hoogstens:"
    no_contacts: str = "Bij deze stap hoeft u niemand te bellen."
    standing: str = "Let op:"
    past: str = "U kijkt terug. Wijzigt u hier iets, dan bewaart het logboek ook wat er eerst stond."
    why: str = "Waarom?"
    source: str = "Bron:"
    back: str = "Terug"
    forward: str = "Vooruit"
    opt_out: str = "Klopt niet meer: {premise}"
    now: str = "Nu"
    today: str = "Vandaag"
    date: str = "Datum"
    time: str = "Tijd"
    date_hint: str = "dd-mm-jjjj"
    time_hint: str = "uu:mm"
    bad_date: str = "Schrijf de datum als 23-11-2026."
    bad_time: str = "Schrijf de tijd als 09:05."
    bad_number: str = "Schrijf een heel getal, zonder letters."
    answer: str = "Uw antwoord"
    not_known: str = "Dat weet ik niet"
    not_known_help: str = "U kunt dit later alsnog invullen."
    key: str = "Toets {key}"
    answer_first: str = "Geef eerst een antwoord"
    number_hint: str = "een getal"


class TaskWords(Wording):
    """Words of the list of actions."""

    __slots__ = ()

    done: str = "Gedaan"
    undo: str = "Toch niet gedaan"
    marks: Mapping[str, str] = {
        "not_possible": "Lukt niet",
        "delegated": "Overdragen aan …",
        "not_applicable": "Niet van toepassing",
        "postponed": "Uitstellen",
    }
    note: str = "Notitie"
    about: str = "{button}: {task}"
    is_done: str = "gedaan"
    is_open: str = "open"
    is_closed: str = "afgehandeld"


class HelpWords(Wording):
    """Words of the rail with contacts and instruments."""

    __slots__ = ()

    call: str = "Bel"
    call_name: str = "Bel {name}, {number}"
    note_call: str = "Noteer gesprek"
    note_call_name: str = "Noteer gesprek met {name}"
    qr: str = "QR"
    qr_name: str = "Toon een QR-code om {name} met een mobiel te bellen"
    fill_in: str = "Vul aan bij Contacten"
    fill_in_name: str = "Vul aan bij Contacten: {name}"
    open: str = "Openen"
    open_name: str = "Openen: {name}"
    dialled: str = (
        "Uw computer opent {number}. Belt u met een ander toestel, dan staat het nummer ook op het klembord."
    )
    not_dialled: str = "Uw computer kan zelf niet bellen. Bel {number} met een telefoon; het nummer staat ook op het klembord."
    not_opened: str = "Dit kon niet worden geopend: {link}. De verwijzing staat op het klembord."


class FootWords(Wording):
    """Words of the bar at the bottom."""

    __slots__ = ()

    clock: str = "Het is {time}"
    line: str = "Noteer wat er gebeurt"
    line_hint: str = "Noteer wat er gebeurt …  (Ctrl+L)"
    line_time: str = "Gaat het over een eerder moment vandaag? Begin met de tijd, bijvoorbeeld 08:40."
    evidence: str = "Bewijs toevoegen"
    saved: str = "Bewaard: {saved}"
    noted: str = "Uw notitie staat in het logboek."


class DossierWords(Wording):
    """Words of the dossier: preview, save, print."""

    __slots__ = ()

    title: str = "Dossier"
    preview: str = "De bladzijden"
    save: str = "Bewaar als PDF …"
    print_job: str = "Dossier"
    save_as: str = "Bewaar als"
    print: str = "Druk af …"
    open: str = "Open"
    files: str = "PDF (*.pdf)"
    all_files: str = "Alle bestanden (*)"
    saved: str = "Bewaard als {name}."
    not_saved: str = "Dit kon niet worden bewaard als {name}."
    not_saved_safe: str = "Uw zaken staan veilig op de schijf."
    not_saved_to_do: str = "Kies een andere map of maak ruimte."
    no_preview: str = "Dit kan hier niet worden getoond. Bewaar het en open het met uw eigen programma."
    not_opened: str = "Dit bestand kon niet worden geopend. Het staat hier: {path}."
    no_printer: str = (
        "Er is geen printer gevonden. Bewaar het als PDF en druk het af met een andere computer."
    )
    printed: str = "Dit is naar de printer gestuurd."
    not_printed: str = "Dit kon niet worden afgedrukt."
    no_printer_to_do: str = "Kies een andere printer, of bewaar het dossier als PDF."
    printing: str = "Bladzijde {page} van {pages}"


class AppWords(Wording):
    """What the window says about itself."""

    __slots__ = ()

    slip: str = (
        "Er ging iets mis in de wizard zelf. Wat u hebt vastgelegd staat op de schijf. "
        "Ga gerust verder; herhaal zo nodig uw laatste handeling."
    )
    evidence_added: str = "Bewijs toegevoegd: {names}."
    piece_out: str = "Ingetrokken: {label}. De kopie blijft bewaard."
    piece_back: str = "Telt weer mee: {label}."
    pasted_name: str = "geplakt beeld {moment}.png"
    call_noted: str = "Het gesprek staat in het logboek."
    not_reopened: str = "De zaak waarin u bezig was, kon niet worden geopend."
    forgot_look: str = (
        "De wizard kon niet lezen hoe uw venster er het laatst uitzag. Uw zaken, contacten en instellingen van de gemeente "
        "zijn niet geraakt. Plaats, grootte, kleuren en taal van het venster en de tijd tot het slot staan weer zoals in het begin; "
        "kies ze opnieuw bij Instellingen. Het oude bestand heet nu {name}."
    )
    note_about: str = "{task}: {text}"
    acute_anyway: str = "Bel 112 als er nu gevaar is. Wacht niet op de wizard."
    no_picture: str = "De schermafdruk {path} kan niet worden geschreven."
    no_picture_to_do: str = "Controleer de ruimte op de schijf."
    story_told: str = "Het verhaal is uit. Sluit het venster om verder te gaan."


THEME = ThemeWords()
FRAME = FrameWords()
MENU = MenuWords()
START = StartWords()
CASE = CaseWords()
TASK = TaskWords()
HELP = HelpWords()
FOOT = FootWords()
DOSSIER = DossierWords()
APP = AppWords()
