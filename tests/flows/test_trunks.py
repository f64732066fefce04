"""The two trunks: the frame of the Leidraad and that of the Geweldsprotocol, and that both hand over to the same tracks."""

from __future__ import annotations

import re

import pytest

from tests.flows.walks import Walked, walk
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import Phase, StepKind

THREAT: dict[str, Value] = {
    "direct_gevaar": "nee",
    "aanleiding": "gebeurd",
    "waarneming": "bericht_dreiging",
    "bedreiging": "concreet",
    "gezin_veilig": "ja",
    "toetsmoment": "2026-12-04 10:00",
    "dreiging_nu": "nog_niet",
    "dader_bekend": "bekend",
}


def questions(book: Book, met: Walked) -> set[int]:
    """Return the numbers of the seven questions that the steps on a route say they answer."""
    found: set[int] = set()
    for one in met.steps:
        flow, _, step = one.partition(".")
        citations = book.flows[flow].steps[step].sources
        citations += tuple(
            citation for task in book.flows[flow].steps[step].tasks for citation in task.sources
        )
        for citation in citations:
            if citation.doc == "leidraad" and citation.at.startswith("vraag"):
                found |= {int(number) for number in re.findall(r"\d", citation.at.partition(",")[0])}
    return found


@pytest.mark.parametrize("role", ["wethouder", "raadslid", "commissielid", "griffier_secretaris"])
def test_the_plan_answers_the_seven_questions(book: Book, role: str) -> None:
    """On the route of a threat each of the seven questions of the Leidraad is answered, for every office but the mayor's."""
    met = walk(book, "stappenplan", {**THREAT, "wie_getroffen": (role,)})
    assert questions(book, met) == {1, 2, 3, 4, 5, 6, 7}


def test_the_protocol_prevents_limits_and_settles(book: Book) -> None:
    """Preparing without an incident, limiting during it and settling after it: each aim has its own steps of doing."""
    steps = book.flows["geweldsprotocol"].steps.values()
    phases = {phase: [one.id for one in steps if one.phase is phase] for phase in Phase}
    assert "voorkomen" in phases[Phase.BEFORE]
    assert {"kring", "gezin", "spoed", "loco", "agenda"} <= set(phases[Phase.DURING])
    assert {"aangifte", "dreiging", "besluiten", "herhaling_voorkomen", "afsluiten"} <= set(
        phases[Phase.AFTER]
    )


def test_both_trunks_hand_over_to_the_same_tracks(book: Book) -> None:
    """What the mayor's protocol runs and opens, the general plan runs and opens too, and neither leaves one out."""
    used = {
        trunk: {
            name
            for step in book.flows[trunk].steps.values()
            for name in (*step.start, *([step.subject] if step.kind is StepKind.RUN else []))
        }
        for trunk in ("stappenplan", "geweldsprotocol")
    }
    assert used["stappenplan"] - {"geweldsprotocol"} == used["geweldsprotocol"]
    # The long registration form opens beside `melden`, in whichever trunk that runs.
    assert "registratie" in book.flows["melden"].steps["terug"].start
    assert used["geweldsprotocol"] == book.flows.keys() - {"stappenplan", "geweldsprotocol", "registratie"}


@pytest.mark.parametrize(("said", "helped"), [("ja", False), ("nee", True), ("onbekend", True)])
@pytest.mark.parametrize("role", ["burgemeester", "wethouder", "raadslid"])
def test_the_family_is_asked_about_at_every_threat(book: Book, role: str, said: str, helped: bool) -> None:
    """Whoever is threatened, his family is brought to safety unless it plainly is safe."""
    met = walk(book, "stappenplan", {**THREAT, "wie_getroffen": (role,), "gezin_veilig": said})
    assert any(step.endswith(".gezin") for step in met.steps)
    assert any(step.endswith(".gezin_hulp") for step in met.steps) is helped


@pytest.mark.parametrize(
    ("decision", "task"),
    [
        ("bevel", "besluit_bevel"),
        ("sluiting", "besluit_sluiting"),
        ("demonstratie", "besluit_demonstratie"),
        ("huisverbod", "besluit_huisverbod"),
        ("object", "besluit_object"),
        ("kosten", "besluit_kosten"),
        ("geheim", "besluit_geheim"),
        ("geheim", "besluit_raad"),
    ],
)
def test_each_decision_in_his_own_case_has_somebody_else(book: Book, decision: str, task: str) -> None:
    """The table of own-case decisions is complete, and "dat weet ik niet" shows all of it."""
    facts: dict[str, Value] = {**THREAT, "wie_getroffen": ("burgemeester",)}
    met = walk(book, "geweldsprotocol", {**facts, "besluit_eigen_zaak": (decision,)})
    assert f"geweldsprotocol.{task}" in met.tasks
    assert met.tasks[f"geweldsprotocol.{task}"].who != "burgemeester"
    assert f"geweldsprotocol.{task}" in walk(book, "geweldsprotocol", facts).tasks


def test_a_long_absence_is_reported_and_a_short_one_watched(book: Book) -> None:
    """More than eight days: the commissioner; fewer or unknown: day eight is set."""
    facts: dict[str, Value] = {**THREAT, "wie_getroffen": ("burgemeester",)}
    assert "geweldsprotocol.lang_cdk" in walk(book, "geweldsprotocol", {**facts, "afwezigheid": "lang"}).tasks
    for said in ("kort", "onbekend"):
        assert (
            "geweldsprotocol.kort_kijken"
            in walk(book, "geweldsprotocol", {**facts, "afwezigheid": said}).tasks
        )
