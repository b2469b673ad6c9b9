"""How long: a statement that tells a span of time, before one that speaks of the thing alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.lexicon.spans import span_asked, spans_told, tells_outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions import Query

__all__ = ["HowLong"]

_TOLD, _AS_ASKED, _OUTCOME = 1.0, 0.2, 0.2
"""What a statement gains in the ranking that tells a span of time, tells it in the way that is asked, and
what has come about by then. By eye, of 151 such questions on fixture articles: a fifth more or less of
each changes two."""


class HowLong:
    """Tells which statements of one corpus tell how long, for what asks so."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def gains(self, query: Query, positions: Iterable[int]) -> dict[int, float]:
        """Return what statements gain in the ranking by the spans of time that they tell.

        Those that tell none are left out. Empty where a question does not ask how long. Lay questions know
        themselves what answers.
        """
        way = span_asked(query.words)
        if way is None:
            return {}
        gains = {}
        for position in positions:
            text = self._retrieval.places[position].statement.text
            if told := spans_told(text):
                fits, ends = way in told, way == "passing" and tells_outcome(text)
                gains[position] = _TOLD + fits * (_AS_ASKED + ends * _OUTCOME)
        return gains
