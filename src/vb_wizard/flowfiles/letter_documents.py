"""The written form of a letter file, as models; their descriptions become the published schema.

Neighbours: `validation` fills these, `translate_letter` makes domain objects of them.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from vb_wizard.domain.letter import BlockKind
from vb_wizard.flowfiles.document_parts import Citations, Document, RawCondition
from vb_wizard.flowfiles.scalars import Identifier, Refusal, Text, YesOrNo

Texts = Annotated[list[Text], Field(min_length=1)]
Names = Annotated[list[Identifier], Field(min_length=1)]


class BlockDocument(Document):
    """One part of a letter: exactly one kind, with an optional condition."""

    heading: Text | None = Field(default=None, description="Een kop.")
    text: Text | None = Field(
        default=None, description="Alinea's. {fact} vult in, {? wat u invult} blijft open."
    )
    bullets: Texts | None = Field(default=None, description="Een lijst met streepjes.")
    ticks: Texts | None = Field(default=None, description="Een lijst om af te vinken.")
    facts: Names | None = Field(default=None, description="Een tabel met wat over deze vragen bekend is.")
    register_: Texts | None = Field(
        default=None,
        alias="register",
        description="De velden van de incidentregistratie: de namen in volgorde, vanaf nummer 1.",
    )
    offences: YesOrNo = Field(default=False, description="De artikelen die mogelijk gelden.")
    evidence: YesOrNo = Field(default=False, description="Elk bewijsstuk met herkomst, tijd en SHA-256.")
    calls: YesOrNo = Field(default=False, description="De gesprekken die zijn vastgelegd.")
    timeline: YesOrNo = Field(
        default=False, description="Gesprekken, bewijs en notities in volgorde van tijd."
    )
    tasks: Identifier | None = Field(
        default=None, description="De opdrachten met een termijn van een lijst, met hun datum."
    )
    steps: Identifier | None = Field(
        default=None, description="Alle opdrachten van een lijst, per stap, om af te vinken."
    )
    contacts: Names | None = Field(default=None, description="Namen en nummers uit contacts.")
    sign: Texts | None = Field(default=None, description="Wie ondertekent; per regel een handtekening.")
    when: RawCondition = Field(default=None, description="Het blok staat er alleen als dit geldt.")

    @property
    def kinds(self) -> tuple[BlockKind, ...]:
        """The kinds that are filled in."""
        return tuple(kind for kind in BlockKind if getattr(self, _field_of(kind)))

    @model_validator(mode="after")
    def _one_kind(self) -> BlockDocument:
        if len(self.kinds) != 1:
            found = " en ".join(self.kinds) or "geen"
            raise Refusal(
                "VB557",
                f"Een blok heeft precies één soort inhoud; hier: {found}.",
                f"Kies uit: {', '.join(BlockKind)}.",
            )
        return self

    def words(self) -> tuple[str, ...]:
        """Return the texts or names of the one kind."""
        value = getattr(self, _field_of(self.kinds[0]))
        if isinstance(value, list):
            return tuple(value)
        return (value,) if isinstance(value, str) else ()


def _field_of(kind: BlockKind) -> str:
    # A model has a method of this name already.
    return "register_" if kind is BlockKind.REGISTER else kind.value


class LetterDocument(Document):
    """A letter file."""

    letter: Identifier = Field(description="De naam; gelijk aan de bestandsnaam.")
    title: Text = Field(description="De titel boven het stuk.")
    for_: Text = Field(alias="for", description="Wanneer u dit gebruikt, in één zin.")
    instrument: Identifier = Field(description="Het eigen model dat dit invult: een naam uit instruments.")
    to: Text = Field(description="Voor wie het is.")
    wide: YesOrNo = Field(default=False, description="Het stuk gaat naar mensen die niet aan de zaak werken.")
    when: RawCondition = Field(
        default=None, description="Het stuk past alleen bij een zaak waarvoor dit geldt."
    )
    source: Citations = Field(default_factory=list, description="Waar dit op rust.")
    blocks: list[BlockDocument] = Field(description="De inhoud, van boven naar beneden.", min_length=1)
