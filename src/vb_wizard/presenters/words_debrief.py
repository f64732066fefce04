"""The fixed Dutch words of the debrief, of the list of plays, and of two plays side by side.

Neighbours: as `words`, of which these are the continuation. Nothing here judges: the protocol asks, and the group did.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class DebriefWords(Wording):
    """Words of the debrief."""

    __slots__ = ()

    title: str = "Nabespreking"
    back: str = "Terug"
    lead: str = (
        "Wat het protocol vraagt, naast wat de groep deed. Er is geen cijfer. De wizard noemt alleen rollen. Een "
        "naam staat er alleen in als iemand die typte."
    )
    played: str = "Gespeeld op {day}, {minutes} aan tafel. In het verhaal van {start} tot {end}."
    minutes: Plural = Plural("{n} minuut", "{n} minuten")
    no_minute: str = "minder dan een minuut"
    aim: str = "Doel: {aim}"
    going_on: str = "Deze oefening is nog niet beëindigd. Wat later gebeurt, staat hier nog niet."
    course: str = "Tak"
    course_name: str = "Tak {n} · begonnen {at}"
    again: str = "Terug in de oefening"
    paper: str = "Bekijk als PDF …"
    paper_title: str = "Nabespreking"
    short: str = "In het kort"
    working: str = "De nabespreking wordt gemaakt."
    as_asked: str = (
        "Van de {total} acties die het protocol op deze route vraagt, deed de groep er {done}. Daarvan "
        "{in_time} binnen de termijn of zonder termijn."
    )
    well: str = "Zoals het protocol vraagt: {what}."
    no_actions: str = "In deze oefening vroeg het protocol nog geen acties."
    take_along: str = "Om mee te nemen"
    nothing_to_take: str = "Er viel niets op dat anders liep. Schrijf zelf op wat u wilt onthouden."
    parts: tuple[tuple[str, str, str], ...] = (
        (
            "1 Feiten",
            "1  Feiten: wat gebeurde er?",
            "Loop samen de tijd langs. Vertel wat er gebeurde, nog niet wat u ervan vindt.",
        ),
        (
            "2 Gevoel",
            "2  Gevoel: hoe was het?",
            "Geef het woord aan wie dat wil. Wat was spannend? Wat gaf rust? Zwijgen mag. Raakt het u? Zeg het tegen de trainer.",
        ),
        (
            "3 Lessen",
            "3  Lessen: wat nemen we mee?",
            "Kies er hooguit drie. Geef elke les een rol en een dag.",
        ),
    )
    parts_name: str = "Ga naar: {part}"
    questions: str = "Vragen bij dit scenario"
    no_questions: str = "Dit scenario heeft geen eigen vragen. Vraag: wat doen wij morgen anders?"
    lanes: str = "Tijdlijn"
    lanes_say: str = (
        "Links wat het protocol vraagt, rechts wat de groep deed. De tijden zijn die van het verhaal."
    )
    strip_name: str = (
        "Overzicht van de tijd: {asked} momenten waarop het protocol iets vraagt, {done} keer iets gedaan, "
        "{late} keer later"
    )
    asks: str = "Het protocol vraagt"
    did: str = "De groep deed"
    until: str = "uiterlijk {moment}"
    at: str = "om {moment}"
    between: str = "tussen {first} en {last}"
    all_done: Plural = Plural("{n} actie gedaan", "{n} acties gedaan")
    in_lane: str = "{lane}: {text}"
    done: str = "gedaan"
    handed: str = "overgedragen"
    late_by: str = "{n} min later"
    late_hours: Plural = Plural("{n} uur later", "{n} uur later")
    postponed: str = "uitgesteld"
    not_possible: str = "niet mogelijk"
    not_needed: str = "niet nodig"
    not_done: str = "niet gedaan"
    runs: str = "termijn loopt nog"
    earlier: str = "eerder gedaan: {other}"
    called: str = "Belde: {name}"
    called_other: str = "iemand die in geen lijst staat"
    results: Mapping[str, str] = {
        "bereikt": "bereikt",
        "niet_bereikt": "niet bereikt",
        "teruggebeld": "zou terugbellen",
    }
    not_asked: str = "het protocol vroeg dit hier niet"
    red: str = "Drukte op de rode knop: direct gevaar"
    came_in: str = "Er kwam binnen: {title}"
    own_made: str = "van de trainer zelf"
    hint: str = "Hint van de trainer: {say}"
    voted: str = "Vraag aan de groep: {ask}"
    noted: str = "Notitie van de trainer: {text}"
    milestone: str = "Bereikt: {say}"
    terms: str = "Termijnen: gehaald of gemist"
    terms_said: str = "Van de {total} termijnen die afliepen, haalde de groep er {met}."
    no_terms: str = "Op deze route liep geen termijn."
    term: str = "Wat"
    due: str = "Termijn"
    did_at: str = "Gedaan"
    met: str = "gehaald"
    missed: str = "gemist"
    marks: Mapping[str, str] = {
        "delegated": "Overgedragen",
        "postponed": "Uitgesteld",
        "not_possible": "Niet mogelijk",
        "not_applicable": "Niet nodig",
    }
    decisions: str = "Besluiten"
    no_decisions: str = "Er is geen besluit vastgelegd."
    chose: str = "De meeste stemmen: {option}"
    chose_dilemma: str = "Gekozen: {option}"
    to: str = "aan {role}"
    opted_out: str = "Klopt niet meer: {step}"
    unseen: str = "Wat onopgemerkt bleef"
    none_unseen: str = "Niets bleef liggen."
    left_open: Plural = Plural(
        "Stond op het scherm en bleef open: {n} actie", "Stond op het scherm en bleef open: {n} acties"
    )
    not_called: str = "Ook genoemd, en er is geen gesprek vastgelegd (dat hoeft niet altijd): {names}."
    not_come_to: Plural = Plural("Niet aan toegekomen: {n} actie", "Niet aan toegekomen: {n} acties")
    in_steps: str = "Bij: {steps}"
    and_steps: str = "{steps}; en nog {n}"
    late: str = "Wat te laat kwam, en wat dat kostte"
    late_words: str = "Het protocol vraagt dit uiterlijk {due}. De groep deed het {done}: {minutes} later."
    open_words: str = "Het protocol vraagt dit uiterlijk {due}. Aan het eind stond het nog open."
    without_term: str = "De groep deed dit niet, of pas later."
    cost: str = "Daardoor kwam binnen: {titles}."
    no_cost: str = "In dit verhaal kwam daar niets van."
    none_late: str = "Er kwam niets binnen doordat iets te laat was."
    contacts: str = "Contacten"
    contact: str = "Contact"
    contacts_say: str = "Wie de groep belde, en of het protocol dat vroeg."
    no_contacts: str = "De groep belde niemand."
    named_at: str = "genoemd vanaf {moment}"
    not_named: str = "niet genoemd op deze route"
    tried: str = "{n} keer gebeld"
    reached_at: str = "bereikt om {moment}"
    reached: str = "bereikt"
    never_reached: str = "niet bereikt"
    votes: str = "Stemmen"
    no_votes: str = "Er is niet gestemd."
    vote_total: Plural = Plural("{n} stem", "{n} stemmen")
    most: str = "de meeste stemmen"
    tie: str = "gelijk"
    protocol: str = "Het protocol: {text}"
    dilemmas: str = "Dilemma's"
    no_dilemmas: str = "Er is geen dilemma voorgelegd."
    chosen: str = "De groep koos: {option}"
    not_chosen: str = "De groep koos niet."
    sides: Mapping[str, str] = {"for": "voor", "against": "tegen"}
    adviser: str = "{role} ({side}): {say}"
    explain: str = "Kunt u dit aan de buitenwereld uitleggen?"
    explained: Mapping[str, str] = {
        "yes": "Ja, dat kan ik",
        "no": "Nee, dat kan ik niet",
        "doubt": "Ik twijfel",
    }
    how: str = "Hoe legt u het uit?"
    how_hint: str = "Schrijf de zin op die u zou zeggen …"
    keep: str = "Bewaar"
    keep_name: str = "Bewaar de uitleg bij: {ask}"
    choose_first: str = "Kies eerst ja, nee of twijfel."
    kept: str = "Bewaard bij deze oefening."
    not_explained: str = "Nog niet ingevuld."
    goals: str = "Leerdoelen"
    goal_seen: str = "gezien"
    goal_partly: str = "deels gezien"
    goal_not: str = "niet gezien"
    goal_by: str = "Gezien: {what}."
    goal_missing: str = "Niet gezien: {what}."
    notes: str = "Notities"
    no_notes: str = "Er zijn geen notities."
    note: str = "Voeg een notitie toe"
    note_hint: str = "Wat wilt u onthouden?"
    note_add: str = "Voeg toe"
    note_label: str = "Waar gaat uw notitie over?"
    labels: Mapping[str, str] = {
        "good": "Ging goed",
        "hard": "Was lastig",
        "feeling": "Gevoel",
        "": "Overig",
    }
    lessons: str = "Lessen"
    lessons_say: str = (
        "Een les heeft een rol die haar oppakt en een dag. Neem haar over in Voorbereiden: alleen de tekst, "
        "de rol en de dag gaan mee, niets anders uit de oefening."
    )
    no_lessons: str = "Er zijn nog geen lessen."
    lesson_add: str = "Nieuwe les …"
    lesson_edit: str = "Wijzig …"
    lesson_take: str = "Overnemen in Voorbereiden …"
    lesson_name: str = "{button}: {text}"
    lesson_title: str = "Les"
    lesson_text: str = "Wat gaat u anders doen of regelen?"
    lesson_owner: str = "Welke rol pakt dit op?"
    lesson_owner_hint: str = "Bijvoorbeeld: adviseur OOV"
    lesson_due: str = "Voor welke dag?"
    lesson_no_owner: str = "nog geen rol"
    lesson_no_due: str = "nog geen dag"
    lesson_due_words: str = "vóór {day}"
    lesson_taken: str = "staat in Voorbereiden"
    lesson_proven: str = "geregeld op {day}"
    take_title: str = "Overnemen in Voorbereiden"
    take_say: str = (
        "Dit komt bij uw echte voorbereiding te staan, en in de agenda. Alleen wat hier staat gaat mee. Een "
        "nummer of een naam uit de oefening hoort er niet in."
    )
    take_ok: str = "Neem over"
    taken: str = "De les staat nu in Voorbereiden en in de agenda."
    to_preparation: str = "Naar Voorbereiden"


DEBRIEF = DebriefWords()


class PlaysWords(Wording):
    """Words of the list of plays."""

    __slots__ = ()

    title: str = "Eerdere oefeningen"
    back: str = "Terug naar Oefenen"
    open: str = "Eerdere oefeningen"
    say: str = (
        "Elke oefening met een trainer blijft hier staan, met haar nabespreking. Zet er twee naast elkaar om "
        "groepen of jaren te vergelijken."
    )
    empty: str = "Er is nog geen oefening met een trainer gespeeld."
    begun: str = "Begonnen: {moment}"
    branches: Plural = Plural(
        "{n} keer een ander verloop geprobeerd", "{n} keer een ander verloop geprobeerd"
    )
    phases: Mapping[str, str] = {
        "ready": "niet begonnen",
        "running": "nog niet beëindigd",
        "paused": "nog niet beëindigd",
        "ended": "afgelopen",
    }
    debrief: str = "Nabespreking"
    choose: str = "Zet naast een andere"
    chosen: str = "Gekozen: kies er nog een"
    remove: str = "Verwijder …"
    button_name: str = "{button}: {title}, {begun}"
    remove_title: str = "Oefening verwijderen"
    remove_say: str = (
        "{title}, {begun}. Het verloop, de stemmen, de notities en de lessen van deze oefening gaan weg. Wat "
        "u overnam in Voorbereiden blijft. De zaak van de groep blijft bij de oefeningen staan."
    )
    remove_ok: str = "Verwijder deze oefening"
    removed: str = "De oefening is verwijderd."
    undo: str = "Ongedaan maken"
    put_back: str = "De oefening staat weer in de lijst."


PLAYS = PlaysWords()


class BesideWords(Wording):
    """Words of two plays side by side."""

    __slots__ = ()

    title: str = "Naast elkaar"
    back: str = "Terug naar de lijst"
    say: str = (
        "Twee oefeningen naast elkaar, zonder namen. Verschil is niet beter of slechter: de groepen, de dag "
        "en het verloop waren anders."
    )
    groups: tuple[str, str] = ("Groep A", "Groep B")
    head: str = "{group}, {day}"
    what: str = "Wat"
    paper: str = "Bekijk als PDF …"
    general: str = "De oefening"
    scenario: str = "Scenario"
    length: str = "Tijd aan tafel"
    goals: str = "Leerdoelen"
    goals_seen: str = "{seen} van {total} gezien"
    times: str = "Wanneer de groep dit deed"
    after: str = "na {n} min"
    not_done: str = "niet gedaan"
    not_asked: str = "niet gevraagd"
    late: str = "Later dan het protocol vraagt"
    late_count: str = "{n} keer"
    none: str = "geen"
    contacts: str = "Contacten"
    contacts_reached: str = "Bereikt van wie het protocol noemt"
    of: str = "{part} van {whole}"
    contacts_other: str = "Gebeld en niet genoemd"
    votes: str = "Stemmen en keuzes"
    vote: str = "{option} ({votes} van {total})"
    no_vote: str = "niet gevraagd"
    explained: str = "Uit te leggen? {ask}"
    lessons: str = "Lessen"
    row_name: str = "{what}. {first}: {a}. {second}: {b}"


BESIDE = BesideWords()


class ExperienceWords(Wording):
    """Words of what was practised so far, and of what comes next."""

    __slots__ = ()

    caption: str = "Volgende oefening"
    title: str = "Wij stellen voor: {title}"
    first: str = "U hebt nog niet geoefend. Dit scenario is een goed begin."
    never: str = "U oefende nog nooit met {what}."
    also: str = "Nieuw is ook: {what}."
    kinds: str = "incidenten van de soort {names}"
    flows: str = "de lijst {names}"
    contacts: str = "het contact {names}"
    steps: Plural = Plural("{n} stap", "{n} stappen")
    again: str = "U oefende alles in dit scenario al eens. Dit is het langst geleden: {day}."
    so_far: str = "Tot nu toe geoefend"
    counts: str = (
        "{scenarios} scenario's, {kinds} soorten incidenten, {contacts} contacten en {steps} stappen."
    )
    of: str = "{part} van {whole}"
    not_yet: str = "Nog nooit: {names}."
    and_more: str = "nog {n}"
    go: str = "Naar dit scenario"
    to_practise: str = "Naar Oefenen"


EXPERIENCE = ExperienceWords()


class ImprovementsWords(Wording):
    """Words of what the office agreed to arrange after an exercise."""

    __slots__ = ()

    caption: str = "Lessen die u overnam"
    say: str = (
        "Deze lessen nam u over na een oefening. Vink af als het geregeld is, met de dag waarop u dat zag."
    )
    open: str = "{owner} · vóór {day}"
    late: str = "{owner} · had klaar moeten zijn vóór {day}"
    done: str = "{owner} · geregeld, gezien op {day}"
    tag_open: str = "nog te doen"
    tag_late: str = "te laat"
    tag_done: str = "geregeld"
    tick: str = "Afvinken …"
    untick: str = "Weer openzetten"
    drop: str = "Laat vallen"
    button_name: str = "{button}: {text}"
    tick_title: str = "Afvinken"
    tick_day: str = "Op welke dag zag u dat het geregeld is?"
    ticked: str = "Afgevinkt."
    opened: str = "Staat weer open."
    dropped: str = "De les staat niet meer in Voorbereiden."
    undo: str = "Ongedaan maken"
    go: str = "Naar Voorbereiden"


IMPROVEMENTS = ImprovementsWords()
