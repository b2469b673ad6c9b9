"""Answers of yes or no below a printed question, which are none to a question of another sense.

"No." below "Is it dangerous?" is quoted to whoever asks that, in these words or in others; to "is it safe" it
would say the reverse, and to "can I eat it" nobody knows what. What stands behind it tells.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from scarbot.indexing.printed_questions import asks
from scarbot.lexicon.word_lists import is_vague
from scarbot.lexicon.yes_no import is_bare_answer, opens_with_answer, other_sides, words_of_sides
from scarbot.questions import CIRCUMSTANCE_WEIGHT
from scarbot.questions.leaning import asks_whether

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.indexing.retrieval import RepeatableQuestion, Retrieval
    from scarbot.questions import Concept, Query

__all__ = ["BareAnswers"]


class _Printed(NamedTuple):
    """A printed question as it is compared.

    Attributes:
        asked: as it is printed, and what stands under it.
        sides: in which respects it asks from the other side.
        facets: the names of the kinds of things that it asks for.
        stems: those of its words, of the headings above it, and of the topic.
        telling: those of its words that name something.
        apart: those of them that do not ask for such a kind.
    """

    asked: RepeatableQuestion
    sides: frozenset[str]
    facets: frozenset[str]
    stems: frozenset[str]
    telling: frozenset[str]
    apart: frozenset[str]


class BareAnswers:
    """Knows the bare answers of one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def closed(self, query: Query) -> dict[int, int]:
        """Return the bare answers that are none to a question, each with what stands behind it there.

        With lay questions, which know what answers them, there are none; nor is one with nothing behind it.
        """
        if query.lay:
            return {}
        bare = (
            (at, p)
            for at, p in self._answers.items()
            if len(p.asked.under) > 1 and is_bare_answer(self._text(at))
        )
        return {at: at + 1 for at, printed in bare if not self._asks_same(query, printed)}

    def answered_instead(self, query: Query, position: int) -> str:
        """Return the printed question that a statement says yes or no to, if it asks from the other side.

        Empty where it does not, and where a question asks for neither.
        """
        printed = self._answers.get(position)
        if printed is None or query.lay or not asks_whether(query.words):
            return ""
        return "" if other_sides(query.words) == printed.sides else printed.asked.words

    @cached_property
    def _answers(self) -> dict[int, _Printed]:
        """What opens with yes or no below a question that stands apart from it, each with its question."""
        found: dict[int, _Printed] = {}
        for asked in self._retrieval.printed_questions:
            at = asked.under.start
            if asked.under and opens_with_answer(self._text(at)) and not self._is_beside_question(at):
                found.setdefault(at, self._read(asked))
        return found

    def _read(self, asked: RepeatableQuestion) -> _Printed:
        typed = self._retrieval.lexicon.spelt_out(asked.words.split())
        asking = self._retrieval.lexicon.facets.find(typed)
        others = [w for at, w in enumerate(typed) if at not in asking.positions]
        return _Printed(
            asked,
            other_sides(typed),
            frozenset(facet.name for facet in asking.facets),
            asked.stems | asked.around | self._retrieval.topic,
            *(self._telling(these) for these in (typed, others)),
        )

    def _telling(self, typed: Iterable[str]) -> frozenset[str]:
        """Return the stems of those words that name something, neither a side nor the topic."""
        told = (word for word in typed if not (word in words_of_sides() or is_vague(word)))
        return frozenset(map(self._retrieval.stemmer.stem, told)) - self._retrieval.topic

    def _text(self, position: int) -> str:
        return self._retrieval.places[position].statement.text

    def _is_beside_question(self, position: int) -> bool:
        """Say whether a statement stands right behind a question in its passage, and is quoted with that."""
        places = self._retrieval.places
        before = places[position - 1] if position else None
        return (
            before is not None
            and before.passage_id == places[position].passage_id
            and asks(before.statement.text)
        )

    def _asks_same(self, query: Query, printed: _Printed) -> bool:
        """Say whether a question asks what a printed one does, from the same side: neither names more.

        What both ask for, such as what a risk is, may have other words; so may the side.
        """
        if other_sides(query.words) != printed.sides:
            return False
        alike = bool(query.facets) and {facet.name for facet in query.facets} == printed.facets
        told = (c for c in query.concepts if _names_something(c) and not (alike and c.asking))
        if not all(any(map(printed.stems.issuperset, concept.names)) for concept in told):
            return False
        named = frozenset(stem for c in query.concepts for name in c.every_name for stem in name)
        return named.issuperset(printed.apart if alike else printed.telling)


def _names_something(concept: Concept) -> bool:
    """Say whether a concept is more than a circumstance, or a word that tells the side."""
    idle = concept.weight <= CIRCUMSTANCE_WEIGHT or is_vague(concept.label)
    return not idle and not words_of_sides().issuperset(concept.label.split())
