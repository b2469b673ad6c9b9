"""What a question says that it does not want: "without needles", "no lasers, please"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.excluding import JOINS, excluding
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

__all__ = [
    "Exclusion",
    "refused",
    "things_behind",
    "unwanted",
]

_PASSED_OVER = 3
_LONGEST_NAME = 3
"""The number of words of the longest thing that is looked for behind an exclusion."""
_MOST = 8
"""The number of things that one exclusion can name."""
_CLOSE_BEFORE = 3
"""The number of words before "avoid" among which somebody wants to."""
_ASKED_BEFORE = 5
"""The number of words before a fear among which it is asked whether or why one has it."""
_CLAUSE = r"[^,.;:!?\n]+[,.;:!?\n]?"


class Exclusion(NamedTuple):
    """The words that exclude, and all that stand behind them."""

    said: tuple[str, ...]
    behind: tuple[str, ...]


def unwanted(typed: Sequence[str], *, asked: Container[str] = ()) -> list[Exclusion]:
    """Return where the words of a question exclude something, in their order.

    Nothing is excluded by who asks about just that: "should I avoid the sun?", "what if I don't use
    sunscreen?", "I'm scared of lasers, do they hurt?"

    Args:
        typed: the words of the question.
        asked: words of exclusion that ask about what stands behind them, in this question.

    >>> unwanted(["anything", "without", "needles"])
    [Exclusion(said=('without',), behind=('needles',))]
    """
    text = f" {' '.join(typed)} "
    found = []
    for match in excluding().finditer(text):
        said, behind = match.group().strip(), tuple(text[match.end() :].split())
        if said not in asked and not _asks_about(said, text[: match.start()].split(), behind):
            found.append(Exclusion(tuple(said.split()), behind))
    return found


def _asks_about(said: str, before: Sequence[str], behind: Sequence[str]) -> bool:
    """Say whether a question with words of exclusion asks about just what stands behind them."""
    data, close = _data(), before[-_CLOSE_BEFORE:]
    if said in data["excluding_at_end"]:
        return len(behind) > _LONGEST_NAME or _asks_or_denies(before)
    if said in data["excluding_if_wanted"]:
        return bool(before) and data["wanted_before"].isdisjoint(close)
    if said in data["excluding_unless_asked"]:
        return not data["asked_before"].isdisjoint(close)
    return said in data["shunning"] and _asks_about_the_shunned(before, behind)


def _asks_or_denies(before: Sequence[str]) -> bool:
    """Say whether "not the ..." behind some words asks about that too, or only says what something is not.

    >>> [_asks_or_denies(said.split()) for said in ("why", "is it a scar", "the scar is", "it", "the dents")]
    [True, True, True, True, False]
    """
    telling = load_data("turns")["telling"]
    if not before or not {before[0], before[-1]}.isdisjoint(telling["verbs"]):
        return True
    asked = not _data()["asked_before"].isdisjoint(before[-_CLOSE_BEFORE:])
    return asked or (len(before) == 1 and before[0] in telling["subjects"])


def _asks_about_the_shunned(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Say whether a question asks about what somebody fears or dislikes, and looks for nothing else."""
    around = {*before, *behind[1:]}
    if not _data()["shunning_asked"].isdisjoint(before[-_ASKED_BEFORE:]):
        return True
    if not _data()["shunning_events"].isdisjoint(behind[:1]):
        return True
    return _data()["shunning_instead"].isdisjoint(around) and not _data()["shunning_about"].isdisjoint(around)


def refused(question: str) -> list[tuple[str, ...]]:
    """Return what the clauses of a question refuse that do nothing else, in their order.

    A clause that asks ("no downtime?") refuses nothing, unless there are others beside it.

    >>> refused("Not laser, not the peel: what else?")
    [('laser',), ('peel',)]
    >>> refused("No, the peel."), refused("No laser works on me.")
    ([], [])
    """
    clauses = [(words(part), part.endswith("?")) for part in re.findall(_CLAUSE, question)]
    clauses = [clause for clause in clauses if clause[0]]
    found: list[tuple[str, ...]] = []
    for clause, asks in clauses:
        items, whole = _items(clause)
        if len(items) > 1 or (whole and not (asks and len(clauses) == 1)):
            found += items
    return found[:_MOST]


def _items(clause: Sequence[str]) -> tuple[list[tuple[str, ...]], bool]:
    """Return the things that a clause opens with refusing, and whether that is all it does."""
    items: list[tuple[str, ...]] = []
    position = next((n for n, word in enumerate(clause) if word not in _data()["refusing_opens"]), 0)
    while position < len(clause) and clause[position] in (JOINS if items else _data()["refusing"]):
        start = position + 1
        while start < len(clause) and clause[start] in _data()["determining"]:
            start += 1
        position = start
        while position < len(clause) and clause[position] not in _ends():
            position += 1
        if position == start:
            return items, False
        items.append(tuple(clause[start:position]))
    last = position == len(clause) or clause[position] in _data()["refusing_ends"]
    return items, bool(items) and last


def things_behind(behind: Sequence[str], named: Mapping[tuple[str, ...], Any]) -> Iterator[Any]:
    """Yield what is named behind an exclusion: one thing, or several joined by "or", "and", "not".

    Up to three function words are passed over in front of each; other words end it.

    Args:
        behind: the words behind the exclusion.
        named: the things that can be named, by their words.

    >>> list(things_behind(["the", "needles", "or", "lasers"], {("needles",): 1, ("lasers",): 2}))
    [1, 2]
    """
    position = 0
    for _ in range(_MOST):
        first = position
        while first < min(position + _PASSED_OVER, len(behind)) and behind[first] in function_words():
            first += 1
        lengths = (n for n in range(_LONGEST_NAME, 0, -1) if tuple(behind[first : first + n]) in named)
        length = next(lengths, 0)
        if not length:
            return
        yield named[tuple(behind[first : first + length])]
        position = first + length + 1
        if position > len(behind) or behind[position - 1 : position][0] not in JOINS:
            return


@cache
def _data() -> dict[str, frozenset[str]]:
    data = load_data("function_words")
    keys = (
        "excluding_unless_asked",
        "asked_before",
        "excluding_at_end",
        "excluding_if_wanted",
        "wanted_before",
        "shunning",
        "shunning_asked",
        "shunning_instead",
        "shunning_about",
        "shunning_events",
        "refusing",
        "refusing_opens",
        "refusing_ends",
        "determining",
    )
    return {key: frozenset(" ".join(words(phrase)) for phrase in data[key]) for key in keys}


@cache
def _ends() -> frozenset[str]:
    """Return the words that end a thing that is refused."""
    return function_words() | JOINS | _data()["refusing_ends"]
