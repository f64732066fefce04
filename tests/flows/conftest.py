"""The national flows, read once for all tests."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from vb_wizard.domain.book import Book
from vb_wizard.engine.machine import CompiledBook, compile_book
from vb_wizard.flowfiles.library import FlowFolder

FLOWS = Path(__file__).parents[2] / "flows"
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def library(compiled_forms: Path) -> FlowFolder:
    """Return the library of the national flows."""
    return FlowFolder(FLOWS, TODAY, compiled_forms)


@pytest.fixture(scope="session")
def book(library: FlowFolder) -> Book:
    """Return the national book."""
    return library.book()


@pytest.fixture(scope="session")
def compiled(book: Book) -> CompiledBook:
    """Return the national book, compiled."""
    return compile_book(book)
