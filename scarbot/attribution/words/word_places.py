"""Where the words of a text stand, so that a pattern is tried only where it may begin.

Most patterns of attribution begin with one of a few words, or with a capital. To try each of them
at every character takes far longer than to look once where which word stands.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.language import UPPER, in_small_letters, word_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

__all__ = [
    "CAPITAL",
    "POSSESSIVE",
    "Found",
    "Phrases",
    "Places",
    "Spans",
    "Wording",
    "end_of_words",
    "followed",
    "last_before",
    "opened_by",
]

Spans = Sequence[tuple[int, int]]
"""Stretches of a text that are in order and do not overlap, each by its offsets."""

POSSESSIVE = "'s"
CAPITAL = rf"[{UPPER}](?<![\w’'].)"
"""The first letter of a capitalised word. It comes before what may not stand in front, for speed."""
_NEXT_WORD = re.compile(r"\s+([^\W_]+)")
_OPENING = re.compile(r"[^\W_]+")
_OPENINGS = re.compile(r"^([^\W_]+)(?:[^\S\n]+([^\W_]+))?", re.MULTILINE)
_CAPITAL = re.compile(CAPITAL)
_PADDED = 2  # the space in front of the text, and the one between two words
_FEW = 8
_PAUSES = frozenset("”\"’',")
_APOSTROPHES = frozenset("'’")


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """A pattern that matches only where one of some words begins.

    Attributes:
        pattern: what has to match there.
        openings: the words, in lower case and up to the first character that is in no word;
            :data:`POSSESSIVE` stands for an apostrophe and an s.
        pairs: words that open it only in front of others, as "the" does of "literature".
    """

    pattern: re.Pattern[str]
    openings: frozenset[str]
    pairs: Mapping[str, AbstractSet[str]] = field(default_factory=dict)


def opened_by(pattern: str | re.Pattern[str], openings: Iterable[str]) -> Phrases:
    """Return a pattern with the first words of the phrases that it begins with.

    >>> opened_by("says?|points out", ["say", "says", "points out"]).pairs
    {'points': {'out'}}
    """
    found = _OPENINGS.findall(in_small_letters("\n".join(openings)))
    alone = frozenset(first for first, second in found if not second)
    pairs: dict[str, set[str]] = {}
    for first, second in found:
        if first not in alone:
            pairs.setdefault(first, set()).add(second)
    return Phrases(re.compile(pattern), alone, pairs)


class Places(dict[Phrases, list[int]]):
    """Where in a text each pattern may match, in the order of the text.

    An underscore is in no word, as in reading: one look at the words of a text serves both.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        alone, self._by_word, self._known = word_places(text.replace("_", " "))
        self._text, self._alone = text, f" {alone}  "

    def __missing__(self, wanted: Phrases) -> list[int]:
        found = [self._by_word[word] for word in wanted.openings & self._known]
        if wanted.pairs:
            first = self._known.intersection(wanted.pairs)
            found += [self._in_front(word, wanted.pairs[word]) for word in first]
        if POSSESSIVE in wanted.openings:
            text = self._text
            found.append([at - 1 for at in self.of_word("s") if text[at - 1 : at] in _APOSTROPHES])
        places = found[0] if len(found) == 1 else sorted(chain.from_iterable(found))
        self[wanted] = places
        return places

    def of_word(self, word: str) -> Sequence[int]:
        """Return where a word in small letters stands."""
        return self._by_word.get(word, ())

    def _in_front(self, word: str, following: AbstractSet[str]) -> list[int]:
        """Return the places of a word where one of some others is the next one; fewer are looked at."""
        if following.isdisjoint(self._known):
            return []
        places = self._by_word[word]
        if len(places) > _FEW:
            behind = [self._by_word[other] for other in following & self._known]
            if sum(map(len, behind)) < len(places):
                begins = [end_of_words(self._text, at) - len(word) for at in chain.from_iterable(behind)]
                return [at for at in begins if self._alone.startswith(f" {word} ", at)]
        alone, shift = self._alone, len(word) + _PADDED
        return [
            at
            for at in places
            if alone[(begin := at + shift) : alone.find(" ", begin)] in following
            or (alone[begin] == " " and self._far_word(begin - _PADDED) in following)
        ]

    def _far_word(self, at: int) -> str:
        """Return the word behind more space than one, in small letters; nothing behind anything else."""
        match = _NEXT_WORD.match(self._text, at)
        return in_small_letters(match[1]) if match else ""


class Wording:
    r"""A text and the places of its words.

    Args:
        text: the text.
        places: those of a text that is the same but for whole words that are hidden in this one.

    >>> wording = Wording("He said that they said so.")
    >>> [match.start() for match in wording.find(opened_by(r"\bsaid (?=so)", ["said"]), 0, 26)]
    [18]
    """

    def __init__(self, text: str, places: Places | None = None) -> None:
        self.text = text
        self.places = places or Places(text)

    @cached_property
    def capitals(self) -> list[int]:
        """The places of words that begin with a capital."""
        return self.where(_CAPITAL)

    def pauses(self, behind: Phrases) -> list[int]:
        """Return the places of commas and quotation marks in front of what may be a phrase."""
        text = self.text
        near = [at for at in self.places[behind] if not text[at - 2 : at - 1].isalnum()]  # few
        ends = ((end_of_words(text, place), place) for place in near)
        return [end - 1 for end, place in ends if end < place and text[end - 1 : end] in _PAUSES]

    def where(self, pattern: re.Pattern[str]) -> list[int]:
        """Return the places of a pattern that takes little time at every character."""
        return [match.start() for match in pattern.finditer(self.text)]

    def occurrences(self, words: str) -> Iterator[int]:
        """Yield where words stand as they are written; they begin a word there, and may end in one.

        >>> list(Wording("Lee, O’Lee and Leena. Mr. Lee").occurrences("Lee"))
        [0, 7, 26]
        """
        first = _OPENING.match(in_small_letters(words))
        places = self.places.of_word(first[0]) if first else ()
        return (at for at in places if self.text.startswith(words, at))

    def find(self, wanted: Phrases, start: int, end: int) -> list[re.Match[str]]:
        """Return the matches of a pattern between two offsets, one behind the other."""
        return self.match_at(self.places[wanted], wanted.pattern, start, end)

    def find_in(self, spans: Spans, wanted: Phrases) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield the matches of a pattern in stretches that are in order, with their numbers."""
        return self.match_in(spans, self.places[wanted], wanted.pattern)

    def match_in(
        self, spans: Spans, places: Sequence[int], pattern: re.Pattern[str]
    ) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield the matches of a pattern at some places in stretches that are in order, with their numbers.

        That takes far less time than to ask for each stretch: most have no match.
        """
        text, matching = self.text, pattern.match
        stretches, behind, end = enumerate(spans), 0, 0
        first = bisect_left(places, spans[0][0]) if spans else 0
        for place in places[first:] if first else places:
            if place >= end:
                for stretch in stretches:  # from the last one on
                    number, (behind, end) = stretch
                    if place < end:
                        break
                else:
                    return
            if place >= behind and (match := matching(text, place, end)):
                behind = match.end()
                yield number, match

    def match_at(
        self, places: Sequence[int], pattern: re.Pattern[str], start: int, end: int
    ) -> list[re.Match[str]]:
        """Return the matches of a pattern that begin at some places between two offsets."""
        first = bisect_left(places, start)
        if first == len(places) or places[first] >= end:
            return []  # the usual case
        return self._matches(places[first : bisect_left(places, end, first)], pattern, start, end)

    def _matches(
        self, places: Iterable[int], pattern: re.Pattern[str], behind: int, end: int
    ) -> list[re.Match[str]]:
        found: list[re.Match[str]] = []
        for place in places:
            if place >= behind and (match := pattern.match(self.text, place, end)):
                behind = match.end()
                found.append(match)
        return found


class Found(dict[Phrases, "dict[int, list[re.Match[str]]]"]):
    """The matches of patterns in stretches of a text, by the number of the stretch.

    Each pattern is looked for once, in all of them: most stretches have no match.
    """

    def __init__(self, wording: Wording, spans: Spans) -> None:
        super().__init__()
        self.wording, self.spans = wording, spans
        self._begun: dict[Phrases, set[int]] = {}

    def __missing__(self, wanted: Phrases) -> dict[int, list[re.Match[str]]]:
        found: dict[int, list[re.Match[str]]] = {}
        for number, match in self.wording.find_in(self.spans, wanted):
            found.setdefault(number, []).append(match)
        self[wanted] = found
        return found

    def begun(self, wanted: Phrases) -> set[int]:
        """Return the stretches with a word that a pattern may begin with; few have one."""
        found = self._begun.get(wanted)
        if found is None:
            starts, places = self._starts, self.wording.places[wanted]
            found = self._begun[wanted] = {bisect_right(starts, at) - 1 for at in places}
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.spans]


def followed(places: Iterable[int], targets: Iterable[int], width: int) -> list[int]:
    """Return those of several places behind which one of others stands within some characters; both in order.

    >>> followed([1, 5, 9], [7, 20], 4)
    [5]
    """
    ends = [*targets, sys.maxsize]
    return [place for place in places if ends[bisect_right(ends, place)] - place <= width]


def last_before(places: Sequence[int], targets: Iterable[int]) -> list[int]:
    """Return the last of several places in front of each of others; both in order.

    >>> last_before([1, 5, 9], [3, 7, 8])
    [1, 5]
    """
    found = (bisect_left(places, target) for target in targets)
    return list(dict.fromkeys(places[number - 1] for number in found if number))


def end_of_words(text: str, at: int) -> int:
    """Return where the words in front of an offset end, white space left out.

    >>> end_of_words("that  it", 6)
    4
    """
    while at and text[at - 1].isspace():
        at -= 1
    return at
