"""What is to be shunned: where a question asks for that, what does no harm is no answer to it.

"Never use cedar" answers which bedding is bad, and so does each item of a list that "keep these out of the
bucket:" introduces, whatever its words; "a little bread does no harm" does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.lexicon.shunned import asks_to_shun, denies_harm, says_to_shun, words_of_harm
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

    def denying(self, query: Query, ranked: Collection[int]) -> set[int]:
        """Return which statements deny the harm of something else, where a question asks what is harmful.

        Asked what of a kind is good, those are returned that say what is to be shunned; asked who is against
        a thing, all that deny its harm.
        """
        if query.lay:
            return set()
        if asks_to_shun("for_good", query.words):
            return {position for position in ranked if self.shuns(position)}
        own, near, places = self._retrieval.own_sets, self._retrieval.near_sets, self._retrieval.places
        denials = {p for p in ranked if denies_harm(places[p].statement.text)}
        if any(facet.name == "opposed" for facet in query.facets):
            return denials
        things, of_kinds = self._things(query), asks_to_shun("for_kinds", query.words)
        if not (of_kinds or (things and asks_to_shun("of_thing", query.words))):
            return set()
        said = own if of_kinds else near
        return {p for p in denials if not any(_names(thing, said[p]) for thing in things)}

    def first(self, query: Query, ranked: Sequence[int]) -> list[int]:
        """Return which statements say what a question asks to shun, or that its thing is, best first.

        Empty where it asks for no such thing, where it names what no article mentions, and where the best of
        those ranked says more of what it names, or has the very word that it asks with: "What harms hens is
        damp".
        """
        if query.lay or not ranked:
            return []
        named = (c for c in query.own if not words_of_harm().issuperset(c.label.split()))
        absent = any(c.absent and not is_vague(c.label) for c in named)
        if absent or asks_to_shun("for_good", query.words):
            return []
        things, own = self._things(query), self._retrieval.own_sets
        of_kinds = asks_to_shun("for_kinds", query.words)
        if of_kinds:
            every = range(len(self._retrieval.places))
            found = {p: self._near(p, things) for p in every if self.shuns(p)}
        elif things and any(asks_to_shun(kind, query.words) for kind in ("of_thing", "whether")):
            found = {p: (_share(things, own[p]), 0.0) for p in ranked if self.shuns(p)}
        else:
            return []
        most = max((near for near, _ in found.values()), default=0.0)
        now = _share(things, own[ranked[0]])
        if (things and most < _MOST) or (now >= most and self._is_literal(query, ranked[0])):
            return []
        best = self._best(found, most, ranked)
        return best if of_kinds or now < most or ranked[0] in best else []

    def _is_literal(self, query: Query, position: int) -> bool:
        """Say whether a statement has the very word by which a question asks for harm."""
        asking, own = words_of_harm(beside=False), self._retrieval.own_sets[position]
        return any(own.issuperset(c.stems) for c in query.own if asking.issuperset(c.label.split()))

    def is_sure(self, query: Query, position: int) -> bool:
        """Say whether one of these statements answers for sure: of a kind, or the item of a list."""
        if asks_to_shun("for_kinds", query.words):
            return True
        all_named = _share(self._things(query), self._retrieval.own_sets[position]) == 1
        return all_named and self._introduction(position) is not None

    def serves(self, query: Query, facet: Facet, quoted: Iterable[int]) -> bool:
        """Say whether statements give a facet by saying what is to be shunned, where that is asked for."""
        if query.lay:
            return False
        kinds = ("for_kinds", "of_thing", "whether")
        asked = facet.name == "opposed" or (
            facet.name == "risk" and any(asks_to_shun(kind, query.words) for kind in kinds)
        )
        return asked and any(map(self.shuns, quoted))

    def listed_with(self, position: int) -> set[int]:
        """Return the first statements of all items of the list that a statement is in; else its own."""
        opening = self._introduction(position)
        return {position} if opening is None else {position, *self._retrieval.items(opening)}

    def _best(self, found: dict[int, tuple[float, float]], most: float, ranked: Sequence[int]) -> list[int]:
        """Return the statements with the greatest share of what is asked: those of lists, then as ranked."""
        places = {position: rank for rank, position in enumerate(ranked)}
        listed = {p for p in found if self._introduction(p) is not None}
        kept = [p for p, (near, _) in found.items() if near == most and (p in places or p in listed)]
        return sorted(kept, key=lambda p: (p not in listed, -found[p][1], 0 if p in listed else places[p], p))

    def _near(self, position: int, things: Collection[Concept]) -> tuple[float, float]:
        """Return the share of some things that a statement's surroundings name, and that it names itself.

        What introduces its list is of both.
        """
        own, near = self._retrieval.own_sets, self._retrieval.near_sets
        opening = self._introduction(position)
        around = near[position] if opening is None else near[position] | near[opening]
        said = own[position] if opening is None else own[position] | own[opening]
        return _share(things, around), _share(things, said)

    def shuns(self, position: int) -> bool:
        """Say whether a statement, or what introduces its list, says that something is to be shunned."""
        opening = self._introduction(position)
        texts = (self._retrieval.places[p].statement.text for p in (position, opening) if p is not None)
        return any(map(says_to_shun, texts))

    def _introduction(self, position: int) -> int | None:
        """Return the position of what introduces the list that a statement is an item of."""
        place = self._retrieval.places[position]
        introduction = place.article.passages[place.statement.passage].introduction
        return None if introduction is None else position - place.statement.index + introduction

    def _things(self, query: Query) -> list[Concept]:
        """Return what a question names, without the topic and the words that ask for harm."""
        named = (c for c in query.own if c.mentioned and not words_of_harm().issuperset(c.label.split()))
        told = (c for c in named if c.weight > TOPIC_WEIGHT and not is_vague(c.label))
        return [c for c in told if not is_topical(c, self._retrieval)]


def _share(things: Collection[Concept], stems: frozenset[str]) -> float:
    """Return the share of some things, by idf, that some stems name; 0 where there are none."""
    whole = sum(thing.idf for thing in things)
    return sum(thing.idf for thing in things if _names(thing, stems)) / whole if whole else 0.0


def _names(thing: Concept, stems: frozenset[str]) -> bool:
    """Say whether some stems include one of its names, without words that ask for harm: "not eat"."""
    return any(stems.issuperset(set(name) - words_of_harm()) for name in thing.every_name)
