"""Answers of yes or no, which mean nothing without what they answer, and which side a question asks from."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_bare_answer", "opens_with_answer", "other_sides", "words_of_sides"]

_MOST_WORDS = 7
_QUOTED = re.compile(r"[“‘\"']([^“”\"]+?)[,.!?]?[’”\"'](?!\w)")
_BREAK = re.compile(r"[,;:—–]| - ")
_BETWEEN = ":"
"""What stands between the words of the two sides."""


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
    sides = _sides().items()
    return frozenset(respect for respect, (turned, _) in sides if sum(w in turned for w in asked) % 2)


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
def _answering() -> tuple[frozenset[str], frozenset[str]]:
    data = load_data("yes_no")
    return frozenset(data["core"]), frozenset(data["beside"])


@cache
def _reported() -> re.Pattern[str]:
    return re.compile(rf",? (?:{'|'.join(load_data('yes_no')['said'])})\b.*", re.DOTALL)
