"""The screen of the group: what came in, what is asked, and never anything of the trainer."""

from __future__ import annotations

from tests.application.test_play import pass_minutes
from tests.fakes.small_exercise import EXERCISE, Training
from vb_wizard.application.training.director import Director
from vb_wizard.domain.exercise import InjectKind, Side
from vb_wizard.presenters.group import group_view


def secrets(director: Director) -> list[str]:
    """Every text that the group may not see at this moment."""
    state = director.state
    return [
        *(one.note for one in EXERCISE.injects if one.note),
        *(one.protocol for one in EXERCISE.polls if one.protocol),
        *(one.say for one in (*EXERCISE.goals, *EXERCISE.milestones, *EXERCISE.extra)),
        *(one.text for one in director.exercise.injects if state.shown_at(one.id) is None),
        *(one.say for one in EXERCISE.hints if one.id not in state.hints),
        *(one.ask for one in EXERCISE.polls if one.id not in state.polls),
        *(one.text for one in state.comments),
        *(one.text for one in state.lessons),
    ]


def test_the_group_never_sees_what_is_for_the_trainer() -> None:
    """After every single entry of a play with everything in it, no note, answer, goal, milestone or later inject is in the view."""
    training = Training()
    director = training.plays.begin("proef").director
    seen: list[str] = []

    def look(_: object) -> None:
        view = repr(group_view(director))
        seen.append(view)
        assert [text for text in secrets(director) if text in view] == []

    director.on_entry(look)
    director.start()
    pass_minutes(training, director, 12)
    director.vote("wie_eerst", "politie", 3)
    director.tick()
    director.hint("kijk")
    director.comment("GEHEIM van de trainer")
    director.lesson("LES van de trainer")
    director.milestone("gezien")
    director.tick_extra("rust")
    director.skip("los")
    director.improvise(InjectKind.PHONE, "Telefoon", "De school belt.")
    pass_minutes(training, director, 30)
    director.end()
    assert len(seen) > 12
    assert "Kijk bovenaan." in seen[-1]
    assert "De school belt." in seen[-1]


def test_the_group_sees_what_came_in_and_what_is_asked() -> None:
    """The last news with its time in the story and the variables filled in, the question with keys and votes, the advisers."""
    training = Training()
    director = training.plays.begin("proef", {"plaats": "Modeldorp"}).director
    director.start()
    pass_minutes(training, director, 2)
    director.vote("wie_eerst", "politie")
    view = group_view(director)
    assert view.news is not None
    assert (view.news.at, view.news.text) == ("08:55", "Ik kom naar Modeldorp.")
    assert view.clock == "08:57"
    assert view.poll is not None
    assert [(one.key, one.text, one.votes) for one in view.poll.options] == [
        ("1", "De politie", 1),
        ("2", "De pers", 0),
    ]
    director.close_poll("wie_eerst")
    director.tick()
    view = group_view(director)
    assert view.poll is not None
    assert [(one.role, one.side) for one in view.poll.advisers] == [
        ("Bestuurssecretaris", Side.FOR),
        ("Bestuurssecretaris", Side.AGAINST),
    ]
