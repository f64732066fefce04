"""Parts that several kinds of files share in their written form: citations, uses of contacts and instruments, conditions, values.

Neighbours: `flow_documents`, `catalogue_documents` and `scenario_documents` build on these.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from vb_wizard.domain.citations import Basis
from vb_wizard.flowfiles.scalars import IDENTIFIER_PATTERN, Identifier, Text


class Document(BaseModel):
    """A mapping in a file: every key is known, nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


def _short_for(key: str) -> Callable[[Any], Any]:
    return lambda value: {key: value} if isinstance(value, str) else value


def _as_list(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


class CitationDocument(Document):
    """Where a statement comes from."""

    doc: Identifier = Field(description="De bron: een naam uit sources.")
    at: Text = Field(description="De plaats in de bron, zoals een artikel of een kopje.")
    basis: Basis = Field(
        description="stated: staat er zo. derived: volgt eruit. editorial: eigen oordeel (doc is redactie)."
    )


class ContactUseDocument(Document):
    """A contact, with why this one."""

    call: Identifier = Field(description="Een naam uit contacts.")
    why: Text | None = Field(default=None, description="Waarom u dit contact belt.")


class InstrumentUseDocument(Document):
    """An instrument, with which part of it."""

    use: Identifier = Field(description="Een naam uit instruments.")
    part: Text | None = Field(default=None, description="Welk deel u gebruikt.")


_NAME = {"type": "string", "pattern": f"^{IDENTIFIER_PATTERN}$"}

Citations = Annotated[
    list[CitationDocument],
    BeforeValidator(_as_list, json_schema_input_type=CitationDocument | list[CitationDocument]),
]
ContactUse = Annotated[
    ContactUseDocument,
    BeforeValidator(_short_for("call"), json_schema_input_type=Identifier | ContactUseDocument),
]
InstrumentUse = Annotated[
    InstrumentUseDocument,
    BeforeValidator(_short_for("use"), json_schema_input_type=Identifier | InstrumentUseDocument),
]

CONDITION_SCHEMA: dict[str, Any] = {
    "type": "object",
    "minProperties": 1,
    "description": "fact: antwoord, fact: [a, b], all: [...], any: [...] of not: {...}.",
    "properties": {
        "all": {"type": "array", "items": {"$ref": "#/$defs/Condition"}},
        "any": {"type": "array", "items": {"$ref": "#/$defs/Condition"}},
        "not": {"$ref": "#/$defs/Condition"},
    },
    "additionalProperties": {"anyOf": [_NAME, {"type": "array", "items": _NAME, "minItems": 1}]},
    "propertyNames": {"pattern": f"^{IDENTIFIER_PATTERN}$"},
}
"""The schema of a condition, which holds itself; `schema` puts it under `$defs` and refers to it at each mark."""

CONDITION_MARK = {"x-is": "Condition"}

RawCondition = Annotated[Any, WithJsonSchema(CONDITION_MARK)]
"""A condition as written; `condition_reader` gives it a shape."""

_TEXT_SCHEMA = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}


def _answer(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


AnswerValue = Annotated[str | tuple[str, ...], BeforeValidator(_answer), WithJsonSchema(_TEXT_SCHEMA)]
"""What is answered: one text, or a list for a fact of kind choices."""
