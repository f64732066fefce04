"""The written form of an overlay, as models; their descriptions become the published schema.

Neighbours: `flow_documents` and `catalogue_documents` hold the parts that an overlay shares with the national files,
`translate_overlay` makes domain objects of these.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from vb_wizard.domain.deadlines import Strength, Weekend
from vb_wizard.flowfiles.catalogue_documents import (
    ContactDocument,
    FactDocument,
    InstrumentDocument,
    NoteDocument,
    RoleDocument,
    SourceDocument,
)
from vb_wizard.flowfiles.document_parts import Citations, ContactUse, Document, InstrumentUse
from vb_wizard.flowfiles.flow_documents import FlowDocument, TaskDocument
from vb_wizard.flowfiles.scalars import Day, Dotted, Identifier, Spans, Text, YesOrNo

_WAS = "De landelijke teksten die u vervangt; zo merkt u het als zij veranderen."
_SOURCE = "Waar dit in uw eigen document staat."


class OverlayTermDocument(Document):
    """Another length for a national term; what is left out stays as it is."""

    span: Spans = Field(description="Eén termijn, of een lijst waarvan de vroegste telt.")
    from_: Identifier | None = Field(
        default=None, alias="from", description="step, opened of een fact van de soort moment."
    )
    strength: Strength | None = Field(
        default=None, description="hard is de wet, norm de afspraak, advice een raad."
    )
    weekend: Weekend | None = Field(
        default=None, description="Wat er gebeurt als de termijn op een vrije dag eindigt."
    )


OverlayTerm = Annotated[
    OverlayTermDocument,
    BeforeValidator(
        lambda value: {"span": value} if isinstance(value, str) else value,
        json_schema_input_type=Spans | OverlayTermDocument,
    ),
]


class FillDocument(Document):
    """What the office fills in for a national contact."""

    name: Text | None = Field(default=None, description="Hoe het bij u heet (alleen bij een lokaal contact).")
    number: Text | None = Field(default=None, description="Het nummer (alleen bij een lokaal contact).")
    hours: Text | None = Field(default=None, description="Wanneer er wordt opgenomen.")
    link: Text | None = Field(default=None, description="Een webadres.")
    verify: YesOrNo | None = Field(default=None, description="false: uw kantoor controleerde het nummer.")


class TaskChangeDocument(Document):
    """What becomes of a national task."""

    off: Text | None = Field(default=None, description="Zet de opdracht uit; schrijf hier waarom.")
    say: Text | None = Field(default=None, description="Uw opdracht, in plaats van de landelijke.")
    help: Text | None = Field(default=None, description="Uw uitleg onder de opdracht.")
    who: Identifier | None = Field(default=None, description="Wie het bij u doet: een naam uit roles.")
    contact: ContactUse | None = Field(default=None, description="Wie u ook belt; komt vooraan te staan.")
    instrument: InstrumentUse | None = Field(default=None, description="Waarmee u ook werkt.")
    within: OverlayTerm | None = Field(default=None, description="Uw termijn.")
    was: dict[Identifier, Text] = Field(default_factory=dict, description=_WAS)
    source: Citations = Field(default_factory=list, description=_SOURCE)


class AddedTaskDocument(TaskDocument):
    """A task of the office."""

    before: Identifier | None = Field(default=None, description="Komt voor deze opdracht.")
    after: Identifier | None = Field(default=None, description="Komt na deze opdracht; anders achteraan.")


class StepChangeDocument(Document):
    """What becomes of a national step."""

    title: Text | None = Field(default=None, description="Uw korte naam in de route.")
    say: Text | None = Field(default=None, description="Uw zin onder de titel.")
    why: Text | None = Field(default=None, description="Uw uitleg waarom.")
    do: Text | None = Field(default=None, description="Uw titel boven de opdrachten.")
    inform: Text | None = Field(default=None, description="Uw uitleg.")
    end: Text | None = Field(default=None, description="Uw slotzin.")
    add: list[AddedTaskDocument] = Field(
        default_factory=list, description="Uw opdrachten (alleen bij een stap met do)."
    )
    contacts: list[ContactUse] = Field(default_factory=list, description="Wie u ook belt.")
    instruments: list[InstrumentUse] = Field(default_factory=list, description="Waarmee u ook werkt.")
    notes: list[Identifier] = Field(
        default_factory=list, description="Aandachtspunten die vanaf hier ook gelden."
    )
    start: list[Identifier] = Field(
        default_factory=list, description="Eigen lijsten die hier naast deze lijst opengaan."
    )
    was: dict[Identifier, Text] = Field(default_factory=dict, description=_WAS)
    source: Citations = Field(default_factory=list, description=_SOURCE)


class FactTextDocument(Document):
    """Another wording for a question."""

    ask: Text | None = Field(default=None, description="Uw vraag.")
    hint: Text | None = Field(default=None, description="Uw zin onder de vraag.")
    was: dict[Identifier, Text] = Field(default_factory=dict, description=_WAS)
    source: Citations = Field(default_factory=list, description=_SOURCE)


class NoteTextDocument(Document):
    """Another wording for a standing note."""

    say: Text = Field(description="Uw aandachtspunt.")
    was: dict[Identifier, Text] = Field(default_factory=dict, description=_WAS)
    source: Citations = Field(default_factory=list, description=_SOURCE)


class InstrumentTextDocument(Document):
    """Another wording for an instrument."""

    what: Text | None = Field(default=None, description="Wat het bij u is.")
    link: Text | None = Field(default=None, description="Waar het bij u staat.")
    was: dict[Identifier, Text] = Field(default_factory=dict, description=_WAS)
    source: Citations = Field(default_factory=list, description=_SOURCE)


class TextsDocument(Document):
    """Other wordings for what stands in the national catalogue."""

    facts: dict[Identifier, FactTextDocument] = Field(default_factory=dict, description="Vragen.")
    notes: dict[Identifier, NoteTextDocument] = Field(default_factory=dict, description="Aandachtspunten.")
    instruments: dict[Identifier, InstrumentTextDocument] = Field(
        default_factory=dict, description="Instrumenten."
    )


class OverlayDocument(Document):
    """An overlay."""

    overlay: Identifier = Field(description="De naam van de aanvulling.")
    title: Text = Field(description="De titel op het scherm en in het dossier.")
    office: Text = Field(description="Welk kantoor dit maakte.")
    as_of: Day = Field(description="De dag waarop u de inhoud het laatst nakeek.")
    documents: list[Identifier] = Field(description="Uw eigen documenten: namen uit sources.", min_length=1)
    based_on: dict[Identifier, Text] = Field(
        default_factory=dict, description="Per lijst die u verandert: de landelijke versie waarop u dat deed."
    )
    sources: dict[Identifier, SourceDocument] = Field(default_factory=dict, description="Uw bronnen.")
    roles: dict[Identifier, RoleDocument] = Field(default_factory=dict, description="Uw rollen.")
    facts: dict[Identifier, FactDocument] = Field(
        default_factory=dict, description="Uw vragen, voor uw eigen lijsten."
    )
    notes: dict[Identifier, NoteDocument] = Field(default_factory=dict, description="Uw aandachtspunten.")
    instruments: dict[Identifier, InstrumentDocument] = Field(
        default_factory=dict, description="Uw instrumenten."
    )
    contacts: dict[Identifier, ContactDocument] = Field(
        default_factory=dict, description="Uw eigen contacten, naast de landelijke."
    )
    fill: dict[Identifier, FillDocument] = Field(
        default_factory=dict, description="Wat u invult bij contacten die landelijk openstaan."
    )
    tasks: dict[Dotted, TaskChangeDocument] = Field(
        default_factory=dict, description="Landelijke opdrachten die bij u anders zijn, als lijst.opdracht."
    )
    steps: dict[Dotted, StepChangeDocument] = Field(
        default_factory=dict, description="Landelijke stappen die u aanvult, als lijst.stap."
    )
    texts: TextsDocument = Field(
        default_factory=TextsDocument, description="Landelijke teksten die bij u anders zijn."
    )
    flows: list[FlowDocument] = Field(
        default_factory=list, description="Hele lijsten van uzelf (kind: track)."
    )
