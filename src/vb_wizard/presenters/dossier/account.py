"""The last chapter: what the dossier was made from, and how to check that.

Neighbours: `check` computes the check value.
"""

from __future__ import annotations

from vb_wizard.application.ports import DossierRequest
from vb_wizard.presenters.dossier.view import Column, Pairs, Prose, Row, Section, Table, cell, line, mono
from vb_wizard.presenters.dutch import count, long_date, long_moment
from vb_wizard.presenters.overlay import overlay_name

_COLUMNS = (Column("Protocol of spoor", 54), Column("Versie", 18), Column("Stand van de inhoud", 28))


def walked_flows(request: DossierRequest) -> tuple[str, ...]:
    """Return the ids of the flows of the route, in the order in which they were first reached."""
    tracks = [track for track in request.case.state.tracks if not track.lapsed]
    reached = [visit.flow for track in tracks for visit in track.visits]
    return tuple(
        flow for flow in dict.fromkeys([request.case.header.flow, *reached]) if flow in request.book.flows
    )


def account_section(request: DossierRequest, check: str, printed_by: str) -> Section:
    """Return versions, hashes and counts."""
    journal, header = request.case.journal, request.case.header
    flows = [request.book.flows[flow] for flow in walked_flows(request)]
    table = Table(
        _COLUMNS,
        tuple(Row((cell(flow.title), cell(flow.version), cell(long_date(flow.as_of)))) for flow in flows),
    )
    span = f", van {long_moment(journal[0].at)} tot en met {long_moment(journal[-1].at)}" if journal else ""
    overlay = (("Aanvulling", line(overlay_name(request.book))),) if request.book.overlay else ()
    pairs = Pairs((
        ("Zaak", line(f"{header.number} · kenmerk {header.id}")),
        ("Logboek", line(f"{count(len(journal), 'regel', 'regels')}{span}")),
        ("Controlewaarde", line(mono(check))),
        ("Protocollen", line(mono(request.book.sha256))),
        *overlay,
        ("Programma", line(f"vb-wizard {request.app_version}")),
        ("Opgemaakt", line(f"{long_moment(request.printed_at)} door {printed_by}")),
        ("Tijden", line("Alle tijden zijn Nederlandse tijd.")),
    ))  # fmt: skip
    how = Prose((
        line(
            "De controlewaarde is de SHA-256 over alle regels van het logboek: elke regel als JSON in UTF-8, met de sleutels op "
            "alfabet, zonder spaties en afgesloten met een regeleinde. Onder aan elke bladzijde staan de eerste twaalf tekens. "
            "Bij ‘Protocollen’ staat de SHA-256 over de tekst van alle protocolbestanden waarop deze zaak loopt."
        ),
    ))  # fmt: skip
    return Section("Verantwoording", (table, pairs, *_turned_off(request), how), together=True)


def _turned_off(request: DossierRequest) -> tuple[Prose, ...]:
    """Return the national tasks on the walked flows that the office turned off, with why."""
    off = request.book.overlay.off if request.book.overlay else ()
    walked = walked_flows(request)
    lines = [line(f"{one.say.rstrip('.')}. Reden: {one.reason}") for one in off if one.flow in walked]
    return (Prose((line("Landelijke opdrachten die de aanvulling weglaat:"), *lines)),) if lines else ()
