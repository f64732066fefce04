"""`vb-wizard cards SCENARIO FILE`: an exercise on paper, for a room without laptops; what the trainer alone may see is another file.

Neighbours: `presenters.sheets.inject_cards` says what stands on them, `dossier.inject_cards` and `dossier.sheets` print;
`cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path

from vb_wizard.calendars import SystemClock
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, write
from vb_wizard.cli.scenario_choice import ground_of
from vb_wizard.compose import build
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.presenters.dutch import count
from vb_wizard.presenters.sheets.inject_cards import card_set, trainer_sheet
from vb_wizard.resources import assets_folder

_ABOUT = """Maak een oefening op papier: kaarten met de injects om uit te knippen, de vragen en dilemma's, en stemkaarten.
Naast dit bestand komt een tweede, op -trainer.pdf. Daarin staat wat de groep niet mag zien."""


def run(argv: Sequence[str]) -> int:
    """Write both files; returns the exit code.

    Raises:
        KnownError: there is no such scenario, a text is too long for a card, or a file cannot be written.
    """
    from vb_wizard.dossier.inject_cards import CardPrinter
    from vb_wizard.dossier.sheets import SheetPrinter

    parser = DutchParser("cards", _ABOUT)
    parser.add_argument("scenario", metavar="SCENARIO", help="naam van het scenario")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="het PDF-bestand met de kaarten")
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    house = build(arguments.data, arguments.flows)
    try:
        ground = ground_of(house, arguments.scenario)
    finally:
        house.close()
    today = SystemClock().now().date()
    cards = card_set(ground)
    group: Path = arguments.file.with_suffix(".pdf")
    trainer = group.with_name(f"{group.stem}-trainer.pdf")
    made_at = datetime.combine(today, time(12), AMSTERDAM)
    papers = (
        (group, CardPrinter(assets_folder()).print(cards, made_at)),
        (trainer, SheetPrinter(assets_folder()).print(trainer_sheet(ground, today))),
    )
    for path, content in papers:
        write(path, content)
    print(f"Voor de groep: {group} ({count(len(cards.cards), 'kaart', 'kaarten')})")
    print(f"Voor u alleen: {trainer}")
    return 0
