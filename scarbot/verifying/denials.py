"""Where words stand but for a "no" that is left out or put in: "It is a bruise" for "It is not a bruise".

A verb that says no may have another form: "does not kill" is the contrary of "kills". So few words may
be left in common that no likeness tells the place; all of the others are.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from scarbot.verifying.change_kinds import forms_of
from scarbot.verifying.tokens import is_not

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.verifying.printed_words import PrintedWord

__all__ = ["contrary_runs", "reordered_runs"]

_NO = frozenset({"not", "never"})
_CONTRACTED = {"can't": "can", "cannot": "can", "won't": "will", "shan't": "shall"}
_SUPPORT = frozenset({"do", "does", "did"})
_FEWEST = 4
"""The fewest words of a claim that is known in another order."""


class _Bare(NamedTuple):
    """A word without its no, where it stands, and whether it may have another form behind "does not"."""

    key: str
    at: int
    supported: bool = False


def contrary_runs(keys: Sequence[str], words: Sequence[PrintedWord]) -> list[tuple[int, int]]:
    """Return the ranges of words within a sentence that are those of a claim but for a "not" or "never".

    Args:
        keys: of the claim.
        words: of neighbouring statements.

    Without such a range there is none, and none that says no as often as the claim.
    """
    found: dict[tuple[int, int], None] = {}
    printed = [word.key for word in words]
    for wanted in _readings(keys):
        for own in _readings(printed):
            for at in range(len(own) - len(wanted) + 1):
                part = own[at : at + len(wanted)]
                if part and all(map(_is_form, part, wanted)):
                    found[part[0].at, part[-1].at + 1] = None
    return [
        (first, last)
        for first, last in found
        if _noes(printed[first:last]) != _noes(keys) and _in_one_statement(words[first:last])
    ]


def reordered_runs(keys: Sequence[str], words: Sequence[PrintedWord]) -> list[tuple[int, int]]:
    """Return the ranges of whole statements that have the words of a claim in another order."""
    places: dict[int, list[int]] = {}
    for at, word in enumerate(words):
        if not word.free:
            places.setdefault(word.statement, []).append(at)
    if len(keys) < _FEWEST:
        return []
    counted = Counter(keys)
    return [
        (own[0], own[-1] + 1)
        for own in places.values()
        if len(own) == len(keys) and Counter(words[at].key for at in own) == counted
    ]


def _readings(keys: Sequence[str]) -> Iterator[list[_Bare]]:
    """Yield words without what says no, with the "do" in front of it and without."""
    bare = [_Bare(_without_no(key), at) for at, key in enumerate(keys) if key not in _NO]
    yield bare
    noes = {at for at, key in enumerate(keys) if is_not(key)}
    support = {one.at for one in bare if one.key in _SUPPORT and not noes.isdisjoint((one.at, one.at + 1))}
    if support:
        behind = {min((one.at for one in bare if one.at > at), default=-1) for at in support}
        yield [one._replace(supported=one.at in behind) for one in bare if one.at not in support]


def _without_no(key: str) -> str:
    return _CONTRACTED.get(key, key.removesuffix("n't"))


def _is_form(one: _Bare, other: _Bare) -> bool:
    """Say whether two words are the same, or one of them another form of a verb behind "does not"."""
    if one.key == other.key:
        return True
    return (one.supported and other.key in forms_of(one.key)) or (
        other.supported and one.key in forms_of(other.key)
    )


def _noes(keys: Sequence[str]) -> int:
    return sum(is_not(key) or key in _CONTRACTED for key in keys)


def _in_one_statement(words: Sequence[PrintedWord]) -> bool:
    return len({word.statement for word in words}) == 1
