"""Which questions are about something that the articles have nothing to do with.

Lay questions teach how people ask: "does it ever go away?" is asked of scars, and of tinnitus in the very
same words. What tells the two apart is the thing that is named, however well the rest fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.lexicon.word_lists import is_vague
from scarbot.questions.query import CIRCUMSTANCE_WEIGHT, is_topical

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions.query import Concept, Query

__all__ = ["Unheard"]


class Unheard:
    """Knows which things the articles of one corpus have, printed or in questions that they answer."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def of(self, query: Query) -> Concept | None:
        """Return the first thing that the articles have nothing to do with, if nothing tells of them.

        ``None`` for most questions. Words that ask, are vague or tell of circumstances are no things; the
        commonest words of English tell of no article ("doctor", "pain"), but for what its topic is.
        """
        named = (c for c in query.own if not (c.asking or is_vague(c.label)))
        things = [concept for concept in named if concept.weight > CIRCUMSTANCE_WEIGHT]
        among = self._retrieval.lay_positions if query.lay else self._retrieval.plain_positions
        heard = [thing for thing in things if self._is_heard(thing, among)]
        strange = (c for c in things if c not in heard and c.weight >= 1.0 and not c.on_page)
        return None if any(map(self._tells, heard)) else next(strange, None)

    def _tells(self, thing: Concept) -> bool:
        common = self._retrieval.common.issuperset(thing.stems)
        return is_topical(thing, self._retrieval) or not common

    def _is_heard(self, thing: Concept, among: Collection[int]) -> bool:
        """Say whether a statement, its headings, or a question that it answers has a name of a thing."""
        retrieval = self._retrieval
        for stems in thing.names:
            if any(p in among for field in (retrieval.own, retrieval.heading) for p in field.holding(stems)):
                return True
            if any(retrieval.answered[question] in among for question in retrieval.lay.holding(stems)):
                return True
        return False
