"""Lists of phrases as patterns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.words.word_places import opened_by
from scarbot.language import letter_tree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.attribution.words.word_places import Phrases

__all__ = [
    "ADVERBS",
    "AUXILIARY",
    "MODAL",
    "OFTEN",
    "OF_OR_AT",
    "alternatives",
    "any_case",
    "any_of",
    "begun",
    "first_words",
    "listed_phrases",
    "whole_words",
]

ADVERBS = ("also", "now", "then", "often", "still", "usually", "always", "typically", "just", "only")
OFTEN = rf"(?:(?:{'|'.join(ADVERBS)}|\w+ly)\s+)?"
"""What may stand in front of what somebody does and changes nothing, and the pattern of it or nothing."""

MODAL = r"(?:can|could|may|might|must|shall|should|will|would)"
AUXILIARY = rf"(?:am|are|is|was|were|has|have|had|do|does|did|{MODAL})"
"""The verbs that stand in front of others; those of them that only tell what may be."""

OF_OR_AT = r"(?:of|at|for|from|in|with)"
"""What leads from somebody, or from what they are, to where they work."""

_WORD_ENDS = r"(?!(?:\w|-(?!\s))(?<![⁰¹²³⁴-⁹]))"
"""No part of the word follows; the number of a reference is none, nor a hyphen for a dash: "says- Wait"."""

_BEGINS = r"(?<!\w.)"
"""Behind the first letter of a pattern: a word begins with it."""


def alternatives(phrases: Iterable[str]) -> str:
    r"""Return a pattern for any of the phrases, longest first; white space may be of any kind.

    It is a tree of letters: where letters match in either case, one phrase behind the other would take
    three times as long. No phrases give a pattern that never matches.

    >>> alternatives(["say", "says so"])
    'say(?:s\\s+so)?'
    """
    return letter_tree(phrases) or r"(?!)"


def any_of(phrases: Iterable[str]) -> str:
    r"""Return :func:`alternatives` as a group.

    >>> any_of(["say"])
    '(?:say)'
    """
    return f"(?:{alternatives(phrases)})"


def begun(words: Iterable[str]) -> str:
    r"""Return a pattern for any of some words, from where a word begins on.

    What may not stand in front comes behind the first letter: only where that stands is anything looked at.

    >>> begun(["the", "both"])
    '(?:t(?<!\\w.)he|b(?<!\\w.)oth)'
    """
    return f"(?:{'|'.join(word[0] + _BEGINS + word[1:] for word in words)})"


def first_words(*phrases: str) -> frozenset[str]:
    """Return the words that phrases begin with, up to the first character that is in no word.

    >>> sorted(first_words("looks for", "doesn’t"))
    ['doesn', 'looks']
    """
    return frozenset(re.split(r"\W", phrase, maxsplit=1)[0].lower() for phrase in phrases)


def any_case(pattern: str) -> re.Pattern[str]:
    """Return a pattern compiled so that letters match in either case."""
    return re.compile(pattern, re.IGNORECASE)


def whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for phrases that are no part of a longer word."""
    return any_case(rf"(?<![\w’'-])(?=\w){letter_tree(phrases) or '(?!)'}{_WORD_ENDS}")


def listed_phrases(listed: Iterable[str]) -> Phrases:
    """Return the pattern of :func:`whole_words`, to be tried only where one of the first words stands."""
    listed = list(listed)
    return opened_by(whole_words(listed), listed)
