"""Which statements to quote, and how sure that they answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.gate import load_gate
from scarbot.matching import Matcher

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from scarbot.gate import Gate
    from scarbot.questions import Query
    from scarbot.retrieval import Retrieval

__all__ = ["Judge", "Judgement"]

_EQUAL = 0.06


@dataclass(frozen=True, slots=True)
class Judgement:
    """The statements that may answer a question, best first, with their probabilities.

    ``signals`` are those of the best.
    """

    ranked: tuple[tuple[int, float], ...]
    signals: Mapping[str, float]

    @property
    def best(self) -> float:
        """The probability of the best statement; 0 where there is none."""
        return self.ranked[0][1] if self.ranked else 0.0


class Judge:
    """Ranks statements for one corpus, and chooses which to quote."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._matcher = Matcher(retrieval)
        self.gate: Gate = load_gate("lay" if retrieval.answered else "plain")

    def judge(self, query: Query, without: Collection[int] = ()) -> Judgement:
        """Rank the statements for a question; those in ``without`` are passed over.

        A person's statement goes before the article's own words where both serve equally.
        """
        candidates = [c for c in self._matcher.candidates(query) if c.position not in without]
        likely = {c.position: self.gate.probability(c.signals) for c in candidates}
        best = max(likely.values(), default=0.0)
        ranked = sorted(likely.items(), key=lambda pair: (-self._preferred(pair, best), pair[0]))
        signals = next((c.signals for c in candidates if ranked and c.position == ranked[0][0]), {})
        return Judgement(tuple(ranked), signals)

    def _preferred(self, pair: tuple[int, float], best: float) -> float:
        position, probability = pair
        spoken = bool(self._retrieval.places[position].statement.speakers)
        return probability + (_EQUAL if spoken and probability > best - _EQUAL else 0.0)

    def choose(self, judgement: Judgement, limit: int) -> dict[int, float]:
        """Return the statements to quote: the best, and further ones that are likely enough.

        Each person comes once before anybody comes twice.
        """
        if not judgement.ranked:
            return {}
        floor = max(self.gate.further, self.gate.relative * judgement.best)
        first, *others = judgement.ranked
        likely = [pair for pair in others if pair[1] >= floor]
        heard = set(self._retrieval.places[first[0]].statement.speakers)
        new: list[tuple[int, float]] = []
        again: list[tuple[int, float]] = []
        for pair in likely:
            speakers = set(self._retrieval.places[pair[0]].statement.speakers)
            (again if speakers & heard else new).append(pair)
            heard |= speakers
        return dict([first, *new, *again][:limit])
