"""The published JSON Schema of the flow, catalogue, letter, scenario and overlay files, made from the models that read them.

Neighbours: the `*_documents` modules hold the descriptions; `docs/flow.schema.json` is what this returns.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import models_json_schema

from vb_wizard.flowfiles.catalogue_documents import CatalogueDocument
from vb_wizard.flowfiles.document_parts import CONDITION_MARK, CONDITION_SCHEMA
from vb_wizard.flowfiles.flow_documents import FlowDocument
from vb_wizard.flowfiles.letter_documents import LetterDocument
from vb_wizard.flowfiles.overlay_documents import OverlayDocument
from vb_wizard.flowfiles.scenario_documents import ScenarioDocument

_KINDS = (FlowDocument, CatalogueDocument, LetterDocument, ScenarioDocument, OverlayDocument)

_BECOME = frozenset({"Moment"})


def schema() -> dict[str, Any]:
    """Return one schema: a file is a flow, a catalogue file, a letter, a scenario or an overlay."""
    _, made = models_json_schema([(kind, "validation") for kind in _KINDS], by_alias=True)
    # A value that is written as a text leaves the shape of what it becomes behind.
    definitions = {name: _definition(one) for name, one in made["$defs"].items() if name not in _BECOME}
    definitions["Condition"] = CONDITION_SCHEMA
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Bestanden van vb-wizard",
        "description": "Een lijst (flow), een deel van de catalogus, een brief, een scenario of een aanvulling. Zie docs/flow-format.md.",
        "anyOf": [{"$ref": f"#/$defs/{kind.__name__}"} for kind in _KINDS],
        "$defs": dict(sorted(definitions.items())),
    }


def _tidy(part: dict[str, Any]) -> dict[str, Any]:
    """Return a schema without what only helps a programmer, with a reference to the condition at each mark."""
    if CONDITION_MARK.items() <= part.items():
        return {"$ref": "#/$defs/Condition", "description": part["description"]}
    tidy = {key: value for key, value in part.items() if key != "title" and value is not None}
    if "properties" in tidy:
        tidy["properties"] = {name: _tidy(one) for name, one in tidy["properties"].items()}
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(tidy.get(key), dict):
            tidy[key] = _tidy(tidy[key])
    if "anyOf" in tidy:
        choices = [_tidy(one) for one in tidy.pop("anyOf") if one != {"type": "null"}]
        tidy = {**choices[0], **tidy} if len(choices) == 1 else {"anyOf": choices, **tidy}
    return tidy


def _definition(made: dict[str, Any]) -> dict[str, Any]:
    """Return a definition without its docstring, which is meant for whoever reads the code."""
    return _tidy({key: value for key, value in made.items() if key != "description"})


def schema_text() -> str:
    """Return the schema as it is published: indented, with a line end."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
