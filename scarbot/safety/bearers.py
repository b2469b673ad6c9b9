"""Whose a sign is: a person's, or that of an animal or a thing, "my hen is panting"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.safety.patterns import Hit
    from scarbot.safety.rules import Rules

__all__ = ["of_persons"]


def of_persons(tokens: Sequence[str], hits: list[Hit], rules: Rules) -> list[Hit]:
    """Return the hits without those that an animal or a thing has: "my dog collapsed and can't breathe".

    Where a person may be meant as well, all of them are returned.
    """
    theirs = set[int]()
    for subjects, between in rules.bearers:
        begun = subjects.hits(tokens)
        if begun:
            beside = _longest(between.hits(tokens))
            spared = _covered(rules.asides.hits(tokens)).union(*(range(*pair) for pair in beside.items()))
            if _covered(rules.persons.hits(tokens)) <= spared:
                signs = _longest(hits)
                theirs.update(at for hit in begun for at in _run(hit.end, signs, beside))
    return [hit for hit in hits if hit.start not in theirs]


def _run(at: int, signs: Mapping[int, int], beside: Mapping[int, int]) -> range:
    """Return the stretch of signs, and of what may stand between, that begins at a place."""
    end = at
    while following := signs.get(end) or beside.get(end):
        end = following
    return range(at, end)


def _longest(hits: Iterable[Hit]) -> dict[int, int]:
    """Return where hits end, the longest of each, by where they begin."""
    longest: dict[int, int] = {}
    for hit in hits:
        longest[hit.start] = max(hit.end, longest.get(hit.start, 0))
    return longest


def _covered(hits: Iterable[Hit]) -> set[int]:
    """Return the places of the words of some hits."""
    return {at for hit in hits for at in range(hit.start, hit.end)}
