"""Which articles the national catalogue offers for whom, and that no penalty is without its date."""

from __future__ import annotations

import itertools
import re

import pytest

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Complaint
from vb_wizard.domain.conditions import Value, facts_in
from vb_wizard.domain.offences import PossibleOffence, possible

FINES = {"550", "5.500", "11.000", "27.500", "110.000", "1.100.000"}
"""The fine categories since 1 January 2026."""

OFFICES = ("burgemeester", "wethouder", "raadslid")
OTHERS = ("gezin", "naaste_medewerker", "commissielid", "griffier_secretaris", "ander")


def one(book: Book, offence: str, behaviour: str, who: str, **more: Value) -> PossibleOffence:
    """Return one article for one kind of behaviour against one person, because of the office."""
    facts: dict[str, Value] = {
        "soort_gedrag": (behaviour,),
        "wie_getroffen": (who,),
        "functie_verband": "ja",
        **more,
    }
    return next(found for found in possible(book, facts) if found.offence.id == offence)


def said(found: PossibleOffence) -> str:
    """Return what is different here, in one text."""
    return " ".join(effect.say for effect in found.effects)


@pytest.mark.parametrize("who", OFFICES)
def test_a_threat_weighs_more_for_the_three_offices(book: Book, who: str) -> None:
    """Burgemeester, wethouder and raadslid are named in 285 lid 5: four years, five years and four months with a demand."""
    told = said(one(book, "bedreiging", "bedreiging", who))
    assert "hoogstens vier jaar (lid 5)" in told
    assert "vijf jaar en vier maanden" in told
    assert "noemt lid 5 niet" not in told


@pytest.mark.parametrize("who", OTHERS)
def test_a_threat_does_not_weigh_more_for_others(book: Book, who: str) -> None:
    """Family, staff, griffier and secretaris are not named, and read so."""
    told = said(one(book, "bedreiging", "bedreiging", who))
    assert "vier jaar (lid 5)" not in told
    assert "noemt lid 5 niet" in told


@pytest.mark.parametrize("who", [*OFFICES, *OTHERS])
def test_doxing_weighs_more_for_the_three_offices_only(book: Book, who: str) -> None:
    """Two years and eight months for the offices, two years for all others."""
    told = said(one(book, "doxing", "doxing", who))
    assert ("twee jaar en acht maanden" in told) == (who in OFFICES)


@pytest.mark.parametrize("offence", ["belediging", "smaad", "laster"])
@pytest.mark.parametrize(
    ("who", "complaint", "higher"),
    [
        ("burgemeester", False, True),
        ("wethouder", False, True),
        ("raadslid", False, False),
        ("gezin", True, False),
        ("griffier_secretaris", True, False),
        ("commissielid", True, False),
    ],
)
def test_insult_differs_by_office(book: Book, offence: str, who: str, complaint: bool, higher: bool) -> None:
    """267 raises the penalty for burgemeester and wethouder alone; 269 frees the raadslid from the klacht as well."""
    found = one(book, offence, "belediging", who)
    assert found.complaint is complaint
    assert ("een derde hoger" in said(found)) == higher


def test_a_mixed_group_gets_the_careful_answer(book: Book) -> None:
    """When a burgemeester and his family are insulted, a klacht is asked for."""
    facts: dict[str, Value] = {
        "soort_gedrag": ("belediging",),
        "wie_getroffen": ("burgemeester", "gezin"),
        "functie_verband": "ja",
    }
    assert all(found.complaint for found in possible(book, facts) if found.offence.id == "belediging")


@pytest.mark.parametrize("who", [*OFFICES, *OTHERS])
@pytest.mark.parametrize(("offence", "behaviour"), [("belaging", "belaging"), ("afdreiging", "chantage")])
def test_stalking_and_blackmail_always_need_a_klacht(
    book: Book, offence: str, behaviour: str, who: str
) -> None:
    """No office frees anybody from the klacht of 285b and 318."""
    assert one(book, offence, behaviour, who).complaint


def test_what_is_not_known_brings_every_klacht(book: Book) -> None:
    """An answer that is not known offers each article for which a klacht can be missed, and asks for it."""
    found = possible(book, {"soort_gedrag": ("onbekend",)})
    assert {one.offence.id for one in found if one.complaint} == {
        one.id for one in book.catalogue.offences.values() if one.complaint is not Complaint.NO
    }


def test_no_penalty_without_its_date_and_fines_are_those_of_this_year(book: Book) -> None:
    """Each article rests on a dated law, and each amount is one of the six categories."""
    for offence in book.catalogue.offences.values():
        dated = [one for one in offence.sources if book.catalogue.sources[one.doc].as_of is not None]
        assert dated, offence.id
        text = " ".join((offence.maximum, *(effect.say for effect in offence.effects)))
        amounts = set(re.findall(r"(\d[\d.]*) euro", text))
        assert amounts <= FINES, offence.id
        if amounts:
            assert any("artikel 23" in one.at for one in offence.sources), offence.id


def test_no_article_looks_at_a_sensitive_answer(book: Book) -> None:
    """The dossier prints the articles, so they may not give away what it leaves out."""
    sensitive = {fact.id for fact in book.catalogue.facts.values() if fact.sensitive}
    for offence in book.catalogue.offences.values():
        for when in (offence.when, offence.complaint_when, *(effect.when for effect in offence.effects)):
            assert not facts_in(when) & sensitive, offence.id


def test_every_article_is_offered_for_some_answers(book: Book) -> None:
    """Each article of the catalogue can be seen, and most answers about behaviour bring one."""
    behaviours = book.catalogue.facts["soort_gedrag"].answer_ids
    seen: set[str] = set()
    for behaviour, channel, group in itertools.product(
        behaviours, ("woning", "gemeentehuis", "vergadering"), ("alleen", "groep")
    ):
        facts: dict[str, Value] = {
            "soort_gedrag": (behaviour,),
            "kanaal": channel,
            "alleen_of_groep": group,
            "wie_getroffen": ("raadslid",),
        }
        seen |= {found.offence.id for found in possible(book, facts)}
    assert seen == book.catalogue.offences.keys()
    silent = {one for one in behaviours if not possible(book, {"soort_gedrag": (one,), "bedreiging": "geen"})}
    assert silent == {"anders"}
