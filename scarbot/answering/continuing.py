"""What a section goes on about: a drug is named once, and its side effects stand a paragraph further down."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.language import listed_titles, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words, without_determining
from scarbot.naming import name_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions import Concept

__all__ = ["Continuing"]


class Continuing:
    """Tells which statements of one corpus go on about a thing that stands in front of them."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def speaks_of(self, position: int, thing: Concept) -> bool:
        """Say whether a statement goes on about a thing that opens an earlier one of its section.

        No other thing opens a statement since, nor any word of content a paragraph, and the statement itself
        names none: nothing that opens another one of the section, no medicine, nothing that has a heading.
        """
        section = self._section(position)
        opening = next((p for p in reversed(section) if p < position and self._opens(p, thing)), None)
        if opening is None:
            return False
        own = {stem for name in thing.every_name for stem in name}
        openers = {p: self._opener(p) for p in section}
        others = {stem for stem in openers.values() if self._is_thing(stem)} - own
        since = range(opening + 1, position + 1)
        if any(openers[p] in others or self._begins_anew(p, own) for p in since):
            return False
        return not self._named_apart(position, others) - own

    def _section(self, position: int) -> range:
        """Return the positions of the statements of one's section; of what is in none, nothing."""
        places = self._retrieval.places
        section, article = places[position].statement.section, self._retrieval.of_article(position)
        if section is None:
            return range(0)
        first = last = position
        while first > article.start and places[first - 1].statement.section == section:
            first -= 1
        while last + 1 < article.stop and places[last + 1].statement.section == section:
            last += 1
        return range(first, last + 1)

    def _opens(self, position: int, thing: Concept) -> bool:
        """Say whether a thing opens a statement: its first content word is of its name, all of it there."""
        own, said = self._retrieval.own_sets[position], self._said(position)
        first = next((word for word in said if word not in function_words()), "")
        stem = self._retrieval.stemmer.stem(first) if first else ""
        return any(own.issuperset(name) and stem in name for name in thing.names)

    def _said(self, position: int) -> list[str]:
        """Return the words of a statement, without those that only stand in front of what is named."""
        return without_determining(words(self._retrieval.places[position].statement.text))

    def _opener(self, position: int) -> str:
        """Return the stem of the word that opens a statement; empty where that is one of grammar."""
        first = next(iter(self._said(position)), "")
        return "" if first in function_words() else self._retrieval.stemmer.stem(first)

    def _begins_anew(self, position: int, own: Collection[str]) -> bool:
        """Say whether a statement opens a paragraph with a word of content that means none of some stems.

        Who says it is none such, nor is a harm, or what kind of thing it is: "the drug".
        """
        opener, meant = self._opener(position), (own, self._harms, self._people, self._kinds)
        opens = not self._retrieval.in_front(position)
        return opens and bool(opener) and not any(opener in stems for stems in meant)

    def _is_thing(self, stem: str) -> bool:
        """Say whether a word that opens a statement names a thing: no everyday word, no harm, nobody."""
        known = (self._retrieval.common, self._retrieval.topic, self._harms, self._people)
        return bool(stem) and not any(stem in stems for stems in known)

    def _named_apart(self, position: int, others: Collection[str]) -> set[str]:
        """Return the stems by which a statement names other things: some given ones, medicines, headings."""
        medicine, own = self._retrieval.lexicon.facets.names["medicine"], self._retrieval.own_sets[position]
        stem, headed = self._retrieval.stemmer.stem, self._retrieval.heading.postings
        found = {stem(word) for word in self._said(position) if medicine.include(word)}
        apart = (s for s in own if s in headed and position not in headed[s] and self._is_thing(s))
        return found.union(own.intersection(others), apart)

    @cached_property
    def _harms(self) -> frozenset[str]:
        """The stems of the words that open what tells of harm: "headache" names nothing that does it."""
        return frozenset(self._stems(load_data("turns")["continuing"]["harms"]))

    @cached_property
    def _kinds(self) -> frozenset[str]:
        """The stems of the words for kinds of things that are taken or done: "drug"."""
        data = load_data("turns")
        return frozenset(self._stems([*data["leaning"]["remedy"], *data["telling"]["medicines"]]))

    @cached_property
    def _people(self) -> frozenset[str]:
        """The stems of the names of those who are quoted, and of titles: "Dr. Ruiz" opens what she says."""
        people = (person for article in self._retrieval.corpus.articles for person in article.speakers)
        names = {part for person in people for part in name_words(person.name)}
        return frozenset(self._stems(names.union(*map(words, listed_titles()))))

    def _stems(self, said: Iterable[str]) -> list[str]:
        return self._retrieval.stemmer.stems(said)
