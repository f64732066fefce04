"""Reading a folder: all findings at once, no false alarm after a slip elsewhere, and never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.kitchen_sink import changed, kitchen_sink
from vb_wizard.domain.findings import Severity
from vb_wizard.flowfiles.reading import read


def lines(texts: dict[str, str]) -> list[str]:
    """Return what is found, as it is printed."""
    return [str(one) for one in read(texts).findings]


def test_the_same_texts_give_the_same_reading() -> None:
    """Reading depends on nothing but the texts, not even on their order."""
    texts = kitchen_sink()
    assert read(texts) == read(dict(reversed(texts.items())))


def test_the_book_knows_its_texts_by_hash() -> None:
    """A change in a flow changes the hash, a change in a story does not."""
    plain, flow, story = (
        read(texts).book
        for texts in (
            kitchen_sink(),
            changed("stam.yaml", "", "# x\n"),
            changed("scenarios/verhaal.yaml", "", "# x\n"),
        )
    )
    assert plain is not None
    assert flow is not None
    assert story is not None
    assert plain.sha256 != flow.sha256
    assert plain.sha256 == story.sha256


def test_all_slips_of_all_files_are_told_at_once() -> None:
    """Whoever maintains the files sees everything, in order of file and line."""
    texts = changed("stam.yaml", "who: secretaris", "woh: secretaris")
    texts["stam.yaml"] = texts["stam.yaml"].replace("phase: tijdens", "phase: straks")
    texts["spoor.yaml"] = texts["spoor.yaml"].replace("kind: track", "kind: spoor")
    found = read(texts).findings
    assert [(one.file, one.code) for one in found] == [
        ("spoor.yaml", "VB112"), ("stam.yaml", "VB112"), ("stam.yaml", "VB112"), ("stam.yaml", "VB109"),
    ]  # fmt: skip
    assert [one.line for one in found] == sorted(one.line for one in found[:1]) + sorted(
        one.line for one in found[1:]
    )


def test_a_sentence_helps() -> None:
    """A finding is file, line, column, code, what is wrong and what was probably meant."""
    assert lines(changed("stam.yaml", "who: secretaris", "woh: secretaris")) == [
        "stam.yaml:92:75 VB109 De sleutel `woh` bestaat hier niet. Bedoelt u `who`?"
    ]
    assert lines(
        changed("stam.yaml", "phase: na\n    title: Afgerond", "phase: straks\n    title: Afgerond")
    ) == ["stam.yaml:103:12 VB112 `straks` kan hier niet. Kies uit: voor, tijdens, na."]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("deel.yaml", "kind: track", "kind: treck"),
        ("deel.yaml", "flow: deel", "flow: [deel"),
        ("catalogue/facts.yaml", "kind: choices", "kind: keuzes"),
        ("catalogue/rest.yaml", "name: Meldkamer", "naam: Meldkamer"),
        ("catalogue/rest.yaml", "contacts:", "contacts"),
        ("catalogue/rest.yaml", "contacts:", "contact:"),
        ("scenarios/verhaal.yaml", "flow: stam", "flaw: stam"),
    ],
)
def test_one_slip_gives_no_false_alarm(file: str, old: str, new: str) -> None:
    """What cannot be read is not also called unknown or unused everywhere it is named."""
    found = read(changed(file, old, new)).findings
    assert found
    assert {one.file for one in found} == {file}
    assert all(one.code.startswith("VB1") for one in found), [str(one) for one in found]


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("stam.yaml", "next: wanneer", "next: waneer", "VB203"),
        ("deel.yaml", "{soort_bewijs: brief}", "{soort_bewijs: breif}", "VB202"),
        ("alarm.yaml", "{gevaar_voorbij: ja}", "{gevaar_vorbij: ja}", "VB201"),
        ("stam.yaml", "run: deel", "run: dee", "VB204"),
    ],
)
def test_a_wrong_name_is_one_error(file: str, old: str, new: str, code: str) -> None:
    """A name that does not exist is not also the cause of a gap, an unreachable step or an endless loop."""
    found = read(changed(file, old, new)).findings
    assert [one.code for one in found if one.severity is Severity.ERROR] == [code], [
        str(one) for one in found
    ]


def test_a_book_with_a_hole_is_no_book() -> None:
    """As long as a file cannot be read there is no book, but a broken story does not stop the flows."""
    assert read(changed("deel.yaml", "kind: track", "kind: treck")).book is None
    broken = read(changed("scenarios/verhaal.yaml", "clock:", "klok:"))
    assert broken.book is not None
    assert broken.scenarios == ()


def test_a_half_written_file_is_told() -> None:
    """A file that was cut off while it was saved gives findings, wherever the cut falls."""
    text = kitchen_sink()["stam.yaml"]
    for length in range(0, len(text), 97):
        reading = read({**kitchen_sink(), "stam.yaml": text[:length]})
        assert reading.findings, length


@pytest.mark.parametrize(
    "text", ["", "[]", "x", "42", "- a\n- b\n", "facts: []", "facts: {a: b}", "steps: {a: b}", "{}"]
)
@pytest.mark.parametrize("file", ["nieuw.yaml", "catalogue/nieuw.yaml", "scenarios/nieuw.yaml"])
def test_a_file_of_another_shape_is_told(file: str, text: str) -> None:
    """A list, a word or an empty block where a file should be gives findings in that file."""
    found = read({**kitchen_sink(), file: text}).findings
    if (file, text) != ("catalogue/nieuw.yaml", "{}"):
        assert found
    assert {one.file for one in found} <= {file}


@given(st.data())
def test_shuffled_content_never_raises(data: st.DataObject) -> None:
    """Whatever piece of a file is lost, doubled or replaced, the result is a reading."""
    texts = kitchen_sink()
    file = data.draw(st.sampled_from(sorted(texts)))
    text = texts[file]
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, min(len(text), start + 60)))
    put = data.draw(st.sampled_from(["", "x", "{", "[", ": ", "\n", "- ", "null", text[start:stop] * 2]))
    texts[file] = text[:start] + put + text[stop:]
    reading = read(texts)
    assert all(one.file and one.line >= 1 for one in reading.findings)


def test_an_empty_folder_is_clean() -> None:
    """Without files there is nothing wrong and nothing to open."""
    reading = read({})
    assert reading.findings == ()
    assert reading.book is not None
    assert reading.book.flows == {}
