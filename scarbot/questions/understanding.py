"""Reads questions: concepts with weights and what they may be called, facets, people, corrections."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.concepts import Named, find_named
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.excluding import opens_with_exclusion
from scarbot.lexicon.word_lists import context_words, function_words, vague_words
from scarbot.models import speakers_of
from scarbot.questions.by_trade import NamesOrTrades
from scarbot.questions.correcting import Corrector
from scarbot.questions.exclusions import refused, things_behind, unwanted
from scarbot.questions.leaning import asks_whether
from scarbot.questions.query import CIRCUMSTANCE_WEIGHT, SAME_THING, TOPIC_WEIGHT, Concept, Query, same_things
from scarbot.questions.stories import asides, asking_parts, tells

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.facets import Asking, Facet
    from scarbot.models import Correction, Speaker

__all__ = ["Understanding"]

_LONG = 24
"""The number of words above which a question rambles: what stands in its asides counts less."""
_ASIDE_WEIGHT = 0.4
"""What a word counts in a sentence that asks nothing; below, in asking, unknown. By eye."""
_ASKING_WEIGHT = 0.8
_UNKNOWN_ASIDE = 0.15
_UNKNOWN_IDLE = 0.26
"""What an unknown word counts that names nothing: little, but more than a circumstance: it is unmatched."""
_LONGEST_ENDING = 3
"""The letters that a word on a page may have behind the stem that is looked for."""
# Not compiled before a question needs it.
_FIGURE = r"\d+(?:st|nd|rd|th|s)?"
"""A word that is only a number, a place in a row, or some years: "4th", "40s"."""
_WITHOUT = "without"
_COMPARATIVES = (("iest", "y"), ("ier", "y"), ("est", ""), ("est", "e"), ("er", ""), ("er", "e"))


class Understanding:
    """Reads questions for one corpus.

    Attributes:
        names: those that a question may use for the speakers.
    """

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self.names = NamesOrTrades(retrieval.corpus.speakers, _called_by_trade(retrieval))
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
        asked_as, question = question, self._without_steps(self._without_publishers(question))
        typed = words(question)
        named = self.names.find(typed)
        corrected, corrections = self._corrector.correct(named.rest, question)
        corrected = self._without_list(corrected)
        long = len(typed) > _LONG
        better = {correction.typed: correction.read for correction in corrections}
        parts = asking_parts(question) if long else []
        asking = self.asking(corrected)
        asked = self._asked_of(asking, parts, better)
        weights = _weights(corrected, asides(question, parts), asking.positions)
        concepts = self._concepts(corrected, corrections, weights, asking.positions, long=long)
        things = [tuple(_as_read(thing, better)) for thing in refused(question)]
        excluded, said = self._excluded(corrected, things, concepts)
        unasked = self._facets_of(excluded, concepts)
        places = dict(zip(asking.facets, asking.places, strict=True))
        named_for = (self._named_for(one, places[one], corrected) for one in asked if one not in unasked)
        facets = tuple(facet for facet in named_for if not self._is_of_topic_alone(facet))
        facets = facets if self._retrieval.lay_positions else _lightened(facets, " ".join(corrected))
        idle = self._only_asking(corrected, facets, concepts)
        return Query(
            text=asked_as,
            words=tuple(corrected),
            concepts=tuple(
                c for c in concepts if c not in (*excluded, *idle) and not said.issuperset(c.label.split())
            ),
            facets=_as_told(facets) if tells(question) else facets,
            people=named.people,
            refused=named.refused,
            calling=self.names.of_nobody(typed, named),
            corrections=corrections,
            excluded=_unwanted_stems(excluded),
            lay=bool(self._retrieval.lay_positions),
            asked=self._named_by(asking, corrected),
        )

    def _named_by(self, asking: Asking, corrected: Sequence[str]) -> tuple[str, ...] | None:
        """Return the names of what words ask for; ``None`` where one of them stands for several others."""
        same = len(self._lexicon.spelt_out(corrected)) == len(corrected)
        return tuple(facet.name for facet in asking.facets) if same else None

    def _without_list(self, typed: list[str]) -> list[str]:
        """Return a bare name without a "list" behind it that says that all of it is wanted: "trigger list".

        One that an article prints, such as "packing list", is a thing to find; so is what has but one word
        more that asks for nothing: "waiting list".
        """
        *before, last = typed or [""]
        listed = last in load_data("turns")["lists"]["words"] and function_words().isdisjoint(before)
        bare = listed and (len(before) > 1 or bool(self.asking(before).facets))
        printed = bare and self._retrieval.stand_together([self._stem(before[-1]), self._stem(last)])
        return before if bare and not printed else typed

    def _without_steps(self, question: str) -> str:
        """Return a question for the steps of something as how to do it, where no article speaks of steps."""
        if self._retrieval.lay_positions or "step" not in question.lower():
            return question
        data = load_data("printed")["doing"]
        opening = re.match(data["steps"], question.lower())
        if opening is None:
            return question
        printed = any(re.search(data["of_steps"], text) for text in self._lowered)
        return question if printed else f"how to do {question[opening.end() :]}"

    def knows_word(self, word: str) -> bool:
        """Say whether the corpus or the lexicon has a word, or a speaker bears it; needs no nltk."""
        return word in self._retrieval.words or word in self.names

    def prints(self, word: str) -> bool:
        """Say whether the articles themselves have a word in any form, or a speaker bears it."""
        return self._retrieval.stemmer.stem(word) in self._retrieval.printed or word in self.names

    def _without_publishers(self, question: str) -> str:
        """Return a question without publishers’ names of several words: "Good Food" asks for no food."""
        for name in self._publishers:
            question = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", question, flags=re.IGNORECASE)
        return question

    @cached_property
    def _publishers(self) -> tuple[str, ...]:
        """The publishers’ names of several words that no article prints in small letters, as words."""
        articles = self._retrieval.corpus.articles
        names = dict.fromkeys(article.publisher for article in articles if len(words(article.publisher)) > 1)
        return tuple(name for name in names if not any(_is_printed_small(name, one.text) for one in articles))

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

    def _is_of_topic_alone(self, facet: Facet) -> bool:
        """Say whether what asks for a facet of many things is only the topic, of which all of it speaks.

        "Bikes" ask no article on bikes for exercise; "does it help?" asks for help in any. With lay
        questions, which know what is asked by its name, none is.
        """
        if not facet.wide or not facet.asked or self._retrieval.lay_positions:
            return False
        return self._retrieval.topic.issuperset(facet.asked)

    def _excluded(
        self, typed: Sequence[str], things: Iterable[tuple[str, ...]], concepts: Sequence[Concept]
    ) -> tuple[list[Concept], frozenset[str]]:
        """Return the concepts that are not wanted, and the words that say so; the topic is always wanted.

        "Does it heal without stitches?" asks of stitches, unlike "can I treat it without stitches?". With lay
        questions, which tell what is wanted so, that is the same.
        """
        named = {tuple(concept.label.split()): concept for concept in concepts}
        found = [named[thing] for thing in things if thing in named and named[thing].mentioned]
        said: set[str] = set()
        whether = asks_whether(typed) and not self._retrieval.lay_positions
        of_itself = whether and typed[1:2] and typed[1] not in load_data("turns")["acting"]["no_subjects"]
        for exclusion in unwanted(typed, asked=(_WITHOUT,) if of_itself else ()):
            behind = list(things_behind(exclusion.behind, named))
            found += behind
            said.update(exclusion.said if behind else ())
        return [concept for concept in found if concept.weight > TOPIC_WEIGHT], frozenset(said)

    def _only_asking(
        self, corrected: Sequence[str], facets: Iterable[Facet], concepts: Sequence[Concept]
    ) -> list[Concept]:
        """Return the concepts that only ask, as "why" does, beside what the articles mention: "causes".

        They ask for what anybody may ask for, or for harms in a word that no article need have: "downsides".
        "Does it cause pain?" asks of pain. With lay questions there are none.
        """
        if self._retrieval.lay_positions or asks_whether(corrected):
            return []
        asked = {stem for facet in facets if facet.general or facet.of_one for stem in facet.asked}
        idle = [c for c in concepts if c.asking and not c.mentioned and asked.issuperset(c.stems)]
        others = [concept for concept in concepts if concept not in idle]
        return idle if others and all(concept.mentioned for concept in others) else []

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
            asked.update(self.asking(_as_read(words(part), better)).facets)
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
        origins = {word: f"corrected from “{c.typed}”" for c in corrections for word in c.read.split()}
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
        printed = len(whole.own) > 1 and any(len(n) > 1 and retrieval.printed.issuperset(n) for n in names)
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
            weight=TOPIC_WEIGHT if any(map(retrieval.topic.issuperset, same_things(alternatives))) else 1.0,
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


def _as_read(typed: Iterable[str], better: Mapping[str, str]) -> Iterator[str]:
    """Yield typed words, and for those that are read as others, these."""
    return (read for word in typed for read in better.get(word, word).split())


def _called_by_trade(retrieval: Retrieval) -> tuple[Speaker, ...]:
    """Return who may be called by trade: those quoted; nobody with lay questions, which know who is meant."""
    if retrieval.lay_positions:
        return ()
    said = speakers_of(place.statement for place in retrieval.places)
    return tuple(speaker for speaker in retrieval.corpus.speakers if speaker in said)


def _weights(typed: Sequence[str], asides: frozenset[str], asking: frozenset[int]) -> list[float]:
    """Return what each word counts: less in an aside, for circumstances, for asking."""
    circumstances = context_words()
    return [
        (_ASIDE_WEIGHT if word in asides else 1.0)
        * (CIRCUMSTANCE_WEIGHT if word in circumstances or _is_figure(word) else 1.0)
        * (_ASKING_WEIGHT if position in asking else 1.0)
        for position, word in enumerate(typed)
    ]


def _is_figure(word: str) -> bool:
    return word[0].isdigit() and bool(re.fullmatch(_FIGURE, word))


def _unknown_weight(said: Collection[str], *, long: bool) -> float:
    """Return what words count that the articles do not have under any name; ``long`` questions ramble."""
    if long or context_words().issuperset(said):
        return _UNKNOWN_ASIDE
    return _UNKNOWN_IDLE if vague_words().issuperset(said) else 1.0


def _as_told(facets: Iterable[Facet]) -> tuple[Facet, ...]:
    """Return the facets of somebody who only tells: no answer has to give them, except the asker’s own."""
    return tuple(facet if facet.asker else _preferred(facet) for facet in facets)


def _lightened(facets: Iterable[Facet], said: str) -> tuple[Facet, ...]:
    """Return facets, of which an answer need not give those whose words ask for something else here.

    "What should I ask on the phone?" asks for no doctor.
    """
    light = load_data("facets")["lightly"]
    found = {name for name, patterns in light.items() if any(re.search(way, said) for way in patterns)}
    return tuple(_preferred(facet) if facet.name in found else facet for facet in facets)


def _preferred(facet: Facet) -> Facet:
    """Return a facet of which a statement with evidence is preferred, and none has to have it."""
    return replace(facet, strict=False, decisive=False, caveat=False)


def _unwanted_stems(concepts: Sequence[Concept]) -> frozenset[str]:
    """Return the stems of concepts, and those of their single-word names that mean the same."""
    typed = (stem for concept in concepts for stem in concept.stems)
    others = (other for concept in concepts for other in concept.alternatives[1:])
    single = (stems[0] for stems, weight in others if len(stems) == 1 and weight >= SAME_THING)
    return frozenset((*typed, *single))


def _is_printed_small(name: str, text: str) -> bool:
    """Say whether a text has a name in small letters, but for the first where it opens a sentence."""
    return name.lower() in text or name.capitalize() in text
