"""Answers of yes or no below a printed question, which are none to a question of another sense.

"No." below "Is it dangerous?" is quoted to whoever asks that, in these words or in others; to "is it safe" it
would say the reverse, and to "can I eat it" nobody knows what. What stands behind it tells.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from scarbot.indexing.printed_questions import asks
from scarbot.lexicon.word_lists import is_vague
from scarbot.lexicon.yes_no import (
    asks_both,
    behind_than,
    is_bare_answer,
    numbers_in,
    opens_with_answer,
    other_sides,
    words_of_sides,
)
from scarbot.questions import CIRCUMSTANCE_WEIGHT
from scarbot.questions.leaning import asks_whether

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.indexing.retrieval import RepeatableQuestion, Retrieval
    from scarbot.questions import Concept, Query

__all__ = ["BareAnswers"]


class _Sense(NamedTuple):
    """What yes or no to a question hangs on, beside what it is about.

    Attributes:
        sides: in which respects it asks from the other side.
        numbers: those that it names.
        against: the stem of what it sets a thing against ("more than women"); empty for nothing.
    """

    sides: frozenset[str]
    numbers: frozenset[str]
    against: str

    def is_like(self, other: _Sense) -> bool:
        """Say whether yes to one is yes to the other, if they are about the same."""
        swapped = self.against and other.against and self.against != other.against
        return (self.sides, self.numbers) == (other.sides, other.numbers) and not swapped


class _Printed(NamedTuple):
    """A printed question as it is compared.

    Attributes:
        asked: as it is printed, and what stands under it.
        sense: what yes or no to it hangs on.
        facets: the names of the kinds of things that it asks for.
        stems: those of its words, of the headings above it, and of the topic.
        telling: those of its words that name something.
        apart: those of them that do not ask for such a kind.
    """

    asked: RepeatableQuestion
    sense: _Sense
    facets: frozenset[str]
    stems: frozenset[str]
    telling: frozenset[str]
    apart: frozenset[str]


class _Asked(NamedTuple):
    """A question as it is compared with printed ones.

    Attributes:
        sense: what yes or no to it hangs on; ``None`` where it asks from both sides at once.
        facets: the names of the kinds of things that it asks for.
        told: its concepts that name something.
        named: the stems of all names of its concepts.
    """

    sense: _Sense | None
    facets: frozenset[str]
    told: Sequence[Concept]
    named: frozenset[str]

    def is_same(self, printed: _Printed) -> bool:
        """Say whether it asks what a printed one does, from the same side or both: neither names more.

        What both ask for, such as what a risk is, may have other words; so may the side.
        """
        if self.sense and not self.sense.is_like(printed.sense):
            return False
        alike = bool(self.facets) and self.facets == printed.facets
        told = (concept for concept in self.told if not (alike and concept.asking))
        if not all(any(map(printed.stems.issuperset, concept.names)) for concept in told):
            return False
        return self.named.issuperset(printed.apart if alike else printed.telling)


class BareAnswers:
    """Knows the bare answers of one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._last: tuple[object, dict[int, int]] = (None, {})

    def closed(self, query: Query) -> dict[int, int]:
        """Return the bare answers that are none to a question, each with what stands behind it there.

        With lay questions, which know what answers them, there are none; nor is one with nothing behind it.
        """
        if query.lay:
            return {}
        asked = query.words, query.concepts, query.facets
        last, found = self._last
        if last != asked:  # several ask this of the same question
            found = {at: at + 1 for at in self._closed(query)}
            self._last = asked, found
        return found

    def answered_instead(self, query: Query, position: int, *, leans: bool = False) -> str:
        """Return the printed question that a statement answers instead of the one asked.

        It says yes or no to that, or stands behind such a word that is cut. Empty where both ask from the
        same side, and where a question asks for neither, unless what stands behind ``leans``.
        """
        if query.lay or not self._answers:
            return ""
        whether = asks_whether(query.words)
        if position - 1 in self.closed(query):
            return self._answers[position - 1].asked.words if whether or leans else ""
        printed = self._answers.get(position) if whether else None
        if printed is None:
            return ""
        alike = self._sense(query.words).is_like(printed.sense) and not asks_both(query.words)
        return "" if alike else printed.asked.words

    @cached_property
    def _answers(self) -> dict[int, _Printed]:
        """What opens with yes or no below a question that stands apart from it, each with its question."""
        found: dict[int, _Printed] = {}
        for asked in self._retrieval.printed_questions:
            at = asked.under.start
            if asked.under and opens_with_answer(self._text(at)) and not self._is_beside_question(at):
                found.setdefault(at, self._read(asked))
        return found

    @cached_property
    def _bare(self) -> dict[int, _Printed]:
        """Those of them that say no more, and have something behind them."""
        found = self._answers.items()
        return {at: p for at, p in found if len(p.asked.under) > 1 and is_bare_answer(self._text(at))}

    def _read(self, asked: RepeatableQuestion) -> _Printed:
        typed = self._retrieval.lexicon.spelt_out(asked.words.split())
        asking = self._retrieval.lexicon.facets.find(typed)
        others = [w for at, w in enumerate(typed) if at not in asking.positions]
        return _Printed(
            asked,
            self._sense(typed),
            frozenset(facet.name for facet in asking.facets),
            asked.stems | asked.around | self._retrieval.topic,
            *(self._telling(these) for these in (typed, others)),
        )

    def _sense(self, asked: Sequence[str]) -> _Sense:
        told = (word for word in behind_than(asked) if not is_vague(word))
        against = self._retrieval.stemmer.stem(next(told, ""))
        return _Sense(other_sides(asked), numbers_in(asked), against)

    def _telling(self, typed: Iterable[str]) -> frozenset[str]:
        """Return the stems of those words that name something, neither a side, a number nor the topic."""
        told = (word for word in typed if not (_tells_sense(word) or is_vague(word)))
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

    def _closed(self, query: Query) -> list[int]:
        """Return the bare answers to what a question does not ask."""
        if not self._bare:
            return []
        asked = _Asked(
            None if asks_both(query.words) else self._sense(query.words),
            frozenset(facet.name for facet in query.facets),
            [concept for concept in query.concepts if _names_something(concept)],
            frozenset(stem for c in query.concepts for name in c.every_name for stem in name),
        )
        return [at for at, printed in self._bare.items() if not asked.is_same(printed)]


def _names_something(concept: Concept) -> bool:
    """Say whether a concept is more than a circumstance, or words that tell the side or a number."""
    idle = concept.weight <= CIRCUMSTANCE_WEIGHT or is_vague(concept.label)
    return not idle and not all(map(_tells_sense, concept.label.split()))


def _tells_sense(word: str) -> bool:
    """Say whether a word tells a side or a number, which are compared on their own."""
    return word in words_of_sides() or bool(numbers_in((word,)))
