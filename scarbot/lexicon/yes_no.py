"""Answers of yes or no, which mean nothing without what they answer, and which side a question asks from."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import number_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "asks_both",
    "behind_than",
    "is_bare_answer",
    "numbers_in",
    "opens_with_answer",
    "other_sides",
    "words_of_sides",
]

_MOST_WORDS = 7
_QUOTED = re.compile(r"[“‘\"']([^“”\"]+?)[,.!?]?[’”\"'](?!\w)")
_BREAK = re.compile(r"[,;:—–]| - ")
_BETWEEN = ":"
"""What stands between the words of the two sides."""
_NEGATION = "negation"
"""The respect in which two words cancel out: "is it not never safe"."""
_OR = "or"


def is_bare_answer(text: str) -> bool:
    """Say whether a sentence only answers yes or no, or something between.

    >>> is_bare_answer("Not really."), is_bare_answer("“No,” says Lee."), is_bare_answer("No, it’s sour.")
    (True, True, False)
    """
    quoted = _QUOTED.match(text)
    said = words((quoted[1] if quoted else _reported().sub("", text)).replace("’", "'"))
    core, beside = _answering()
    few = 0 < len(said) <= _MOST_WORDS and not text.endswith("?")
    return few and (core | beside).issuperset(said) and not core.isdisjoint(said)


def opens_with_answer(text: str) -> bool:
    """Say whether a sentence begins with an answer of yes or no, or is nothing else.

    >>> opens_with_answer("No, it’s sour."), opens_with_answer("No one knows, says Lee.")
    (True, False)
    """
    return is_bare_answer(text) or is_bare_answer(_BREAK.split(text.lstrip("“‘\"'"), maxsplit=1)[0])


def other_sides(asked: Sequence[str]) -> frozenset[str]:
    """Return in which respects a question asks from the side that turns yes into no: "is it unsafe".

    >>> sorted(other_sides("is it unsafe".split())), sorted(other_sides("isn't it safe".split()))
    (['harm'], [])
    """
    sides = _sides()
    found = {respect for respect, (turned, _) in sides.items() if not turned.isdisjoint(asked)}
    denied = [w for before, w in pairwise(("", *asked)) if w in sides[_NEGATION][0] and before != _OR]
    return frozenset(found - {_NEGATION} | {_NEGATION for _ in denied[: len(denied) % 2]})


def asks_both(asked: Sequence[str]) -> bool:
    """Say whether a question asks from both sides of one respect, and yes or no mean nothing to it.

    >>> asks_both("is it dangerous or safe".split()), asks_both("is it dangerous or harmful".split())
    (True, False)
    """
    ors = [at for at, word in enumerate(asked) if word == _OR]
    return any(_is_between(asked, at, one, other) for at in ors for one, other in _sides().values())


def _is_between(asked: Sequence[str], at: int, one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether the nearest words of two sides, before and behind a place in a question, are of both."""
    before = [word in one for word in asked[:at] if word in one or word in other]
    behind = [word in one for word in asked[at + 1 :] if word in one or word in other]
    return bool(before and behind) and before[-1] != behind[0]


def numbers_in(asked: Sequence[str]) -> frozenset[str]:
    """Return the numbers that a question names, as digits; not "one", which may be a thing as well.

    >>> sorted(numbers_in("two pills in 24 hours, not one".split()))
    ['2', '24']
    """
    spelt = _spelt_numbers()
    return frozenset(spelt.get(word, word) for word in asked if word in spelt or word[:1].isdigit())


def behind_than(asked: Sequence[str]) -> Sequence[str]:
    """Return the words of a question behind what sets one thing against another; none where nothing does.

    >>> behind_than("do men need more than women".split()), behind_than("do men need more".split())
    (['women'], [])
    """
    setting = [at for at, word in enumerate(asked) if word in load_data("yes_no")["against"]]
    return asked[setting[0] + 1 :] if setting else asked[:0]


@cache
def words_of_sides() -> frozenset[str]:
    """Return all words that ask from one side or the other."""
    return frozenset().union(*(one | other for one, other in _sides().values()))


@cache
def _sides() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Return the words of the side that turns yes into no, and those of the other one, by respect."""
    listed: dict[str, list[str]] = load_data("yes_no")["sides"]
    at = {respect: these.index(_BETWEEN) for respect, these in listed.items()}
    return {r: (frozenset(these[: at[r]]), frozenset(these[at[r] + 1 :])) for r, these in listed.items()}


@cache
def _spelt_numbers() -> dict[str, str]:
    return {word: str(number) for word, number in number_words().items() if number > 1}


@cache
def _answering() -> tuple[frozenset[str], frozenset[str]]:
    data = load_data("yes_no")
    return frozenset(data["core"]), frozenset(data["beside"])


@cache
def _reported() -> re.Pattern[str]:
    return re.compile(rf",? (?:{'|'.join(load_data('yes_no')['said'])})\b.*", re.DOTALL)
