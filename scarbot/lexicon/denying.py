"""What a question says is not so, and what a statement says is not: "what if there is no report"."""

from __future__ import annotations

import re
from functools import cache
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import any_way
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = [
    "Denied",
    "clauses",
    "denied_in",
    "denies",
    "forbids",
    "is_intact",
    "none_of_kind",
    "says_without",
    "takes_up_denial",
]

_CLAUSE = re.compile(r"[,;:.!?—–()“”\"]+")

_CLOSE = 3
"""The number of words in front of "fine" among which one denies it."""


class Denied(NamedTuple):
    """What a question says is not so.

    Attributes:
        said: the words that say so.
        words: the words behind what denies it; or those of what is as it should be.
        intact: whether it says that something is as it should be: "my hearing is fine".
        absent: whether it says that something is not there: "no report", "never got a report".
        needed: whether it asks what does without that: "which don't need blanching".
    """

    said: str
    words: tuple[str, ...]
    intact: bool = False
    absent: bool = False
    needed: bool = False


def denied_in(asked: Sequence[str]) -> Denied | None:
    """Return what the words of a question say is not so, behind "if" or of a kind; ``None`` for nothing.

    >>> denied_in("what if there is no report".split())
    Denied(said='no report', words=('report',), intact=False, absent=True, needed=False)
    """
    data = _data()
    opens = max((n for n, word in enumerate(asked) if word in data["opens"]), default=None)
    if opens is None:
        return _kind_without(asked)
    said = asked[opens + 1 :]
    at = next((n for n, word in enumerate(said) if denies(word)), None)
    if at is not None:
        behind = tuple(takewhile(lambda word: word not in data["ends"], said[at + 1 :]))
        absent = said[at] in data["lacking"] or behind[:1] in [(word,) for word in data["having"]]
        return Denied(" ".join([said[at], *behind]), behind, absent=absent) if behind else None
    at = next((n for n, word in enumerate(said) if word in data["intact"]), None)
    return Denied(" ".join(said[: at + 1]), tuple(said[:at]), intact=True) if at else None


def _kind_without(asked: Sequence[str]) -> Denied | None:
    """Return what a question says that things of a kind do without."""
    data = _data()
    at = next(
        (n for n, word in enumerate(asked) if word in data["needs"] and n and denies(asked[n - 1])), None
    )
    if at is None or asked[0] not in data["kinds"]:
        return None
    return Denied(" ".join(asked[at - 1 :]), tuple(asked[at + 1 :]), needed=True)


def denies(word: str) -> bool:
    """Say whether a word denies something.

    >>> denies("didn't"), denies("did")
    (True, False)
    """
    return word in _data()["words"] or word.endswith(("n't", "n’t"))


def forbids(said: Sequence[str]) -> bool:
    """Say whether the words of a clause bid not to do something, and so deny nothing that is so.

    >>> forbids("never keep a ripe melon".split()), forbids("don't have a report".split())
    (True, False)
    """
    opens = 1 if said[:1] in (["never"], ["don't"], ["don’t"]) else 2 if [*said[:2]] == ["do", "not"] else 0
    return bool(opens) and said[opens : opens + 1] not in [[word] for word in _data()["having"]]


def is_intact(said: Sequence[str]) -> bool:
    """Say whether some words say that something is as it should be, and do not deny it.

    >>> is_intact("it is fine".split()), is_intact("it is not quite fine".split())
    (True, False)
    """
    found = [n for n, word in enumerate(said) if word in _data()["intact"]]
    return any(not any(map(denies, said[max(0, n - _CLOSE) : n])) for n in found)


def says_without(text: str) -> bool:
    """Say whether a text says that something goes without something else."""
    return bool(_pattern("without").search(text))


def takes_up_denial(text: str) -> bool:
    """Say whether a text opens by denying what stands in front of it: "If they don’t, …"."""
    return bool(_pattern("takes_up").search(text))


def none_of_kind(said: Sequence[str]) -> list[str]:
    """Return the words in front of what denies that something is one of a kind; nothing where none does.

    >>> none_of_kind("a red nose is not a sign of cold".split()), none_of_kind("there is no cure".split())
    (['a', 'red', 'nose', 'is'], [])
    """
    data = _data()
    denied = next((at for at, word in enumerate(said) if word in data["none_of"]), len(said))
    behind, named = dropwhile(data["before_kinds"].__contains__, said[denied + 1 :]), {*said[:denied]}
    return [*said[:denied]] if next(behind, "") in data["of_kinds"] and not named <= function_words() else []


def clauses(text: str) -> Iterator[list[str]]:
    """Yield the words of each clause of a text."""
    yield from filter(None, map(words, _CLAUSE.split(text)))


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return any_way(_data()[key])


def _data() -> dict[str, Any]:
    denied: dict[str, Any] = load_data("wording")["denied"]
    return denied
