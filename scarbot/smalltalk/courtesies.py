"""A question without the greeting in front of it and the thanks behind it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scarbot.lexicon.spelling import without_apostrophes
from scarbot.smalltalk.phrasebook import default_phrasebook

if TYPE_CHECKING:
    from scarbot.smalltalk.phrasebook import Courtesies, Phrasebook, Phrases

__all__ = ["Spoken", "strip_courtesies"]

_SPOKEN = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
# Few questions get as far as this: compiling it would be a part of every start.
_MARK = r"[,.!?:;…–—]"
_LONGEST_COURTESY = 7
"""The number of words of the longest listed courtesy."""
_LONGEST_ENDING = 80
"""The number of characters at the end of a question in which thanks are looked for."""
_MOST_SPOKEN = 60
"""The number of words among which courtesies are looked for."""
_LOOSE = " ,;:–—-\t\n"


class Spoken:
    """The first words of a text, where they stand, and what stands between them."""

    def __init__(self, text: str, most: int | None = None) -> None:
        self.text = text
        self.spans = [match.span() for match in islice(_SPOKEN.finditer(text), most)]
        self.words = [_normal(text[start:end]) for start, end in self.spans]

    def listed(self, at: int, phrases: Phrases) -> int:
        """Return the position behind the longest of the phrases at a place; the place itself if none is."""
        for end in range(min(at + _LONGEST_COURTESY, len(self.words)), at, -1):
            if tuple(self.words[at:end]) in phrases:
                return end
        return at

    def gap(self, at: int) -> str:
        """Return what stands between a word and the one before it, without a hyphen in front."""
        return self.text[self.spans[at - 1][1] : self.spans[at][0]].removeprefix("-")


def _normal(word: str) -> str:
    """Return a word as phrases have it."""
    return without_apostrophes(word.lower())


def strip_courtesies(question: str, *, book: Phrasebook | None = None) -> str:
    """Return the part of a question without the greeting before and the thanks behind it.

    The result is a slice of the question without outer white space. It is empty only if the question
    is: where there is nothing but courtesies, some stay.

    >>> strip_courtesies("Hi there! Can you tell me what subcision is, please?")
    'what subcision is'
    >>> strip_courtesies("hi-frequency devices?")
    'hi-frequency devices?'
    """
    courtesies = (book or default_phrasebook()).courtesies
    end = _thanks(question, courtesies)
    first_word = _SPOKEN.search(question)
    if end == len(question) and (first_word is None or _normal(first_word[0]) not in courtesies.first):
        return question.strip()
    spoken = Spoken(question[:end], _MOST_SPOKEN)
    first, before = 0, -1
    while before != first:
        before = first
        for beyond in (_beyond_greeting, _beyond_opener, _beyond_asking):
            first = beyond(spoken, first, courtesies)
    asked = question[spoken.spans[first - 1][1] : end].lstrip(_LOOSE + ".!?…") if first else question[:end]
    return asked.strip().rstrip(_LOOSE) if end < len(question) else asked.strip()


def _thanks(question: str, courtesies: Courtesies) -> int:
    """Return the offset at which the thanks behind a question begin; its length if there are none."""
    begin = max(len(question) - _LONGEST_ENDING, 0)
    spoken = _SPOKEN.findall(question, begin)
    if not spoken or _normal(spoken[-1]) not in courtesies.last:
        return len(question)
    tail = Spoken(question[begin:])
    for at in range(max(len(tail.words) - _LONGEST_COURTESY, 1), len(tail.words)):
        if tuple(tail.words[at:]) in courtesies.endings:
            return begin + tail.spans[at][0]
    return len(question)


def _beyond_greeting(spoken: Spoken, at: int, courtesies: Courtesies) -> int:
    """Return the position behind a greeting at a place; the place itself if there is none."""
    end = spoken.listed(at, courtesies.greetings)
    if end in (at, len(spoken.words)) or spoken.listed(at, courtesies.no_greetings) > at:
        return at
    return end if spoken.gap(end) else at


def _beyond_opener(spoken: Spoken, at: int, courtesies: Courtesies) -> int:
    """Return the same for words that only open a question, if a mark or a question stands behind them."""
    end = spoken.listed(at, courtesies.openers)
    if end in (at, len(spoken.words)):
        return at
    asks = spoken.words[end] in courtesies.questions and end + 1 < len(spoken.words) and spoken.gap(end)
    return _beyond_link(spoken, end, courtesies) if asks or re.search(_MARK, spoken.gap(end)) else at


def _beyond_asking(spoken: Spoken, at: int, courtesies: Courtesies) -> int:
    """Return the same for a polite request: "can you tell me"."""
    end = spoken.listed(at, courtesies.asking)
    if end in (at, len(spoken.words)) or spoken.listed(end, courtesies.not_before) > end:
        return at
    return _beyond_link(spoken, end, courtesies)


def _beyond_link(spoken: Spoken, at: int, courtesies: Courtesies) -> int:
    """Return the position behind "if" or "whether", if a word follows; otherwise the place itself."""
    return at + (spoken.words[at] in courtesies.links)
