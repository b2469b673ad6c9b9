"""What denies the same as a question: "what if there is no report" is not answered by what a report is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.denying import (
    clauses,
    denied_in,
    denies,
    forbids,
    is_intact,
    none_of_kind,
    says_without,
    takes_up_denial,
)
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions import TOPIC_WEIGHT, is_topical
from scarbot.questions.leaning import asks_whether

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.denying import Denied
    from scarbot.questions import Concept, Query

__all__ = ["Denying"]

_MOST = 0.5
"""The share of what a question denies from which a statement is about that; by eye."""


class Denying:
    """Tells which statements of one corpus deny what a question does."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def first(self, query: Query, ranked: Sequence[int]) -> set[int]:
        """Return which of some ranked statements say that what a question denies is not so.

        Empty where the best of them does, or speaks of no such thing and a question asks more than what then;
        where it denies nothing that the articles mention; and with lay questions, which know what is asked.
        """
        denied = None if query.lay else denied_in(query.words)
        things = self._things(query, denied) if denied and ranked else []
        if denied is None or not things:
            return set()
        least = _MOST * sum(thing.idf for thing in things)
        found = {p for p in ranked if self._denied(p, denied, things) >= least}
        spoken = self._retrieval.own_sets[ranked[0]]
        taken = _asks_what_then(query) or any(thing.is_named_in(spoken) for thing in things)
        return found if taken and ranked[0] not in found else set()

    def of_the_kind(self, query: Query, ranked: Sequence[int]) -> set[int]:
        """Return which of some statements do not say that something is none of the kind that is asked for.

        "A red nose is not a sign of it" is no answer to what the signs are, where something beside it is: it
        is one to whoever asks of a red nose, and whether.
        """
        asked = {facet.name for facet in query.facets}
        asked &= {*load_data("wording")["denied"]["kinds_asked_for"]}
        if query.lay or not asked or asks_whether(query.words) or any(map(denies, query.words)):
            return {*ranked}
        none = {p for p in ranked if self._is_none_of_kind(p, query)}
        places, evidence = self._retrieval.places, self._retrieval.evidence
        listed = self._retrieval.listed_below
        others = (p for p in ranked if p not in none) if none else ()
        giving = {places[p].section_id for p in others if listed(p) or not asked.isdisjoint(evidence[p])}
        return {p for p in ranked if p not in none or places[p].section_id not in giving}

    def _is_none_of_kind(self, position: int, query: Query) -> bool:
        """Say whether a statement denies that something is of a kind, and the question does not name that."""
        fronts = filter(None, map(none_of_kind, clauses(self._retrieval.places[position].statement.text)))
        denied = [frozenset(self._retrieval.stemmer.stems(front)) for front in fronts]
        named = [c for c in query.own if c.weight > TOPIC_WEIGHT and not is_vague(c.label)]
        return any(not any(c.is_named_in(stems) for c in named) for stems in denied)

    def unsaid(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not speak of what a question denies, where they tell only of having it.

        Empty where one of them denies anything, and with lay questions.
        """
        denied = None if query.lay or not quoted else denied_in(query.words)
        if denied is None or not (denied.absent or denied.intact):
            return ""
        things, own = self._things(query, denied), self._retrieval.own_sets
        if not any(c.is_named_in(own[p]) for c in things for p in quoted):
            return ""
        texts = [self._retrieval.places[p].statement.text for p in quoted]
        least = _MOST * sum(thing.idf for thing in things)
        if any(says_without(text) or any(map(denies, words(text))) for text in texts):
            return ""
        if any(self._denied(p, denied, things) >= least for p in quoted):
            return ""
        return f"it does not speak of “{denied.said}”"

    def _things(self, query: Query, denied: Denied) -> list[Concept]:
        """Return the things that a question denies: the topic only where that is to be as it should be."""
        said = {*self._retrieval.stemmer.stems(denied.words)}
        named = [c for c in query.own if c.mentioned and not (is_vague(c.label) or denies(c.label))]
        named = [c for c in named if said.issuperset(c.stems)]
        others = [c for c in named if not is_topical(c, self._retrieval)]
        return others or (named if denied.intact else [])

    def _denied(self, position: int, denied: Denied, things: Sequence[Concept]) -> float:
        """Return how much of some things a statement denies, by idf."""
        text = self._retrieval.places[position].statement.text
        if takes_up_denial(text) or (denied.needed and says_without(text)):
            return sum(thing.idf for thing in things if self._stands_before(position, thing))
        stems = self._retrieval.stemmer.stems
        said = [(part, frozenset(stems(part))) for part in clauses(text)]
        return sum(c.idf for c in things if any(_is_denied(c, *part, intact=denied.intact) for part in said))

    def _stands_before(self, position: int, thing: Concept) -> bool:
        """Say whether a thing stands in front of a statement in its passage, or in a heading above it."""
        above, in_front = self._retrieval.heading.postings, self._retrieval.in_front(position)
        before = frozenset[str]().union(*(self._retrieval.own_sets[p] for p in in_front))
        stands = before.union(stem for stem in thing.stems if position in above.get(stem, ()))
        return bool(in_front) and thing.is_named_in(stands)


def _asks_what_then(query: Query) -> bool:
    """Say whether a question asks what then, or what of a kind, and not whether something else is so."""
    return not {*load_data("wording")["denied"]["then"]}.isdisjoint(query.words[:1])


def _is_denied(thing: Concept, said: Sequence[str], stems: frozenset[str], *, intact: bool) -> bool:
    """Say whether the words of a clause deny a thing: "no report", "hearing is normal" of a loss of hearing.

    Where the thing itself is to be as it should be, that is what has to be said of it.
    """
    fine, named = is_intact(said), any(map(stems.issuperset, thing.names))
    if intact:
        return fine and named
    if named and not forbids(said) and any(map(denies, said)):
        return True
    impaired = {*load_data("wording")["denied"]["impaired"]}
    lost = (name[:-1] for name in thing.every_name if len(name) > 1 and name[-1] in impaired)
    return fine and any(map(stems.issuperset, lost))
