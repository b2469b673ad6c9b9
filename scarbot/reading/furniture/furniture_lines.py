"""The lines of ``data/furniture.toml`` that are furniture by themselves, and which of them a line may be.

There are hundreds of phrases and few lines that hold one. A line is compared only with those of which
it has the first letters, the whole, or a word.
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.language import words_alone
from scarbot.reading.traits.marks import has_any, tables
from scarbot.reading.traits.prose import is_prose
from scarbot.reasons import PHOTO_CREDIT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

__all__ = ["LONGEST_LINE", "Entries", "Entry", "first_reason", "furniture_entries"]

LONGEST_LINE = 200
"""How long a line of furniture is at most, unless its entry says otherwise."""

_NAMED = re.compile(r"\W*(?:(?:by|on|of|for accuracy|and fact[- ]checked|the author|the)\b\W*)*(?:[A-Z\d]|$)")
_BEHIND = " :›»→>"
_LETTERS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """An entry of ``data/furniture.toml``, which explains it; its phrases are in lower case.

    Attributes:
        number: its place among all.
    """

    number: int
    reason: str
    begins: tuple[str, ...]
    equals: frozenset[str]
    contains: tuple[str, ...]
    ends: tuple[str, ...]
    beside: tuple[str, ...]
    longest: int
    unended: bool
    signs: tuple[str, ...]
    named: bool
    said: bool
    always: bool

    def allows(self, words: str) -> bool:
        """Say whether words in lower case that have one of its phrases may be such a line."""
        if len(words) > self.longest or (self.unended and words.endswith(".")):
            return False
        return not self.beside or has_any(self.beside, words)

    def is_sure(self, words: str) -> bool:
        """Say whether nothing more is needed: the article may begin a sentence with the same words."""
        if not (self.signs or self.named) or not (self.always or is_prose(words)):
            return True
        lower = words.lower()
        if self.named:
            begins = next((phrase for phrase in self.begins if lower.startswith(phrase)), "")
            return bool(_NAMED.match(words, len(begins)))
        return any(sign in f" {lower}" for sign in self.signs)

    def closes(self, words: str) -> bool:
        """Say whether the last sentence is one that ends such a line: "Simple advice. Subscribe"."""
        ending = next((end for end in self.ends if words.endswith(end)), "")
        return bool(ending) and words[: -len(ending)].endswith((". ", "! ", "? "))


class Entries:
    """Some of the entries, to be looked up by what a line begins with, ends with, is, or contains.

    Attributes:
        contained: the entries by each phrase that a line may contain.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        listed = tuple(entries)
        self._begins: dict[str, list[tuple[str, Entry]]] = {}
        self._equals: dict[str, list[Entry]] = {}
        self.contained: dict[str, list[Entry]] = {}
        self._by_word: dict[str, list[str]] = {}
        for entry in listed:
            for phrase in entry.begins:
                self._begins.setdefault(phrase[:_LETTERS], []).append((phrase, entry))
            for phrase in entry.equals:
                self._equals.setdefault(phrase, []).append(entry)
            for phrase in entry.contains:
                self.contained.setdefault(phrase, []).append(entry)
                self._by_word.setdefault(_telling_word(phrase), []).append(phrase)
        self._without_word = self._by_word.pop("", [])
        self._telling = frozenset(self._by_word)
        self._shorter = tuple(begin for begin in self._begins if len(begin) < _LETTERS)  # there are few
        self._ends = tuple(phrase for entry in listed for phrase in entry.ends)
        self._ending = [entry for entry in listed if entry.ends]

    def within(self, known: AbstractSet[str], lines: str) -> Entries:
        """Return the same entries for the lines of one text, without what these contain nowhere.

        Args:
            known: the words of the text, in small letters.
            lines: the lines that are asked about, in lower case, one below the other.
        """
        if not lines:
            return self
        narrowed = copy(self)
        listed = [self._by_word[word] for word in self._telling & known]
        phrases = filter(lines.__contains__, chain(self._without_word, *listed))
        narrowed.contained = {phrase: self.contained[phrase] for phrase in phrases}
        return narrowed

    def begin_words(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return a word of each phrase that a line may begin with: whole, or one that may go on."""
        phrases = {phrase for begins in self._begins.values() for phrase, _ in begins}
        whole = {max(words, key=len) for phrase in phrases if (words := words_alone(phrase).split(" ")[:-1])}
        return frozenset(whole), frozenset(phrase for phrase in phrases if phrase.isalpha())

    def matching(self, words: str) -> list[Entry]:
        """Return the entries that words in lower case match, in their order."""
        found = [*self._equals.get(words.rstrip(_BEHIND), ())]
        for phrase, entry in self._begins.get(words[:_LETTERS], ()):
            if words.startswith(phrase):
                found.append(entry)
        for begin in filter(words.startswith, self._shorter) if words.startswith(self._shorter) else ():
            found += [entry for _, entry in self._begins[begin]]
        for phrase, entries in self.contained.items():
            if phrase in words:
                found += entries
        if self._ends and words.endswith(self._ends):
            found += [entry for entry in self._ending if entry.closes(words)]
        return sorted({entry for entry in found if entry.allows(words)}, key=_number) if found else []


def _number(entry: Entry) -> int:
    return entry.number


def _telling_word(phrase: str) -> str:
    """Return the longest word that stands as it is where a phrase stands: its last one may go on there."""
    return max(words_alone(phrase).split()[:-1], key=len, default="")


@cache
def furniture_entries(kind: str = "") -> Entries:
    """Return all entries, or those of one kind: "long", "photo" or "said" ones."""
    listed = _entries()
    if kind == "long":
        return Entries(entry for entry in listed if entry.longest > LONGEST_LINE)
    if kind == "photo":
        return Entries(entry for entry in listed if entry.reason == PHOTO_CREDIT)
    if kind == "said":
        return Entries(entry for entry in listed if entry.said)
    return Entries(listed)


def first_reason(kind: str, lower: str) -> str:
    """Return the reason of the first entry of a kind that a line matches, empty if it matches none."""
    return next((entry.reason for entry in furniture_entries(kind).matching(lower)), "")


@cache
def _entries() -> tuple[Entry, ...]:
    return tuple(
        Entry(
            number,
            entry["reason"],
            tuple(entry.get("begins", ())),
            frozenset(entry.get("equals", ())),
            tuple(entry.get("contains", ())),
            tuple(entry.get("ends", ())),
            tuple(entry.get("beside", ())),
            entry.get("longest", LONGEST_LINE),
            entry.get("unended", False),
            tuple(entry.get("signs", ())),
            entry.get("named", False),
            entry.get("said", False),
            entry.get("always", False),
        )
        for number, entry in enumerate(tables()["line"])
    )
