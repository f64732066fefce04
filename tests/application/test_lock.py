"""The lock: which codes it takes, and how long somebody waits who does not know it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes.case_store import FixedClock
from tests.fakes.small_office import NOW, MemoryCodeStore
from vb_wizard.application.lock import ScreenLock
from vb_wizard.domain.errors import KnownError


class Full(MemoryCodeStore):
    """A store on a disk that became full."""

    def keep_failures(self, count: int, last: object) -> None:
        """Refuse."""
        raise KnownError("De schijf is vol.")


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands still."""
    return FixedClock(NOW)


@pytest.fixture
def lock(clock: FixedClock) -> ScreenLock:
    """A lock with a code."""
    lock = ScreenLock(MemoryCodeStore(), clock)
    lock.set_code("zomer-2019", "zomer-2019")
    return lock


@pytest.mark.parametrize(
    ("code", "again", "why"),
    [("123", "123", "te kort"), ("1234", "1243", "niet hetzelfde"), ("    ", "    ", "te kort")],
)
def test_a_code_that_helps_nobody_is_refused(clock: FixedClock, code: str, again: str, why: str) -> None:
    """Too short or typed differently the second time: nothing is kept, and it says why."""
    lock = ScreenLock(MemoryCodeStore(), clock)
    with pytest.raises(KnownError, match=why):
        lock.set_code(code, again)
    assert not lock.is_set


def test_the_right_code_opens_at_any_time(lock: ScreenLock) -> None:
    """A few wrong tries before it cost nothing."""
    assert not lock.try_code("zomer")
    assert not lock.try_code("")
    assert lock.try_code("zomer-2019")
    assert not lock.wait


def test_each_wrong_code_makes_the_wait_longer_up_to_a_minute(lock: ScreenLock, clock: FixedClock) -> None:
    """Guessing takes ever more time, and somebody who forgot it never waits for long."""
    waits = []
    for _ in range(9):
        assert not lock.try_code("fout")
        waits.append(int(lock.wait.total_seconds()))
        clock.moment += lock.wait
    assert waits == [0, 0, 5, 10, 20, 40, 60, 60, 60]
    assert lock.try_code("zomer-2019")


def test_during_a_wait_nothing_is_tried(lock: ScreenLock, clock: FixedClock) -> None:
    """Also the right code waits, and trying too early does not make it longer."""
    for _ in range(3):
        lock.try_code("fout")
    assert not lock.try_code("zomer-2019")
    assert lock.wait == timedelta(seconds=5)
    clock.moment += timedelta(seconds=5)
    assert lock.try_code("zomer-2019")


def test_a_clock_that_is_set_back_keeps_nobody_out(lock: ScreenLock, clock: FixedClock) -> None:
    """The wait is never longer than it was meant to be."""
    for _ in range(3):
        lock.try_code("fout")
    clock.moment -= timedelta(days=1)
    assert lock.wait == timedelta(seconds=5)


def test_a_new_start_remembers_the_wrong_codes(clock: FixedClock) -> None:
    """Closing the wizard and opening it again does not make guessing quicker."""
    store = MemoryCodeStore()
    store.keep("zomer-2019")
    first = ScreenLock(store, clock)
    for _ in range(4):
        first.try_code("fout")
        clock.moment += timedelta(seconds=0 if first.wait else 1)
        clock.moment += first.wait
    first.try_code("fout")
    assert ScreenLock(store, clock).wait == first.wait > timedelta()


def test_a_full_disk_lets_the_right_code_in_and_wrong_ones_wait(clock: FixedClock) -> None:
    """What cannot be written is remembered as long as the wizard runs."""
    lock = ScreenLock(Full(), clock)
    lock.set_code("zomer-2019", "zomer-2019")
    for _ in range(3):
        assert not lock.try_code("fout")
    assert lock.wait
    clock.moment += lock.wait
    assert lock.try_code("zomer-2019")


def test_only_the_code_takes_the_lock_away(lock: ScreenLock) -> None:
    """Whoever walks by an open window cannot remove it."""
    assert not lock.remove("fout")
    assert lock.is_set
    assert lock.remove("zomer-2019")
    assert not lock.is_set
