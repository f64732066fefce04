"""The text of `kantoor.json`: read strictly, kept as far as it is good, written the same way every time.

Neighbours: `office` keeps the file. Values are text only: a telephone number is not a number.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from vb_wizard.application.ports import OfficeContact

Json = object
"""What JSON gave: anything, until it has been looked at."""

FORMAT = 1
LIMIT_BYTES = 1024 * 1024
_PARTS = ("format", "settings", "contacts")
_CONTACT_PARTS = ("name", "number", "verified_on", "verified_number")


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """What the file says. `problem` is a Dutch sentence when part of it, or all of it, could not be used."""

    settings: dict[str, str] = field(default_factory=dict)
    contacts: dict[str, OfficeContact] = field(default_factory=dict)
    problem: str = ""


class _Refused(ValueError):
    """A part of the file is not what it should be; the text is Dutch."""


def parse(content: bytes) -> OfficeFile:
    """Read a settings file; never raises, whatever the bytes are."""
    try:
        data = _object(_loaded(content), "het bestand")
        if data.get("format") != str(FORMAT):
            raise _Refused(
                f"de opmaak is niet {FORMAT}; misschien is het van een nieuwere versie van vb-wizard"
            )
        wrong = [f"onbekend onderdeel {key}" for key in data if key not in _PARTS]
        settings = _texts(data.get("settings", {}), "settings", wrong)
        contacts = _contacts(data.get("contacts", {}), wrong)
    except _Refused as error:
        return OfficeFile(problem=_sentence("kan niet worden gebruikt", str(error)))
    if wrong:
        return OfficeFile(
            settings, contacts, _sentence("is voor een deel niet gebruikt", "; ".join(wrong[:3]))
        )
    return OfficeFile(settings, contacts)


def render(file: OfficeFile) -> bytes:
    """Write a settings file; `parse` gives back the same settings and contacts."""
    contacts = {
        contact.contact: {part: getattr(contact, part) for part in _CONTACT_PARTS}
        for contact in file.contacts.values()
    }
    data = {"format": str(FORMAT), "settings": file.settings, "contacts": contacts}
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    return text.encode("utf-8", "replace")


def _loaded(content: bytes) -> Json:
    if len(content) > LIMIT_BYTES:
        raise _Refused(f"het bestand is groter dan {LIMIT_BYTES // (1024 * 1024)} MB")
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_without_doubles)
    except UnicodeDecodeError as error:
        raise _Refused("de tekst is geen UTF-8") from error
    except json.JSONDecodeError as error:
        raise _Refused(f"fout op regel {error.lineno}, teken {error.colno}") from error
    except RecursionError as error:
        raise _Refused("de onderdelen zijn te diep genest") from error


def _without_doubles(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in keys if keys.count(key) > 1)
        raise _Refused(f"{double} staat er twee keer in")
    return found


def _object(data: Json, what: str) -> dict[str, Json]:
    if not isinstance(data, dict):
        raise _Refused(f"{what} is geen lijst van namen met waarden")
    return data


def _texts(data: Json, where: str, wrong: list[str]) -> dict[str, str]:
    good: dict[str, str] = {}
    for key, value in _object(data, where).items():
        if isinstance(value, str):
            good[key] = value
        else:
            wrong.append(f"{where}.{key} is geen tekst tussen aanhalingstekens")
    return good


def _contacts(data: Json, wrong: list[str]) -> dict[str, OfficeContact]:
    good: dict[str, OfficeContact] = {}
    for contact, values in _object(data, "contacts").items():
        where = f"contacts.{contact}"
        if not isinstance(values, dict):
            wrong.append(f"{where} heeft geen naam en nummer")
            continue
        texts = _texts(values, where, wrong)
        wrong.extend(f"onbekend onderdeel {where}.{key}" for key in texts if key not in _CONTACT_PARTS)
        good[contact] = OfficeContact(
            contact, **{key: text for key, text in texts.items() if key in _CONTACT_PARTS}
        )
    return good


def _sentence(what: str, why: str) -> str:
    return (
        f"Het bestand kantoor.json {what}: {why}. Voor de rest gelden de standaardinstellingen; "
        "het bestand zelf is niet gewijzigd."
    )
