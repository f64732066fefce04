"""The reaction to the perpetrator: who decides and signs for whom, what fits where, and what is never done."""

from __future__ import annotations

import pytest

from tests.flows.walks import walk
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value

READY: dict[str, Value] = {
    "dader_bekend": "bekend",
    "eis_of_frustratie": "frustratie",
    "onderzoek_loopt": "nee",
    "ernst_gedrag": "agressie",
    "dader_verward": "nee",
    "gesprek_veilig": "nee",
}
MAYOR = ("burgemeester", "gezin", "onbekend")
OTHERS = ("wethouder", "raadslid", "commissielid", "griffier_secretaris", "naaste_medewerker", "ander")
MEASURES: dict[str, dict[str, Value]] = {
    "brief": {"plek_gedrag": "onbekend"},
    "stopbrief": {"plek_gedrag": "op_afstand"},
    "pandverbod": {"plek_gedrag": "gemeentehuis"},
    "vergadering": {"plek_gedrag": "vergadering", "wie_stoort": "publiek"},
    "openbare_orde": {"plek_gedrag": "openbaar", "orde_toets": "verstoord"},
    "huisverbod": {"plek_gedrag": "thuis", "huisgenoot": "ja"},
    "sluiting": {
        "plek_gedrag": "thuis",
        "huisgenoot": "nee",
        "waarneming": "schot_explosie_brand",
        "orde_toets": "verstoord",
    },
    "civiel": {"plek_gedrag": "thuis", "huisgenoot": "nee"},
}


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("target", MAYOR)
def test_in_his_own_case_the_mayor_never_decides_or_signs(book: Book, measure: str, target: str) -> None:
    """For every measure the loco takes the place of a mayor who is the target, or whose family is, or may be."""
    met = walk(book, "dader", {**READY, **MEASURES[measure], "wie_getroffen": (target,)})
    assert f"dader.{measure}" in met.steps
    assert "dader.loco_tekent" in met.tasks
    assert "burgemeester_beslist_niet_zelf" in met.notes
    assert all(task.who != "burgemeester" for task in met.tasks.values())


@pytest.mark.parametrize(
    ("target", "own"),
    [
        ("wethouder", "wethouder_apart"),
        ("raadslid", "raadslid_apart"),
        ("commissielid", "raadslid_apart"),
        ("griffier_secretaris", "top_apart"),
        ("naaste_medewerker", "werkgever_beslist"),
        ("ander", "werkgever_beslist"),
    ],
)
def test_each_role_is_kept_out_in_its_own_way(book: Book, target: str, own: str) -> None:
    """Nobody who was hit decides; who does instead depends on the office."""
    met = walk(book, "dader", {**READY, "plek_gedrag": "onbekend", "wie_getroffen": (target,)})
    assert {"dader.getroffene_buiten_besluit", f"dader.{own}"} <= met.tasks.keys()
    assert "dader.loco_beslist" not in met.steps


@pytest.mark.parametrize(
    ("target", "signer"),
    [
        *((one, "tekent_loco") for one in MAYOR),
        *((one, "tekent_burgemeester") for one in OTHERS[:4]),
        *((one, "tekent_secretaris") for one in OTHERS[4:]),
    ],
)
def test_a_letter_has_one_signer_who_was_not_hit(book: Book, target: str, signer: str) -> None:
    """Exactly one person signs, and it is never the office that was hit."""
    met = walk(book, "dader", {**READY, "plek_gedrag": "op_afstand", "wie_getroffen": (target,)})
    assert [one for one in met.tasks if one.startswith("dader.tekent_")] == [f"dader.{signer}"]


@pytest.mark.parametrize("others", OTHERS)
def test_one_signer_with_the_mayor_among_several_targets(book: Book, others: str) -> None:
    """As soon as the mayor is among those hit the loco signs, and only he."""
    met = walk(
        book, "dader", {**READY, "plek_gedrag": "op_afstand", "wie_getroffen": ("burgemeester", others)}
    )
    assert [one for one in met.tasks if one.startswith("dader.tekent_")] == ["dader.tekent_loco"]


@pytest.mark.parametrize("measure", ["openbare_orde", "huisverbod", "sluiting"])
@pytest.mark.parametrize("target", OTHERS)
def test_orders_for_others_are_for_the_mayor(book: Book, measure: str, target: str) -> None:
    """When somebody else was hit the mayor has his ordinary powers, and no loco is brought in."""
    met = walk(book, "dader", {**READY, **MEASURES[measure], "wie_getroffen": (target,)})
    ids = {one.removeprefix("dader.") for one in met.tasks}
    assert ids & {"bevel_burgemeester", "huisverbod_burgemeester", "sluiting_burgemeester"}
    assert not ids & {"bevel_loco", "huisverbod_loco", "sluiting_loco"}
    assert "loco_burgemeester" not in met.contacts


@pytest.mark.parametrize("said", ["niet_genoeg", "om_verbod", "onbekend"])
def test_without_disturbance_of_public_order_there_is_no_order(book: Book, said: str) -> None:
    """A threat alone, an area that the prosecutor covered, or doubt: another way than an order."""
    met = walk(book, "dader", {**READY, "plek_gedrag": "openbaar", "orde_toets": said})
    assert "dader.openbare_orde" not in met.steps
    assert {"dader.weg_justitie", "dader.weg_civiel"} <= met.tasks.keys()


def test_only_the_council_bans_a_councillor(book: Book) -> None:
    """For a disturbing councillor no ban by the chair and no letter of the office is offered."""
    met = walk(book, "dader", {**READY, "plek_gedrag": "vergadering", "wie_stoort": "raadslid"})
    assert "dader.raad_stemt" in met.tasks
    assert not {"dader.vergadering", "dader.brief", "dader.register"} & set(met.steps)


def test_an_order_against_a_housemate_is_only_for_a_housemate(book: Book) -> None:
    """Anybody from outside, or an unknown person, gets the civil route."""
    for said in ("nee", "onbekend"):
        met = walk(book, "dader", {**READY, "plek_gedrag": "thuis", "huisgenoot": said})
        assert "dader.civiel" in met.steps
        assert "dader.huisverbod" not in met.steps


@pytest.mark.parametrize("measure", MEASURES)
def test_both_sides_are_heard_before_any_measure(book: Book, measure: str) -> None:
    """No measure comes before the hearing."""
    met = walk(book, "dader", {**READY, **MEASURES[measure]})
    assert met.steps.index("dader.horen") < met.steps.index(f"dader.{measure}")


def test_criticism_gets_a_talk_and_never_a_list(book: Book) -> None:
    """Criticism and emotion lead to a talk; when that was enough no measure and no list follows."""
    for said in ("kritiek", "emotie"):
        met = walk(book, "dader", {**READY, "ernst_gedrag": said, "gesprek_genoeg": "ja", "op_lijst": "ja"})
        assert "dader.gesprek" in met.steps
        assert not {"dader.horen", "dader.register", "dader.lijst"} & set(met.steps)


@pytest.mark.parametrize("said", ["eis", "beide", "onbekend"])
@pytest.mark.parametrize("known", ["bekend", "onbekend"])
def test_a_decision_is_not_reversed_under_a_threat(book: Book, said: str, known: str) -> None:
    """A demand, or doubt about one, comes first: also when nobody knows who the perpetrator is."""
    met = walk(book, "dader", {**READY, "dader_bekend": known, "eis_of_frustratie": said})
    assert "dader.besluit_niet_terug" in met.tasks


@pytest.mark.parametrize("said", ["nee", "onbekend"])
def test_during_an_investigation_the_office_waits_for_a_plain_yes(book: Book, said: str) -> None:
    """Without consent of the prosecutor there is no talk, no hearing and no letter."""
    met = walk(book, "dader", {**READY, "onderzoek_loopt": "ja", "om_akkoord": said})
    assert "dader.wachten" in met.steps
    assert not {"dader.gesprek", "dader.horen", "dader.brief_tekenen"} & set(met.steps)
    assert {"dader.bemiddeling", "dader.geen_contact", "dader.gedragsaanwijzing_vragen"} <= met.tasks.keys()


def test_for_the_mayor_the_prosecutors_order_is_named_first(book: Book) -> None:
    """The route on which no municipal body decides is pointed out when the mayor is the target, and only then."""
    for target, told in (("burgemeester", True), ("raadslid", False)):
        met = walk(book, "dader", {**READY, "onderzoek_loopt": "ja", "wie_getroffen": (target,)})
        assert ("dader.beste_weg_burgemeester" in met.tasks) is told


def test_a_confused_person_gets_care_and_a_limit(book: Book) -> None:
    """No talk by the office, a word to the police, and still a report; also while the prosecutor asks to wait."""
    own = {"dader.verward_zeggen", "dader.toch_melden", "dader.verward_geen_ontmoeting"}
    met = walk(book, "dader", {**READY, "dader_verward": "ja", "gesprek_veilig": "ja"})
    assert own <= met.tasks.keys()
    assert "dader.gesprek" not in met.steps
    waiting = walk(
        book, "dader", {**READY, "dader_verward": "ja", "onderzoek_loopt": "ja", "om_akkoord": "nee"}
    )
    assert own <= waiting.tasks.keys()
    assert "dader.horen" not in waiting.steps


def test_nobody_is_listed_without_being_told(book: Book) -> None:
    """A list asks for a ground, an end date and word to the person; doubt means no list."""
    met = walk(book, "dader", {**READY, "plek_gedrag": "onbekend", "op_lijst": "ja"})
    assert {"dader.lijst_grond", "dader.lijst_vertellen", "dader.lijst_einddatum"} <= met.tasks.keys()
    doubt = walk(book, "dader", {**READY, "plek_gedrag": "onbekend"})
    assert "dader.lijst" not in doubt.steps


@pytest.mark.parametrize("said", ["niet_genoeg", "onbekend"])
def test_a_home_is_not_closed_without_disturbance(book: Book, said: str) -> None:
    """After shots or an explosion at a home, closing is only weighed when public order there is seriously disturbed."""
    met = walk(book, "dader", {**READY, **MEASURES["sluiting"], "orde_toets": said})
    assert "dader.sluiting" not in met.steps
    assert "dader.civiel" in met.steps
