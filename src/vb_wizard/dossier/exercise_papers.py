"""One exercise on paper: its pages from the guide, the cards for the group, and the sheet for the trainer that goes with those.

Neighbours: `guide`, `inject_cards` and `sheets` draw; `application.training.papers` asks for these.
"""

from __future__ import annotations

from pathlib import Path

from vb_wizard.application.guide import GuidedExercise, GuideRequest
from vb_wizard.application.training.papers import Matter, PaperKind
from vb_wizard.domain.exercise_texts import filled
from vb_wizard.dossier.guide import GuidePrinter
from vb_wizard.dossier.inject_cards import CardPrinter
from vb_wizard.dossier.sheets import SheetPrinter
from vb_wizard.presenters.sheets.inject_cards import card_set, trainer_sheet
from vb_wizard.presenters.sheets.msel import Ground


def print_exercise(assets: Path, app_version: str, kind: PaperKind, matter: Matter) -> bytes:
    """Return the PDF of one exercise, with what differs per municipality as the file says it.

    Args:
        assets: fonts.
        app_version: stands on every page.
        kind: which paper.
        matter: what it is made of.

    Raises:
        KnownError: a font is missing, or a text is too long for a card.
    """
    exercise = filled(matter.exercise)
    ground = Ground(matter.scenario, exercise, matter.model, matter.book)
    match kind:
        case PaperKind.CARDS:
            return CardPrinter(assets).print(card_set(ground), matter.made_at)
        case PaperKind.TRAINER:
            return SheetPrinter(assets).print(trainer_sheet(ground, matter.made_at.date()))
    asked = GuidedExercise(matter.scenario, exercise, tuple(matter.model.tasks.items()))
    request = GuideRequest(matter.book, (asked,), "", matter.made_at, app_version, is_whole=False)
    return GuidePrinter(assets).print(request)[1]
