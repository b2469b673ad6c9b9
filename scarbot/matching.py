"""Which statements may answer a question, and the normalised signals that speak for each.

No signal is a raw score: each is a share of the most that the question could reach, so that it
means the same for a short question and a long one, in a small corpus and a large one.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scarbot.questions import TOPIC_WEIGHT
from scarbot.retrieval import UNANSWERED

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.index import Index
    from scarbot.questions import Concept, Query
    from scarbot.retrieval import Retrieval

__all__ = ["SIGNALS", "Candidate", "Matcher"]

SIGNALS = (
    "covered",  # share of the question that the statement's own words cover, by idf
    "near",  # the same with its passage and headings
    "lay",  # likeness to the nearest lay question that the statement answers
    "lay_covered",  # share of the question that this lay question covers
    "lay_words",  # likeness to a lay question word by word, function words included
    "lay_second",  # likeness to the second nearest lay question of the statement
    "lay_facets",  # whether the nearest lay question asks for the same facets
    "unanswered",  # likeness of the question to the nearest lay question that nothing answers
    "behind",  # how far the nearest lay question of the statement is behind that one
    "expanded_score",  # BM25 of the statement with its lay questions, likewise
    "own_score",  # BM25 of the statement, as a share of the most that the question can reach
    "passage_score",  # BM25 of its passage, likewise
    "heading_score",  # BM25 of its headings, likewise
    "facets",  # share of the asked facets that it carries evidence for; 0 where none is asked
    "lacking",  # share of the asked strict facets that it carries no evidence for
    "asked_person",  # whether it is said by whom the question names; 0 where nobody is named
    "other_person",  # whether somebody is named and it is not theirs
    "excluded",  # whether it holds what the question does not want
    "spoken",  # whether a person says it
    "unknown",  # share of the question that the corpus does not know under any name
    "lead",  # how far its likeness to a lay question is ahead of the next statement's
    "concepts",  # how much the question says: concepts, up to four, as a share of four
)
_CANDIDATES = 24
_LAY_CANDIDATES = 60
_FIELDS = (("own", 1.0), ("passage", 0.35), ("heading", 0.35), ("expanded", 1.0))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement that may answer, by its position among all, and its signals by name."""

    position: int
    signals: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Likeness:
    """How like a question is to a lay question, and to the statement's second nearest."""

    content: float = 0.0
    covered: float = 0.0
    words: float = 0.0
    facets: float = 0.0
    second: float = 0.0

    @property
    def total(self) -> float:
        return self.content + 0.5 * self.words + 0.3 * self.facets


_UNLIKE = _Likeness()


def _best(likenesses: list[_Likeness]) -> _Likeness:
    first, *others = sorted(likenesses, key=lambda likeness: -likeness.total)
    return replace(first, second=others[0].content) if others else first


class Matcher:
    """Finds candidates for one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._lay_mass: dict[int, float] = {}

    def candidates(self, query: Query, without_lay: Collection[int] = ()) -> list[Candidate]:
        """Return statements that share something with a question, in the order of the corpus.

        Args:
            query: the question.
            without_lay: lay questions to pass over, for fitting on them.

        A question without concepts that the corpus knows has none.
        """
        terms = _searched(query)
        fields = {name: self._shares(getattr(self._retrieval, name), terms) for name, _ in _FIELDS}
        lay = self._lay(query, terms, without_lay)
        unanswered = lay.pop(UNANSWERED, _UNLIKE)
        combined: dict[int, float] = {}
        for name, weight in _FIELDS:
            for position, score in fields[name].items():
                combined[position] = combined.get(position, 0.0) + weight * score
        for position, likeness in lay.items():
            combined[position] = combined.get(position, 0.0) + 2 * likeness.content
        chosen = heapq.nlargest(_CANDIDATES, combined, key=lambda p: (combined[p], -p))
        ranked = sorted((likeness.total for likeness in lay.values()), reverse=True)
        return [
            self._candidate(position, query, fields, lay, ranked, unanswered) for position in sorted(chosen)
        ]

    def _candidate(
        self,
        position: int,
        query: Query,
        fields: dict[str, dict[int, float]],
        lay: dict[int, _Likeness],
        ranked: list[float],
        unanswered: _Likeness,
    ) -> Candidate:
        retrieval = self._retrieval
        own, near = retrieval.own_sets[position], retrieval.near_sets[position]
        likeness = lay.get(position, _UNLIKE)
        speakers = retrieval.places[position].statement.speakers
        asked = bool(query.people) and any(person in speakers for person in query.people)
        signals = {
            "covered": _covered(query, own),
            "near": _covered(query, own | near),
            "lay": likeness.content,
            "lay_covered": likeness.covered,
            "lay_words": likeness.words,
            "lay_second": likeness.second,
            "lay_facets": likeness.facets,
            "unanswered": unanswered.content,
            "behind": max(0.0, unanswered.total - likeness.total) if unanswered.content else 0.0,
            "expanded_score": fields["expanded"].get(position, 0.0),
            "own_score": fields["own"].get(position, 0.0),
            "passage_score": fields["passage"].get(position, 0.0),
            "heading_score": fields["heading"].get(position, 0.0),
            "asked_person": float(asked),
            "other_person": float(bool(query.people) and not asked),
            "excluded": float(not query.excluded.isdisjoint(own)),
            "spoken": float(bool(speakers)),
            "unknown": _unknown(query),
            "lead": _lead(likeness.total, ranked),
            "concepts": min(len(query.concepts), 4) / 4,
            **self._facets(query, position),
        }
        return Candidate(position, signals)

    def _facets(self, query: Query, position: int) -> dict[str, float]:
        evidence = self._retrieval.evidence[position]
        asked = [facet.name for facet in query.facets]
        strict = [facet.name for facet in query.facets if self._retrieval.guards(facet)]
        return {
            "facets": sum(name in evidence for name in asked) / len(asked) if asked else 0.0,
            "lacking": sum(name not in evidence for name in strict) / len(strict) if strict else 0.0,
        }

    def _shares(self, index: Index, terms: dict[str, float]) -> dict[int, float]:
        """Return scores as shares of the most that the terms can reach together."""
        most = sum(weight * index.ceiling(term) for term, weight in terms.items())
        if not most:
            return {}
        return {position: score / most for position, score in index.scores(terms).items()}

    def _lay(
        self, query: Query, terms: dict[str, float], without: Collection[int]
    ) -> dict[int, _Likeness]:
        """Return for each statement how like the question is to the lay questions it answers."""
        retrieval = self._retrieval
        if not retrieval.answered:
            return {}
        stems = frozenset(self._retrieval.stemmer.stem(word) for word in query.words)
        facets = frozenset(facet.name for facet in query.facets)
        found: dict[int, list[_Likeness]] = {}
        for hit in retrieval.lay.search(terms, _LAY_CANDIDATES):
            if hit.document not in without:
                likeness = self._likeness(query, hit.document, stems, facets)
                found.setdefault(retrieval.answered[hit.document], []).append(likeness)
        return {position: _best(likenesses) for position, likenesses in found.items()}

    def _likeness(self, query: Query, document: int, stems: frozenset[str], facets: frozenset[str]) -> _Likeness:
        """Dice's likeness by idf: twice what is shared over what both have; the same by words."""
        retrieval = self._retrieval
        total = query.mass
        shared = sum(c.mass * _strength(c, retrieval.lay_sets[document]) for c in query.concepts)
        both = total + self._mass(document)
        lay_words, lay_facets = retrieval.lay_words[document], retrieval.lay_facets[document]
        union = facets | lay_facets
        return _Likeness(
            content=2 * shared / both if both else 0.0,
            covered=shared / total if total else 0.0,
            words=2 * len(stems & lay_words) / (len(stems) + len(lay_words)),
            facets=len(facets & lay_facets) / len(union) if union else 0.5,
        )

    def _mass(self, document: int) -> float:
        """Return the most that a lay question's coverage can reach; computed when first needed."""
        known = self._lay_mass.get(document)
        if known is None:
            retrieval = self._retrieval
            known = self._lay_mass[document] = sum(
                retrieval.idf(stem) * (TOPIC_WEIGHT if stem in retrieval.topic else 1.0)
                for stem in retrieval.lay_sets[document]
            )
        return known


def _lead(value: float, ranked: list[float]) -> float:
    """Return how far a value is ahead of the next; below 0, how far behind the best."""
    if not ranked:
        return 0.0
    if value < ranked[0]:
        return value - ranked[0]
    return value - (ranked[1] if len(ranked) > 1 else 0.0)


def _searched(query: Query) -> dict[str, float]:
    """Return the stems to search with their weights; a phrase's weight is shared by its stems."""
    terms: dict[str, float] = {}
    for concept in query.concepts:
        for stems, weight in concept.alternatives:
            for stem in stems:
                share = concept.weight * weight / len(stems)
                terms[stem] = max(terms.get(stem, 0.0), share)
    return terms


def _strength(concept: Concept, stems: frozenset[str]) -> float:
    """Return how well a set of stems names a concept: the best alternative that it holds whole."""
    return max((weight for words, weight in concept.alternatives if stems.issuperset(words)), default=0.0)


def _covered(query: Query, stems: frozenset[str]) -> float:
    total = query.mass
    return sum(c.mass * _strength(c, stems) for c in query.concepts) / total if total else 0.0


def _unknown(query: Query) -> float:
    total = query.mass
    return sum(c.mass * (1 - c.best) for c in query.concepts) / total if total else 0.0
