"""The small typed values of the file form: identifiers, texts, days, yes or no, whole numbers, terms.

Each reads a text and refuses with a code and a Dutch sentence. Neighbours: the `*_documents` modules use these as field types.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from vb_wizard.domain.deadlines import WHOLE_DAYS, Span, Unit

IDENTIFIER_PATTERN = "[a-z][a-z0-9_]*"
_UNITS = {
    "uur": Unit.HOUR, "uren": Unit.HOUR, "dag": Unit.DAY, "dagen": Unit.DAY, "werkdag": Unit.WORKDAY, "werkdagen": Unit.WORKDAY,
    "week": Unit.WEEK, "weken": Unit.WEEK, "maand": Unit.MONTH, "maanden": Unit.MONTH,
}  # fmt: skip
_WITHOUT_NUMBER = {"direct": Span(0, Unit.NOW), "dezelfde dag": Span(0, Unit.DAY)}
_SPAN = re.compile(r"([1-9][0-9]{0,3}) ([a-z]+)")


class Refusal(ValueError):
    """A value does not fit; `validation` turns this into a finding."""

    def __init__(self, code: str, sentence: str, advice: str) -> None:
        """Keep the code, what is wrong and what to do."""
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.advice = advice


def _text_of(value: Any) -> str:
    if not isinstance(value, str):
        raise Refusal(
            "VB111",
            "Hier hoort gewone tekst.",
            "Zet de tekst tussen aanhalingstekens als er accolades of haken in staan.",
        )
    return value


def _filled(value: Any) -> str:
    text = _text_of(value).strip()
    if not text:
        raise Refusal("VB111", "Hier hoort tekst, maar er staat niets.", "Vul iets in of haal de regel weg.")
    return text


def _identifier(value: Any) -> str:
    text = _text_of(value)
    if not re.fullmatch(IDENTIFIER_PATTERN, text):
        raise Refusal(
            "VB113", f"`{text}` is geen naam.", "Gebruik kleine letters, cijfers en _; begin met een letter."
        )
    return text


def _dotted(value: Any) -> str:
    text = _text_of(value)
    if not re.fullmatch(rf"{IDENTIFIER_PATTERN}\.{IDENTIFIER_PATTERN}", text):
        raise Refusal(
            "VB113", f"`{text}` heeft niet de vorm lijst.stap.", "Schrijf bijvoorbeeld `aangifte.kopie`."
        )
    return text


def _day(value: Any) -> date:
    text = _text_of(value)
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise Refusal("VB114", f"`{text}` is geen datum.", 'Schrijf jaar-maand-dag, bijvoorbeeld "2026-11-23".')


def _day_or_unknown(value: Any) -> date | None:
    return None if value == "onbekend" else _day(value)


def _moment(value: Any) -> datetime:
    text = _text_of(value)
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}", text):
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise Refusal("VB114", f"`{text}` is geen datum met tijd.", 'Schrijf bijvoorbeeld "2026-11-23 08:55".')


def _yes(value: Any) -> bool:
    if value not in ("true", "false"):
        raise Refusal("VB112", f"`{value}` kan hier niet.", "Kies uit: true, false.")
    return bool(value == "true")


def _whole(value: Any) -> int:
    text = _text_of(value)
    if not re.fullmatch(r"0|[1-9][0-9]{0,5}", text):
        raise Refusal("VB112", f"`{text}` is geen heel getal.", "Schrijf een heel getal zoals 18.")
    return int(text)


def parse_span(value: Any) -> Span:
    """Read `direct`, `dezelfde dag`, `4 uur` or `2 werkdagen`."""
    text = _text_of(value)
    if text in _WITHOUT_NUMBER:
        return _WITHOUT_NUMBER[text]
    match = _SPAN.fullmatch(text)
    if match is None or match[2] not in _UNITS:
        raise Refusal(
            "VB115",
            f"`{text}` is geen termijn.",
            "Schrijf direct, dezelfde dag, 4 uur, 2 werkdagen, 3 dagen, 6 weken of 3 maanden.",
        )
    return Span(int(match[1]), _UNITS[match[2]])


def _whole_days(value: Any) -> Span:
    span = parse_span(value)
    if span.unit not in WHOLE_DAYS or not span.amount:
        raise Refusal(
            "VB115", f"`{_text_of(value)}` is hier geen termijn.", "Schrijf dagen, weken of maanden."
        )
    return span


def listed(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a reader that also takes one thing where a list may stand."""
    return lambda value: [read(one) for one in value] if isinstance(value, list) else [read(value)]


def _string_schema(**extra: Any) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", **extra})


Text = Annotated[str, BeforeValidator(_filled), _string_schema(minLength=1)]
Identifier = Annotated[str, BeforeValidator(_identifier), _string_schema(pattern=f"^{IDENTIFIER_PATTERN}$")]
Dotted = Annotated[
    str, BeforeValidator(_dotted), _string_schema(pattern=rf"^{IDENTIFIER_PATTERN}\.{IDENTIFIER_PATTERN}$")
]
Day = Annotated[date, BeforeValidator(_day), _string_schema(format="date")]
DayOrUnknown = Annotated[
    date | None,
    BeforeValidator(_day_or_unknown),
    WithJsonSchema({"anyOf": [{"type": "string", "format": "date"}, {"const": "onbekend"}]}),
]
DutchMoment = Annotated[
    datetime, BeforeValidator(_moment), _string_schema(pattern=r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$")
]
YesOrNo = Annotated[bool, BeforeValidator(_yes), WithJsonSchema({"type": "boolean"})]
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]

SPAN_SCHEMA = {
    "type": "string",
    "pattern": r"^(direct|dezelfde dag|[1-9][0-9]{0,3} (uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden))$",
}
Spans = Annotated[
    list[Span],
    BeforeValidator(listed(parse_span)),
    WithJsonSchema({"anyOf": [SPAN_SCHEMA, {"type": "array", "items": SPAN_SCHEMA, "minItems": 1}]}),
]

WholeDays = Annotated[
    Span,
    BeforeValidator(_whole_days),
    _string_schema(pattern=r"^[1-9][0-9]{0,3} (dag|dagen|week|weken|maand|maanden)$"),
]
