"""The words in front of what is not wanted: "without needles", "no more creams"."""

from __future__ import annotations

import re
from functools import cache

from scarbot.language import words
from scarbot.lexicon.data_files import load_data

__all__ = ["JOINS", "excluding", "opens_with_exclusion"]

JOINS = frozenset(["or", "and", "nor", "not", "no"])
"""The words between things, or people, that are not wanted: "without needles or lasers"."""


def opens_with_exclusion(label: str) -> str:
    """Return what stands behind the exclusion that a phrase opens with; empty where it opens with none.

    >>> opens_with_exclusion("without surgery")
    'surgery'
    """
    opening = excluding().match(f" {label} ")
    return label[opening.end() - 1 :].strip() if opening else ""


@cache
def excluding() -> re.Pattern[str]:
    """Return the pattern of what stands in front of the unwanted, in words between spaces."""
    data = load_data("function_words")
    keys = ("excluding", "excluding_unless_asked", "excluding_at_end", "excluding_if_wanted", "shunning")
    phrases = [phrase for key in keys for phrase in data[key]]
    normal = sorted({" ".join(words(phrase)) for phrase in phrases}, key=len, reverse=True)
    return re.compile(rf" (?:{'|'.join(map(re.escape, normal))})(?= )")
