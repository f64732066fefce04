"""How the list of injects looks in a spreadsheet: columns as wide as what stands in them, text that wraps, and one landscape page wide.

Neighbours: `msel_cells` writes the cells. Sizes are in centimetres, attributes those of OpenDocument 1.3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from odfdo import Document, Element

from vb_wizard.presenters.sheets.msel import (
    COLUMNS,
    CUE,
    EXPECTED,
    GOAL,
    KIND,
    MINUTE,
    NAME,
    NOTE,
    NUMBER,
    PICTURE,
    SOUND,
    TEXT,
    TIME,
    TITLE,
    TO,
    WHO,
)

HEAD, BODY, SHEET, ROW = "vb-kop", "vb-vak", "vb-blad", "vb-rij"
"""The names of our styles: of a heading, a cell, the sheet and a row."""
_WIDE: Mapping[str, float] = {
    NUMBER: 1.8, NAME: 3.2, MINUTE: 2.0, TIME: 2.2, CUE: 4.4, KIND: 2.4, WHO: 3.4, TO: 3.0, TITLE: 3.8, TEXT: 8.0,
    EXPECTED: 6.0, GOAL: 5.0, PICTURE: 2.8, SOUND: 2.8, NOTE: 6.0,
}  # fmt: skip
_CELL = (
    '<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding="0.1cm"'
    ' fo:border="0.5pt solid #d5dbe3"{ground}/><style:text-properties fo:font-size="10pt"{weight}/></style:style>'
)
_STYLES = (
    _CELL.format(name=BODY, ground="", weight=""),
    _CELL.format(name=HEAD, ground=' fo:background-color="#f0e7f8"', weight=' fo:font-weight="bold"'),
    (
        f'<style:style style:name="{ROW}" style:family="table-row">'
        '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
    ),
    (
        f'<style:style style:name="{SHEET}" style:family="table" style:master-page-name="Default">'
        '<style:table-properties table:display="true"/></style:style>'
    ),
)
_PAGE = {
    "style:print-orientation": "landscape",
    "fo:page-width": "29.7cm",
    "fo:page-height": "21cm",
    "fo:margin-left": "1cm",
    "fo:margin-right": "1cm",
    "style:scale-to-X": "1",
    "style:scale-to-Y": "0",
}
_FOOT = "<text:p>Bladzijde <text:page-number>1</text:page-number></text:p>"


def dress(document: Document) -> None:
    """Put our styles and the page into a spreadsheet."""
    kept = document.content.get_element("//office:automatic-styles")
    page = document.styles.get_element("//style:page-layout[@style:name='Mpm1']/style:page-layout-properties")
    foot = document.styles.get_element("//style:master-page[@style:name='Default']/style:footer")
    if not (isinstance(kept, Element) and isinstance(page, Element) and isinstance(foot, Element)):
        raise TypeError("the empty spreadsheet of odfdo has other parts")
    for written in (*_STYLES, *(_column_style(name) for name in COLUMNS)):
        kept.append(Element.from_tag(written))
    for name, value in _PAGE.items():
        page.set_attribute(name, value)
    foot.clear()
    foot.append(Element.from_tag(_FOOT))


def columns() -> Sequence[Element]:
    """Return the columns, each with its width."""
    return [
        Element.from_tag(
            f'<table:table-column table:style-name="vb-{COLUMNS.index(name)}" table:default-cell-style-name="{BODY}"/>'
        )
        for name in COLUMNS
    ]


def _column_style(name: str) -> str:
    return (
        f'<style:style style:name="vb-{COLUMNS.index(name)}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{_WIDE[name]}cm"/></style:style>'
    )
