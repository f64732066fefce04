"""The published schema is what the reader accepts, and the document of the format names every key."""

from __future__ import annotations

import re
from pathlib import Path

from vb_wizard.flowfiles.schema import schema, schema_text

DOCS = Path(__file__).parents[2] / "docs"


def test_the_published_schema_is_the_real_one() -> None:
    """`vb-wizard check --schema > docs/flow.schema.json` keeps it so."""
    assert (DOCS / "flow.schema.json").read_text(encoding="utf-8") == schema_text()


def test_every_reference_leads_somewhere() -> None:
    """No definition is missing and none is there for nothing."""
    made = schema()
    named = set(re.findall(r'"#/\$defs/(\w+)"', schema_text()))
    assert named == set(made["$defs"])


def test_every_key_is_described_and_in_the_document() -> None:
    """Whoever writes a flow finds each key in docs/flow-format.md and sees in the editor what it is for."""
    document = (DOCS / "flow-format.md").read_text(encoding="utf-8")
    for name, definition in schema()["$defs"].items():
        if name == "Condition":
            continue
        for key, part in definition.get("properties", {}).items():
            assert part.get("description", "").endswith("."), f"{name}.{key}"
            assert re.search(rf"\b{key}\b", document), f"{key} is not in docs/flow-format.md"
