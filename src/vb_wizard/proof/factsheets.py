"""Rules about factsheets (VB576 to VB578): the tasks on the wall are few, each is on a sheet, and no hour, day or week is empty.

Neighbours: `engine.core` makes the choice; `examine` runs these rules. Whether a sheet fits on paper to the point is for the printer.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.findings import Finding, Path
from vb_wizard.engine.core import Bucket, core_tasks, office_holders
from vb_wizard.proof.found import warned
from vb_wizard.proof.subject import Subject

MOST_TASKS = 15
"""More tasks than this do not fit on one page in a legible size."""

BUCKETS = {Bucket.HOUR: "het eerste uur", Bucket.DAY: "de eerste dag", Bucket.WEEK: "de eerste week"}


def too_many_core_tasks(subject: Subject) -> Iterator[Finding]:
    """The factsheet of an office has more tasks than fit on one page."""
    for holder in office_holders(subject.book) if _is_sound(subject) else ():
        number = len(core_tasks(subject.book, holder))
        if number > MOST_TASKS:
            sentence = (
                f"Op het blad voor `{holder.answer.id}` staan {number} kerntaken; er passen er {MOST_TASKS}."
            )
            yield warned(
                "VB576", _path(holder.fact.id, holder.answer.id), sentence, "Haal core bij enkele weg."
            )


def core_task_on_no_sheet(subject: Subject) -> Iterator[Finding]:
    """A task is marked for the factsheets, and stands on none."""
    if not _is_sound(subject) or not subject.is_whole:
        return
    shown = {
        (one.flow.id, one.task.id)
        for holder in office_holders(subject.book)
        for one in core_tasks(subject.book, holder)
    }
    for path, flow, _, task in subject.tasks():
        if task.core and (flow.id, task.id) not in shown:
            sentence = f"De kerntaak `{task.id}` komt op geen enkel blad."
            advice = "Haal core weg, of geef een antwoord dat deze taak kan tonen factsheet: true."
            yield warned("VB577", path, sentence, advice)


def empty_bucket(subject: Subject) -> Iterator[Finding]:
    """The factsheet of an office has nothing for the first hour, day or week."""
    for holder in office_holders(subject.book) if _is_sound(subject) and subject.is_whole else ():
        filled = {one.bucket for one in core_tasks(subject.book, holder)}
        for bucket, words in BUCKETS.items():
            if bucket not in filled:
                sentence = f"Het blad voor `{holder.answer.id}` heeft niets voor {words}."
                advice = "Zet core: true bij een opdracht met een termijn die daarbij past."
                yield warned("VB578", _path(holder.fact.id, holder.answer.id), sentence, advice)


def _is_sound(subject: Subject) -> bool:
    return len(subject.sound_flows) == len(subject.flows)


def _path(fact: str, answer: str) -> Path:
    return ("catalogue", "facts", fact, "answers", answer)
