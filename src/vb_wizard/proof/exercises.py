"""Rules about exercises (VB601 to VB610): everything in one can happen, is said once, and can be learnt from.

Neighbours: `domain.exercise` is what is looked at, `exercise_cues` knows when something can happen; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from vb_wizard.domain.cues import PLAYED, AfterDeed, Deed, DeedKind, NotDoneBy
from vb_wizard.domain.exercise import MINUTES, Exercise, Side
from vb_wizard.domain.exercise_texts import slots_in, texts_in
from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.scenario import Scenario
from vb_wizard.proof.exercise_cues import Happening, cues_of, reachable_flows
from vb_wizard.proof.found import found, warned
from vb_wizard.proof.subject import Subject
from vb_wizard.proof.suggest import advice_for

_SECTIONS = ("goals", "injects", "questions", "dilemmas", "hints", "milestones", "extra")


def exercises(subject: Subject) -> Iterator[tuple[Scenario, Exercise, Path]]:
    """Yield every scenario that has an exercise, with the path of the exercise."""
    for scenario in subject.scenarios:
        if scenario.exercise is not None:
            yield scenario, scenario.exercise, ("scenarios", scenario.id, "exercise")


def unknown_part(subject: Subject) -> Iterator[Finding]:
    """A goal or a cue names a part of the exercise that is not there."""
    for _, exercise, path in exercises(subject):
        ids = {name: [one.id for one in getattr(exercise, name)] for name in _SECTIONS}
        for number, goal in enumerate(exercise.goals):
            for key in ("milestones", "extra"):
                for at, name in enumerate(getattr(goal, key)):
                    yield from _missing(name, ids[key], (*path, "goals", number, key, at))
        for place, deed in _deeds(exercise, path):
            if deed.kind in PLAYED:
                yield from _missing(deed.name, _names_for(exercise, deed.kind), place)


def _names_for(exercise: Exercise, kind: DeedKind) -> list[str]:
    if kind is DeedKind.INJECT:
        return [one.id for one in exercise.injects]
    if kind is DeedKind.MILESTONE:
        return [one.id for one in exercise.milestones]
    return [f"{poll.id}.{option}" for poll in exercise.polls for option in poll.options]


def _missing(name: str, known: Sequence[str], path: Path) -> Iterator[Finding]:
    if name not in known:
        otherwise = "Noem iets dat in deze oefening staat."
        yield found(
            "VB601", path, f"`{name}` staat niet in deze oefening.", advice_for(name, known, otherwise)
        )


def _deeds(exercise: Exercise, path: Path) -> Iterator[tuple[Path, Deed]]:
    for place, _, cue in cues_of(exercise):
        if isinstance(cue, AfterDeed):
            yield (*path, *place, "after", cue.deed.kind.value), cue.deed
        elif isinstance(cue, NotDoneBy):
            yield (*path, *place, "undone", cue.deed.kind.value), cue.deed


def part_twice(subject: Subject) -> Iterator[Finding]:
    """Two parts of an exercise have the same name, so that the record of a play cannot tell them apart."""
    for _, exercise, path in exercises(subject):
        seen: set[str] = set()
        for section in _SECTIONS:
            for number, one in enumerate(getattr(exercise, section)):
                if one.id in seen:
                    sentence = f"De naam `{one.id}` staat al eerder in deze oefening."
                    yield found(
                        "VB602",
                        (*path, section, number, "id"),
                        sentence,
                        "Geef een van beide een andere naam.",
                    )
                seen.add(one.id)


def never_happens(subject: Subject) -> Iterator[Finding]:
    """A cue can never hold: after the end, after itself, or after something that lies on no route."""
    if not subject.is_whole:
        return
    for scenario, exercise, path in exercises(subject):
        happening = Happening(scenario, exercise, subject.book)
        for place, name, cue in cues_of(exercise):
            why = happening.never(cue)
            if why:
                sentence = f"`{name}` kan nooit gebeuren: {why}."
                yield found(
                    "VB603", (*path, *place), sentence, "Verander de aanleiding, of laat de trainer het doen."
                )
        for number, milestone in enumerate(exercise.extra):
            if milestone.by is not None and happening.is_after_the_end(milestone.by):
                sentence = f"`{milestone.id}` moet pas na het einde klaar zijn."
                yield found("VB603", (*path, "extra", number, "by"), sentence, "Noem een eerder moment.")


def goal_without_proof(subject: Subject) -> Iterator[Finding]:
    """Nothing shows whether a goal was reached."""
    for scenario, exercise, path in exercises(subject):
        flows = reachable_flows(scenario, subject.book)
        for number, goal in enumerate(exercise.goals):
            place = (*path, "goals", number)
            if not (goal.expects or goal.milestones or goal.extra):
                sentence = f"Aan niets is te zien of het leerdoel `{goal.id}` is gehaald."
                yield found("VB604", place, sentence, "Noem een opdracht, een mijlpaal of een extra actie.")
            for at, task in enumerate(goal.expects):
                flow = task.partition(".")[0]
                if flow in subject.flows and flow not in flows:
                    sentence = f"De opdracht `{task}` komt in dit scenario op geen enkele route."
                    yield found(
                        "VB604",
                        (*place, "expects", at),
                        sentence,
                        f"Noem een opdracht die na `{scenario.flow}` kan komen.",
                    )


def missing_file(subject: Subject) -> Iterator[Finding]:
    """A picture or a sound is not in the folder."""
    for _, exercise, path in exercises(subject):
        for number, inject in enumerate(exercise.injects):
            for key, name in (("picture", inject.picture), ("sound", inject.sound)):
                if name and name not in subject.media:
                    sentence = f"Het bestand `{name}` staat niet in scenarios/media."
                    advice = advice_for(name, subject.media, "Zet het daar neer, of haal de regel weg.")
                    yield warned(
                        "VB605", (*path, "injects", number, key), f"{sentence} De inject komt zonder.", advice
                    )


def older_flow(subject: Subject) -> Iterator[Finding]:
    """The exercise was written on another version of a flow."""
    for _, exercise, path in exercises(subject):
        for flow, version in exercise.based_on.items():
            known = subject.flows.get(flow)
            if known is not None and known.version != version:
                sentence = f"De oefening hoort bij versie {version} van `{flow}`; de lijst is nu versie {known.version}."
                yield warned(
                    "VB606",
                    (*path, "based_on", flow),
                    sentence,
                    "Speel haar één keer door en pas de versie aan.",
                )


def unknown_variable(subject: Subject) -> Iterator[Finding]:
    """A text has a name between braces that is no variable."""
    for _, exercise, path in exercises(subject):
        for place, text in texts_in(exercise):
            for name in slots_in(text):
                if name not in exercise.variables:
                    advice = advice_for(
                        name, exercise.variables, "Zet haar onder variables, of haal de accolades weg."
                    )
                    yield found("VB607", (*path, *place), f"De variabele `{name}` bestaat niet.", advice)


def unused_variable(subject: Subject) -> Iterator[Finding]:
    """A variable stands in no text."""
    for _, exercise, path in exercises(subject):
        used = {name for _, text in texts_in(exercise) for name in slots_in(text)}
        for name in exercise.variables:
            if name not in used:
                sentence = f"De variabele `{name}` staat in geen enkele tekst."
                yield warned("VB608", (*path, "variables", name), sentence, "Gebruik haar, of haal haar weg.")


def one_sided_dilemma(subject: Subject) -> Iterator[Finding]:
    """A dilemma has no adviser on one of its sides."""
    words: Mapping[Side, str] = {Side.FOR: "voor", Side.AGAINST: "tegen"}
    for _, exercise, path in exercises(subject):
        for number, dilemma in enumerate(exercise.dilemmas):
            for side in Side:
                if side not in {adviser.side for adviser in dilemma.advisers}:
                    sentence = f"In het dilemma `{dilemma.id}` spreekt niemand {words[side]}."
                    yield found(
                        "VB609",
                        (*path, "dilemmas", number, "advisers"),
                        sentence,
                        f"Zet er een adviseur met side: {side} bij.",
                    )


def outside_its_level(subject: Subject) -> Iterator[Finding]:
    """An exercise is longer or shorter than its level says."""
    for _, exercise, path in exercises(subject):
        fewest, most = MINUTES[exercise.level]
        if not fewest <= exercise.minutes <= most:
            sentence = f"Een oefening van niveau {exercise.level} duurt {fewest} tot {most} minuten; deze {exercise.minutes}."
            yield found(
                "VB610", (*path, "minutes"), sentence, "Kies een ander niveau, of maak haar korter of langer."
            )
