"""Telephone numbers: from how they are written to how they are dialled.

Neighbours: the contact cards give this number to the window, which hands it to the computer.
"""

from __future__ import annotations

from vb_wizard.domain.fiction import is_fictional
from vb_wizard.presenters.words_contacts import DIAL_CODE


def dialled(number: str) -> str:
    """Return a number as it is dialled: digits, with a plus in front where it stands. Short numbers stay as they are.

    A number of an exercise cannot be dialled at all: nothing is returned.
    """
    number = number.strip()
    if is_fictional(number):
        return ""
    plus = "+" if number.startswith("+") else ""
    return plus + "".join(sign for sign in number if sign.isascii() and sign.isdigit())


_GROUP = 3


def spoken(number: str) -> str:
    """Return a number digit by digit in words, in the groups in which it is written: `nul zes, een twee drie vier`.

    Digits that stand in one long row are split into threes, because nobody remembers ten words in a row.
    """
    groups = "".join(sign if sign.isascii() and sign.isdigit() else " " for sign in number).split()
    said = [
        " ".join(DIAL_CODE.digits[int(digit)] for digit in part) for group in groups for part in _parts(group)
    ]
    plus = [DIAL_CODE.plus] if number.strip().startswith("+") else []
    return ", ".join([*plus, *said])


def _parts(digits: str) -> list[str]:
    if len(digits) <= _GROUP + 2:
        return [digits]
    # A last digit all by itself is easily missed.
    short = 2 if len(digits) % _GROUP == 1 else 0
    whole = len(digits) - 2 * short
    ends = [*range(_GROUP, whole + 1, _GROUP), *([whole + short] if short else []), len(digits)]
    starts = [0, *ends]
    return [digits[start:end] for start, end in zip(starts, ends, strict=False) if start < end]
