"""What carries over from turn to turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scarbot.answering import Answering
    from scarbot.models import Answer

__all__ = ["Conversation"]


class Conversation:
    """One conversation: what was asked and shown, and what a next turn leans on."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self.topic = ""

    def ask(self, question: str, *, limit: int = 3) -> Answer:
        """Answer the next turn.

        Raises:
            ValueError: ``limit`` is below 1.
        """
        if limit < 1:
            raise ValueError(f"limit must be at least 1, not {limit}")
        return self._answering.answer(self._answering.understanding.read(question), limit=limit)
