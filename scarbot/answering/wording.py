"""What says a thing in the way that a question asks for it: a rank for the most, a span for how long.

"What are most disputes about?" is answered by what they are about most, and not by any other statement on
disputes; "how common is it?" by a share of people, and not by the most common cause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.word_lists import is_vague
from scarbot.lexicon.wording import ways_asked
from scarbot.questions import TOPIC_WEIGHT, is_topical

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.wording import Way
    from scarbot.questions import Concept, Query

__all__ = ["Wording"]

_MOST = 0.5
"""The share of what a question names from which a statement is about that; by eye."""


class Wording:
    """Tells which statements of one corpus say a thing in the way that a question asks for it."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def first(self, query: Query, ranked: Sequence[int]) -> set[int]:
        """Return which of some ranked statements say in the way that is asked what a question names.

        Each names no less of it than the best of those ranked. Empty where that one says it so itself, or
        cannot be taken for what is asked; where a question asks in no such way; and with lay questions.
        """
        if query.lay or not ranked:
            return set()
        found = set[int]()
        for way in (way for way in ways_asked(query.words) if way.wrong.search(self._text(ranked[0]))):
            shares = self._shares(query, ranked, way)
            most = max(_MOST, shares[ranked[0]])
            right = {p for p in ranked if shares[p] >= most and way.says.search(self._text(p))}
            found |= right if ranked[0] not in right else set()
        return found

    def _shares(self, query: Query, ranked: Sequence[int], way: Way) -> dict[int, float]:
        """Return the share of what a question names that each statement names; of nothing all or none.

        Where the best one names nothing of it itself, what stands around each counts.
        """
        things = self._things(query, way)
        whole = sum(thing.idf for thing in things)
        if not whole:
            return dict.fromkeys(ranked, float(way.topical and bool(way.wrong.pattern)))
        itself = any(c.is_named_in(self._stems(ranked[0], way)) for c in things)
        stems = {p: self._stems(p, way) if itself else self._retrieval.near_sets[p] for p in ranked}
        return {p: sum(c.idf for c in things if c.is_named_in(stems[p])) / whole for p in ranked}

    def _things(self, query: Query, way: Way) -> list[Concept]:
        """Return what a question names besides how it asks; the topic only where that may be asked of."""
        if way.deed:
            return [c for c in query.own if c.mentioned and c.label in way.behind(query.words)]
        named = [c for c in query.concepts if c.mentioned and not (c.asking or is_vague(c.label))]
        named = [c for c in named if c.label not in way.words and c.weight >= TOPIC_WEIGHT]
        others = [c for c in named if not is_topical(c, self._retrieval)]
        return others or (named if way.topical else [])

    def _stems(self, position: int, way: Way) -> frozenset[str]:
        """Return the stems of a statement, and of the one in front of it where it points at that."""
        places, own = self._retrieval.places, self._retrieval.own_sets
        here = places[position]
        points = here.statement.index and not way.pointing.isdisjoint(words(here.statement.text))
        behind = points and places[position - 1].passage_id == here.passage_id
        return own[position] | own[position - 1] if behind else own[position]

    def _text(self, position: int) -> str:
        return self._retrieval.places[position].statement.text
