"""Things of the talk by the order in which they were named: "how is the first one made, and the second?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.numbering import nth, ordinals

if TYPE_CHECKING:
    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.conversation.turns import Turn

__all__ = ["NumberedThings", "numbered"]

_FEWEST = 2
"""The number of named things from which one is meant by its number."""
_NUMBERED = re.compile(r"\bthe (\w+) one\b", re.IGNORECASE)


def numbered(text: str) -> tuple[int, str]:
    """Return which of several things a text names by its number, and the text with "{}" for it; 0 for none.

    >>> numbered("How is the second one treated?"), numbered("the best one?")
    ((2, 'How is {} treated?'), (0, ''))
    """
    match = _NUMBERED.search(text)
    which = ordinals().get(match[1].lower(), 0) if match else 0
    if match is None or not which or "{" in text:
        return 0, ""
    return which, f"{text[: match.start()]}{{}}{text[match.end() :]}"


class NumberedThings:
    """Reads the turns of one conversation that name a thing by its number."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._retrieval = answering.retrieval
        self._memory = memory
        self._asked = ""

    def read(self, turn: Turn) -> Turn:
        """Return a turn with the thing that it means by a number; any other unchanged.

        "And the second?" means one only behind a turn that did. Where a list was quoted, its items are meant,
        and behind an answer about the article, people or the like.
        """
        before, self._asked = self._asked, ""
        which, asked = numbered(turn.text) if not turn.move else (0, "")
        if turn.move == "ordinal" and before:
            which, asked = turn.ordinal, before
        elif not which or self._memory.on_article or self._memory.search.aside or self._lists():
            return turn
        named = [thing for thing in self._memory.subject.named if thing.label not in asked.lower()]
        if not _FEWEST <= len(named) >= which:
            return turn
        self._asked = asked
        return replace(turn, move="", ordinal=0, listed=False, text=asked.format(nth(named, which).label))

    def _lists(self) -> bool:
        """Say whether the last answer quoted what introduces a list, or of a list."""
        retrieval = self._retrieval
        quoted = retrieval.positions(self._memory.focus)
        return any(retrieval.items(p) or retrieval.introduction(p) is not None for p in quoted)
