"""`vb-wizard cards SCENARIO FILE`: an exercise on paper, for a room without laptops; what the trainer alone may see is another file.

Neighbours: `presenters.sheets.inject_cards` says what stands on them, `dossier.inject_cards` and `dossier.sheets` print;
`cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vb_wizard import __version__
from vb_wizard.application.training.papers import PaperKind
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, write
from vb_wizard.cli.scenario_choice import matter_of
from vb_wizard.compose import build
from vb_wizard.presenters.dutch import count

_ABOUT = """Maak een oefening op papier: kaarten met de injects om uit te knippen, de vragen en dilemma's, en stemkaarten.
Naast dit bestand komt een tweede, op -trainer.pdf. Daarin staat wat de groep niet mag zien."""


def run(argv: Sequence[str]) -> int:
    """Write both files; returns the exit code.

    Raises:
        KnownError: there is no such scenario, a text is too long for a card, or a file cannot be written.
    """
    from vb_wizard.dossier.exercise_papers import print_exercise

    parser = DutchParser("cards", _ABOUT)
    parser.add_argument("scenario", metavar="SCENARIO", help="naam van het scenario")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="het PDF-bestand met de kaarten")
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    house = build(arguments.data, arguments.flows)
    try:
        matter = matter_of(house, arguments.scenario)
        group: Path = arguments.file.with_suffix(".pdf")
        trainer = group.with_name(f"{group.stem}-trainer.pdf")
        papers = tuple(
            (path, print_exercise(house.assets, __version__, kind, matter))
            for path, kind in ((group, PaperKind.CARDS), (trainer, PaperKind.TRAINER))
        )
    finally:
        house.close()
    for path, content in papers:
        write(path, content)
    print(f"Voor de groep: {group} ({count(len(matter.exercise.injects), 'kaart', 'kaarten')})")
    print(f"Voor u alleen: {trainer}")
    return 0
