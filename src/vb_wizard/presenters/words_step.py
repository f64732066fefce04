"""The fixed words that the presenters put beside the content of a case: the route, the actions, how far things are.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.flow import Phase
from vb_wizard.domain.journal import Mark
from vb_wizard.domain.readiness import Standing
from vb_wizard.presenters.wording import Plural, Wording


class StepWords(Wording):
    """Words of the step that is shown, and of the case as a whole."""

    __slots__ = ()

    phases: Mapping[Phase, str] = {Phase.BEFORE: "Voor", Phase.DURING: "Tijdens", Phase.AFTER: "Na"}
    acute: str = "direct gevaar"
    saved: str = "opgeslagen · versleuteld"
    forward: str = "Verder"
    back_to_before: str = "Terug naar waar u was"
    to_list: str = "Verder met: {title}"
    to_dossier: str = "Bekijk het dossier"
    back_to_trunk: str = "Terug naar de hoofdroute"
    closed: str = "Deze zaak is gesloten. U kunt alles lezen. Heropen de zaak om verder te gaan."
    clock_back: str = (
        "De klok van deze computer staat vroeger dan de laatste regel in het logboek. "
        "Controleer de tijd van de computer."
    )
    older_flows: str = (
        "Er is een nieuwere versie van het protocol. Deze zaak loopt door op de versie waarmee zij begon."
    )
    unknown: str = "Dat weet ik niet"
    filled: str = "ingevuld"
    without: str = "niet ({condition})"


class ProgressWords(Wording):
    """Words for how far something is."""

    __slots__ = ()

    trunk: str = "Hoofdroute"
    open: Plural = Plural("{n} actie open", "{n} acties open")
    ended: str = "afgerond"
    waits: str = "later verder"
    runs: str = "loopt"
    earlier: Plural = Plural("{n} eerdere stap", "{n} eerdere stappen")
    later: Plural = Plural("{n} latere stap", "{n} latere stappen")
    still: Plural = Plural("en nog {n} stap", "en nog {n} stappen")
    opted_out: str = "klopt niet meer"
    done: str = "{done} van {total} gedaan"
    ready: str = "{done} van {total} gereed"
    steps: Plural = Plural("{walked} van ± {n} stap", "{walked} van ± {n} stappen")
    closed: str = "Gesloten"
    begun: str = "Begonnen: {moment}"


class MarkWords(Wording):
    """Words for what was done about an action."""

    __slots__ = ()

    marks: Mapping[Mark, str] = {
        Mark.OPEN: "open",
        Mark.DONE: "gedaan",
        Mark.DELEGATED: "overgedragen",
        Mark.POSTPONED: "uitgesteld",
        Mark.NOT_POSSIBLE: "lukt niet",
        Mark.NOT_APPLICABLE: "niet van toepassing",
    }
    to: str = "aan {who}"
    kept_with: str = "(bij {who})"
    until: str = "tot {moment}"


class ReadinessWords(Wording):
    """Words for how well the office is prepared."""

    __slots__ = ()

    standings: Mapping[Standing, str] = {
        Standing.IN_ORDER: "op orde",
        Standing.OUTDATED: "verlopen",
        Standing.NO_PROOF: "geen bewijs",
        Standing.NOT_ARRANGED: "niet geregeld",
        Standing.NOT_ASKED: "nog niet gevraagd",
    }
    partly: str = "deels geregeld"
    unknown: str = "niet bekend"
    total: str = "{done} van {total} op orde"
    first: str = "Nu eerst: {todo}"
    all_good: str = "Alles is op orde. Kijk opnieuw op {day}."
    good: str = "Laatst op {last}. Goed tot en met {until}."
    past: str = "Laatst op {last}, en goed tot en met {until}. {todo}"


STEP = StepWords()
PROGRESS = ProgressWords()
MARK = MarkWords()
READINESS = ReadinessWords()
