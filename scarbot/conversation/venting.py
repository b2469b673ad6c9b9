"""A turn without swear words, and without whatever else only gives vent."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from scarbot.conversation.challenges import given_words
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.spelling import without_apostrophes
from scarbot.smalltalk import Spoken, find_smalltalk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["without_venting"]

_LOOSE = " ,;:.!…–—-\t\n"


def without_venting(question: str, known: Callable[[str], bool]) -> str:
    """Return a turn without what only gives vent, and with people for what they are scolded.

    Small talk stays as it is, and so does a turn that gives words in quotation marks, or one of nothing else.

    Args:
        question: the turn as it was typed.
        known: says whether the articles print a word in lower case, or somebody bears it as a name: such a
            word gives no vent.

    >>> without_venting("What the hell is subcision?", {"subcision"}.__contains__)
    'What is subcision?'
    """
    venting = _venting()
    if venting.first.isdisjoint(without_apostrophes(question.lower()).replace(",", " ").split()):
        return question
    spoken = Spoken(question)
    spans, said = spoken.spans, spoken.words
    parts, done, at = [], 0, 0
    while at < len(said):
        length = venting.length(said[at:], known)
        if length:
            instead = venting.instead.get(tuple(said[at : at + length]), "")
            parts += [question[done : spans[at][0]], instead]
            done = spans[at + length - 1][1]
        at += max(length, 1)
    if not done or given_words(question) or find_smalltalk(question) is not None:
        return question
    read = re.sub(r"\s+", " ", "".join([*parts, question[done:]])).lstrip(_LOOSE).rstrip()
    return read if words(read) else question


class _Venting(NamedTuple):
    """What only gives vent: phrases by their words, and what is read instead of some of them."""

    phrases: frozenset[tuple[str, ...]]
    instead: Mapping[tuple[str, ...], str]
    first: frozenset[str]
    longest: int

    def length(self, said: Sequence[str], known: Callable[[str], bool]) -> int:
        """Return the number of words at the beginning of some that give vent; 0 for none."""
        for length in range(min(self.longest, len(said)), 0, -1):
            part = tuple(said[:length])
            if (part in self.phrases or part in self.instead) and not (length == 1 and known(part[0])):
                return length
        return 0


@cache
def _venting() -> _Venting:
    data = load_data("turns")["venting"]
    phrases = frozenset(tuple(phrase.split()) for phrase in data["of"])
    instead = {tuple(phrase.split()): read for phrase, read in data["instead"].items()}
    every = [*phrases, *instead]
    return _Venting(phrases, instead, frozenset(part[0] for part in every), max(map(len, every)))
