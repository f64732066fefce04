"""Cues in words: when a part of an exercise comes, at the table and in the story.

Neighbours: `guide` and `sheets` write these on paper; `editor_cues` has the few words of the form; `domain.cues` says what a cue is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import (
    AfterDeed,
    AtMoment,
    Cue,
    Deed,
    DeedKind,
    NotDoneBy,
    WrongContact,
    minutes_after,
)
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.dutch import count, listing
from vb_wizard.presenters.protocol import part_words


class CueWords:
    """Words the cues of one exercise."""

    def __init__(self, scenario: Scenario, exercise: Exercise, book: Book) -> None:
        """Keep what the names in a cue stand for."""
        self._scenario = scenario
        self._pace = exercise.pace
        self._book = book
        self._parts: Mapping[str, str] = {
            **{one.id: one.title for one in exercise.injects},
            **{one.id: one.say for one in exercise.milestones},
            **{f"{poll.id}.{name}": text for poll in exercise.polls for name, text in poll.options.items()},
        }

    def of(self, cue: Cue) -> str:
        """Return when a part comes."""
        match cue:
            case AtMoment(at):
                return self._moment(at)
            case AfterDeed(deed, minutes):
                return f"{self._wait(minutes)}: {self.deed(deed)}"
            case NotDoneBy(deed, by):
                return f"{self._moment(by)}, als dit dan nog niet is gebeurd: {self.deed(deed)}"
            case WrongContact(contacts) if contacts:
                return f"als de groep belt met {listing([part_words(self._book, one) for one in contacts], 'of')}"
            case WrongContact():
                return "als de groep iemand belt die de lijst niet noemt"
            case _:
                return "als u dat wilt"

    def _wait(self, minutes: int) -> str:
        """Return how long after something: `minutes` are of the story, and at the table fewer pass."""
        if not minutes:
            return "zodra"
        story = "" if self._pace == 1 else f" ({minutes} in het verhaal)"
        table = count(max(1, round(minutes / self._pace)), "minuut", "minuten")
        return f"{table}{story} na"

    def minute(self, moment: Moment) -> str:
        """Return a moment at the table."""
        return f"minuut {minutes_after(self._scenario.clock, moment) // self._pace}"

    def _moment(self, moment: Moment) -> str:
        minutes = minutes_after(self._scenario.clock, moment)
        clock = self._scenario.clock + timedelta(minutes=minutes)
        return f"minuut {minutes // self._pace} ({clock:%H:%M} in het verhaal)"

    def deed(self, deed: Deed) -> str:
        """Return what can happen, in words."""
        flow, _, name = deed.name.partition(".")
        match deed.kind:
            case DeedKind.TASK:
                return f"de actie '{part_words(self._book, deed.name)}'"
            case DeedKind.STEP:
                return f"de stap '{self._book.flows[flow].steps[name].title}'"
            case DeedKind.TRACK:
                return f"de lijst '{self._book.flows[flow].title}'"
            case DeedKind.CALL:
                return f"een telefoontje naar '{part_words(self._book, deed.name)}'"
            case DeedKind.REACHED:
                return f"'{part_words(self._book, deed.name)}' is bereikt"
            case DeedKind.ANSWER:
                return f"een antwoord op '{self._book.catalogue.facts[deed.name].ask}'"
            case DeedKind.ACUTE:
                return "de rode knop"
            case _:
                return f"'{self._parts.get(deed.name, deed.name)}'"
