"""Every finding: one slip in a clean set of flows brings it about, and it points at the slip."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.fakes.kitchen_sink import changed, kitchen_sink
from tests.proof.slips import ELSEWHERE, SLIPS, Slip
from vb_wizard.domain.findings import Severity
from vb_wizard.flowfiles.reading import read

SRC = Path(__file__).parents[2] / "src"


def test_the_clean_set_is_clean() -> None:
    """The set that uses every feature once has no findings, so whatever a slip brings about is its own."""
    assert [str(one) for one in read(kitchen_sink()).findings] == []


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip.code}-{slip.new[:20].strip()}")
def test_a_slip_is_found_where_it_is(slip: Slip) -> None:
    """A slip gives its own code, at the very place where somebody has to look."""
    texts = changed(slip.file, slip.old, slip.new)
    found = [one for one in read(texts).findings if one.code == slip.code]
    assert found, [str(one) for one in read(texts).findings]
    file = slip.where or slip.file
    pointed_at = [
        texts[one.file].split("\n")[one.line - 1][one.column - 1 :] for one in found if one.file == file
    ]
    assert any(text.startswith(slip.at) for text in pointed_at), [(str(one)) for one in found]
    assert all(one.sentence.endswith(".") and one.advice for one in found)


def test_every_code_is_brought_about() -> None:
    """Each code in the source is brought about by a slip or by a test elsewhere."""
    codes = {
        code
        for path in SRC.rglob("*.py")
        for code in re.findall(r'"(VB\d{3})"', path.read_text(encoding="utf-8"))
    }
    assert codes == {slip.code for slip in SLIPS} | ELSEWHERE


def test_the_index_lists_every_page() -> None:
    """docs/findings/README.md names each page with its title, in order."""
    pages = SRC.parent / "docs" / "findings"
    listed = re.findall(
        r"^- \[(VB\d{3})\]\(\1\.md\) (.+)$", (pages / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    titles = [
        page.read_text(encoding="utf-8").splitlines()[0].split(" ", 2)[1:]
        for page in sorted(pages.glob("VB*.md"))
    ]
    assert [list(one) for one in listed] == titles


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip.code}-{slip.new[:20].strip()}")
def test_the_page_says_how_bad_it_is(slip: Slip) -> None:
    """What the page of a code calls an error is one, and so with a warning and a note."""
    page = (SRC.parent / "docs" / "findings" / f"{slip.code}.md").read_text(encoding="utf-8")
    found = read(changed(slip.file, slip.old, slip.new)).findings
    severities = {one.severity for one in found if one.code == slip.code}
    words = {"Fout": Severity.ERROR, "Waarschuwing": Severity.WARNING, "Mededeling": Severity.NOTE}
    told = [words[word] for word in re.findall(r"^(Fout|Waarschuwing|Mededeling): ", page, re.MULTILINE)]
    assert told == list(severities)
