"""What of a statement gives what a turn asks for alone: how often, where, when, how long it takes."""

from __future__ import annotations

import re
from functools import cache

from scarbot.lexicon.data_files import load_data

__all__ = ["shows", "without_others"]


def shows(sign: str, text: str) -> bool:
    """Say whether a text has words of a sign; ``False`` for a sign that has none of its own.

    >>> shows("<frequency>", "Turn it twice a week."), shows("<frequency>", "It costs twice as much.")
    (True, False)
    >>> shows("<takes>", "It dries within two days."), shows("<takes>", "Feed it every 2 to 3 days.")
    (True, False)
    >>> shows("<place>", "Keep it on a shelf."), shows("<time>", "Not straight after school.")
    (True, True)
    """
    pattern = _pattern(sign)
    return pattern is not None and pattern.search(without_others(sign, text)) is not None


def without_others(sign: str, text: str) -> str:
    """Return a text without words that only seem to be of a sign.

    >>> without_others("<advice>", "It is rarer than the news suggests.")
    'It is rarer .'
    """
    other = _pattern(load_data("turns")["nearby"]["giving_none"].get(sign, ""))
    return other.sub("", text) if other else text


@cache
def _pattern(sign: str) -> re.Pattern[str] | None:
    """Return the pattern of a sign, with the words that its data only name put in; ``None`` without any."""
    data = load_data("turns")["nearby"]
    ways = "|".join(data["giving"].get(sign, ()))
    for name, listed in data["giving_words"].items():
        ways = ways.replace(name, f"(?:{'|'.join(listed)})")
    return re.compile(ways, re.IGNORECASE) if ways else None
