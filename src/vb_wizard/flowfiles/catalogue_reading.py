"""Reads and merges the catalogue files, entry by entry, so that one mistake costs one entry.

Neighbours: `catalogue_documents` says what an entry looks like, `reading` uses this, `translate_catalogue` makes the catalogue.
"""

from __future__ import annotations

import re
from typing import Any, get_args

from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.findings import Finding
from vb_wizard.flowfiles.catalogue_documents import CatalogueDocument
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.document_parts import Document
from vb_wizard.flowfiles.scalars import IDENTIFIER_PATTERN
from vb_wizard.flowfiles.translate_catalogue import translate_catalogue
from vb_wizard.flowfiles.validation import validate
from vb_wizard.flowfiles.yamltext import Tree
from vb_wizard.proof.suggest import advice_for

SECTIONS: dict[str, type[Document]] = {
    name: get_args(field.annotation)[1] for name, field in CatalogueDocument.model_fields.items()
}
"""The model of an entry, by section."""


class CatalogueReader:
    """Collects entries. `lost` are names that are there but could not be read; `files` says where an entry came from."""

    def __init__(self) -> None:
        """Start empty."""
        self.findings: list[Finding] = []
        self.lost: set[str] = set()
        self.lost_a_section = False
        self.files: dict[tuple[str, str], str] = {}
        self._entries: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
        self._complaints: dict[str, Complaints] = {}

    def add(self, file: str, tree: Tree) -> None:
        """Add one catalogue file."""
        complaints = self._complaints[file] = Complaints(file, tree.places)
        if not isinstance(tree.data, dict):
            complaints.add(
                "VB111", (), "Hier hoort een blok met sleutels.", f"Begin met een van: {', '.join(SECTIONS)}."
            )
            self.lost_a_section = True
        else:
            for section, entries in tree.data.items():
                self._add_section(file, tree, section, entries, complaints)

    def catalogue(self) -> Catalogue:
        """Return everything that could be read; afterwards `findings` is complete."""
        made = translate_catalogue(
            self._entries, lambda section, name: self._complaints[self.files[section, name]]
        )
        self.findings += [one for complaints in self._complaints.values() for one in complaints.found]
        return made

    def _add_section(self, file: str, tree: Tree, section: str, entries: Any, complaints: Complaints) -> None:
        if section not in SECTIONS:
            advice = advice_for(section, SECTIONS, f"Kies uit: {', '.join(SECTIONS)}.")
            complaints.add("VB109", (section,), f"De sleutel `{section}` bestaat hier niet.", advice)
            self.lost_a_section = True
        elif not isinstance(entries, dict):
            complaints.add(
                "VB111",
                (section,),
                "Hier hoort een blok met sleutels.",
                "Schrijf per ding een naam met daaronder de gegevens.",
            )
            self.lost_a_section = True
        else:
            for name, entry in entries.items():
                self._add_entry(file, tree, section, name, entry, complaints)

    def _add_entry(
        self, file: str, tree: Tree, section: str, name: str, entry: Any, complaints: Complaints
    ) -> None:
        path = (section, name)
        if not re.fullmatch(IDENTIFIER_PATTERN, name):
            complaints.add(
                "VB113",
                path,
                f"`{name}` is geen naam.",
                "Gebruik kleine letters, cijfers en _; begin met een letter.",
            )
            self.lost.add(name)
            return
        if path in self.files:
            where = self.files[path]
            complaints.add(
                "VB119", path, f"De naam `{name}` staat ook in {where}, bij {section}.", "Laat er één staan."
            )
            return
        self.files[path] = file
        document, findings = validate(SECTIONS[section], entry, tree.places, file, path)
        self.findings += findings
        if document is None:
            self.lost.add(name)
        else:
            self._entries[section][name] = document
