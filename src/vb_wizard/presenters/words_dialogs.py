"""The fixed Dutch words of the dialogs: what is asked about an action, a call, evidence or a case, and the overview of keys.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Wording


class DialogWords(Wording):
    """Words of the dialogs."""

    __slots__ = ()

    ok: str = "Bewaar"
    cancel: str = "Annuleer"
    close: str = "Sluiten"
    reason: str = "Waarom?"
    reason_hint: str = "Kort, voor het logboek"
    whom: str = "Aan wie?"
    whom_hint: str = "Naam of functie"
    until: str = "Tot wanneer?"
    until_optional: str = "Wanneer kijkt u of het gedaan is? (mag leeg)"
    marks: Mapping[str, str] = {
        "not_possible": "Dit lukt niet",
        "not_applicable": "Dit is niet van toepassing",
        "delegated": "Overdragen",
        "postponed": "Uitstellen",
    }
    required: str = "Vul dit in."
    past: str = "Dit moment is al voorbij."
    moment: str = "Vul de datum en de tijd in."
    choose: str = "Kies een antwoord bij '{question}'."
    reason_optional: str = "Waarom? (mag leeg)"
    more: str = "en nog {count}"
    note: str = "Notitie"
    note_label: str = "Wat wilt u vastleggen?"
    call: str = "Noteer gesprek"
    call_name: str = "Met wie?"
    call_number: str = "Welk nummer?"
    call_result: str = "Hoe ging het?"
    call_results: Mapping[str, str] = {
        "bereikt": "Bereikt",
        "niet_bereikt": "Niet bereikt",
        "teruggebeld": "Wordt teruggebeld",
    }
    call_text: str = "Wat is er gezegd of afgesproken?"
    evidence: str = "Bewijs toevoegen"
    evidence_say: str = (
        "De wizard maakt een kopie en legt vast dat die niet is veranderd. Laat het origineel staan."
    )
    evidence_origin: str = "Waar komt het vandaan?"
    evidence_origin_hint: str = "Bijvoorbeeld: mailbox van het secretariaat"
    evidence_note: str = "Toelichting (mag leeg)"
    evidence_ok: str = "Voeg toe"
    withdraw: str = "Bewijs intrekken"
    withdraw_say: str = (
        "{piece}. De kopie blijft bewaard. In het logboek en het dossier staat dat u dit introk, en waarom. "
        "U kunt het later weer laten tellen."
    )
    withdraw_ok: str = "Trek in"
    restore: str = "Bewijs weer laten tellen"
    restore_ok: str = "Laat weer tellen"
    close_case: str = "Zaak sluiten"
    close_say: str = "Na het sluiten kunt u alles nog lezen. U kunt de zaak later weer openen."
    close_open: str = "Er staat nog een wettelijke termijn open: {terms}. Na het sluiten waarschuwt de wizard daar niet meer voor."
    close_ok: str = "Sluit de zaak"
    reopen_case: str = "Zaak weer openen"
    reopen_ok: str = "Open de zaak"
    rename_case: str = "Zaak een andere naam geven"
    rename_label: str = "Naam van de zaak"
    opt_out: str = "Klopt niet meer"
    opt_out_ok: str = "Dit klopt niet meer"
    keys: str = "Toetsen"
    keys_rows: tuple[tuple[str, str], ...] = (
        ("1 tot en met 9, a, b …, ?", "een antwoord kiezen"),
        ("Enter", "verder, of de huidige actie gedaan"),
        ("Ctrl+1", "direct gevaar: de stappen bij acuut gevaar"),
        ("F12", "in een oefening: echt incident, meteen naar het echte startscherm"),
        ("Alt+Links", "een stap terug"),
        ("Alt+Rechts", "een stap vooruit"),
        ("Esc Esc", "het scherm snel verbergen, en weer terug"),
        ("Ctrl+Shift+K", "vergrendelen"),
        ("Ctrl+K", "zoeken in alles"),
        ("Ctrl+W", "waarom deze stap, en waarom iets anders niet"),
        ("Ctrl+M", "de kaart van de lijst"),
        ("Ctrl+Shift+A", "agenda over alle zaken"),
        ("Ctrl+L", "noteren wat er gebeurt"),
        ("Ctrl+Shift+L", "het logboek bekijken"),
        ("Ctrl+E", "bewijs toevoegen"),
        ("Ctrl+V", "een bestand of beeld als bewijs plakken"),
        ("Ctrl+D", "dossier bekijken en bewaren"),
        ("Ctrl+P", "dossier afdrukken"),
        ("Ctrl+B", "brief of formulier maken"),
        ("Ctrl+Home", "naar het startscherm"),
        ("Ctrl+plus, Ctrl+min", "groter, kleiner"),
        ("Ctrl+T", "licht, donker of hoog contrast"),
        ("Tab, Shift+Tab", "naar het volgende of vorige onderdeel"),
        ("Ctrl+,", "instellingen"),
        ("F5, F6, F7", "in een oefening: scherm voor de groep, wizard, wisselen"),
        ("F1", "dit overzicht"),
    )


DIALOG = DialogWords()


class WorkingWords(Wording):
    """Words while something takes long."""

    __slots__ = ()

    title: str = "Even geduld"
    share: str = "{share} % klaar"
    unknown: str = "Bezig"
    stopping: str = "Wordt gestopt"
    safe: str = "Alles wat u hebt vastgelegd, blijft bewaard. U kunt dit veilig annuleren."
    stopped: str = "U hebt dit geannuleerd. Er is niets veranderd."
    copying: str = "{name} wordt gekopieerd"
    dossier: str = "Het dossier wordt gemaakt"
    paper: str = "Het blad wordt gemaakt"
    letter: str = "De brief wordt gemaakt"
    printing: str = "De bladzijden gaan naar de printer"
    opening_house: str = "De wizard wordt klaargezet"
    opening: str = "De zaak wordt geopend"
    cases: str = "De zaken worden gelezen"
    searching: str = "Het zoeken wordt klaargezet"
    scenarios: str = "De scenario's worden gelezen"
    agenda: str = "De agenda wordt klaargezet"
    cards: str = "De kaartjes worden gelezen"


WORKING = WorkingWords()
