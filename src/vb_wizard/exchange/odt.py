"""Letters as OpenDocument Text, to be changed in LibreOffice or Word; the same request gives the same bytes.

Neighbours: fulfils `application.ports.LetterWriter`; `presenters.letters` says what stands in a letter, `odt_parts` makes the parts,
and the files in `assets/odt` say how they look.
"""

from __future__ import annotations

import itertools
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from odfdo import Document, Element, Meta, Styles

from vb_wizard.application.ports import LetterRequest, WorkingDays
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.fiction import MARK
from vb_wizard.exchange.odt_logo import logo_paragraph
from vb_wizard.exchange.odt_parts import BODY, Body, clean, paragraph
from vb_wizard.presenters.letters import LetterView, letter_view
from vb_wizard.presenters.letters.view import Look, Run, Signatures, Table, plain

_OWN_PARTS = ("content.xml", "styles.xml", "settings.xml")
_KEPT_PARTS = frozenset({"mimetype", "meta.xml", "META-INF/manifest.xml", *_OWN_PARTS})
_MAKER = "vb-wizard"
_PAGE, _OF = "Bladzijde ", " van "


class OdtWriter:
    """Writes letters as OpenDocument Text."""

    suffix = ".odt"

    def __init__(self, assets: Path, calendar: WorkingDays) -> None:
        """Keep where the templates are and who knows the working days; templates are read with the first letter."""
        self._assets = assets / "odt"
        self._calendar = calendar
        self._templates: dict[str, bytes] = {}

    def write(self, request: LetterRequest) -> bytes:
        """Return the file.

        Raises:
            KnownError: a template is missing or broken.
        """
        return self.draw(letter_view(request, self._calendar))

    def draw(self, view: LetterView) -> bytes:
        """Return the file of a view.

        Raises:
            KnownError: a template is missing or broken.
        """
        document = self._empty_document()
        body = Body(document)
        if view.logo:
            body.add(logo_paragraph(document, view.logo, view.author))
        _draw(view, body)
        _set_margins(view, document)
        _set_meta(view, document)
        target = BytesIO()
        document.save(target)
        return _settled(target.getvalue(), view.made_at)

    def _empty_document(self) -> Document:
        """Return a document with nothing but our own styles."""
        document = Document("text")
        for name in document.parts:
            if name not in _KEPT_PARTS:
                document.del_part(name)
        manifest = document.manifest
        for name in manifest.get_paths():
            if name not in _KEPT_PARTS and name != "/":
                manifest.del_full_path(name)
        for name in _OWN_PARTS:
            document.set_part(name, self._template(name))
        return document

    def _template(self, name: str) -> bytes:
        if name not in self._templates:
            try:
                self._templates[name] = (self._assets / name).read_bytes()
            except OSError as error:
                raise KnownError(
                    f"Het bestand {name} met de opmaak van brieven ontbreekt.",
                    "Uw zaken zijn niet veranderd.",
                    "Zet de wizard opnieuw neer.",
                ) from error
        return self._templates[name]


def _draw(view: LetterView, body: Body) -> None:
    """Put everything in the body, from top to bottom."""
    if view.exercise:
        body.add(paragraph(plain(view.exercise), "Oefening"))
    body.add(paragraph(plain(view.model), "Model"))
    body.heading(plain(view.title), 1)
    runs: list[Run] = []
    for number, (name, value) in enumerate(view.facts):
        before = " · " if number else ""
        runs += [Run(f"{before}{name}: ", Look.BOLD), Run(value)]
    body.add(paragraph(tuple(runs), BODY))
    for part, after in itertools.zip_longest(view.parts, view.parts[1:]):
        body.part(part, after)
    if view.sources:
        body.add(paragraph(plain(f"Bron: {view.sources}"), "Bronnen"))
    elif view.parts and isinstance(view.parts[-1], Signatures | Table):
        # A word processor puts an empty line after a last table, and that line can be a page of its own.
        body.add(paragraph((), "Slot"))


def _set_margins(view: LetterView, document: Document) -> None:
    """Put the header and the footer with page numbers on the one kind of page."""
    styles = document.get_part("styles.xml")
    assert isinstance(styles, Styles)  # noqa: S101 - what odfdo promises for this part
    page = styles.get_element("//style:master-page")
    assert page is not None  # noqa: S101 - our own template has one page
    header, footer = Element.from_tag("style:header"), Element.from_tag("style:footer")
    header.append(paragraph(plain(view.header), "Header"))
    foot = paragraph(plain(f"{view.footer}\t{_PAGE}"), "Footer")
    for field, after in (("text:page-number", _OF), ("text:page-count", "")):
        number = Element.from_tag(field)
        number.text = "1"
        foot.append(number)
        if after:
            foot.append(after)
    footer.append(foot)
    page.append(header)
    page.append(footer)


def _set_meta(view: LetterView, document: Document) -> None:
    """Name the document; its author stays empty unless the office set one."""
    meta = document.get_part("meta.xml")
    assert isinstance(meta, Meta)  # noqa: S101 - what odfdo promises for this part
    meta.title = clean(f"{MARK} · {view.title}" if view.exercise else view.title)
    meta.language = f"{view.language}-{view.country}"
    moment = view.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    meta.creation_date = moment
    meta.date = moment
    meta.editing_cycles = 1
    meta.editing_duration = timedelta()
    meta.generator = _MAKER
    if view.exercise:
        meta.keyword = meta.subject = MARK
    if view.author:
        meta.initial_creator = meta.creator = clean(view.author)


def _settled(packed: bytes, made_at: datetime) -> bytes:
    """Return a package with the moment of the letter on every part, so that a second making gives the same bytes."""
    stamp = made_at.timetuple()[:6]
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(packed)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            part = zipfile.ZipInfo(entry.filename, stamp)
            part.compress_type = entry.compress_type
            part.external_attr = 0o600 << 16
            new.writestr(part, old.read(entry))
    return target.getvalue()
