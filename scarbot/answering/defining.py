"""What defines a thing that a question asks the meaning of: "A berth is …", and not what a berth costs."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions import CIRCUMSTANCE_WEIGHT, TOPIC_WEIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions import Concept, Query

__all__ = ["Defining"]


class Defining:
    """Tells which statements of one corpus define what a question asks the meaning of."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def first(self, query: Query, ranked: Sequence[int]) -> set[int]:
        """Return which of some ranked statements define what a question asks for, or the things it compares.

        That is those that open with it, "A berth is a bed"; else those that say what is called so. Of what is
        compared, each has to be defined. Empty where the first says it itself, and for any other question.
        """
        facets = {facet.name for facet in query.facets}
        things = [] if query.lay or query.carried or not ranked else self._things(query)
        if facets == {"definition"} and len(things) == 1:
            return self._defining(things[0], ranked)
        if facets == {"comparison"} and len(things) > 1 and _asks_for_difference(query):
            defined = [self._defining(thing, ranked) for thing in things]
            said = self._tells_apart(things, ranked[0])
            return set() if said or not all(defined) else set[int]().union(*defined)
        return set()

    def _things(self, query: Query) -> list[Concept]:
        """Return what a question names besides the words that ask; the topic only where nothing else is.

        Empty where it says more than that, of circumstances.
        """
        named = [c for c in query.own if not (c.asking or is_vague(c.label))]
        if any(c.weight <= CIRCUMSTANCE_WEIGHT or not c.mentioned for c in named):
            return []
        return [c for c in named if c.weight > TOPIC_WEIGHT] or named

    def _defining(self, thing: Concept, ranked: Sequence[int]) -> set[int]:
        """Return which of some statements define a thing, by the best way in which any does."""
        texts = {p: self._retrieval.places[p].statement.text for p in ranked}
        for pattern in _ways(tuple(zip(thing.stems, thing.label.split()[-len(thing.stems) :], strict=False))):
            if found := {p for p, text in texts.items() if pattern.search(text)}:
                return found
        return set()

    def _tells_apart(self, things: Sequence[Concept], position: int) -> bool:
        """Say whether a statement compares some things and names them all."""
        own = self._retrieval.own_sets[position]
        named = all(thing.is_named_in(own) for thing in things)
        return named and "comparison" in self._retrieval.evidence[position]


def _asks_for_difference(query: Query) -> bool:
    """Say whether a question asks how things differ, and not which of them is better."""
    return not {*load_data("wording")["defining"]["differing"]}.isdisjoint(query.words)


@cache
def _ways(named: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of what defines a thing, given by stem and word, the best first."""
    name = "[ -]".join(
        rf"(?:{re.escape(stem)}|{re.escape(word)})(?:e|y|ies|es|s|ed|ing)?" for stem, word in named
    )
    ways = load_data("wording")["defining"]["ways"]
    return tuple(re.compile(way.replace("NAME", name), re.IGNORECASE) for way in ways)
