"""A question as it was understood, and the things that it speaks of."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import dropwhile
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words, is_vague
from scarbot.models import Correction, Speaker, Status, Term

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.facets import Facet
    from scarbot.lexicon.lexicon import Alternative

__all__ = [
    "CARRIED",
    "CIRCUMSTANCE_WEIGHT",
    "FULL_WEIGHT",
    "SAME_THING",
    "THING_WEIGHT",
    "TOPIC_WEIGHT",
    "Concept",
    "Query",
    "is_name",
    "is_topical",
    "is_word_of_content",
    "mass_of",
    "same_things",
]

TOPIC_WEIGHT = 0.3
"""What a word counts that the whole corpus is about; by eye."""
CIRCUMSTANCE_WEIGHT = 0.25
"""What a word counts that only tells of circumstances; by eye."""
THING_WEIGHT = 0.5
"""The weight from which a word may name what is asked about: it is not the topic, and no circumstance."""
FULL_WEIGHT = 1.0
"""What a word counts that is neither of these, asks for nothing, and stands in no aside."""
CARRIED = "carried"
"""The origin of a concept that an earlier turn asked about."""

SAME_THING = 0.5
"""The weight from which another name means the same: what is not wanted is not wanted under that either."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that a question speaks of.

    Attributes:
        label: the words as typed, or as corrected.
        alternatives: what it may be called in the corpus, the typed stems first at weight 1.
        weight: how much it counts: 1, less for the topic of the corpus and for asides.
        idf: how rare it is in the corpus.
        known: whether the corpus has it under any name.
        best: the weight of the best name that the corpus has; 0 for none.
        mentioned: whether the articles themselves have it under any name, not only lay questions.
        origin: where it comes from: ``typed``, ``corrected from …``, ``carried``.
        asking: whether its words say what kind of thing is asked for ("how long").
        on_page: whether it is not mentioned and yet stands in what was left out, as "reviewed by".
    """

    label: str
    alternatives: tuple[Alternative, ...]
    weight: float
    idf: float
    known: bool
    best: float = 1.0
    mentioned: bool = True
    origin: str = "typed"
    asking: bool = False
    on_page: bool = False

    @property
    def absent(self) -> bool:
        """Whether it stands nowhere, under any name: not in the articles, nor in what was left out."""
        return not (self.mentioned or self.on_page)

    @property
    def mass(self) -> float:
        """What the concept adds to the most that a question can reach."""
        return self.weight * self.idf

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems of the words as typed, or as corrected."""
        return self.alternatives[0][0]

    @property
    def every_name(self) -> tuple[tuple[str, ...], ...]:
        """The stems of each name, the typed ones first."""
        return tuple(stems for stems, _ in self.alternatives)

    @property
    def names(self) -> tuple[tuple[str, ...], ...]:
        """The stems of each name that means the same, the typed ones first; of looser ones, only phrases."""
        return same_things(self.alternatives)

    def is_named_in(self, stems: frozenset[str]) -> bool:
        """Say whether some stems include all of one of its names."""
        return any(map(stems.issuperset, self.every_name))

    def terms(self) -> list[Term]:
        """Return the searched terms, the typed one first."""
        first, *others = self.alternatives
        typed = Term(" ".join(first[0]), self.weight, self.origin)
        return [typed, *(Term(" ".join(s), self.weight * w, f"synonym of “{self.label}”") for s, w in others)]


@dataclass(frozen=True, slots=True)
class Query:
    """A question as it was understood. One of function words only has no concepts.

    Attributes:
        text: as it was asked.
        words: its words in lower case, as corrected, without the names of people.
        concepts: what it speaks of, in the order of the question; behind them what is carried.
        facets: what it asks for.
        people: whom it asks about.
        refused: whose words it does not want ("anyone other than Dr. Long").
        calling: by which trade it asks for somebody where nobody has it; else empty.
        corrections: which words were read as others.
        excluded: the stems of what is not wanted ("without needles").
        focus: the positions of the statements around what was just shown.
        shown: the positions of all that was shown before.
        fresh: whether it asks for something other than what was shown: "what else can I use?".
        anchor: what an answer has to speak of: the thing that the talk is of; ``None`` for no such thing.
        part: the part of a story that it was read by; empty where it was read whole.
        subject: what its article is about, where it points at that ("how long do they last?"); else empty.
        lay: whether it is put to the articles with lay questions; to those without otherwise.
        within: the ids of the articles that the talk is of, where the turn names nothing itself; else empty.
        behind: what the question before it got for an answer; ``None`` where it is the first.
        before: the turns that it goes on from, the last one first: a number in these may hold for it, too.
        quoted: the positions of what was just shown, of which such a number has to be.
        asked: the names of all facets that its words ask for, whatever becomes of these; ``None`` where they
            were not looked for.
    """

    text: str
    words: tuple[str, ...] = field(repr=False)
    concepts: tuple[Concept, ...] = ()
    facets: tuple[Facet, ...] = ()
    people: tuple[Speaker, ...] = ()
    refused: tuple[Speaker, ...] = ()
    calling: str = ""
    corrections: tuple[Correction, ...] = ()
    excluded: frozenset[str] = frozenset()
    focus: frozenset[int] = frozenset()
    shown: frozenset[int] = frozenset()
    fresh: bool = False
    anchor: Concept | None = None
    part: str = ""
    subject: str = ""
    lay: bool = False
    within: frozenset[str] = frozenset()
    behind: Status | None = None
    before: tuple[str, ...] = ()
    quoted: frozenset[int] = frozenset()
    asked: tuple[str, ...] | None = field(default=None, repr=False)

    @property
    def own(self) -> tuple[Concept, ...]:
        """The concepts of the question itself."""
        return tuple(concept for concept in self.concepts if concept.origin != CARRIED)

    @property
    def carried(self) -> tuple[Concept, ...]:
        """The concepts that an earlier turn asked about."""
        return tuple(concept for concept in self.concepts if concept.origin == CARRIED)

    @property
    def things(self) -> tuple[Concept, ...]:
        """The concepts that the articles mention and that do not ask, without circumstances."""
        mentioned = (c for c in self.concepts if c.mentioned and not c.asking)
        return tuple(concept for concept in mentioned if concept.weight >= TOPIC_WEIGHT)

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The labels of the concepts that the articles do not mention under any name.

        Carried ones, and those that only tell of circumstances, are left out.
        """
        return tuple(concept.label for concept in self._unmatched)

    @property
    def unmentioned(self) -> tuple[str, ...]:
        """Those of :attr:`unmatched` that are nowhere on the pages either, worded for a decline."""
        return tuple(_from_content(concept.label) for concept in self._unmatched if not concept.on_page)

    @property
    def _unmatched(self) -> list[Concept]:
        typed = (c for c in self.own if c.weight > CIRCUMSTANCE_WEIGHT)
        missing = (c for c in typed if not (c.known and (c.mentioned or c.asking)))
        return [c for c in missing if not (self.asks_who(c) or self._asks_for_words(c))]

    def asks_who(self, concept: Concept) -> bool:
        """Say whether a concept only asks who says something, "which expert argues": it is no thing."""
        who = (stem for facet in self.facets if facet.guarding for stem in facet.asked)
        return {*who}.issuperset(concept.stems)

    def _asks_for_words(self, concept: Concept) -> bool:
        """Say whether a concept only asks for somebody's words, as "which expert suggests" does."""
        of_words = load_data("facets")["of_words"]["facets"]
        asked = [facet.asked for facet in self.facets if facet.name in of_words]
        if not (concept.asking and asked):
            return False
        return frozenset[str]().union(*asked).issuperset(concept.stems) or concept.label in _saying()


@cache
def _saying() -> frozenset[str]:
    """Return the words for how somebody says something: "recommends"."""
    return frozenset(load_data("turns")["person"]["described"]["saying"])


def same_things(alternatives: Iterable[Alternative]) -> tuple[tuple[str, ...], ...]:
    """Return the stems of those names that mean the same: of looser ones, only phrases."""
    least = ((stems, weight - SAME_THING) for stems, weight in alternatives)
    return tuple(stems for stems, above in least if above > 0 or (above == 0 and len(stems) > 1))


def _from_content(label: str) -> str:
    """Return a label from its first content word on: "insurance cover" of "does insurance cover"."""
    inner = dropwhile(function_words().__contains__, label.split())
    return " ".join(inner) or label


def is_name(concept: Concept, retrieval: Retrieval) -> bool:
    """Say whether the articles have a name for it: in a heading, or several words in one statement."""
    return not concept.asking and retrieval.names(concept.stems)


def is_word_of_content(concept: Concept) -> bool:
    """Say whether a concept says something, and has no words of grammar: "how often"."""
    return function_words().isdisjoint(concept.label.split()) and not is_vague(concept.label)


def named_in_asking(query: Query, retrieval: Retrieval) -> list[Concept]:
    """Return the things that have a section of their own, among words that together ask for something.

    In "how long does filler last" all words ask for how long something lasts, and "filler" is that thing.
    """
    asked = [facet.asked for facet in query.facets]
    among = (c for c in query.own if any(set(c.stems) < set(stems) for stems in asked))
    return [c for c in among if retrieval.has_section_of(c.stems) and not is_topical(c, retrieval)]


def is_topical(concept: Concept, retrieval: Retrieval) -> bool:
    """Say whether it is what the articles as a whole are about."""
    return retrieval.topic.issuperset(concept.stems)


def mass_of(stems: Iterable[str], retrieval: Retrieval) -> float:
    """Return the greatest mass that a question of some stems could reach, as :attr:`Concept.mass` does."""
    return sum(retrieval.idf(s) * (TOPIC_WEIGHT if s in retrieval.topic else 1.0) for s in stems)
