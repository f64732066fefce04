"""The composition root: builds the stores, the flow library and the office from a data folder. Knows no Qt.

Neighbours: `cli` and, through it, the window ask for an `Office`; nothing else plugs rooms together.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard import __version__
from vb_wizard.application.guide import GuidePrinter
from vb_wizard.application.office import Office
from vb_wizard.application.services import Services
from vb_wizard.application.session import random_id
from vb_wizard.calendars import DutchCalendar, SystemClock, real_seconds
from vb_wizard.flowfiles.library import FlowFolder, Shelf
from vb_wizard.flowfiles.overlaid_folder import OverlaidFolder
from vb_wizard.flowfiles.own_scenarios import OwnScenarios
from vb_wizard.flowfiles.scenario_pen import Pen
from vb_wizard.resources import assets_folder, data_root, flows_folder
from vb_wizard.storage.code import DiskCodeStore
from vb_wizard.storage.folders import DataFolder, data_folder
from vb_wizard.storage.logo import DiskLogoStore
from vb_wizard.storage.office import DiskOfficeStore
from vb_wizard.storage.opening import open_case_store, open_exercise_store
from vb_wizard.storage.scenarios import DiskScenarios

if TYPE_CHECKING:
    from vb_wizard.application.cards import CardFormat
    from vb_wizard.application.ports import (
        CalendarWriter,
        Clock,
        DossierPrinter,
        ExerciseStore,
        FactsheetPrinter,
        FlowLibrary,
        LetterWriter,
    )
    from vb_wizard.application.prepared import PreparationPrinter
    from vb_wizard.application.training.bringing_in import BringingIn
    from vb_wizard.application.training.papers import Matter, PaperKind, Papers
    from vb_wizard.application.training.plays import Plays
    from vb_wizard.application.training.printing import DebriefPrinter
    from vb_wizard.application.training.workshop import Workshop
    from vb_wizard.storage.cases import SqliteCaseStore

_KEPT_FORMS = "cache"
"""The folder of compiled flows."""

KEY_FILE_ONLY = "VB_WIZARD_SLEUTELBESTAND"
"""Environment variable: keep the key in a file also where there is a system keyring."""


@dataclass(frozen=True)
class House:
    """An office with the folders it stands on; `close` gives the database back."""

    office: Office
    folder: DataFolder
    library: OwnScenarios
    assets: Path
    debriefs: Callable[[], DebriefPrinter]
    """Called when the first debrief is printed: what it needs is heavy."""
    _stores: list[SqliteCaseStore]
    _services: Services

    @cached_property
    def plays(self) -> Plays:
        """The plays of scenarios with a group."""
        # No start needs them.
        from vb_wizard.application.training.plays import Plays

        return Plays(self._services, real_seconds)

    @cached_property
    def workshop(self) -> Workshop:
        """What makes and changes the scenarios of the office."""
        # As above.
        from vb_wizard.application.training.workshop import Workshop

        return Workshop(self.library, DiskScenarios(self.folder), self.library.pen)

    @cached_property
    def papers(self) -> Papers:
        """What makes papers and files of exercises."""
        # As above.
        from vb_wizard.application.training.papers import Papers
        from vb_wizard.exchange.exercise_files import result_file

        made = self._services
        return Papers(self.library, made.clock, made.workdays, self._paper, result_file)

    @cached_property
    def bringing(self) -> BringingIn:
        """What takes over files from outside."""
        # As above.
        from vb_wizard.application.training.bringing_in import BringingIn, Pack
        from vb_wizard.exchange.exercise_files import read_list
        from vb_wizard.exchange.scenario_pack import from_pack
        from vb_wizard.flowfiles.texts import normalised
        from vb_wizard.storage.media import DiskMedia

        def unpack(content: bytes) -> Pack:
            pack = from_pack(content)
            return replace(pack, text=normalised(pack.text))

        return BringingIn(self.workshop, DiskMedia(self.folder), unpack, read_list)

    def _paper(self, kind: PaperKind, matter: Matter) -> bytes:
        from vb_wizard.application.training.papers import PRINTED

        if kind in PRINTED:
            # Everything behind this import is heavy.
            from vb_wizard.dossier.exercise_papers import print_exercise

            return print_exercise(self.assets, __version__, kind, matter)
        from vb_wizard.exchange.exercise_files import exercise_file

        return exercise_file(kind, matter)

    def close(self) -> None:
        """Close the stores. Closing twice is harmless."""
        for store in self._stores:
            store.close()


def _dossier_printer(assets: Path, workdays: DutchCalendar) -> DossierPrinter:
    # Everything behind this import is heavy, and a start does not need it.
    from vb_wizard.dossier.printer import ReportlabPrinter

    return ReportlabPrinter(assets, workdays)


def _factsheet_printer(assets: Path) -> FactsheetPrinter:
    # As above.
    from vb_wizard.dossier.factsheets import FactsheetPrinter as ReportlabFactsheets

    return ReportlabFactsheets(assets)


def _letter_writer(assets: Path, workdays: DutchCalendar) -> LetterWriter:
    # As with the printer: heavy, and no start needs it.
    from vb_wizard.exchange.odt import OdtWriter

    return OdtWriter(assets, workdays)


def _preparation_printer(assets: Path) -> PreparationPrinter:
    # As with the printer.
    from vb_wizard.dossier.preparation_sheet import PreparationSheets

    return PreparationSheets(assets)


def _debrief_printer(assets: Path, workdays: DutchCalendar) -> DebriefPrinter:
    # As with the printer.
    from vb_wizard.dossier.debriefs import DebriefPapers

    return DebriefPapers(assets, workdays)


def _guide_printer(assets: Path) -> GuidePrinter:
    # As with the printer.
    from vb_wizard.dossier.guide import GuidePrinter as ReportlabGuides

    return ReportlabGuides(assets)


def _calendar_writer() -> CalendarWriter:
    from vb_wizard.exchange.calendar_file import IcsWriter

    return IcsWriter()


def _card_format() -> CardFormat:
    from vb_wizard.exchange.vcard import VCards

    return VCards()


def _open_stores(folder: DataFolder) -> tuple[list[SqliteCaseStore], Callable[[], ExerciseStore]]:
    """Open the cases; the exercises are opened, and put behind them, when they are first wanted."""
    in_file = bool(os.environ.get(KEY_FILE_ONLY))
    stores = [open_case_store(folder, force_key_file=in_file)]

    @cache
    def exercises() -> ExerciseStore:
        kept = open_exercise_store(folder, force_key_file=in_file)
        stores.append(kept)
        return kept

    return stores, exercises


def _library(
    folder: DataFolder,
    workdays: DutchCalendar,
    today: date,
    asked: tuple[Path | None, Path | None],
    *,
    national_stands_in: bool,
) -> FlowLibrary:
    """Return the flows, with what the office laid over them; `asked` are the flows and the overlay that somebody asked for."""
    flows, overlay = asked
    kept_forms = folder.root / _KEPT_FORMS
    national = FlowFolder(flows_folder(), today, kept_forms) if flows and national_stands_in else None
    base = FlowFolder(flows or flows_folder(), today, kept_forms, national)
    # The one in the data folder stands there for every command; only one that was asked for may keep a command from going on.
    standing = folder.overlay if overlay is None and folder.overlay.is_file() else None
    laid = overlay or standing
    if laid is None:
        return base
    return OverlaidFolder(base, laid, workdays, kept_forms, stands_in=national_stands_in or overlay is None)


def build(
    data: Path | None = None,
    flows: Path | None = None,
    clock: Clock | None = None,
    new_id: Callable[[], str] = random_id,
    *,
    national_stands_in: bool = False,
    overlay: Path | None = None,
) -> House:
    """Build the office.

    Args:
        data: the data folder; None for the folder of this user.
        flows: the folder with flows; None for the national ones.
        clock: the clock; None for that of the machine.
        new_id: makes the ids of entries.
        national_stands_in: use the national flows when those in `flows` have an error, instead of refusing to start a case.
            The same goes for `overlay`.
        overlay: the office's own overlay; None for the one in the data folder, when there is one.

    Raises:
        KnownError: a folder, the key or the database cannot be used.
    """
    folder = data_folder(data_root(data))
    assets = assets_folder()
    time = clock or SystemClock()
    today = time.now().date()
    workdays = DutchCalendar()
    library = _library(folder, workdays, today, (flows, overlay), national_stands_in=national_stands_in)
    shown = OwnScenarios(library, DiskScenarios(folder).texts, folder.scenarios / "media", Pen)

    stores, exercises = _open_stores(folder)
    services = Services(
        store=stores[0],
        exercises=exercises,
        improvements=stores[0].improvements,
        office=DiskOfficeStore(folder),
        codes=DiskCodeStore(folder),
        logos=DiskLogoStore(folder),
        library=shown,
        shelf=Shelf(folder.root / _KEPT_FORMS),
        printer=cache(lambda: _dossier_printer(assets, workdays)),
        calendar=cache(_calendar_writer),
        factsheets=cache(lambda: _factsheet_printer(assets)),
        letter_writer=cache(lambda: _letter_writer(assets, workdays)),
        preparations=cache(lambda: _preparation_printer(assets)),
        guides=cache(lambda: _guide_printer(assets)),
        cards=cache(_card_format),
        clock=time,
        workdays=workdays,
        app_version=__version__,
        notices=tuple(filter(None, (folder.warning, stores[0].notice))),
        new_id=new_id,
    )
    debriefs = cache(lambda: _debrief_printer(assets, workdays))
    return House(Office(services), folder, shown, assets, debriefs, stores, services)
