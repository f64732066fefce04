"""A scenario on the small book with an exercise that uses every cue, and plays of it in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tests.fakes.case_store import FixedClock
from tests.fakes.exercise_store import MemoryExerciseStore
from tests.fakes.small_book import small_book
from tests.fakes.small_office import NOW, MemoryBookShelf, MemoryFlowLibrary, services
from vb_wizard.application.services import Services
from vb_wizard.application.training.plays import Plays
from vb_wizard.domain.cues import AfterDeed, AtMoment, Deed, DeedKind, NotDoneBy, WrongContact
from vb_wizard.domain.exercise import (
    Adviser,
    Dilemma,
    Exercise,
    ExtraAction,
    Goal,
    Hint,
    Inject,
    InjectKind,
    Level,
    Milestone,
    Question,
    Side,
    Variable,
)
from vb_wizard.domain.journal import CallResult
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Call, Expectation, Line, Note, Scenario, Walk

FACTS = {
    "gevaar": "nee",
    "wie": ("wethouder",),
    "kanaal": "mail",
    "nog": "nee",
    "situatie": "deur",
    "wens": "ja",
}

EXERCISE = Exercise(
    Level.TALK,
    30,
    "Zien wie er belt in {plaats}.",
    pace=2,
    goals=(
        Goal("bellen", "DOEL bellen", ("hoofd.bellen",), ("bereikt",), ("rust",)),
        Goal("loco", "DOEL loco", ("hoofd.klacht",)),
    ),
    variables={"plaats": Variable("De plaats.", "Voorbeeldstad")},
    injects=(
        Inject(
            "mail", InjectKind.MAIL, "Een mail", "Ik kom naar {plaats}.", AtMoment(Moment(0)), note="LET OP"
        ),
        Inject(
            "terug",
            InjectKind.PHONE,
            "Politie",
            "Wij komen.",
            AfterDeed(Deed(DeedKind.REACHED, "politie"), 3),
        ),
        Inject(
            "stil",
            InjectKind.RUMOUR,
            "Het gonst",
            "Iedereen weet het.",
            NotDoneBy(Deed(DeedKind.TASK, "hoofd.bellen"), Moment(20)),
            note="Omdat er niet is gebeld.",
        ),
        Inject("fout", InjectKind.SOCIAL, "Verkeerd", "Waarom belt u mij?", WrongContact()),
        Inject("later", InjectKind.PRESS, "Pers", "Klopt het?", AtMoment(Moment(40))),
        Inject("los", InjectKind.LETTER, "Kaart", "Tot donderdag."),
    ),
    debrief=("Wie hoorde het het laatst?",),
    questions=(
        Question(
            "wie_eerst",
            "Wie belt u?",
            {"politie": "De politie", "pers": "De pers"},
            AfterDeed(Deed(DeedKind.INJECT, "mail"), 1),
            protocol="ANTWOORD politie",
        ),
    ),
    dilemmas=(
        Dilemma(
            "buiten",
            "Zelf naar buiten?",
            (Adviser("secretaris", Side.FOR, "Ja."), Adviser("secretaris", Side.AGAINST, "Nee.")),
            {"ja": "Ja", "nee": "Nee"},
            AfterDeed(Deed(DeedKind.VOTE, "wie_eerst.politie")),
        ),
    ),
    hints=(Hint("kijk", "Kijk bovenaan.", NotDoneBy(Deed(DeedKind.CALL, "politie"), Moment(10))),),
    milestones=(
        Milestone("bereikt", "MIJLPAAL bereikt", AfterDeed(Deed(DeedKind.REACHED, "politie"))),
        Milestone("gezien", "MIJLPAAL gezien"),
    ),
    extra=(ExtraAction("rust", "EXTRA rust"),),
)

SCENARIO = Scenario(
    "proef",
    "Een proef",
    "Er komt een mail.",
    "hoofd",
    datetime(2026, 11, 23, 8, 55),  # noqa: DTZ001 - a scenario is written in Dutch time
    "secretaris",
    FACTS,
    (
        Line(Note("De mail is binnen.")),
        Line(Walk("hoofd.acties"), Moment(3)),
        Line(Call("politie", CallResult.REACHED), Moment(1)),
        Line(Walk("end"), Moment(10)),
        Line(Walk("end", "zorg"), Moment(10)),
    ),
    Expectation(advised=("hoofd.bellen",)),
    exercise=EXERCISE,
)


class Seconds:
    """Real seconds that pass when told to."""

    def __init__(self) -> None:
        """Start at some number, as a machine does."""
        self.value = 1000.0

    def __call__(self) -> float:
        """Return them."""
        return self.value


class Training:
    """Plays of the small exercise in memory, with their seconds."""

    def __init__(self, scenario: Scenario = SCENARIO) -> None:
        """Start with an empty store of exercises."""
        self.seconds = Seconds()
        self.store = MemoryExerciseStore()
        self.wall = FixedClock(NOW)
        book = small_book()
        self.services: Services = services(
            book=book,
            clock=self.wall,
            exercises=lambda: self.store,
            library=MemoryFlowLibrary(book, scenarios=(scenario,)),
            shelf=MemoryBookShelf(book, (scenario,)),
        )
        self.plays = Plays(self.services, self.seconds)

    def without_the_scenario(self) -> Plays:
        """Return plays of an office that no longer has the scenario on disk."""
        return Plays(replace(self.services, library=MemoryFlowLibrary(small_book())), self.seconds)
