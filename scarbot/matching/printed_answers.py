"""What an article prints as the answer to a question that repeats one of its own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.indexing.printed_questions import is_aside
from scarbot.language import words
from scarbot.lexicon.announcing import announces
from scarbot.models import belong_together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.matching.admission import Admission
    from scarbot.matching.bare_answers import BareAnswers
    from scarbot.matching.headed import Headed
    from scarbot.matching.repeats import Repeats
    from scarbot.questions import Query

__all__ = ["PrintedAnswers"]

_SAYS_LITTLE = 4
"""The most words of a statement of the commonest words alone that may only lead to the next; by eye."""


class PrintedAnswers:
    """Finds what stands under the printed questions of one corpus.

    Args:
        retrieval: the corpus.
        repeats: which printed questions a question repeats.
        headed: which headings say what it asks.
        admission: which statements may answer it.
        bare: which answers of yes or no do not.
    """

    def __init__(
        self, retrieval: Retrieval, repeats: Repeats, headed: Headed, admission: Admission, bare: BareAnswers
    ) -> None:
        self._retrieval = retrieval
        self._repeats = repeats
        self._headed = headed
        self._admission = admission
        self._bare = bare

    def answers(self, query: Query, ranked: Sequence[int] = ()) -> tuple[float, list[int]]:
        """Return how like a printed question the query is, and the positions of what stands under that one.

        The first that answers comes first, without what only leads up to it; the others follow in the order
        of the text. With several such questions, the first answer to each comes before the rest. What was
        shown, what is unwanted, and what may not answer is left out. Where nothing is left, or with lay
        questions, which know better which statement is meant, the result is 0 and nothing. Below a heading in
        other words, the likeliest of what was ``ranked`` comes first.
        """
        likeness, under = (0.0, []) if query.lay else self._find(query, ranked)
        barred = (
            self._admission.unwanted(query).union(self._bare.closed(query)) if under else frozenset[int]()
        )
        left = ([p for p in positions if self._is_open(query, p, barred)] for positions in under)
        answers = [self._telling(query, positions) for positions in left]
        found = [*(a[0] for a in answers if a), *(p for a in answers for p in a[1:])]
        return (likeness if found else 0.0), list(dict.fromkeys(found))

    def _find(self, query: Query, ranked: Sequence[int]) -> tuple[float, Sequence[Sequence[int]]]:
        """Return how like what is printed a query is, and what stands under each that it repeats."""
        likeness, repeated = self._repeats.find(query)
        alike, below = self._headed.find(query, ranked) if likeness < 1 else (0.0, [])
        return (alike, below) if below else (likeness, [asked.under for asked in repeated])

    def _is_open(self, query: Query, position: int, barred: frozenset[int]) -> bool:
        """Say whether a statement under a printed question may be quoted: not shown, barred or an aside."""
        told = not is_aside(self._retrieval.places[position].statement.text)
        closed = position in barred or position in query.shown
        return told and not closed and self._admission.may_answer(query, position)

    def _telling(self, query: Query, positions: list[int]) -> list[int]:
        """Return statements from the first one on that does more than lead to the next."""
        leads = [self._only_leads(query, *pair) for pair in pairwise(positions)]
        return positions[next((at for at, leads_on in enumerate([*leads, False]) if not leads_on), 0) :]

    def _only_leads(self, query: Query, position: int, following: int) -> bool:
        """Say whether a statement says little itself ("Not exactly.") and another source takes over.

        "Two weeks." says what is asked for, unless the evidence for that is only in the heading above. Nor
        does an item of a list lead to the next.
        """
        here = self._retrieval.places[position].statement
        if position in self._retrieval.listed_below(position):
            return False
        if announces(here.text):
            return True
        common = self._retrieval.common.issuperset(self._retrieval.own_sets[position])
        if not common or len(words(here.text)) > _SAYS_LITTLE:
            return False
        given = {facet.name for facet in query.facets} & self._retrieval.evidence[position]
        told = any(not facet.headed for facet in query.facets if facet.name in given)
        return not (told or belong_together(here, self._retrieval.places[following].statement))
