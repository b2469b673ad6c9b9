"""Things that a turn names anew, and what was just quoted has: "and tablets?" behind sleeping tablets.

Without lay questions, a word that two statements have is of the one that was quoted in the talk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions.leaning import is_complete, leans_on_earlier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Concept, Query

__all__ = ["Recent"]

_RARE = 3
"""In how many statements at most a word stands that tells which of them is meant."""


class Recent:
    """Finds in what one conversation quoted, or beside it, what a turn names anew."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._retrieval = answering.retrieval
        self._memory = memory

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Quote again what was quoted in the talk and has all that a leaning turn names; else ``None``.

        ``None`` as well where that is the topic, has a heading of its own, or stands in many statements, and
        where a turn asks for something of its own.
        """
        memory = self._memory
        if not self._reads(typed) or is_complete(typed) or not leans_on_earlier(typed):
            return None
        named = self._named(typed)
        found = [p for p in sorted(memory.shown) if self._has(p, named)]
        if len(found) != 1 or found[0] in self._retrieval.positions(memory.focus[:1]):
            return None
        return memory.quote_beside(typed, found, limit) if memory.search.status != "partial" else None

    def answer_declined(self, typed: Query, limit: int) -> Answer | None:
        """Quote with a caveat what stands in the passage last quoted and has all that a turn names."""
        if not self._reads(typed):
            return None
        named = self._named(typed)
        last = max(self._retrieval.positions(self._memory.focus[:1]))
        passage = (*self._retrieval.in_front(last), last, *self._retrieval.behind(last))
        found = [p for p in passage if self._has(p, named)]
        return self._memory.quote_beside(typed, found[:1], limit, sure=False) if found else None

    def _reads(self, typed: Query) -> bool:
        asks = any(facet.name not in load_data("turns")["recent"]["facets"] for facet in typed.facets)
        return self._memory.goes_on_with_quotes(typed) and not (typed.people or asks)

    def _named(self, typed: Query) -> Sequence[Concept]:
        """Return what a turn names that tells which statement is meant; nothing where any is unknown."""
        retrieval = self._retrieval
        things = [c for c in typed.own if not (c.asking or is_vague(c.label))]
        named = things or [c for c in typed.own if c.asking and retrieval.holding(c.stems)]
        if any(not c.mentioned or retrieval.heads(c.stems) for c in named):
            return []
        holding = {p for c in named for p in retrieval.holding(c.stems)}
        return named if 0 < len(holding) <= _RARE else []

    def _has(self, position: int, named: Sequence[Concept]) -> bool:
        own = self._retrieval.own_sets[position]
        return bool(named) and all(c.is_named_in(own) for c in named)
