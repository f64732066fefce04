"""One slip for every finding: what is changed in the kitchen sink, and where the finding must point."""

from __future__ import annotations

from typing import NamedTuple

from tests.fakes.kitchen_sink import IN_BOOK


class Slip(NamedTuple):
    """In `file`, `old` becomes `new`; the finding points at `at`, in `where` when that is another file."""

    code: str
    file: str
    old: str
    new: str
    at: str
    where: str = ""


FACTS, REST, STORY = "catalogue/facts.yaml", "catalogue/rest.yaml", "scenarios/verhaal.yaml"
UNREACHED = "  eiland:\n    phase: na\n    title: Eiland\n    end: Niemand komt hier.\n"

MANY_CORE_TASKS = "".join(
    f"      - {{id: taak_{number}, core: true, say: Bewaar stuk {number}}}\n" for number in range(13)
)
ITEM = "  - {id: rust, title: Rust, fact: nog_onrust, proof: moment_incident, fresh: 6 weken, todo: Vraag het.}\n"

READING = (
    Slip("VB101", "stam.yaml", "title: Hoofdlijst", "title: Hoofd\0lijst", "\0lijst"),
    Slip("VB103", "stam.yaml", "say: Bel de meldkamer", "say: Bel: nu: de meldkamer", ": nu: de"),
    Slip(
        "VB104", "stam.yaml", "    end: De lijst", "    title: Nog eens\n    end: De lijst", "title: Nog eens"
    ),
    Slip("VB105", "stam.yaml", "title: Afgerond", "title: !!python/name:os.rmdir Afgerond", "!!python"),
    Slip("VB106", "stam.yaml", "title: Afgerond", "title: &anker Afgerond", "&anker"),
    Slip("VB106", "stam.yaml", "title: Afgerond", "title: *anker", "*anker"),
    Slip("VB107", "stam.yaml", "start: gevaar", "start: gevaar\n---", "---"),
    Slip("VB108", "stam.yaml", "title: Afgerond", f"title: {'[' * 40}{']' * 40}", "[[[["),
    Slip("VB109", "stam.yaml", "who: secretaris", "woh: secretaris", "woh"),
    Slip("VB109", REST, "roles:", "rollen:", "rollen"),
    Slip("VB110", "stam.yaml", "id: verslag, ", "", "{say"),
    Slip("VB111", "stam.yaml", "contacts: [meldkamer]", "contacts: meldkamer", "meldkamer"),
    Slip("VB111", "stam.yaml", "say: Noem de plaats", "say:", "say"),
    Slip(
        "VB112", "stam.yaml", "phase: na\n    title: Afgerond", "phase: straks\n    title: Afgerond", "straks"
    ),
    Slip("VB112", FACTS, "register: 18", "register: veel", "veel"),
    Slip("VB112", REST, "local: true", "local: yes", "yes"),
    Slip("VB113", "stam.yaml", "  klaar:", "  Klaar:", "Klaar"),
    Slip("VB114", "stam.yaml", '"2026-11-23"', '"2026-11-31"', '"2026-11-31"'),
    Slip("VB114", STORY, '"+2 min"', '"over een uur"', '"over een uur"'),
    Slip("VB115", "stam.yaml", "within: 4 uur", "within: 4 kwartier", "4 kwartier"),
    Slip("VB115", "stam.yaml", "fresh: 12 maanden", "fresh: 4 uur", "4 uur"),
    Slip("VB117", "stam.yaml", "when: {nog_onrust: ja}", "when: nog_onrust", "nog_onrust"),
    Slip("VB117", REST, "when: {direct_gevaar: ja}\n    eff", "when: gevaar\n    eff", "gevaar"),
    Slip("VB117", "stam.yaml", "{not: {moment_incident: onbekend}}", "{not: [moment_incident]}", "[moment"),
    Slip("VB118", "stam.yaml", "    ask: wie_geraakt", "    ask: wie_geraakt\n    end: Klaar", "wie:"),
    Slip("VB118", "stam.yaml", "    end: De lijst is doorlopen.", "    inform: Verder.", "klaar:"),
    Slip("VB118", "stam.yaml", "    ask: wie_geraakt", "    ask: wie_geraakt\n    enter: soort", "wie:"),
    Slip("VB118", "stam.yaml", "    run: deel", "    offences: true\n    run: deel", "bewaren:"),
    Slip("VB118", "stam.yaml", "    run: deel", "    waits: true\n    run: deel", "bewaren:"),
    Slip("VB119", FACTS, "", "roles:\n  bode: {name: Portier}\n", "{name: Bode}", REST),
    Slip("VB120", "spoor.yaml", "flow: spoor", "flow: nazorg", "nazorg"),
    Slip("VB122", FACTS, "kind: moment,", "kind: moment, answers: {ja: {say: Ja}},", "{kind: moment"),
    Slip("VB122", REST, ", replaced_by: meldkaart", "", "{name: Oude kaart"),
    Slip("VB122", REST, "via: meldkamer", 'via: meldkamer, number: "112"', "{name: Opsporing"),
    Slip("VB122", REST, "complaint: sometimes", "complaint: yes", "dreigen"),
    Slip(
        "VB122",
        FACTS,
        "{kind: yes_no, ask: Is er nog",
        "{kind: yes_no, whole_day: true, ask: Is er nog",
        "{kind",
    ),
    Slip("VB122", "stam.yaml", "score:\n", f"score:\n{ITEM}", "flow"),
    Slip("VB122", FACTS, "sensitive: true", "sensitive: true\n    wide: true", "wie_geraakt"),
    Slip("VB123", FACTS, "      onbekend: {say: Dat weet ik niet}\n  nog", "  nog", "soort_bewijs"),
    Slip("VB124", STORY, "{walk: deel.soort}", "{walk: deel.soort, note: Kijk}", "{walk: deel"),
)

NAMES = (
    Slip("VB201", "stam.yaml", "ask: nog_onrust", "ask: nog_onrust_nu", "nog_onrust_nu"),
    Slip("VB201", "stam.yaml", "{not: {moment_incident:", "{not: {moment:", "onbekend"),
    Slip("VB201", REST, "when: {direct_gevaar: ja}\n    eff", "when: {gevaarlijk: ja}\n    eff", "ja}"),
    Slip("VB202", REST, "{soort_bewijs: [brief, onbekend]}", "{soort_bewijs: [krant]}", "[krant]"),
    Slip("VB202", "stam.yaml", "{direct_gevaar: ja}, go: veilig", "{direct_gevaar: nou}, go: veilig", "nou"),
    Slip("VB202", REST, "given: {direct_gevaar: ja}", "given: {direct_gevaar: jaa}", "jaa"),
    Slip("VB201", REST, "signs: soort_bewijs", "signs: geruchten", "geruchten"),
    Slip("VB203", "stam.yaml", "next: wanneer", "next: waneer", "waneer"),
    Slip("VB203", "stam.yaml", "    run: deel", "    run: deel\n    enter: breef", "breef"),
    Slip("VB203", STORY, "walk: stam.veilig", "walk: stam.velig", "stam.velig"),
    Slip("VB204", "stam.yaml", "run: deel", "run: deeel", "deeel"),
    Slip("VB205", "stam.yaml", "contacts: [meldkamer]", "contacts: [meldkammer]", "meldkammer"),
    Slip("VB206", "stam.yaml", "carries: [meldkaart]", "carries: [meldkart]", "meldkart"),
    Slip("VB207", "stam.yaml", "doc: handboek, at: hoofdstuk 3", "doc: handbk, at: hoofdstuk 3", "handbk"),
    Slip("VB208", "stam.yaml", "who: secretaris", "who: secretares", "secretares"),
    Slip("VB209", "stam.yaml", "notes: [deur_dicht]", "notes: [deur_digt]", "deur_digt"),
    Slip("VB210", STORY, "advised: [stam.bellen]", "advised: [stam.belen]", "stam.belen"),
    Slip("VB211", "stam.yaml", "id: verslag", "id: bellen", "bellen"),
    Slip("VB212", "stam.yaml", "return_at: afronden", "return_at: gevaar", "gevaar"),
    Slip("VB213", "stam.yaml", "start: [spoor]", "start: [alarm]", "alarm"),
    Slip("VB214", "spoor.yaml", "kind: track", "kind: interrupt", "interrupt"),
    Slip("VB215", "stam.yaml", "from: moment_incident", "from: wie_geraakt", "wie_geraakt"),
    Slip("VB216", "stam.yaml", "ask: moment_incident", "ask: naam_melder", "moment_incident"),
    Slip("VB217", STORY, '"2026-11-23 08:40"', "vanochtend", "vanochtend"),
)

ROUTES = (
    Slip("VB301", "stam.yaml", "score:\n", f"{UNREACHED}score:\n", "eiland"),
    Slip(
        "VB302",
        "deel.yaml",
        "    next: klaar",
        "    next: [{when: {soort_bewijs: bericht}, go: ver}, {go: klaar}]\n"
        "  ver: {phase: na, title: Ver, inform: Ver weg., next: klaar}",
        "{phase: na, title: Ver",
    ),
    Slip(
        "VB303", "spoor.yaml", "    end: De nazorg is gedaan.", "    inform: Door.\n    next: bellen", "steps"
    ),
    Slip("VB304", "spoor.yaml", "next: [{go: klaar}]", "next: bellen", "bellen"),
    Slip("VB305", "stam.yaml", "    again: true\n", "", "bewaren"),
    Slip("VB306", "deel.yaml", "ask: soort_bewijs", "run: stam", "stam"),
    Slip("VB307", "spoor.yaml", "    do: Bel wie", "    start: [spoor]\n    do: Bel wie", "spoor"),
    Slip("VB308", "stam.yaml", "    start: [spoor]\n", "", "spoor", "spoor.yaml"),
)

CHOICES = (
    Slip("VB401", "deel.yaml", "[bericht, onbekend]", "bericht", "next"),
    Slip("VB401", "alarm.yaml", "      - {go: bel}\n", "", "next"),
    Slip(
        "VB402",
        "deel.yaml",
        "go: brief}",
        "go: brief}\n      - {when: {soort_bewijs: brief}, go: klaar}",
        "{when: {soort_bewijs: brief}, go: klaar",
    ),
    Slip(
        "VB403",
        "deel.yaml",
        "    next: klaar",
        "    next: [{when: {soort_bewijs: bericht}, go: soort}, {go: klaar}]",
        "{when: {soort_bewijs: bericht}, go: soort",
    ),
    Slip(
        "VB404",
        "deel.yaml",
        "{id: envelop,",
        "{id: envelop, when: {soort_bewijs: onbekend},",
        "{soort_bewijs: onbekend}",
    ),
    Slip("VB405", "stam.yaml", "    ask: nog_onrust\n    again: true", "    ask: naam_melder", "ja"),
    Slip("VB406", "alarm.yaml", "    again: true\n", "", "gevaar_voorbij"),
    Slip("VB407", "stam.yaml", "ask: nog_onrust", "ask: gevaar_voorbij", "gevaar_voorbij", "alarm.yaml"),
    Slip("VB408", "spoor.yaml", "{id: nabellen,", "{id: nabellen, when: {wie_geraakt: gezin},", "tasks"),
)

CONTENT = (
    Slip("VB501", "spoor.yaml", "    contacts: [beveiliging]\n", "", "{id: nabellen"),
    Slip("VB502", "spoor.yaml", "    instruments: [meldkaart]\n", "", "{id: nabellen"),
    Slip(
        "VB503",
        "spoor.yaml",
        "    source: {doc: redactie, at: nazorg, basis: editorial}\n",
        "",
        "{id: nabellen",
    ),
    Slip("VB504", REST, "    fallback: meldkamer\n", "", "beveiliging"),
    Slip("VB505", REST, "fallback: meldkamer", "fallback: beveiliging", "beveiliging"),
    Slip("VB505", REST, "via: meldkamer", "via: centrale", "centrale"),
    Slip("VB506", REST, "    local: true\n    fallback: meldkamer\n", "", "beveiliging"),
    Slip("VB508", "stam.yaml", "instrument: meldkaart", "instrument: oude_kaart", "oude_kaart"),
    Slip("VB508", "stam.yaml", "instrument: meldkaart", "instrument: film", "film"),
    Slip("VB508", "stam.yaml", "[meldkaart, oude_kaart, film]", "[oude_kaart, film]", "oude_kaart"),
    Slip("VB508", "stam.yaml", "contact: meldkamer", "contact: centrale", "centrale"),
    Slip("VB508", "stam.yaml", "[meldkamer, centrale, opsporing]", "[centrale]", "centrale"),
    Slip("VB513", REST, "replaced_by: meldkamer", "replaced_by: centrale", "centrale"),
    Slip(
        "VB513",
        REST,
        "state: superseded, replaced_by: meldkaart",
        "state: superseded, replaced_by: oude_kaart",
        "oude_kaart",
    ),
    Slip("VB509", "stam.yaml", "at: afronden, basis: editorial", "at: afronden, basis: stated", "stated"),
    Slip("VB510", "stam.yaml", "    notes: [deur_dicht]\n", "", "deur_dicht"),
    Slip("VB511", "alarm.yaml", "    lift: [blijf_binnen]\n", "", "blijf_binnen"),
    Slip("VB512", "stam.yaml", "    source: {doc: handboek, at: hoofdstuk 3, basis: stated}\n", "", "uitleg"),
    Slip(
        "VB521", FACTS, "", "  weer: {kind: text, ask: Wat voor weer is het?, short: Weer}\n", "{kind: text"
    ),
    Slip(
        "VB522",
        REST,
        "contacts:\n",
        'contacts:\n  post: {name: Post, for: Brieven, number: "112"}\n',
        "{name: Post",
    ),
    Slip(
        "VB523",
        REST,
        "instruments:\n",
        "instruments:\n  fluit: {name: Fluit, kind: kaart, what: Een fluit., state: own}\n",
        "{name: Fluit",
    ),
    Slip(
        "VB524",
        REST,
        "  redactie: {",
        '  krant: {title: Krant, publisher: Uitgever, as_of: onbekend, review_by: "2027-01-01", seen: excerpt}\n  redactie: {',
        "{title: Krant",
    ),
    Slip("VB525", REST, "roles:\n", "roles:\n  trainer: {name: Trainer}\n", "{name: Trainer}"),
    Slip("VB526", REST, "notes:\n", "notes:\n  licht_uit: {say: Doe het licht uit.}\n", "{say: Doe"),
    Slip("VB541", REST, "    source: {doc: handboek, at: regel 1, basis: stated}\n", "", "dreigen"),
    Slip("VB542", "stam.yaml", "ask: wie_geraakt", "ask: naam_melder", "{wie_geraakt: bestuurder}", REST),
    Slip("VB543", "stam.yaml", "    offences: true\n", "", "dreigen", REST),
    Slip("VB544", REST, 'as_of: "2026-01-01"', "as_of: onbekend", "{doc: handboek, at: regel 1"),
    Slip("VB531", REST, "what: Iemand dreigt", f"what: {'Heel ' * 25}erg dreigt", "Heel"),
    Slip(
        "VB576",
        "deel.yaml",
        "      - {id: envelop,",
        f"{MANY_CORE_TASKS}      - {{id: envelop,",
        "{say: De best",
        FACTS,
    ),
    Slip(
        "VB577",
        "stam.yaml",
        "id: gezin_waarschuwen",
        "id: gezin_waarschuwen\n        core: true",
        "id: gezin",
    ),
    Slip("VB578", "spoor.yaml", ", core: true}", "}", "{say: De best", FACTS),
    Slip("VB545", "stam.yaml", "fact: nog_onrust", "fact: nog_onrustig", "nog_onrustig"),
    Slip("VB545", "stam.yaml", "proof: moment_incident", "proof: moment", "moment"),
    Slip("VB546", "stam.yaml", "fact: nog_onrust", "fact: gevaar_voorbij", "gevaar_voorbij"),
    Slip("VB547", "stam.yaml", "proof: moment_incident", "proof: wie_geraakt", "wie_geraakt"),
    Slip("VB548", "stam.yaml", "fact: nog_onrust", "fact: wie_geraakt", "wie_geraakt"),
    Slip("VB531", "stam.yaml", "help: Straat,", f"help: {'Heel ' * 25}lang,", "Heel"),
    Slip("VB581", "spoor.yaml", "say: Vraag hoe het gaat,", f"say: Vraag {'heel ' * 90}vaak,", "flow: spoor"),
    Slip("VB582", "stam.yaml", "say: Noem de plaats", "say: Noem de plaats aan de GMK", "Noem de plaats aan"),
    Slip("VB582", REST, "for: Toegang en toezicht", "for: Toezicht van de BOA", "Toezicht"),
    Slip("VB583", "stam.yaml", "help: Straat,", "help: Men noemt straat,", "Men noemt"),
    Slip("VB584", "stam.yaml", "say: Schrijf een kort verslag", "say: Maak een screenshot", "Maak"),
    Slip("VB585", "stam.yaml", "help: Straat,", "help: Hierop staat vier jaar cel. Straat,", "Hierop"),
    Slip("VB585", REST, "for: Toegang en toezicht", "for: Een bijdrage van 300 euro", "Een bijdrage"),
    Slip(
        "VB586",
        REST,
        "    verify: true\n    source: {doc: handboek",
        "    source: {doc: redactie",
        "meldkamer",
    ),
    Slip("VB587", REST, 'as_of: "2026-01-01"', "as_of: onbekend", "{span", "stam.yaml"),
    Slip(
        "VB588",
        REST,
        "state: superseded, replaced_by: meldkaart, source: {doc: handboek, at: bijlage, basis: stated}}",
        "state: superseded, replaced_by: meldkaart}",
        "{name: Oude",
    ),
    Slip(
        "VB588", "spoor.yaml", "    source: {doc: redactie, at: voorbeeld, basis: editorial}\n", "", "klaar"
    ),
)

OVERLAY = (
    Slip("VB561", IN_BOOK, "stam.verslag:", "stam.verlsag:", "stam.verlsag"),
    Slip("VB561", IN_BOOK, "  stam.veilig:", "  stam.velig:", "stam.velig"),
    Slip("VB561", IN_BOOK, "{stam:", "{stamm:", '"2026.11"'),
    Slip("VB561", IN_BOOK, "  beveiliging: {name", "  bewaking: {name", "{name: De post"),
    Slip("VB561", IN_BOOK, "    nog_onrust: {hint", "    onrust: {hint", "{hint"),
    Slip("VB561", IN_BOOK, "after: bellen", "after: belen", "belen"),
    Slip("VB561", IN_BOOK, "documents: [eigen_protocol]", "documents: [eigen_protocool]", "eigen_protocool"),
    Slip("VB562", IN_BOOK, 'stam: "2026.11"', 'stam: "2026.10"', '"2026.10"'),
    Slip("VB562", IN_BOOK, 'stam: "2026.11", ', "", "{spoor"),
    Slip("VB562", IN_BOOK, "{say: Noem de plaats}", "{say: Noem het adres}", "Noem het adres"),
    Slip(
        "VB563",
        IN_BOOK,
        "  stam.verslag:\n",
        "  stam.gezin_waarschuwen: {within: 4 maanden, source: {doc: eigen_protocol, at: punt 3, basis: stated}}\n"
        "  stam.verslag:\n",
        "4 maanden",
    ),
    Slip(
        "VB564",
        IN_BOOK,
        "  stam.verslag:\n",
        "  stam.gezin_waarschuwen: {off: Dat doet de portier.}\n  stam.verslag:\n",
        "Dat doet de portier",
    ),
    Slip("VB565", IN_BOOK, "within: dezelfde dag", "within: 3 werkdagen", "3 werkdagen"),
    Slip("VB566", IN_BOOK, "", "", "Dat doet de portier"),
    Slip("VB567", IN_BOOK, "within: dezelfde dag", "within: 3 dagen", "3 dagen"),
    Slip("VB568", IN_BOOK, "meldkamer: {verify: false}", 'meldkamer: {number: "0000"}', '"0000"'),
    Slip("VB569", IN_BOOK, "- id: deuren", "- id: bellen", "bellen"),
    Slip(
        "VB569", IN_BOOK, "    why: Zo doen wij dat hier.", "    inform: Zo doen wij dat.", "Zo doen wij dat."
    ),
    Slip(
        "VB569", IN_BOOK, "  portier: {name: Portier}", "  portier: {name: P}\n  bode: {name: B}", "{name: B}"
    ),
    Slip("VB569", IN_BOOK, "flow: sluiten", "flow: deel", "deel"),
    Slip(
        "VB570",
        IN_BOOK,
        ", who: portier, source: {doc: eigen_protocol, at: punt 4, basis: stated}",
        "",
        "{id: langsgaan",
    ),
    Slip("VB571", IN_BOOK, "", "", "dezelfde dag"),
    Slip("VB572", IN_BOOK, "", "", "id: deuren"),
    Slip("VB573", IN_BOOK, "", "", "Noem de plaats en de ingang"),
    Slip("VB574", IN_BOOK, "", "", "{name: De post"),
    Slip("VB575", IN_BOOK, "within: dezelfde dag", "within: 2 werkdagen", "2 werkdagen"),
)

KAART, BERICHT = "letters/kaart.yaml", "letters/bericht.yaml"

LETTERS = (
    Slip("VB551", KAART, "Noem {naam_melder}.", "Noem {naam_meldr}.", "[Blijf"),
    Slip("VB551", KAART, "[wie_geraakt, soort_bewijs]", "[wie_geraakt, bewijs]", "[wie_geraakt, bewijs"),
    Slip("VB551", KAART, "{? nummer}", "{? nummer", "|"),
    Slip("VB552", KAART, "instrument: meldkaart", "instrument: oude_kaart", "oude_kaart"),
    Slip("VB553", KAART, "tasks: stam", "tasks: stm", "stm"),
    Slip("VB554", BERICHT, "{moment_incident}", "{soort_bewijs}", '"Op {soort_bewijs}'),
    Slip("VB554", BERICHT, "{direct_gevaar: nee}", "{wie_geraakt: gezin}", "gezin"),
    Slip("VB554", BERICHT, "  - text: Er is geen gevaar meer.", "  - evidence: true", "true"),
    Slip("VB555", KAART, "source: {doc: handboek, at: bijlage, basis: stated}\n", "", "letter"),
    Slip(
        "VB556",
        REST,
        "instruments:\n",
        "instruments:\n  fluit: {name: Fluit, kind: kaart, what: Een fluit., state: own}\n",
        "{name: Fluit",
    ),
    Slip("VB557", KAART, "  - sign: [De bode]", "  - sign: [De bode]\n    heading: Kop", "sign"),
    Slip("VB557", KAART, "  - ticks: [Deur dicht]", "  - when: {direct_gevaar: ja}", "when"),
)

EXERCISES = (
    Slip(
        "VB125",
        STORY,
        "cue: {after: {call: meldkamer}}",
        "cue: {after: {call: meldkamer, step: stam.wie}}",
        "{call: meldk",
    ),
    Slip("VB125", STORY, 'cue: {at: "+0 min"}', 'cue: {at: "+0 min", wait: 3}', "{at:"),
    Slip("VB125", STORY, ', by: "+4 min"}', "}", "{undone"),
    Slip("VB112", STORY, "picture: brief.png", "picture: Brief.gif", "Brief.gif"),
    Slip("VB112", STORY, "kind: rumour", "kind: roddel", "roddel"),
    Slip("VB201", STORY, "{answer: {direct_gevaar: ja}}", "{answer: {gevaar: ja}}", "ja}"),
    Slip("VB202", STORY, "{answer: {direct_gevaar: ja}}", "{answer: {direct_gevaar: jaa}}", "jaa"),
    Slip("VB203", STORY, "{step: stam.veilig}", "{step: stam.velig}", "stam.velig"),
    Slip("VB204", STORY, "{track: spoor}", "{track: spoort}", "spoort"),
    Slip("VB205", STORY, "cue: {wrong: [beveiliging]}", "cue: {wrong: [beveiligign]}", "beveiligign"),
    Slip("VB208", STORY, "- {role: bode,", "- {role: bood,", "bood"),
    Slip("VB210", STORY, "{undone: {task: stam.bellen}", "{undone: {task: stam.belen}", "stam.belen"),
    Slip("VB601", STORY, "{inject: brief_binnen}", "{inject: brief_buiten}", "brief_buiten"),
    Slip("VB601", STORY, "{vote: wie_eerst.meldkamer}", "{vote: wie_eerst.kamer}", "wie_eerst.kamer"),
    Slip("VB601", STORY, "milestones: [gebeld]", "milestones: [gebelt]", "gebelt"),
    Slip("VB602", STORY, "id: zorg, say", "id: op_weg, say", "op_weg"),
    Slip("VB603", STORY, 'cue: {at: "+0 min"}', 'cue: {at: "+11 min"}', "{at:"),
    Slip("VB603", STORY, 'by: "+4 min"', 'by: "09:30"', "{undone"),
    Slip("VB603", STORY, "{inject: brief_binnen}, wait: 1", "{inject: man_binnen}, wait: 1", "{after"),
    Slip("VB603", STORY, "{milestone: gebeld}, wait: 2", "{milestone: gebeld}, wait: 20", "{after"),
    Slip("VB603", STORY, 'deur op slot., by: "+5 min"', 'deur op slot., by: "+15 min"', '"+15 min"'),
    Slip(
        "VB604",
        STORY,
        ", expects: [stam.bellen], milestones: [gebeld], extra: [deur_op_slot]",
        "",
        "{id: eerst",
    ),
    Slip("VB605", STORY, "picture: brief.png", "picture: brieef.png", "brieef.png"),
    Slip("VB605", STORY, "sound: bel.wav", "sound: bell.wav", "bell.wav"),
    Slip("VB606", STORY, 'based_on: {stam: "2026.11"}', 'based_on: {stam: "2025.03"}', '"2025.03"'),
    Slip("VB607", STORY, "naar {ingang}", "naar {ingangen}", '"Ik kom'),
    Slip("VB608", STORY, "naar {ingang}", "naar de deur", "{what"),
    Slip("VB609", STORY, "side: against", "side: for", "advisers"),
    Slip("VB610", STORY, "minutes: 5", "minutes: 30", "30"),
)

SLIPS = (*READING, *NAMES, *ROUTES, *CHOICES, *CONTENT, *OVERLAY, *LETTERS, *EXERCISES)

ELSEWHERE = {"VB102", "VB121", "VB309", "VB507"}
"""Codes that other tests bring about: they need a file on disk, a huge flow or another day."""
