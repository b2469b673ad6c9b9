"""Things of the talk by the order in which they were named: "how is the first one made, and the second?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from scarbot.conversation.turns import names_quote
from scarbot.lexicon.phrases import normal
from scarbot.numbering import nth, ordinals

if TYPE_CHECKING:
    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.conversation.turns import Turn

__all__ = ["NumberedThings", "numbered"]

_FEWEST = 2
"""The number of named things from which one is meant by its number."""
_NUMBERED = re.compile(r"\bthe (\w+) one\b(?!\s+(?:to|who|that)\b)", re.IGNORECASE)


class _Asked(NamedTuple):
    """A question about a thing: what stands before the thing, and what behind it."""

    before: str
    behind: str

    def of(self, thing: str) -> str:
        """Return the question about another thing."""
        return f"{self.before}{thing}{self.behind}"


def numbered(text: str) -> tuple[int, str, str]:
    """Return which of several things a text names by its number, and the text on both sides; 0 for none.

    "The first one to use lasers" is nothing that was named.

    >>> numbered("How is the second one treated?"), numbered("the best one?")
    ((2, 'How is ', ' treated?'), (0, '', ''))
    """
    match = _NUMBERED.search(text)
    which = ordinals().get(match[1].lower(), 0) if match else 0
    if match is None or not which:
        return 0, "", ""
    return which, text[: match.start()], text[match.end() :]


class NumberedThings:
    """Reads the turns of one conversation that name a thing by its number."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._retrieval = answering.retrieval
        self._memory = memory
        self._asked: _Asked | None = None

    def read(self, turn: Turn) -> Turn:
        """Return a turn with the thing that it means by a number; any other unchanged.

        "And the second?" means one only behind a turn that did, with nothing but small talk between, and "the
        second quote" never does. Where a list was quoted, its items are meant, and behind an answer about the
        article, people or the like.
        """
        before, self._asked = self._asked, None
        which, *sides = numbered(turn.text) if not turn.move else (0, "", "")
        asked = _Asked(*sides)
        if turn.move == "ordinal" and before and not _names_quote(turn.text):
            which, asked = turn.ordinal, before
        elif not which or self._memory.on_article or self._memory.search.aside or self._lists():
            return turn
        around = "".join(asked).lower()
        named = [thing for thing in self._memory.subject.named if thing.label not in around]
        if not _FEWEST <= len(named) >= which:
            return turn
        self._asked = asked
        return replace(turn, move="", ordinal=0, listed=False, text=asked.of(nth(named, which).label))

    def _lists(self) -> bool:
        """Say whether the last answer quoted what introduces a list, or of a list."""
        retrieval = self._retrieval
        quoted = retrieval.positions(self._memory.focus)
        return any(retrieval.items(p) or retrieval.introduction(p) is not None for p in quoted)


def _names_quote(text: str) -> bool:
    """Say whether a turn means one of the quotes that were shown, by its number."""
    said = normal(text).split()
    return names_quote(said) or "statement" in said
