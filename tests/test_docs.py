"""The documents say what the code does: commands, findings, words, decisions and the two ways to start."""

from __future__ import annotations

import ast
import io
import re
from contextlib import redirect_stdout, suppress
from pathlib import Path

from vb_wizard.cli.dispatch import main

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINK = re.compile(r"\[[^\]]*\]\((?!https?://|mailto:|#)([^)#\s]+)")


def help_of(*command: str) -> str:
    """What `vb-wizard ... --help` prints."""
    said = io.StringIO()
    with redirect_stdout(said), suppress(SystemExit):
        main([*command, "--help"])
    return said.getvalue()


def commands() -> list[str]:
    """The commands of the command line, as it prints them itself."""
    return re.findall(r"^  ([a-z]+) {2,}\w", help_of(), re.MULTILINE)


def test_every_command_is_in_the_readme() -> None:
    """The table of commands in README.md has every command, and none that does not exist."""
    shown = set(re.findall(r"^\| `vb-wizard ([a-z]+)", README, re.MULTILINE))
    assert {"check", "play"} <= shown
    assert shown == set(commands())


def test_every_command_explains_itself() -> None:
    """Each command has a help text of its own, which names what it is given."""
    for command in commands():
        assert command in help_of(command)


def test_every_make_target_is_explained() -> None:
    """The targets that the README names exist, and each target says what it does."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert targets == set(re.findall(r"^([a-z]+):.*## \w", makefile, re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)`", README)) <= targets
    assert {"run", "test"} <= set(re.findall(r"^make ([a-z]+)", README, re.MULTILINE))


def test_every_finding_has_a_page() -> None:
    """Each code in the source has a page in docs/findings, and no page is about a code that is gone."""
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    codes = {code for text in sources for code in re.findall(r"\bVB\d{3}\b", text)}
    pages = {page.stem for page in (DOCS / "findings").glob("VB*.md")}
    assert len(codes) > 10
    assert codes == pages


def test_every_word_of_the_field_is_in_the_glossary() -> None:
    """Each public class of `domain` has a line in docs/glossary.md."""
    glossary = set(re.findall(r"`(\w+)`", (DOCS / "glossary.md").read_text(encoding="utf-8")))
    trees = (
        ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "src/vb_wizard/domain").glob("*.py")
    )
    public = {
        node.name
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name[0] != "_"
    }
    assert len(public) > 30
    assert public - glossary == set()


def test_decisions_are_numbered() -> None:
    """Decisions count from 0001 without gaps, carry their number in the title and say how they stand."""
    pages = sorted((DOCS / "decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.startswith(f"# {page.name[:4]}. "), page.name
        for heading in ("Status", "Context", "Decision", "Consequences"):
            assert f"\n## {heading}\n" in text, f"{page.name} has no {heading}"


def test_links_between_documents_lead_somewhere() -> None:
    """A relative link or picture in README, CHANGELOG or docs points to a file that exists."""
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")]
    dead = [
        f"{page.relative_to(ROOT)} -> {target}"
        for page in pages
        for target in LINK.findall(page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert dead == []


def test_the_changelog_knows_this_version() -> None:
    """The version of the package has a section in CHANGELOG.md."""
    from vb_wizard import __version__

    assert f"\n## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_licence_is_whole() -> None:
    """LICENSE is the European Union Public Licence 1.2 from its title to the last sentence of its appendix."""
    text = " ".join((ROOT / "LICENSE").read_text(encoding="utf-8").split())
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2 EUPL © the European Union 2007, 2016")
    assert text.endswith("require the production of a new EUPL version.")
    assert all(f" {number}. " in text for number in range(1, 16))
