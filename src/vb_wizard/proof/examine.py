"""Examine: runs every rule on a subject. A new rule is a function in its module and one line here.

Neighbours: the rule modules; `flowfiles.reading` calls this and adds files and lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from vb_wizard.domain.findings import Finding
from vb_wizard.domain.work import reached
from vb_wizard.proof import (
    abbreviations,
    choices,
    content,
    dated,
    exercises,
    factsheets,
    language,
    letters,
    names,
    offences,
    routes,
    scores,
    sentences,
    unused,
)
from vb_wizard.proof.subject import Subject

Rule = Callable[[Subject], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    names.unknown_name,
    names.unknown_answer,
    names.answer_of_another_form,
    names.task_twice,
    names.return_at_earlier,
    names.wrong_kind_of_flow,
    names.second_interrupt,
    names.term_without_moment,
    routes.unreachable_step,
    routes.no_route_to_an_end,
    routes.loop_without_exit,
    routes.run_in_a_circle,
    routes.starts_itself,
    routes.flow_without_entrance,
    routes.too_many_ways,
    choices.gap,
    choices.branch_never_taken,
    choices.task_never_shown,
    choices.nothing_to_do,
    choices.tested_but_never_asked,
    choices.interrupt_asks_once,
    choices.interrupt_asks_what_others_ask,
    choices.interrupt_leads_away,
    content.task_without_contact,
    content.task_without_instrument,
    content.task_without_source,
    content.local_contact_without_fallback,
    content.contact_without_number,
    content.offered_though_gone,
    content.replaced_by_something_gone,
    content.editorial_with_another_source,
    content.notes_that_stay_or_never_come,
    content.explanation_without_source,
    offences.offence_without_source,
    offences.never_possible,
    offences.never_shown,
    offences.without_a_date,
    scores.score_without_fact,
    scores.score_never_asked,
    scores.score_proof_is_no_moment,
    scores.score_fact_says_no_yes,
    letters.unknown_fact,
    letters.unknown_instrument,
    letters.unknown_flow,
    letters.wide_letter_tells_too_much,
    letters.letter_without_source,
    letters.own_model_without_letter,
    exercises.unknown_part,
    exercises.part_twice,
    exercises.never_happens,
    exercises.goal_without_proof,
    exercises.missing_file,
    exercises.older_flow,
    exercises.unknown_variable,
    exercises.unused_variable,
    exercises.one_sided_dilemma,
    exercises.outside_its_level,
    unused.unused_entry,
    factsheets.too_many_core_tasks,
    factsheets.core_task_on_no_sheet,
    factsheets.empty_bucket,
    sentences.long_sentence,
    sentences.long_sentences_throughout,
    abbreviations.unexplained,
    language.not_you,
    language.english_word,
    dated.figure_without_date,
    dated.phone_number_without_date,
    dated.hard_term_without_date,
    dated.without_source,
)


def examine(subject: Subject, rules: Iterable[Rule] = RULES) -> Iterator[Finding]:
    """Yield what the rules find; each finding has a path and no line."""
    wanted = tuple(rules)
    for at, rule in enumerate(wanted):
        reached(at, len(wanted))
        yield from rule(subject)


def reviews(subject: Subject) -> Iterator[tuple[date, Finding]]:
    """Yield the findings that only hold after a day, with that day."""
    yield from content.overdue_source(subject)
