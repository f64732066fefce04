"""The first page: cover and summary, made from the facts and the journal alone.

Neighbours: `assemble` asks for ever shorter summaries, the first that fits on the page is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.ports import DossierRequest
from vb_wizard.application.titles import case_title
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.journal import (
    AcuteEnded,
    AcuteRaised,
    Called,
    CallResult,
    Entry,
    Mark,
)
from vb_wizard.presenters.dossier.account import walked_flows
from vb_wizard.presenters.dossier.actions import owner, when_cell
from vb_wizard.presenters.dossier.done import Done, done_rows, finished
from vb_wizard.presenters.dossier.route import route_chips
from vb_wizard.presenters.dossier.terms import OpenTask
from vb_wizard.presenters.dossier.timeline import sole_author
from vb_wizard.presenters.dossier.view import (
    Cell,
    Column,
    Cover,
    Line,
    Pairs,
    Prose,
    Row,
    Run,
    Style,
    Summary,
    Table,
    bold,
    cell,
    line,
)  # fmt: skip
from vb_wizard.presenters.dossier.withheld import Readable
from vb_wizard.presenters.dossier.words import Words, day_and_clock, shorten
from vb_wizard.presenters.dutch import clock, count, local, long_moment
from vb_wizard.presenters.overlay import overlay_name
from vb_wizard.presenters.readiness import first_words, scored_flow, total_words, weigh

AUDIENCE = "Politie en Openbaar Ministerie"
AUDIENCE_SHORT = "politie en OM"
OWN_OFFICE = "Eigen gemeente"
OWN_FIRST = "Eigen gemeente. Politie en Openbaar Ministerie als zij erom vragen."
QUOTE_MARKS = " \n\"'“”„‘’«»"
_DONE = (Column("Wanneer", 15), Column("Wat", 57), Column("Wie", 28))
_DONE_ALONE = (Column("Wanneer", 15), Column("Wat", 85))
_NOBODY = "–"
_OPEN = (Column("Voor", 18), Column("Wat", 50), Column("Wie", 21), Column("Soort", 11))


Known = tuple[Fact, str]


@dataclass(frozen=True, slots=True)
class Room:
    """How much a summary may hold: rows a table, facts, characters of the quote, chips."""

    rows: int
    facts: int
    quote: int
    chips: int


ROOMS = (
    Room(8, 14, 900, 14), Room(7, 12, 600, 10), Room(6, 11, 450, 7), Room(5, 10, 300, 5), Room(4, 10, 220, 3),
    Room(4, 8, 220, 2), Room(3, 8, 220, 1), Room(3, 6, 220, 1), Room(2, 6, 220, 1), Room(2, 5, 160, 1), Room(2, 4, 120, 1),
    Room(1, 4, 120, 1), Room(1, 2, 100, 1),
)  # fmt: skip
"""Facts are the last to give way: who, what and when is what a stranger needs first."""


def cover(request: DossierRequest, words: Words, left: Readable) -> Cover:
    """Return the head of the first page."""
    header, state = request.case.header, request.case.state
    flows = [request.book.flows[flow] for flow in walked_flows(request)]
    first, others = flows[0], len(flows) - 1
    beside = f", en {count(others, 'andere lijst', 'andere lijsten')} (zie Verantwoording)" if others else ""
    names = [f"{first.title}, versie {first.version}, stand {first.as_of:%d-%m-%Y}{beside}"]
    if request.book.overlay is not None:
        names.append(f"met aanvulling {overlay_name(request.book)}")
    withheld = _withheld(sum(words.is_sensitive(fact) for fact in state.facts), left)
    pairs = Pairs((
        ("Voor", line(audience(request))),
        ("Stand", line(f"{long_moment(request.printed_at)} · {count(len(request.case.journal), 'regel', 'regels')} in het logboek")),
        ("Opgemaakt door", line(shorten(words.role(request.printed_by), 120))),
        ("Protocol", line(shorten(" · ".join(names), 420))),
        ("Niet opgenomen", line(shorten(withheld, 240))),
        *_on_cover(request, words),
    ))  # fmt: skip
    return Cover(
        shorten(request.municipality, 80),
        f"Dossier {header.number}".strip(),
        shorten(case_title(request.book, state), 160),
        pairs,
        request.logo,
    )


def _withheld(answers: int, left: Readable) -> str:
    """Return how much is left out; what it is about is not named here."""
    if not answers:
        return "Niets: er zijn geen gevoelige antwoorden"
    said = count(answers, "gevoelig antwoord", "gevoelige antwoorden")
    if not left.lines and not left.tasks:
        return f"{said}; dat staat in de zaak" if answers == 1 else f"{said}; die staan in de zaak"
    more = " en ".join(
        filter(
            None,
            (
                count(left.tasks, "actie", "acties") if left.tasks else "",
                count(left.lines, "regel van het logboek", "regels van het logboek") if left.lines else "",
            ),
        )
    )
    return f"{said}, met {more} waaruit een antwoord blijkt; die staan in de zaak"


def audience(request: DossierRequest, *, short: bool = False) -> str:
    """Return for whom the dossier is.

    A list that is scored is looked at by the office itself. So is a single list walked to its end without articles or
    evidence, such as one on mere criticism: the police read that only when they ask for it.
    """
    is_scored = scored_flow(request.book, request.case.state) is not None
    if is_scored or _is_small(request):
        return OWN_OFFICE.lower() if short else OWN_OFFICE if is_scored else OWN_FIRST
    return AUDIENCE_SHORT if short else AUDIENCE


def _is_small(request: DossierRequest) -> bool:
    state, flows = request.case.state, request.book.flows
    if len(state.tracks) != 1 or not state.tracks[0].ended or state.counting:
        return False
    walked = state.tracks[0].visits
    return len({visit.flow for visit in walked}) == 1 and not any(
        flows[visit.flow].steps[visit.step].offences for visit in walked
    )


def _on_cover(request: DossierRequest, words: Words) -> Iterator[tuple[str, Line]]:
    """Yield what the protocol wants on the first page, such as until when the file is kept; a closed case owes it."""
    for fact in request.book.catalogue.facts.values():
        known = request.case.state.facts.get(fact.id)
        if not fact.on_cover or fact.sensitive:
            continue
        if known is not None and known.value != UNKNOWN:
            yield fact.short, line(shorten(words.value(fact.id, known.value), 120))
        elif request.case.state.is_closed and not request.case.header.is_exercise:
            yield fact.short, line("Nog niet gekozen")


def summaries(request: DossierRequest, words: Words, tasks: Sequence[OpenTask]) -> tuple[Summary, ...]:
    """Return the summary in every length, the longest first."""
    done = finished(request.case, words)
    known = tuple(_registered(request, words))
    return tuple(_summary(request, words, tasks, done, known, room) for room in ROOMS)


def _summary(
    request: DossierRequest,
    words: Words,
    tasks: Sequence[OpenTask],
    done: Sequence[Done],
    known: Sequence[Known],
    room: Room,
) -> Summary:
    alone = bool(sole_author(request.case.journal))
    left_done, left_open = len(done) - room.rows, len(tasks) - room.rows
    return Summary(
        brief=_brief(request, len(tasks), known, room),
        quotes=_quotes(known, room),
        done=Table(
            _DONE_ALONE if alone else _DONE,
            done_rows(done, room.rows, words, request.printed_at, alone=alone),
        ),
        done_more=f"En nog {left_done}: zie Acties en Gesprekken." if left_done > 0 else "",
        open=Table(_OPEN, tuple(_open_row(one, request, words) for one in tasks[: room.rows])),
        open_more=f"En nog {left_open}: zie Open acties en termijnen." if left_open > 0 else "",
        route=route_chips(request.case.state, words, room.chips),
    )


def _registered(request: DossierRequest, words: Words) -> Iterator[Known]:
    """Yield what the incident registration asks and is known, in the order of its fields."""
    facts = sorted(
        (fact for fact in request.book.catalogue.facts.values() if fact.register),
        key=lambda fact: fact.register,
    )
    for fact in facts:
        known = request.case.state.facts.get(fact.id)
        if known is None or fact.sensitive or fact.on_cover:
            continue
        if known.value not in (UNKNOWN, (UNKNOWN,), "", ()):
            yield fact, words.value(fact.id, known.value)


def _brief(request: DossierRequest, open_count: int, known: Sequence[Known], room: Room) -> Prose:
    state, journal = request.case.state, request.case.journal
    calls = sum(
        isinstance(entry.event, Called) and entry.event.result is CallResult.REACHED for entry in journal
    )
    evidence = len(state.counting)
    done = sum(task.mark is Mark.DONE for task in state.tasks)
    spoken = count(calls, "gesprek", "gesprekken") if calls else "geen gesprekken"
    pieces = f"{count(evidence, 'stuk', 'stukken')} bewijs" if evidence else "geen bewijs"
    pieces += f" ({len(state.withdrawn)} ingetrokken)" if state.withdrawn else ""
    first = (
        f"Deze zaak is geopend op {long_moment(state.opened_at)}. Tot nu toe: {count(done, 'actie', 'acties')} gedaan, "
        f"{open_count or 'niets'} open, {spoken} en {pieces}."
    )
    told = [*_score(request), first, *_acute(journal, request.printed_at)]
    if state.is_closed:
        told.append("De zaak is gesloten.")
    facts = [(fact, said) for fact, said in known if fact.kind is not FactKind.TEXT][: room.facts]
    runs: list[Run] = []
    for fact, said in facts:
        runs += [bold(f"{shorten(fact.short, 40)}: "), Run(shorten(said, 90)), Run("  ·  ")]
    return Prose((line(" ".join(told)), *((tuple(runs[:-1]),) if runs else ())))


def _score(request: DossierRequest) -> Iterator[str]:
    flow = scored_flow(request.book, request.case.state)
    if flow is not None:
        weighed = weigh(flow, request.case.state, request.printed_at)
        yield f"Op deze dag: {total_words(weighed)}. {first_words(weighed)}"


def _acute(journal: Sequence[Entry], now: datetime) -> Iterator[str]:
    for entry in journal:
        if isinstance(entry.event, AcuteRaised):
            yield f"{_at(entry, now)} is direct gevaar gemeld."
        elif isinstance(entry.event, AcuteEnded):
            yield f"{_at(entry, now)} was dat voorbij."


def _at(entry: Entry, now: datetime) -> str:
    same_day = local(entry.happened_at).date() == local(now).date()
    return f"Om {clock(entry.happened_at)}" if same_day else f"Op {day_and_clock(entry.happened_at, now)}"


def _quotes(known: Sequence[Known], room: Room) -> tuple[Line, ...]:
    texts = [(fact, said) for fact, said in known if fact.kind is FactKind.TEXT]
    quotes = []
    for fact, said in texts[: 2 if room.rows > 3 else 1]:
        short = shorten(said.strip(QUOTE_MARKS), room.quote)
        rest = " (verder onder Antwoorden)" if short.endswith("…") else ""
        quotes.append(line(bold(f"{fact.short}: "), Run(f"„{short}”", Style.ITALIC), rest))
    return tuple(quotes)


def _open_row(one: OpenTask, request: DossierRequest, words: Words) -> Row:
    what: Cell = cell(shorten(words.task_say(one.state.place, one.state.task), 110))
    return Row(
        (
            when_cell(one, request.printed_at),
            what,
            cell(shorten(owner(one.state, words), 60) or _NOBODY),
            cell(one.kind),
        )
    )
