"""The debrief on paper: page one in short, as somebody reads who was not there, then everything else. Only roles are named.

Neighbours: `presenters.debrief` words it for screen and paper alike; `dossier.debriefs` draws the result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vb_wizard.application.training.printing import DebriefRequest
from vb_wizard.domain.fiction import MARK, PLACE
from vb_wizard.presenters import dutch
from vb_wizard.presenters.debrief import present_debrief
from vb_wizard.presenters.debrief_beside import present_beside
from vb_wizard.presenters.debrief_views import BesideView, DebriefView, DilemmaView, LaneRow, VoteView
from vb_wizard.presenters.dossier.view import (
    Cell,
    Column,
    Cover,
    DossierView,
    Line,
    Pairs,
    Prose,
    Row,
    Section,
    Summary,
    Table,
    Tag,
    Tone,
    bold,
    cell,
    line,
    soft,
)
from vb_wizard.presenters.start_views import Tone as ScreenTone
from vb_wizard.presenters.wording import as_written
from vb_wizard.presenters.words_debrief import BESIDE, DEBRIEF

_TONES = {
    ScreenTone.PLAIN: Tone.NEUTRAL,
    ScreenTone.BRAND: Tone.BRAND,
    ScreenTone.OK: Tone.OK,
    ScreenTone.WARN: Tone.WARN,
    ScreenTone.DANGER: Tone.DANGER,
    ScreenTone.EXERCISE: Tone.EXERCISE,
}
_EXERCISE = Tag(MARK, Tone.EXERCISE)
_OFFICE = f"Gemeente {PLACE}"
_EMPTY = Table((), ())
_NOTICE = (
    "Dit is een nabespreking van een oefening. Niets hierin is echt gebeurd. De wizard noemt alleen rollen."
)


@as_written()
def debrief_paper(request: DebriefRequest) -> DossierView:
    """Return the paper of one debrief, or of two side by side."""
    if len(request.debriefs) == 2:
        return _beside(request, present_beside(request.debriefs[0], request.debriefs[1]))
    return _single(request, present_debrief(request.debriefs[0]))


def _single(request: DebriefRequest, view: DebriefView) -> DossierView:
    pairs = (("Oefening", line(view.played)), ("Waarvoor", line(view.aim)), ("Let op", line(_NOTICE)))
    facts = (
        *_timeline(view),
        *_terms(view),
        *_late(view),
        *_decisions(view),
        *_votes(view),
        *_contacts(view),
        *_unseen(view),
    )
    feelings, lessons = (*_dilemmas(view), *_notes(view)), (*_goals(view), *_questions(view), *_lessons(view))
    sections = tuple(
        replace(
            one,
            title=f"{name} · {one.title}",
            intro=" ".join(filter(None, (say if one is part[0] else "", one.intro))),
        )
        for (name, _, say), part in zip(DEBRIEF.parts, (facts, feelings, lessons), strict=True)
        for one in part
    )
    return _paper(request, DEBRIEF.title, view.title, pairs, tuple(_summaries(view)), sections)


def _paper(
    request: DebriefRequest,
    title: str,
    subtitle: str,
    pairs: tuple[tuple[str, Line], ...],
    summaries: tuple[Summary, ...],
    sections: tuple[Section, ...],
) -> DossierView:
    made = dutch.local(request.made_at)
    return DossierView(
        document_title=f"{title} · {subtitle}",
        author=_OFFICE,
        tags=(_EXERCISE,),
        cover=Cover(_OFFICE, title, subtitle, Pairs(pairs)),
        summaries=summaries,
        sections=sections,
        header=f"{title} · {subtitle}",
        footer_left=title,
        footer_middle=f"Opgemaakt op {dutch.long_moment(made)}",
        made_at=made,
        summary_titles=("In het kort", "Lessen, met wie en wanneer", "", "", "Inhoud"),
    )


def _summaries(view: DebriefView) -> Iterator[Summary]:
    """Yield the first page, ever shorter, so that one of them fits."""
    for most in (12, 6, 3, 0):
        lessons = view.lessons[:most]
        left = len(view.lessons) - len(lessons)
        brief = [line(view.as_asked)]
        if view.terms_said:
            brief.append(line(view.terms_said))
        if view.well:
            brief.append(line(view.well))
        if view.message:
            brief.append(line(view.message))
        brief.append(line(bold("Om mee te nemen")) if view.take_along else line(DEBRIEF.nothing_to_take))
        quotes = tuple(line(bold(f"{number}.  "), text) for number, text in enumerate(view.take_along, 1))
        rows = tuple(Row((cell(one.text), cell(one.owner or "–"), cell(_due(one.words)))) for one in lessons)
        table = Table((Column("Les", 60), Column("Wie", 22), Column("Wanneer", 18)), rows)
        more = f"Nog {left} lessen staan achterin." if left else ""
        yield Summary(Prose(tuple(brief)), quotes, table, more, _EMPTY, "", ())


def _due(words: str) -> str:
    return words.rpartition(" · ")[2]


def _timeline(view: DebriefView) -> Iterator[Section]:
    columns = (Column("Tijd", 10), Column(DEBRIEF.asks, 38), Column(DEBRIEF.did, 34), Column("", 18))
    rows = tuple(_lane(one) for one in view.lanes)
    if rows:
        yield Section(DEBRIEF.lanes, (Table(columns, rows),), DEBRIEF.lanes_say)


def _lane(one: LaneRow) -> Row:
    if one.between:
        return Row((cell(one.at), Cell(small=(line(one.between),)), cell(), cell()))
    tag = Tag(one.state, _TONES[one.tone]) if one.state else None
    return Row(
        (
            cell(one.at),
            cell(one.asked, small=(one.asked_small,)),
            cell(one.did, small=(one.did_small,)),
            Cell(tag=tag),
        )
    )


def _terms(view: DebriefView) -> Iterator[Section]:
    columns = (Column(DEBRIEF.term, 38), Column(DEBRIEF.due, 26), Column(DEBRIEF.did_at, 20), Column("", 16))
    rows = tuple(
        Row((cell(one.what), cell(one.due), cell(one.did), Cell(tag=Tag(one.state, _TONES[one.tone]))))
        for one in view.terms
    )
    part = Table(columns, rows) if rows else Prose((line(DEBRIEF.no_terms),))
    yield Section(DEBRIEF.terms, (part,), view.terms_said)


def _late(view: DebriefView) -> Iterator[Section]:
    columns = (Column(DEBRIEF.term, 32), Column("Wanneer", 34), Column("Wat dat kostte", 34))
    rows = tuple(Row((cell(one.title), cell(one.words), cell(one.cost))) for one in view.late)
    part = Table(columns, rows) if rows else Prose((line(DEBRIEF.none_late),))
    yield Section(DEBRIEF.late, (part,))


def _decisions(view: DebriefView) -> Iterator[Section]:
    lines = tuple(
        line(bold(one.title), f"  {one.words}") if one.words else line(bold(one.title))
        for one in view.decisions
    )
    yield Section(DEBRIEF.decisions, (Prose(lines or (line(DEBRIEF.no_decisions),)),))


def _unseen(view: DebriefView) -> Iterator[Section]:
    lines = tuple(part for one in view.unseen for part in (line(bold(one.title)), line(one.words)))
    yield Section(DEBRIEF.unseen, (Prose(lines or (line(DEBRIEF.none_unseen),)),))


def _contacts(view: DebriefView) -> Iterator[Section]:
    columns = (Column(DEBRIEF.contact, 32), Column(DEBRIEF.asks, 22), Column(DEBRIEF.did, 32), Column("", 14))
    rows = tuple(
        Row((cell(one.name), cell(one.asked), cell(one.did), Cell(tag=Tag(one.state, _TONES[one.tone]))))
        for one in view.contacts
    )
    part = Table(columns, rows) if rows else Prose((line(DEBRIEF.no_contacts),))
    more = (Prose((line(soft(view.not_called)),)),) if view.not_called else ()
    yield Section(DEBRIEF.contacts, (part, *more), DEBRIEF.contacts_say)


def _votes(view: DebriefView) -> Iterator[Section]:
    votes = tuple(Prose(tuple(_vote(one)), together=True) for one in view.votes)
    yield Section(DEBRIEF.votes, votes or (Prose((line(DEBRIEF.no_votes),)),))


def _dilemmas(view: DebriefView) -> Iterator[Section]:
    talks = tuple(Prose(tuple(_dilemma(one)), together=True) for one in view.dilemmas)
    yield Section(DEBRIEF.dilemmas, talks or (Prose((line(DEBRIEF.no_dilemmas),)),))


def _vote(one: VoteView) -> Iterator[Line]:
    yield line(bold(one.ask), soft(f"  {one.total}"))
    for bar in one.bars:
        yield line(bold(f"{bar.votes}  "), bar.label, soft(f"  {bar.word}" if bar.word else ""))
    if one.protocol:
        yield line(one.protocol)


def _dilemma(one: DilemmaView) -> Iterator[Line]:
    yield from _vote(one.vote)
    yield line(bold(one.chosen))
    yield from (line(text) for text in one.advisers)
    said = f"{one.said}. {one.text}" if one.text and one.answer else one.said
    yield line(bold(DEBRIEF.explain), f" {said}")


def _goals(view: DebriefView) -> Iterator[Section]:
    rows = tuple(
        Row((cell(one.say, small=one.lines), Cell(tag=Tag(one.state, _TONES[one.tone]))))
        for one in view.goals
    )
    if rows:
        yield Section(DEBRIEF.goals, (Table((Column("Leerdoel", 82), Column("", 18)), rows),))


def _questions(view: DebriefView) -> Iterator[Section]:
    if view.questions:
        yield Section(DEBRIEF.questions, (Prose(tuple(line(one.title) for one in view.questions)),))


def _notes(view: DebriefView) -> Iterator[Section]:
    lines = [
        part
        for one in view.notes
        for part in (line(bold(one.label)), *(line(f"{at}  ", text) for at, text in one.lines))
    ]
    yield Section(DEBRIEF.notes, (Prose(tuple(lines) or (line(DEBRIEF.no_notes),)),))


def _lessons(view: DebriefView) -> Iterator[Section]:
    rows = tuple(Row((cell(one.text), cell(one.owner or "–"), cell(_due(one.words)))) for one in view.lessons)
    columns = (Column("Les", 60), Column("Wie", 22), Column("Wanneer", 18))
    yield Section(DEBRIEF.lessons, (Table(columns, rows) if rows else Prose((line(DEBRIEF.no_lessons),)),))


def _beside(request: DebriefRequest, view: BesideView) -> DossierView:
    columns = (Column(BESIDE.what, 44), Column(view.heads[0], 28), Column(view.heads[1], 28))
    rows: list[Row] = []
    for caption, lines in view.groups:
        rows.append(Row(group=caption))
        rows += [Row((cell(one.what), cell(one.first), cell(one.second))) for one in lines]
    subtitle = " en ".join(dict.fromkeys(view.titles))
    pairs = tuple(
        (group, line(f"{head.removeprefix(f'{group}, ')} · {title}"))
        for group, head, title in zip(BESIDE.groups, view.heads, view.titles, strict=True)
    )
    summary = Summary(Prose((line(BESIDE.say), line(_NOTICE))), (), _EMPTY, "", _EMPTY, "", ())
    return _paper(
        request,
        BESIDE.title,
        subtitle,
        pairs,
        (summary,),
        (Section(BESIDE.title, (Table(columns, tuple(rows)),)),),
    )
