"""Which list a question asks for, so that its items are quoted in their order, the first in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.matching.doing import asks_how_to
from scarbot.questions import TOPIC_WEIGHT, is_word_of_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions import Concept, Query

__all__ = ["Steps"]


class Steps:
    """Knows the lists of one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def asked_for(self, query: Query, quoted: Sequence[int]) -> list[int]:
        """Return the first statement of each item of the list that a question asks for; of none, nothing.

        Some of what would be quoted is of that list. A question asks how to do what its items are the steps
        of, or for what the heading above them names, and none of them does.
        """
        retrieval, how = self._retrieval, asks_how_to(query.words)
        if how and self._are_steps(steps := retrieval.list_of(quoted[0])):
            return steps
        below = next(filter(None, map(retrieval.listed_below, quoted)), [])
        things = [c for c in query.own if c.weight > TOPIC_WEIGHT and is_word_of_content(c)] if below else []
        headed = [c for c in things if self._is_headed(below[0], c)]
        if not headed:
            return []
        if how:
            spoken = (c for c in things if c.is_named_in(retrieval.own_sets[quoted[0]]))
            told = all(c in headed for c in spoken)
            return below if told and (self._are_steps(below) or self._tells_how(below[0])) else []
        named = any(c.is_named_in(retrieval.own_sets[p]) for c in things for p in below)
        return below if headed == things and not named and quoted[0] in below else []

    def _is_headed(self, position: int, thing: Concept) -> bool:
        """Say whether the headings above a statement name a thing."""
        retrieval = self._retrieval
        return any(retrieval.heads(name) and retrieval.stands_under(position, name) for name in thing.names)

    def _are_steps(self, positions: Sequence[int]) -> bool:
        """Say whether most of some statements tell to do something."""
        from scarbot.indexing.evidence import pseudo_words  # few questions get as far as this

        texts = [self._retrieval.places[position].statement.text for position in positions]
        return bool(texts) and sum("<order>" in pseudo_words(text) for text in texts) > len(texts) / 2

    def _tells_how(self, position: int) -> bool:
        """Say whether the heading above a statement tells how to do something: "How to light a fire"."""
        section = self._retrieval.places[position].statement.section
        return section is not None and asks_how_to(words(section.heading))
