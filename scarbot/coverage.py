"""How much of a question a set of stems names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.questions import Concept

__all__ = ["Coverage"]


class Coverage:
    """How much of some concepts a set of stems names: of a query's, or of those that its turn brought."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.concepts = concepts
        self._masses = [(concept.mass, concept.alternatives) for concept in concepts]
        self.total = sum(mass for mass, _ in self._masses)

    def shared(self, stems: frozenset[str]) -> float:
        """Return how much of the concepts a set of stems names, by idf.

        Of a concept counts the best alternative that the set holds whole: they stand best first.
        """
        found = 0.0
        for mass, alternatives in self._masses:
            for words, weight in alternatives:
                if stems.issuperset(words):
                    found += mass * weight
                    break
        return found

    def covered(self, stems: frozenset[str]) -> float:
        """Return the share of the concepts that a set of stems names."""
        return self.shared(stems) / self.total if self.total else 0.0

    def share(self, masses: Iterable[float]) -> float:
        """Return what masses are of that of the concepts; 0 where there is none."""
        return sum(masses) / self.total if self.total else 0.0
