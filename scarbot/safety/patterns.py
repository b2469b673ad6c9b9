"""The language that phrases of emergencies are written in, and where they stand among words.

A phrase is words with a space between them. In it, ``(a|b c)`` is either ``a`` or ``b c``, ``(a|)``
may be left out, and ``({kin})`` is any word of the class of that name. A phrase stands for concepts,
each of which is a bit of one number.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from scarbot.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Hit", "Lexicon", "Pattern", "pattern_of", "words_in", "written_out"]

_MARKS = str.maketrans("(){}|.-", "       ")
_CLASS = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\(([^()]*)\)|(\S+)")


class _Element(NamedTuple):
    """One place of a phrase: the words and the longer parts that may stand there."""

    words: frozenset[str]
    longer: tuple[list[str], ...]
    optional: bool


class Pattern(NamedTuple):
    """A compiled phrase.

    Attributes:
        elements: its places, in order.
        concepts: what it tells of, as bits.
        second: the words that can come second; empty if the phrase can end after one word.
    """

    elements: tuple[_Element, ...]
    concepts: int
    second: frozenset[str]


class Hit(NamedTuple):
    """The concepts, as bits, that the words of a question from ``start`` up to ``end`` tell of."""

    start: int
    end: int
    concepts: int


class Lexicon:
    """Phrases by the words that they can begin with, each compiled when such a word is first met.

    A question has few of these words, so nearly all phrases stay text.

    Args:
        phrases: each with the concepts that it tells of, as bits.
        classes: the words of each class, separated by ``|``.
    """

    def __init__(self, phrases: Iterable[tuple[str, int]], classes: Mapping[str, str]) -> None:
        self._phrases = tuple(phrases)
        self._classes = classes
        self._compiled: dict[str, list[Pattern]] = {}
        self._by_second: dict[str, dict[str, list[Pattern]]] = {}

    @cached_property
    def by_first(self) -> dict[str, list[tuple[str, int]]]:
        """The phrases, each with its concepts, by their first words."""
        by_first: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for entry in self._phrases:
            head = entry[0].partition(" ")[0]
            if "(" not in head:  # nearly all begin with one word: the rest of their text need not be read
                by_first[head].append(entry)
                continue
            for word in _first_words(entry[0], self._classes):
                by_first[word].append(entry)
        return dict(by_first)

    def patterns(self, word: str) -> Sequence[Pattern]:
        """Return the phrases that can begin with a word, in their order."""
        found = self._compiled.get(word)
        if found is not None:
            return found
        listed = self.by_first.get(word)
        if listed is None:  # nothing is kept of a word that begins none: anything can be typed
            return ()
        found = self._compiled[word] = [
            pattern_of(written_out(phrase, self._classes), concepts) for phrase, concepts in listed
        ]
        return found

    def following(self, word: str, second: str) -> Sequence[Pattern]:
        """Return the phrases that can begin with two words: most would fail at their second one."""
        by_second = self._by_second.get(word)
        if by_second is None:
            patterns = self.patterns(word)
            if not patterns:
                return ()
            by_second = self._by_second[word] = _grouped_by_second(patterns)
        found = by_second.get(second)
        return by_second[""] if found is None else found

    def hits(self, tokens: Sequence[str]) -> list[Hit]:
        """Return where the phrases stand among some words, in the order in which they begin."""
        hits = []
        following = [*tokens[1:], ""]
        for start, token in enumerate(tokens):
            for elements, concepts, _ in self.following(token, following[start]):
                end = _end(elements, 0, tokens, start)
                if end:
                    hits.append(Hit(start, end, concepts))
        return hits


def words_in(phrases: str) -> list[str]:
    """Return the words of some phrases, without the marks of the language."""
    return phrases.translate(_MARKS).split()


def written_out(phrase: str, classes: Mapping[str, str]) -> str:
    """Return a phrase with the words of each class that it names."""
    if "{" not in phrase:
        return phrase
    return _CLASS.sub(lambda named: classes[named[1]], phrase)


def _elements(phrase: str) -> tuple[_Element, ...]:
    """Return the places of a phrase whose classes are written out: single words, and choices in brackets."""
    if "(" not in phrase:
        return tuple(map(_word, phrase.split()))
    return tuple(_choice(choice) if choice else _word(word) for choice, word in _CHOICE.findall(phrase))


@lru_cache(maxsize=4096)
def _word(word: str) -> _Element:
    return _Element(frozenset((word,)), (), optional=False)


@lru_cache(maxsize=1024)
def _choice(choice: str) -> _Element:
    parts = [part.split() for part in choice.split("|")]
    words = frozenset(part[0] for part in parts if len(part) == 1)
    longer = sorted((part for part in parts if len(part) > 1), key=len, reverse=True)
    return _Element(words, tuple(longer), optional=[] in parts)


def _first_words(phrase: str, classes: Mapping[str, str]) -> set[str]:
    """Return the words that a phrase can begin with, read off its text, if its first place is a choice."""
    first: set[str] = set()
    for found in _CHOICE.finditer(phrase):
        choice, word = found.groups()
        if not choice:
            return first | {word}
        parts = written_out(choice, classes).split("|")
        first.update(part.partition(" ")[0] for part in parts if part)
        if "" not in parts:
            return first
    raise DataError("emergencies.toml: a phrase with nothing in it: remove it or reinstall Scarbot")


def pattern_of(phrase: str, concepts: int) -> Pattern:
    """Compile a phrase, whose classes are written out, with the concepts that it tells of."""
    elements = _elements(phrase)
    return Pattern(elements, concepts, _second_words(elements))


def _second_words(elements: tuple[_Element, ...]) -> frozenset[str]:
    """Return the words that can come second in a phrase; none if it can end after the first."""
    second: set[str] = set()
    for number, (words, longer, optional) in enumerate(elements):
        second.update(part[1] for part in longer)
        if words:
            after = _beginnings(elements[number + 1 :])
            if not after:
                return frozenset()
            second |= after
        if not optional:
            break
    return frozenset(second)


def _beginnings(elements: tuple[_Element, ...]) -> set[str]:
    """Return the words that can come first in part of a phrase; none if all of it may be left out."""
    first: set[str] = set()
    for words, longer, optional in elements:
        first |= words
        first.update(part[0] for part in longer)
        if not optional:
            return first
    return set()


def _grouped_by_second(patterns: Sequence[Pattern]) -> dict[str, list[Pattern]]:
    """Return phrases by their second words; those that can end before it stand under every word, and ""."""
    by_second: dict[str, list[Pattern]] = {"": []}
    for word in frozenset().union(*(pattern.second for pattern in patterns)):
        by_second[word] = []
    for pattern in patterns:
        for word in pattern.second or by_second:
            by_second[word].append(pattern)
    return by_second


def _end(elements: tuple[_Element, ...], number: int, tokens: Sequence[str], at: int) -> int:
    """Return where the rest of a phrase, from element ``number`` on, ends if it begins at ``at``; else 0."""
    while number < len(elements):
        words, longer, optional = elements[number]
        number += 1
        for part in longer:
            if tokens[at : at + len(part)] == part:
                end = _end(elements, number, tokens, at + len(part))
                if end:
                    return end
        if at < len(tokens) and tokens[at] in words:
            if not optional:
                at += 1
                continue
            end = _end(elements, number, tokens, at + 1)
            if end:
                return end
        if not optional:
            return 0
    return at
