"""From plain data to a typed document, with every mistake as a finding that has a line and a column.

Neighbours: `yamltext` made the data, the `*_documents` modules say what fits, `reading` collects the findings.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vb_wizard.domain.findings import Finding, Path
from vb_wizard.flowfiles.places import Places
from vb_wizard.flowfiles.scalars import Refusal
from vb_wizard.proof.suggest import advice_for

M = TypeVar("M", bound=BaseModel)


def validate(
    model: type[M], data: Any, places: Places, file: str, within: Path = ()
) -> tuple[M | None, list[Finding]]:
    """Give data a type.

    Args:
        model: the document it should be.
        data: nested dicts, lists and strings.
        places: where everything stands.
        file: the name for the findings.
        within: the path of the data in the file.

    Returns:
        The document or None, and all findings at once.
    """
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [
            _finding(model, details, places, file, within) for details in error.errors(include_url=False)
        ]


def _finding(
    model: type[BaseModel], details: Mapping[str, Any], places: Places, file: str, within: Path
) -> Finding:
    loc = tuple(part for part in details["loc"] if part != "[key]")
    path = (*within, *loc)
    name = str(loc[-1]) if loc else ""
    kind, context = details["type"], details.get("ctx", {})
    on_key = kind == "extra_forbidden" or "[key]" in details["loc"]
    line, column = places.of_key(path) if on_key else places.of(path)
    refusal = context.get("error")
    if isinstance(refusal, Refusal):
        return Finding(file, line, column, refusal.code, refusal.sentence, refusal.advice, path=path)
    match kind:
        case "extra_forbidden":
            code, sentence = "VB109", f"De sleutel `{name}` bestaat hier niet."
            advice = advice_for(name, _keys_at(model, loc[:-1]), "Haal de sleutel weg.")
        case "missing":
            code, sentence, advice = "VB110", f"De sleutel `{name}` ontbreekt.", "Vul hem in."
        case "enum" | "literal_error":
            options = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
            code, sentence = "VB112", f"`{details['input']}` kan hier niet."
            advice = f"Kies uit: {options}."
        case _:
            code, sentence = "VB111", f"{_shape(kind)} Hier staat {_written(details['input'])}."
            advice = "Kijk in docs/flow-format.md hoe dit hoort."
    return Finding(file, line, column, code, sentence, advice, path=path)


def _shape(kind: str) -> str:
    if kind.startswith("list"):
        return "Hier hoort een lijst met streepjes."
    if kind.startswith(("dict", "model", "mapping")):
        return "Hier hoort een blok met sleutels."
    if kind.startswith("too_short"):
        return "Hier hoort minstens één ding."
    return "De vorm klopt niet."


def _written(value: Any) -> str:
    if isinstance(value, dict):
        return "een blok met sleutels" if value else "niets"
    if isinstance(value, (list, tuple)):
        return "een lijst" if value else "niets"
    return f"tekst (`{str(value)[:40]}`)" if value else "niets"


def _keys_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """Return the keys that the mapping at a location may have, by walking the models along it."""
    current: Any = model
    for part in loc:
        field = _field(current, str(part)) if _is_model(current) else None
        current = _inner(field.annotation) if field is not None else current
    return [field.alias or name for name, field in current.model_fields.items()] if _is_model(current) else []


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _field(model: type[BaseModel], key: str) -> Any:
    return next((field for name, field in model.model_fields.items() if key in (name, field.alias)), None)


def _inner(annotation: Any) -> Any:
    """Return the model inside `list[Model]`, `dict[str, Model]`, `Model | None` or `Annotated[...]`."""
    if _is_model(annotation):
        return annotation
    for argument in reversed(getattr(annotation, "__args__", ())):
        found = _inner(argument)
        if found is not None:
            return found
    return None
