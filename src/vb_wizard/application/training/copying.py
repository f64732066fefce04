"""Copies an exercise up to some moment, so that a play can go on from there and the first one stays as it is.

Neighbours: `plays` branches with this; an `ExerciseStore` keeps both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from vb_wizard.application.ports import ExerciseStore
from vb_wizard.domain.journal import EvidenceAdded


def copied_case(store: ExerciseStore, case_id: str, count: int, new_id: Callable[[], str]) -> str:
    """Make an exercise of the first entries of another one, with their evidence; returns its id.

    Args:
        store: the exercises.
        case_id: the exercise that is copied; it may be open.
        count: how many entries are copied, at least the first.
        new_id: makes the id.

    Raises:
        KnownError: it cannot be read, or the copy cannot be kept.
    """
    with store.peek(case_id) as source:
        entries = tuple(source.entries())[: max(1, count)]
        header = replace(source.header, id=new_id(), number="")
        copy = store.create(header, source.book_texts(), entries)
        try:
            for piece in (entry.event for entry in entries if isinstance(entry.event, EvidenceAdded)):
                path = source.evidence_path(piece.sha256)
                # A piece that is damaged there is damaged here too, and said to be where it is shown.
                if path is not None:
                    copy.add_evidence(path, piece.name)
        finally:
            copy.close()
    return header.id
