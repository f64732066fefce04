"""Reads a PDF back: its text by page, its outline and its raw bytes, for tests only."""

from __future__ import annotations

import re

import pypdfium2


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page, with plain newlines."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            words = page.get_textpage()
            texts.append(words.get_text_bounded().replace("\r\n", "\n"))
            words.close()
            page.close()
        return texts
    finally:
        document.close()


def flat(pdf: bytes) -> str:
    """Return the text of all pages with every run of white space as one space."""
    return " ".join(" ".join(page_texts(pdf)).split())


def outline(pdf: bytes) -> list[tuple[int, str, int]]:
    """Return the bookmarks: level, title and page from 0."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for mark in document.get_toc():
            place = mark.get_dest()
            found.append((mark.level, mark.get_title(), place.get_index() if place else -1))
        return found
    finally:
        document.close()


def metadata(pdf: bytes) -> dict[str, str]:
    """Return the document information."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document.get_metadata_dict()
    finally:
        document.close()


def font_names(pdf: bytes) -> set[str]:
    """Return the names of all fonts that the text uses."""
    return {name.decode() for name in re.findall(rb"/BaseFont\s*/([A-Za-z0-9+\-]+)", pdf)}
