"""In which way a question asks for what it asks, and what says it in that way: a rank, a share, a span."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import any_way

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Way", "ways_asked"]


class Way(NamedTuple):
    """A way of asking, and of saying.

    Attributes:
        asks: what a question says that asks so.
        says: what a statement says that says so.
        wrong: what a statement has to have that may be taken for it; empty for anything.
        words: the words that ask so and name nothing.
        pointing: by which words a statement tells of what stands in front of it as well.
        deed: whether it is asked of what is done, which stands right behind what asks.
        topical: whether it asks of the topic where a question names nothing else.
    """

    asks: re.Pattern[str]
    says: re.Pattern[str]
    wrong: re.Pattern[str]
    words: frozenset[str]
    pointing: frozenset[str]
    deed: bool
    topical: bool

    def behind(self, asked: Sequence[str]) -> list[str]:
        """Return the word of a question right behind what asks so; none where that ends it."""
        text = " ".join(asked)
        found = self.asks.search(text)
        return text[found.end() :].split()[:1] if found else []


def ways_asked(asked: Sequence[str]) -> list[Way]:
    """Return the ways in which the words of a question ask; of most questions none.

    >>> [len(ways_asked(text.split())) for text in ("how common is it", "what is it")]
    [1, 0]
    """
    text = " ".join(asked)
    return [way for way in _ways() if way.asks.search(text)]


@cache
def _ways() -> tuple[Way, ...]:
    return tuple(
        Way(
            re.compile("|".join(entry["asks"]).replace(" … ", " (?:[^ ]+ ){0,6}")),
            any_way(entry["says"]),
            any_way(entry.get("wrong", ())),
            frozenset(entry.get("words", ())),
            frozenset(entry.get("pointing", ())),
            bool(entry.get("deed")),
            bool(entry.get("topical")),
        )
        for entry in load_data("wording")["way"]
    )
