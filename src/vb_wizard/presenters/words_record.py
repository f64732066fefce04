"""The fixed words in which the lines of the journal are told, in the log on the screen and in the dossier.

Neighbours: as `words`, of which these are the continuation; `dossier.timeline` tells the lines.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.presenters.wording import Wording


class RecordWords(Wording):
    """Words for what happened: a tag, a line, and smaller lines."""

    __slots__ = ()

    marks: Mapping[Mark, str] = {
        Mark.OPEN: "weer open",
        Mark.DONE: "gedaan",
        Mark.DELEGATED: "overgedragen",
        Mark.POSTPONED: "uitgesteld",
        Mark.NOT_POSSIBLE: "lukt niet",
        Mark.NOT_APPLICABLE: "niet van toepassing",
    }
    calls: Mapping[CallResult, str] = {
        CallResult.REACHED: "gebeld",
        CallResult.NOT_REACHED: "niet bereikt",
        CallResult.CALLED_BACK: "belt terug",
    }
    note: str = "notitie"
    evidence: str = "bewijs"
    evidence_say: str = "Bewijs {number}: {name} · {size}"
    origin: str = "Herkomst: {origin}"
    withdrawn: str = "ingetrokken"
    withdrawn_say: str = "Bewijs {number} ingetrokken: {name}"
    withdrawn_at: str = "ingetrokken {moment}: {reason}"
    restored: str = "telt weer"
    restored_say: str = "Bewijs {number} telt weer: {name}"
    restored_at: str = "telt weer {moment}"
    step: str = "stap"
    went_on: str = "Verder na: {place}"
    opted_out: str = "klopt niet"
    opted_out_say: str = "Klopt niet meer: {place}"
    opened: str = "geopend"
    opened_say: str = "Zaak geopend: {title}"
    protocol: str = "Protocol: {flow}"
    title: str = "titel"
    title_say: str = "Nieuwe titel: {title}"
    track: str = "spoor"
    track_say: str = "Spoor geopend: {flow}"
    acute: str = "direct gevaar"
    acute_say: str = "Direct gevaar gemeld"
    over: str = "voorbij"
    over_say: str = "Direct gevaar voorbij; de zaak gaat verder waar zij was"
    closed: str = "gesloten"
    closed_say: str = "Zaak gesloten"
    reopened: str = "heropend"
    reopened_say: str = "Zaak heropend"
    answer: str = "antwoord"
    corrected: str = "verbeterd"
    was: str = "Was: {value} ({moment})"
    corrected_at: str = "verbeterd {moment}"
    taken_back: str = "teruggedraaid {moment}"
    to: str = "Aan: {who}"
    until: str = "Tot: {moment}"
    at: str = "om {time}"
    on: str = "op {moment}"
    lapsed: str = "Vervallen: deze stap ligt niet meer op de route."
    written: str = "Vastgelegd {moment}."
    withheld: str = "niet opgenomen (gevoelig)"
    again: str = "{place} ({count}e keer)"
    source: str = "Bron: {title}, {at} · {basis}"
    own: str = "{say} (eigen aanvulling)"


RECORD = RecordWords()
