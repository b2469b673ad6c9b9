"""Whole questions against listed phrases, with "…" for any words, and against bags of words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.language import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "Bag",
    "PhraseTable",
    "any_way",
    "matches",
    "normal",
    "opening",
    "with_normal_phrases",
    "words_beside",
]


class Bag(NamedTuple):
    """Words that a question is of: one of each set, and no others but these.

    >>> bag = Bag.of({"each": [["who", "which"], ["said"]], "others": ["it"]})
    >>> bag.holds(frozenset({"who", "said", "it"})), bag.holds(frozenset({"who", "it"}))
    (True, False)
    """

    each: tuple[frozenset[str], ...]
    words: frozenset[str]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Bag:
        """Return the bag of an entry of a data file: its lists under "each", and "others"."""
        each = tuple(frozenset(needed) for needed in data["each"])
        return cls(each, frozenset(data["others"]).union(*each))

    def holds(self, words: frozenset[str]) -> bool:
        """Say whether a question's words are of this bag."""
        return words <= self.words and not any(needed.isdisjoint(words) for needed in self.each)


class PhraseTable(NamedTuple):
    """Names, each with the phrases that say it, normalised ones.

    >>> table = PhraseTable.of([("who", ["who said that"]), ("said", ["who said that", "who said…"])])
    >>> [table.find(text) for text in ("who said that", "who said no", "who knows")]
    ['who', 'said', '']
    """

    names: tuple[str, ...]
    whole: dict[str, int]
    patterns: dict[str, list[tuple[int, tuple[str, ...]]]]

    @classmethod
    def of(cls, listed: Iterable[tuple[str, Iterable[str]]]) -> PhraseTable:
        """Return the table of pairs of a name and its phrases."""
        names, whole = [], dict[str, int]()
        patterns: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for number, (name, phrases) in enumerate(listed):
            names.append(name)
            for phrase in phrases:
                if "…" in phrase:
                    parts = tuple(phrase.split("…"))
                    patterns.setdefault(parts[0].partition(" ")[0], []).append((number, parts))
                else:
                    whole.setdefault(phrase, number)
        return cls(tuple(names), whole, patterns)

    def find(self, text: str) -> str:
        """Return the first name that has a phrase which a normalised text is; empty for none."""
        ways = [*self.patterns.get(text.partition(" ")[0], ()), *self.patterns.get("", ())]
        found = [number for number, parts in ways if _fits(text, parts)]
        if text in self.whole:
            found.append(self.whole[text])
        return self.names[min(found)] if found else ""


def normal(text: str) -> str:
    """Return a text's words in lower case, joined by single spaces.

    >>> normal("Who said THAT?!")
    'who said that'
    """
    return " ".join(words(text))


def any_way(ways: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any of some regular expressions, whatever the case, with either apostrophe.

    >>> bool(any_way(["don’t", "never"]).search("Don't use it."))
    True
    """
    return re.compile("|".join(ways).replace("’", "['’]"), re.IGNORECASE)


def with_normal_phrases(data: Any) -> Any:
    """Return the content of a data file with the lists of its ``phrases`` and ``opens`` normalised.

    >>> with_normal_phrases({"phrases": ["Who’s that?…"], "name": "Who"})
    {'phrases': ['who that…'], 'name': 'Who'}
    """
    if isinstance(data, list):
        return [with_normal_phrases(item) for item in data]
    if not isinstance(data, dict):
        return data
    return {
        key: ["…".join(map(normal, phrase.split("…"))) for phrase in value]
        if key in ("phrases", "opens")
        else with_normal_phrases(value)
        for key, value in data.items()
    }


def matches(text: str, phrases: tuple[str, ...]) -> bool:
    """Say whether a normalised text is one of the phrases, which are normalised as well.

    >>> matches("who are the experts here", ("who are the experts…",))
    True
    """
    return bool(_table(phrases).find(text))


def words_beside(phrases: Iterable[str]) -> frozenset[str]:
    """Return the words of some phrases that stand beside their "…".

    >>> sorted(words_beside(["who are the…", "which…are quoted"]))
    ['are', 'quoted', 'the', 'which', 'who']
    """
    return frozenset(word for phrase in phrases for word in phrase.replace("…", " ").split())


def opening(text: str, phrases: tuple[str, ...]) -> str:
    """Return the longest phrase that a normalised text opens with; empty without."""
    if not text.startswith(phrases):
        return ""
    beginning = (phrase for phrase in phrases if text.startswith(phrase))
    found = [phrase for phrase in beginning if text[len(phrase) : len(phrase) + 1] in ("", " ")]
    return max(found, key=len, default="")


@lru_cache(maxsize=64)
def _table(phrases: tuple[str, ...]) -> PhraseTable:
    return PhraseTable.of([("listed", phrases)])


def _fits(text: str, parts: tuple[str, ...]) -> bool:
    """Say whether the parts stand in a text in their order, the first and last at its ends."""
    if not (text.startswith(parts[0]) and text.endswith(parts[-1])):
        return False
    padded, at = f" {text} ", 0
    for position, part in enumerate(parts):
        if not part:
            continue
        found = padded.find(f" {part} ", at)
        if found < 0 or (position == 0 and found > 0):
            return False
        at = found + len(part) + 1
    last = parts[-1]
    return not last or padded.endswith(f" {last} ")
