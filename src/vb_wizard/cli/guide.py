"""`vb-wizard guide`: the trainer's guide as a PDF, made of the exercises and the flows.

Neighbours: `application.training.guiding` makes it; `cli.dispatch` calls `run`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vb_wizard.application.training.guiding import make_guide
from vb_wizard.cli.arguments import DutchParser, add_data_option, add_flows_option, write
from vb_wizard.compose import build


def run(argv: Sequence[str]) -> int:
    """Write the guide; without a name it gets a sensible one in this folder. Returns the exit code.

    Raises:
        KnownError: it cannot be made, or the file cannot be written.
    """
    parser = DutchParser(
        "guide",
        "Maak de handleiding voor de trainer: klaarzetten, script, veiligheid, en elke oefening op eigen bladzijden.",
    )
    parser.add_argument(
        "--output",
        metavar="BESTAND",
        type=Path,
        default=Path(),
        help="het PDF-bestand, of een map (standaard: hier)",
    )
    add_flows_option(parser)
    add_data_option(parser)
    arguments = parser.parse_args(argv)
    house = build(arguments.data, arguments.flows)
    try:
        name, content = make_guide(house.office, house.library.scenarios())
        path: Path = arguments.output / name if arguments.output.is_dir() else arguments.output
        write(path, content)
        print(f"Handleiding gemaakt: {path}")
    finally:
        house.close()
    return 0
