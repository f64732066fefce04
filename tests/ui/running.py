"""A window with the use cases behind it and everything in memory: the fakes of what is outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.exercise_store import MemoryExerciseStore
from tests.fakes.improvements import TextDebriefs
from tests.fakes.small_office import MemoryFlowLibrary
from vb_wizard.application.office import Office
from vb_wizard.application.training.bringing_in import BringingIn, Pack
from vb_wizard.application.training.papers import Matter, Papers
from vb_wizard.application.training.plays import Plays
from vb_wizard.application.training.workshop import Workshop
from vb_wizard.domain.exercise import Inject, InjectKind
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.journal import Event, Place
from vb_wizard.flowfiles.scenario_pen import Pen
from vb_wizard.presenters.card_views import CardChoice, CardsView
from vb_wizard.presenters.how import HowView
from vb_wizard.presenters.readiness_views import ReadinessView
from vb_wizard.presenters.search import SearchIndex, SearchItem
from vb_wizard.presenters.term_account import TermView
from vb_wizard.presenters.views import LetterItem
from vb_wizard.presenters.why import WhyView
from vb_wizard.resources import assets_folder
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.media import DiskMedia
from vb_wizard.storage.scenarios import DiskScenarios
from vb_wizard.ui.behind import Running
from vb_wizard.ui.dialogs.answers import (
    CallAnswer,
    EvidenceAnswer,
    HowAnswer,
    LessonAnswer,
    LessonDraft,
    MarkAnswer,
    OwnInject,
)


@dataclass
class FakeAsks:
    """Answers every dialog at once; `None` cancels."""

    answer_mark: MarkAnswer | None = None
    answer_text: str | None = None
    answer_call: CallAnswer | None = None
    answer_evidence: EvidenceAnswer | None = None
    answer_path: Path | None = None
    answer_files: tuple[Path, ...] = ()
    answer_letter: str = ""
    choose: Callable[[SearchIndex], SearchItem | None] = lambda index: None
    answer_place: Place | None = None
    answer_how: HowAnswer | None = field(default_factory=lambda: HowAnswer("show"))
    answer_inject: OwnInject | None = None
    answer_lesson: LessonAnswer | None = None
    answer_explained: tuple[str, str] | None = None
    says_yes: bool = True
    shown_how: HowView | None = None
    answer_draft: LessonDraft | None = None
    answer_day: date | None = None
    answer_yes: bool = True
    asked: list[str] = field(default_factory=list)
    shown_cards: CardsView | None = None

    def search(self, index: SearchIndex) -> SearchItem | None:
        """Choose."""
        return self.choose(index)

    def mark(self, task: str, mark: str) -> MarkAnswer | None:
        """Answer."""
        self.asked.append(f"{mark} {task}")
        return self.answer_mark

    def call(self, name: str, number: str) -> CallAnswer | None:
        """Answer."""
        self.asked.append(f"call {name} {number}")
        return self.answer_call

    def files(self) -> Sequence[Path]:
        """Answer."""
        return self.answer_files

    def evidence(self, names: Sequence[str]) -> EvidenceAnswer | None:
        """Answer."""
        self.asked.append(f"evidence {', '.join(names)}")
        return self.answer_evidence

    def withdrawal(self, piece: str, is_out: bool) -> str | None:
        """Answer."""
        self.asked.append(f"{'restore' if is_out else 'withdraw'} {piece}")
        return self.answer_text

    def save_path(self, name: str, files: str = "") -> Path | None:
        """Answer."""
        self.asked.append(f"save {name}")
        return self.answer_path

    def readiness(self, view: ReadinessView) -> Place | None:
        """Answer."""
        self.asked.append(f"readiness {view.total}")
        return self.answer_place

    def snooze(self, task: str, law: str) -> MarkAnswer | None:
        """Answer."""
        self.asked.append(f"snooze {task} {law}".strip())
        return self.answer_mark

    def terms(self, views: Sequence[TermView]) -> None:
        """Note what was shown."""
        self.asked += [f"term {view.action}" for view in views]

    def paper(self, papers: Sequence[LetterItem], about: str) -> LetterItem | None:
        """Answer with the one that was prepared."""
        self.asked.append(f"paper {', '.join(one.id for one in papers)} of {about}")
        return next((one for one in papers if one.id == self.answer_letter), None)

    def why(self, view: WhyView) -> Place | None:
        """Answer."""
        self.asked.append(f"why {view.title}")
        return self.answer_place

    def letter(self, letters: Sequence[LetterItem]) -> LetterItem | None:
        """Answer with the one that was prepared."""
        self.asked.append(f"letter {', '.join(one.id for one in letters)}")
        return next((one for one in letters if one.id == self.answer_letter), None)

    def dial_code(self, name: str, number: str, dial: str, copy: Callable[[], None]) -> None:
        """Copy the number, as the button there does."""
        self.asked.append(f"code {name} {number} {dial}")
        copy()

    def exercise_file(self, files: str) -> Path | None:
        """Answer."""
        self.asked.append(f"open {files}")
        return self.answer_path

    def card_file(self) -> Path | None:
        """Answer."""
        return self.answer_path

    def logo_file(self) -> Path | None:
        """Answer."""
        return self.answer_path

    def cards(self, view: CardsView) -> Sequence[CardChoice] | None:
        """Choose what the view proposes, with the first number of each card."""
        self.shown_cards = view
        rows = [(at, row) for at, row in enumerate(view.rows) if row.contact]
        return [CardChoice(at, row.contact, row.numbers[0][0] if row.numbers else "") for at, row in rows]

    def how(self, view: HowView) -> HowAnswer | None:
        """Answer."""
        self.shown_how = view
        return self.answer_how

    def own_inject(self) -> OwnInject | None:
        """Answer."""
        return self.answer_inject

    def play_note(self) -> tuple[str, str] | None:
        """Answer; it is about what was hard."""
        return (self.answer_text, "hard") if self.answer_text else None

    def lesson(self) -> LessonAnswer | None:
        """Answer."""
        return self.answer_lesson

    def step_back(self, at: str, what: str) -> bool:
        """Answer."""
        self.asked.append(f"back {at} {what}")
        return self.says_yes

    def end_play(self) -> bool:
        """Answer."""
        return self.says_yes

    def explained(self, ask: str) -> tuple[str, str] | None:
        """Answer."""
        self.asked.append(f"explained {ask}")
        return self.answer_explained

    def play_keys(self) -> None:
        """Do nothing."""
        self.asked.append("play keys")

    def write_lesson(self, text: str, owner: str, due: str) -> LessonDraft | None:
        """Answer."""
        self.asked.append(f"lesson {text} {owner} {due}".strip())
        return self.answer_draft

    def take_lesson(self, text: str, owner: str, due: str) -> LessonDraft | None:
        """Answer."""
        self.asked.append(f"take {text} {owner} {due}".strip())
        return self.answer_draft

    def proven_on(self, text: str) -> date | None:
        """Answer."""
        self.asked.append(f"proven {text}")
        return self.answer_day

    def remove_play(self, said: str) -> bool:
        """Answer."""
        self.asked.append(f"remove {said}")
        return self.answer_yes

    def keys(self) -> None:
        """Do nothing."""
        self.asked.append("keys")

    def _text(self, *_: object) -> str | None:
        return self.answer_text

    note = opt_out = close_case = reopen_case = title = _text


@dataclass
class FakeOutside:
    """Writes down what left the window."""

    done: list[str] = field(default_factory=list)
    works: bool = True

    def call(self, dial: str) -> bool:
        """Write it down."""
        self.done.append(f"bel {dial}")
        return self.works

    def open_link(self, link: str) -> bool:
        """Write it down."""
        self.done.append(f"open {link}")
        return self.works

    def open_file(self, path: Path) -> bool:
        """Write it down."""
        self.done.append(f"open {path.name}")
        return self.works

    def copy(self, text: str) -> None:
        """Write it down."""
        self.done.append(f"kopieer {text}")


@dataclass
class SampleHouse:
    """A house with everything in memory but the folder."""

    office: Office
    library: MemoryFlowLibrary
    root: Path
    assets: Path = field(default_factory=assets_folder)
    debriefs: Callable[[], TextDebriefs] = TextDebriefs

    @cached_property
    def workshop(self) -> Workshop:
        """The own scenarios stand in the folder."""
        return Workshop(self.library, DiskScenarios(DataFolder(self.root)), Pen(self.library.media))

    @cached_property
    def papers(self) -> Papers:
        """Papers and files that name their kind, and of which scenario or how many plays they are."""
        services = self.office.services
        return Papers(
            self.library,
            services.clock,
            services.workdays,
            lambda kind, matter: f"{kind} {matter.scenario.id}".encode(),
            lambda kind, found: f"{kind} {len(found)}".encode(),
        )

    @cached_property
    def bringing(self) -> BringingIn:
        """Takes over packs that are a text only, and lists whose bytes are the first message."""

        def read_list(
            file: str, content: bytes, matter: Matter
        ) -> tuple[tuple[Inject, ...], tuple[Finding, ...]]:
            if not content:
                return (), (Finding(file, 2, 4, "MSEL", "Rij 2 is leeg.", "Vul haar in.", Severity.ERROR),)
            return (Inject("een", InjectKind.MAIL, "Een", content.decode()),), ()

        media = DiskMedia(DataFolder(self.root))
        return BringingIn(
            self.workshop, media, lambda content: Pack("nieuw", "Nieuw", content.decode(), {}, {}), read_list
        )

    @cached_property
    def plays(self) -> Plays:
        """The plays of this office."""
        return Plays(self.office.services)

    @property
    def folder(self) -> SampleHouse:
        """This house is its own folder."""
        return self


@dataclass
class Desk:
    """A running window and its fakes."""

    running: Running
    asks: FakeAsks
    outside: FakeOutside
    store: MemoryCaseStore
    root: Path
    exercises: MemoryExerciseStore = field(default_factory=MemoryExerciseStore)

    def events(self) -> list[Event]:
        """What was recorded in the case that is open."""
        assert self.running.cases.desk is not None
        return [entry.event for entry in self.running.cases.desk.case.journal]

    def answer(self, key: str) -> None:
        """Choose and confirm."""
        centre = self.running.window.case.centre
        centre.settle()
        assert centre.press_key(key)
        centre.confirm()
