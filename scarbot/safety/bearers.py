"""Whose a sign is: a person's, or that of an animal or a machine, "my hen is panting"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.safety.patterns import Hit
    from scarbot.safety.rules import Rules

__all__ = ["of_persons"]


def of_persons(tokens: Sequence[str], hits: list[Hit], rules: Rules) -> list[Hit]:
    """Return the hits without those that an animal or a machine has: "my dog collapsed and can't breathe".

    Where a person may be meant as well, all of them are returned; so is what rules about animals ask for.
    """
    theirs = set[int]()
    for subjects, between in rules.bearers:
        begun = subjects.hits(tokens)
        beside = between.hits(tokens) if begun else []
        if begun and _covered(rules.persons.hits(tokens)) <= _covered([*rules.asides.hits(tokens), *beside]):
            ends = {**_ends(beside), **_ends(hits)}
            theirs.update(at for hit in begun for at in _run(hit.end, ends))
    return [hit for hit in hits if hit.start not in theirs or hit.concepts & rules.of_animals]


def _run(at: int, ends: Mapping[int, int]) -> range:
    """Return the stretch of signs, and of what may stand between, that begins at a place."""
    end = at
    while end in ends:
        end = ends[end]
    return range(at, end)


def _ends(hits: Iterable[Hit]) -> dict[int, int]:
    """Return where hits end, by where they begin; of several that begin at one place, the longest."""
    return {hit.start: hit.end for hit in sorted(hits, key=lambda hit: hit.end)}


def _covered(hits: Iterable[Hit]) -> set[int]:
    """Return the places of the words of some hits."""
    return {at for hit in hits for at in range(hit.start, hit.end)}
