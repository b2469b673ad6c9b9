"""Turns that ask for the other end of what was just compared: "and the least?", "which has the most?".

What is compared was named in front of them: which food has most iron, and which then has the least.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Query

__all__ = ["EndsAsked"]


class EndsAsked:
    """Finds the lines that have the most or the least of what one conversation was about."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._memory = memory

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Quote the line at the end that a turn asks for, of what was asked before; ``None`` for any other.

        ``None`` as well where the turn says itself what it compares.
        """
        judge = self._answering.judge
        asks = self._memory.goes_on_with_quotes(typed) and judge.asks_for_an_end(typed)
        if not asks or judge.at_an_end(typed):
            return None
        query = self._memory.with_carried(typed)
        found = judge.at_an_end(query)
        return self._memory.quote_beside(typed, found, limit) if found else None
