"""The fixed Dutch words of an exercise with a group: the screen of the trainer and that of the group.

Neighbours: as `words`, of which these are the continuation; `words_alone` has those of starting and of practising alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class NewsWords(Wording):
    """Words about a piece of news, for the trainer and for the group."""

    __slots__ = ()

    kinds: Mapping[str, str] = {
        "mail": "e-mail",
        "letter": "brief",
        "phone": "telefoon",
        "social": "sociale media",
        "visitor": "bezoek",
        "press": "pers",
        "rumour": "gerucht",
    }
    who: str = "Van: {who}"
    to: str = "Aan: {to}"
    to_whom: str = "Van: {who} · Aan: {to}"
    no_picture: str = "De afbeelding {name} is er niet. De tekst zegt wat u moet weten."
    picture: str = "Afbeelding bij {title}"
    no_sound: str = "Het geluid {name} kan niet worden afgespeeld. Speel het zelf."
    play_sound: str = "Speel geluid"
    sides: Mapping[str, str] = {"for": "voor", "against": "tegen"}
    votes: Plural = Plural("{n} stem", "{n} stemmen")
    vote_key: str = "Toets {key}: een stem erbij. Shift+{key}: een stem eraf."
    ask: str = "Vraag aan de groep"
    dilemma: str = "Dilemma voor de groep"


class GroupWords(Wording):
    """Words of the screen of the group."""

    __slots__ = ()

    title: str = "Scherm voor de groep"
    ready: str = "De oefening begint zo."
    waiting: str = "Er is nog niets binnengekomen."
    ended: str = "De oefening is afgelopen."
    paused: str = "Pauze"
    frozen: str = "Even stil: we kijken hier samen naar."
    clock: str = "Verhaal {time}"
    hint: str = "Hint:"
    news: str = "Wat er binnenkomt"


class TrainerWords(Wording):
    """Words of the screen of the trainer."""

    __slots__ = ()

    title: str = "Scherm van de trainer"
    scenario: str = "Scenario: {title}"
    times: str = "Speeltijd {play} · verhaal {story} · {count}"
    count: str = "inject {n} van {total}"
    start: str = "Start"
    go_on: str = "Ga verder"
    pause: str = "Pauze"
    step_back: str = "Stap terug"
    next: str = "Volgende inject"
    skip: str = "Overslaan"
    hint: str = "Hint"
    freeze: str = "Bevries"
    unfreeze: str = "Weer verder"
    black: str = "Zwart scherm"
    show_again: str = "Scherm aan"
    improvise: str = "Verzin zelf"
    wizard: str = "Naar de wizard"
    group: str = "Scherm voor de groep"
    group_off: str = "Sluit scherm groep"
    end: str = "Einde"
    speed: str = "Tempo"
    speeds: Plural = Plural("Tempo {n}× (gewoon)", "Tempo {n}×")
    hold: str = "Injects wachten op mij"
    close_poll: str = "Sluit de stemming"
    ask_poll: str = "Stel vraag: {ask}"
    states: Mapping[str, str] = {
        "ready": "Nog niet begonnen. Druk op Start, of op de spatiebalk.",
        "trainer": "Het verhaal staat stil. De groep kan doorwerken.",
        "slept": "De computer sliep. Het verhaal staat stil waar het was. Er is niets verloren. Druk op Ga verder.",
        "closed": "De oefening was gesloten. Het verhaal staat waar het was. Druk op Ga verder.",
        "frozen": "Bevroren. Het scherm van de groep en het verhaal staan stil.",
        "black": "Het scherm van de groep is zwart.",
        "ended": "Deze oefening is afgelopen. U kunt nog notities en lessen opschrijven.",
    }
    inject: str = "INJECT {n} · {at} · {kind}"
    own_inject: str = "EIGEN INJECT · {at} · {kind}"
    none: str = "Er is nog geen inject getoond."
    coming: str = "Hierna: {title} · {at}"
    coming_wait: str = "Hierna: {title} · komt vanzelf als het zover is"
    coming_you: str = "Hierna: {title} · als u het zegt"
    coming_due: str = "Wacht op u: {title}"
    coming_none: str = "Er komt niets meer."
    show_answer: str = "Toon antwoord van het protocol"
    hide_answer: str = "Verberg antwoord van het protocol"
    answer: str = "Protocol"
    only: str = "Alleen trainer"
    goals: str = "Leerdoelen"
    note: str = "Notitie bij deze inject"
    asked: str = "Wat het protocol nu vraagt"
    asked_none: str = "Nu niets."
    asks: str = "De wizard vraagt: {ask}"
    story_answer: str = "In het verhaal: {answer}"
    late: str = "te laat"
    until: str = "uiterlijk {at}"
    differs: str = "Anders dan het protocol"
    differs_none: str = "Nog geen verschil."
    deviations: Mapping[str, str] = {
        "not_done": "Nog niet gedaan: {what}",
        "skipped": "Overgeslagen: {what}",
        "not_reached": "Niet aan toegekomen: {what}",
        "late": "Te laat: {what}",
        "order": "Eerder gedaan: {other}. Pas daarna: {what}",
        "wrong_contact": "Gebeld, maar stond niet op de lijst: {what}",
        "contact_missed": "Niet bereikt: {what}",
        "not_asked": "Gedaan zonder dat het scenario erom vraagt: {what}",
    }
    more: Plural = Plural("en nog {n}", "en nog {n}")
    milestones: str = "Mijlpalen"
    extra: str = "Extra acties"
    hints: str = "Hints"
    hint_give: str = "Geef deze hint: {hint}"
    hint_offered: str = "past nu"
    hint_given: str = "gegeven"
    seen: str = "Gezien: {what}"
    polls: str = "Vragen en dilemma's"
    give: str = "Geef"
    polls_ask: str = "Stel"
    roles: str = "Wie speelt"
    course: str = "Verloop"
    course_group: str = "groep: {done}"
    course_go: str = "Ga terug naar dit moment: {what}"
    course_rows: Mapping[str, str] = {
        "started": "Begin",
        "branched": "Vanaf hier een nieuwe tak",
        "inject": "Inject {n} · {title}",
        "own": "Eigen inject · {title}",
        "skipped": "Overgeslagen · {title}",
        "asked": "Vraag · {ask}",
        "closed": "Stemming gesloten · {ask}",
        "chosen": "Gekozen: {text}",
        "hint": "Hint · {hint}",
        "milestone": "Mijlpaal · {what}",
        "extra": "Extra actie · {what}",
        "ended": "Einde",
    }
    branches: str = "Takken"
    branch: str = "Tak {n} · begonnen {at}"
    branch_here: str = "u bent hier"
    branch_open: str = "Open tak {n}"
    notes: str = "Notities en lessen"
    add_note: str = "Notitie"
    add_lesson: str = "Les"
    lesson: str = "Les: {text}"
    lesson_owner: str = "Les: {text} · {owner}"
    inject_tab: str = "Inject"
    trainer_tab: str = "Alleen trainer"
    tabs: str = "Onderdelen van het scherm"
    screen_gone: str = (
        "Het tweede scherm is losgemaakt. Het venster van de groep staat nu hier. Er is niets verloren."
    )
    screen_back: str = "Er is weer een tweede scherm."
    screen_use: str = "Zet de groep daar"
    one_screen: str = "Er is één scherm. De groep heeft een gewoon venster. Met F7 wisselt u."
    branched: str = "U speelt verder vanaf {at}. Wat daarna kwam staat nog in de andere tak."
    talk_there: str = "De oefening is afgelopen. U kunt de nabespreking op het scherm van de groep zetten."
    talk_use: str = "Zet dit venster daar"
    first_moment: str = "Dit is het begin. Verder terug kan niet."
    no_inject: str = "Er is geen inject meer. Met Verzin zelf maakt u er een."
    no_hint: str = "Er zijn geen hints meer."
    left: str = "De oefening is bewaard. U vindt haar bij Oefenen, onder Verder waar u was."
    group_only: str = "Dit kan alleen in het venster van de trainer."


NEWS = NewsWords()
GROUP = GroupWords()
TRAINER = TrainerWords()
