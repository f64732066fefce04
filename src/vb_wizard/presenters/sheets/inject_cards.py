"""Cards for a room without laptops, as frozen data: the injects, the questions and dilemmas, and cards to vote with.

Neighbours: `dossier.inject_cards` draws the cards, `dossier.sheets` the list for the trainer. A card for the group never holds a note,
an answer, a cue or what is expected.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from vb_wizard.domain.cues import AtMoment, minutes_after
from vb_wizard.domain.exercise import Dilemma, Inject
from vb_wizard.presenters.sheets.msel import (
    CUE,
    EXPECTED,
    KINDS,
    NOTE,
    NUMBER,
    SIDES,
    TITLE,
    Ground,
    msel_rows,
)
from vb_wizard.presenters.sheets.view import Sheet, SheetColumn, SheetRow

LETTERS = "ABCDEFGH"
MARK = "OEFENING"
_BLANK = "__ : __"
_COLUMNS = (
    SheetColumn("Nr.", 4),
    SheetColumn("Wanneer", 17),
    SheetColumn("Inject", 15),
    SheetColumn("Voor u", 26),
    SheetColumn("Wat de groep dan doet", 24),
    SheetColumn("Gegeven om, wat u zag", 14, to_sign=True),
)


@dataclass(frozen=True, slots=True)
class Card:
    """A card for the group: `head` and `kind` above, then who and when, a title and the text. `picture` names a file, or is empty."""

    head: str
    kind: str
    facts: tuple[tuple[str, str], ...]
    title: str
    text: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class PollCard:
    """A question or a dilemma: what is asked, who speaks for or against, and the answers with their letters."""

    kind: str
    ask: str
    says: tuple[tuple[str, str], ...]
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CardSet:
    """Everything for the table. `letters` are those that somebody can vote with."""

    title: str
    cards: tuple[Card, ...]
    polls: tuple[PollCard, ...]
    letters: tuple[str, ...]


def card_set(ground: Ground) -> CardSet:
    """Return the cards of an exercise, in the order of its injects."""
    exercise = ground.exercise
    polls = tuple(
        PollCard(
            "Dilemma" if isinstance(poll, Dilemma) else "Vraag",
            poll.ask,
            _says(poll, ground) if isinstance(poll, Dilemma) else (),
            tuple(zip(LETTERS, poll.options.values(), strict=False)),
        )
        for poll in exercise.polls
    )
    most = max((len(poll.options) for poll in polls), default=0)
    return CardSet(
        ground.scenario.title,
        tuple(_card(ground, inject, number) for number, inject in enumerate(exercise.injects, start=1)),
        polls,
        tuple(LETTERS[:most]),
    )


def _card(ground: Ground, inject: Inject, number: int) -> Card:
    facts = (("Tijd", _time(ground, inject)), ("Van", inject.who), ("Aan", inject.to))
    told = tuple((name, value) for name, value in facts if value)
    return Card(f"Inject {number}", KINDS[inject.kind], told, inject.title, inject.text, inject.picture)


def _time(ground: Ground, inject: Inject) -> str:
    """Return the time in the story; a line to write it on when that depends on the group."""
    if not isinstance(inject.cue, AtMoment):
        return _BLANK
    start = ground.scenario.clock
    return f"{start + timedelta(minutes=minutes_after(start, inject.cue.at)):%H:%M}"


def _says(poll: Dilemma, ground: Ground) -> tuple[tuple[str, str], ...]:
    roles = ground.book.catalogue.roles
    return tuple(
        (f"{roles[one.role].name if one.role in roles else one.role}, {SIDES[one.side]}", one.say)
        for one in poll.advisers
    )


def trainer_sheet(ground: Ground, today: date) -> Sheet:
    """Return the list for the trainer alone: when each inject comes, what to watch for, and what the flow asks then."""
    exercise = ground.exercise
    rows = [
        SheetRow((row[NUMBER], row[CUE], row[TITLE], row[NOTE], row[EXPECTED], ""), heads=False)
        for row in msel_rows(ground)
    ]
    rows += [
        SheetRow(
            (
                "",
                "na de vraag" if not isinstance(poll, Dilemma) else "na het dilemma",
                poll.ask,
                poll.protocol,
                "",
                "",
            )
        )
        for poll in exercise.polls
    ]
    summary = (
        ("Doel", exercise.aim),
        (
            "Duur",
            f"{exercise.minutes} minuten aan tafel; {exercise.pace} minuten verhaal in een minuut aan tafel",
        ),
        ("Let op", f"{MARK}. Dit blad is voor de trainer alleen: hier staat wat de groep nog niet weet."),
    )
    scenario = ground.scenario
    return Sheet(
        f"{scenario.id}-trainer", scenario.title, f"{MARK} · blad voor de trainer", summary, _COLUMNS, tuple(rows), today,
        f"{MARK} · {ground.book.sha256[:12]}",
    )  # fmt: skip
