"""Which sections have headings that say just what a question asks, and what stands below them.

A heading that asks is a printed question, which :mod:`~scarbot.matching.repeats` finds by its words. Here are
those that ask the same of the topic in other words ("Why do people snore?" for what causes it), and those
that ask nothing: "Mouthpieces" is where to look whether they help.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from scarbot.indexing.printed_questions import asks
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import content_stems, function_words, is_vague
from scarbot.matching.conditions import condition_of, meets, told_plainly
from scarbot.matching.doing import done_about
from scarbot.models import branch
from scarbot.questions import is_topical
from scarbot.questions.leaning import asks_whether

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.models import Article, Section
    from scarbot.questions import Concept, Query

__all__ = ["Headed"]

_HELPS = "effectiveness"
"""The facet of whether something helps, which most of a section about a remedy tells."""
_WHAT_IT_IS = frozenset({"definition"})
"""The facet of questions what something is: what a loan is does not tell what a loan point is."""
_ENDS = (".", "!", "?", ":", "”", '"')
"""What sentences end with, and items that are none do not."""
_ALIKE = 0.9
"""How like a question a heading is that says it in other words; by eye."""
_FEWEST_WORDS = 3
"""The number of words from which a heading of the topic alone is repeated by the same words; by eye."""
_FIRST = 2
"""The number of statements below a heading of which one introduces the list that it is about; by eye."""


class _Heading(NamedTuple):
    """A heading as it is compared.

    Attributes:
        typed: its words.
        stems: those of its words of content, but for such as ask whether something helps.
        things: those of them that are neither the topic nor ask for a kind of thing.
        facets: the names of the kinds of things that it asks for.
        below: the positions of what stands below it.
        in_order: whether the first of these comes first: it answers what the heading asks, or opens a part.
        listed: whether these are the items of a list.
    """

    typed: list[str]
    stems: frozenset[str]
    things: frozenset[str]
    facets: frozenset[str]
    below: list[int]
    in_order: bool
    listed: bool = False


class Headed:
    """Finds the sections that a question asks for, in one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def find(self, query: Query, ranked: Sequence[int] = ()) -> tuple[float, list[list[int]]]:
        """Return how like a heading is to a question, and what stands below each that is, by position.

        That stands in the order of the text, but below a heading in other words in that of ``ranked``, the
        likeliest first. With what an earlier turn asked about, and where no heading says it: 0, and nothing.
        """
        if query.carried or not query.words:
            return 0.0, []
        same = [heading for heading in self._headings if self._repeats(query, heading)]
        if same:
            return 1.0, [self._ordered(query, heading, ranked) for heading in same]
        if _HELPS in _names(query) and asks_whether(query.words):
            of_it = [heading for heading in self._headings if self._is_of(query, heading)]
            found = [heading._replace(below=self._telling(heading.below)) for heading in of_it]
        else:
            found = self._lists(query) or self._of_topic(query) or self._on_doing(query)
        alone = ranked if len(found) == 1 else ()
        return (_ALIKE if found else 0.0), [self._ordered(query, heading, alone) for heading in found]

    def _ordered(self, query: Query, heading: _Heading, ranked: Sequence[int]) -> list[int]:
        """Return what stands below a heading, the likeliest first but where its own order is the better."""
        if heading.in_order or (*query.words,) == (*heading.typed,):
            return heading.below
        order = {position: rank for rank, position in enumerate(ranked)}
        return sorted(heading.below, key=lambda position: order.get(position, len(order)))

    def _repeats(self, query: Query, heading: _Heading) -> bool:
        """Say whether a question has the very words of a heading, or asks whether to do as it tells.

        Below one that sets a condition stands what is asked by who tells that it holds.
        """
        if heading.stems <= self._retrieval.topic and len(heading.typed) < _FEWEST_WORDS:
            return False
        said, printed = (told_plainly(typed) for typed in (self._spelt(query.words), heading.typed))
        same = printed in {said, *(said.removeprefix(way) for way in _wording("whether_to"))}
        return same or meets(self._spelt(query.words), condition_of(heading.typed), self._is_of_topic)

    def _is_of_topic(self, word: str) -> bool:
        return self._retrieval.stemmer.stem(word) in self._retrieval.topic

    def _is_of(self, query: Query, heading: _Heading) -> bool:
        """Say whether what a question asks the help of is what a heading names, or one of what it joins."""
        return _names(query) <= _wording("beside_help") | heading.facets and self._names_it(query, heading)

    def _names_it(self, query: Query, heading: _Heading) -> bool:
        """Say whether a heading names just what a question names, or joins it to something else."""
        apart = heading.stems - self._retrieval.topic - self._stems(_wording("stopping"))
        asked = [c for c in query.concepts if self._counts(c, heading)]
        named = _named(asked, heading.stems)
        joins = not _wording("joining").isdisjoint(heading.typed)
        whole = all(_named([concept], heading.stems) for concept in asked)
        return whole and not named.isdisjoint(apart) and (joins or apart <= named)

    def _counts(self, concept: Concept, heading: _Heading) -> bool:
        """Say whether a concept is what is asked about; words that ask are so where a heading has them."""
        if concept.asking:
            return bool(_named([concept], heading.stems))
        idle = self._stems(_wording("idle")).issuperset(concept.stems)
        return not (idle or is_vague(concept.label) or is_topical(concept, self._retrieval))

    def _lists(self, query: Query) -> list[_Heading]:
        """Return the headings that name just what a question asks for by "what" or "which", above a list."""
        facets = _names(query) - _wording("saying_little") - _wording("of_lists")
        if facets or query.words[0] not in _wording("listing"):
            return []
        named = [h for h in self._headings if not h.facets and self._names_it(query, h)]
        listed = [(h, self._items(h.below)) for h in named]
        return [heading._replace(below=items, in_order=True) for heading, items in listed if items]

    def _with_items(self, heading: _Heading) -> _Heading:
        """Return a heading with the list alone that its first paragraph comes to: "These are the ones:".

        What stands in front of that tells something else. One that asks is answered by all below it.
        """
        places, (opening, *others) = self._retrieval.places, heading.below
        leads = [p for p in others if places[p].passage_id == places[opening].passage_id]
        items = next(filter(None, map(self._retrieval.items, leads)), [])
        if heading.in_order or not items:
            return heading
        return heading._replace(below=items, in_order=True, listed=True)

    def _items(self, below: list[int]) -> list[int]:
        """Return the items of the first list below a heading: what a sentence introduces, or no sentences."""
        texts = [self._retrieval.places[position].statement.text for position in below]
        if not any(text.endswith(_ENDS) for text in texts):
            return below
        return next(filter(None, map(self._retrieval.items, below)), [])

    def _of_topic(self, query: Query) -> list[_Heading]:
        """Return the headings that ask for the same of the topic, and name nothing else."""
        facets = _names(query)
        facets = facets - _wording("saying_little") or facets
        idle = self._stems(_wording("idle"))
        named = (c for c in query.concepts if not (c.asking or is_vague(c.label) or idle.issuperset(c.stems)))
        alone = all(is_topical(concept, self._retrieval) for concept in named)
        several = len(self._retrieval.corpus.articles) > 1
        if several or not (facets and alone):
            return []
        typed = {stem for concept in query.concepts for stem in concept.stems}
        found = self._asking(query, facets, typed)
        members = facets - _wording("of_lists")
        if not found and members and members != facets and query.words[0] in _wording("listing"):
            found = [heading for heading in self._asking(query, members, typed) if heading.listed]
        typed.update(*(self._stems(others) for one, others in _kin().items() if one in query.words))
        return _with_most(found, lambda heading: typed & heading.stems - self._retrieval.topic)

    def _asking(self, query: Query, facets: frozenset[str], typed: set[str]) -> list[_Heading]:
        """Return the headings that ask for these kinds of things of the topic, each with its list alone."""
        if not facets <= _wording("of_topic"):
            return []
        return [self._with_items(h) for h in self._headings if self._asks_same(query, facets, typed, h)]

    def _on_doing(self, query: Query) -> list[_Heading]:
        """Return the headings of what to do about that which a question asks to do something about.

        A heading that is just that ("Rats") is one too. Where it lacks a word that tells one case from
        another ("at home"), only the steps below it count.
        """
        asked = None if asks_whether(query.words) else done_about(query.words)
        if asked is None or len(self._retrieval.corpus.articles) > 1:
            return []
        topic = self._retrieval.topic
        topical = (c.stems for c in query.concepts if _is_among(topic, c))
        about = self._about(asked).difference(*topical)
        told = ((heading, done_about(heading.typed)) for heading in self._headings)
        found = [
            h
            for h, of in told
            if (about or of is not None) and self._about(h.typed if of is None else of) == about
        ]
        nearest = map(self._with_steps, _with_most(found, lambda heading: {*query.words} & {*heading.typed}))
        needed = _wording("needed").intersection(query.words)
        return [heading for heading in nearest if heading.in_order or needed <= {*heading.typed}]

    def _about(self, typed: Sequence[str]) -> frozenset[str]:
        """Return the stems of what words name besides the topic, and words such as "after" in front of it."""
        return self._stems(typed) - self._retrieval.topic | _wording("sides").intersection(typed[:-1])

    def _with_steps(self, heading: _Heading) -> _Heading:
        """Return a heading with the list at once below it, in its order; without one, by likelihood."""
        steps = next(filter(None, map(self._retrieval.items, heading.below[:_FIRST])), [])
        return heading._replace(below=steps or heading.below, in_order=bool(steps))

    def _asks_same(self, query: Query, facets: frozenset[str], typed: set[str], heading: _Heading) -> bool:
        """Say whether a heading names nothing but the topic, and asks for the same in the same way."""
        given = heading.facets - _wording("saying_little") or heading.facets
        if heading.things or not (facets == given or facets <= given == _wording("of_stopping")):
            return False
        if asks_whether(query.words) != asks_whether(heading.typed):
            return False
        if not _wording("needed").intersection(query.words) <= {*heading.typed}:
            return False
        ways = _wording("apart")
        if ways.intersection(query.words) != ways.intersection(heading.typed):
            return False
        if facets == _WHAT_IT_IS and not typed <= heading.stems:
            return False
        topical = [stems & self._retrieval.topic for stems in (typed, heading.stems)]
        return not all(topical) or not topical[0].isdisjoint(topical[1])

    def _telling(self, below: list[int]) -> list[int]:
        """Return of what stands below a heading that which tells how much it helps; of none, all."""
        telling = [position for position in below if _HELPS in self._retrieval.evidence[position]]
        return telling or below

    @cached_property
    def _headings(self) -> list[_Heading]:
        """The headings of the articles that people ask without lay questions, but for supplied ones."""
        return [
            heading
            for article in self._retrieval.corpus.articles
            if not article.teaches_asking
            for section in article.sections
            if not section.supplied
            for heading in self._read(article, section)
        ]

    def _read(self, article: Article, section: Section) -> Iterable[_Heading]:
        """Yield a heading as it is compared; none where nothing stands below it."""
        retrieval = self._retrieval
        below = self._below(article, section)
        if not below:
            return
        typed = self._spelt(words(section.heading))
        asking = retrieval.lexicon.facets.find(typed)
        facets = frozenset(facet.name for facet in asking.facets)
        helps = {
            at
            for f, at_all in zip(asking.facets, asking.places, strict=True)
            if f.name == _HELPS
            for at in at_all
        }
        told = {at: self._stems([word]) for at, word in enumerate(typed) if word not in _wording("idle")}
        things = frozenset[str]().union(*(stems for at, stems in told.items() if at not in asking.positions))
        stops = self._stems(_wording("stopping"))
        of_stopping = _wording("of_stopping")
        stopping = not stops.isdisjoint(things.union(*told.values())) and facets <= of_stopping
        yield _Heading(
            typed,
            frozenset[str]().union(*(stems for at, stems in told.items() if at not in helps)),
            things - retrieval.topic - (stops if stopping else set()),
            of_stopping if stopping else facets,
            below,
            asks(section.heading)
            or typed[0] in _wording("opening")
            or retrieval.places[below[0]].statement.section is not section,
        )

    def _stems(self, typed: Iterable[str]) -> frozenset[str]:
        return frozenset(content_stems(" ".join(typed), self._retrieval.stemmer, function_words()))

    def _below(self, article: Article, section: Section) -> list[int]:
        """Return the statements below a heading; where only headings are, the first below each."""
        first = self._retrieval.first[article.id]
        within = branch(article.sections, section)
        held = [s for s in article.statements if s.section and s.section.index in within]
        own = [s for s in held if s.section and s.section.index == section.index]
        if not own:
            opening = {s.section.index: s for s in reversed(held) if s.section}
            held = [s for s in held if s.section and opening[s.section.index] is s]
        return [first + statement.index for statement in held]

    def _spelt(self, typed: Iterable[str]) -> list[str]:
        return self._retrieval.lexicon.spelt_out(typed)


def _names(query: Query) -> frozenset[str]:
    return frozenset(facet.name for facet in query.facets)


def _named(concepts: Sequence[Concept], stems: frozenset[str]) -> frozenset[str]:
    """Return those of some stems that name one of the concepts."""
    names = (name for concept in concepts for name in concept.names if stems.issuperset(name))
    return frozenset(stem for name in names for stem in name)


def _is_among(topic: frozenset[str], concept: Concept) -> bool:
    """Say whether the topic is a concept under a name that is no shorter: "nosebleed", "nose bleeds"."""
    return any(len(name) >= len(concept.stems) and topic.issuperset(name) for name in concept.names)


def _with_most(headings: list[_Heading], shared: Callable[[_Heading], Collection[str]]) -> list[_Heading]:
    """Return the headings that share the most."""
    counts = [len(shared(heading)) for heading in headings]
    return [heading for heading, count in zip(headings, counts, strict=True) if count == max(counts)]


@cache
def _wording(key: str) -> frozenset[str]:
    return frozenset(load_data("printed")["headings"][key])


@cache
def _kin() -> dict[str, list[str]]:
    kin: dict[str, list[str]] = load_data("printed")["headings"]["kin"]
    return kin
