"""Turns that ask what does work, behind what does not: "so what does work?", "what else could I try then?".

Without lay questions, a statement that shares the verb is as likely to tell what does not. What is told to be
the best or to work is an answer, where it is told of the same; else there is none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from scarbot.answering.judging import NOTHING_FOUND
from scarbot.conversation.signs import shows
from scarbot.conversation.what_then import asks_what_then
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.denying import denies
from scarbot.questions.leaning import points_at_thing

if TYPE_CHECKING:
    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Query

__all__ = ["WhatWorks"]

_WORKS, _USELESS = "<works>", "<useless>"
"""The signs of what is told to work, and of what is told not to."""


class WhatWorks:
    """Finds what works in the article of one conversation, for turns that ask so behind what does not."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Quote what is told to work, for a turn that asks so; ``None`` for any other.

        That is what the section of the last quotes tells, shown or not; or else what was not shown yet, with
        a caveat unless it stands below a heading that tells what helps. ``None`` as well where nothing is
        told, and where the last question was answered by what may work.
        """
        memory = self._memory
        if memory.asked is None or self._answering.several or not (self._asks(typed) and self._failed()):
            return None
        found, sure = self._found()
        if not found:
            return None
        query = memory.moving(typed.text)
        return memory.keep(query, self._answering.show_unsearched(query, found[:limit], limit, sure=sure))

    def _found(self) -> tuple[list[int], bool]:
        """Return what is told to work, that of the section last quoted first, and whether that is sure."""
        places, memory = self._retrieval.places, self._memory
        last = () if memory.declined else self._retrieval.positions(memory.focus)
        sections = {places[p].statement.section for p in last}
        working = [p for p in range(len(places)) if self._works(p)]
        here = [p for p in working if places[p].statement.section in sections]
        if here:
            return sorted(here, key=memory.shown.__contains__), True
        new = [p for p in working if p not in memory.shown]
        headed = [p for p in new if self._is_headed(p)]
        return (headed, True) if headed else ([p for p in new if self._is_of_topic(p)], False)

    def without_useless(self, typed: Query, answer: Answer) -> Answer:
        """Return an answer without the quotes that tell what does not work, where a turn asks what does."""
        if not answer.quotes or not self._asks(typed):
            return answer
        before = self._memory.shown if self._failed() else set[int]()
        kept = tuple(
            quote
            for quote in answer.quotes
            if not shows(_USELESS, quote.text)
            and (shows(_WORKS, quote.text) or not self._retrieval.positions([quote]) <= before)
        )
        if kept:
            return replace(answer, quotes=kept)
        return self._answering.abstain(typed, NOTHING_FOUND)

    def _asks(self, typed: Query) -> bool:
        """Say whether a turn asks what works, and points at nothing; never with lay questions."""
        if self._memory.lay or typed.lay or typed.people or points_at_thing(typed.words):
            return False
        return asks_what_then(typed.words) and not {*_data("asking")}.isdisjoint(typed.words)

    def _failed(self) -> bool:
        """Say whether the last question was declined, or answered by what does not work."""
        focus = self._memory.focus
        return self._memory.declined > 0 or any(shows(_USELESS, quote.text) for quote in focus)

    def _works(self, position: int) -> bool:
        """Say whether a statement tells what works."""
        text = self._retrieval.places[position].statement.text
        if not shows(_WORKS, text) or shows(_USELESS, text):
            return False
        return not any(denies(word) for word in words(text) if word not in _data("not_denying"))

    def _is_headed(self, position: int) -> bool:
        """Say whether a statement stands below a heading that tells what helps."""
        section = self._retrieval.places[position].statement.section
        heading = words(section.heading) if section else []
        return not {*load_data("turns")["nearby"]["remedies"]}.isdisjoint(heading)

    def _is_of_topic(self, position: int) -> bool:
        return not self._retrieval.topic.isdisjoint(self._retrieval.own_sets[position])


def _data(key: str) -> Any:
    return load_data("turns")["what_works"][key]
