"""From written catalogue files to the catalogue of the domain.

Neighbours: `catalogue_documents` is what comes in, `domain.catalogue` what goes out; `reading` merges the files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from vb_wizard.domain.catalogue import Catalogue, Contact, Door, Effect, Instrument, Note, Offence, Role
from vb_wizard.domain.citations import Source
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.facts import Answer, Fact, FactKind
from vb_wizard.domain.findings import Path
from vb_wizard.flowfiles.catalogue_documents import (
    ContactDocument,
    DoorDocument,
    FactDocument,
    InstrumentDocument,
    OffenceDocument,
)
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.condition_reader import read_condition
from vb_wizard.flowfiles.translate_flow import citations

_YES_NO = {"ja": "Ja", "nee": "Nee", UNKNOWN: "Dat weet ik niet"}


def translate_catalogue(
    written: Mapping[str, Mapping[str, Any]], complaints: Callable[[str, str], Complaints]
) -> Catalogue:
    """Make the catalogue.

    Args:
        written: the validated entries, by section and name.
        complaints: returns what gets the findings about the conditions of an entry, given by section and name.
    """
    return Catalogue(
        facts={name: _fact(name, one) for name, one in written["facts"].items()},
        contacts={name: _contact(name, one) for name, one in written["contacts"].items()},
        instruments={name: _instrument(name, one) for name, one in written["instruments"].items()},
        sources={
            name: Source(name, one.title, one.publisher, one.as_of, one.review_by, one.seen, one.link or "")
            for name, one in written["sources"].items()
        },
        roles={name: Role(name, one.name) for name, one in written["roles"].items()},
        notes={name: Note(name, one.say, citations(one.source)) for name, one in written["notes"].items()},
        doors={name: _door(name, one) for name, one in written["doors"].items()},
        offences={
            name: _offence(name, one, complaints("offences", name))
            for name, one in written["offences"].items()
        },
    )


def _fact(name: str, written: FactDocument) -> Fact:
    answers = {
        answer: Answer(answer, one.say, one.help or "", one.short or "", one.factsheet)
        for answer, one in written.answers.items()
    }
    if written.kind is FactKind.YES_NO:
        answers = {answer: answers.get(answer, Answer(answer, say)) for answer, say in _YES_NO.items()}
    return Fact(
        name, written.kind, written.ask, written.short, written.hint or "", tuple(answers.values()), written.register_,
        written.sensitive, citations(written.source), written.in_title, written.on_cover, written.whole_day,
        written.wide,
    )  # fmt: skip


def _contact(name: str, written: ContactDocument) -> Contact:
    return Contact(
        id=name,
        name=written.name,
        for_what=written.for_,
        not_for=written.not_for or "",
        number=written.number or "",
        hours=written.hours or "",
        link=written.link or "",
        local=written.local,
        fallback=written.fallback or "",
        verify=written.verify,
        urgent=written.urgent,
        sources=citations(written.source),
        via=written.via or "",
        replaced_by=written.replaced_by or "",
    )


def _instrument(name: str, written: InstrumentDocument) -> Instrument:
    return Instrument(
        name, written.name, written.kind.value, written.what, written.state, written.link or "", written.replaced_by or "",
        citations(written.source),
    )  # fmt: skip


def _door(name: str, written: DoorDocument) -> Door:
    return Door(
        name, written.order, written.title, written.say, written.button, written.tone, written.flow or "", written.action or "",
        dict(written.given), written.once, written.signs or "",
    )  # fmt: skip


def _offence(name: str, written: OffenceDocument, complaints: Complaints) -> Offence:
    path: Path = ("offences", name)
    effects = tuple(
        Effect(
            one.say,
            read_condition(one.when, (*path, "effects", number, "when"), complaints),
            citations(one.source),
        )
        for number, one in enumerate(written.effects)
    )
    return Offence(
        id=name,
        name=written.name,
        article=written.article,
        what=written.what,
        maximum=written.maximum,
        complaint=written.complaint,
        when=read_condition(written.when, (*path, "when"), complaints),
        complaint_when=read_condition(written.complaint_when, (*path, "complaint_when"), complaints),
        effects=effects,
        sources=citations(written.source),
    )
