"""How much of a question each statement speaks of, counting associated words for what they are worth."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.lexicon import Alternative
    from scarbot.questions import Concept
    from scarbot.retrieval import Retrieval

__all__ = ["Relatedness"]

_NEAR = ("own", "passage", "heading")
_WELL = 0.3


class Relatedness:
    """The statements that name a question's concepts, or hold words associated with them.

    Of a concept counts the strongest name that a statement has: the typed one and a synonym by
    their weights, an associated word by its strength.

    Attributes:
        own: share of the question, by mass, that a statement's own words speak of; by position,
            those without any left out.
        near: the same with its passage and headings.
    """

    def __init__(self, concepts: Sequence[Concept], retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._count = len(concepts) or 1
        named = [self._names(concept) for concept in concepts]
        own = [self._strongest(names, ("own",)) for names in named]
        masses = [concept.mass for concept in concepts]
        self.own = _shares(own, masses)
        self.near = _shares([self._strongest(names, _NEAR) for names in named], masses)
        self._most = max(self.own.values(), default=0.0)
        self._well = Counter(p for found in own for p, strength in found.items() if strength > _WELL)

    def signals(self, position: int) -> dict[str, float]:
        """Return the signals of a statement."""
        share = self.own.get(position, 0.0)
        return {
            "akin": share,
            "akin_near": self.near.get(position, 0.0),
            "akin_lead": share - self._most,
            "akin_concepts": self._well[position] / self._count,
        }

    def _names(self, concept: Concept) -> list[Alternative]:
        """Return what a concept is called and what is associated with it, the weakest first."""
        typed = concept.alternatives[0][0]
        around = self._retrieval.associations.of(typed)
        names = [
            *concept.alternatives,
            *(((stem,), strength / len(typed)) for stem, strength in around.items()),
        ]
        return sorted(names, key=lambda name: name[1])

    def _strongest(self, names: Iterable[Alternative], fields: Sequence[str]) -> dict[int, float]:
        found: dict[int, float] = {}
        for stems, strength in names:
            found.update(dict.fromkeys(self._retrieval.holding(stems, fields), strength))
        return found


def _shares(found: Sequence[dict[int, float]], masses: Sequence[float]) -> dict[int, float]:
    """Return strengths, each times its concept's mass, as shares of all masses, by position."""
    total = sum(masses) or 1.0
    shares: dict[int, float] = {}
    for strengths, mass in zip(found, masses, strict=True):
        for position, strength in strengths.items():
            shares[position] = shares.get(position, 0.0) + mass * strength / total
    return shares
