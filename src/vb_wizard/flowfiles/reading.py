"""Reading: from the texts of a folder to book, scenarios and everything that is wrong with them.

Neighbours: `texts` gives the texts, `catalogue_reading` merges the catalogue, the translators make domain objects, `proof`
examines the book; `compiled` keeps the result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.flow import Flow
from vb_wizard.domain.letter import Letter
from vb_wizard.domain.overlay import Overlay
from vb_wizard.domain.overlaying import OVERLAY
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.catalogue_reading import CatalogueReader
from vb_wizard.flowfiles.complaints import Complaints
from vb_wizard.flowfiles.document_parts import Document
from vb_wizard.flowfiles.flow_documents import FlowDocument
from vb_wizard.flowfiles.letter_documents import LetterDocument
from vb_wizard.flowfiles.overlay_reading import OverlaidReading, read_overlay
from vb_wizard.flowfiles.places import Places
from vb_wizard.flowfiles.readout import Reading
from vb_wizard.flowfiles.scenario_documents import ScenarioDocument
from vb_wizard.flowfiles.texts import CATALOGUE, LETTERS, MEDIA, OVERLAY_FILE, SCENARIOS, book_texts, hash_of
from vb_wizard.flowfiles.translate_flow import translate_flow
from vb_wizard.flowfiles.translate_letter import translate_letter
from vb_wizard.flowfiles.translate_scenario import translate_scenario
from vb_wizard.flowfiles.validation import validate
from vb_wizard.flowfiles.yamltext import Tree, read_tree
from vb_wizard.proof.examine import examine, reviews
from vb_wizard.proof.subject import Subject

D = TypeVar("D", bound=Document)


@dataclass
class _Files:
    """Where everything came from: places by file, and the file of each flow, letter, scenario and catalogue entry."""

    places: dict[str, Places] = field(default_factory=dict)
    flows: dict[str, str] = field(default_factory=dict)
    letters: dict[str, str] = field(default_factory=dict)
    scenarios: dict[str, str] = field(default_factory=dict)
    entries: dict[tuple[str, str], str] = field(default_factory=dict)

    def located(self, finding: Finding) -> Finding:
        """Return a finding of `proof` with its file, line and column; its path becomes the path in that file."""
        path = finding.path
        match path:
            case ("flows", str(name), *_):
                file, inside = self.flows.get(name, ""), path[2:]
            case ("letters", str(name), *_):
                file, inside = self.letters.get(name, ""), path[2:]
            case ("scenarios", str(name), *_):
                file, inside = self.scenarios.get(name, ""), path[2:]
            case ("catalogue", str(section), str(name), *_):
                file, inside = self.entries.get((section, name), ""), path[1:]
            case (str(first), *_) if first == OVERLAY:
                file, inside = OVERLAY_FILE, path[1:]
            case _:
                return finding
        line, column = self.places.get(file, Places()).of(inside)
        return replace(finding, file=file, line=line, column=column, path=inside)


class _Reader:
    """Reads the texts once."""

    def __init__(self, texts: Mapping[str, str], calendar: WorkingDays | None) -> None:
        self._texts = texts
        self._calendar = calendar
        self._files = _Files()
        self._findings: list[Finding] = []
        self._lost: set[str] = set()
        self._is_blind = False

    def read(self) -> Reading:
        media = frozenset(name.removeprefix(MEDIA) for name in self._texts if name.startswith(MEDIA))
        texts = {name: text for name, text in sorted(self._texts.items()) if not name.startswith(MEDIA)}
        trees = {name: read_tree(name, text) for name, text in texts.items()}
        for name, tree in trees.items():
            self._files.places[name] = tree.places
            self._findings += tree.findings
        catalogue = self._catalogue(
            {name: tree for name, tree in trees.items() if name.startswith(CATALOGUE)}
        )
        flows = self._flows({name: tree for name, tree in trees.items() if "/" not in name}, catalogue)
        letters = self._letters({name: tree for name, tree in trees.items() if name.startswith(LETTERS)})
        kept = book_texts(self._texts)
        book = Book(hash_of(kept), catalogue, flows, letters=letters)
        overlay = self._overlay(trees, book)
        book_is_whole = not any(
            one.severity is Severity.ERROR for one in self._findings if not one.file.startswith(SCENARIOS)
        )
        scenarios = self._scenarios(
            {name: tree for name, tree in trees.items() if name.startswith(SCENARIOS)}
        )
        is_whole = not any(one.severity is Severity.ERROR for one in self._findings)
        subject = Subject(book, scenarios, frozenset(self._lost), is_whole, media)
        examined = () if self._is_blind else tuple(self._files.located(one) for one in examine(subject))
        self._findings += examined
        dated = tuple((day, self._files.located(one)) for day, one in reviews(subject))
        if overlay is not None and not self._is_blind:
            overlaid = OverlaidReading.of(subject, overlay, self._files.located, self._calendar)
            self._findings += overlaid.findings(frozenset(examined))
            book, dated = overlaid.merged.book, tuple(overlaid.reviews())
        subject.let_go()
        return Reading(book if book_is_whole else None, scenarios, _in_order(self._findings), dated)

    def _overlay(self, trees: Mapping[str, Tree], book: Book) -> Overlay | None:
        if OVERLAY_FILE not in trees:
            return None
        overlay, findings = read_overlay(trees[OVERLAY_FILE], book)
        self._findings += findings
        return overlay

    def _catalogue(self, trees: Mapping[str, Tree]) -> Catalogue:
        reader = CatalogueReader()
        for name, tree in trees.items():
            if tree.data is None:
                self._is_blind = True
            else:
                reader.add(name, tree)
        catalogue = reader.catalogue()
        self._findings += reader.findings
        self._lost |= reader.lost
        self._is_blind |= reader.lost_a_section
        self._files.entries = reader.files
        return catalogue

    def _flows(self, trees: Mapping[str, Tree], catalogue: Catalogue) -> dict[str, Flow]:
        written: dict[str, FlowDocument] = {}
        for name, tree in trees.items():
            document = self._document(FlowDocument, name, tree)
            if document is None:
                self._lost.add(name.removesuffix(".yaml"))
            elif self._is_new("flow", document.flow, name, self._files.flows):
                written[document.flow] = document
        titles = {name: document.title for name, document in written.items()}
        flows = {}
        for name, document in written.items():
            complaints = self._complaints(self._files.flows[name])
            flows[name] = translate_flow(document, catalogue.facts, titles, complaints)
            self._findings += complaints.found
        return flows

    def _letters(self, trees: Mapping[str, Tree]) -> dict[str, Letter]:
        letters = {}
        for name, tree in trees.items():
            document = self._document(LetterDocument, name, tree)
            if document is not None and self._is_new("letter", document.letter, name, self._files.letters):
                complaints = self._complaints(name)
                letters[document.letter] = translate_letter(document, complaints)
                self._findings += complaints.found
        return letters

    def _scenarios(self, trees: Mapping[str, Tree]) -> tuple[Scenario, ...]:
        found = []
        for name, tree in trees.items():
            document = self._document(ScenarioDocument, name, tree)
            if document is not None and self._is_new(
                "scenario", document.scenario, name, self._files.scenarios
            ):
                found.append(translate_scenario(document, self._complaints(name)))
        return tuple(sorted(found, key=lambda scenario: scenario.title))

    def _document(self, model: type[D], name: str, tree: Tree) -> D | None:
        if tree.data is None:
            return None
        document, findings = validate(model, tree.data, tree.places, name)
        self._findings += findings
        return document

    def _is_new(self, key: str, found: str, file: str, files: dict[str, str]) -> bool:
        stem = file.rpartition("/")[2].removesuffix(".yaml")
        complaints = self._complaints(file)
        if found != stem:
            complaints.add(
                "VB120",
                (key,),
                f"De naam `{found}` is anders dan de bestandsnaam `{stem}`.",
                "Maak ze gelijk.",
            )
        is_new = found not in files
        if is_new:
            files[found] = file
        else:
            complaints.add(
                "VB119",
                (key,),
                f"De naam `{found}` staat ook in {files[found]}.",
                "Geef een van beide een andere naam.",
            )
        self._findings += complaints.found
        return is_new

    def _complaints(self, file: str) -> Complaints:
        return Complaints(file, self._files.places[file])


def read(texts: Mapping[str, str], calendar: WorkingDays | None = None) -> Reading:
    """Read and examine the texts of a folder, by name, with an overlay when there is one. Never raises on content.

    Args:
        texts: the texts by name.
        calendar: counts the terms that an overlay changes; None for a calendar without holidays.
    """
    return _Reader(texts, calendar).read()


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(
        sorted(set(findings), key=lambda one: (one.file, one.line, one.column, one.code, one.sentence))
    )
