"""Securing evidence: each kind has its own step with its trap, and nothing is cleaned up before it is safe."""

from __future__ import annotations

import itertools

import pytest

from tests.flows.walking import walk
from vb_wizard.domain.book import Book

STEP_OF = {
    "papier": "papier",
    "pakket": "voorwerp",
    "mail": "mail",
    "telefoon": "telefoon",
    "chat": "chat",
    "online": "online",
    "camera": "camera",
    "schade": "schade",
    "lichaam": "lichaam",
    "gehoord": "gehoord",
}


@pytest.mark.parametrize(
    ("form", "traps"),
    [
        ("papier", {"brief_laten_liggen", "brief_niets_eraan", "brief_aangeraakt"}),
        ("pakket", {"voorwerp_niet_oprapen", "voorwerp_foto"}),
        ("mail", {"mail_niet_doorsturen", "mail_bestand", "mail_toevoegen", "mail_niet_wissen"}),
        ("telefoon", {"woorden_gesprek", "nummer_en_tijd", "volgende_keer_opnemen"}),
        ("chat", {"app_tweede_telefoon", "app_collega", "app_telefoon_bewaren"}),
        (
            "online",
            {"online_adres", "online_tweede_vastlegging", "online_toevoegen", "online_verwijderen_later"},
        ),
        ("camera", {"beelden_eigen", "beelden_niet_delen", "beelden_geen_verborgen"}),
        ("schade", {"schade_niet_opruimen"}),
        ("lichaam", {"kleding_bewaren"}),
        ("gehoord", {"woorden_apart", "wie_wanneer", "via_via"}),
    ],
)
def test_each_kind_of_evidence_names_its_traps(book: Book, form: str, traps: set[str]) -> None:
    """Do not touch, clean, forward or delete: the warning stands where that mistake is made."""
    walked = walk(book, "bewijs", {"bewijs_vormen": (form,), "post_verdacht": "nee", "bewijs_veilig": "ja"})
    assert STEP_OF[form] in walked.steps
    assert traps <= walked.tasks.keys()
    others = {task for step, task in _tasks_by_step(book) if step in set(STEP_OF.values()) - {STEP_OF[form]}}
    assert not others & walked.tasks.keys()


def _tasks_by_step(book: Book) -> list[tuple[str, str]]:
    return [(step.id, task.id) for step in book.flows["bewijs"].steps.values() for task in step.tasks]


def test_no_kind_is_passed_over_when_there_are_two(book: Book) -> None:
    """Of every pair of kinds both steps are walked."""
    for pair in itertools.combinations(STEP_OF, 2):
        walked = walk(book, "bewijs", {"bewijs_vormen": pair, "post_verdacht": "nee", "bewijs_veilig": "ja"})
        assert {STEP_OF[form] for form in pair} <= set(walked.steps), pair


@pytest.mark.parametrize("answer", ["ja", "onbekend"])
@pytest.mark.parametrize("form", ["papier", "pakket"])
def test_suspicious_post_is_for_the_police(book: Book, form: str, answer: str) -> None:
    """In doubt nobody touches it: out of the room and 112, and no step that handles the paper."""
    walked = walk(book, "bewijs", {"bewijs_vormen": (form,), "post_verdacht": answer})
    assert {"ruimte_uit", "bel_112_post"} <= walked.tasks.keys()
    assert not {"papier", "voorwerp"} & set(walked.steps)
    assert "politie_spoed" in walked.contacts


def test_not_knowing_keeps_everything_as_it_is(book: Book) -> None:
    """Who does not know which evidence there is leaves everything, and nothing may be cleaned up."""
    walked = walk(book, "bewijs", {"bewijs_vormen": ("onbekend",)})
    assert "alles_laten" in walked.tasks
    assert "opruimen" not in walked.steps


@pytest.mark.parametrize(
    ("safe", "lifted"),
    [
        ("ja", {"niets_wissen", "niet_doorsturen", "bewijs_niet_aanraken"}),
        ("digitaal", {"niets_wissen", "niet_doorsturen"}),
        ("nee", set()),
        ("onbekend", set()),
    ],
)
def test_the_warnings_stand_until_the_evidence_is_safe(book: Book, safe: str, lifted: set[str]) -> None:
    """Wiping, forwarding and touching are allowed only after the answer that it is safe."""
    flow = book.flows["bewijs"]
    walked = walk(
        book, "bewijs", {"bewijs_vormen": ("mail", "papier"), "post_verdacht": "nee", "bewijs_veilig": safe}
    )
    raised = {note for step in walked.steps for note in flow.steps[step].notes}
    assert raised >= {"niets_wissen", "niet_doorsturen", "bewijs_niet_aanraken"}
    assert {note for step in walked.steps for note in flow.steps[step].lift} == lifted
    assert ("schoonmaken" in walked.tasks) == (safe == "ja")


def test_own_recording_rests_on_the_law(book: Book) -> None:
    """Recording a call is advised only to who takes part in it, with the articles behind it."""
    walked = walk(book, "bewijs", {"bewijs_vormen": ("telefoon", "camera")})
    assert "als u zelf meepraat" in walked.tasks["volgende_keer_opnemen"].say
    for task in ("volgende_keer_opnemen", "beelden_geen_verborgen"):
        assert walked.cites(task, "sr", "artikel 139a")
