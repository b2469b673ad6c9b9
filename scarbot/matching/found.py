"""What a search found for a question: the most promising of it, and its signals."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, NamedTuple

from scarbot.matching.asked import DEVIATIONS
from scarbot.matching.likely import SIGNALS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.matching.asked import Asked
    from scarbot.matching.likely import Likely

__all__ = ["FIELDS", "Found"]

# These numbers are chosen by eye.
_CANDIDATES = 24
"""The number of statements that the gate looks at."""
FIELDS = {"own": 1.0, "passage": 0.35, "heading": 0.35, "expanded": 1.0}
"""The searched fields, and what a score counts in the choice of candidates; below, what others count."""
_LIKELY = 2.0
_LAY = 2.0
_APT = 1.0
_AKIN = 0.7
_FOCUS = 0.2
_INSTEAD = 0.7
_SCORES = {name: f"{name}_score" for name in FIELDS}
"""The name of the signal of each field."""


class Found(NamedTuple):
    """What was found for a question, by position.

    Attributes:
        fields: BM25 by field, as shares of the most that the question can reach.
        lay: likeness to the nearest lay question that a statement answers.
        unanswered: likeness to the nearest that nothing answers.
        likely: which is asked for according to each model, by the name of its signals.
        ranked: the likenesses, greatest first.
    """

    fields: dict[str, dict[int, float]]
    lay: dict[int, float]
    unanswered: float
    likely: Mapping[str, Likely]
    ranked: Sequence[float]

    def best(self, asked: Asked, barred: frozenset[int]) -> list[int]:
        """Return the most promising positions, without those barred; those in focus have a head start."""
        total = dict.fromkeys(asked.query.focus, _FOCUS)
        for scores, weight in [
            (self.likely["asked"].shares(), _LIKELY),
            (self.likely["next"].shares(), _LIKELY),
            (self.lay, _LAY),
            (asked.related.own, _AKIN),
            (asked.instead, _INSTEAD),
            (asked.apt, _APT / DEVIATIONS),
            *((self.fields[name], weight) for name, weight in FIELDS.items()),
        ]:
            for position, score in scores.items():
                total[position] = total.get(position, 0.0) + weight * score
        for position in barred.intersection(total):
            del total[position]
        return heapq.nlargest(_CANDIDATES, total, key=lambda p: (total[p], -p))

    def signals(self, position: int) -> dict[str, float]:
        """Return the signals of a statement."""
        likeness = self.lay.get(position, 0.0)
        signals = {
            **{_SCORES[name]: scores.get(position, 0.0) for name, scores in self.fields.items()},
            "lay": likeness,
            "lead": _lead(likeness, self.ranked),
            "unanswered": self.unanswered,
            "behind": max(0.0, self.unanswered - likeness),
        }
        for name, likely in self.likely.items():
            signals.update(zip(SIGNALS[name], likely.signals(position), strict=True))
        return signals


def _lead(value: float, ranked: Sequence[float]) -> float:
    """Return how far a value is ahead of the next one; if it is not the best, how far behind (below 0)."""
    if not ranked:
        return 0.0
    if value < ranked[0]:
        return value - ranked[0]
    return value - (ranked[1] if len(ranked) > 1 else 0.0)
