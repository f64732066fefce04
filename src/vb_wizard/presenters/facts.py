"""Facts in words: what was answered, as the screen and the dossier say it.

Neighbours: `presenters.case`, `presenters.rails` and `presenters.dossier`.
"""

from __future__ import annotations

from datetime import datetime

from vb_wizard.domain.conditions import UNKNOWN, Value
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.presenters import dutch
from vb_wizard.presenters.words_step import STEP


def value_words(fact: Fact, value: Value) -> str:
    """Return an answer in Dutch words."""
    if not isinstance(value, str):
        return "; ".join(value_words(fact, one) for one in value)
    answer = fact.answer(value)
    if answer is not None:
        return answer.say
    if value == UNKNOWN:
        return STEP.unknown
    if fact.kind is FactKind.MOMENT:
        moment = datetime.fromisoformat(value)
        return dutch.long_date(dutch.local(moment).date()) if fact.whole_day else dutch.long_moment(moment)
    return value
