"""Whether a question is nothing but keys struck at random."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["is_gibberish"]

# Few questions get as far as these: compiling them would be a part of every start.
_CONSONANTS = r"[^aeiouy]+"
# Pairs of letters that no English word has, by the SCOWL lists; a mark of keys struck at random.
_NO_PAIR = (
    r"b[kqxz]|c[bfgjwx]|d[xz]|f[dgjkpqvxz]|g[cjkqvx]|h[gkvxz]|iy|j[^aeiou]|k[qvxz]|l[jqz]|m[gjkqxz]|p[qvxz]"
    r"|q[^u]|rz|s[xz]|t[kqx]|uw|v[^aceilosuy]|w[jqvxz]|x[bdfgjknrswz]|y[jqvy]|z[^aeiloquvyz]"
)
_REPEATED = r"(.)\1{3}|^(.{2,4})\2{2,}$|^([^aeiou]{3,4})\3$"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def is_gibberish(words: Sequence[str], known: Callable[[str], bool]) -> bool:
    """Say whether at least 7 in 10 letters of a question are of words that no language has.

    Args:
        words: its words in lower case.
        known: says whether a word is known; a single one of these settles that it is not gibberish.
    """
    if any(known(word) for word in words):
        return False
    struck = [word for word in words if word.isalpha() and word.isascii() and _is_struck(word)]
    return 10 * sum(map(len, struck)) >= 7 * sum(map(len, words))


def _is_struck(word: str) -> bool:
    """Say whether a word has a shape that no real word has.

    Words of up to three letters may be acronyms: PRP, CO2, AHA.
    """
    if len(word) < 4:
        return False
    odd, cluster = len(re.findall(_NO_PAIR, word)), max(map(len, re.findall(_CONSONANTS, word)), default=0)
    return bool(re.search(_REPEATED, word)) or _is_row(word) or odd >= 2 or (odd > 0 and cluster >= 6)


def _is_row(word: str) -> bool:
    """Say whether a word runs along the rows of a keyboard: five keys on end, or only runs of three."""
    runs, run, step = [], 1, 0
    for first, second in pairwise(word):
        taken = _step(first, second)
        if taken and step in (0, taken):
            run, step = run + 1, taken
        else:
            runs.append(run)
            run, step = 1, 0
    runs.append(run)
    return max(runs) >= 5 or min(runs) >= 3


def _step(first: str, second: str) -> int:
    """Return 1 if the second key is the next to the right of the first, -1 if to the left, otherwise 0."""
    if any(first + second in row for row in _ROWS):
        return 1
    return -1 if any(second + first in row for row in _ROWS) else 0
