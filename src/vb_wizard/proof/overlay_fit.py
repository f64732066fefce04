"""Rules on whether an overlay still fits the national flows (VB561, VB562, VB569): what it names is there, and as it was.

Neighbours: `overlaid` is what they look at; `overlaying` leaves out what does not fit, these rules say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vb_wizard.domain.findings import Finding, Path
from vb_wizard.domain.flow import Flow, Step, StepKind
from vb_wizard.domain.overlaying import OVERLAY, SECTIONS
from vb_wizard.proof.found import found, warned
from vb_wizard.proof.overlaid import Overlaid
from vb_wizard.proof.suggest import advice_for

_NOUNS = {
    "facts": "De vraag", "notes": "Het aandachtspunt", "instruments": "Het instrument", "contacts": "Het contact",
    "sources": "De bron", "roles": "De rol", "flows": "De lijst",
}  # fmt: skip
_STEP_TEXTS = {StepKind.DO: "do", StepKind.INFORM: "inform", StepKind.END: "end"}


def gone(look: Overlaid) -> Iterator[Finding]:
    """The overlay names a flow, step, task, contact or text that the national version does not have."""
    flows, catalogue = look.national.flows, look.national.catalogue
    steps = [f"{flow.id}.{step}" for flow in flows.values() for step in flow.steps]
    tasks = [
        f"{flow.id}.{task.id}"
        for flow in flows.values()
        for step in flow.steps.values()
        for task in step.tasks
    ]
    for change in look.overlay.tasks:
        if change.name not in tasks:
            yield _gone(look, (OVERLAY, "tasks", change.name), "De opdracht", change.name, tasks)
    for step_change in look.overlay.steps:
        path: Path = (OVERLAY, "steps", step_change.name)
        if step_change.name not in steps:
            yield _gone(look, path, "De stap", step_change.name, steps)
    for name in look.overlay.based_on:
        if name not in flows:
            yield _gone(look, (OVERLAY, "based_on", name), "De lijst", name, flows)
    for name in look.overlay.fills:
        if name not in catalogue.contacts:
            yield _gone(look, (OVERLAY, "fill", name), "Het contact", name, catalogue.contacts)
    for text in look.overlay.texts:
        known = getattr(catalogue, text.section)
        if text.name not in known:
            yield _gone(
                look, (OVERLAY, "texts", text.section, text.name), _NOUNS[text.section], text.name, known
            )
    sources = {**catalogue.sources, **look.overlay.added.sources}
    for number, name in enumerate(look.overlay.documents):
        if name not in sources:
            yield _gone(look, (OVERLAY, "documents", number), "De bron", name, sources)


def _gone(look: Overlaid, path: Path, noun: str, name: str, known: Iterable[str]) -> Finding:
    """Return the finding, with what was probably meant: the same task elsewhere, else a name that looks like it."""
    names = list(known)
    flow, _, short = name.partition(".")
    elsewhere = [one for one in names if short and one.partition(".")[2] == short]
    fallback = "Haal het weg, of noem wat er nu voor in de plaats staat."
    advice = f"Bedoelt u `{elsewhere[0]}`?" if elsewhere else advice_for(name, names, fallback)
    made, now = look.overlay.based_on.get(flow, ""), look.national.flows.get(flow)
    was = (
        f" De aanvulling is gemaakt op versie {made}, nu geldt {now.version}."
        if now and made not in ("", now.version)
        else ""
    )
    return found("VB561", path, f"{noun} `{name}` staat niet in de landelijke lijsten.{was}", advice)


def place_gone(look: Overlaid) -> Iterator[Finding]:
    """A task is to come before or after a task that its step does not have."""
    for path, change, step in look.steps():
        names = [*(task.id for task in step.tasks), *(added.task.id for added in change.added)]
        for number, added in enumerate(change.added):
            for key, name in (("before", added.before), ("after", added.after)):
                if name and name not in names:
                    yield found(
                        "VB561",
                        (*path, "add", number, key),
                        f"De opdracht `{name}` staat niet in de stap `{change.name}`.",
                        advice_for(name, names, "Noem een opdracht van deze stap, of haal de regel weg."),
                    )


def another_version(look: Overlaid) -> Iterator[Finding]:
    """A national flow has another version than the one the overlay was made on, or the overlay does not say which that was."""
    overlay = look.overlay
    touched = dict.fromkeys([one.flow for one in overlay.tasks] + [one.flow for one in overlay.steps])
    for name in touched:
        flow, made = look.national.flows.get(name), overlay.based_on.get(name, "")
        if flow is None or made == flow.version:
            continue
        path: Path = (OVERLAY, "based_on", name) if made else (OVERLAY, "based_on")
        told = f"De aanvulling is gemaakt op versie {made} van `{name}`, nu geldt {flow.version}."
        sentence = told if made else f"De aanvulling zegt niet op welke versie van `{name}` zij is gemaakt."
        advice = f'Kijk de aanvulling na en zet `{name}: "{flow.version}"` bij based_on.'
        yield warned("VB562", path, sentence, advice)


def another_text(look: Overlaid) -> Iterator[Finding]:
    """A national text is no longer the one that the office replaced."""
    for path, change, _, task in look.tasks():
        yield from _other_texts(path, change.was, {"say": task.say, "help": task.help})
    for path, step_change, step in look.steps():
        texts = {"title": step.title, "say": step.say, "why": step.why, step.kind.value: step.subject}
        yield from _other_texts(path, step_change.was, texts)
    catalogue = look.national.catalogue
    for text in look.overlay.texts:
        path = (OVERLAY, "texts", text.section, text.name)
        entry = getattr(catalogue, text.section).get(text.name)
        if entry is not None:
            yield from _other_texts(path, text.was, {key: getattr(entry, key, "") for key in text.was})


def _other_texts(path: Path, was: Mapping[str, str], texts: Mapping[str, str]) -> Iterator[Finding]:
    for key, text in was.items():
        if " ".join(texts.get(key, "").split()) != " ".join(text.split()):
            now = texts.get(key, "")
            told = f'Er staat nu: "{now}".' if now else "Die tekst is er niet meer."
            yield warned(
                "VB562",
                (*path, "was", key),
                f"De landelijke tekst die u vervangt is veranderd. {told}",
                "Kijk of uw tekst nog klopt en neem de nieuwe tekst over bij was.",
            )


def does_not_fit(look: Overlaid) -> Iterator[Finding]:
    """The overlay takes a name that is taken, empties a step, or gives a step a text that it cannot have."""
    for section in SECTIONS:
        for name in getattr(look.overlay.added, section):
            if name in getattr(look.national.catalogue, section):
                yield _unfit(
                    (OVERLAY, section, name),
                    f"{_NOUNS[section]} `{name}` bestaat landelijk al.",
                    "Kies een eigen naam.",
                )
    for number, flow in enumerate(look.overlay.flows):
        if flow.id in look.national.flows:
            yield _unfit(
                (OVERLAY, "flows", number, "flow"),
                f"De lijst `{flow.id}` bestaat landelijk al.",
                "Kies een eigen naam.",
            )
    yield from _taken_tasks(look)
    for path, change, step in look.steps():
        for key in sorted(set(_STEP_TEXTS.values()) & set(change.texts)):
            if _STEP_TEXTS.get(step.kind) != key:
                sentence = (
                    f"De stap `{change.name}` heeft geen `{key}`: hij is van de soort {step.kind.value}."
                )
                yield _unfit((*path, key), sentence, "Vervang alleen een tekst die de stap heeft.")
    for path, task_change, _, _ in look.tasks():
        if task_change.off and (
            task_change.texts or task_change.within or task_change.who or task_change.contacts
        ):
            sentence = f"De opdracht `{task_change.name}` wordt hier uitgezet en ook veranderd."
            yield _unfit((*path, "off"), sentence, "Kies een van beide.")
    yield from _emptied(look)


def _unfit(path: Path, sentence: str, advice: str) -> Finding:
    return found("VB569", path, sentence, advice)


def _taken_tasks(look: Overlaid) -> Iterator[Finding]:
    taken = {name: _task_ids(flow) for name, flow in look.national.flows.items()}
    for path, change, _ in look.steps():
        for number, added in enumerate(change.added):
            if added.task.id in taken[change.flow]:
                sentence = f"De opdracht `{added.task.id}` bestaat al in de lijst `{change.flow}`."
                yield _unfit((*path, "add", number, "id"), sentence, "Geef uw opdracht een eigen naam.")
            taken[change.flow].add(added.task.id)


def _task_ids(flow: Flow) -> set[str]:
    return {task.id for step in flow.steps.values() for task in step.tasks}


def _emptied(look: Overlaid) -> Iterator[Finding]:
    off = {(change.flow, change.task) for change in look.overlay.tasks if change.off}
    filled = {(change.flow, change.step) for change in look.overlay.steps if change.added}
    told: set[tuple[str, str]] = set()
    for path, change, step, _ in look.tasks():
        place = (change.flow, step.id)
        if place in filled | told or not _is_emptied(change.flow, step, off):
            continue
        told.add(place)
        sentence = f"De stap `{change.flow}.{step.id}` houdt geen enkele opdracht over."
        yield _unfit(
            (*path, "off"),
            sentence,
            "Laat één opdracht staan, of zet bij steps een eigen opdracht in deze stap.",
        )


def _is_emptied(flow: str, step: Step, off: set[tuple[str, str]]) -> bool:
    return all((flow, task.id) in off for task in step.tasks)
