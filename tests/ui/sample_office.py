"""Views of the screens outside a case, made by hand. Names, numbers and texts are samples."""

from __future__ import annotations

from tests.ui.sample_views import HERE
from vb_wizard.application.contact_checks import Check
from vb_wizard.presenters.scenario_views import Filter
from vb_wizard.presenters.views import (
    AttentionRow,
    CaseRow,
    ContactRow,
    ContactsView,
    DoorView,
    ScenarioRow,
    ScenariosView,
    StartView,
    Tone,
)

START = StartView(
    municipality="Gemeente Voorbeeldstad",
    title="Wat is er aan de hand?",
    doors=(
        DoorView(
            "nu",
            "1",
            "Nu een incident",
            "Start meteen. Eerste vraag: is er direct gevaar?",
            "Start",
            Tone.DANGER,
        ),
        DoorView(
            "gebeurd",
            "2",
            "Er is iets gebeurd",
            "Melden, aangifte, nazorg en maatregelen.",
            "Start",
            Tone.BRAND,
        ),
        DoorView(
            "voor",
            "3",
            "Voorbereiden",
            "Afspraken, contacten en woning op orde.",
            "Start",
            Tone.BRAND,
            13 / 21,
            "13 van 21 gereed",
        ),
        DoorView("oefen", "4", "Oefenen", "Speel een scenario met uw team.", "Kies scenario", Tone.EXERCISE),
    ),
    attention=(
        AttentionRow(
            "2 dagen te laat",
            Tone.DANGER,
            "Terugkoppeling politie over aangifte vragen",
            "2026-011 · Vernieling auto wethouder",
            "Adviseur OOV",
            "c11",
            HERE,
        ),
        AttentionRow(
            "vandaag 17:00",
            Tone.WARN,
            "Eerste gesprek nazorg met gezin",
            "2026-014 · Dreigmail aan burgemeester",
            "Vertrouwenspersoon",
            "c14",
            HERE,
        ),
        AttentionRow(
            "27 nov",
            Tone.BRAND,
            "Beveiligingsmaatregelen opnieuw beoordelen (afschalen?)",
            "2026-009 · Bedreiging na sluiting drugspand",
            "Driehoek",
            "c9",
            HERE,
        ),
    ),
    cases=(
        CaseRow(
            "c14",
            "2026-014",
            "Dreigmail aan burgemeester",
            "Bedreiging",
            "Tijdens",
            "4 van ± 11 stappen",
            "vandaag 09:14",
        ),
        CaseRow(
            "c11", "2026-011", "Vernieling auto wethouder", "Vernieling", "Na", "9 van ± 12 stappen", "18 nov"
        ),
    ),
    messages=(),
    saved="Opgeslagen",
)

CONTACTS = ContactsView(
    "Voorbeeldstad",
    "bestuurssecretaris",
    (
        ContactRow(
            "piket",
            "Piket OOV",
            "Organiseert opvang en informeert de driehoek",
            True,
            Check.LATE,
            "06 1234 5600",
            "0612345600",
            "Adviseur OOV",
            "06 1234 5600",
            "controle verlopen",
            Tone.WARN,
            "past",
            "Nagekeken op 3 maart 2026, goed tot en met 3 september 2026.",
            (("Niet voor:", "Direct gevaar. Bel dan 112."), ("Lukt dat niet:", "Alarmnummer · 112")),
            "Het protocol, bladzijde 4 (vermeld, stand 1 november 2026)",
            can_check=True,
        ),
        ContactRow(
            "loco",
            "Loco-burgemeester",
            "Neemt besluiten als de burgemeester zelf getroffen is",
            True,
            Check.EMPTY,
            state="nog niet ingevuld",
            tone=Tone.WARN,
            icon="dash",
        ),
        ContactRow(
            "owb",
            "Ondersteuningsteam Weerbaar Bestuur",
            "Advies bij intimidatie en dreiging",
            False,
            Check.NEVER,
            "070 373 83 14",
            "0703738314",
            state="nog niet nagekeken",
            tone=Tone.WARN,
            icon="bang",
            lines=(("Bereikbaar:", "dag en nacht"),),
            link="https://www.voorbeeld.nl",
            can_check=True,
        ),
    ),
    (("burgemeester", "burgemeester"), ("wethouder", "wethouder"), ("raadslid", "raadslid")),
    frozenset({"piket"}),
    "1 controle verlopen, 1 nog niet nagekeken en 1 nog niet ingevuld.",
    "Griffier",
)

SCENARIOS = ScenariosView(
    (
        ScenarioRow(
            "mail",
            "Dreigmail aan de burgemeester",
            "Een mail met een adres. Wat doet u eerst, en wie besluit?",
            state="nog niet gedaan",
            icon="dash",
            lines=(
                ("U bent:", "Bestuurssecretaris"),
                ("U oefent:", "Bewijs veiligstellen en Melding of aangifte"),
            ),
            values={Filter.KIND: ("bericht",), Filter.ROLE: ("secretaris",), Filter.DONE: ("not_done",)},
        ),
        ScenarioRow(
            "brief",
            "Brief op de mat",
            "Een brief zonder afzender bij een wethouder thuis.",
            state="gedaan, het laatst begonnen op 3 november 2026",
            tone=Tone.OK,
            icon="check",
            values={Filter.KIND: ("brief",), Filter.ROLE: ("griffier",), Filter.DONE: ("done",)},
        ),
    ),
    (ScenarioRow("c1", "O-2026-001 · Oefening: Brief op de mat", "Begonnen: 09:00", "c1"),),
    {
        Filter.KIND: (("bericht", "Een bericht"), ("brief", "Een brief")),
        Filter.ROLE: (("griffier", "Griffier"), ("secretaris", "Bestuurssecretaris")),
        Filter.DONE: (("not_done", "nog niet gedaan"), ("done", "gedaan")),
    },
)
