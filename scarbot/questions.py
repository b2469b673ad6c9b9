"""What is asked: concepts with weights and what they may be called, facets, people, corrections."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import dropwhile
from typing import TYPE_CHECKING

from scarbot.concepts import Named, find_named
from scarbot.correcting import Corrector
from scarbot.exclusions import opens_with_exclusion, refused, things_behind, unwanted
from scarbot.language import words
from scarbot.models import Correction, Speaker, Status, Term
from scarbot.naming import Names
from scarbot.stories import asides, asking_parts, tells
from scarbot.word_lists import context_words, function_words, vague_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from scarbot.facets import Asking, Facet
    from scarbot.lexicon import Alternative
    from scarbot.retrieval import Retrieval

__all__ = [
    "CARRIED",
    "CIRCUMSTANCE_WEIGHT",
    "TOPIC_WEIGHT",
    "Concept",
    "Query",
    "Understanding",
    "is_name",
    "is_topical",
    "mass_of",
]

TOPIC_WEIGHT = 0.3
"""What a word counts that the whole corpus is about; by eye."""

CARRIED = "carried"
"""The origin of a concept that an earlier turn asked about."""

_LONG = 24
"""The number of words above which a question rambles: what stands in its asides counts less."""
_ASIDE_WEIGHT = 0.4
"""What a word counts in a sentence that asks nothing; below, in circumstances, in asking, unknown. By eye."""
CIRCUMSTANCE_WEIGHT = 0.25
_ASKING_WEIGHT = 0.8
_UNKNOWN_ASIDE = 0.15
_UNKNOWN_IDLE = 0.26
"""What an unknown word counts that names nothing: little, but more than a circumstance: it is unmatched."""
_SAME_THING = 0.5
"""The weight from which another name means the same: what is not wanted is not wanted under that either."""
_LONGEST_ENDING = 3
"""The letters that a word on a page may have behind the stem that is looked for."""
_COMPARATIVES = (("iest", "y"), ("ier", "y"), ("est", ""), ("est", "e"), ("er", ""), ("er", "e"))


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
        return _same_things(self.alternatives)

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
        corrections: which words were read as others.
        excluded: the stems of what is not wanted ("without needles").
        focus: the positions of the statements around what was just shown.
        shown: the positions of all that was shown before.
        fresh: whether it asks for something other than what was shown: "what else can I use?".
        anchor: what an answer has to speak of: the thing that the talk is of; ``None`` for no such thing.
        part: the part of a story that it was read by; empty where it was read whole.
        lay: whether it is put to the articles with lay questions; to those without otherwise.
        within: the ids of the articles that the talk is of, where the turn names nothing itself; else empty.
        behind: what the question before it got for an answer; ``None`` where it is the first.
    """

    text: str
    words: tuple[str, ...] = field(repr=False)
    concepts: tuple[Concept, ...] = ()
    facets: tuple[Facet, ...] = ()
    people: tuple[Speaker, ...] = ()
    refused: tuple[Speaker, ...] = ()
    corrections: tuple[Correction, ...] = ()
    excluded: frozenset[str] = frozenset()
    focus: frozenset[int] = frozenset()
    shown: frozenset[int] = frozenset()
    fresh: bool = False
    anchor: Concept | None = None
    part: str = ""
    lay: bool = False
    within: frozenset[str] = frozenset()
    behind: Status | None = None

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
        return [c for c in missing if not self.asks_who(c)]

    def asks_who(self, concept: Concept) -> bool:
        """Say whether a concept only asks who says something, "which expert argues": it is no thing."""
        who = (stem for facet in self.facets if facet.guarding for stem in facet.asked)
        return {*who}.issuperset(concept.stems)


def _same_things(alternatives: Iterable[Alternative]) -> tuple[tuple[str, ...], ...]:
    """Return the stems of those names that mean the same: of looser ones, only phrases."""
    least = ((stems, weight - _SAME_THING) for stems, weight in alternatives)
    return tuple(stems for stems, above in least if above > 0 or (above == 0 and len(stems) > 1))


def _from_content(label: str) -> str:
    """Return a label from its first content word on: "insurance cover" of "does insurance cover"."""
    inner = dropwhile(function_words().__contains__, label.split())
    return " ".join(inner) or label


def is_name(concept: Concept, retrieval: Retrieval) -> bool:
    """Say whether the articles have a name for it: in a heading, or several words in one statement."""
    return not concept.asking and retrieval.names(concept.stems)


def is_topical(concept: Concept, retrieval: Retrieval) -> bool:
    """Say whether it is what the articles as a whole are about."""
    return retrieval.topic.issuperset(concept.stems)


def mass_of(stems: Iterable[str], retrieval: Retrieval) -> float:
    """Return the greatest mass that a question of some stems could reach, as :attr:`Concept.mass` does."""
    return sum(retrieval.idf(s) * (TOPIC_WEIGHT if s in retrieval.topic else 1.0) for s in stems)


class Understanding:
    """Reads questions for one corpus.

    Attributes:
        names: those that a question may use for the speakers.
    """

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self.names = Names(retrieval.corpus.speakers)
        self._lexicon = retrieval.lexicon
        self._corrector = Corrector(retrieval)

    @cached_property
    def _lowered(self) -> list[str]:
        """The texts in lower case."""
        return [article.text.lower() for article in self._retrieval.corpus.articles]

    def read(self, question: str) -> Query:
        """Return what a question asks.

        An empty one, or one of function words only, has no concepts.
        """
        typed = words(question)
        named = self.names.find(typed)
        corrected, corrections = self._corrector.correct(named.rest, question)
        long = len(typed) > _LONG
        better = {correction.typed: correction.read for correction in corrections}
        parts = asking_parts(question) if long else []
        asking = self.asking(corrected)
        asked = self._asked_of(asking, parts, better)
        weights = _weights(corrected, asides(question, parts), asking.positions)
        concepts = self._concepts(corrected, corrections, weights, asking.positions, long=long)
        things = [tuple(better.get(word, word) for word in thing) for thing in refused(question)]
        excluded, said = _excluded(corrected, things, concepts)
        unasked = self._facets_of(excluded, concepts)
        places = dict(zip(asking.facets, asking.places, strict=True))
        facets = tuple(self._named_for(one, places[one], corrected) for one in asked if one not in unasked)
        return Query(
            text=question,
            words=tuple(corrected),
            concepts=tuple(c for c in concepts if c not in excluded and not said.issuperset(c.label.split())),
            facets=_as_told(facets) if tells(question) else facets,
            people=named.people,
            refused=named.refused,
            corrections=corrections,
            excluded=_unwanted_stems(excluded),
            lay=bool(self._retrieval.lay_positions),
        )

    def knows_word(self, word: str) -> bool:
        """Say whether the corpus or the lexicon has a word, or a speaker bears it; needs no nltk."""
        return word in self._retrieval.words or word in self.names

    def _named_for(self, facet: Facet, positions: Iterable[int], typed: Sequence[str]) -> Facet:
        """Return a facet with the content words that ask for it; it is not strict if these are the topic.

        "How often should I put on sunscreen?" asks an article on sunscreen for nothing about the sun. A
        steady one stays strict: "Can I stop taking it?" asks for a decision of one's own also under the
        title "How to stop a migraine". Where a facet covers many things, what is missing is the one that
        was asked for: "eggs", not food.
        """
        content = [typed[at] for at in sorted(positions) if typed[at] not in function_words()]
        asked = tuple(map(self._stem, content))
        topical = bool(asked) and self._retrieval.topic.issuperset(asked)
        strict = facet.strict and (facet.steady or not topical)
        missing = (
            f"it does not speak of “{' '.join(content)}”"
            if facet.wide and facet.missing and content
            else facet.missing
        )
        return replace(facet, strict=strict, missing=missing, asked=asked)

    def asking(self, corrected: Iterable[str]) -> Asking:
        """Return what words ask for, chat spellings read as what they stand for."""
        standard = self._lexicon.spellings
        return self._lexicon.facets.find([standard.get(word, word) for word in corrected])

    def _asked_of(self, told: Asking, parts: Sequence[str], better: Mapping[str, str]) -> tuple[Facet, ...]:
        """Return the facets asked for in the parts of a question that ask, and those of the asker.

        "I tried everything at the pharmacy. What helps?" does not ask for a pharmacy. Without parts, the
        whole question counts.
        """
        if not parts:
            return told.facets
        asked: set[Facet] = set()
        for part in parts:
            asked.update(self.asking(better.get(word, word) for word in words(part)).facets)
        return tuple(facet for facet in told.facets if facet.asker or facet in asked)

    def _facets_of(self, excluded: Sequence[Concept], concepts: Sequence[Concept]) -> tuple[Facet, ...]:
        """Return the facets that unwanted concepts would ask for: "without surgery" does not ask for it."""
        labels = [concept.label for concept in excluded]
        labels += [behind for concept in concepts if (behind := opens_with_exclusion(concept.label))]
        return self._lexicon.facets.find(words(" ".join(labels))).facets if labels else ()

    def _concepts(
        self,
        typed: Sequence[str],
        corrections: Sequence[Correction],
        weights: Sequence[float],
        asking: frozenset[int],
        *,
        long: bool,
    ) -> tuple[Concept, ...]:
        """Return the concepts of a question in order, each once and at its greatest weight."""
        stems = [self._stem(word) for word in typed]
        origins = {c.read: f"corrected from “{c.typed}”" for c in corrections}
        found: dict[tuple[str, ...], Concept] = {}
        whole = find_named(typed, stems, self._lexicon)
        for named in (part for each in whole for part in self._parts(each, typed, stems)):
            span, said = named.span, typed[named.span.start : named.span.stop]
            concept = self._concept(said, named, origins)
            weight = max(weights[position] for position in span)
            if not concept.known:
                weight *= _unknown_weight(said, long=long)
            weight *= concept.weight
            before = found.get(concept.stems)
            if before is None or before.weight < weight:
                found[concept.stems] = replace(concept, weight=weight, asking=asking.issuperset(span))
        return tuple(found.values())

    def _parts(self, whole: Named, typed: Sequence[str], stems: Sequence[str]) -> Iterator[Named]:
        """Yield a listed phrase as it is; or its words, where the articles have these but not together.

        With lay questions it always stays whole: they know what is asked.
        """
        retrieval, names = self._retrieval, [name for name, _ in whole.every()]
        printed = len(whole.own) > 1 and any(map(retrieval.printed.issuperset, names))
        if not printed or retrieval.lay_positions or any(map(retrieval.stand_together, names)):
            yield whole
            return
        for at in whole.span:
            for word in find_named(typed[at : at + 1], stems[at : at + 1], self._lexicon):
                yield Named(range(at, at + 1), word.own, word.others)

    def _stem(self, word: str) -> str:
        """Return a word’s stem; for a comparative that nothing knows, that of the plain form if known."""
        stem = self._retrieval.stemmer.stem(word)
        if self._is_known(stem):
            return stem
        for ending, instead in _COMPARATIVES:
            if word.endswith(ending) and len(word) > len(ending) + 2:
                for plain in self._plain(word[: -len(ending)] + instead):
                    if self._is_known(plain):
                        return plain
        return stem

    def _is_known(self, stem: str) -> bool:
        """Say whether the articles have a stem, or another name for it."""
        return self._retrieval.knows(stem) or self._lexicon.has([stem])

    def _plain(self, form: str) -> tuple[str, ...]:
        """Return the possible stems of a comparative without its ending: "bigg" may be "big", too."""
        stem = self._retrieval.stemmer.stem
        return (stem(form), stem(form[:-1])) if form[-1:] == form[-2:-1] else (stem(form),)

    def _concept(self, phrase: Sequence[str], named: Named, origins: Mapping[str, str]) -> Concept:
        """Return the concept of typed words.

        Where the corpus does not have these words, its best name for them says how rare they are.
        """
        retrieval, own, synonyms = self._retrieval, named.own, named.others
        known = all(map(retrieval.knows, own))
        name, best = (own, float(known)) if known or not synonyms else synonyms[0]
        alternatives = tuple(named.every())
        mentioned = any(retrieval.printed.issuperset(names) for names, _ in alternatives)
        return Concept(
            label=" ".join(phrase),
            alternatives=alternatives,
            weight=TOPIC_WEIGHT if any(map(retrieval.topic.issuperset, _same_things(alternatives))) else 1.0,
            idf=sum(map(retrieval.idf, name)) / len(name),
            known=known or bool(synonyms),
            best=best,
            mentioned=mentioned,
            on_page=not mentioned and self._stands_on_a_page(phrase, own),
            origin=next((origins[word] for word in phrase if word in origins), "typed"),
        )

    def _stands_on_a_page(self, phrase: Sequence[str], stems: Sequence[str]) -> bool:
        """Say whether words, or forms of them, stand anywhere in a text, even in a byline or a caption."""
        typed, beginning = " ".join(phrase), " ".join(stems)
        texts = [text for text in self._lowered if typed in text or beginning in text]
        written = rf"\b(?:{re.escape(typed)}|{re.escape(beginning)}\w{{0,{_LONGEST_ENDING}}})\b"
        return any(re.search(written, text) for text in texts)


def _weights(typed: Sequence[str], asides: frozenset[str], asking: frozenset[int]) -> list[float]:
    """Return what each word counts: less in an aside, for circumstances, for asking."""
    circumstances = context_words()
    return [
        (_ASIDE_WEIGHT if word in asides else 1.0)
        * (CIRCUMSTANCE_WEIGHT if word in circumstances or word.isdigit() else 1.0)
        * (_ASKING_WEIGHT if position in asking else 1.0)
        for position, word in enumerate(typed)
    ]


def _excluded(
    typed: Sequence[str], things: Iterable[tuple[str, ...]], concepts: Sequence[Concept]
) -> tuple[list[Concept], frozenset[str]]:
    """Return the concepts that are not wanted, and the words that say so; the topic is always wanted."""
    named = {tuple(concept.label.split()): concept for concept in concepts}
    found = [named[thing] for thing in things if thing in named and named[thing].mentioned]
    said: set[str] = set()
    for exclusion in unwanted(typed):
        behind = list(things_behind(exclusion.behind, named))
        found += behind
        said.update(exclusion.said if behind else ())
    return [concept for concept in found if concept.weight > TOPIC_WEIGHT], frozenset(said)


def _unknown_weight(said: Collection[str], *, long: bool) -> float:
    """Return what words count that the articles do not have under any name; ``long`` questions ramble."""
    if long or context_words().issuperset(said):
        return _UNKNOWN_ASIDE
    return _UNKNOWN_IDLE if vague_words().issuperset(said) else 1.0


def _as_told(facets: Iterable[Facet]) -> tuple[Facet, ...]:
    """Return the facets of somebody who only tells: no answer has to give them, except the asker’s own."""
    return tuple(
        facet if facet.asker else replace(facet, strict=False, decisive=False, caveat=False)
        for facet in facets
    )


def _unwanted_stems(concepts: Sequence[Concept]) -> frozenset[str]:
    """Return the stems of concepts, and those of their single-word names that mean the same."""
    typed = (stem for concept in concepts for stem in concept.stems)
    others = (other for concept in concepts for other in concept.alternatives[1:])
    single = (stems[0] for stems, weight in others if len(stems) == 1 and weight >= _SAME_THING)
    return frozenset((*typed, *single))
