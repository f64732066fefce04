"""When something happens in a story, as it is written: `08:56`, `2026-11-23 08:56` or `+5 min`.

Neighbours: `scenario_documents` and `exercise_documents` use it as a field type.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from vb_wizard.domain.moments import Moment
from vb_wizard.flowfiles.scalars import Refusal

_CLOCK = re.compile(r"(\d{4}-\d{2}-\d{2} )?([01]\d|2[0-3]):[0-5]\d")
_LATER = re.compile(r"\+(0|[1-9][0-9]{0,4}) min")


def _moment(value: Any) -> Moment:
    if isinstance(value, str):
        if later := _LATER.fullmatch(value):
            return Moment(minutes=int(later[1]))
        if _CLOCK.fullmatch(value):
            return Moment(minutes=0, clock=value)
    raise Refusal("VB114", f"`{value}` is geen tijdstip.", 'Schrijf bijvoorbeeld "08:56" of "+5 min".')


At = Annotated[
    Moment,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "pattern": rf"^({_LATER.pattern}|{_CLOCK.pattern})$"}),
]
