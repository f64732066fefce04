"""Reading dates and times as people type them."""

from __future__ import annotations

from datetime import date, time

import pytest

from vb_wizard.ui.parts.moments import read_date, read_time, write_date, write_time

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("23-11-2026", TODAY),
        ("1/2/2027", date(2027, 2, 1)),
        (" 5.6.26 ", date(2026, 6, 5)),
        ("23 11", TODAY),
        ("29-02-2028", date(2028, 2, 29)),
        ("29-02-2026", None),
        ("31-11", None),
        ("morgen", None),
        ("", None),
        ("2026-11-23", None),
        ("23-11-20261", None),
    ],
)
def test_a_date_is_read_as_it_is_meant(typed: str, meant: date | None) -> None:
    """Day first, the year may be left out or short, and what is no date is no date."""
    assert read_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9:05", time(9, 5)),
        ("0905", time(9, 5)),
        ("23.59", time(23, 59)),
        ("7u30", time(7, 30)),
        ("24:00", None),
        ("9:61", None),
        ("9", None),
        ("negen uur", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_it_is_meant(typed: str, meant: time | None) -> None:
    """With a colon, a dot, a u or nothing between hours and minutes."""
    assert read_time(typed) == meant


def test_what_is_written_is_read_back() -> None:
    """Writing and reading are each other's opposite."""
    assert read_date(write_date(TODAY), date(2020, 1, 1)) == TODAY
    assert read_time(write_time(time(9, 5))) == time(9, 5)
