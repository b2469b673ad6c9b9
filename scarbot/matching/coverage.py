"""How much of a question a set of stems names, and statements speak of, associated words counted."""

from __future__ import annotations

from collections import Counter
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.lexicon import Alternative
    from scarbot.questions import Concept

__all__ = ["Coverage", "Relatedness"]

_WELL = 0.3
"""The strength above which a statement is well associated with a concept; by eye."""
_MANY = 6
"""The number of concepts that count as one: a statement that speaks of two of two has less of a question."""


class Coverage:
    """How much of some concepts a set of stems names: of a query's, or of those that its turn brought."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.concepts = concepts
        masses = ((concept.mass, concept.alternatives) for concept in concepts)
        self._masses = [(mass, alternatives, _stems_of(alternatives)) for mass, alternatives in masses]
        self.total = sum(mass for mass, _, _ in self._masses)

    def shared(self, stems: frozenset[str]) -> float:
        """Return how much of the concepts a set of stems names, by idf."""
        return sum(self.parts(stems))

    def parts(self, stems: frozenset[str]) -> list[float]:
        """Return how much of each concept a set of stems names, by idf.

        Of a concept counts the best alternative that the set holds whole: they stand best first.
        """
        return [
            0.0 if stems.isdisjoint(any_of) else mass * _best_in(stems, alternatives)
            for mass, alternatives, any_of in self._masses
        ]

    def covered(self, stems: frozenset[str]) -> float:
        """Return the share of the concepts that a set of stems names."""
        return self.shared(stems) / self.total if self.total else 0.0

    def share(self, masses: Iterable[float]) -> float:
        """Return what masses are of that of the concepts; 0 where there is none."""
        return sum(masses) / self.total if self.total else 0.0


class Relatedness:
    """The statements that name a question's concepts, or hold words associated with them.

    Of a concept counts the strongest name that a statement has: the typed one and a synonym by
    their weights, an associated word by its strength.

    Attributes:
        own: share of the question, by mass, that a statement's own words speak of; by position,
            those without any left out.
    """

    def __init__(self, concepts: Sequence[Concept], retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._count = len(concepts) or 1
        names = [self._named(concept) for concept in concepts]
        self._names = [(named, _stems_of(named)) for named in names]
        self._masses = [concept.mass for concept in concepts]
        self._mass = sum(self._masses) or 1.0
        own = [self._strongest(named) for named in names]
        self.own: dict[int, float] = {}
        for strengths, mass in zip(own, self._masses, strict=True):
            for position, strength in strengths.items():
                self.own[position] = self.own.get(position, 0.0) + mass * strength / self._mass
        self._most = max(self.own.values(), default=0.0)
        self._well = Counter(p for found in own for p, strength in found.items() if strength > _WELL)

    def signals(self, position: int) -> dict[str, float]:
        """Return the signals of a statement."""
        share, near = self.own.get(position, 0.0), self._strengths(position)
        return {
            "akin": share,
            "akin_near": sum(map(mul, self._masses, near)) / self._mass,
            "akin_many": min(sum(near) / _MANY, 1.0),
            "akin_lead": share - self._most,
            "akin_concepts": self._well[position] / self._count,
        }

    def _strengths(self, position: int) -> list[float]:
        """Return for each concept how strong the strongest name is that a statement's surroundings hold."""
        around = self._retrieval.near_sets[position]
        return [
            0.0 if around.isdisjoint(any_of) else _best_in(around, names) for names, any_of in self._names
        ]

    def _named(self, concept: Concept) -> list[Alternative]:
        """Return what a concept is called and what is associated with it, the strongest first."""
        typed = concept.stems
        around = self._retrieval.associations.of(typed)
        names = [
            *concept.alternatives,
            *(((stem,), strength / len(typed)) for stem, strength in around.items()),
        ]
        return sorted(names, key=lambda name: -name[1])

    def _strongest(self, names: Sequence[Alternative]) -> dict[int, float]:
        """Return how strong the strongest name is that a statement's own words hold, by position."""
        own, found = self._retrieval.own, dict[int, float]()
        for stems, strength in reversed(names):
            holding = own.documents(stems[0]) if len(stems) == 1 else own.holding(stems)
            found.update(dict.fromkeys(holding, strength))
        return found


def _stems_of(names: Iterable[Alternative]) -> frozenset[str]:
    """Return the stems of all of some names: what has none of them has no name."""
    return frozenset(stem for stems, _ in names for stem in stems)


def _best_in(stems: frozenset[str], names: Iterable[Alternative]) -> float:
    """Return how much the first of some names counts that a set of stems holds whole; 0 for none."""
    for name, weight in names:
        if stems.issuperset(name):
            return weight
    return 0.0
