"""A question ready to be compared with statements, and their signals by it."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from scarbot.indexing.printed_questions import asks
from scarbot.learning.grams import grams
from scarbot.learning.kinds import likely_kinds
from scarbot.matching.coverage import Coverage, Relatedness
from scarbot.matching.siblings import siblings
from scarbot.questions import TOPIC_WEIGHT, is_name

if TYPE_CHECKING:
    from scarbot.indexing.retrieval import Retrieval
    from scarbot.matching.articles import Articles
    from scarbot.questions import Query

__all__ = ["DEVIATIONS", "Asked"]

_ABOUT_A_THING = 0.25
"""The weight from which a concept is a thing that a statement may name: no circumstance."""
_MANY_CONCEPTS = 4
"""The number of concepts from which more of them tell nothing further; below, of words."""
_LONGEST = 25
DEVIATIONS = 5.0
"""The standard deviations of aptness that count as one; few statements have more."""


class Asked:
    """A query ready to be compared: everything that is the same for all candidates, computed once.

    Attributes:
        query: as it was understood.
        terms: the stems to search, with their weights.
        facets: the names of the facets that it asks for.
        strict: those of them that a statement must carry evidence for.
        all: the coverage of its concepts.
        new: the coverage of the concepts that its turn brought; of all if it brought none.
        things: which of its concepts are neither the topic nor ask.
        apt: how apt statements are to give what is likely asked for, by position; with lay questions, empty.
        most: the greatest of these.
        related: which statements its concepts are associated with.
        named: the names of each of the things that the articles have a name for.
        instead: what stands beside the sections of what it does not want.
        unknown: the share that the corpus does not know under any name.
        foreign: the share that no statement or heading has under any name.
    """

    def __init__(self, query: Query, retrieval: Retrieval, articles: Articles) -> None:
        self._retrieval = retrieval
        self.query = query
        self.terms = _searched(query)
        self.facets = frozenset(facet.name for facet in query.facets)
        self.strict = [facet.name for facet in query.facets if retrieval.guards(facet)]
        self.all = Coverage(query.concepts)
        self._parts: dict[int, list[float]] = {}
        self.new = Coverage(query.own) if query.own and query.carried else self.all
        self.things = [not concept.asking and concept.weight > TOPIC_WEIGHT for concept in query.concepts]
        self.apt = {} if query.lay else retrieval.aptness.of(self._kinds())
        self.most = max(self.apt.values(), default=0.0)
        self.related = Relatedness(query.concepts, retrieval)
        things = (c for c in query.concepts if c.weight >= _ABOUT_A_THING and c.mentioned)
        self.named = [thing.every_name for thing in things if is_name(thing, retrieval)]
        self.instead = siblings(retrieval.places, query.excluded, retrieval.stemmer)
        self.unknown, self.foreign = self._strange(articles)
        self._alike = _alike(query)

    def _kinds(self) -> dict[str, float]:
        """Return the kinds of what is asked for; what a turn carries is asked for too."""
        typed = self._retrieval.grams.of(self.query.words, self.query.asked)
        return likely_kinds({**typed, **grams((), self.facets)})

    def _strange(self, articles: Articles) -> tuple[float, float]:
        """Return the shares that are unknown and foreign; who speaks of it is no matter of either."""
        told = Coverage([c for c in self.new.concepts if not self.query.asks_who(c)])
        if self._retrieval.mixed:
            return articles.unknown(told, lay=self.query.lay)
        unknown = told.share(c.mass * (1 - c.best) for c in told.concepts)
        return unknown, 1 - told.covered(self._retrieval.printed) if told.total else 0.0

    def signals(self, position: int) -> dict[str, float]:
        """Return the signals of a statement."""
        return {
            **self.related.signals(position),
            **self._said_signals(position),
            **self._wanted_signals(position),
        }

    def _said_signals(self, position: int) -> dict[str, float]:
        """Return the signals of what a statement and its surroundings say."""
        own, around = self._retrieval.own_sets[position], self._retrieval.near_sets[position]
        said, whole = self._said(position), self.all.total or 1.0
        said_near = self.all.parts(around)
        near = sum(said_near) / whole
        return {
            "covered": sum(said) / whole,
            "near": near,
            "new_near": near if self.new is self.all else self.new.covered(around),
            "things": sum(compress(said, self.things)) / whole,
            "things_near": sum(compress(said_near, self.things)) / whole,
            **self._naming(own, around),
            "before": self._before(position),
            "asks": float(asks(self._retrieval.places[position].statement.text)),
            "instead": self.instead.get(position, 0.0),
        }

    def _naming(self, own: frozenset[str], around: frozenset[str]) -> dict[str, float]:
        """Return the signals of the things that articles have a name for."""
        count = len(self.named) or 1
        apart = sum(not any(map(around.issuperset, names)) for names in self.named)
        named = sum(any(map(own.issuperset, names)) for names in self.named)
        return {"apart": apart / count, "names": named / count}

    def _before(self, position: int) -> float:
        """Return how much the statement before covers, in the same section; otherwise 0.

        Sentences lean back, and answers follow questions. Rows of tables do not.
        """
        places = self._retrieval.places
        if not position or places[position].is_row:
            return 0.0
        if places[position - 1].section_id != places[position].section_id:
            return 0.0
        return sum(self._said(position - 1)) / (self.all.total or 1.0)

    def _said(self, position: int) -> list[float]:
        """Return how much of each concept a statement names, which counts for the one behind it as well."""
        said = self._parts.get(position)
        if said is None:
            said = self._parts[position] = self.all.parts(self._retrieval.own_sets[position])
        return said

    def _wanted_signals(self, position: int) -> dict[str, float]:
        """Return the signals of what is asked for, and of what was shown before."""
        query, evidence = self.query, self._retrieval.evidence[position]
        speakers = self._retrieval.places[position].statement.speakers
        strict, apt = self.strict, self.apt.get(position, 0.0)
        return {
            "gives": apt / DEVIATIONS,
            "gives_lead": (apt - self.most) / DEVIATIONS,
            "facets": len(self.facets & evidence) / len(self.facets) if self.facets else 0.0,
            "lacking": sum(name not in evidence for name in strict) / len(strict) if strict else 0.0,
            "spoken": float(bool(speakers)),
            "unknown": self.unknown,
            "foreign": self.foreign,
            "focused": float(position in query.focus),
            "shown": float(position in query.shown),
            **self._alike,
        }


def _alike(query: Query) -> dict[str, float]:
    """Return the signals that are those of all statements: what came before, and how much is asked."""
    return {
        "follows": float(query.behind is not None),
        "declined": float(query.behind == "no_answer"),
        "hedged": float(query.behind == "partial"),
        "concepts": min(len(query.concepts), _MANY_CONCEPTS) / _MANY_CONCEPTS,
        "length": min(len(query.words) + len(query.carried), _LONGEST) / _LONGEST,
    }


def _searched(query: Query) -> dict[str, float]:
    """Return the stems to search, each with its weight; those of a phrase share its weight."""
    terms: dict[str, float] = {}
    for concept in query.concepts:
        for stems, weight in concept.alternatives:
            share = concept.weight * weight / len(stems)
            for stem in stems:
                terms[stem] = max(terms.get(stem, 0.0), share)
    return terms
