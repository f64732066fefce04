"""Settings of the office: the municipality, who is using the app, and the office's own contacts.

Neighbours: an `OfficeStore` keeps them; `office` and the screens read them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from vb_wizard.application.ports import OfficeContact, OfficeStore
from vb_wizard.domain.errors import UsageError

MUNICIPALITY = "gemeente"
USER = "gebruiker"
RETENTION = "bewaartermijn_maanden"
_MOST_MONTHS = 1200
DEFAULT_USER = "bestuurssecretaris"


class OfficeSettings:
    """What the office filled in, kept apart from the national flows."""

    def __init__(self, store: OfficeStore, fixed: Callable[[], Collection[str]] = tuple) -> None:
        """Keep the store, and who tells which contacts have a number that no office changes; nothing is read until it is needed."""
        self._store = store
        self._fixed = fixed

    @property
    def municipality(self) -> str:
        """The name of the municipality, empty until it is filled in."""
        return self._store.settings().get(MUNICIPALITY, "")

    @property
    def municipality_title(self) -> str:
        """The municipality as it is printed, `Gemeente Voorbeeldstad`; empty until it is filled in."""
        name = self.municipality
        is_whole = not name or name.lower().startswith("gemeente ")
        return f"{name[:1].upper()}{name[1:]}" if is_whole else f"Gemeente {name}"

    @property
    def user(self) -> str:
        """The role or name under which entries are written."""
        return self._store.settings().get(USER, "") or DEFAULT_USER

    @property
    def retention_months(self) -> int:
        """How many months the office keeps a case after it was closed; 0 when it did not choose, or chose no number."""
        return _months(self._store.settings().get(RETENTION, "")) or 0

    def set_retention(self, months: str) -> None:
        """Keep how many months the office keeps a closed case; an empty text is no choice.

        Raises:
            UsageError: it is no number of months.
            KnownError: it cannot be kept.
        """
        if months.strip() and not _months(months):
            raise UsageError(
                "Dit is geen aantal maanden.",
                "De bewaartermijn is niet veranderd.",
                "Schrijf een heel getal, zoals 12.",
            )
        self._store.save_setting(RETENTION, months.strip())

    def set_municipality(self, name: str) -> None:
        """Keep the name of the municipality."""
        self._store.save_setting(MUNICIPALITY, name.strip())

    def set_user(self, name: str) -> None:
        """Keep the role or name under which entries are written."""
        self._store.save_setting(USER, name.strip())

    def contacts(self) -> Mapping[str, OfficeContact]:
        """Return what the office filled in, by contact id; never another number for one that is fixed."""
        kept = self._store.contacts()
        wrong = [name for name in self._fixed() if name in kept and kept[name].number] if kept else []
        return {**kept, **{name: replace(kept[name], number="") for name in wrong}} if wrong else kept

    def save_contact(self, contact: OfficeContact) -> None:
        """Keep what the office filled in for a contact.

        Raises:
            KnownError: as for `save_contacts`.
        """
        self.save_contacts([contact])

    def save_contacts(self, contacts: Sequence[OfficeContact]) -> None:
        """Keep what the office filled in for these contacts, all or none.

        Raises:
            UsageError: one of them has a number that no office changes.
            KnownError: it cannot be kept.
        """
        fixed = self._fixed()
        if any(one.number and one.contact in fixed for one in contacts):
            raise UsageError(
                "Dit alarmnummer is in heel Nederland hetzelfde en kan niet anders.",
                "Er is niets veranderd: de wizard blijft het echte nummer tonen.",
                "Wilt u een eigen nummer voor spoed? Vul dat in bij een contact van uw gemeente, zoals de beveiliging.",
            )
        self._store.save_contacts(contacts)

    @property
    def problem(self) -> str:
        """One Dutch sentence about settings that could not be read, or empty."""
        return self._store.problem


def _months(text: str) -> int | None:
    """Return a number of months as it was typed, or None when it is none that can be meant."""
    text = text.strip()
    is_number = text.isascii() and text.isdigit() and len(text) <= len(str(_MOST_MONTHS))
    return int(text) if is_number and 0 < int(text) <= _MOST_MONTHS else None
