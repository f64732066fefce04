"""The written form of the block `exercise` of a scenario, as models; their descriptions become the published schema.

Neighbours: `scenario_documents` holds the block, `translate_exercise` makes domain objects of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from vb_wizard.domain.exercise import InjectKind, Level, Side
from vb_wizard.flowfiles.document_parts import Document
from vb_wizard.flowfiles.scalars import Dotted, Identifier, Refusal, Text, Whole
from vb_wizard.flowfiles.story_moment import At

TRAINER = "trainer"
ANY = "any"
PICTURES = ("png", "jpg", "jpeg")
SOUNDS = ("wav", "mp3", "ogg")

DEEDS = ("task", "step", "track", "call", "reached", "answer", "acute", "inject", "milestone", "vote")
CUES = ("at", "after", "undone", "wrong")
_BESIDE = {"after": {"wait"}, "undone": {"by"}}
_NEEDED = {"undone": {"by"}}


def _named(endings: tuple[str, ...]) -> tuple[str, Callable[[Any], str]]:
    pattern = rf"[a-z0-9_]+\.({'|'.join(endings)})"

    def read(value: Any) -> str:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise Refusal(
                "VB112",
                f"`{value}` kan hier niet.",
                f"Noem een bestand uit scenarios/media, met kleine letters en de uitgang {' of '.join(endings)}.",
            )
        return value

    return pattern, read


_PICTURE, _picture = _named(PICTURES)
_SOUND, _sound = _named(SOUNDS)
Picture = Annotated[
    str, BeforeValidator(_picture), WithJsonSchema({"type": "string", "pattern": f"^{_PICTURE}$"})
]
Sound = Annotated[str, BeforeValidator(_sound), WithJsonSchema({"type": "string", "pattern": f"^{_SOUND}$"})]


def _contacts(value: Any) -> Any:
    return [] if value == ANY else value


Contacts = Annotated[
    list[Identifier], BeforeValidator(_contacts, json_schema_input_type=Literal["any"] | list[Identifier])
]


class DeedDocument(Document):
    """Something that can happen: exactly one thing."""

    task: Dotted | None = Field(
        default=None, description="Een opdracht (lijst.opdracht) is gedaan of overgedragen."
    )
    step: Dotted | None = Field(default=None, description="Een stap (lijst.stap) is bereikt.")
    track: Identifier | None = Field(default=None, description="Een lijst is ernaast opengegaan.")
    call: Identifier | None = Field(default=None, description="Een contact is gebeld, hoe het ook afliep.")
    reached: Identifier | None = Field(default=None, description="Een contact is bereikt.")
    answer: dict[Identifier, Identifier] | None = Field(
        default=None, min_length=1, max_length=1, description="Een vraag heeft dit antwoord."
    )
    acute: Literal["raise"] | None = Field(default=None, description="De rode knop is ingedrukt.")
    inject: Identifier | None = Field(default=None, description="Een inject is getoond.")
    milestone: Identifier | None = Field(default=None, description="Een mijlpaal is gehaald.")
    vote: Dotted | None = Field(
        default=None, description="Een antwoord (vraag.antwoord) heeft de meeste stemmen."
    )

    @model_validator(mode="after")
    def _one_deed(self) -> DeedDocument:
        found = [name for name in DEEDS if getattr(self, name) is not None]
        if len(found) != 1:
            raise _not_one("Hier hoort precies één ding dat kan gebeuren", found, DEEDS)
        return self


class CueDocument(Document):
    """What sets a part of the exercise off: exactly one thing."""

    at: At | None = Field(
        default=None, description='Een tijd in het verhaal: "+5 min" na het begin, of "09:10".'
    )
    after: DeedDocument | None = Field(default=None, description="Nadat dit is gebeurd.")
    wait: Whole = Field(default=0, description="Bij after: hoeveel minuten van het verhaal later.")
    undone: DeedDocument | None = Field(default=None, description="Als dit dan nog niet is gebeurd.")
    by: At | None = Field(default=None, description="Bij undone: wanneer dat bekeken wordt.")
    wrong: Contacts | None = Field(
        default=None,
        description="Als een van deze contacten wordt gebeld; any: een contact dat de lijst niet noemt.",
    )

    @model_validator(mode="after")
    def _one_cue(self) -> CueDocument:
        found = [name for name in CUES if getattr(self, name) is not None]
        if len(found) != 1:
            raise _not_one("Een aanleiding is precies één ding", found, CUES)
        given = {name for name in ("wait", "by") if getattr(self, name)}
        wrong, missing = given - _BESIDE.get(found[0], set()), _NEEDED.get(found[0], set()) - given
        for name in sorted(wrong | missing):
            problem = "hoort niet bij" if name in wrong else "ontbreekt bij"
            raise Refusal(
                "VB125", f"`{name}` {problem} {found[0]}.", "Kijk in docs/flow-format.md, onder Exercises."
            )
        return self


def _not_one(what: str, found: list[str], options: tuple[str, ...]) -> Refusal:
    return Refusal(
        "VB125", f"{what}; hier: {' en '.join(found) or 'niets'}.", f"Kies uit: {', '.join(options)}."
    )


def _cue(value: Any) -> Any:
    return None if value == TRAINER else value


CueField = Annotated[
    CueDocument | None, BeforeValidator(_cue, json_schema_input_type=Literal["trainer"] | CueDocument)
]
_CUE = Field(default=None, description="Wat het laat gebeuren; zonder aanleiding doet de trainer het.")


class InjectDocument(Document):
    """A piece of news for the group."""

    id: Identifier = Field(description="De naam binnen de oefening.")
    kind: InjectKind = Field(description="Hoe het binnenkomt.")
    title: Text = Field(description="Waar het over gaat, in een paar woorden.")
    text: Text = Field(description="Wat de groep leest of hoort.")
    cue: CueField = _CUE
    who: Text | None = Field(default=None, description="Van wie het komt: een functie, geen naam.")
    to: Text | None = Field(default=None, description="Aan wie het gericht is.")
    picture: Picture | None = Field(default=None, description="Een plaatje uit scenarios/media.")
    sound: Sound | None = Field(default=None, description="Een geluid uit scenarios/media.")
    note: Text | None = Field(default=None, description="Alleen voor de trainer.")


Options = dict[Identifier, Text]


class QuestionDocument(Document):
    """A question to the group."""

    id: Identifier = Field(description="De naam binnen de oefening.")
    ask: Text = Field(description="De vraag aan de groep.")
    options: Options = Field(min_length=2, max_length=9, description="De antwoorden, met hun naam.")
    cue: CueField = _CUE
    protocol: Text | None = Field(default=None, description="Wat het protocol zegt; alleen voor de trainer.")


class AdviserDocument(Document):
    """Somebody who speaks for or against."""

    role: Identifier = Field(description="De rol: een naam uit roles.")
    side: Side = Field(description="Voor of tegen.")
    say: Text = Field(description="Wat deze adviseur zegt.")


class DilemmaDocument(Document):
    """A choice without a right answer."""

    id: Identifier = Field(description="De naam binnen de oefening.")
    ask: Text = Field(description="De keuze, als vraag.")
    advisers: list[AdviserDocument] = Field(min_length=1, description="Wie er voor en tegen spreekt.")
    options: Options | None = Field(
        default=None, min_length=2, max_length=9, description="De antwoorden; zonder: ja en nee."
    )
    cue: CueField = _CUE
    protocol: Text | None = Field(default=None, description="Wat het protocol zegt; alleen voor de trainer.")


class HintDocument(Document):
    """Help for a group that is stuck."""

    id: Identifier = Field(description="De naam binnen de oefening.")
    say: Text = Field(description="De hint.")
    cue: CueField = Field(default=None, description="Wanneer de trainer haar aangeboden krijgt.")


class MilestoneDocument(Document):
    """Something worth seeing."""

    id: Identifier = Field(description="De naam binnen de oefening.")
    say: Text = Field(description="Wat er dan te zien is.")
    cue: CueField = _CUE


class ExtraDocument(Document):
    """Something good that no flow asks."""

    id: Identifier = Field(description="De naam binnen de oefening.")
    say: Text = Field(description="Wat de groep doet. De trainer vinkt het aan.")
    by: At | None = Field(default=None, description='Uiterlijk wanneer: "+10 min" na het begin, of een tijd.')


class GoalDocument(Document):
    """What the group learns."""

    id: Identifier = Field(description="De naam binnen de oefening.")
    say: Text = Field(description="Het leerdoel.")
    expects: list[Dotted] = Field(
        default_factory=list, description="Opdrachten (lijst.opdracht) waaraan het te zien is."
    )
    milestones: list[Identifier] = Field(
        default_factory=list, description="Mijlpalen waaraan het te zien is."
    )
    extra: list[Identifier] = Field(default_factory=list, description="Extra acties waaraan het te zien is.")


class VariableDocument(Document):
    """Something that differs per municipality."""

    what: Text = Field(description="Wat er ingevuld wordt.")
    value: Text = Field(description="Wat er staat als niemand iets invult.")


class ExerciseDocument(Document):
    """What a trainer needs beside the story."""

    level: Level = Field(description="teaser: 5 minuten. gesprek: een half uur. oefening: twee uur.")
    minutes: Whole = Field(description="Hoeveel minuten het aan tafel duurt.")
    pace: Whole = Field(
        default=1, description="Hoeveel minuten van het verhaal er in één minuut voorbijgaan."
    )
    aim: Text = Field(description="Waar de oefening voor is, in één of twee zinnen.")
    goals: list[GoalDocument] = Field(min_length=1, description="De leerdoelen.")
    roles: dict[Identifier, Text] = Field(
        default_factory=dict, description="Wie er meespeelt (een rol) en wat die vooraf te horen krijgt."
    )
    based_on: dict[Identifier, Text] = Field(
        default_factory=dict, description="Per lijst de versie waarop de oefening is geschreven."
    )
    variables: dict[Identifier, VariableDocument] = Field(
        default_factory=dict,
        description="Wat per gemeente verschilt; in een tekst staat de naam tussen accolades.",
    )
    injects: list[InjectDocument] = Field(min_length=1, description="Wat de groep te horen krijgt.")
    questions: list[QuestionDocument] = Field(default_factory=list, description="Vragen aan de groep.")
    dilemmas: list[DilemmaDocument] = Field(default_factory=list, description="Keuzes zonder goed antwoord.")
    hints: list[HintDocument] = Field(default_factory=list, description="Hulp die de trainer kan geven.")
    milestones: list[MilestoneDocument] = Field(
        default_factory=list, description="Wat het bekijken waard is."
    )
    extra: list[ExtraDocument] = Field(
        default_factory=list, description="Goede acties die geen lijst vraagt; de trainer vinkt ze aan."
    )
    debrief: list[Text] = Field(
        default_factory=list, description="Vragen voor de nabespreking, naast de vragen die altijd gelden."
    )
