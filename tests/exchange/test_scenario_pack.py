"""A scenario as one file, and files that only look like it."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from vb_wizard.application.training.bringing_in import Pack
from vb_wizard.domain.errors import KnownError
from vb_wizard.exchange import scenario_pack
from vb_wizard.exchange.scenario_pack import from_pack, to_pack

PACK = Pack("proef", "Een proef", "scenario: proef\n", {"hoofd": "2026.11"}, {"mail.png": b"\x89PNG"})


def rebuilt(parts: dict[str, bytes], *, seal: bool = True) -> bytes:
    """A package of these parts; sealed with hashes that fit unless said otherwise."""
    old = zipfile.ZipFile(io.BytesIO(to_pack(PACK)))
    every = {name: old.read(name) for name in old.namelist()} | parts
    if seal:
        manifest = json.loads(every["manifest.json"])
        files = {name: one for name, one in every.items() if name != "manifest.json"}
        manifest["files"] = {
            name: scenario_pack.hashlib.sha256(one).hexdigest() for name, one in files.items()
        }
        every["manifest.json"] = json.dumps(manifest).encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in every.items():
            package.writestr(name, content)
    return target.getvalue()


def manifest(**changes: object) -> dict[str, bytes]:
    """The manifest with something else in it."""
    old = json.loads(zipfile.ZipFile(io.BytesIO(to_pack(PACK))).read("manifest.json"))
    return {"manifest.json": json.dumps({**old, **changes}).encode()}


def test_what_goes_in_comes_out() -> None:
    """A pack gives back its text, its media and its versions, and is the same file every time."""
    assert from_pack(to_pack(PACK)) == PACK
    assert to_pack(PACK) == to_pack(PACK)
    assert from_pack(rebuilt({})) == PACK


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"geen zip", "geen pakket"),
        (to_pack(PACK)[:-30], "geen pakket"),
        (rebuilt({"../../buiten.yaml": b"x"}), "niet hoort"),
        (rebuilt({"/etc/iets": b"x"}), "niet hoort"),
        (rebuilt({"media/../x.png": b"x"}), "niet hoort"),
        (rebuilt({"media/.verborgen": b"x"}), "niet hoort"),
        (rebuilt({"programma.py": b"x"}), "niet hoort"),
        (rebuilt({"scenario.yaml": b"anders"}, seal=False), "veranderd"),
        (rebuilt({"media/extra.png": b"x"}, seal=False), "veranderd"),
        (rebuilt({"scenario.yaml": b"\xff\xfe"}), "UTF-8"),
        (rebuilt({"manifest.json": b"[" * 100_000}, seal=False), "geen pakket"),
        (rebuilt(manifest(version=2)), "andere versie"),
        (rebuilt(manifest(format="iets")), "geen pakket"),
        (rebuilt(manifest(scenario="../weg")), "niet goed"),
        (rebuilt(manifest(flows=[])), "niet goed"),
        (rebuilt({"media/groot.wav": b"\0" * (scenario_pack.MOST_BYTES + 1)}), "groter dan"),
    ],
)
def test_what_is_not_sound_is_refused(content: bytes, words: str) -> None:
    """A way out of the folder, a strange part, a changed part, a later version and a bomb are each refused with what to do."""
    with pytest.raises(KnownError) as refused:
        from_pack(content)
    assert words in str(refused.value)
    assert "Er is niets overgenomen." in str(refused.value)
