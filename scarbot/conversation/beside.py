"""Turns that are answered by what was just quoted, or stands beside it, where no lay questions are known.

Lay questions tell what is asked behind what; without them, what only shares words with such a turn is of
something else more often than not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.answering.caveats import caveat
from scarbot.conversation.ends_asked import EndsAsked
from scarbot.conversation.nearby import Nearby
from scarbot.conversation.reasons import Reasons
from scarbot.conversation.recent import Recent
from scarbot.conversation.steps_asked import StepsAsked
from scarbot.conversation.what_works import WhatWorks
from scarbot.language import words
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions.leaning import points_at_thing

if TYPE_CHECKING:
    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Query

__all__ = ["BesideQuotes"]

_SAYS_MUCH = 4
"""The number of words from which a turn tells itself what it asks."""
_NAMED = re.compile("“([^”]+)”")
"""What a caveat names."""


class BesideQuotes:
    """Answers the turns of one conversation from what was just quoted; it does nothing with lay questions."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._nearby = Nearby(answering, memory)
        self._what_works = WhatWorks(answering, memory)
        self._reasons = Reasons(answering, memory)
        self._steps = StepsAsked(answering, memory)
        self._recent = Recent(answering, memory)
        self._ends = EndsAsked(answering, memory)

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Answer a turn that only asks for something of what was just quoted; ``None`` for any other."""
        rooms = (self._ends, self._what_works, self._nearby, self._reasons, self._steps, self._recent)
        return next(filter(None, (room.answer(typed, limit) for room in rooms)), None)

    def answer_unsure(self, typed: Query, limit: int) -> Answer | None:
        """Answer a turn for which nothing else is found, with a caveat; mostly ``None``."""
        return self._nearby.answer_unsure(typed, limit) or self._recent.answer_declined(typed, limit)

    def asks_of_unheard(self, typed: Query) -> bool:
        """Say whether a turn asks for an amount of what was just declined, and the articles never mention."""
        return self._nearby.asks_of_unheard(typed)

    def sifted(self, typed: Query, answer: Answer) -> Answer:
        """Return an answer without quotes that give no amount, or tell what fails, where a turn asks so."""
        answer = self._nearby.without_other_amounts(typed, answer)
        return self._what_works.without_useless(typed, answer)

    def without_earlier(self, typed: Query, answer: Answer) -> Answer:
        """Return an answer whose caveat names no word of earlier turns, where a turn names something itself.

        One that points at what was named before lacks that, and is told so.
        """
        own = len(typed.words) >= _SAYS_MUCH and not is_vague(" ".join(typed.words))
        named = _NAMED.findall(answer.message) if answer.status == "partial" and own else []
        if typed.lay or not named or points_at_thing(typed.words):
            return answer
        said = {*words(typed.text)}
        if any(not said.isdisjoint(words(label)) for label in named):
            return answer
        return replace(answer, message=caveat(replace(typed, concepts=()), "", len(answer.quotes)))
