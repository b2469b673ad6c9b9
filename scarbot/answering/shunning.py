"""What is to be shunned: where a question asks for that, what does no harm is no answer to it.

"Never use cedar" answers which bedding is bad, and so does each item of a list that "keep these out of the
bucket:" introduces, whatever its words; "a little bread does no harm" does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.lexicon.shunned import denies_harm, lists_shunned, says_to_shun, ways_of_asking, words_of_harm
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions import TOPIC_WEIGHT, is_topical

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.facets import Facet
    from scarbot.questions import Concept, Query

__all__ = ["Shunning"]

_MOST = 0.5
"""The share of what a question names from which a statement is about that; by eye."""


class Shunning:
    """Tells what the statements of one corpus say is to be shunned."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def harmless(self, query: Query, ranked: Collection[int]) -> set[int]:
        """Return which statements deny the harm of something else, where a question asks what is harmful.

        Asked what of a kind is good, those are returned that say what is to be shunned; asked who is against
        a thing, all that deny its harm.
        """
        if query.lay:
            return set()
        asked, things = ways_of_asking(query.words), self._things(query)
        if "for_good" in asked:
            return {position for position in ranked if self.shuns(position)}
        opposed, of_kinds = any(facet.name == "opposed" for facet in query.facets), "for_kinds" in asked
        if not (opposed or of_kinds or (things and "of_thing" in asked)):
            return set()
        denials = {p for p in ranked if denies_harm(self._retrieval.places[p].statement.text)}
        said = self._retrieval.own_sets if of_kinds else self._retrieval.near_sets
        return {p for p in denials if opposed or not any(_names(thing, said[p]) for thing in things)}

    def first(self, query: Query, ranked: Sequence[int]) -> list[int]:
        """Return which statements say what a question asks to shun, or that its thing is, best first.

        Empty where it asks for no such thing, where it names what no article mentions, and where the best of
        those ranked says more of what it names, or has the very word that it asks with: "What harms hens is
        damp".
        """
        if query.lay or not ranked or _names_absent(query):
            return []
        things = self._things(query)
        found = self._shares(query, things, ranked)
        if not found:
            return []
        most = max(found.values())
        now = _share(things, self._retrieval.own_sets[ranked[0]])
        if (things and most < _MOST) or (now >= most and self._is_literal(query, ranked[0])):
            return []
        best = self._best(found, most, ranked)
        return best if "for_kinds" in _ways(query) or now < most or ranked[0] in best else []

    def _shares(self, query: Query, things: Collection[Concept], ranked: Sequence[int]) -> dict[int, float]:
        """Return which statements may say it, each with the share of what is asked that is named there.

        Asked for a kind, any statement may, and what stands around it counts; asked of a thing, those ranked.
        """
        asked = _ways(query)
        if "for_good" in asked:
            return {}
        if "for_kinds" in asked:
            every = range(len(self._retrieval.places))
            return {p: _share(things, self._around(p)) for p in every if self.shuns(p)}
        of_thing = things and not asked.isdisjoint(("of_thing", "whether"))
        own = self._retrieval.own_sets
        return {p: _share(things, own[p]) for p in ranked if self.shuns(p)} if of_thing else {}

    def _is_literal(self, query: Query, position: int) -> bool:
        """Say whether a statement has the very word by which a question asks for harm."""
        asking, own = words_of_harm(beside=False), self._retrieval.own_sets[position]
        return any(own.issuperset(c.stems) for c in query.own if asking.issuperset(c.label.split()))

    def is_sure(self, query: Query, position: int) -> bool:
        """Say whether one of these statements answers for sure: of a kind, or the item of a list."""
        if "for_kinds" in _ways(query):
            return True
        all_named = _share(self._things(query), self._retrieval.own_sets[position]) == 1
        return all_named and self._retrieval.introduction(position) is not None

    def serves(self, query: Query, facet: Facet, quoted: Iterable[int]) -> bool:
        """Say whether statements give a facet by saying what is to be shunned, where that is asked for."""
        opposed = facet.name == "opposed" and not query.lay
        of_harm = facet.name == "risk" and not _ways(query).isdisjoint(("for_kinds", "of_thing", "whether"))
        return (opposed or of_harm) and any(map(self.shuns, quoted))

    def listed_with(self, position: int) -> set[int]:
        """Return the first statements of all items of the list that a statement is in; else its own."""
        return {position, *self._retrieval.list_of(position)}

    def _best(self, found: dict[int, float], most: float, ranked: Sequence[int]) -> list[int]:
        """Return the statements with the greatest share of what is asked: those of lists, then as ranked."""
        places = {position: rank for rank, position in enumerate(ranked)}
        listed = {p for p in found if self._is_listed(p)}
        kept = [p for p, share in found.items() if share == most and (p in places or p in listed)]
        return sorted(kept, key=lambda p: (p not in listed, 0 if p in listed else places[p], p))

    def _is_listed(self, position: int) -> bool:
        """Say whether a statement is the item of a list, or lists things behind a label itself."""
        text = self._retrieval.places[position].statement.text
        return self._retrieval.introduction(position) is not None or lists_shunned(text)

    def _around(self, position: int) -> frozenset[str]:
        """Return the stems around a statement, and around what introduces its list."""
        near, opening = self._retrieval.near_sets, self._retrieval.introduction(position)
        return near[position] if opening is None else near[position] | near[opening]

    def shuns(self, position: int) -> bool:
        """Say whether a statement, or what introduces its list, says that something is to be shunned."""
        opening = self._retrieval.introduction(position)
        texts = (self._retrieval.places[p].statement.text for p in (position, opening) if p is not None)
        return any(map(says_to_shun, texts))

    def _things(self, query: Query) -> list[Concept]:
        """Return what a question names, without the topic and the words that ask for harm."""
        named = (c for c in query.own if c.mentioned and not words_of_harm().issuperset(c.label.split()))
        told = (c for c in named if c.weight > TOPIC_WEIGHT and not is_vague(c.label))
        return [c for c in told if not is_topical(c, self._retrieval)]


def _ways(query: Query) -> frozenset[str]:
    """Return in which ways a question asks what is to be shunned; in none with lay questions, which know."""
    return frozenset() if query.lay else ways_of_asking(query.words)


def _names_absent(query: Query) -> bool:
    """Say whether a question names what no article mentions, besides the words that ask for harm."""
    named = (c for c in query.own if not words_of_harm().issuperset(c.label.split()))
    return any(c.absent and not is_vague(c.label) for c in named)


def _share(things: Collection[Concept], stems: frozenset[str]) -> float:
    """Return the share of some things, by idf, that some stems name; 0 where there are none."""
    whole = sum(thing.idf for thing in things)
    return sum(thing.idf for thing in things if _names(thing, stems)) / whole if whole else 0.0


def _names(thing: Concept, stems: frozenset[str]) -> bool:
    """Say whether some stems include one of its names, without words that ask for harm: "not eat"."""
    return any(stems.issuperset(set(name) - words_of_harm()) for name in thing.every_name)
