"""Lines of YAML as a person would write them: short things on one line, text between quotes, names without.

Neighbours: `scenario_writing` and `exercise_writing` put a file together from these.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from vb_wizard.domain.moments import Moment

_PLAIN = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?")
_NOT_RAW = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON leaves as it is, and YAML reads as the end of a line or not at all (https://yaml.org/spec/1.2.2/#51-character-set)."""
_HALF = re.compile("[\ud800-\udfff]")

Written = str | Sequence["Written"] | Mapping[str, "Written"]


def block(name: str, lines: Sequence[str]) -> list[str]:
    """Return lines under a name, indented; nothing when there are none."""
    return [f"{name}:", *(f"  {line}" for line in lines)] if lines else []


def item(lines: Iterable[str]) -> list[str]:
    """Return lines as one item of a list."""
    return [("- " if number == 0 else "  ") + line for number, line in enumerate(lines)]


def inline(value: Written) -> str:
    """Return a value on one line."""
    if isinstance(value, str):
        return value if _PLAIN.fullmatch(value) else _quoted(value)
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name}: {inline(one)}' for name, one in value.items())}}}"
    return f"[{', '.join(inline(one) for one in value)}]"


def _quoted(text: str) -> str:
    whole = json.dumps(_HALF.sub("\ufffd", text), ensure_ascii=False)
    return _NOT_RAW.sub(lambda sign: f"\\u{ord(sign[0]):04x}", whole)


def pairs(values: Mapping[str, Written]) -> list[str]:
    """Return a line for each value that is not empty."""
    return [f"{name}: {inline(value)}" for name, value in values.items() if value]


def moment_text(moment: Moment) -> str:
    """Return a moment as it is written."""
    return moment.clock or f"+{moment.minutes} min"
