"""Words that the end of a line cut: "fish-" and "ing" are "fishing", "well-" and "known" "well-known".

A hyphen is the line's, and no part of the word, where the text or English has the word without it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.lexicon.word_lists import common_words

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = ["is_cut_word", "part_before", "printed_words"]

_HYPHENS = ("-", "\u2010", "\u00ad")
_PRINTED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-?")
_LETTERS_IN_FRONT = re.compile(r"[^\W\d_]*\Z")
_LETTERS = re.compile(r"[^\W\d_]*")
_SUSPENDING = frozenset({"and", "or", "to", "nor"})
"""Words behind a hyphen that stands for what follows them: "two- and three-day"."""


def is_cut_word(line: str) -> bool:
    """Say whether a line ends within a word, or behind its hyphen.

    >>> is_cut_word("We went fish-"), is_cut_word("We went —"), is_cut_word("-")
    (True, False, False)
    """
    return line.endswith(_HYPHENS) and line[-2:-1].isalnum()


def printed_words(text: str) -> AbstractSet[str]:
    """Return the words of a text in lower case, with the hyphens inside them; none that a line's end cuts."""
    return {word for word in _PRINTED.findall(text.lower()) if not word.endswith("-")}


def part_before(line: str, below: str, printed: AbstractSet[str]) -> str:
    """Return what of a line stands in front of the next one, with a space where one parts them.

    >>> part_before("We went fish-", "ing", set()), part_before("a well-", "known baker", set())
    ('We went fish', 'a well-')
    >>> part_before("two-", "and three-day", set()), part_before("We went", "out", set())
    ('two- ', 'We went ')
    >>> part_before("an up-", "to-date list", set())
    'an up-'
    """
    if not is_cut_word(line):
        return f"{line} "
    begin, end = _LETTERS_IN_FRONT.search(line[:-1]), _LETTERS.match(below)
    first, second = (found[0] if found else "" for found in (begin, end))
    goes_on = below.startswith(_HYPHENS, len(second))  # "up-to-date" is one word
    if second.lower() in _SUSPENDING and not goes_on:
        return f"{line} "
    return line if _has_hyphen(first, second, printed) else line[:-1]


def _has_hyphen(first: str, second: str, printed: AbstractSet[str]) -> bool:
    """Say whether two parts of a word have a hyphen between them wherever they stand."""
    if not (first and second) or (second[0].isupper() and not (first + second).isupper()):
        return True  # "20-minute", "Ruiz-Lopez"
    first, second = first.lower(), second.lower()
    if f"{first}-{second}" in printed:
        return True
    known = common_words()
    if first + second in printed or first + second in known:
        return False
    return second in _SUSPENDING or (first in known and second in known)
