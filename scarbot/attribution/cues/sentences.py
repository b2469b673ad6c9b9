"""A sentence outside its quotation marks, with what it mentions there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from scarbot.attribution.sayings.sources import Mention
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Found, Phrases

__all__ = [
    "CLAUSE_BREAK",
    "CLOSED",
    "LONGEST_CLAUSE",
    "PLUPERFECT",
    "ROLE_GAP",
    "SHORT_WINDOW",
    "THAT",
    "WINDOW",
    "Sentence",
    "may_open",
]

WINDOW, SHORT_WINDOW = 90, 16
"""How many characters in front of a name may say what it is there for; and where a word or two do."""

LONGEST_CLAUSE = 250
"""No clause is longer: it keeps the time that a sentence takes linear in its length."""

CLAUSE_BREAK = re.compile(r"[!?;:]\s")
CLOSED = re.compile(r"\s*(?:[.,;]|$)")
"""What parts a clause from the next, and what may stand behind one that ends."""

ROLE_GAP = re.compile(r"\s+(?:(?:[\w.’'/-]++,?\s++){0,8})?")
"""What may stand between a verb, or a phrase that hands words over, and a name: what its bearer is."""

THAT = re.compile(r"\s+that\b")
PLUPERFECT = re.compile(r"\bhad\s+(?:\w+\s+)?\w+$")
"""Behind a verb, what is told; up to the end of one, that it tells of an earlier time."""

_END = re.compile(r"\s*(?:[.!]\s*)?$")
_FOLLOWS = re.compile(r"['’]|\s+(\w+)")
_WORD = re.compile(r"\w+")
_WORD_END = re.compile(r"\w+\Z")
_OF_SEVERAL = frozenset({"elder", "older", "younger", "eldest", "oldest", "youngest", "other"})


def may_open(word: str | None, openings: AbstractSet[str]) -> bool:
    """Say whether a word of :meth:`Sentence.word_behind` is one of some, an adverb or an apostrophe."""
    return word is not None and (word in openings or not word or word.endswith("ly"))


class Sentence:
    """A sentence outside its quotation marks, with what it mentions there.

    Args:
        found: what is found in the sentences of an article.
        number: which of them it is.
        mentions: those of the sentence, in their order.
        words: the vocabulary of attribution.
    """

    __slots__ = ("_found", "_number", "end", "mentions", "outside", "start", "wording", "words")

    def __init__(self, found: Found, number: int, mentions: Sequence[Mention], words: Vocabulary) -> None:
        self._found, self._number = found, number
        self.start, self.end = found.spans[number]
        self.mentions, self.words = mentions, words
        self.wording = found.wording
        self.outside = self.wording.text

    def opens_with(self, words: AbstractSet[str]) -> bool:
        """Say whether the first word of the sentence, in small letters, is one of some."""
        first = _WORD.match(self.outside, self.start, self.end)
        return first is not None and first[0].lower() in words

    def find(self, wanted: Phrases) -> Sequence[re.Match[str]]:
        """Return the matches of a pattern in the sentence."""
        return self._found[wanted].get(self._number, ())

    def match(self, pattern: re.Pattern[str], at: int) -> re.Match[str] | None:
        """Return the match of a pattern that begins at an offset and ends in the sentence."""
        return pattern.match(self.outside, at, self.end)

    def ends_at(self, at: int) -> bool:
        """Say whether nothing but a full stop stands at an offset."""
        return _END.match(self.outside, at, self.end) is not None

    def goes_on_with(self, openings: AbstractSet[str], at: int) -> bool:
        """Say whether what stands at an offset opens with one of some words, an adverb or an apostrophe."""
        return may_open(self.word_behind(at), openings)

    def word_behind(self, at: int) -> str | None:
        """Return the word behind an offset in small letters, empty for an apostrophe; or nothing."""
        follows = _FOLLOWS.match(self.outside, at, self.end)
        return follows and (follows[1] or "").lower()

    def may_have(self, wanted: Phrases) -> bool:
        """Say whether a word stands in the sentence that a pattern may begin with; in few one does."""
        return self._number in self._found.begun(wanted)

    def find_before(self, wanted: Phrases, at: int, width: int = WINDOW) -> list[re.Match[str]]:
        """Return the matches of a pattern in the words in front of an offset."""
        if at <= self.start or not self.may_have(wanted):
            return []
        return self.wording.find(wanted, max(self.start, at - width), at)

    def before(self, at: int, width: int = WINDOW) -> str:
        """Return the words in front of an offset, marked where the sentence has still more."""
        cut = max(self.start, at - width)
        return ("x" if cut > self.start else "") + self.outside[cut:at]

    def word_before(self, at: int) -> str:
        """Return the word in front of an offset in small letters; nothing if no space parts the two."""
        before = self.outside[max(self.start, at - WINDOW) : at]
        last = before.rsplit(maxsplit=1)[-1:] if before[-1:].isspace() else ()
        return "".join(_WORD_END.findall(last[0])).lower() if last else ""

    def is_role_of(self, word: str, mention: Mention) -> bool:
        """Say whether a word in front of a name tells what its bearer is: "the elder", "her mother"."""
        words, nouns = self.words, self.words.strangers
        if word in _OF_SEVERAL or word in nouns.listed or word in nouns.female or word in nouns.male:
            return True
        if any(word in person.nouns for person in mention.people) or word.capitalize() in words.people.ranks:
            return True
        last = word.rpartition("/")[2]  # "allergist/immunologist"
        return words.roles.is_role(word) or words.roles.is_role(last.removesuffix("s"))
