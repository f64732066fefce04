"""Telephone numbers: from how they are written to how they are dialled.

Neighbours: the contact cards give this number to the window, which hands it to the computer.
"""

from __future__ import annotations


def dialled(number: str) -> str:
    """Return a number as it is dialled: digits, with a plus in front where it stands. Short numbers stay as they are."""
    number = number.strip()
    plus = "+" if number.startswith("+") else ""
    return plus + "".join(sign for sign in number if sign.isascii() and sign.isdigit())
