"""From a written letter to a letter of the domain.

Neighbours: `letter_documents` is what comes in, `domain.letter` what goes out.
"""

from __future__ import annotations

import re

from vb_wizard.domain.findings import Path
from vb_wizard.domain.letter import Block, BlockKind, Letter
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.condition_reader import read_condition
from vb_wizard.flowfiles.letter_documents import BlockDocument, LetterDocument
from vb_wizard.flowfiles.translate_flow import citations

_EMPTY_LINE = re.compile(r"\n[ \t]*\n")


def translate_letter(written: LetterDocument, complaints: Complaints) -> Letter:
    """Make a letter; `complaints` gets findings about conditions."""
    blocks = tuple(
        _block(block, ("blocks", number), complaints) for number, block in enumerate(written.blocks)
    )
    return Letter(
        id=written.letter,
        title=written.title,
        for_what=written.for_,
        instrument=written.instrument,
        to=written.to,
        blocks=blocks,
        wide=written.wide,
        when=read_condition(written.when, ("when",), complaints),
        sources=citations(written.source),
    )


def _block(written: BlockDocument, path: Path, complaints: Complaints) -> Block:
    kind, words = written.kinds[0], written.words()
    if kind is BlockKind.TEXT:
        # One line end is only where the file was broken; an empty line is where a paragraph ends.
        words = tuple(" ".join(part.split()) for part in _EMPTY_LINE.split(words[0]) if part.strip())
    return Block(kind, words, read_condition(written.when, (*path, "when"), complaints))
