"""The editor of scenarios as data: one part at a time as a form, with what the group sees of it and what still has to be done.

Neighbours: `application.training.editing` holds what is changed; `ui.screens.editor` draws this.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from vb_wizard.application.training.editing import Editing
from vb_wizard.application.training.own_scenarios import Looked
from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import DeedKind
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.findings import Finding, Path, Severity
from vb_wizard.presenters import editor_choices as choices
from vb_wizard.presenters.editor_cues import cue_words
from vb_wizard.presenters.editor_fields import ABOUT, Form
from vb_wizard.presenters.editor_preview import preview
from vb_wizard.presenters.editor_views import EditorView, FieldView, FindingRow, ItemView, SectionView
from vb_wizard.presenters.words_editor import EDITOR

_WITH_PARTS = ("questions", "dilemmas")
_NO_COPY = ("roles", "variables", ABOUT)
_LONGEST = 80
_TO_ITEM = ("exercise", "injects", 0)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked at: a section, and the path of one thing in it."""

    section: str = ABOUT
    item: Path = ()


def present_editor(
    editing: Editing, looked: Looked, shown: Shown, book: Book, *, is_saved: bool
) -> EditorView:
    """Return the screen.

    Args:
        editing: the scenario and its history.
        looked: what is wrong with it, as far as it was looked at.
        shown: what is looked at.
        book: what can be chosen from.
        is_saved: whether the file is like this.
    """
    exercise = editing.exercise
    rows = _rows(looked)
    items = tuple(_items(exercise, shown, book))
    fields = Form(editing.scenario, exercise, book).fields(shown.section, shown.item)
    told = {nearest_field(row.path, fields): row.text for row in reversed(rows) if _is_in(row.path, shown)}
    base: Path = ("exercise", shown.section)
    adds: list[tuple[Path, str]] = [] if shown.section == ABOUT else [(base, EDITOR.add[shown.section])]
    if shown.item and shown.section in _WITH_PARTS:
        adds = [*_inner_adds(shown), *adds]
    return EditorView(
        title=editing.scenario.title or EDITOR.untitled,
        state=EDITOR.saved if is_saved else EDITOR.draft,
        sections=tuple(_sections(exercise, rows, shown)),
        say=EDITOR.say[shown.section],
        items=items,
        fields=tuple(replace(one, trouble=told.get(one.path, "")) for one in fields),
        adds=tuple(adds),
        item=shown.item,
        can_copy=bool(shown.item) and shown.section not in _NO_COPY,
        preview=preview(editing.scenario, exercise, shown.item, book),
        findings=rows,
        verdict=_verdict(rows),
        can_undo=editing.can_undo,
        can_redo=editing.can_redo,
    )


def _inner_adds(shown: Shown) -> list[tuple[Path, str]]:
    kinds = ("options", "advisers") if shown.section == "dilemmas" else ("options",)
    return [((*shown.item, kind), EDITOR.add[kind]) for kind in kinds]


def _sections(exercise: Exercise, rows: tuple[FindingRow, ...], shown: Shown) -> Iterator[SectionView]:
    wrong = {section_of(row.path) for row in rows if row.is_error}
    for name, title in EDITOR.sections.items():
        count = "" if name == ABOUT else str(len(getattr(exercise, name)))
        yield SectionView(name, title, count, name in wrong, name == shown.section)


def _items(exercise: Exercise, shown: Shown, book: Book) -> Iterator[ItemView]:
    if shown.section == ABOUT:
        return
    row = getattr(exercise, shown.section)
    names: list[str | int] = list(row) if isinstance(row, Mapping) else list(range(len(row)))
    for number, name in enumerate(names, start=1):
        part, path = row[name], ("exercise", shown.section, name)
        title, note = choices.title_of(part), ""
        if shown.section == "roles":
            role = book.catalogue.roles.get(str(name))
            title = role.name if role is not None else EDITOR.nameless_role
        elif hasattr(part, "cue"):
            note = cue_words(part.cue, book, exercise)
        words = EDITOR.item_name.format(number=number, title=_short(title) or EDITOR.untitled)
        yield ItemView(path, words, _short(note), path == shown.item)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def section_of(path: Path) -> str:
    """Return the part in which something at a path is filled in; empty when that is not in this form."""
    if path[:1] == ("exercise",) and len(path) > 1 and path[1] in EDITOR.sections:
        return str(path[1])
    head = path[:2] if path[:1] == ("exercise",) else path[:1]
    about = (("title",), ("summary",), ("clock",), ("by",), ("flow",))
    inside = (("exercise", "aim"), ("exercise", "level"), ("exercise", "minutes"), ("exercise", "pace"))
    return ABOUT if head in (*about, *inside) else ""


def place_of(path: Path) -> Shown:
    """Return where something at a path is looked at."""
    section = section_of(path)
    return Shown(section or ABOUT, path[:3] if section not in ("", ABOUT) and len(path) > 2 else ())


def _is_in(path: Path, shown: Shown) -> bool:
    place = place_of(path)
    return bool(section_of(path)) and place.section == shown.section and place.item == shown.item


def first_of(exercise: Exercise, section: str) -> Path:
    """Return the path of the first thing in a part; empty when there is none."""
    if section == ABOUT:
        return ()
    row = getattr(exercise, section)
    names: list[str | int] = list(row) if isinstance(row, Mapping) else list(range(len(row)))
    return ("exercise", section, names[0]) if names else ()


def nearest_field(path: Path, fields: tuple[FieldView, ...]) -> Path:
    """Return the path of the field that goes with a path in the file; empty when there are no fields."""
    wanted = _as_field(path)

    def alike(field: FieldView) -> tuple[int, int]:
        same = 0
        for mine, theirs in zip(field.path, wanted, strict=False):
            if mine != theirs:
                break
            same += 1
        return same, -abs(len(field.path) - len(wanted))

    return max(fields, key=alike).path if fields else ()


def _as_field(path: Path) -> Path:
    """Return a path into a cue as the form has it."""
    if "cue" not in path:
        return path
    at = path.index("cue") + 1
    inside = path[at:]
    parts = {"at": "when", "by": "when", "wait": "wait", "wrong": "contacts"}
    last = inside[-1] if inside else ""
    if not inside:
        # What can never come is mostly a matter of time.
        return (*path[:at], "when")
    deeds = {kind.value for kind in DeedKind}
    named = next((parts[str(one)] for one in inside if one in parts), "")
    found = named or ("name" if last in deeds or (inside and inside[0] in ("after", "undone")) else "how")
    return (*path[:at], found)


def _rows(looked: Looked) -> tuple[FindingRow, ...]:
    found = sorted(looked.findings, key=lambda one: one.severity is not Severity.ERROR)
    return tuple(_row(one) for one in found)


def _row(finding: Finding) -> FindingRow:
    is_error = finding.severity is Severity.ERROR
    section = section_of(finding.path)
    where = EDITOR.sections.get(section, EDITOR.elsewhere)
    number = finding.path[2] if section not in ("", ABOUT) and len(finding.path) > len(_TO_ITEM) - 1 else ""
    if isinstance(number, int):
        where = EDITOR.numbered.format(where=where, number=number + 1)
    title = (EDITOR.must if is_error else EDITOR.may).format(where=where)
    return FindingRow(title, _plain(finding), finding.path, is_error)


def _plain(finding: Finding) -> str:
    """Return a finding in words for who never saw the file."""
    last = finding.path[-1] if finding.path else ""
    if finding.code in ("VB110", "VB111"):
        return EDITOR.too_few if last in EDITOR.add else EDITOR.nothing_filled
    if finding.code == "VB114":
        return EDITOR.no_moment
    if "``" in finding.sentence:
        return EDITOR.not_chosen
    return f"{finding.sentence} {finding.advice}".replace("`", "'").strip()


def _verdict(rows: tuple[FindingRow, ...]) -> str:
    wrong = sum(row.is_error for row in rows)
    if wrong:
        return EDITOR.wrong(wrong)
    return EDITOR.advised(len(rows)) if rows else EDITOR.fine
