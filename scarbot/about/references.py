"""The entries of reference lists: which of them a question names, and how they are shown.

An entry is named by its number, its authors, its year, its journal or its age ("the newest"), or by words of
its title. All other words of such a question stand in the lists under ``[cited]`` of ``about.toml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from scarbot.glossing import glossed
from scarbot.language import fold, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import normal
from scarbot.lexicon.word_lists import common_words, function_words
from scarbot.numbering import ordinals, value_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.models import Article, Quote, Reference
    from scarbot.naming import Names

__all__ = ["Cited", "References", "asks_for_findings", "listed"]

_FRONT = re.compile(r"[“\"(*]|\bet al\b|(?<=[^\W\d_]{2})\. |(?<=\b[A-Z])\. (?=[A-Z][a-z]+ [a-z])|\d")
"""What ends the names at the beginning of an entry."""
_LAST = -1


class Cited(NamedTuple):
    """An entry of the reference list of an article."""

    article: Article
    reference: Reference


class References:
    """Finds entries of the reference lists of a corpus.

    Args:
        retrieval: the corpus, made ready.
        names: the names of its speakers: who speaks is no author to ask about, unless a study is named.
    """

    def __init__(self, retrieval: Retrieval, names: Names) -> None:
        self._retrieval, self._names, self._stem = retrieval, names, retrieval.stemmer.stem
        self._articles = retrieval.corpus.articles
        self._cited = tuple(Cited(a, reference) for a in self._articles for reference in a.references)

    @property
    def all(self) -> tuple[Cited, ...]:
        """All entries, in the order of the articles."""
        return self._cited

    def of(self, quotes: Iterable[Quote]) -> tuple[Cited, ...]:
        """Return the entries that some quotes name, each once."""
        articles = {article.id: article for article in self._articles}
        return tuple(dict.fromkeys(Cited(articles[q.article], r) for q in quotes for r in q.references))

    def named(self, text: str) -> tuple[Cited, ...]:
        """Return the entries that a normalised question asks about; none where it asks for something else.

        What the article itself tells of a study, by the words that name it, is searched for: "what did the
        2023 study find".
        """
        if not self._cited:
            return ()
        typed, data = text.split(), load_data("about")["cited"]
        beside = _nouns().union(data["beside"], data["finding"])
        reading = self._read(_Reading(self._cited, typed), of_study=_names_entry(text))
        rest = reading.unread
        behind = next((n for n, word in enumerate(rest) if word in data["before_topic"]), len(rest))
        if reading.names_one:
            rest = rest[:behind]  # "is the Lin study about lasers": its title tells
        elif not reading.how:
            reading, rest = self._by_topic(reading, rest), [word for word in rest if word in beside]
        if not (reading.how and beside.issuperset(rest)):
            return ()
        told = "age" in reading.how or ("number" not in reading.how and self._is_told(reading))
        return () if told and asks_for_findings(text) else reading.cited

    def _read(self, reading: _Reading, *, of_study: bool) -> _Reading:
        """Read the words of a question that name entries; a name alone will do where nobody speaks by it."""
        if of_study:
            return self._by_author(reading.by_number().by_journal()).by_year().by_age()
        known = load_data("about")["cited"]["of_author"]
        found = self._by_author(reading)
        alone = set(known).issuperset(found.unread) and not self._names.find(reading.typed).people
        return found if alone else reading

    def _by_author(self, reading: _Reading) -> _Reading:
        """Read the names of authors, with what stands beside these in the entries: "Crystal Zhou"."""
        typed, fronts = reading.typed, self._fronts
        known = set().union(*fronts.values()).intersection(typed)
        naming = {word for n, word in enumerate(typed) if word in known and self._is_name(typed, n)}
        fits = [c for c in reading.cited if naming and fronts[c] >= naming]
        beside = set().union(*(fronts[cited] for cited in fits)) - function_words()
        return reading.with_words(fits, [n for n, word in enumerate(typed) if word in beside], "author")

    def _is_name(self, typed: Sequence[str], at: int) -> bool:
        """Say whether a word of an entry’s names is meant as one: none of grammar or of the article."""
        word, around = typed[at], (typed[at - 1 : at], typed[at + 1 : at + 2])
        if word in function_words() or len(word) == 1:
            return False
        stands = around[0] == ["by"] or around[1] == ["et"]
        return stands or not (word in common_words() or self._prints(word))

    def _prints(self, word: str) -> bool:
        """Say whether the articles print a word, in these letters."""
        texts = (
            self._retrieval.places[p].statement.text for p in self._retrieval.holding([self._stem(word)])
        )
        return any(re.search(rf"\b{re.escape(word)}\b", text) for text in texts)

    @cached_property
    def _fronts(self) -> dict[Cited, frozenset[str]]:
        """The words of the names at the beginning of each entry."""
        return {cited: _front(cited.reference) for cited in self._cited}

    def _by_topic(self, reading: _Reading, rest: Sequence[str]) -> _Reading:
        """Read the words behind "about" as words of a title: "which reference is about sleep?"."""
        data = load_data("about")["cited"]
        if not set(data["before_topic"]) & set(rest) or set(data["entries"]).isdisjoint(reading.typed):
            return reading
        known = function_words().union(_nouns(), data["beside"], data["finding"])
        asked = {self._stem(word) for word in rest if word not in known}
        fitting = tuple(c for c in reading.cited if asked and asked <= set(map(self._stem, _all_words(c))))
        return _Reading(fitting, reading.typed, frozenset(), frozenset({"topic"} if fitting else ()))

    def _is_told(self, reading: _Reading) -> bool:
        """Say whether the article's own sentences print a word by which a question names an entry."""
        return any(self._retrieval.holding([self._stem(reading.typed[n])]) for n in reading.read)


@dataclass(frozen=True, slots=True)
class _Reading:
    """How far a question has been read.

    Attributes:
        cited: the entries that may be meant.
        typed: its words.
        read: the positions of those that name an entry.
        how: by what entries are named so far.
    """

    cited: tuple[Cited, ...]
    typed: Sequence[str]
    read: frozenset[int] = frozenset()
    how: frozenset[str] = frozenset()

    @property
    def unread(self) -> list[str]:
        return [word for n, word in enumerate(self.typed) if n not in self.read]

    @property
    def names_one(self) -> bool:
        """Whether an entry is named by what no other is likely to have."""
        return not self.how.isdisjoint({"number", "author"})

    def by_number(self) -> _Reading:
        """Read "reference 3", and "the third reference" of what is called no study."""
        data = load_data("about")["cited"]
        for at, noun in enumerate(self.typed):
            if noun in _nouns():
                behind = [n for n in range(at + 1, len(self.typed)) if self.typed[n] not in data["marks"]][:1]
                number = value_of(self.typed[behind[0]]) if behind else None
                ordinal = ordinals().get(self.typed[at - 1], 0) if at and noun in data["entries"] else 0
                if number is not None or ordinal:
                    wanted = number if number is not None else ordinal
                    fits = (c for c in self.cited if c.reference.number == _numbered(c, wanted))
                    return self.with_words(fits, behind if number is not None else [at - 1], "number")
        return self

    def by_year(self) -> _Reading:
        at = next((n for n, word in enumerate(self.typed) if re.fullmatch(r"(?:19|20)\d\d", word)), None)
        if at is None:
            return self
        return self.with_words((c for c in self.cited if c.reference.year == self.typed[at]), [at], "year")

    def by_journal(self) -> _Reading:
        """Read the longest name of a journal that is typed in full."""
        spans = [(n, size, c) for c in self.cited for n, size in _spans(self.typed, c.reference.journal)]
        if not spans:
            return self
        begin, size, _ = max(spans, key=lambda span: span[1])
        fits = (c for n, length, c in spans if (n, length) == (begin, size))
        return self.with_words(fits, range(begin, begin + size), "journal")

    def by_age(self) -> _Reading:
        """Read "the newest", "the most recent one", "the oldest"."""
        data = load_data("about")["cited"]
        found: Mapping[str, Callable[[Iterable[str]], str]] = {"newest": max, "oldest": min}
        text = " ".join(self.typed)
        for key, extreme in found.items():
            phrase = next((one for one in data[key] if f" {one} " in f" {text} "), "")
            years = [c.reference.year for c in self.cited if c.reference.year]
            if phrase and years:
                fits = (c for c in self.cited if c.reference.year == extreme(years))
                at = [n for n, word in enumerate(self.typed) if word in phrase.split()]
                return self.with_words(fits, at, "age")
        return self

    def with_words(self, fits: Iterable[Cited], at: Iterable[int], how: str) -> _Reading:
        """Return the reading with words read; unchanged where they fit no entry."""
        fitting = tuple(fits)
        if not fitting:
            return self
        return _Reading(fitting, self.typed, self.read.union(at), self.how | {how})


def listed(cited: Sequence[Cited], *, several: bool = False) -> str:
    """Return entries as they are printed, with their numbers.

    Args:
        cited: the entries, in the order in which they are shown.
        several: whether there are several articles, so that each entry's is named.
    """
    entries = [
        f"{r.number}. {fold(r.text).rstrip(' ,.')}{f' (of {a.marked_name})' if several else ''}."
        for a, r in cited
    ]
    return f"The article’s references: {' '.join(entries)}" if entries else "No references are listed."


def _names_entry(text: str) -> bool:
    """Say whether normalised words have one for a study or for an entry of a reference list."""
    return not _nouns().isdisjoint(text.split())


@cache
def _nouns() -> frozenset[str]:
    """Return the words for a study or for an entry of a reference list."""
    data = load_data("about")["cited"]
    return frozenset((*data["entries"], *data["studies"], *data["nouns"]))


def asks_for_findings(text: str) -> bool:
    """Say whether a normalised question asks what was found, and not where that is printed."""
    return not set(load_data("about")["cited"]["finding"]).isdisjoint(text.split())


def _numbered(cited: Cited, number: int) -> int:
    """Return a number, that of the last entry of the same article for -1."""
    return cited.article.references[-1].number if number == _LAST else number


def _front(reference: Reference) -> frozenset[str]:
    """Return the words of the names at the beginning of an entry."""
    return frozenset(words(_FRONT.split(fold(reference.text), maxsplit=1)[0]))


def _spans(typed: Sequence[str], name: str) -> list[tuple[int, int]]:
    """Return where a name is typed: begin and number of words; a "the" in front of it counts for nothing."""
    said = words(name)
    said = said[1:] if said[:1] == ["the"] else said
    size = len(said)
    places = range(len(typed) - size + 1) if said else ()
    return [(n, size) for n in places if list(typed[n : n + size]) == said]


def _all_words(cited: Cited) -> list[str]:
    """Return the words of an entry, the standard ones included."""
    article, reference = cited
    return normal(glossed(article.text, reference.start, reference.end, article.glosses)).split()
