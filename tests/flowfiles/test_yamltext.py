"""YAML as text: what is read is what was written, and what does not belong in a flow file is refused."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vb_wizard.flowfiles.yamltext import read_tree


def codes(text: str) -> list[str]:
    """Return the codes of what is found in a text."""
    return [one.code for one in read_tree("a.yaml", text).findings]


@pytest.mark.parametrize(
    "written",
    [
        "no",
        "on",
        "yes",
        "12:30",
        "012",
        "0x1F",
        "1e3",
        "~",
        "null",
        "true",
        "2026-11-23",
        "0201234567",
        ".5",
        "=",
        "<<",
    ],
)
def test_a_scalar_stays_as_it_was_written(written: str) -> None:
    """Nothing that looks like a number, a date, a time or a yes is turned into one."""
    assert read_tree("a.yaml", f"key: {written}\nlist: [{written}]\n").data == {
        "key": written,
        "list": [written],
    }


def test_a_key_stays_as_it_was_written() -> None:
    """Keys that look like something else stay text too."""
    assert read_tree("a.yaml", "no: 1\n012: 2\n").data == {"no": "1", "012": "2"}


def test_places_count_from_one() -> None:
    """A path gives the line and column of the value, and of the key when the value stands below it."""
    places = read_tree("a.yaml", "steps:\n  één: {phase: na}\n  twee:\n    tasks:\n      - id: x\n").places
    assert places.of(("steps", "één", "phase")) == (2, 16)
    assert places.of(("steps", "twee")) == (3, 3)
    assert places.of(("steps", "twee", "tasks", 0, "id")) == (5, 13)
    assert places.of(("steps", "twee", "tasks", 0, "gone", "deeper")) == (5, 9)
    assert places.of_key(("steps", "één", "phase")) == (2, 9)
    assert places.of(("nowhere",)) == (1, 1)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "VB103"),
        ("# alleen uitleg\n", "VB103"),
        ("a: [1, 2\n", "VB103"),
        ("a: 'open\n", "VB103"),
        ("a:\n\tb: c\n", "VB103"),
        ("a: @x\n", "VB103"),
        ("? [a, b]\n: c\n", "VB103"),
        ("a: \x07\n", "VB103"),
        ("a: b\0c\n", "VB101"),
        ("a: 1\na: 2\n", "VB104"),
        ("a: {b: 1, b: 2}\n", "VB104"),
        ("a: !!python/object/apply:os.system ['true']\n", "VB105"),
        ("!eigen a: 1\n", "VB105"),
        ("a: &x 1\nb: 2\n", "VB106"),
        ("a: &x [1]\nb: *x\n", "VB106"),
        ("<<: *x\n", "VB106"),
        ("a: 1\n---\nb: 2\n", "VB107"),
        (f"a: {'[' * 40}{']' * 40}\n", "VB108"),
    ],
)
def test_what_does_not_belong_is_found(text: str, code: str) -> None:
    """Each kind of slip has its code."""
    assert code in codes(text)


def test_a_bomb_of_aliases_stays_small() -> None:
    """Aliases are never followed, so a text that would become gigantic is refused at once."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    start = time.perf_counter()
    tree = read_tree("a.yaml", "\n".join(lines))
    assert time.perf_counter() - start < 2
    assert {one.code for one in tree.findings} == {"VB106"}


def test_very_deep_brackets_do_no_harm() -> None:
    """A hundred thousand brackets are refused without exhausting the stack."""
    assert "VB108" in codes("a: " + "[" * 100_000)


def test_nothing_is_executed() -> None:
    """A tag that asks for Python gives a finding and the plain text."""
    tree = read_tree("a.yaml", "a: !!python/name:os.getcwd ''\n")
    assert tree.data == {"a": ""}
    assert [one.code for one in tree.findings] == ["VB105"]


def test_two_slips_give_two_findings() -> None:
    """Reading goes on after a slip that leaves the rest clear."""
    found = read_tree("a.yaml", "a: 1\na: 2\nb: !t 3\n").findings
    assert [(one.line, one.column, one.code) for one in found] == [(2, 1, "VB104"), (3, 4, "VB105")]


@given(st.text(max_size=200))
def test_any_text_gives_data_or_a_finding(text: str) -> None:
    """Whatever is in a file, reading it does not raise."""
    tree = read_tree("a.yaml", text)
    assert tree.data is not None or tree.findings
    assert all(one.line >= 1 and one.column >= 1 and one.sentence for one in tree.findings)
