"""The written form of a flow file, as models; their descriptions become the published schema.

Neighbours: `validation` fills these, `translate_flow` makes domain objects of them.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from vb_wizard.domain.deadlines import FROM_STEP, Strength, Weekend
from vb_wizard.domain.flow import Covers, FlowKind, Phase
from vb_wizard.flowfiles.document_parts import Citations, ContactUse, Document, InstrumentUse, RawCondition
from vb_wizard.flowfiles.scalars import Day, Identifier, Refusal, Spans, Text, WholeDays, YesOrNo


class TermDocument(Document):
    """A term."""

    span: Spans = Field(description="Eén termijn, of een lijst waarvan de vroegste telt.")
    from_: Identifier = Field(
        default=FROM_STEP, alias="from", description="step, opened of een fact van de soort moment."
    )
    strength: Strength = Field(
        default=Strength.NORM, description="hard is de wet, norm de afspraak, advice een raad."
    )
    weekend: Weekend = Field(
        default=Weekend.STAY, description="Wat er gebeurt als de termijn op een vrije dag eindigt."
    )


Term = Annotated[
    TermDocument,
    BeforeValidator(
        lambda value: {"span": value} if isinstance(value, str) else value,
        json_schema_input_type=Spans | TermDocument,
    ),
]


class BranchDocument(Document):
    """Where to go when a condition holds."""

    when: RawCondition = Field(
        default=None, description="De voorwaarde; zonder voorwaarde geldt deze regel altijd."
    )
    go: Identifier = Field(description="De stap die volgt.")


def _branches(value: Any) -> Any:
    return [{"go": value}] if isinstance(value, str) else value


Branches = Annotated[
    list[BranchDocument], BeforeValidator(_branches, json_schema_input_type=Identifier | list[BranchDocument])
]


class TaskDocument(Document):
    """One instruction."""

    id: Identifier = Field(description="De naam, uniek binnen de lijst.")
    say: Text = Field(description="De opdracht, in één zin.")
    help: Text | None = Field(default=None, description="Uitleg onder de opdracht.")
    who: Identifier | None = Field(default=None, description="Wie het doet: een naam uit roles.")
    when: RawCondition = Field(default=None, description="De opdracht verschijnt alleen als dit geldt.")
    contact: ContactUse | None = Field(
        default=None, description="Wie u belt; anders gelden de contacten van de stap."
    )
    instrument: InstrumentUse | None = Field(
        default=None, description="Waarmee; anders gelden de instrumenten van de stap."
    )
    within: Term | None = Field(default=None, description="De termijn.")
    return_at: Identifier | None = Field(
        default=None, description="De latere stap waar een uitgestelde opdracht terugkomt."
    )
    source: Citations = Field(default_factory=list, description="De bron; anders geldt de bron van de stap.")
    core: YesOrNo = Field(default=False, description="Hoort op de factsheet van een ambt.")


STEP_KINDS = ("ask", "do", "inform", "run", "end")


class StepDocument(Document):
    """A step: exactly one of ask, do, inform, run and end."""

    phase: Phase = Field(description="voor, tijdens of na het incident.")
    title: Text | None = Field(default=None, description="Korte naam in de route.")
    ask: Identifier | None = Field(default=None, description="Stelt deze vraag: een naam uit facts.")
    do: Text | None = Field(default=None, description="De titel boven een lijst opdrachten.")
    inform: Text | None = Field(default=None, description="Uitleg in korte alinea's.")
    run: Identifier | None = Field(default=None, description="Loopt deze andere lijst door en komt terug.")
    enter: Identifier | None = Field(
        default=None, description="Bij run: de stap van de andere lijst waar het begint."
    )
    end: Text | None = Field(default=None, description="Einde: één zin over hoe het nu staat.")
    waits: YesOrNo = Field(
        default=False, description="Bij end: de lijst is nog niet klaar, er komt later een antwoord bij."
    )
    again: YesOrNo = Field(default=False, description="Vraag opnieuw, ook als het antwoord bekend is.")
    say: Text | None = Field(default=None, description="Eén zin onder de titel.")
    why: Text | None = Field(default=None, description="Waarom deze vraag.")
    source: Citations = Field(default_factory=list, description="Waar dit staat.")
    contacts: list[ContactUse] = Field(default_factory=list, description="Wie bel ik.")
    instruments: list[InstrumentUse] = Field(default_factory=list, description="Waarmee.")
    tasks: list[TaskDocument] = Field(default_factory=list, description="De opdrachten (alleen bij do).")
    start: list[Identifier] = Field(
        default_factory=list, description="Lijsten die hier naast deze lijst opengaan."
    )
    notes: list[Identifier] = Field(
        default_factory=list, description="Aandachtspunten die vanaf hier gelden."
    )
    lift: list[Identifier] = Field(default_factory=list, description="Aandachtspunten die hier vervallen.")
    offences: YesOrNo = Field(
        default=False,
        description="Toon onder de uitleg de artikelen die mogelijk gelden (alleen bij inform).",
    )
    premise: Text | None = Field(default=None, description="Waar deze stap van uitgaat.")
    if_not: Identifier | None = Field(default=None, description="De stap als dat niet meer klopt.")
    next: Branches = Field(
        default_factory=list, description="Waar het verder gaat; de eerste regel die geldt telt."
    )

    @model_validator(mode="after")
    def _fits_together(self) -> StepDocument:
        kinds = [kind for kind in STEP_KINDS if getattr(self, kind) is not None]
        if len(kinds) != 1:
            found = " en ".join(kinds) or "geen"
            raise Refusal(
                "VB118",
                f"Een stap heeft precies één van ask, do, inform, run en end; hier: {found}.",
                "Splits de stap.",
            )
        kind = kinds[0]
        for wrong, key, advice in (
            (self.tasks and kind != "do", "tasks", "Zet de opdrachten in een stap met do."),
            (
                kind == "do" and not self.tasks,
                "do zonder tasks",
                "Geef de stap opdrachten, of maak er inform van.",
            ),
            (self.again and kind != "ask", "again", "again hoort bij ask."),
            (self.enter and kind != "run", "enter", "enter hoort bij run."),
            (self.waits and kind != "end", "waits", "waits hoort bij end."),
            (self.offences and kind != "inform", "offences", "offences hoort bij inform."),
            (kind == "end" and (self.next or self.if_not), "next", "Na end komt niets; maak er inform van."),
            (kind != "end" and not self.next, f"{kind} zonder next", "Schrijf bij next welke stap volgt."),
            (
                kind in ("inform", "end") and not self.title,
                f"{kind} zonder title",
                "Geef de stap een korte naam voor de route.",
            ),
            (
                bool(self.premise) != bool(self.if_not),
                "premise of if_not alleen",
                "Geef premise en if_not samen.",
            ),
        ):
            if wrong:
                raise Refusal("VB118", f"Dit past niet bij een stap met {kind}: {key}.", advice)
        return self


class ScoreItemDocument(Document):
    """One thing that should be in order."""

    id: Identifier = Field(description="De naam, uniek binnen de score.")
    title: Text = Field(description="Wat op orde moet zijn.")
    fact: Identifier = Field(description="De vraag of het geregeld is; ja telt.")
    proof: Identifier = Field(description="De vraag naar de dag van het bewijs: een fact met kind: moment.")
    fresh: WholeDays = Field(description="Hoe lang het bewijs telt, zoals 12 maanden.")
    todo: Text = Field(description="Wat u doet als het niet op orde is.")
    covers: Covers | None = Field(
        default=None, description="Wat nog meer zo lang geldig is: contacts zijn de nummers bij Contacten."
    )
    source: Citations = Field(default_factory=list, description="Waar dit staat.")


class FlowDocument(Document):
    """A flow file."""

    flow: Identifier = Field(description="De naam; gelijk aan de bestandsnaam.")
    title: Text = Field(description="De titel op het scherm.")
    version: Text = Field(description="De versie, zoals 2026.11.")
    as_of: Day = Field(description="De dag waarop de inhoud het laatst is nagekeken.")
    kind: FlowKind = Field(
        description="trunk opent een zaak, track loopt ernaast, interrupt kan overal tussendoor."
    )
    about: Text = Field(description="Eén zin over waar de lijst voor is.")
    carries: list[Identifier] = Field(
        default_factory=list, description="De instrumenten die deze lijst bruikbaar maakt."
    )
    score: list[ScoreItemDocument] = Field(
        default_factory=list, description="Wat op orde moet zijn, met bewijs op datum."
    )
    start: Identifier = Field(description="De eerste stap.")
    steps: dict[Identifier, StepDocument] = Field(description="De stappen.", min_length=1)

    @model_validator(mode="after")
    def _score_names(self) -> FlowDocument:
        names = [item.id for item in self.score]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise Refusal("VB122", f"Het onderdeel `{twice}` staat twee keer in score.", "Laat er één staan.")
        return self
