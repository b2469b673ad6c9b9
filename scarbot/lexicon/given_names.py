"""First names, and whether "she" or "he" goes on with them; words that are in no name."""

from __future__ import annotations

from functools import cache, lru_cache

from scarbot.language import without_accents
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import common_words
from scarbot.particles import PARTICLES

__all__ = ["OTHER_SIGN", "PRONOUN_SIGNS", "gender_of", "is_common", "is_given"]

PRONOUN_SIGNS = {"she": "f", "her": "f", "he": "m", "his": "m", "him": "m", "they": "t", "their": "t"}
"""The sign of each pronoun: "f", "m", or "t" for "they"."""

OTHER_SIGN = {"f": "m", "m": "f"}
"""Of two who differ: the sign of the one by that of the other."""

_NEVER_GIVEN = frozenset({"mac", "ben", *PARTICLES})


@lru_cache(maxsize=10_000)
def gender_of(name: str) -> str:
    """Return "f" or "m" by the first name of a full one; empty where it may be either.

    A surname tells nothing: it may be a first name of others.

    >>> gender_of("Renée D’Angelo"), gender_of("Tomás Núñez-Ortega"), gender_of("Dana Fox")
    ('f', 'm', '')
    >>> gender_of("J. Mary Grant"), gender_of("Ouleye James"), gender_of("Oonagh Mac Giolla")
    ('f', '', '')
    """
    first, *others = name.split() or [""]
    given = (first, *(part for part in others[:-1] if without_accents(part) not in _NEVER_GIVEN))
    return next((sign for sign in map(_sign_of, given) if sign is not None), "")


@lru_cache(maxsize=10_000)
def is_given(word: str) -> bool:
    """Say whether a word is a first name.

    >>> is_given("Siobhán"), is_given("Jean-Luc"), is_given("Consumer")
    (True, True, False)
    """
    return _sign_of(word) is not None


def _sign_of(word: str) -> str | None:
    """Return the sign of a first name, or of the one in front of its hyphen; ``None`` for none."""
    plain = without_accents(word)
    return _genders().get(plain, _genders().get(plain.partition("-")[0]))


def is_common(word: str) -> bool:
    """Say whether a word, of any case, is in the list of common English words.

    >>> is_common("Consumer"), is_common("Okafor")
    (True, False)
    """
    return word.lower() in common_words()


@cache
def _genders() -> dict[str, str]:
    listed = load_data("first_names")
    kinds = (("either", ""), ("male", "m"), ("female", "f"))
    return {name: sign for kind, sign in kinds for name in listed[kind].split()}
