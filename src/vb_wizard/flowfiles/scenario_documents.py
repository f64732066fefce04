"""The written form of a scenario file, as models; their descriptions become the published schema.

Neighbours: `validation` fills these, `translate_scenario` makes domain objects of them.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.flowfiles.document_parts import AnswerValue, Document
from vb_wizard.flowfiles.exercise_documents import ExerciseDocument
from vb_wizard.flowfiles.scalars import (
    IDENTIFIER_PATTERN,
    Day,
    Dotted,
    DutchMoment,
    Identifier,
    Refusal,
    Text,
    Whole,
)
from vb_wizard.flowfiles.story_moment import At

END = "end"


def _goal(value: Any) -> str:
    if not isinstance(value, str) or not (
        value == END or re.fullmatch(rf"{IDENTIFIER_PATTERN}\.{IDENTIFIER_PATTERN}", value)
    ):
        raise Refusal("VB113", f"`{value}` is geen plek in een lijst.", "Schrijf lijst.stap of end.")
    return value


Goal = Annotated[str, BeforeValidator(_goal), WithJsonSchema({"type": "string"})]

ACTS = ("walk", "evidence", "answer", "call", "task", "note", "open", "acute", "back", "deny")
_BESIDE = {"walk": {"track"}, "call": {"result", "text"}, "task": {"as_", "to", "reason", "until"}}
_NEEDED = {"call": {"result"}, "task": {"as_"}}


class EvidenceDocument(Document):
    """A file that is added to the case."""

    name: Text = Field(description="De bestandsnaam.")
    text: Text = Field(description="De inhoud.")
    origin: Text | None = Field(default=None, description="Waar het vandaan komt.")


class LineDocument(Document):
    """One line of the story: when, and exactly one thing that is done."""

    at: At | None = Field(
        default=None, description='Een tijd ("08:56") of later ("+5 min"); standaard een minuut later.'
    )
    walk: Goal | None = Field(
        default=None, description="Antwoord uit de tabel en ga verder tot deze stap (lijst.stap), of end."
    )
    track: Identifier | None = Field(default=None, description="Bij walk: in welke lijst.")
    evidence: EvidenceDocument | None = Field(default=None, description="Voeg een bestand toe.")
    answer: dict[Identifier, AnswerValue] | None = Field(default=None, description="Geef deze antwoorden.")
    call: Identifier | None = Field(default=None, description="Bel dit contact.")
    result: CallResult | None = Field(default=None, description="Bij call: hoe het afliep.")
    text: Text | None = Field(default=None, description="Bij call: wat er gezegd is.")
    task: Dotted | None = Field(default=None, description="Een opdracht (lijst.opdracht).")
    as_: Mark | None = Field(default=None, alias="as", description="Bij task: wat ermee gebeurt.")
    to: Identifier | None = Field(default=None, description="Bij task: aan welke rol.")
    reason: Text | None = Field(default=None, description="Bij task: waarom.")
    until: DutchMoment | None = Field(default=None, description="Bij task: tot wanneer.")
    note: Text | None = Field(default=None, description="Schrijf een regel in het logboek.")
    open: Identifier | None = Field(default=None, description="Open deze lijst ernaast.")
    acute: Literal["raise", "end"] | None = Field(
        default=None, description="Acuut gevaar begint of is voorbij."
    )
    back: Whole | None = Field(default=None, description="Ga zoveel stappen terug.")
    deny: Text | None = Field(
        default=None, description="Het uitgangspunt van de getoonde stap klopt niet meer, en waarom."
    )

    @model_validator(mode="after")
    def _one_act(self) -> LineDocument:
        acts = [act for act in ACTS if getattr(self, act) is not None]
        if len(acts) != 1:
            found = " en ".join(acts) or "niets"
            raise Refusal(
                "VB124",
                f"Een regel van het verhaal doet precies één ding; hier: {found}.",
                f"Kies uit: {', '.join(ACTS)}.",
            )
        given = {name for name in type(self).model_fields if getattr(self, name) is not None} - {
            "at",
            acts[0],
        }
        wrong, missing = given - _BESIDE.get(acts[0], set()), _NEEDED.get(acts[0], set()) - given
        for name in sorted(wrong | missing):
            problem = "hoort niet bij" if name in wrong else "ontbreekt bij"
            raise Refusal(
                "VB124",
                f"`{name.rstrip('_')}` {problem} {acts[0]}.",
                "Kijk in docs/flow-format.md, onder Scenarios.",
            )
        return self


class ExpectDocument(Document):
    """What must and must not have happened."""

    reached: list[Dotted] = Field(default_factory=list, description="Stappen die bereikt zijn (lijst.stap).")
    not_reached: list[Dotted] = Field(default_factory=list, description="Stappen die niet bereikt zijn.")
    ended: list[Identifier] = Field(
        default_factory=list, description="Lijsten die tot hun einde zijn gelopen."
    )
    opened: list[Identifier] = Field(default_factory=list, description="Lijsten die zijn opengegaan.")
    advised: list[Dotted] = Field(
        default_factory=list, description="Opdrachten die zijn getoond (lijst.opdracht)."
    )
    not_advised: list[Dotted] = Field(default_factory=list, description="Opdrachten die niet zijn getoond.")
    contacts: list[Identifier] = Field(default_factory=list, description="Contacten die zijn getoond.")
    not_contacts: list[Identifier] = Field(
        default_factory=list, description="Contacten die niet zijn getoond."
    )
    notes: list[Identifier] = Field(
        default_factory=list, description="Aandachtspunten die aan het eind gelden."
    )
    deadlines: dict[Dotted, Day] = Field(
        default_factory=dict, description="Termijnen (lijst.opdracht) met hun dag."
    )
    order: list[Dotted] = Field(
        default_factory=list, description="Opdrachten (lijst.opdracht) in de volgorde waarin ze getoond zijn."
    )
    by: dict[Dotted, At] = Field(
        default_factory=dict,
        description='Wanneer een opdracht (lijst.opdracht) uiterlijk getoond is: "+30 min" na het begin, of een tijd.',
    )


class ScenarioDocument(Document):
    """A scenario file."""

    scenario: Identifier = Field(description="De naam; gelijk aan de bestandsnaam.")
    title: Text = Field(description="De titel.")
    summary: Text = Field(description="Eén alinea voor de trainer.")
    case: Whole = Field(default=0, description="Het nummer van het voorbeeld waar het op lijkt.")
    flow: Identifier = Field(description="De lijst waarmee het begint.")
    clock: DutchMoment = Field(description="De Nederlandse tijd waarop het begint.")
    by: Identifier = Field(description="De rol die de wizard bedient.")
    facts: dict[Identifier, AnswerValue] = Field(
        default_factory=dict, description="Wat er geantwoord wordt als het gevraagd wordt."
    )
    story: list[LineDocument] = Field(default_factory=list, description="Het verhaal, in volgorde.")
    expect: ExpectDocument = Field(
        default_factory=ExpectDocument, description="Wat wel en niet gebeurd moet zijn."
    )
    exercise: ExerciseDocument | None = Field(
        default=None, description="Wat een trainer nodig heeft om het met een groep te spelen."
    )
