"""What asks which things are to be shunned, and what says of a thing that it is, or that it does no harm."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import any_way

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["denies_harm", "lists_shunned", "says_to_shun", "ways_of_asking", "words_of_harm"]


def ways_of_asking(asked: Sequence[str]) -> frozenset[str]:
    """Return in which ways the words of a question ask what is to be shunned, as ``shunned.toml`` calls them.

    >>> [sorted(ways_of_asking(text.split())) for text in ("which foods are toxic", "is cedar toxic", "why")]
    [['for_kinds', 'of_thing'], ['of_thing'], []]
    """
    text = " ".join(asked)
    return frozenset(way for way in load_data("shunned")["asks"] if _phrases(way).search(text))


def says_to_shun(text: str) -> bool:
    """Say whether a text says that something is to be shunned.

    >>> says_to_shun("Never use cedar."), says_to_shun("She never used cedar.")
    (True, False)
    """
    return bool(_said("shunning").search(text))


def lists_shunned(text: str) -> bool:
    """Say whether a text lists what is to be shunned behind a label that says so.

    >>> lists_shunned("Don’t bother: lettuce and cucumber."), lists_shunned("Don’t bother with lettuce.")
    (True, False)
    """
    return bool(_said("listing").search(text))


def denies_harm(text: str) -> bool:
    """Say whether a text denies that something does harm.

    >>> denies_harm("A little bread does no harm."), denies_harm("It harms the lungs.")
    (True, False)
    """
    return bool(_said("denying").search(text))


@cache
def words_of_harm(*, beside: bool = True) -> frozenset[str]:
    """Return the words that ask for harm, with those ``beside`` them that name nothing either."""
    listed = load_data("shunned")["words_of_harm"]
    return frozenset((*listed["harm"], *(listed["beside"] if beside else ())))


@cache
def _phrases(way: str) -> re.Pattern[str]:
    """Return the pattern of the phrases that ask in a way; "…" is for up to four words."""
    listed = "|".join(load_data("shunned")["asks"][way]).replace(" … ", " (?:[^ ]+ ){0,4}")
    return re.compile(rf"\b(?:{listed})\b")


@cache
def _said(kind: str) -> re.Pattern[str]:
    """Return the pattern of what statements say of a kind."""
    return any_way(load_data("shunned")["says"][kind])
