"""The fixed words for moments and terms, the same on every screen and page.

Neighbours: as `words`, of which these are the continuation; `dutch` and `terms` fill these in.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.deadlines import Strength, Unit
from vb_wizard.presenters.wording import Plural, Wording


class MomentWords(Wording):
    """Words for days, times and lists."""

    __slots__ = ()

    months: tuple[str, ...] = (
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    )  # fmt: skip
    short_months: tuple[str, ...] = (
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    )  # fmt: skip
    weekdays: tuple[str, ...] = (
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    )  # fmt: skip
    yesterday: str = "gisteren {time}"
    both: str = "en"
    either: str = "of"
    sizes: Mapping[str, str] = {"byte": "{n} bytes", "kilobyte": "{n} kB", "megabyte": "{n} MB"}
    decimal: str = "{whole},{part}"


class TermWords(Wording):
    """Words for when something is due, and how that day was found."""

    __slots__ = ()

    strengths: Mapping[Strength, str] = {
        Strength.HARD: "wettelijke termijn",
        Strength.NORM: "norm",
        Strength.ADVICE: "advies",
    }
    spans: Mapping[Unit, Plural] = {
        Unit.HOUR: Plural("{n} uur", "{n} uur"),
        Unit.DAY: Plural("{n} dag", "{n} dagen"),
        Unit.WORKDAY: Plural("{n} werkdag", "{n} werkdagen"),
        Unit.WEEK: Plural("{n} week", "{n} weken"),
        Unit.MONTH: Plural("{n} maand", "{n} maanden"),
    }
    at_once: str = "direct"
    same_day: str = "dezelfde dag"
    today: str = "vandaag"
    tomorrow: str = "morgen"
    now: str = "nu"
    days_late: Plural = Plural("{n} dag te laat", "{n} dagen te laat")
    hours_late: Plural = Plural("{n} uur te laat", "{n} uur te laat")
    earliest: str = "de vroegste van {spans}"
    this_step: str = "deze stap"
    opening: str = "het openen van de zaak"
    how: str = "{strength}: {spans} vanaf {start} ({moment})."
    ends: str = "{span}: {day}."
    first_counts: str = "{ends} De vroegste telt."
    first_is_safe: str = "{ends} De vroegste telt; {day} is veilig."
    assumed: str = "Dat moment is nog niet bekend. Daarom telt de wizard vanaf het openen van de zaak."
    back: str = (
        "De laatste dag valt op een vrije dag. De wizard neemt de werkdag ervoor. "
        "De wet verlengt mogelijk tot {day}; reken daar niet op."
    )
    forward: str = "De laatste dag valt op een vrije dag en schuift naar de volgende werkdag."
    agreed: str = "Afgesproken moment: {moment}. {how}"


class AccountWords(Wording):
    """Words for the account of a term: from when it counts, how long, by which rule, and what comes out."""

    __slots__ = ()

    due: str = "Moet gebeuren"
    agreed: str = "Afspraak"
    start: str = "Begint te tellen"
    length: str = "Lengte"
    rule: str = "Telregel"
    outcome: str = "Uitkomst"
    kind: str = "Soort"
    source: str = "Bron"
    rules: Mapping[Unit, str] = {
        Unit.NOW: "Meteen: er is niets te tellen.",
        Unit.HOUR: "Uren tellen precies, ook 's nachts en in het weekend.",
        Unit.DAY: "Kalenderdagen: elke dag telt mee. De dag van het begin telt niet mee, de laatste dag helemaal.",
        Unit.WEEK: "Kalenderweken: dezelfde dag van de week, tot het einde van die dag.",
        Unit.MONTH: (
            "Maanden: dezelfde dag van de maand, of de laatste dag als die er niet is, tot het einde van die dag."
        ),
        Unit.WORKDAY: (
            "Werkdagen: zaterdag, zondag en feestdagen tellen niet mee. De dag van het begin telt niet mee."
        ),
    }
    at_latest: str = "uiterlijk op {moment}"
    until: str = "{moment}."
    reason: str = "{agreed} Reden: {reason}."
    law_first: str = "{agreed} De wettelijke termijn is eerder en gaat voor."
    law: str = "De wettelijke termijn eindigt op {day}. Uitstellen verschuift die niet."
    from_step: str = "{moment}: toen u kwam bij de stap '{step}'."
    from_opening: str = "{moment}: toen de zaak werd geopend."
    from_fact: str = "{moment}: '{fact}', zoals u dat invulde."
    assumed: str = (
        "{moment}: toen de zaak werd geopend. Eigenlijk telt '{fact}', maar dat is nog niet bekend."
    )
    skipped: str = "Overgeslagen: {days}."
    skipped_many: Plural = Plural("Overgeslagen: {n} dag.", "Overgeslagen: {n} dagen.")
    weekday: str = "{weekday} {day}"
    ends: str = "{day}."
    moved: str = "{moved} Zo wordt het {day}."


MOMENTS = MomentWords()
TERMS = TermWords()
ACCOUNT = AccountWords()
