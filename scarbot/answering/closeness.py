"""How much a statement gains by standing close to what was just quoted.

Without lay questions, which tell what people ask next, a turn that goes on from others is mostly of what
stands around the last quotes: a sentence elsewhere that only shares a common verb with it is about something
else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.lexicon.word_lists import is_vague

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions import Query

__all__ = ["Closeness"]

# These numbers are chosen by eye.
_IN_PASSAGE = 2.0
"""What the score of a statement gains in a passage that was quoted from; below, in the section of one."""
_IN_SECTION = 1.0
_GIVING = 1.0
"""What it gains besides where it gives anything that is asked for."""
_AGAIN = 1.0
"""What it loses where it was itself quoted, and has no word that the turn brings: that was told already."""


class Closeness:
    """Tells for one corpus what scores gain around the last quotes."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def gains(self, query: Query, positions: Iterable[int]) -> dict[int, float]:
        """Return what the scores of statements gain, by position; nothing behind no quotes.

        Nor does anything that gives none of what is asked for, where nothing else would be an answer.
        """
        if query.lay or not query.quoted:
            return {}
        places = self._retrieval.places
        passages = {places[p].passage_id for p in query.quoted}
        sections = {places[p].section_id for p in query.quoted}
        found: dict[int, float] = {}
        for position in positions:
            place = places[position]
            if place.section_id in sections and self._may_give(query, position):
                found[position] = _IN_PASSAGE if place.passage_id in passages else _IN_SECTION
                found[position] += self._beside(query, position)
        return found

    def _may_give(self, query: Query, position: int) -> bool:
        """Say whether a statement gives anything without which it would be no answer, such as a time."""
        needed = {facet.name for facet in query.facets if facet.strict}
        return not needed or not needed.isdisjoint(self._retrieval.evidence[position])

    def _beside(self, query: Query, position: int) -> float:
        """Return what a statement gains or loses beside that, by what it gives and what of a turn it has."""
        own = self._retrieval.own_sets[position]
        gives = any(facet.name in self._retrieval.evidence[position] for facet in query.facets)
        brought = (c for c in query.own if c.mentioned and not is_vague(c.label))
        again = position in query.quoted and not any(c.is_named_in(own) for c in brought)
        return _GIVING * gives - _AGAIN * again
