"""One scenario file, wherever it lies, read beside the flows that it plays.

Neighbours: `library` reads the scenarios of a flow folder; `cli play` takes any file.
"""

from __future__ import annotations

from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.findings import Severity
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.texts import SCENARIOS, read_file, read_texts


def read_scenario(path: Path, flows: Path) -> Scenario:
    """Return the scenario in a file.

    Args:
        path: the scenario file.
        flows: the folder with the flows that it plays.

    Raises:
        KnownError: the file cannot be read or is wrong; the sentence names the first mistake with file and line.
    """
    # Reading YAML is heavy; a start of the window must not pay for it.
    from vb_wizard.flowfiles.reading import read

    name = SCENARIOS + path.name
    text, findings = read_file(path, name)
    errors = list(findings)
    if text is not None:
        reading = read({**read_texts(flows).by_name, name: text})
        errors = [one for one in reading.findings if one.file == name and one.severity is Severity.ERROR]
        found = next((one for one in reading.scenarios if one.id == path.stem), None)
        if found is not None and not errors:
            return found
    what = str(errors[0]) if errors else f"{path} is geen scenario."
    raise KnownError(
        f"Het scenario is niet te spelen: {what}", "", "Verbeter het bestand en speel het opnieuw."
    )


def scenario_of(text: str) -> Scenario:
    """Return the scenario that a text makes by itself, without the flows that it names.

    Raises:
        KnownError: the text is not a scenario that this version can read; the sentence names the first mistake.
    """
    from vb_wizard.flowfiles.complaints import Complaints
    from vb_wizard.flowfiles.scenario_documents import ScenarioDocument
    from vb_wizard.flowfiles.translate_scenario import translate_scenario
    from vb_wizard.flowfiles.validation import validate
    from vb_wizard.flowfiles.yamltext import read_tree

    tree = read_tree("scenario", text)
    findings = list(tree.findings)
    if tree.data is not None:
        document, found = validate(ScenarioDocument, tree.data, tree.places, "scenario")
        findings += found
        if document is not None:
            return translate_scenario(document, Complaints("scenario", tree.places))
    what = findings[0].sentence if findings else ""
    raise KnownError(
        f"Het scenario van deze oefening is niet te lezen. {what}".rstrip(),
        "Wat de groep deed staat nog in de lijst met oefeningen.",
        "Open haar met de versie waarmee zij is gespeeld.",
    )
