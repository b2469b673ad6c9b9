"""How much of a question is spoken of: by a statement, and by a whole article among several."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.lexicon import content_stems, function_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.questions import Concept
    from scarbot.retrieval import Retrieval

__all__ = ["Articles", "Coverage"]

_LEAST_OF_THE_MOST = 0.7
"""The share of what the best article covers below which another has no answer: chosen by eye, in .05
steps from .5 to 1, on 34 articles in one folder and the questions that each of them answers."""


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


class Articles:
    """The articles of a corpus, each as the stems of all that it says and of how people ask for it."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def speaking_of_less(self, coverage: Coverage) -> frozenset[int]:
        """Return the statements of the articles that cover much less of a question than another does.

        An article on migraine does not say how much sunscreen to put on, whatever it has of amounts,
        where another is about sunscreen. Of one article alone, nothing is returned.
        """
        if len(self._retrieval.first) < 2 or not coverage.total:
            return frozenset()
        shares = [(coverage.covered(stems), positions) for positions, stems in self._said]
        least = _LEAST_OF_THE_MOST * max(share for share, _ in shares)
        return frozenset(p for share, positions in shares if share < least for p in positions)

    @cached_property
    def _said(self) -> list[tuple[range, frozenset[str]]]:
        """The positions of each article's statements, with its stems."""
        retrieval, asked = self._retrieval, self._asked_for()
        found = []
        for first in retrieval.first.values():
            article = retrieval.places[first].article
            positions = range(first, first + len(article.statements))
            title = content_stems(article.title, retrieval.stemmer, function_words())
            said = (retrieval.near_sets[position] for position in positions)
            found.append((positions, frozenset(title).union(*said, *(asked.get(p, ()) for p in positions))))
        return found

    def _asked_for(self) -> dict[int, set[str]]:
        """Return the stems of each statement's lay questions."""
        found: dict[int, set[str]] = {}
        for position, stems in zip(self._retrieval.answered, self._retrieval.lay_content, strict=True):
            found.setdefault(position, set()).update(stems.split())
        return found
