"""The fixed Dutch words of starting an exercise, of its dialogs and of practising alone.

Neighbours: as `words`, of which these are the continuation; `words_play` has those of an exercise with a group.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class HowWords(Wording):
    """Words of the dialog in which an exercise is begun."""

    __slots__ = ()

    title: str = "Hoe wilt u oefenen?"
    say: str = "{title} · {level} · {minutes} minuten"
    levels: Mapping[str, str] = {
        "teaser": "kennismaken",
        "talk": "gesprek aan tafel",
        "exercise": "oefening",
    }
    way: str = "Manier van oefenen"
    ways: Mapping[str, str] = {
        "group": "Met een groep",
        "alone": "Alleen",
        "show": "Laten zien",
    }
    ways_help: Mapping[str, str] = {
        "group": "Met een groep: u bent de trainer. De groep krijgt een eigen scherm.",
        "alone": "Alleen: u doet de stappen zelf, in uw eigen tempo, met uitleg na elke stap.",
        "show": "Laten zien: alleen de wizard, zonder berichten en zonder klok.",
    }
    local: str = "Pas aan voor uw gemeente"
    roles: str = "Wie speelt er mee"
    roles_noted: str = "Wie speelt: {roles}"
    ok: str = "Begin"
    again: str = "Hoe wilt u verdergaan?"
    again_say: str = "Deze oefening staat waar u was."


class PlayDialogWords(Wording):
    """Words of the dialogs during an exercise."""

    __slots__ = ()

    improvise: str = "Verzin zelf een inject"
    improvise_say: str = "De groep ziet dit meteen."
    kind: str = "Hoe komt het binnen"
    own_title: str = "Titel (mag leeg)"
    who: str = "Van wie (mag leeg)"
    text: str = "Tekst"
    show: str = "Toon aan de groep"
    note: str = "Notitie"
    note_say: str = "Alleen u ziet dit. Het staat straks in de nabespreking."
    note_text: str = "Wat ziet u"
    lesson: str = "Les"
    lesson_text: str = "Wat gaan we anders doen"
    owner: str = "Wie pakt dit op (rol, mag leeg)"
    due: str = "Uiterlijk (datum, mag leeg)"
    due_hint: str = "dd-mm-jjjj"
    bad_due: str = "Deze datum is niet te lezen. Schrijf bijvoorbeeld 14-12-2026."
    keep: str = "Bewaar"
    back: str = "Terug naar dit moment?"
    back_say: str = "U speelt verder vanaf {at}: {what}. Wat daarna kwam blijft bewaard in een eigen tak."
    back_ok: str = "Ga terug"
    end: str = "Oefening beëindigen?"
    end_say: str = "Het verhaal stopt. Notities en lessen kunt u daarna nog opschrijven."
    end_ok: str = "Beëindig"
    explained: str = "Kan de groep deze keuze uitleggen aan de buitenwereld?"
    explained_say: str = "Dilemma: {ask}"
    explained_answers: Mapping[str, str] = {
        "yes": "Ja, dat kan",
        "no": "Nee, dat kan niet",
        "doubt": "Twijfel",
    }
    explained_text: str = "Hoe dan (mag leeg)"
    keys: str = "Toetsen in een oefening"
    keys_rows: tuple[tuple[str, str], ...] = (
        ("Spatiebalk", "start of pauze"),
        ("Page Down", "volgende inject (ook met een presenter)"),
        ("Page Up", "vorige inject nog eens bekijken"),
        ("1 tot en met 9", "een stem erbij voor dat antwoord"),
        ("Shift en 1 tot en met 9", "een stem eraf"),
        ("B of punt", "zwart scherm aan of uit"),
        ("F", "bevries of ga weer verder"),
        ("H", "geef de hint die nu past"),
        ("S", "sla de volgende inject over"),
        ("I", "verzin zelf een inject"),
        ("N", "notitie"),
        ("L", "les"),
        ("Ctrl+T", "antwoord van het protocol tonen, alleen aan u"),
        ("F5", "scherm voor de groep openen of sluiten"),
        ("F6", "wisselen tussen bericht en wizard"),
        ("F7", "wisselen tussen trainer en groep op dit scherm"),
    )


class AloneWords(Wording):
    """Words of practising alone."""

    __slots__ = ()

    title: str = "Alleen oefenen"
    say: str = "Lees het bericht. Doe daarna in de wizard wat u nu zou doen."
    next: str = "Volgend bericht"
    next_none: str = "Er komt geen bericht meer."
    stop: str = "Klaar: toon de samenvatting"
    feedback: str = "Na deze stap: {step}"
    asked: str = "Het protocol vraagt hier:"
    asked_nothing: str = "Bij deze stap hoort geen actie."
    answered: str = "U antwoordde: {answer}"
    as_story: str = "Zo is het ook in het verhaal."
    story_answer: str = "In het verhaal is het antwoord: {answer}"
    why: str = "Waarom? {why}"
    done: str = "{what} · gedaan om {at}"
    handed: str = "{what} · overgedragen om {at}"
    left: str = "{what} · niet gedaan"
    put_off: str = "{what} · uitgesteld"
    not_now: str = "{what} · niet van toepassing of niet mogelijk: {reason}"
    late: Plural = Plural("{n} minuut te laat", "{n} minuten te laat")
    nothing_missed: str = "Geen verschil met het protocol."
    source: str = "Bron: {source}"
    your_answer: str = "Uw antwoord: {answer}"
    protocol: str = "Protocol: {text}"
    question: str = "Vraag"
    summary: str = "Samenvatting"
    summary_say: str = "Dit heeft u gedaan, naast wat het protocol vraagt. Het is geen cijfer."
    goals: str = "Leerdoelen"
    goal_yes: str = "te zien in wat u deed"
    goal_no: str = "nog niet te zien"
    counted: str = "Gedaan of overgedragen: {done} van {total} acties die de wizard liet zien."
    differs: str = "Wat anders ging"
    differs_none: str = "Er ging niets anders dan het protocol vraagt."
    back: str = "Terug naar Oefenen"
    debrief: str = "Naar de nabespreking"


HOW = HowWords()
PLAY_DIALOG = PlayDialogWords()
ALONE = AloneWords()
