"""Where the key is kept: the keyring where there is a usable one, otherwise a private file; never a second key."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from contextlib import closing

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.keys import KeyKeeper, KeyPlace
from vb_wizard.storage.opening import open_case_store


class MemoryKeyring(KeyringBackend):
    """A keyring in memory that can be broken, or forget."""

    priority = 9

    def __init__(self, *, forgets: bool = False, breaks: bool = False) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.forgets = forgets
        self.breaks = breaks

    def get_password(self, service: str, username: str) -> str | None:
        """Return what was kept."""
        if self.breaks:
            raise OSError("the bus is gone")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it, or pretend to."""
        if self.breaks:
            raise OSError("the bus is gone")
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        del self.kept[service, username]


@pytest.fixture
def use_keyring(monkeypatch: pytest.MonkeyPatch) -> Callable[[KeyringBackend], None]:
    """Give a function that makes a backend the keyring of the system."""

    def use(backend: KeyringBackend) -> None:
        monkeypatch.setattr(keyring.core, "_keyring_backend", backend)

    return use


def test_a_usable_keyring_keeps_the_key(
    folder: DataFolder, new_header: Callable[..., CaseHeader], use_keyring: Callable[[KeyringBackend], None]
) -> None:
    """The key is in the keyring and in no file; the store opens again with it, and says where the key is."""
    ring = MemoryKeyring()
    use_keyring(ring)
    with closing(open_case_store(folder)) as store:
        store.create(new_header(), {}, []).close()
        assert "de sleutel staat in de sleutelbos van uw account" in store.protection
    (digits,) = ring.kept.values()
    assert not folder.key_file.exists()
    assert all(digits.encode() not in path.read_bytes() for path in folder.root.rglob("*") if path.is_file())
    with closing(open_case_store(folder)) as store:
        assert len(store.headers()) == 1
    assert len(ring.kept) == 1


@pytest.mark.parametrize("loss", ["forgotten", "broken"])
def test_a_keyring_that_lost_the_key_is_said(
    folder: DataFolder, use_keyring: Callable[[KeyringBackend], None], loss: str
) -> None:
    """When the keyring no longer gives the key, the store stays shut and no new key is made."""
    ring = MemoryKeyring()
    use_keyring(ring)
    open_case_store(folder).close()
    before = folder.database.read_bytes()
    ring.kept.clear()
    ring.breaks = loss == "broken"
    with pytest.raises(KnownError, match="sleutelbos") as caught:
        open_case_store(folder)
    assert "blijft staan" in caught.value.safe
    assert folder.database.read_bytes() == before
    assert (ring.kept, folder.key_file.exists()) == ({}, False)


@pytest.mark.parametrize(
    "backend",
    [fail.Keyring(), null.Keyring(), MemoryKeyring(forgets=True), MemoryKeyring(breaks=True)],
    ids=["fail", "null", "forgets", "breaks"],
)
def test_without_a_usable_keyring_the_key_is_in_a_private_file(
    folder: DataFolder, use_keyring: Callable[[KeyringBackend], None], backend: KeyringBackend
) -> None:
    """A keyring that refuses or forgets is passed over; only the user can read the file, and the app says so."""
    use_keyring(backend)
    with closing(open_case_store(folder)) as store:
        assert (
            "in het bestand 'sleutel' in de gegevensmap, dat alleen uw account kan lezen" in store.protection
        )
    assert not folder.keyring_note.exists()
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.key_file.stat().st_mode) == 0o600


def test_a_file_can_be_asked_for(folder: DataFolder, use_keyring: Callable[[KeyringBackend], None]) -> None:
    """Where a file is asked for, a usable keyring is not touched."""
    ring = MemoryKeyring()
    use_keyring(ring)
    assert KeyKeeper(folder, force_file=True).find_or_make().place is KeyPlace.FILE
    assert ring.kept == {}


def test_keys_are_random_and_made_once(folder: DataFolder) -> None:
    """A key has 256 bits, is found again as it was made, and does not show in a log."""
    keeper = KeyKeeper(folder, force_file=True)
    key = keeper.find_or_make()
    assert len(bytes.fromhex(key.digits)) == 32
    assert keeper.find() == keeper.find_or_make() == key
    assert key.digits not in repr(key)
    folder.key_file.unlink()
    assert keeper.find_or_make() != key


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_a_key_file_that_others_can_read_is_closed_again(folder: DataFolder) -> None:
    """A key file that was copied with loose rights gets its tight rights back."""
    keeper = KeyKeeper(folder, force_file=True)
    keeper.find_or_make()
    folder.key_file.chmod(0o644)
    keeper.find()
    assert stat.S_IMODE(folder.key_file.stat().st_mode) == 0o600
