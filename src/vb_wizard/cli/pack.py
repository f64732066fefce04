"""`vb-wizard pack SCENARIO FILE`: a scenario as one file to hand over; with `--read` the other way, into the office's own scenarios.

Neighbours: `exchange.scenario_pack` is the form; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from vb_wizard.application.training.papers import PaperKind
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, told_about, write
from vb_wizard.cli.scenario_choice import matter_of, told
from vb_wizard.compose import House, build
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.exchange.exercise_files import exercise_file
from vb_wizard.exchange.scenario_pack import MOST_BYTES, Pack, from_pack
from vb_wizard.flowfiles.texts import MEDIA, SCENARIOS, normalised, read_texts
from vb_wizard.resources import flows_folder
from vb_wizard.storage.folders import private_folder
from vb_wizard.storage.scenarios import DiskScenarios

CLEAN, FOUND = 0, 1
ENDING = ".vbscenario"
CODE = "PAKKET"
_UNCHANGED = "Er is niets overgenomen."

_ABOUT = """Maak van een scenario een bestand om te delen (.vbscenario), met zijn beelden en geluiden.
Met --read gaat het andersom: de wizard controleert zo'n bestand en zet het bij uw eigen scenario's."""


def run(argv: Sequence[str]) -> int:
    """Write or read a pack; returns 1 when the scenario in a pack has a mistake, else 0.

    Raises:
        KnownError: there is no such scenario, the pack is not sound, or a file cannot be read or written.
    """
    parser = DutchParser("pack", _ABOUT)
    parser.add_argument("scenario", metavar="SCENARIO", nargs="?", default="", help="naam van het scenario")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="een naam op .vbscenario")
    parser.add_argument("--read", action="store_true", help="lees het bestand; geef dan geen scenario")
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    if arguments.read == bool(arguments.scenario):
        raise UsageError(
            "De opdracht klopt niet: zo weet de wizard niet wat in welk bestand hoort.",
            "Er is niets geschreven.",
            f"Probeer: vb-wizard pack dreigmail_burgemeester dreigmail{ENDING}, of: vb-wizard pack --read dreigmail{ENDING}",
        )
    house = build(arguments.data, arguments.flows)
    try:
        return _read(house, arguments) if arguments.read else _write(house, arguments)
    finally:
        house.close()


def _write(house: House, arguments: Namespace) -> int:
    matter = matter_of(house, arguments.scenario)
    target: Path = arguments.file if arguments.file.suffix == ENDING else arguments.file.with_suffix(ENDING)
    write(target, exercise_file(PaperKind.PACK, matter))
    print(f"Pakket geschreven: {target} ({matter.scenario.title})")
    return CLEAN


def _read(house: House, arguments: Namespace) -> int:
    with told_about(arguments.file, "Lezen van"), arguments.file.open("rb") as file:
        pack = from_pack(file.read(MOST_BYTES + 1))
    _free(house, pack)
    if told((*_scenario_findings(pack, arguments), *_flow_findings(house, pack, arguments.file))):
        return FOUND
    for name, content in pack.media.items():
        write(private_folder(house.folder.scenarios / "media") / name, content)
    # Last: a scenario without its pictures would be a broken one.
    DiskScenarios(house.folder).save(pack.id, normalised(pack.text))
    print(f"Scenario overgenomen: {pack.title or pack.id}. Het staat op het scherm Oefenen.")
    return CLEAN


def _free(house: House, pack: Pack) -> None:
    """See to it that nothing is written over."""
    taken = {one.id for one in house.library.scenarios()}
    if pack.id in taken or pack.id in DiskScenarios(house.folder).texts():
        raise UsageError(
            f"U hebt al een scenario '{pack.id}'.",
            _UNCHANGED,
            "Haal dat eerst weg, of laat het pakket onder een andere naam maken.",
        )
    for name, content in pack.media.items():
        path = house.folder.scenarios / "media" / name
        if path.is_file() and path.read_bytes() != content:
            raise UsageError(
                f"U hebt al een ander beeld of geluid dat '{name}' heet.",
                _UNCHANGED,
                "Geef dat van u eerst een andere naam.",
            )


def _scenario_findings(pack: Pack, arguments: Namespace) -> tuple[Finding, ...]:
    """Return what `check` would say about the scenario of a pack, as if it lay in the folder of the flows."""
    from vb_wizard.flowfiles.reading import read

    name = f"{SCENARIOS}{pack.id}.yaml"
    texts: Mapping[str, str] = read_texts(arguments.flows or flows_folder()).by_name
    added = {name: normalised(pack.text), **dict.fromkeys((MEDIA + one for one in pack.media), "")}
    return tuple(one for one in read({**texts, **added}).findings if one.file == name)


def _flow_findings(house: House, pack: Pack, file: Path) -> tuple[Finding, ...]:
    flows = house.library.book().flows
    found = []
    for name, version in sorted(pack.flows.items()):
        if name in flows and flows[name].version != version:
            sentence = f"Dit scenario is gemaakt op '{name}' versie {version}; u hebt {flows[name].version}."
            found.append(
                Finding(
                    str(file), 1, 1, CODE, sentence, "Speel het eerst zelf een keer door.", Severity.WARNING
                )
            )
    return tuple(found)
