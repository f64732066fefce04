"""The whole guide: the chapters for everybody, and behind them one chapter for each exercise.

Neighbours: `dossier.guide` draws it.
"""

from __future__ import annotations

from vb_wizard.application.guide import GuideRequest
from vb_wizard.presenters.dutch import local, long_date
from vb_wizard.presenters.guide.chapters import chapters
from vb_wizard.presenters.guide.exercise_pages import ExercisePages
from vb_wizard.presenters.guide.view import GuideView
from vb_wizard.presenters.wording import as_written

TITLE = "Handleiding voor de trainer"
STAMP = "OEFENING"


def _single(request: GuideRequest) -> str:
    """Return what stands above the loose pages of one exercise, or of a few."""
    titles = ", ".join(one.scenario.title for one in request.exercises)
    return f"{STAMP} · blad voor de trainer: {titles}"


@as_written()
def guide_view(request: GuideRequest) -> GuideView:
    """Return the guide; the same request gives the same guide."""
    day = long_date(local(request.made_at).date())
    return GuideView(
        municipality=request.municipality,
        title=TITLE if request.is_whole else _single(request),
        subtitle="Oefenen met agressie en dreiging tegen het bestuur",
        contents="Inhoud",
        stamp=STAMP,
        chapters=chapters(request) if request.is_whole else (),
        exercises=tuple(ExercisePages(one, request.book).chapter() for one in request.exercises),
        made_at=request.made_at,
        mark=f"Gemaakt op {day} · {request.book.sha256[:12]} · vb-wizard {request.app_version}",
        logo=request.logo,
    )
