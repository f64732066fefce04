"""The errors of vb-wizard, as one small tree.

    VbWizardError
    +-- KnownError        environment or content: told in one Dutch sentence, with what is safe and what to do
        +-- UsageError    the command was given something it cannot use

Anything else that escapes is our mistake: it is logged and the window lives on.
"""

from __future__ import annotations


class VbWizardError(Exception):
    """Anything that vb-wizard raises on purpose."""


class KnownError(VbWizardError):
    """Something outside the program went wrong. The three Dutch sentences say what happened, what is safe, what to do."""

    def __init__(self, happened: str, safe: str = "", to_do: str = "") -> None:
        """Keep the sentences; the text of the error is all three."""
        super().__init__(" ".join(part for part in (happened, safe, to_do) if part))
        self.happened = happened
        self.safe = safe
        self.to_do = to_do


class UsageError(KnownError):
    """A command was given something it cannot use."""
