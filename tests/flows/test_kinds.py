"""Every kind of incident has its route, for every person who can be hit, and the mayor never decides in his own case."""

from __future__ import annotations

import pytest

from tests.flows.walks import Walked, walk, walk_with_tracks
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value

MAYOR = ("burgemeester", "gezin", "onbekend")
CIRCLE = (*MAYOR, "naaste_medewerker")
ROLES = (*CIRCLE, "wethouder", "raadslid", "commissielid", "griffier_secretaris", "ander")

OWN_STEP = {
    "agressor_aanwezig": "",
    "agressor_onderweg": "",
    "lichamelijk_geweld": "",
    "schot_explosie_brand": "",
    "pakket_poeder": "",
    "bommelding": "",
    "bericht_dreiging": "",
    "telefoon": "contact_stoppen",
    "online_bericht": "",
    "doxing": "doxing",
    "volgen_opwachten": "volgen",
    "vernieling": "",
    "demonstratie_woning": "demonstratie",
    "verstoorde_vergadering": "orde",
    "druk_aanbod": "druk",
    "via_ander": "via_ander",
    "onderling": "onderling",
    "boos_kritisch": "contact_stoppen",
    "onbekend": "",
}
TO_THE_POLICE = (
    "agressor_aanwezig", "agressor_onderweg", "lichamelijk_geweld", "schot_explosie_brand", "pakket_poeder",
    "bommelding", "doxing", "volgen_opwachten", "via_ander",
)  # fmt: skip

MAY_BE_THE_MAYORS: frozenset[str] = frozenset(
    {
        "geweldsprotocol.gesprek_luisteren",
        "geweldsprotocol.gesprek_grens",
        "geweldsprotocol.druk_cdk",
        "geweldsprotocol.lang_zes_weken",
        "aangifte.eigen_verklaring_burgemeester",
    }
)
"""Tasks that a threatened mayor has himself. None of them is a decision on his safety or on the perpetrator."""


def told(book: Book, sign: str, role: str, **more: Value) -> Walked:
    """Walk the plan for something that happened, told as aggression that is over."""
    facts: dict[str, Value] = {
        "aanleiding": "gebeurd",
        "direct_gevaar": "nee",
        "acuut_gevaar_geweken": "ja",
        "waarneming": sign,
        "wie_getroffen": (role,),
        "ernst_gedrag": "agressie",
        "bedreiging": "geen",
        "vermoeden_strafbaar": "nee",
        "toetsmoment": "2026-12-04 10:00",
        "dreiging_nu": "nog_niet",
    }
    return walk(book, "stappenplan", {**facts, **more})


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("sign", OWN_STEP)
def test_every_kind_reaches_its_steps_and_the_end(book: Book, sign: str, role: str) -> None:
    """Care, evidence, an internal report and the closing come for every kind; a kind with its own step gets it."""
    met = told(book, sign, role)
    trunk = "geweldsprotocol" if role in CIRCLE else "stappenplan"
    assert met.ended, met.steps[-1]
    assert "nazorg" in met.opened
    for flow in ("bewijs", "melden", "afsluiten"):
        assert any(step.startswith(f"{flow}.") for step in met.steps), flow
    if OWN_STEP[sign]:
        # What stands before the choice between the trunks is shown in the first one only.
        shared = OWN_STEP[sign] == "contact_stoppen"
        assert f"{'stappenplan' if shared else trunk}.{OWN_STEP[sign]}" in met.steps
    others = {f"{trunk}.{own}" for own in OWN_STEP.values() if own and own != OWN_STEP[sign]}
    assert not others & set(met.steps)


@pytest.mark.parametrize("role", ["burgemeester", "wethouder"])
@pytest.mark.parametrize("sign", OWN_STEP)
def test_a_threat_is_always_weighed(book: Book, sign: str, role: str) -> None:
    """Whatever it came with: a plain, vague or doubtful threat reaches the police, a report and the weighing."""
    for said in ("concreet", "algemeen", "onbekend"):
        met = told(book, sign, role, bedreiging=said)
        assert {"dreiging.weging", "aangifte.start"} & set(met.steps) or "dreiging.weging" in met.steps, said
        assert any(step in ("stappenplan.politie", "geweldsprotocol.spoed") for step in met.steps), said


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("sign", TO_THE_POLICE)
def test_a_dangerous_kind_needs_no_threat_in_words(book: Book, sign: str, role: str) -> None:
    """Violence, following, doxing, explosives and what was heard through another are weighed without a spoken threat."""
    assert "dreiging.weging" in told(book, sign, role, vermoeden_strafbaar="ja").steps


@pytest.mark.parametrize("sign", ["boos_kritisch", "telefoon", "online_bericht", "verstoorde_vergadering"])
@pytest.mark.parametrize("said", ["kritiek", "emotie"])
@pytest.mark.parametrize("trunk", ["stappenplan", "geweldsprotocol"])
def test_criticism_and_emotion_have_a_way_out(book: Book, sign: str, said: str, trunk: str) -> None:
    """No register, no report, no perpetrator: a talk, the way to a complaint, and nobody on a list."""
    met = walk(
        book,
        trunk,
        {"direct_gevaar": "nee", "aanleiding": "gebeurd", "waarneming": sign, "ernst_gedrag": said},
    )
    assert met.steps[-1] == f"{trunk}.geen_incident"
    assert not met.opened


def test_between_office_holders_the_citizen_route_is_not_used(book: Book) -> None:
    """Aggression between office holders stays outside the reaction to a perpetrator; the integrity track opens."""
    for role in ROLES:
        met = told(book, "onderling", role)
        assert "integriteit" in met.opened, role
        assert "dader" not in met.opened, role
        assert not any(step.endswith(".dader_reactie") for step in met.steps), role


@pytest.mark.parametrize("role", ROLES)
def test_a_demonstration_is_decided_by_somebody_else_than_the_resident(book: Book, role: str) -> None:
    """At the mayor's own home the loco decides, at any other home the mayor; on a legal ground only."""
    met = told(book, "demonstratie_woning", role, wom_grond=("verkeer",))
    signers = {task.who for one, task in met.tasks.items() if ".demo_voorwaarden" in one}
    assert signers == ({"loco_burgemeester"} if role in MAYOR else {"burgemeester"})
    for ground in (("geen",), ("onbekend",)):
        free = told(book, "demonstratie_woning", role, wom_grond=ground)
        assert any(step.endswith(".demo_ruimte") for step in free.steps)
        assert not any(".demo_voorwaarden" in one or one.endswith(".demo_verbod") for one in free.tasks)


@pytest.mark.parametrize("role", MAYOR)
@pytest.mark.parametrize("sign", OWN_STEP)
def test_the_mayor_is_never_the_signer_in_his_own_case(book: Book, sign: str, role: str) -> None:
    """On every route with the mayor as target, in every track, he is given nothing to decide or sign."""
    facts: dict[str, Value] = {
        "aanleiding": "gebeurd",
        "direct_gevaar": "nee",
        "acuut_gevaar_geweken": "ja",
        "waarneming": sign,
        "wie_getroffen": (role,),
        "ernst_gedrag": "agressie",
        "bedreiging": "concreet",
        "dader_bekend": "bekend",
        "onderzoek_loopt": "nee",
        "toetsmoment": "2026-12-04 10:00",
        "dreiging_nu": "nog_niet",
        "wom_grond": ("verkeer",),
        "openbaar_optreden": "ja",
        "afwezigheid": "lang",
    }
    met = walk_with_tracks(book, "stappenplan", facts)
    his = {one for one, task in met.tasks.items() if task.who == "burgemeester"}
    assert his <= MAY_BE_THE_MAYORS
    assert "burgemeester_beslist_niet_zelf" in met.notes


def test_everything_unknown_takes_the_careful_route(book: Book) -> None:
    """Answering only "dat weet ik niet" leads through safety, police and weighing, and stops at the missing review moment."""
    met = walk(book, "stappenplan", {"acuut_gevaar_geweken": "ja"})
    assert {"acuut.weet_niet", "geweldsprotocol.spoed", "dreiging.navragen"} <= set(met.steps)
    assert met.steps[-1] == "dreiging.toets_afspreken"


@pytest.mark.parametrize(
    ("role", "own"),
    [
        ("gezin", "kring_familie"),
        ("naaste_medewerker", "kring_medewerker"),
        ("wethouder", "kring_wethouder"),
        ("raadslid", "kring_griffier"),
        ("griffier_secretaris", "kring_regie"),
    ],
)
def test_the_circle_of_the_mayor_has_care_of_its_own(book: Book, role: str, own: str) -> None:
    """Each person around the mayor who is hit as well gets what is particular to him."""
    assert (
        f"geweldsprotocol.{own}"
        in walk(
            book,
            "geweldsprotocol",
            {
                "direct_gevaar": "nee",
                "waarneming": "bericht_dreiging",
                "wie_getroffen": ("burgemeester", role),
                "bedreiging": "concreet",
            },
        ).tasks
    )


@pytest.mark.parametrize("role", ["burgemeester", "wethouder", "ander"])
def test_a_lawful_demonstration_has_no_perpetrator(book: Book, role: str) -> None:
    """Who demonstrates without a threat or an offence gets no reaction of the office, also when everybody knows who it is."""
    met = told(book, "demonstratie_woning", role, dader_bekend="bekend")
    assert "dader" not in met.opened
    offence = told(book, "demonstratie_woning", role, dader_bekend="bekend", vermoeden_strafbaar="ja")
    assert "dader" in offence.opened
