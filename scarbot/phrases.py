"""Whole questions against listed phrases, with "…" for any words."""

from __future__ import annotations

import re
from functools import lru_cache

from scarbot.language import words

__all__ = ["matches", "normal", "opening"]


def normal(text: str) -> str:
    """Return a text's words in lower case, joined by single spaces.

    >>> normal("Who said THAT?!")
    'who said that'
    """
    return " ".join(words(text))


def matches(text: str, phrases: tuple[str, ...]) -> bool:
    """Say whether a normalised text is one of the phrases.

    >>> matches("who are the experts here", ("who are the experts…",))
    True
    """
    whole, patterns = _compiled(phrases)
    return text in whole or any(_fits(text, parts) for parts in patterns)


def opening(text: str, phrases: tuple[str, ...]) -> str:
    """Return the longest phrase that a normalised text opens with; empty without."""
    found = [phrase for phrase in phrases if text == phrase or text.startswith(phrase + " ")]
    return max(found, key=len, default="")


@lru_cache(maxsize=64)
def _compiled(phrases: tuple[str, ...]) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    whole = frozenset(normal(phrase) for phrase in phrases if "…" not in phrase)
    open_ended = [tuple(normal(part) for part in re.split("…", phrase)) for phrase in phrases if "…" in phrase]
    return whole, tuple(open_ended)


def _fits(text: str, parts: tuple[str, ...]) -> bool:
    """Say whether the parts stand in a text in their order, the first and last at its ends."""
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
