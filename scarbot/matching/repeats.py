"""Which printed question a question repeats: the same words, or nearly all of them and no others.

A question that names another thing in place of a printed one ("adults" for "children") repeats
nothing, nor does one that asks for another kind of thing of the same words ("why" for "when"). What is
printed as a myth is repeated by whoever asks whether it is so.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions import TOPIC_WEIGHT, is_topical, mass_of
from scarbot.questions.leaning import asks_whether

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.indexing.retrieval import RepeatableQuestion, Retrieval
    from scarbot.questions import Concept, Query

__all__ = ["Repeats", "plainly"]

_LEAST_ALIKE = 0.85
"""The likeness from which a question repeats a printed one: of four equal words one may be left out.

Of 986 practice questions on other articles three are above it, each answered by what stands there, and
none is between 0.5 and 0.97.
"""


class Repeats:
    """Finds what questions repeat, for one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def find(self, query: Query) -> tuple[float, list[RepeatableQuestion]]:
        """Return the printed questions that a question repeats, equally well, and how like them it is.

        A likeness of 1 is that of the same words, but for such as ask the same: "can I", "could you".
        Without content words, with what an earlier turn asked about, and where nothing is alike
        enough: 0, and none.
        """
        if query.carried or not self._retrieval.printed_questions:
            return 0.0, []
        same = self._by_words.get(plainly(self._spelt(query.words)), [])
        if same:
            return 1.0, same
        names = {stem for concept in query.concepts for stems, _ in concept.alternatives for stem in stems}
        sharing = (asked for asked in self._retrieval.printed_questions if not names.isdisjoint(asked.stems))
        alike = [(self._likeness(query, asked), asked) for asked in sharing]
        most = max((likeness for likeness, _ in alike), default=0.0)
        if most < _LEAST_ALIKE:
            return 0.0, []
        return most, [asked for likeness, asked in alike if likeness == most]

    @cached_property
    def _by_words(self) -> dict[str, list[RepeatableQuestion]]:
        """The printed questions that have content words, by all of their words."""
        found: dict[str, list[RepeatableQuestion]] = {}
        for asked in self._retrieval.printed_questions:
            if asked.stems:
                found.setdefault(plainly(self._spelt(asked.words.split())), []).append(asked)
        return found

    def _spelt(self, typed: Iterable[str]) -> list[str]:
        return self._retrieval.lexicon.spelt_out(typed)

    def _facets(self, typed: Iterable[str]) -> set[str]:
        return {facet.name for facet in self._retrieval.lexicon.facets.find(self._spelt(typed)).facets}

    def _likeness(self, query: Query, asked: RepeatableQuestion) -> float:
        """Return Dice's likeness of the content words by idf; 0 where the two ask for different things.

        What is named in the headings above the answer counts on neither side.
        """
        shared = [concept for concept in query.concepts if concept.is_named_in(asked.stems)]
        around = asked.around | self._retrieval.topic
        more = [c for c in query.concepts if c not in shared and not c.is_named_in(around)]
        named = {
            stem
            for concept in shared
            for stems, _ in concept.alternatives
            if asked.stems.issuperset(stems)
            for stem in stems
        }
        lacking = asked.stems - named
        if self._differs(query, asked, shared, more, lacking):
            return 0.0
        both = mass_of(named, self._retrieval) + sum(map(self._weight, shared))
        apart = mass_of(lacking, self._retrieval) + sum(map(self._weight, more))
        return both / (both + apart)

    def _differs(
        self,
        query: Query,
        asked: RepeatableQuestion,
        shared: Iterable[Concept],
        more: list[Concept],
        lacking: frozenset[str],
    ) -> bool:
        """Say whether a question names or asks for something else, or shares only topic and vague words."""
        if more and (lacking or not all(is_vague(concept.label) for concept in more)):
            return True
        if not any(self._is_thing(concept) for concept in shared):
            return True
        if asked.is_claim:
            return not asks_whether(query.words)
        return self._facets(asked.words.split()) != self._facets(query.words)

    def _is_thing(self, concept: Concept) -> bool:
        return not (is_vague(concept.label) or is_topical(concept, self._retrieval))

    def _weight(self, concept: Concept) -> float:
        return concept.idf * (TOPIC_WEIGHT if is_topical(concept, self._retrieval) else 1.0)


def plainly(typed: Iterable[str]) -> str:
    """Return the words of a question in the one wording of all that ask the same.

    >>> plainly("so how do you fly then".split()) == plainly("how could we fly".split())
    True
    """
    idle, persons, openings = _wordings()
    said = " ".join(persons.get(word, word) for word in typed if word not in idle)
    return next(
        (f"{to}{said[len(begins) :]}" for begins, to in openings if f"{said} ".startswith(f"{begins} ")), said
    )


@cache
def _wordings() -> tuple[frozenset[str], dict[str, str], list[tuple[str, str]]]:
    """Return the idle words, persons by the one for all, and openings likewise, the longest first."""
    data = load_data("printed")
    persons = {word: one for one, same in data["persons"].items() for word in same}
    openings = [(put, one) for one, same in data["openings"].items() for put in same]
    return frozenset(data["idle"]), persons, sorted(openings, key=lambda pair: -len(pair[0]))
