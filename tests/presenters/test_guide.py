"""The pages of one exercise in the trainer's guide, as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.fakes.small_book import small_book
from tests.fakes.small_exercise import EXERCISE, SCENARIO
from vb_wizard.application.guide import GuidedExercise
from vb_wizard.application.training.guiding import guided
from vb_wizard.domain.exercise import Exercise
from vb_wizard.presenters.dossier.view import Cell, Line, Pairs, Part, Prose, Table
from vb_wizard.presenters.guide.exercise_pages import ExercisePages
from vb_wizard.presenters.guide.view import GuideChapter, GuidePart


def chapter(exercise: Exercise) -> GuideChapter:
    """Return the chapter of the small scenario with this exercise."""
    book = small_book()
    (found,) = guided([replace(SCENARIO, exercise=exercise)], book)
    return ExercisePages(found, book).chapter()


def part(heading: str, exercise: Exercise = EXERCISE) -> GuidePart:
    """Return the part under a heading."""
    return next(one for one in chapter(exercise).parts if one.heading == heading)


def lines(what: Part) -> Iterator[Line]:
    """Yield every line of a part."""
    match what:
        case Prose(lines=found):
            yield from found
        case Pairs(rows=rows):
            yield from (line for _, line in rows)
        case Table(rows=rows):
            for row in rows:
                for cell in row.cells:
                    yield from cell.lines + cell.small


def said(what: Part | Cell) -> list[str]:
    """Return the lines of a part or a cell as plain text."""
    found = what.lines + what.small if isinstance(what, Cell) else lines(what)
    return ["".join(run.text for run in line) for line in found]


def test_the_protocol_is_asked_by_the_clock_with_why_and_where_it_is_written() -> None:
    """Each row has the time in the story, the tasks (those of a goal in bold), the reason and the number of a source below."""
    table = part("Wat het protocol vraagt").part
    assert isinstance(table, Table)
    clock, asked, why = table.rows[0].cells
    assert said(clock) == ["08:59"]
    assert asked.lines[0][0].style == "bold"
    assert any(text.startswith("Bron 1") for text in said(why))
    assert said(part("Bronnen").part)[0].startswith("1. ")


def test_what_a_group_may_forget_stands_with_what_the_trainer_then_has() -> None:
    """Hints and news for what was not done, and for a wrong call, with the minute at the table."""
    table = part("Waar een groep vastloopt, en wat u dan hebt").part
    assert isinstance(table, Table)
    rows = [[" / ".join(said(cell)) for cell in row.cells] for row in table.rows]
    assert rows[0][1:] == ["Minuut 5", "Hint: Kijk bovenaan."]
    assert rows[1][1:] == ["Minuut 10", "Dan komt: 'Het gonst'."]
    assert rows[2] == ["Als de groep iemand belt die de lijst niet noemt", "Meteen", "Dan komt: 'Verkeerd'."]


def test_what_the_trainer_needs_is_named() -> None:
    """Whom to play, what lies ready, and how long it takes with the talk before and after."""
    facts = dict(
        zip(
            ("aim", "story", "time", "safe", "ready", "fill"),
            said(chapter(EXERCISE).parts[0].part),
            strict=True,
        )
    )
    assert facts["time"].startswith("10 minuten vooraf, 30 minuten spelen, 20 minuten nabespreken.")
    assert (
        facts["ready"] == "Een mail (e-mail) · Het gonst (gerucht) · Verkeerd (sociale media) · Kaart (brief)"
    )


def test_the_talk_afterwards_has_the_questions_of_the_exercise() -> None:
    """They are numbered, and what is worth naming follows."""
    told = said(part("Nabespreken", replace(EXERCISE, debrief=("Wat nu?", "En morgen?"))).part)
    assert told[:2] == ["1. Wat nu?", "2. En morgen?"]
    assert told[2].startswith("Noem wat u goed zag gaan: MIJLPAAL bereikt.")


def test_minutes_after_something_are_those_at_the_table() -> None:
    """A wait is written in minutes of the story, and the trainer looks at another clock."""
    assert any(
        text.startswith("2 minuten (3 in het verhaal) na: ") for text in said(part("Wat er binnenkomt").part)
    )


def test_an_older_exercise_still_gives_pages() -> None:
    """A task that no flow has any more is left out."""
    book = small_book()
    (found,) = guided([SCENARIO], book)
    older = GuidedExercise(found.scenario, found.exercise, (("hoofd.weg", found.asked[0][1]), *found.asked))
    pages = ExercisePages(older, book).chapter()
    assert "hoofd.weg" not in " ".join(text for one in pages.parts for text in said(one.part))


def test_a_trainer_has_one_clock() -> None:
    """What comes in and what is asked stand in the order of the story, whatever the order of the file or of the lists."""
    turned = replace(EXERCISE, injects=tuple(reversed(EXERCISE.injects)))
    table = part("Wat er binnenkomt", turned).part
    assert isinstance(table, Table)
    names = [said(row.cells[1])[0] for row in table.rows]
    assert names.index("Een mail") < names.index("Het gonst") < names.index("Pers")
    asked = part("Wat het protocol vraagt").part
    assert isinstance(asked, Table)
    clocks = [said(row.cells[0])[0] for row in asked.rows]
    assert clocks == sorted(clocks)
