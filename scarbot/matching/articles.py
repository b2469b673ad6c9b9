"""Which articles of a folder speak of what a question asks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.lexicon.word_lists import content_stems, function_words
from scarbot.matching.coverage import Coverage
from scarbot.models import UNANSWERED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.indexing.retrieval import Retrieval

__all__ = ["Articles"]

_LEAST_OF_THE_MOST = 0.7
"""The share of what the best article covers below which another has no answer: chosen by eye, in .05
steps from .5 to 1, on 34 articles in one folder and the questions that each of them answers."""
_LEAST_OF_TITLE = 0.1
_LEAST_OF_THEME = 0.04
"""The shares of an article's statements that have a word of its title, or one of its title or headings that
is none of the commonest of English, from which it is about that: by eye, over the same articles."""
_LEAST_ASKED = 0.005
"""The share of an article's lay questions that have a word from which it is spoken of as if it were printed:
between words like "pain" and "headache" of the shipped one's."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article speaks of, as stems.

    Attributes:
        positions: those of its statements.
        printed: its own words, and those that many of its lay questions have.
        said: the same with those of all its lay questions that it answers.
        themes: what it is about: words of its title and headings that several of its statements have.
    """

    positions: range
    printed: frozenset[str]
    said: frozenset[str]
    themes: frozenset[str]


class Articles:
    """The articles of a corpus, each as the stems of all that it says and of how people ask for it."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def speaking_of_less(self, coverage: Coverage) -> frozenset[int]:
        """Return the statements of the articles that cover much less of a question than another does.

        An article on migraine does not say how much sunscreen to put on, whatever it has of amounts,
        where another is about sunscreen; nor does any without a word on the theme of another that is
        asked about. Of one article alone, nothing is returned.
        """
        if len(self._retrieval.first) < 2 or not coverage.total:
            return frozenset()
        themes = self._themes_in(coverage)
        on = [
            told for told in self._told if all(theme.shared(told.printed) for theme in themes)
        ] or self._told
        least = _LEAST_OF_THE_MOST * max(coverage.covered(told.said) for told in on)
        left = {told.positions.start for told in on if coverage.covered(told.said) >= least}
        away = (told.positions for told in self._told if told.positions.start not in left)
        return frozenset(chain.from_iterable(away))

    def unknown(self, coverage: Coverage, *, lay: bool) -> tuple[float, float]:
        """Return what articles do not know of a question, and what they do not print, as shares of it.

        Args:
            coverage: of what is asked; of nothing, both shares are 0.
            lay: whether the articles with lay questions are meant, which know all that people ask of
                them, or those without.
        """
        known, printed = self._known[lay]
        return (1 - coverage.covered(known), 1 - coverage.covered(printed)) if coverage.total else (0.0, 0.0)

    @cached_property
    def _known(self) -> dict[bool, tuple[frozenset[str], frozenset[str]]]:
        """What the articles with lay questions know and print, and what those without do."""
        unanswered = frozenset(stem for stems in self._lay.get(UNANSWERED, ()) for stem in stems)
        kinds: dict[bool, list[_Told]] = {True: [], False: []}
        for told in self._told:
            kinds[told.positions.start in self._retrieval.lay_positions].append(told)
        return {
            lay: (
                frozenset(unanswered if lay else ()).union(*(told.said for told in kind)),
                frozenset[str]().union(*(told.printed for told in kind)),
            )
            for lay, kind in kinds.items()
        }

    def _themes_in(self, coverage: Coverage) -> list[Coverage]:
        """Return the concepts that are the theme of an article."""
        stems = ((c, {stem for names in c.every_name for stem in names}) for c in coverage.concepts)
        return [Coverage([concept]) for concept, named in stems if not self._themes.isdisjoint(named)]

    @cached_property
    def _themes(self) -> frozenset[str]:
        return frozenset[str]().union(*(told.themes for told in self._told))

    @cached_property
    def _told(self) -> list[_Told]:
        """What each article that has statements speaks of."""
        return [self._told_of(first) for first in self._retrieval.first.values()]

    def _told_of(self, first: int) -> _Told:
        retrieval, article = self._retrieval, self._retrieval.places[first].article
        positions = range(first, first + len(article.quotable))
        title = self._stems([article.title])
        headings = self._stems(section.heading for section in article.sections)
        own = Counter(stem for position in positions for stem in retrieval.own_sets[position])
        asked = self._asked_for(positions)
        printed = title.union(*(retrieval.near_sets[position] for position in positions))
        themes = {stem for stem in title if own[stem] >= _LEAST_OF_TITLE * len(positions)}
        several = {stem for stem in title | headings if own[stem] >= _LEAST_OF_THEME * len(positions)}
        return _Told(
            positions,
            printed | {stem for stem, share in asked.items() if share >= _LEAST_ASKED},
            printed | asked.keys(),
            frozenset(themes | (several - retrieval.common)),
        )

    def _stems(self, headings: Iterable[str]) -> frozenset[str]:
        stemmer, grammar = self._retrieval.stemmer, function_words()
        return frozenset(stem for text in headings for stem in content_stems(text, stemmer, grammar))

    def _asked_for(self, positions: Iterable[int]) -> dict[str, float]:
        """Return the stems of the lay questions that statements answer, and what share of these has each."""
        lay = [stems for position in positions for stems in self._lay.get(position, ())]
        counts = Counter(stem for stems in lay for stem in stems)
        return {stem: count / len(lay) for stem, count in counts.items()}

    @cached_property
    def _lay(self) -> dict[int, list[list[str]]]:
        """The stems of each statement's lay questions, and of those that nothing answers."""
        found: dict[int, list[list[str]]] = {}
        for position, stems in zip(self._retrieval.answered, self._retrieval.lay_content, strict=True):
            found.setdefault(position, []).append(stems.split())
        return found
