"""Reads one scenario beside a book that is known already, and writes it; drafts too, which need not be whole.

Neighbours: fulfils `ScenarioPen` of `application.training.own_scenarios`; `scenario_writing` writes, `proof.lone` examines.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from vb_wizard.application.training.own_scenarios import Looked
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.codec import CodecError, decode, encode
from vb_wizard.flowfiles.texts import MAX_BYTES, SCENARIOS


class Pen:
    """Reads and writes scenarios. Nothing heavy is imported before it is used."""

    def __init__(self, media: Callable[[str], Path | None]) -> None:
        """Keep where a picture or a sound is, by its name."""
        self._media = media

    def write(self, scenario: Scenario) -> str:
        """Return the text of a scenario file."""
        from vb_wizard.flowfiles.scenario_writing import scenario_text

        return scenario_text(scenario)

    def look(self, scenario_id: str, text: str, book: Book) -> Looked:
        """Return what a text holds and what is wrong with it. Never raises on content."""
        from vb_wizard.flowfiles.complaints import Complaints
        from vb_wizard.flowfiles.scenario_documents import ScenarioDocument
        from vb_wizard.flowfiles.translate_scenario import translate_scenario
        from vb_wizard.flowfiles.validation import validate
        from vb_wizard.flowfiles.yamltext import read_tree
        from vb_wizard.proof.lone import examine_scenario

        file = f"{SCENARIOS}{scenario_id}.yaml"
        if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
            return Looked(
                None,
                (_finding(file, "VB102", "Het bestand is groter dan 512 kB.", "Maak de teksten korter."),),
            )
        tree = read_tree(file, text)
        if tree.data is None:
            return Looked(None, tuple(tree.findings) or (_empty(file),))
        document, found = validate(ScenarioDocument, tree.data, tree.places, file)
        if document is None:
            return Looked(None, (*tree.findings, *found))
        complaints = Complaints(file, tree.places)
        scenario = translate_scenario(document, complaints)
        if scenario.id != scenario_id:
            complaints.add(
                "VB120",
                ("scenario",),
                f"De naam `{scenario.id}` is anders dan de bestandsnaam `{scenario_id}`.",
                "Maak ze gelijk.",
            )
        there = {name for name in _files_of(scenario) if self._media(name) is not None}
        examined = examine_scenario(scenario, book, frozenset(there))
        return Looked(
            scenario,
            (*tree.findings, *complaints.found, *(_placed(one, file, tree.places.of) for one in examined)),
        )

    def write_draft(self, scenario: Scenario) -> str:
        """Return a scenario as a draft, also when much is missing."""
        return json.dumps(encode(Scenario, scenario), ensure_ascii=False)

    def read_draft(self, text: str) -> Scenario | None:
        """Return the scenario of a draft, or None when this version cannot read it."""
        try:
            found = decode(Scenario, json.loads(text))
        except (ValueError, CodecError, KnownError):
            return None
        return found if isinstance(found, Scenario) else None


def _files_of(scenario: Scenario) -> list[str]:
    injects = scenario.exercise.injects if scenario.exercise is not None else ()
    return [name for one in injects for name in (one.picture, one.sound) if name]


def _finding(file: str, code: str, sentence: str, advice: str) -> Finding:
    return Finding(file, 1, 1, code, sentence, advice)


def _empty(file: str) -> Finding:
    return _finding(file, "VB110", "Het bestand is leeg.", "Maak een nieuwe kopie.")


def _placed(
    finding: Finding, file: str, place: Callable[[tuple[str | int, ...]], tuple[int, int]]
) -> Finding:
    inside = finding.path[2:]
    line, column = place(inside)
    return replace(finding, file=file, line=line, column=column, path=inside)
