"""Puts a letter together: what stands above it, its blocks, and what stands on every page.

Neighbours: `fill` and `tables` make the parts; `vb_wizard.exchange` writes the result.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.application.ports import LetterRequest, WorkingDays
from vb_wizard.domain.fiction import MARK
from vb_wizard.domain.letter import RECORDS, Block, BlockKind
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.dutch import local, long_date
from vb_wizard.presenters.letters import tables
from vb_wizard.presenters.letters.fill import Filler
from vb_wizard.presenters.letters.view import Heading, Items, LetterView, Part, Prose, Signatures
from vb_wizard.presenters.wording import as_written

MODEL = "Model. Pas dit aan voor uw situatie."
EXERCISE = MARK
_EXERCISE_SAYS = "OEFENING. Dit stuk hoort bij een oefening. Gebruik het niet echt."


@as_written()
def letter_view(request: LetterRequest, calendar: WorkingDays) -> LetterView:
    """Return what a letter shows.

    Args:
        request: the letter, the case that fills it, and the book the case runs on.
        calendar: knows the working days, for dates.
    """
    filler = Filler(request, calendar)
    letter, header = request.letter, request.case.header
    parts = [part for block in letter.blocks if filler.holds(block.when) for part in _parts(filler, block)]
    number = f"Zaak {header.number}"
    heads = (EXERCISE if header.is_exercise else "", request.municipality, number)
    return LetterView(
        title=letter.title,
        facts=(
            ("Zaak", header.number),
            ("Datum", long_date(local(request.made_at).date())),
            ("Voor", letter.to),
        ),
        model=MODEL,
        parts=tuple(parts),
        header=" · ".join(filter(None, heads)),
        footer=" · ".join(filter(None, (heads[0], letter.title, number))),
        author=request.municipality,
        made_at=local(request.made_at),
        exercise=_EXERCISE_SAYS if header.is_exercise else "",
        # Even the name of a source can tell too much outside.
        sources="" if letter.wide else sources_line(request.book, letter.sources),
        logo=request.logo,
    )


def _parts(filler: Filler, block: Block) -> Iterator[Part]:
    words = block.words
    match block.kind:
        case kind if filler.request.letter.wide and kind in RECORDS:
            # What was typed and recorded never leaves the circle, whatever the file says.
            return
        case BlockKind.HEADING:
            yield Heading(filler.line(words[0]))
        case BlockKind.TEXT:
            yield Prose(tuple(filler.line(one) for one in words))
        case BlockKind.BULLETS | BlockKind.TICKS:
            yield Items(tuple(filler.line(one) for one in words), block.kind is BlockKind.TICKS)
        case BlockKind.SIGN:
            yield Signatures(tuple(filler.line(one) for one in words))
        case BlockKind.FACTS:
            yield tables.facts_table(filler, words)
        case BlockKind.CONTACTS:
            yield tables.contacts_table(filler, words)
        case BlockKind.TASKS:
            yield tables.tasks_table(filler, words[0])
        case BlockKind.STEPS:
            yield from tables.steps_parts(filler, words[0])
        case BlockKind.REGISTER:
            yield tables.register_table(filler, words)
        case BlockKind.OFFENCES:
            yield from tables.offences_parts(filler)
        case BlockKind.EVIDENCE:
            yield from tables.evidence_parts(filler)
        case BlockKind.CALLS:
            yield from tables.calls_parts(filler)
        case BlockKind.TIMELINE:
            yield from tables.timeline_parts(filler)
