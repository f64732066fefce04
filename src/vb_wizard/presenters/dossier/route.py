"""The route as chips: what was answered, where the case stands, and what runs beside it.

Neighbours: `summary` puts the chips on the first page.
"""

from __future__ import annotations

from vb_wizard.domain.case import CaseState, VisitState
from vb_wizard.domain.flow import FlowKind, StepKind
from vb_wizard.presenters.dossier.view import Chip, ChipState
from vb_wizard.presenters.dossier.words import Words, shorten
from vb_wizard.presenters.dutch import count


def route_chips(state: CaseState, words: Words, most: int) -> tuple[Chip, ...]:
    """Return the first `most` answers that shaped the trunk, where it stands, and the tracks beside it."""
    tracks = [track for track in state.tracks if not track.lapsed]
    if not tracks:
        return ()
    passed, here = [], []
    for visit in tracks[0].visits:
        step = words.step(visit.flow, visit.step)
        if visit.state is VisitState.CURRENT:
            here = [Chip(shorten(words.step_title(visit.flow, visit.step), 40), ChipState.HERE)]
        elif (
            step is None
            or step.kind is not StepKind.ASK
            or visit.answer is None
            or words.is_free(step.subject)
            or words.is_sensitive(step.subject)
        ):
            continue
        else:
            passed.append(
                Chip(
                    _answer(step.subject, words.value(step.subject, visit.answer.value), words),
                    ChipState.PASSED,
                )
            )
    beside = [
        Chip(shorten(words.flow(one.flow), 30), ChipState.BESIDE)
        for one in tracks[1:]
        if one.kind is FlowKind.TRACK
    ]
    left = len(passed) - most
    more = [Chip(f"nog {count(left, 'antwoord', 'antwoorden')}", ChipState.PASSED)] if left > 0 else []
    return (*passed[:most], *more, *here, *beside)


def _answer(fact: str, said: str, words: Words) -> str:
    return shorten(f"{words.short(fact)}: {said}", 46)
