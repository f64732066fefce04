"""The written form of the catalogue files, as models; their descriptions become the published schema.

Neighbours: `validation` fills these, `translate_catalogue` makes domain objects of them.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field, model_validator

from vb_wizard.domain.catalogue import Complaint, InstrumentState
from vb_wizard.domain.citations import Seen
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.facts import CLOSED_KINDS, FactKind
from vb_wizard.flowfiles.document_parts import AnswerValue, Citations, Document, RawCondition
from vb_wizard.flowfiles.scalars import Day, DayOrUnknown, Identifier, Refusal, Text, Whole, YesOrNo

_MAY_GO_WIDE = CLOSED_KINDS | {FactKind.MOMENT}
"""Kinds of facts in which nobody can type an address or a measure."""


class AnswerDocument(Document):
    """One answer."""

    say: Text = Field(description="De woorden op de knop.")
    help: Text | None = Field(default=None, description="De regel onder de knop.")
    short: Text | None = Field(default=None, description="Een paar woorden, voor de naam van een zaak.")
    factsheet: YesOrNo = Field(default=False, description="Dit ambt krijgt een factsheet op papier.")


class FactDocument(Document):
    """One thing to know; asked once."""

    kind: FactKind = Field(description="Hoe er geantwoord wordt.")
    ask: Text = Field(description="De vraag.")
    short: Text = Field(description="De korte naam in de route en het dossier.")
    hint: Text | None = Field(default=None, description="Eén zin onder de vraag.")
    register_: Whole = Field(
        default=0, alias="register", description="Het nummer van het veld in de incidentregistratie."
    )
    sensitive: YesOrNo = Field(
        default=False, description="Gezondheid of huisadres: gaat niet mee naar buiten."
    )
    in_title: Whole = Field(default=0, description="De plaats in de naam van een zaak zonder eigen naam.")
    on_cover: YesOrNo = Field(default=False, description="Staat op de eerste bladzijde van het dossier.")
    whole_day: YesOrNo = Field(default=False, description="Alleen de dag telt; bij een moment.")
    wide: YesOrNo = Field(
        default=False, description="Het antwoord mag in een brief staan die de kring verlaat."
    )
    source: Citations = Field(default_factory=list, description="De bron.")
    answers: dict[Identifier, AnswerDocument] = Field(
        default_factory=dict, description="De antwoorden, met onbekend erbij."
    )

    @model_validator(mode="after")
    def _answers_fit(self) -> FactDocument:
        if self.kind not in CLOSED_KINDS and self.answers:
            raise Refusal(
                "VB122",
                f"Een vraag van de soort {self.kind} heeft geen vaste antwoorden.",
                "Haal answers weg.",
            )
        if self.whole_day and self.kind is not FactKind.MOMENT:
            raise Refusal("VB122", "whole_day hoort bij een moment.", "Haal whole_day weg.")
        if self.kind in (FactKind.CHOICE, FactKind.CHOICES) and not self.answers:
            raise Refusal(
                "VB122", "De antwoorden ontbreken.", "Schrijf ze onder answers, met onbekend erbij."
            )
        if self.kind in (FactKind.CHOICE, FactKind.CHOICES) and UNKNOWN not in self.answers:
            raise Refusal(
                "VB123",
                "Het antwoord onbekend ontbreekt.",
                "Zet onbekend bij answers: wie het niet weet, moet verder kunnen.",
            )
        if self.wide and (self.sensitive or self.kind not in _MAY_GO_WIDE):
            raise Refusal(
                "VB122",
                "Gevoelige antwoorden en vrije tekst kunnen niet wide zijn.",
                "Haal wide weg. Alleen vaste antwoorden en een moment mogen naar buiten.",
            )
        if self.kind is FactKind.YES_NO and not set(self.answers) <= {"ja", "nee", UNKNOWN}:
            raise Refusal(
                "VB122",
                "Een vraag met ja of nee heeft alleen ja, nee en onbekend.",
                "Maak er kind: choice van.",
            )
        return self


class ContactDocument(Document):
    """Somebody to call."""

    name: Text = Field(description="De naam van de dienst of de rol.")
    for_: Text = Field(alias="for", description="Waarvoor u belt.")
    not_for: Text | None = Field(default=None, description="Waarvoor u niet belt.")
    number: Text | None = Field(default=None, description="Het nummer zoals u het kiest.")
    hours: Text | None = Field(default=None, description="Wanneer er wordt opgenomen.")
    link: Text | None = Field(default=None, description="Een webadres.")
    local: YesOrNo = Field(default=False, description="Het kantoor vult naam en nummer zelf in.")
    fallback: Identifier | None = Field(default=None, description="Wie u belt zolang het nummer er niet is.")
    verify: YesOrNo = Field(default=False, description="Controleer het nummer voor gebruik.")
    urgent: YesOrNo = Field(default=False, description="Met een rode rand.")
    via: Identifier | None = Field(
        default=None, description="Via wie u hier komt, als u zelf nooit rechtstreeks belt."
    )
    replaced_by: Identifier | None = Field(
        default=None, description="Wie u nu belt; dit contact zelf is dan vervallen."
    )
    source: Citations = Field(default_factory=list, description="De bron.")

    @model_validator(mode="after")
    def _not_to_be_called(self) -> ContactDocument:
        if (self.via or self.replaced_by) and (self.number or self.local):
            raise Refusal(
                "VB122",
                "Een contact met via of replaced_by wordt niet zelf gebeld, en heeft hier toch een nummer of local.",
                "Haal number en local weg, of haal via en replaced_by weg.",
            )
        return self


class InstrumentKind(StrEnum):
    """The words that may stand on the tag of an instrument."""

    DOCUMENT = "document"
    FORM = "formulier"
    CARD = "kaart"
    LINE = "lijn"
    LAW = "wet"
    TRAINING = "training"
    INSURANCE = "verzekering"
    PROCEDURE = "procedure"
    OWN_MODEL = "eigen_model"


class InstrumentDocument(Document):
    """Something to work with."""

    name: Text = Field(description="De naam.")
    kind: InstrumentKind = Field(description="Het woord op het etiket.")
    what: Text = Field(description="Wat het is en wat u ermee doet.")
    link: Text | None = Field(default=None, description="Een webadres.")
    state: InstrumentState = Field(description="Of het nog te gebruiken is.")
    replaced_by: Identifier | None = Field(default=None, description="Wat u nu gebruikt.")
    source: Citations = Field(default_factory=list, description="De bron.")

    @model_validator(mode="after")
    def _replaced(self) -> InstrumentDocument:
        if self.state in (InstrumentState.SUPERSEDED, InstrumentState.LAPSED) and self.replaced_by is None:
            raise Refusal(
                "VB122",
                f"Bij state {self.state} ontbreekt replaced_by.",
                "Noem het instrument dat u nu gebruikt.",
            )
        return self


class SourceDocument(Document):
    """A document that content rests on."""

    title: Text = Field(description="De titel.")
    publisher: Text = Field(description="Wie het uitgeeft.")
    as_of: DayOrUnknown = Field(description="De datum van de gelezen versie, of onbekend.")
    review_by: Day = Field(description="Na deze dag moet de inhoud opnieuw worden nagekeken.")
    link: Text | None = Field(default=None, description="Een webadres.")
    seen: Seen = Field(description="Of het geheel, een uittreksel of een samenvatting gelezen is.")


class RoleDocument(Document):
    """A function in the office."""

    name: Text = Field(description="De naam van de functie, nooit van een persoon.")


class NoteDocument(Document):
    """A standing note."""

    say: Text = Field(description="Wat blijft gelden, in een of twee zinnen.")
    source: Citations = Field(default_factory=list, description="De bron.")


class DoorDocument(Document):
    """A card on the start screen."""

    order: Whole = Field(description="De plaats op het scherm.")
    title: Text = Field(description="De titel.")
    say: Text = Field(description="De zin eronder.")
    button: Text = Field(description="De tekst op de knop.")
    tone: Identifier = Field(description="De kleur.")
    flow: Identifier | None = Field(default=None, description="De lijst die opengaat.")
    action: Identifier | None = Field(default=None, description="Wat de kaart anders doet, zoals scenarios.")
    given: dict[Identifier, AnswerValue] = Field(
        default_factory=dict, description="Antwoorden die dan al bekend zijn."
    )
    once: YesOrNo = Field(
        default=False, description="Eén zaak die steeds opnieuw opengaat, met voortgang op de kaart."
    )
    signs: Identifier | None = Field(
        default=None,
        description="De vraag waarvan elk antwoord zelf op het startscherm staat en dezelfde zaak opent.",
    )

    @model_validator(mode="after")
    def _one_way(self) -> DoorDocument:
        if (self.flow is None) == (self.action is None):
            raise Refusal(
                "VB122", "Een kaart heeft precies één van flow en action.", "Noem de lijst die opengaat."
            )
        return self


class EffectDocument(Document):
    """What something changes about an offence."""

    when: RawCondition = Field(default=None, description="Wanneer dit geldt.")
    say: Text = Field(description="Wat er dan anders is, in één of twee zinnen.")
    source: Citations = Field(default_factory=list, description="De bron; anders geldt die van het artikel.")


class OffenceDocument(Document):
    """An article that may apply."""

    name: Text = Field(description="De korte naam.")
    article: Text = Field(description="Het artikel en de wet.")
    what: Text = Field(description="Wat het is, in één zin.")
    maximum: Text = Field(description="De hoogste straf, in woorden.")
    complaint: Complaint = Field(description="Of er een klacht nodig is: no, yes of sometimes.")
    complaint_when: RawCondition = Field(
        default=None, description="Bij sometimes: wanneer u de klacht indient; zonder voorwaarde altijd."
    )
    when: RawCondition = Field(default=None, description="Bij welke antwoorden dit artikel mogelijk geldt.")
    effects: list[EffectDocument] = Field(
        default_factory=list, description="Wat het ambt of iets anders verandert."
    )
    source: Citations = Field(default_factory=list, description="De bron; haar datum is de stand.")

    @model_validator(mode="after")
    def _complaint_fits(self) -> OffenceDocument:
        if self.complaint_when is not None and self.complaint is not Complaint.SOMETIMES:
            raise Refusal(
                "VB122",
                f"complaint_when past niet bij complaint: {self.complaint}.",
                "Maak er sometimes van, of haal complaint_when weg.",
            )
        return self


class CatalogueDocument(Document):
    """A catalogue file; every part may be left out."""

    facts: dict[Identifier, FactDocument] = Field(default_factory=dict, description="De vragen.")
    contacts: dict[Identifier, ContactDocument] = Field(
        default_factory=dict, description="Wie u kunt bellen."
    )
    instruments: dict[Identifier, InstrumentDocument] = Field(
        default_factory=dict, description="Waarmee u werkt."
    )
    sources: dict[Identifier, SourceDocument] = Field(
        default_factory=dict, description="Waar de inhoud vandaan komt."
    )
    roles: dict[Identifier, RoleDocument] = Field(default_factory=dict, description="Wie iets doet.")
    notes: dict[Identifier, NoteDocument] = Field(
        default_factory=dict, description="Blijvende aandachtspunten."
    )
    doors: dict[Identifier, DoorDocument] = Field(
        default_factory=dict, description="De kaarten op het startscherm."
    )
    offences: dict[Identifier, OffenceDocument] = Field(
        default_factory=dict, description="De artikelen die mogelijk gelden."
    )
