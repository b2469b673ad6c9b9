"""Which words of a quote the question asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from scarbot.models import Answer

__all__ = ["asked_words"]

_ENDINGS = """
    s es e ed ing ings ingly edly er ers y ies ied ly al ally ic ically ate ates ated ating ant ants
    ent ents ation ations ational ment ments able ably ible ative ive ively ize ized izing ion ions
    ity ities ous ance ances ence ences ness ful fully ility ency
"""
_LIGHT = 0.3
"""The weight below which a term is not emphasised: that of the topic, which would light up everywhere."""


def asked_words(answer: Answer) -> Callable[[str], bool]:
    """Return what says of a word whether a question was searched by it.

    A term is a stem: a word counts if it is the stem with an English ending. That is near enough
    for emphasis, and needs no stemmer. Terms of little weight do not count.

    >>> from scarbot.models import Answer, Term
    >>> asked = asked_words(Answer("", "answered", terms=(Term("fade", 1.0, "typed"),)))
    >>> [word for word in ("Fading", "faded", "fad", "scar") if asked(word)]
    ['Fading', 'faded']
    """
    stems = {stem for term in answer.terms if term.weight >= _LIGHT for stem in term.term.lower().split()}
    endings = frozenset(_ENDINGS.split())
    return lambda word: any(_is_form(part, stem, endings) for part in _parts(word.lower()) for stem in stems)


def _parts(word: str) -> list[str]:
    """Return a word and, where a hyphen joins it, its parts, without a possessive ending."""
    parts = [part.removesuffix("’s").removesuffix("'s") for part in re.split(r"[-‐‑]", word)]
    return parts if len(parts) == 1 else [*parts, "".join(parts)]


def _is_form(word: str, stem: str, endings: frozenset[str]) -> bool:
    """Say whether a word is a stem with an ending, its last letter doubled, changed or left out."""
    if word == stem:
        return True
    base = stem[:-1] if len(stem) > 3 and stem[-1] in "ie" else stem
    rest = word[len(base) :]
    if len(base) < 3 or not word.startswith(base):
        return False
    return rest in endings or (rest[:1] == base[-1] and rest[1:] in endings)
