"""Conditions as written (`fact: answer`, `all`, `any`, `not`) to conditions of the domain.

Neighbours: `translate_flow` calls this for every `when`; unknown facts and answers are for `proof`.
"""

from __future__ import annotations

import re
from typing import Any

from vb_wizard.domain import conditions
from vb_wizard.domain.conditions import ALWAYS, Condition, Is, Not
from vb_wizard.domain.findings import Path
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.scalars import IDENTIFIER_PATTERN

_ADVICE = "Schrijf fact: antwoord, fact: [a, b], all: [...], any: [...] of not: {...}."


def read_condition(raw: Any, path: Path, complaints: Complaints) -> Condition:
    """Read a condition.

    Args:
        raw: plain data; None when there is no `when`.
        path: where it stands.
        complaints: gets a finding for everything that is no condition.
    """
    if raw is None:
        return ALWAYS
    if not isinstance(raw, dict) or not raw:
        complaints.add("VB117", path, "Hier hoort een voorwaarde.", _ADVICE)
        return ALWAYS
    parts = tuple(_part(key, value, (*path, key), complaints) for key, value in raw.items())
    return parts[0] if len(parts) == 1 else conditions.All(parts)


def _part(key: str, value: Any, path: Path, complaints: Complaints) -> Condition:
    if key in ("all", "any"):
        if not isinstance(value, list) or not value:
            complaints.add(
                "VB117",
                path,
                f"Bij {key} hoort een lijst met voorwaarden.",
                f"Schrijf {key}: [{{fact: antwoord}}, ...].",
            )
            return ALWAYS
        parts = tuple(read_condition(one, (*path, number), complaints) for number, one in enumerate(value))
        return conditions.All(parts) if key == "all" else conditions.Any(parts)
    if key == "not":
        return Not(read_condition(value, path, complaints))
    answers = tuple(value) if isinstance(value, list) else (value,)
    if not answers or not all(
        isinstance(one, str) and re.fullmatch(IDENTIFIER_PATTERN, one) for one in answers
    ):
        complaints.add("VB117", path, f"Bij {key} hoort een antwoord of een lijst met antwoorden.", _ADVICE)
        return ALWAYS
    if not re.fullmatch(IDENTIFIER_PATTERN, key):
        complaints.add(
            "VB113",
            path,
            f"`{key}` is geen naam.",
            "Gebruik kleine letters, cijfers en _; begin met een letter.",
        )
        return ALWAYS
    return Is(key, answers)
