"""The examples in findings: as small as can be, really possible, and in words that the reader of a flow knows."""

from __future__ import annotations

import pytest

from tests.fakes.kitchen_sink import kitchen_sink
from vb_wizard.domain.findings import Finding
from vb_wizard.flowfiles.reading import read

HEAD = """\
flow: proef
title: Proef
version: "1"
as_of: "2026-11-23"
kind: trunk
about: Een proef.
start: een
steps:
"""
END = "  klaar: {phase: na, title: Klaar, end: Klaar.}\n"
FACTS = """\
facts:
  weer:
    kind: choice
    ask: Wat voor weer is het?
    short: Weer
    answers: {zon: {say: Zon}, regen: {say: Regen}, hagel: {say: Hagel}, onbekend: {say: Dat weet ik niet}}
  mee:
    kind: choices
    ask: Wat neemt u mee?
    short: Mee
    answers: {jas: {say: Een jas}, tas: {say: Een tas}, onbekend: {say: Dat weet ik niet}}
  haast: {kind: yes_no, ask: Hebt u haast?, short: Haast}
  naam: {kind: text, ask: Hoe heet u?, short: Naam}
"""


def found(steps: str, code: str, facts: str = FACTS) -> list[Finding]:
    """Return the findings with a code in a flow of these steps."""
    texts = {"proef.yaml": HEAD + steps + END, "catalogue/weer.yaml": facts}
    return [one for one in read(texts).findings if one.code == code]


def step(name: str, asks: str, following: str) -> str:
    """Write an asking step."""
    return f"  {name}: {{phase: na, ask: {asks}, next: {following}}}\n"


@pytest.mark.parametrize(
    ("following", "example"),
    [
        ("[{when: {weer: [zon, regen]}, go: klaar}]", "Weer = Hagel (weer: hagel)"),
        (
            "[{when: {weer: zon, haast: ja}, go: klaar}, {when: {not: {weer: zon}}, go: klaar}]",
            "Haast = Nee (haast: nee) en Weer = Zon (weer: zon)",
        ),
        ("[{when: {haast: ja}, go: klaar}]", "Haast = Nee (haast: nee)"),
        ("[{when: {mee: jas}, go: klaar}]", "Mee = Een tas (mee: tas)"),
        ("[{when: {all: [{mee: jas}, {mee: tas}]}, go: klaar}]", "Mee = Een jas (mee: jas)"),
        ("[{when: {naam: ingevuld}, go: klaar}]", "Naam niet bekend (naam: onbekend)"),
    ],
)
def test_a_gap_shows_the_fewest_answers(following: str, example: str) -> None:
    """Only the answers that matter are told, with the words on the buttons and the names in the file."""
    steps = (
        step("een", "haast", "twee")
        + step("twee", "mee", "drie")
        + step("drie", "naam", "vier")
        + step("vier", "weer", following)
    )
    (gap,) = found(steps, "VB401")
    assert gap.sentence == f"De stap `vier` loopt hier vast: {example}."


def test_a_gap_that_cannot_occur_is_no_gap() -> None:
    """Answers that were ruled out on the way to a step need no branch there."""
    away = "[{when: {weer: [zon, onbekend]}, go: klaar}, {go: twee}]"
    closed = step("een", "weer", away) + step(
        "twee", "haast", "[{when: {weer: regen}, go: klaar}, {when: {weer: hagel}, go: klaar}]"
    )
    assert found(closed, "VB401") == []
    (gap,) = found(closed.replace("hagel}, go", "zon}, go"), "VB401")
    assert gap.sentence == "De stap `twee` loopt hier vast: Weer = Hagel (weer: hagel)."


def test_a_step_behind_answers_that_exclude_each_other() -> None:
    """An arrow is not enough: the answers on the way must be possible together."""
    steps = step("een", "weer", "[{when: {weer: zon}, go: twee}, {go: klaar}]")
    steps += step("twee", "haast", "[{when: {weer: regen}, go: drie}, {go: klaar}]") + step(
        "drie", "mee", "klaar"
    )
    assert [one.sentence for one in found(steps, "VB302")] == [
        "De stap `drie` is niet te bereiken: de antwoorden die erheen leiden, sluiten elkaar uit."
    ]
    assert found(steps.replace("{weer: regen}", "{haast: ja}"), "VB302") == []


def test_a_branch_that_earlier_ones_cover_together() -> None:
    """Not one earlier branch but all of them together leave nothing for the last."""
    (late,) = found(
        step(
            "een",
            "haast",
            "[{when: {haast: ja}, go: klaar}, {when: {haast: [nee, onbekend]}, go: klaar}, {go: klaar}]",
        ),
        "VB402",
    )
    assert late.sentence == "Regel 3 van next wordt nooit gekozen: regels 1 en 2 vangen alles al op."


def test_an_answer_given_before_the_flow_counts() -> None:
    """A fact may be known before the flow starts, so looking at it before asking it is no slip."""
    steps = step("een", "haast", "[{when: {weer: zon}, go: twee}, {go: klaar}]") + step(
        "twee", "weer", "klaar"
    )
    assert found(steps, "VB302") == []
    assert found(steps, "VB403") == []


def test_a_loop_that_asks_again_in_another_flow_has_an_exit() -> None:
    """A question that a run asks again may come back with another answer."""
    texts = kitchen_sink()
    texts["stam.yaml"] = texts["stam.yaml"].replace("    again: true\n", "")
    assert {one.code for one in read(texts).findings} == {"VB305"}
    texts["deel.yaml"] = texts["deel.yaml"].replace(
        "    ask: soort_bewijs", "    ask: nog_onrust\n    again: true", 1
    )
    assert "VB305" not in [one.code for one in read(texts).findings]


def test_too_many_combinations_are_told_and_nothing_is_made_up() -> None:
    """A question with very many answers that all matter is not tried in full, and that is said."""
    answers = ", ".join(f"a{n}: {{say: Antwoord {n}}}" for n in range(11))
    facts = (
        FACTS
        + f"  veel:\n    kind: choices\n    ask: Wat?\n    short: Wat\n    answers: {{{answers}, onbekend: {{say: Niets}}}}\n"
    )
    all_of_them = ", ".join(f"{{veel: a{n}}}" for n in range(11))
    steps = step("een", "veel", f"[{{when: {{all: [{all_of_them}]}}, go: twee}}, {{go: klaar}}]") + step(
        "twee", "haast", "klaar"
    )
    assert len(found(steps, "VB309", facts)) == 1
    assert found(steps, "VB302", facts) == []
    assert found(steps, "VB403", facts) == []


def test_a_long_flow_is_proven_whole() -> None:
    """Hundreds of steps that look at a dozen questions are not too many to look at all."""
    facts = "facts:\n" + "".join(
        f"  f{n}: {{kind: yes_no, ask: Is het zo?, short: F{n}}}\n" for n in range(12)
    )
    names = [f"s{n}" for n in range(150)]
    steps = step("een", "f0", "s0")
    for number, name in enumerate(names):
        following = names[number + 1] if number + 1 < len(names) else "klaar"
        other = names[min(number + 7, 149)] if number < 140 else "klaar"
        steps += step(
            name,
            f"f{number % 12}",
            f"[{{when: {{f{(number * 5) % 12}: ja}}, go: {other}}}, {{go: {following}}}]",
        )
    assert found(steps, "VB401", facts) == []
