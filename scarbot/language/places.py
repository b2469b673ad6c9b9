"""Where the words of a text stand."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["WordPlaces", "in_small_letters", "word_places", "words_alone"]

_IN_NO_WORD = re.compile(r"\W")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"  # the number of a reference is no part of the word in front of it
_FAR_LETTER = re.compile(rf"[^\W\0-\xff{_RAISED}]")  # what is in words and not in Latin-1
_MOST_MARKS = 100
"""The different marks beyond Latin-1 up to which replacing each is quicker than looking for letters."""


def in_small_letters(text: str) -> str:
    """Return a text of the same length; letters that a pattern takes for an i or an s are one.

    >>> in_small_letters("İSSE")
    'isse'
    """
    return text.lower() if text.isascii() else _with_one_letter(text).lower()


def _with_one_letter(text: str) -> str:
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s")


def words_alone(text: str) -> str:
    """Return a text of the same length: words in small letters, and a space for all that is in none.

    Letters that a pattern takes for an i or an s are one.

    >>> words_alone("“Ana’s scars,” 2_b")
    ' ana s scars   2_b'
    """
    alone = _with_one_letter(text)
    for _ in range(_MOST_MARKS):
        try:  # a tenth of the time of a pattern that looks for words
            return alone.encode("latin-1").translate(_byte_in_word()).decode("latin-1")
        except UnicodeEncodeError as error:
            mark = alone[error.start]
            if not (_IN_NO_WORD.match(mark) or mark in _RAISED):
                break
            alone = alone.replace(mark, " ")
    letters = list(alone.encode("latin-1", "replace").translate(_byte_in_word()).decode("latin-1"))
    for match in _FAR_LETTER.finditer(alone):
        letters[match.start()] = match[0].lower()
    return "".join(letters)


class WordPlaces(NamedTuple):
    """Where the words of a text stand.

    Attributes:
        alone: :func:`words_alone` of the text.
        by_word: the places of each word, in order.
        known: the words.
    """

    alone: str
    by_word: Mapping[str, list[int]]
    known: frozenset[str]


@lru_cache(maxsize=1)
def word_places(text: str) -> WordPlaces:
    """Return where the words of a text stand.

    The last text is kept: reading and attribution ask for the same one, one behind the other.

    >>> word_places("So they said so.").by_word["so"]
    [0, 13]
    """
    alone = words_alone(text)
    places: dict[str, list[int]] = {}
    at = 0
    for word in alone.split(" "):
        if word:
            places.setdefault(word, []).append(at)
        at += len(word) + 1
    return WordPlaces(alone, places, frozenset(places))


@cache
def _byte_in_word() -> bytes:
    """Return the small letter of each character of Latin-1, or a space."""
    characters = map(chr, range(256))
    apart = (" " if _IN_NO_WORD.match(one) or one in _RAISED else one.lower() for one in characters)
    return "".join(apart).encode("latin-1")
